package pki

// The extensions of RFC 3779 say which addresses and autonomous systems a
// certificate may speak for. TLS has no use for them; they are read to know, as
// OpenSSL does, whether they are well-formed.

// addressBlocks takes an IPAddrBlocks (RFC 3779, 2.2.3).
func (r *derReader) addressBlocks() {
	blocks := r.enter(tagSequence)
	for !blocks.empty() {
		family := blocks.enter(tagSequence)
		family.body(tagOctetString)
		family.resources(tagBitString)
		family.done()
	}
}

// autonomousSystems takes an ASIdentifiers (RFC 3779, 3.2.3).
func (r *derReader) autonomousSystems() {
	seq := r.enter(tagSequence)
	for n := range byte(2) { // asnum, rdi
		if seq.at(explicit(n)) {
			in := seq.enter(explicit(n))
			in.resources(tagInteger)
			in.doneExplicit()
		}
	}
	seq.done()
}

// resources takes NULL, for what the issuer has, or a SEQUENCE OF values tagged
// id and of ranges, two such values each.
func (r *derReader) resources(id byte) {
	if r.at(tagNull) {
		r.primitive(tagNull)
		return
	}
	list := r.enter(tagSequence)
	for !list.empty() {
		if list.at(id) {
			list.primitive(id)
			continue
		}
		span := list.enter(tagSequence)
		span.primitive(id)
		span.primitive(id)
		span.done()
	}
}

// primitive takes an element of the universal type id, whose content must be sound.
func (r *derReader) primitive(id byte) {
	body := r.body(id)
	if why, bad := checkPrimitive(id, body); bad && r.ok() {
		r.fail(why)
	}
}
