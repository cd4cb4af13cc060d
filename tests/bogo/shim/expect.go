package main

import (
	"bytes"
	"encoding/pem"
	"fmt"
	"os"
	"slices"

	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// check compares what the handshake came to with what the flags expect.
func (l *link) check(resumed bool) error {
	s, f := l.settings, l.tls.Facts()
	if want := resumed && !s.expectSessionMiss; f.Resumed != want {
		return fmt.Errorf("resumed: %v, expected %v", f.Resumed, want)
	}
	if !l.handshaken {
		return fmt.Errorf("the handshake was not reported complete")
	}
	if s.asks() && !l.helloSeen {
		return fmt.Errorf("the ClientHello was not shown")
	}
	alpn := s.expectALPN
	if s.server {
		alpn = s.selectALPN
	}
	peer := f.Scheme
	if s.server {
		peer = f.ClientScheme
	}
	// What a session was made with the engine forgets, as OpenSSL does: of the
	// peer's signature it speaks where there was one.
	for _, c := range []struct {
		what      string
		got, want any
		asked     bool
	}{
		{"ALPN", f.ALPN, alpn, true},
		{"server name", f.ServerName, s.expectServerName, s.expectServerName != ""},
		{"signature scheme", peer, registry.Scheme(s.expectScheme), s.expectScheme != 0 && !f.Resumed},
		{"group", f.Group, registry.Group(s.expectGroup), s.expectGroup != 0},
		{"HelloRetryRequest", f.Retried, s.expectHRR, s.expectHRR || s.expectNoHRR},
		{"verify code", f.VerifyCode, registry.VOk, s.expectVerifyResult && !s.verifyFail},
		{"next protocol", f.NPN, s.expectNextProto, s.expectNextProto != "" || s.expectNoNextProto},
		{"extended master secret", f.ExtendedMaster, true, s.expectEMS && f.Version < registry.VersionTLS13},
		// TLS 1.3 has no renegotiation that could be insecure.
		{"secure renegotiation", f.SecureRenegotiation || f.Version == registry.VersionTLS13, s.expectSecure, s.expectSecure || s.expectNoSecure},
		{"ticket age skew", f.TicketAgeSkew, int64(s.expectTicketAgeSkew), resumed && s.expectTicketAgeSkew != 0},
	} {
		if c.asked && c.got != c.want {
			return fmt.Errorf("%s: %v, expected %v", c.what, c.got, c.want)
		}
	}
	if err := l.checkAsked(f); err != nil {
		return err
	}
	return l.checkPeer(f)
}

// watches reports whether the flags expect something of a message that the
// engine keeps no record of.
func (s *settings) watches() bool {
	return s.expectClientCAList != "" || s.expectCertificateTypes != nil || len(s.expectPeerPrefs) > 0
}

// checkAsked compares what the peer says of signatures and certificates, in its
// CertificateRequest or ClientHello, with what the flags expect.
func (l *link) checkAsked(f *handshake.Facts) error {
	s := l.settings
	if !s.watches() {
		return nil
	}
	asked, err := l.asked(f.Version)
	switch {
	case err != nil:
		return err
	case len(s.expectPeerPrefs) > 0 && !slices.Equal(asked.Schemes, s.expectPeerPrefs):
		return fmt.Errorf("the peer takes %v, expected %v", asked.Schemes, s.expectPeerPrefs)
	case s.expectCertificateTypes != nil && !bytes.Equal(asked.Types, s.expectCertificateTypes):
		return fmt.Errorf("certificate types %v, expected %v", asked.Types, s.expectCertificateTypes)
	case s.expectClientCAList != "" && !slices.EqualFunc(asked.Authorities, names(s.expectClientCAList), bytes.Equal):
		return fmt.Errorf("the peer names %d authorities, or others than expected", len(asked.Authorities))
	}
	return nil
}

// asked is what the peer's message says, in the form of TLS 1.2.
func (l *link) asked(v registry.Version) (*msgs.CertificateRequest12, error) {
	kind := registry.MsgCertificateRequest
	if l.settings.server {
		kind = registry.MsgClientHello
	}
	message := l.messages[kind]
	if message == nil {
		return nil, fmt.Errorf("no message of type %d came", kind)
	}
	_, body := msgs.Split(message)
	if l.settings.server {
		m, err := msgs.ParseClientHello(body)
		if err != nil {
			return nil, named{err}
		}
		return &msgs.CertificateRequest12{Schemes: m.Schemes}, nil
	}
	if v < registry.VersionTLS13 {
		m, err := msgs.ParseCertificateRequest12(body, v)
		if err != nil {
			return nil, named{err}
		}
		return m, nil
	}
	m, err := msgs.ParseCertificateRequest13(body)
	if err != nil {
		return nil, named{err}
	}
	return &msgs.CertificateRequest12{Schemes: m.Schemes, Authorities: m.Authorities}, nil
}

// checkPeer compares the peer's certificates with what the flags expect.
func (l *link) checkPeer(f *handshake.Facts) error {
	s := l.settings
	if (!s.server || s.requireCertificate) && s.psk == "" && len(f.PeerChain) == 0 {
		return fmt.Errorf("no certificate of the peer")
	}
	// The response to a session's handshake is not kept with it, as in OpenSSL.
	if s.expectStaple != nil && !f.Resumed && !bytes.Equal(f.PeerOCSP, s.expectStaple) {
		return fmt.Errorf("the stapled response is %x", f.PeerOCSP)
	}
	if s.expectPeerCertFile == "" {
		return nil
	}
	file, err := os.ReadFile(s.expectPeerCertFile)
	if err != nil {
		return err
	}
	var chain [][]byte
	for block, rest := pem.Decode(file); block != nil; block, rest = pem.Decode(rest) {
		chain = append(chain, block.Bytes)
	}
	if len(chain) != len(f.PeerChain) {
		return fmt.Errorf("the peer sent %d certificates, expected %d", len(f.PeerChain), len(chain))
	}
	for i := range chain {
		if !bytes.Equal(chain[i], f.PeerChain[i]) {
			return fmt.Errorf("certificate %d of the peer is another", i)
		}
	}
	return nil
}

// checkSession compares the sessions a client was given after the handshake.
func (l *link) checkSession(bool) error {
	s := l.settings
	if s.server || l.tls.Facts().Version < registry.VersionTLS13 {
		return nil
	}
	if want := !s.expectNoSession && !s.shimShutsDown; (l.session != nil) != want {
		return fmt.Errorf("new session: %v, expected %v", l.session != nil, want)
	}
	return nil
}
