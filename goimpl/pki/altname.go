package pki

import "github.com/pyssl/pyssl/goimpl/registry"

// generalNames takes the GeneralNames left in r, the content of their SEQUENCE
// (RFC 5280, 4.2.1.6). The result is never nil.
func (r *derReader) generalNames() []GeneralName {
	names := make([]GeneralName, 0, r.count())
	for !r.empty() {
		names = append(names, r.generalName())
	}
	return names
}

// generalName takes one GeneralName. Texts and addresses are taken as they
// are, whatever they hold; structured kinds must be well-formed.
func (r *derReader) generalName() GeneralName {
	if r.empty() {
		r.failHere(registry.ASN1FieldMissing)
		return GeneralName{}
	}
	id := r.rest[0]
	g := GeneralName{Kind: int(id &^ (classContext | bitConstructed))}
	if id&0xC0 != classContext || g.Kind > RegisteredID {
		r.fail(registry.ASN1NoMatchingChoiceType)
		return GeneralName{}
	}
	switch g.Kind {
	case OtherName:
		g.Bytes = r.body(explicit(OtherName))
		r.otherName(&g)
	case EmailName, DNSName, URIName, IPName:
		g.Bytes = r.body(context(byte(g.Kind)))
	case X400Name:
		g.Bytes = r.body(explicit(X400Name))
	case DirectoryName:
		g.Bytes = r.body(explicit(DirectoryName))
		in := r.inside(g.Bytes)
		g.Dir, g.RawDir = in.name()
		in.doneExplicit()
	case EDIPartyName:
		g.Bytes = r.body(explicit(EDIPartyName))
		r.ediPartyName(g.Bytes)
	case RegisteredID:
		g.Bytes = r.oid(context(RegisteredID))
		g.OID = OIDString(g.Bytes)
	}
	return g
}

// otherName takes apart g.Bytes: a type and an explicitly tagged value of any type.
func (r *derReader) otherName(g *GeneralName) {
	in := r.inside(g.Bytes)
	g.OID = OIDString(in.oid(tagOID))
	wrapped := in.enter(explicit(0))
	v := wrapped.any()
	wrapped.doneExplicit()
	in.done()
	if v.universal() {
		g.Tag = v.number()
	}
	g.Value = v.body
}

// ediPartyName checks the content of an EDIPartyName; its parts are not used.
func (r *derReader) ediPartyName(body []byte) {
	in := r.inside(body)
	if in.at(explicit(0)) {
		in.directoryString(explicit(0))
	}
	in.directoryString(explicit(1))
	in.done()
}

// directoryString takes an explicitly tagged DirectoryString.
func (r *derReader) directoryString(id byte) {
	in := r.enter(id)
	const types = 1<<12 | 1<<19 | 1<<20 | 1<<28 | 1<<30
	if v := in.any(); in.ok() && (!v.universal() || types>>v.number()&1 == 0) {
		in.fail(registry.ASN1MstringWrongTag)
	}
	in.doneExplicit()
}

// doneExplicit is done for the content of an explicit tag.
func (r *derReader) doneExplicit() {
	if !r.empty() {
		r.fail(registry.ASN1ExplicitLengthMismatch)
	}
}
