package msgs_test

import (
	"crypto/sha256"
	"testing"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

func TestServerHelloRoundTrip(t *testing.T) {
	serverHello.roundTrip(t, fullServerHello())
	serverHello.roundTrip(t, retryRequest())
	serverHello.roundTrip(t, oldServerHello())
	serverHello.roundTrip(t, &msgs.ServerHello{Version: registry.VersionTLS10, Random: fill(1, 32), SessionID: []byte{}, Suite: 0x002F})
}

func TestHelloRetryRandom(t *testing.T) {
	if sha256.Sum256([]byte("HelloRetryRequest")) != msgs.HelloRetryRandom {
		t.Error("HelloRetryRandom is not the RFC's")
	}
	if !retryRequest().IsRetry() || fullServerHello().IsRetry() {
		t.Error("IsRetry")
	}
}

// answer is the body of a ServerHello with these extensions.
func answer(random []byte, extensions ...[]byte) []byte {
	return body([]byte{3, 3}, random, vec8(), []byte{0x13, 1, 0}, vec16(extensions...))
}

func TestServerHelloMalformed(t *testing.T) {
	const (
		decode  = registry.AlertDecodeError
		illegal = registry.AlertIllegalParameter
	)
	random, retry := fill(1, 32), msgs.HelloRetryRandom[:]
	tls13 := ext(registry.ExtSupportedVersions, []byte{3, 4})
	share := ext(registry.ExtKeyShare, []byte{0, 0x1D}, vec16(fill(1, 32)))
	for _, c := range []struct {
		name   string
		body   []byte
		reason registry.Reason
		alert  registry.Alert
	}{
		{"empty", nil, registry.LengthMismatch, decode},
		{"session id of 33 bytes", body([]byte{3, 3}, random, vec8(fill(2, 33)), []byte{0x13, 1, 0}), registry.LengthMismatch, decode},
		{"trailing byte", append(answer(random, tls13, share), 0), registry.LengthMismatch, decode},
		{"twice", answer(random, tls13, share, tls13), registry.ExtensionMalformed, decode},
		{"twice in a retry", answer(retry, tls13, ext(registry.ExtCookie, vec16([]byte{1})), tls13), registry.BadExtension, illegal},
		{"version cut off", answer(random, ext(registry.ExtSupportedVersions, []byte{3})), registry.ExtensionMalformed, decode},
		{"version 0", answer(random, ext(registry.ExtSupportedVersions, []byte{0, 0})), registry.BadExtension, illegal},
		{"share with trailing byte", answer(random, tls13, ext(registry.ExtKeyShare, []byte{0, 0x1D}, vec16([]byte{1}), []byte{0})), registry.ExtensionMalformed, decode},
		{"empty share", answer(random, tls13, ext(registry.ExtKeyShare, []byte{0, 0x1D}, vec16())), registry.ExtensionMalformed, decode},
		{"share in a retry", answer(retry, tls13, share), registry.ExtensionMalformed, decode},
		{"psk in a retry", answer(retry, tls13, ext(registry.ExtPreSharedKey, []byte{0, 0})), registry.BadExtension, illegal},
		{"empty cookie", answer(retry, tls13, ext(registry.ExtCookie, vec16())), registry.ExtensionMalformed, decode},
		{"cookie outside a retry", answer(random, tls13, share, ext(registry.ExtCookie, vec16([]byte{1}))), registry.BadExtension, illegal},
		{"alpn in TLS 1.3", answer(random, tls13, share, ext(registry.ExtALPN, vec16(vec8([]byte("h2"))))), registry.BadExtension, illegal},
		{"share in TLS 1.2", answer(random, share), registry.BadExtension, illegal},
		{"signature_algorithms in TLS 1.2", answer(random, ext(registry.ExtSignatureAlgorithms, vec16([]byte{4, 3}))), registry.BadExtension, illegal},
		{"two protocols", answer(random, ext(registry.ExtALPN, vec16(vec8([]byte("h2")), vec8([]byte("h3"))))), registry.ExtensionMalformed, decode},
		{"server_name with body", answer(random, ext(registry.ExtServerName, vec16())), registry.ExtensionMalformed, decode},
		{"empty sct list", answer(random, ext(registry.ExtSCT, vec16())), registry.ExtensionMalformed, decode},
		{"renegotiation_info cut off", answer(random, ext(registry.ExtRenegotiationInfo, []byte{1})), registry.RenegotiationEncodingErr, decode},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := msgs.ParseServerHello(c.body)
			wantError(t, err, c.reason, c.alert)
		})
	}
}

// Whether an unknown extension was offered is not this package's check.
func TestServerHelloKeepsUnknown(t *testing.T) {
	m, err := msgs.ParseServerHello(answer(fill(1, 32), ext(0x1234), ext(registry.ExtSupportedVersions, []byte{3, 4})))
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Extensions) != 2 || m.Extensions[0] != 0x1234 {
		t.Errorf("extensions %v", m.Extensions)
	}
}
