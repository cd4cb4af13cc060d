package pki

// AccessDescription is RFC 5280, 4.2.2.1: where something of the issuer's is to be had.
type AccessDescription struct {
	Method   string // dotted
	Location GeneralName
}

// InfoAccess is what authorityInfoAccess says; nil where it is absent, false if
// it is malformed or stands there twice.
func (c *Certificate) InfoAccess() (list []AccessDescription, ok bool) {
	value, ok := single(c.Extensions, OIDAuthorityInfoAccess)
	if value == nil {
		return nil, ok
	}
	r := openDER(value)
	seq := r.enter(tagSequence)
	list = make([]AccessDescription, 0, seq.count())
	for !seq.empty() {
		access := seq.enter(tagSequence)
		method := access.oid(tagOID)
		location := access.generalName()
		access.done()
		list = append(list, AccessDescription{OIDString(method), location})
	}
	if !r.ok() {
		return nil, false
	}
	return list, true
}
