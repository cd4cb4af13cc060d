package pki

// decodeBasicConstraints is RFC 5280, 4.2.1.9. A negative path length is
// invalid; one beyond 64 bits limits nothing.
func (c *Certificate) decodeBasicConstraints(r *derReader) {
	seq := r.enter(tagSequence)
	b := &c.store.basicConstraints
	b.CA, b.PathLen = seq.boolean(tagBoolean), -1
	if seq.at(tagInteger) {
		n := seq.integer(tagInteger)
		b.PathLen = smallInteger(n)
		if len(n) > 0 && n[0] >= 0x80 {
			b.PathLen, c.Invalid = -1, true
		}
	}
	seq.done()
	c.BasicConstraints = b
}

// decodeKeyUsage is RFC 5280, 4.2.1.3. Usage without a single bit is invalid.
func (c *Certificate) decodeKeyUsage(r *derReader) {
	b := r.bitString(tagBitString)
	c.store.keyUsage = KeyUsage(b.flags())
	c.KeyUsage = &c.store.keyUsage
	if b.octet(0) == 0 && b.octet(1) == 0 {
		c.Invalid = true
	}
}

// decodeExtKeyUsage is RFC 5280, 4.2.1.12.
func (c *Certificate) decodeExtKeyUsage(r *derReader) {
	seq := r.enter(tagSequence)
	c.ExtKeyUsage = make([]string, 0, seq.count())
	for !seq.empty() {
		if der := seq.oid(tagOID); seq.ok() {
			c.ExtKeyUsage = append(c.ExtKeyUsage, OIDString(der))
		}
	}
}

// decodeNetscapeCertType is the bit string that came before extKeyUsage.
func (c *Certificate) decodeNetscapeCertType(r *derReader) {
	b := r.bitString(tagBitString)
	c.store.nsCertType = b.octet(0)
	c.NSCertType = &c.store.nsCertType
}

// authorityKeyID takes an AuthorityKeyIdentifier (RFC 5280, 4.2.1.1).
func (r *derReader) authorityKeyID() (a AuthorityKeyID) {
	seq := r.enter(tagSequence)
	a.KeyID = seq.optional(context(0))
	if seq.at(explicit(1)) {
		in := seq.enter(explicit(1))
		a.Issuer = in.generalNames()
	}
	if seq.at(context(2)) {
		a.Serial = seq.integer(context(2))
	}
	seq.done()
	return a
}

// decodeNameConstraints is RFC 5280, 4.2.1.10.
func (c *Certificate) decodeNameConstraints(r *derReader) {
	seq := r.enter(tagSequence)
	n := &c.store.nameConstraints
	n.Permitted = seq.subtrees(explicit(0))
	n.Excluded = seq.subtrees(explicit(1))
	seq.done()
	c.NameConstraints = n
}

// subtrees takes an optional GeneralSubtrees tagged id.
func (r *derReader) subtrees(id byte) (list []GeneralSubtree) {
	if !r.at(id) {
		return nil
	}
	in := r.enter(id)
	for !in.empty() {
		var t GeneralSubtree
		seq := in.enter(tagSequence)
		t.Base = seq.generalName()
		if seq.at(context(0)) {
			n := seq.integer(context(0))
			t.HasMinimum = len(n) != 1 || n[0] != 0
		}
		if seq.at(context(1)) {
			seq.integer(context(1))
			t.HasMaximum = true
		}
		seq.done()
		list = append(list, t)
	}
	return list
}

// decodeCRLDistribution is RFC 5280, 4.2.1.13. A point with neither name nor
// issuer is invalid, but getpeercert() shows the others.
func (c *Certificate) decodeCRLDistribution(r *derReader) {
	seq := r.enter(tagSequence)
	c.CRLDistribution = make([]DistributionPoint, 0, seq.count())
	for !seq.empty() {
		point := seq.enter(tagSequence)
		var d DistributionPoint
		named := point.at(explicit(0))
		if named {
			point.distributionPointName(&d)
		}
		if point.at(context(1)) {
			d.Reasons = point.reasons(context(1))
		}
		if point.at(explicit(2)) {
			in := point.enter(explicit(2))
			d.CRLIssuer = in.generalNames()
		}
		point.done()
		if !named && len(d.CRLIssuer) == 0 {
			c.Invalid = true
		}
		c.CRLDistribution = append(c.CRLDistribution, d)
	}
}

// distributionPointName takes an explicitly tagged [0] DistributionPointName.
func (r *derReader) distributionPointName(d *DistributionPoint) {
	in := r.enter(explicit(0))
	if in.at(explicit(1)) {
		d.RelativeName = RDN(in.rdn(nil, explicit(1)))
	} else {
		names := in.enter(explicit(0))
		d.FullName = names.generalNames()
	}
	in.doneExplicit()
}

// reasons takes ReasonFlags tagged id. Bits without a meaning are dropped.
func (r *derReader) reasons(id byte) *uint16 {
	const all = 1<<9 - 1 // unused(0) to aACompromise(8)
	b := r.bitString(id)
	v := b.flags() & all
	return &v
}

// decodeProxyCertInfo is RFC 3820, 3.8.
func (c *Certificate) decodeProxyCertInfo(r *derReader) {
	seq := r.enter(tagSequence)
	p := &c.store.proxyCertInfo
	p.PathLen = -1
	if seq.at(tagInteger) {
		p.PathLen = smallInteger(seq.integer(tagInteger))
	}
	policy := seq.enter(tagSequence)
	policy.oid(tagOID) // the language
	policy.optional(tagOctetString)
	policy.done()
	seq.done()
	c.ProxyCertInfo = p
}
