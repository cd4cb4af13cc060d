package handshake

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// awaitClientCertificate has sent its flight with a CertificateRequest in it.
type awaitClientCertificate struct{ serverFlight }

func (*awaitClientCertificate) tag() uint8 { return tagAwaitClientCertificate }

func (s *awaitClientCertificate) step(f *Flow, in input) (state, *tlserr.Error) {
	shown, err := f.takeClientCertificate(in, nil)
	if err != nil {
		return nil, err
	}
	f.Transcript.Add(in.message)
	if !shown {
		return &awaitClientFinished{s.serverFlight}, nil
	}
	return &awaitClientCertificateVerify{s.serverFlight}, nil
}

// takeClientCertificate verifies the chain a client sends (RFC 8446, 4.4.2), in
// answer to a request with that context. shown is false if it has none and none
// is required. None of the extensions of an entry was asked for.
func (f *Flow) takeClientCertificate(in input, context []byte) (shown bool, err *tlserr.Error) {
	body, err := f.certificateBody(in)
	if err != nil {
		return false, err
	}
	m, err := msgs.ParseCertificate13(body)
	if err != nil {
		return false, err
	}
	if !bytes.Equal(m.Context, context) {
		return false, tlserr.New(registry.InvalidContext)
	}
	for _, e := range m.Entries {
		if err := unsolicited(e.Extensions, func(registry.Extension) bool { return false }); err != nil {
			return false, err
		}
	}
	if len(m.Entries) > 0 {
		return true, f.takeChain(certs(m.Entries), m.Entries[0].OCSP)
	}
	if f.Config.VerifyMode == config.VerifyRequired {
		return false, tlserr.New(registry.PeerDidNotReturnACertificate)
	}
	f.Facts.PeerChain, f.Facts.VerifiedChain, f.Facts.VerifyCode, f.Facts.ChainEnd = nil, nil, registry.VOk, 0
	return false, nil
}

// awaitClientCertificateVerify has verified the client's chain; the proof that
// the key is the client's is still to come.
type awaitClientCertificateVerify struct{ serverFlight }

func (*awaitClientCertificateVerify) tag() uint8 { return tagAwaitClientCertificateVerify }

func (s *awaitClientCertificateVerify) step(f *Flow, in input) (state, *tlserr.Error) {
	scheme, err := f.checkProof(in.body, clientContext, f.Transcript.Sum())
	if err != nil {
		return nil, err
	}
	f.Facts.ClientScheme = scheme
	f.Transcript.Add(in.message)
	return &awaitClientFinished{s.serverFlight}, nil
}

// awaitClientFinished waits for the end of the handshake.
type awaitClientFinished struct{ serverFlight }

func (*awaitClientFinished) tag() uint8 { return tagAwaitClientFinished }

// step checks the client's Finished, reads with the application's keys from
// here on and sends tickets.
func (s *awaitClientFinished) step(f *Flow, in input) (state, *tlserr.Error) {
	verifyData, err := checkFinished(hashOf(s.suite), s.clientHandshake, f.Transcript.Sum(), in.body)
	if err != nil {
		return nil, err
	}
	f.Facts.PeerFinished = verifyData
	f.Transcript.Add(in.message)
	f.readWith(s.suite, s.client)
	clear(s.clientHandshake)
	link := serverLink{
		traffic:    traffic{suite: s.suite, read: s.client, write: s.server},
		resumption: s.resumption(f),
		name:       s.name,
		tickets:    s.tickets,
	}
	if err := link.sendTickets(f); err != nil {
		link.wipe()
		return nil, err
	}
	f.add(Complete{})
	if s.auth {
		return &serverConnectedAuth{link}, nil
	}
	clear(link.resumption)
	link.resumption = nil
	return &serverConnected{link}, nil
}
