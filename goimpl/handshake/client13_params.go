package handshake

import (
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// awaitEncryptedExtensions has the keys of the handshake.
type awaitEncryptedExtensions struct {
	keys    handshakeKeys
	offer   offer // what the server answers; its secrets are gone
	resumed bool  // the server took the PSK: no certificate follows
}

func (*awaitEncryptedExtensions) tag() uint8 { return tagAwaitEncryptedExtensions }
func (s *awaitEncryptedExtensions) wipe()    { s.keys.wipe() }
func (s *awaitEncryptedExtensions) fields(c *wire.Codec) {
	s.keys.fields(c)
	c.Bytes(&s.offer.hello)
	c.Bool(&s.resumed)
}

// step reads what the server says beside the key exchange (RFC 8446, 4.3.1).
func (s *awaitEncryptedExtensions) step(f *Flow, in input) (state, *tlserr.Error) {
	ee, err := msgs.ParseEncryptedExtensions(in.body)
	if err != nil {
		return nil, err
	}
	hello, err := s.offer.parsed()
	if err != nil {
		return nil, err
	}
	if err := unsolicited(ee.Extensions, hello.Has); err != nil {
		return nil, err
	}
	if err := f.takeALPN(hello, ee.HasALPN, ee.ALPN); err != nil {
		return nil, err
	}
	if err := f.limitedBy(hello, ee.RecordLimit, ee.MaxFragment, innerType); err != nil {
		return nil, err
	}
	f.Transcript.Add(in.message)
	if s.resumed {
		return &awaitServerFinished{keys: s.keys}, nil
	}
	return &awaitServerCertificate{s.keys}, nil
}

// awaitServerCertificate waits for the server's Certificate, in front of which
// a CertificateRequest may come.
type awaitServerCertificate struct{ keys handshakeKeys }

func (*awaitServerCertificate) tag() uint8             { return tagAwaitServerCertificate }
func (s *awaitServerCertificate) fields(c *wire.Codec) { s.keys.fields(c) }
func (s *awaitServerCertificate) wipe()                { s.keys.wipe() }

func (s *awaitServerCertificate) step(f *Flow, in input) (state, *tlserr.Error) {
	if in.kind != registry.MsgCertificateRequest {
		return takeServerCertificate(f, in, s.keys, nil)
	}
	request, err := msgs.ParseCertificateRequest13(in.body)
	if err != nil {
		return nil, err
	}
	// RFC 8446, 4.3.2: the context is for post-handshake authentication.
	if len(request.Context) != 0 {
		return nil, tlserr.New(registry.InvalidContext)
	}
	f.Transcript.Add(in.message)
	return &awaitServerCertificateOnly{s.keys, wanted{Schemes: request.Schemes, Compression: request.CertCompression}}, nil
}

// wanted is what a CertificateRequest asks of this end's certificate.
type wanted struct {
	Context []byte
	Schemes []registry.Scheme

	Compression []registry.CertCompression // the server takes
}

func (w *wanted) fields(c *wire.Codec) {
	c.Bytes(&w.Context)
	wire.Slice(c, &w.Schemes, wire.Integer)
	wire.Slice(c, &w.Compression, wire.Integer)
}
