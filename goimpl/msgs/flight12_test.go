package msgs_test

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// The messages of TLS 1.2 and before.

const (
	tls10 = registry.VersionTLS10
	tls12 = registry.VersionTLS12

	ecdheECDSA = registry.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
	dheRSA     = registry.TLS_DHE_RSA_WITH_AES_256_GCM_SHA384
	dheAnon    = registry.TLS_DH_anon_WITH_AES_256_GCM_SHA384
	dhePSK     = registry.TLS_DHE_PSK_WITH_AES_256_GCM_SHA384
	rsaPSK     = registry.TLS_RSA_PSK_WITH_AES_256_GCM_SHA384
)

func dhParams() *msgs.ServerDHParams {
	return &msgs.ServerDHParams{P: fill(0xFB, 256), G: []byte{2}, Y: fill(7, 256)}
}

// keyExchanges has a ServerKeyExchange of each kind.
var keyExchanges = []struct {
	name  string
	suite registry.Suite
	v     registry.Version
	m     *msgs.ServerKeyExchange
}{
	{"ECDHE", ecdheECDSA, tls12, &msgs.ServerKeyExchange{
		ECDH:   &msgs.ServerECDHParams{Group: registry.GroupX25519, Point: fill(5, 32)},
		Signed: true, HasScheme: true, Scheme: registry.SchemeECDSAP256SHA256, Signature: fill(6, 70),
	}},
	{"DHE before TLS 1.2", dheRSA, tls10, &msgs.ServerKeyExchange{DH: dhParams(), Signed: true, Signature: fill(6, 256)}},
	{"anonymous", dheAnon, tls12, &msgs.ServerKeyExchange{DH: dhParams()}},
	{"DHE_PSK", dhePSK, tls12, &msgs.ServerKeyExchange{HasHint: true, Hint: []byte("hint"), DH: dhParams()}},
	{"RSA_PSK", rsaPSK, tls12, &msgs.ServerKeyExchange{HasHint: true, Hint: []byte("hint")}},
}

// clientExchanges has a ClientKeyExchange of each kind.
var clientExchanges = []*msgs.ClientKeyExchange{
	{Exchange: registry.ExchangeRSA, Data: fill(1, 256)},
	{Exchange: registry.ExchangeDHE, Data: fill(1, 256)},
	{Exchange: registry.ExchangeECDHE, Data: fill(1, 65)},
	{Exchange: registry.ExchangePSK, Identity: []byte("me")},
	{Exchange: registry.ExchangeRSAPSK, Identity: []byte("me"), Data: fill(1, 256)},
	{Exchange: registry.ExchangeDHEPSK, Identity: []byte{}, Data: fill(1, 256)},
	{Exchange: registry.ExchangeECDHEPSK, Identity: []byte("me"), Data: fill(1, 32)},
}

func TestServerKeyExchangeRoundTrip(t *testing.T) {
	for _, c := range keyExchanges {
		t.Run(c.name, func(t *testing.T) { serverKeyExchange(c.suite, c.v).roundTrip(t, c.m) })
	}
}

// What the signature covers is what stood on the wire.
func TestServerKeyExchangeSignedPart(t *testing.T) {
	for _, c := range keyExchanges {
		_, body := msgs.Split(c.m.Marshal())
		m, err := msgs.ParseServerKeyExchange(body, c.suite.Info(), c.v)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		if !bytes.Equal(m.Bytes, c.m.Params()) || !bytes.Contains(body, m.Bytes) {
			t.Errorf("%s: signed part %x, want %x", c.name, m.Bytes, c.m.Params())
		}
	}
}

func TestServerKeyExchangeBytes(t *testing.T) {
	m := &msgs.ServerKeyExchange{
		ECDH:   &msgs.ServerECDHParams{Group: registry.GroupP256, Point: []byte{4, 1}},
		Signed: true, HasScheme: true, Scheme: registry.SchemeECDSAP256SHA256, Signature: []byte{9},
	}
	want := []byte{12, 0, 0, 11, 3, 0, 0x17, 2, 4, 1, 4, 3, 0, 1, 9}
	if got := m.Marshal(); !bytes.Equal(got, want) {
		t.Errorf("%x, want %x", got, want)
	}
}

func TestClientKeyExchangeRoundTrip(t *testing.T) {
	for _, m := range clientExchanges {
		clientKeyExchange(m.Exchange).roundTrip(t, m)
	}
}

func TestFlight12RoundTrip(t *testing.T) {
	certificate12.roundTrip(t, &msgs.Certificate12{})
	certificate12.roundTrip(t, &msgs.Certificate12{Certs: [][]byte{fill(0x30, 300), {0x30, 0}}})
	certRequest12(tls12).roundTrip(t, fullCertRequest12())
	certRequest12(tls10).roundTrip(t, &msgs.CertificateRequest12{Types: []uint8{msgs.CertTypeRSASign}})
	certVerify10.roundTrip(t, &msgs.CertificateVerify10{Signature: fill(1, 256)})
	certStatus.roundTrip(t, &msgs.CertificateStatus{OCSP: []byte("response")})
	ticket12.roundTrip(t, &msgs.NewSessionTicket12{Lifetime: 7200, Ticket: []byte("ticket")})
	ticket12.roundTrip(t, &msgs.NewSessionTicket12{Ticket: []byte{}})
	nextProtocol.roundTrip(t, &msgs.NextProtocol{Protocol: []byte("http/1.1")})
	nextProtocol.roundTrip(t, &msgs.NextProtocol{Protocol: []byte{}})
	helloRequest.roundTrip(t, &msgs.HelloRequest{})
	serverHelloDone.roundTrip(t, &msgs.ServerHelloDone{})
	compressedCertificate.roundTrip(t, &msgs.CompressedCertificate{Algorithm: registry.CompressZlib, Length: 900, Data: fill(1, 500)})
}

func fullCertRequest12() *msgs.CertificateRequest12 {
	return &msgs.CertificateRequest12{
		Types:       []uint8{msgs.CertTypeRSASign, msgs.CertTypeECDSASign},
		HasSchemes:  true,
		Schemes:     []registry.Scheme{registry.SchemeEd25519, registry.SchemeRSAPKCS1SHA256},
		Authorities: [][]byte{{0x30, 0}, {0x30, 1, 2}},
	}
}

// The length does not tell which protocol was chosen (draft-agl-tls-nextprotoneg-04, 3).
func TestNextProtocolIsPadded(t *testing.T) {
	for n := range 256 {
		_, body := msgs.Split((&msgs.NextProtocol{Protocol: fill('a', n)}).Marshal())
		if len(body)%32 != 0 {
			t.Fatalf("a name of %d bytes makes a body of %d", n, len(body))
		}
	}
}

func TestFlight12Malformed(t *testing.T) {
	const (
		decode  = registry.AlertDecodeError
		illegal = registry.AlertIllegalParameter
	)
	ske := func(s registry.Suite, v registry.Version) func([]byte) *tlserr.Error {
		return fails(serverKeyExchange(s, v).parse)
	}
	cke := func(e registry.Exchange) func([]byte) *tlserr.Error { return fails(clientKeyExchange(e).parse) }
	cr := fails(certRequest12(tls12).parse)
	dh := vec16([]byte{7})
	for _, c := range []struct {
		name   string
		parse  func([]byte) *tlserr.Error
		body   []byte
		reason registry.Reason
		alert  registry.Alert
	}{
		{"ServerKeyExchange empty", ske(ecdheECDSA, tls12), nil, registry.LengthMismatch, decode},
		{"ServerKeyExchange explicit curve", ske(ecdheECDSA, tls12), body([]byte{1, 0, 23}, vec8([]byte{4}), []byte{4, 3}, vec16()), registry.WrongCurve, illegal},
		{"ServerKeyExchange empty point", ske(ecdheECDSA, tls12), body([]byte{3, 0, 23}, vec8(), []byte{4, 3}, vec16()), registry.LengthMismatch, decode},
		{"ServerKeyExchange without scheme", ske(ecdheECDSA, tls12), body([]byte{3, 0, 23}, vec8([]byte{4}), vec16()), registry.LengthMismatch, decode},
		{"ServerKeyExchange trailing", ske(dheAnon, tls12), body(dh, dh, dh, []byte{0}), registry.LengthMismatch, decode},
		{"ServerKeyExchange signed anonymous", ske(dheAnon, tls10), body(dh, dh, dh, vec16([]byte{1})), registry.LengthMismatch, decode},
		{"ServerKeyExchange empty public value", ske(dheAnon, tls12), body(dh, dh, vec16()), registry.LengthMismatch, decode},
		{"ServerKeyExchange without hint", ske(rsaPSK, tls12), nil, registry.LengthMismatch, decode},

		{"ClientKeyExchange empty", cke(registry.ExchangeRSA), nil, registry.LengthMismatch, decode},
		{"ClientKeyExchange empty secret", cke(registry.ExchangeRSA), vec16(), registry.LengthMismatch, decode},
		{"ClientKeyExchange trailing", cke(registry.ExchangeECDHE), body(vec8([]byte{4}), []byte{0}), registry.LengthMismatch, decode},
		{"ClientKeyExchange empty point", cke(registry.ExchangeECDHE), vec8(), registry.LengthMismatch, decode},
		{"ClientKeyExchange data in PSK", cke(registry.ExchangePSK), body(vec16([]byte("me")), vec16([]byte{1})), registry.LengthMismatch, decode},

		{"Certificate empty", fails(msgs.ParseCertificate12), nil, registry.LengthMismatch, decode},
		{"Certificate trailing", fails(msgs.ParseCertificate12), append(vec24(), 0), registry.LengthMismatch, decode},
		{"Certificate of no bytes", fails(msgs.ParseCertificate12), vec24(vec24()), registry.CertLengthMismatch, decode},
		{"Certificate cut off", fails(msgs.ParseCertificate12), vec24([]byte{0, 0, 9, 1}), registry.CertLengthMismatch, decode},

		{"CertificateRequest without types", cr, body(vec8(), vec16([]byte{4, 3}), vec16()), registry.LengthMismatch, decode},
		{"CertificateRequest without schemes", cr, body(vec8([]byte{1}), vec16(), vec16()), registry.LengthMismatch, decode},
		{"CertificateRequest odd schemes", cr, body(vec8([]byte{1}), vec16([]byte{4}), vec16()), registry.LengthMismatch, decode},
		{"CertificateRequest empty name", cr, body(vec8([]byte{1}), vec16([]byte{4, 3}), vec16(vec16())), registry.CADNLengthMismatch, decode},
		{"CertificateRequest trailing", cr, body(vec8([]byte{1}), vec16([]byte{4, 3}), vec16(), []byte{0}), registry.LengthMismatch, decode},
		{"CertificateRequest as of TLS 1.1", cr, body(vec8([]byte{1}), vec16()), registry.LengthMismatch, decode},

		{"CertificateVerify trailing", fails(msgs.ParseCertificateVerify10), body(vec16([]byte{1}), []byte{0}), registry.LengthMismatch, decode},
		{"CertificateStatus empty response", fails(msgs.ParseCertificateStatus), body([]byte{1}, vec24()), registry.LengthMismatch, decode},
		{"CertificateStatus type", fails(msgs.ParseCertificateStatus), body([]byte{2}, vec24([]byte{1})), registry.UnsupportedStatusType, decode},
		{"NewSessionTicket trailing", fails(msgs.ParseNewSessionTicket12), body(fill(0, 4), vec16(), []byte{0}), registry.LengthMismatch, decode},
		{"NextProtocol without padding", fails(msgs.ParseNextProtocol), vec8([]byte("h2")), registry.LengthMismatch, decode},
		{"HelloRequest body", fails(msgs.ParseHelloRequest), []byte{0}, registry.BadHelloRequest, decode},
		{"ServerHelloDone body", fails(msgs.ParseServerHelloDone), []byte{0}, registry.LengthMismatch, decode},

		{"CompressedCertificate empty", fails(msgs.ParseCompressedCertificate), body([]byte{0, 1, 0, 0, 9}, vec24()), registry.LengthMismatch, decode},
		{"CompressedCertificate too long", fails(msgs.ParseCompressedCertificate), body([]byte{0, 1, 0x10, 0, 0}, vec24([]byte{1})), registry.ExcessiveMessageSize, illegal},
	} {
		t.Run(c.name, func(t *testing.T) { wantError(t, c.parse(c.body), c.reason, c.alert) })
	}
}

func TestHelloLimitsMalformed(t *testing.T) {
	random := fill(1, 32)
	for _, c := range []struct {
		name   string
		block  []byte
		reason registry.Reason
		alert  registry.Alert
	}{
		{"fragment code 0", ext(registry.ExtMaxFragmentLength, []byte{0}), registry.Ssl3ExtInvalidMaxFragmentLength, registry.AlertIllegalParameter},
		{"fragment code 5", ext(registry.ExtMaxFragmentLength, []byte{5}), registry.Ssl3ExtInvalidMaxFragmentLength, registry.AlertIllegalParameter},
		{"no fragment code", ext(registry.ExtMaxFragmentLength), registry.ExtensionMalformed, registry.AlertDecodeError},
		{"two fragment codes", ext(registry.ExtMaxFragmentLength, []byte{1, 1}), registry.ExtensionMalformed, registry.AlertDecodeError},
		{"record limit 63", ext(registry.ExtRecordSizeLimit, []byte{0, 63}), registry.BadExtension, registry.AlertIllegalParameter},
		{"record limit cut off", ext(registry.ExtRecordSizeLimit, []byte{64}), registry.ExtensionMalformed, registry.AlertDecodeError},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := msgs.ParseServerHello(answer(random, c.block))
			wantError(t, err, c.reason, c.alert)
			_, err = msgs.ParseEncryptedExtensions(vec16(c.block))
			wantError(t, err, c.reason, c.alert)
			_, err = msgs.ParseClientHello(body([]byte{3, 3}, random, vec8(), vec16([]byte{0x13, 1}), vec8([]byte{0}), vec16(c.block)))
			wantError(t, err, c.reason, c.alert)
		})
	}
	_, err := msgs.ParseServerHello(answer(random, ext(registry.ExtNPN, vec8())))
	wantError(t, err, registry.ExtensionMalformed, registry.AlertDecodeError)
}
