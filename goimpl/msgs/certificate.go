package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Certificate13 is the Certificate message of TLS 1.3 (RFC 8446, 4.4.2).
type Certificate13 struct {
	Context []byte             // of the CertificateRequest it answers; empty from a server
	Entries []CertificateEntry // leaf first; empty where a client has no certificate
}

// CertificateEntry is one certificate with what was sent along.
type CertificateEntry struct {
	Cert       []byte               // DER, not decoded here
	OCSP       []byte               // DER OCSPResponse; nil where absent
	SCT        []byte               // SignedCertificateTimestampList with its length in front (RFC 6962, 3.3); nil where absent
	Extensions []registry.Extension // as parsed: those present, in order, known or not; Marshal does not read it
}

var certificateEntryFields = []field[CertificateEntry]{
	{registry.ExtStatusRequest, parseOCSP,
		func(e *CertificateEntry) bool { return len(e.OCSP) != 0 },
		func(e *CertificateEntry, b *wire.Builder) { writeStatus(b, e.OCSP) }},
	{registry.ExtSCT,
		func(e *CertificateEntry, r *wire.Reader) (err *tlserr.Error) {
			e.SCT, err = readSCT(r)
			return err
		},
		func(e *CertificateEntry) bool { return len(e.SCT) != 0 },
		func(e *CertificateEntry, b *wire.Builder) { b.Bytes(e.SCT) }},
}

// ParseCertificate13 reads the message from its body.
func ParseCertificate13(body []byte) (*Certificate13, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &Certificate13{Context: r.Vec8()}
	entries := r.Sub24()
	if !r.Done() {
		return nil, lengthMismatch()
	}
	for !entries.Empty() {
		e, err := parseCertificateEntry(entries)
		if err != nil {
			return nil, err
		}
		m.Entries = append(m.Entries, e)
	}
	return m, nil
}

func parseCertificateEntry(r *wire.Reader) (e CertificateEntry, err *tlserr.Error) {
	e.Cert = r.Vec24()
	block := r.Vec16()
	if !r.OK() || len(e.Cert) == 0 {
		return e, tlserr.New(registry.CertLengthMismatch)
	}
	e.Extensions, err = parseBlock(certificateEntryFields, &e, block, registry.InCertificate)
	return e, err
}

// Marshal returns the message.
func (m *Certificate13) Marshal() []byte {
	return build(registry.MsgCertificate, 2048, func(b *wire.Builder) {
		b.Vec8(m.Context)
		b.Prefix24(func() {
			for i := range m.Entries {
				e := &m.Entries[i]
				b.Vec24(e.Cert)
				b.Prefix16(func() { marshalFields(certificateEntryFields, e, b) })
			}
		})
	})
}

func parseOCSP(e *CertificateEntry, r *wire.Reader) (err *tlserr.Error) {
	e.OCSP, err = readStatus(r)
	return err
}

// readSCT takes a whole SignedCertificateTimestampList and checks its shape (RFC 6962, 3.3).
func readSCT(r *wire.Reader) ([]byte, *tlserr.Error) {
	whole := r.Rest()
	list := wire.NewReader(whole)
	if readNames(list); !list.Done() {
		return nil, malformed()
	}
	return whole, nil
}
