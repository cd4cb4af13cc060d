package sig

import (
	"crypto"

	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"
)

// oidMGF1 is the content of id-mgf1, 1.2.840.113549.1.1.8.
const oidMGF1 = "\x2a\x86\x48\x86\xf7\x0d\x01\x01\x08"

// PSSParams are the parameters of RSASSA-PSS; a signature's trailer is always 0xBC.
type PSSParams struct {
	Hash crypto.Hash
	MGF  crypto.Hash // MGF1's
	Salt int         // length in bytes
}

// parsePSSParams reads the parameters of a certificate's signature (RFC 4055, 3.1):
//
//	RSASSA-PSS-params ::= SEQUENCE {
//	   hashAlgorithm     [0] HashAlgorithm    DEFAULT sha1,
//	   maskGenAlgorithm  [1] MaskGenAlgorithm DEFAULT mgf1SHA1,
//	   saltLength        [2] INTEGER          DEFAULT 20,
//	   trailerField      [3] INTEGER          DEFAULT 1 }
//
// The result is Good, Unsupported for a hash or mask generation we do not
// have, or Bad. Absent parameters are Bad: a signature must have them. A
// default that is spelled out, which is not DER, passes as in OpenSSL.
func parsePSSParams(der []byte) (PSSParams, Result) {
	p, trailer, result := readPSSParams(der)
	if result == Good && (p.Salt < 0 || trailer != 1) {
		result = Bad
	}
	return p, result
}

// readPSSParams reads the fields, whatever the numbers are.
func readPSSParams(der []byte) (p PSSParams, trailer int, result Result) {
	p, trailer = PSSParams{crypto.SHA1, crypto.SHA1, 20}, 1
	in, seq := cryptobyte.String(der), cryptobyte.String(nil)
	if !in.ReadASN1(&seq, asn1.SEQUENCE) || !in.Empty() {
		return p, trailer, Bad
	}
	if field, there, ok := explicit(&seq, 0); !ok {
		return p, trailer, Bad
	} else if there {
		oid, ok := algorithmID(&field, nil)
		if !ok || !field.Empty() {
			return p, trailer, Bad
		}
		if p.Hash = HashOf(oid); p.Hash == 0 {
			return p, trailer, Unsupported
		}
	}
	if field, there, ok := explicit(&seq, 1); !ok {
		return p, trailer, Bad
	} else if there {
		if p.MGF, result = maskGen(&field); result != Good {
			return p, trailer, result
		}
	}
	if !integer(&seq, 2, &p.Salt) || !integer(&seq, 3, &trailer) || !seq.Empty() {
		return p, trailer, Bad
	}
	return p, trailer, Good
}

// maskGen reads MaskGenAlgorithm: id-mgf1 with the AlgorithmIdentifier of its hash.
func maskGen(in *cryptobyte.String) (crypto.Hash, Result) {
	var params cryptobyte.String
	mgf, ok := algorithmID(in, &params)
	if !ok || !in.Empty() {
		return 0, Bad
	}
	if string(mgf) != oidMGF1 {
		return 0, Unsupported
	}
	oid, ok := algorithmID(&params, nil)
	if !ok || !params.Empty() {
		return 0, Bad
	}
	h := HashOf(oid)
	if h == 0 {
		return 0, Unsupported
	}
	return h, Good
}

// algorithmID takes an AlgorithmIdentifier: the content of its OID and, into
// params, the DER behind it. Where params is nil, as for hashes, NULL or nothing
// belongs there (RFC 4055, 2.1); OpenSSL does not look, and neither does this.
func algorithmID(in, params *cryptobyte.String) (oid cryptobyte.String, ok bool) {
	var seq cryptobyte.String
	if !in.ReadASN1(&seq, asn1.SEQUENCE) || !seq.ReadASN1(&oid, asn1.OBJECT_IDENTIFIER) {
		return nil, false
	}
	if params != nil {
		*params = seq
	}
	return oid, true
}

// explicit takes the explicitly tagged field [n], if it is there.
func explicit(in *cryptobyte.String, n uint8) (field cryptobyte.String, there, ok bool) {
	ok = in.ReadOptionalASN1(&field, &there, contextTag(n))
	return field, there, ok
}

// integer takes the optional INTEGER [n] into v, which keeps its default if there is none.
func integer(in *cryptobyte.String, n uint8, v *int) bool {
	field, there, ok := explicit(in, n)
	return ok && (!there || field.ReadASN1Integer(v) && field.Empty())
}

func contextTag(n uint8) asn1.Tag { return asn1.Tag(n).ContextSpecific().Constructed() }
