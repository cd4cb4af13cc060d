package msgs_test

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// The messages after the hellos.

func TestFlightRoundTrip(t *testing.T) {
	encryptedExtensions.roundTrip(t, fullEncryptedExtensions())
	encryptedExtensions.roundTrip(t, &msgs.EncryptedExtensions{})
	certificateRequest.roundTrip(t, fullCertificateRequest())
	certificate.roundTrip(t, fullCertificate())
	certificate.roundTrip(t, &msgs.Certificate13{Context: []byte("context")})
	certificateVerify.roundTrip(t, &msgs.CertificateVerify{Scheme: registry.SchemeEd25519, Signature: fill(7, 64)})
	finished.roundTrip(t, &msgs.Finished{VerifyData: fill(8, 48)})
	ticket.roundTrip(t, fullTicket())
	keyUpdate.roundTrip(t, &msgs.KeyUpdate{RequestUpdate: true})
	keyUpdate.roundTrip(t, &msgs.KeyUpdate{})
}

func TestFinishedBytes(t *testing.T) {
	if got := (&msgs.Finished{VerifyData: []byte{1, 2, 3}}).Marshal(); !bytes.Equal(got, []byte{20, 0, 0, 3, 1, 2, 3}) {
		t.Errorf("%x", got)
	}
}

// fails drops the message, whose type differs, from a parser's results.
func fails[M any](parse func([]byte) (M, *tlserr.Error)) func([]byte) *tlserr.Error {
	return func(body []byte) *tlserr.Error {
		_, err := parse(body)
		return err
	}
}

func TestFlightMalformed(t *testing.T) {
	const (
		decode  = registry.AlertDecodeError
		illegal = registry.AlertIllegalParameter
	)
	ee, cr := fails(msgs.ParseEncryptedExtensions), fails(msgs.ParseCertificateRequest13)
	ct, cv := fails(msgs.ParseCertificate13), fails(msgs.ParseCertificateVerify)
	nst, ku := fails(msgs.ParseNewSessionTicket13), fails(msgs.ParseKeyUpdate)
	sigalgs := ext(registry.ExtSignatureAlgorithms, vec16([]byte{4, 3}))
	entry := func(extensions ...[]byte) []byte {
		return body(vec8(), vec24(vec24([]byte{0x30, 0}), vec16(extensions...)))
	}
	ticket := func(ticket []byte, extensions ...[]byte) []byte {
		return body(fill(0, 8), vec8(), vec16(ticket), vec16(extensions...))
	}
	for _, c := range []struct {
		name   string
		parse  func([]byte) *tlserr.Error
		body   []byte
		reason registry.Reason
		alert  registry.Alert
	}{
		{"EncryptedExtensions empty", ee, nil, registry.LengthMismatch, decode},
		{"EncryptedExtensions trailing", ee, append(vec16(), 0), registry.LengthMismatch, decode},
		{"EncryptedExtensions key_share", ee, vec16(ext(registry.ExtKeyShare, []byte{0, 0x1D}, vec16([]byte{1}))), registry.BadExtension, illegal},
		{"EncryptedExtensions twice", ee, vec16(ext(registry.ExtServerName), ext(registry.ExtServerName)), registry.ExtensionMalformed, decode},
		{"EncryptedExtensions extended_master_secret", ee, vec16(ext(registry.ExtExtendedMasterSecret)), registry.BadExtension, illegal},
		{"EncryptedExtensions NPN", ee, vec16(ext(registry.ExtNPN)), registry.BadExtension, illegal},
		{"EncryptedExtensions empty protocol", ee, vec16(ext(registry.ExtALPN, vec16(vec8()))), registry.ExtensionMalformed, decode},
		{"EncryptedExtensions two protocols", ee, vec16(ext(registry.ExtALPN, vec16(vec8([]byte("a")), vec8([]byte("b"))))), registry.ExtensionMalformed, decode},

		{"CertificateRequest empty", cr, nil, registry.LengthMismatch, decode},
		{"CertificateRequest trailing", cr, append(body(vec8(), vec16(sigalgs)), 0), registry.LengthMismatch, decode},
		{"CertificateRequest without schemes", cr, body(vec8(), vec16()), registry.MissingSigalgsExtension, registry.AlertMissingExtension},
		{"CertificateRequest empty schemes", cr, body(vec8(), vec16(ext(registry.ExtSignatureAlgorithms, vec16()))), registry.ExtensionMalformed, decode},
		{"CertificateRequest empty authorities", cr, body(vec8(), vec16(sigalgs, ext(registry.ExtCertificateAuthorities, vec16()))), registry.ExtensionMalformed, decode},
		{"CertificateRequest server_name", cr, body(vec8(), vec16(sigalgs, ext(registry.ExtServerName))), registry.BadExtension, illegal},

		{"Certificate empty", ct, nil, registry.LengthMismatch, decode},
		{"Certificate trailing", ct, append(entry(), 0), registry.LengthMismatch, decode},
		{"Certificate empty entry", ct, body(vec8(), vec24(vec24(), vec16())), registry.CertLengthMismatch, decode},
		{"Certificate cut off", ct, body(vec8(), vec24([]byte{0, 0, 9, 1})), registry.CertLengthMismatch, decode},
		{"Certificate without block", ct, body(vec8(), vec24(vec24([]byte{0x30, 0}))), registry.CertLengthMismatch, decode},
		{"Certificate empty OCSP", ct, entry(ext(registry.ExtStatusRequest, []byte{1}, vec24())), registry.LengthMismatch, decode},
		{"Certificate OCSP trailing", ct, entry(ext(registry.ExtStatusRequest, []byte{1}, vec24([]byte{1}), []byte{0})), registry.LengthMismatch, decode},
		{"Certificate status type", ct, entry(ext(registry.ExtStatusRequest, []byte{2}, vec24([]byte{1}))), registry.UnsupportedStatusType, decode},
		{"Certificate empty SCT list", ct, entry(ext(registry.ExtSCT, vec16())), registry.ExtensionMalformed, decode},
		{"Certificate empty SCT", ct, entry(ext(registry.ExtSCT, vec16(vec16()))), registry.ExtensionMalformed, decode},
		{"Certificate twice", ct, entry(ext(0x1234), ext(0x1234)), registry.ExtensionMalformed, decode},
		{"Certificate server_name", ct, entry(ext(registry.ExtServerName)), registry.BadExtension, illegal},

		{"CertificateVerify empty", cv, nil, registry.LengthMismatch, decode},
		{"CertificateVerify trailing", cv, body([]byte{8, 7}, vec16([]byte{1}), []byte{0}), registry.LengthMismatch, decode},

		{"Finished empty", fails(msgs.ParseFinished), nil, registry.BadDigestLength, decode},

		{"NewSessionTicket empty", nst, nil, registry.LengthMismatch, decode},
		{"NewSessionTicket empty ticket", nst, ticket(nil), registry.LengthMismatch, decode},
		{"NewSessionTicket trailing", nst, append(ticket([]byte("t")), 0), registry.LengthMismatch, decode},
		{"NewSessionTicket short early_data", nst, ticket([]byte("t"), ext(registry.ExtEarlyData)), registry.ExtensionMalformed, decode},
		{"NewSessionTicket cookie", nst, ticket([]byte("t"), ext(registry.ExtCookie, vec16([]byte{1}))), registry.BadExtension, illegal},

		{"KeyUpdate empty", ku, nil, registry.KeyUpdateLength, decode},
		{"KeyUpdate long", ku, []byte{0, 0}, registry.KeyUpdateLength, decode},
		{"KeyUpdate 2", ku, []byte{2}, registry.BadKeyUpdate, illegal},
	} {
		t.Run(c.name, func(t *testing.T) { wantError(t, c.parse(c.body), c.reason, c.alert) })
	}
}

// Unknown extensions are kept by number: tickets and requests ignore them
// (RFC 8446, 4.3.2 and 4.6.1), for the others the handshake knows what was offered.
func TestFlightKeepsUnknown(t *testing.T) {
	m, err := msgs.ParseNewSessionTicket13(body(fill(0, 8), vec8(), vec16([]byte("t")), vec16(ext(0x3A3A, []byte{1}))))
	if err != nil || len(m.Extensions) != 1 || m.Extensions[0] != 0x3A3A {
		t.Errorf("%+v, %v", m, err)
	}
	e, err := msgs.ParseEncryptedExtensions(vec16(ext(0x3A3A)))
	if err != nil || len(e.Extensions) != 1 {
		t.Errorf("%+v, %v", e, err)
	}
}

// Clients with TLS 1.3 only may not see oid_filters or status_request bodies they do not use.
func TestCertificateRequestTolerates(t *testing.T) {
	m, err := msgs.ParseCertificateRequest13(body(vec8(), vec16(
		ext(registry.ExtSignatureAlgorithms, vec16([]byte{4, 3})),
		ext(registry.ExtOIDFilters, vec16()),
		ext(registry.ExtStatusRequest, []byte{1, 0, 0, 0, 0}))))
	if err != nil || !m.StatusRequest {
		t.Errorf("%+v, %v", m, err)
	}
}
