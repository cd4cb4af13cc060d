package msgs_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

func TestClientHelloRoundTrip(t *testing.T) {
	clientHello.roundTrip(t, fullClientHello())
	clientHello.roundTrip(t, oldClientHello())

	m := fullClientHello()
	m.KeyShares = nil // an empty list asks for a HelloRetryRequest (RFC 8446, 4.2.8)
	m.Padding = 0
	m.Ticket = []byte("ticket")
	m.RenegotiationInfo = fill(6, 12)
	clientHello.roundTrip(t, m)
}

func TestClientHelloSends(t *testing.T) {
	m := fullClientHello()
	got, err := msgs.ParseClientHello(m.Marshal()[msgs.HeaderLen:])
	if err != nil {
		t.Fatal(err)
	}
	sends := m.Sends()
	if !slices.Equal(sends, got.Extensions) {
		t.Errorf("sends %v, parsed %v", sends, got.Extensions)
	}
	if sends[len(sends)-1] != registry.ExtPreSharedKey {
		t.Errorf("pre_shared_key is not last: %v", sends)
	}
}

// hello is the body of a ClientHello with these extensions.
func hello(extensions ...[]byte) []byte {
	return body([]byte{3, 3}, fill(1, 32), vec8(), vec16([]byte{0x13, 1}), vec8([]byte{0}), vec16(extensions...))
}

func TestClientHelloMalformed(t *testing.T) {
	prefix := body([]byte{3, 3}, fill(1, 32))
	suites, null := vec16([]byte{0x13, 1}), vec8([]byte{0})
	for _, c := range []struct {
		name   string
		body   []byte
		reason registry.Reason
		alert  registry.Alert
	}{
		{"empty", nil, registry.LengthMismatch, registry.AlertDecodeError},
		{"session id of 33 bytes", body(prefix, vec8(fill(2, 33)), suites, null), registry.LengthMismatch, registry.AlertDecodeError},
		{"trailing byte", append(hello(), 0), registry.LengthMismatch, registry.AlertDecodeError},
		{"one byte of block length", body(prefix, vec8(), suites, null, []byte{0}), registry.LengthMismatch, registry.AlertDecodeError},
		{"no suites", body(prefix, vec8(), vec16(), null), registry.NoCiphersSpecified, registry.AlertIllegalParameter},
		{"half a suite", body(prefix, vec8(), vec16([]byte{0x13, 1, 0x13}), null), registry.ErrorInReceivedCipherList, registry.AlertDecodeError},
		{"no compression", body(prefix, vec8(), suites, vec8()), registry.NoCompressionSpecified, registry.AlertIllegalParameter},
		{"no null compression", body(prefix, vec8(), suites, vec8([]byte{1})), registry.NoCompressionSpecified, registry.AlertIllegalParameter},
		{"extension cut off", hello([]byte{0, 23, 0, 1}), registry.ExtensionMalformed, registry.AlertDecodeError},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := msgs.ParseClientHello(c.body)
			wantError(t, err, c.reason, c.alert)
		})
	}
}

// reasonOf is the row of BAD_EXTENSION that has an alert.
var reasonOf = map[registry.Alert]registry.Reason{
	registry.AlertDecodeError:      registry.ExtensionMalformed,
	registry.AlertIllegalParameter: registry.BadExtension,
	registry.AlertUnrecognizedName: registry.ServerNameRefused,
}

func TestClientHelloExtensions(t *testing.T) {
	const (
		decode  = registry.AlertDecodeError
		illegal = registry.AlertIllegalParameter
	)
	share := body([]byte{0, 0x1D}, vec16([]byte{1}))
	identity := body(vec16([]byte("t")), []byte{0, 0, 0, 0})
	binder := vec8(fill(1, 32))
	for _, c := range []struct {
		name  string
		exts  [][]byte
		alert registry.Alert // of BadExtension
	}{
		{"twice", [][]byte{ext(registry.ExtEarlyData), ext(registry.ExtEarlyData)}, decode},
		{"unknown twice", [][]byte{ext(0x5A5A), ext(0x5A5A)}, decode},
		{"oid_filters", [][]byte{ext(registry.ExtOIDFilters, vec16())}, illegal},
		{"pre_shared_key not last", [][]byte{ext(registry.ExtPreSharedKey, vec16(identity), vec16(binder)), ext(registry.ExtEarlyData)}, illegal},
		{"server_name empty", [][]byte{ext(registry.ExtServerName)}, decode},
		{"server_name empty list", [][]byte{ext(registry.ExtServerName, vec16())}, decode},
		{"server_name empty name", [][]byte{ext(registry.ExtServerName, vec16([]byte{0}, vec16()))}, decode},
		{"server_name other type", [][]byte{ext(registry.ExtServerName, vec16([]byte{1}, vec16([]byte("a"))))}, decode},
		{"server_name two names", [][]byte{ext(registry.ExtServerName, vec16([]byte{0}, vec16([]byte("a")), []byte{0}, vec16([]byte("b"))))}, decode},
		{"server_name trailing", [][]byte{ext(registry.ExtServerName, vec16([]byte{0}, vec16([]byte("a"))), []byte{0})}, decode},
		{"server_name of 256", [][]byte{ext(registry.ExtServerName, vec16([]byte{0}, vec16(fill('a', 256))))}, registry.AlertUnrecognizedName},
		{"server_name with NUL", [][]byte{ext(registry.ExtServerName, vec16([]byte{0}, vec16([]byte("a\x00b"))))}, registry.AlertUnrecognizedName},
		{"groups empty", [][]byte{ext(registry.ExtSupportedGroups, vec16())}, decode},
		{"groups odd", [][]byte{ext(registry.ExtSupportedGroups, vec16([]byte{0, 0x1D, 0}))}, decode},
		{"groups trailing", [][]byte{ext(registry.ExtSupportedGroups, vec16([]byte{0, 0x1D}), []byte{0})}, decode},
		{"schemes empty", [][]byte{ext(registry.ExtSignatureAlgorithms, vec16())}, decode},
		{"cert schemes odd", [][]byte{ext(registry.ExtSignatureAlgorithmsCert, vec16([]byte{1}))}, decode},
		{"versions empty", [][]byte{ext(registry.ExtSupportedVersions, vec8())}, decode},
		{"versions odd", [][]byte{ext(registry.ExtSupportedVersions, vec8([]byte{3, 4, 3}))}, decode},
		{"modes empty", [][]byte{ext(registry.ExtPSKKeyExchangeModes, vec8())}, decode},
		{"point formats empty", [][]byte{ext(registry.ExtECPointFormats, vec8())}, decode},
		{"cookie empty", [][]byte{ext(registry.ExtCookie, vec16())}, decode},
		{"alpn empty", [][]byte{ext(registry.ExtALPN, vec16())}, decode},
		{"alpn empty name", [][]byte{ext(registry.ExtALPN, vec16(vec8([]byte("h2")), vec8()))}, decode},
		{"alpn cut off", [][]byte{ext(registry.ExtALPN, vec16([]byte{3, 'h', '2'}))}, decode},
		{"share cut off", [][]byte{ext(registry.ExtKeyShare, vec16(share[:4]))}, decode},
		{"share empty", [][]byte{ext(registry.ExtKeyShare, vec16([]byte{0, 0x1D}, vec16()))}, decode},
		{"shares trailing", [][]byte{ext(registry.ExtKeyShare, vec16(share), []byte{0})}, decode},
		{"early_data with body", [][]byte{ext(registry.ExtEarlyData, []byte{0})}, decode},
		{"post_handshake_auth with body", [][]byte{ext(registry.ExtPostHandshakeAuth, []byte{0})}, decode},
		{"extended_master_secret with body", [][]byte{ext(registry.ExtExtendedMasterSecret, []byte{0})}, decode},
		{"authorities empty", [][]byte{ext(registry.ExtCertificateAuthorities, vec16())}, decode},
		{"authorities empty name", [][]byte{ext(registry.ExtCertificateAuthorities, vec16(vec16()))}, decode},
		{"status_request empty", [][]byte{ext(registry.ExtStatusRequest)}, decode},
		{"status_request empty responder", [][]byte{ext(registry.ExtStatusRequest, []byte{1}, vec16(vec16()), vec16())}, decode},
		{"no identities", [][]byte{ext(registry.ExtPreSharedKey, vec16(), vec16(binder))}, decode},
		{"empty identity", [][]byte{ext(registry.ExtPreSharedKey, vec16(vec16(), []byte{0, 0, 0, 0}), vec16(binder))}, decode},
		{"no binders", [][]byte{ext(registry.ExtPreSharedKey, vec16(identity), vec16())}, decode},
		{"empty binder", [][]byte{ext(registry.ExtPreSharedKey, vec16(identity), vec16(vec8()))}, decode},
		{"one binder too many", [][]byte{ext(registry.ExtPreSharedKey, vec16(identity), vec16(binder, binder))}, illegal},
		{"one binder too few", [][]byte{ext(registry.ExtPreSharedKey, vec16(identity, identity), vec16(binder))}, illegal},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := msgs.ParseClientHello(hello(c.exts...))
			wantError(t, err, reasonOf[c.alert], c.alert)
		})
	}
}

func TestClientHelloDuplicateShare(t *testing.T) {
	share := body([]byte{0, 0x1D}, vec16([]byte{1}))
	_, err := msgs.ParseClientHello(hello(ext(registry.ExtKeyShare, vec16(share, share))))
	wantError(t, err, registry.BadKeyShare, registry.AlertIllegalParameter)
}

func TestClientHelloRenegotiationInfo(t *testing.T) {
	_, err := msgs.ParseClientHello(hello(ext(registry.ExtRenegotiationInfo)))
	wantError(t, err, registry.RenegotiationEncodingErr, registry.AlertDecodeError)
}

// What is not known, or only to others, passes by (RFC 8446, 4.2; RFC 8701).
func TestClientHelloTolerates(t *testing.T) {
	m, err := msgs.ParseClientHello(hello(
		ext(0x0A0A), ext(0xFEFE, []byte("anything")), ext(registry.ExtNPN),
		ext(registry.ExtStatusRequest, []byte{2, 'x'}), ext(registry.ExtHeartbeat, []byte{1}),
		ext(registry.ExtPadding, fill(0, 9))))
	if err != nil {
		t.Fatal(err)
	}
	want := []registry.Extension{0x0A0A, 0xFEFE, registry.ExtNPN, registry.ExtStatusRequest, registry.ExtHeartbeat, registry.ExtPadding}
	if !slices.Equal(m.Extensions, want) {
		t.Errorf("extensions %v", m.Extensions)
	}
	if m.StatusRequest || !m.HasPadding || m.Padding != 9 {
		t.Errorf("%+v", m)
	}
}

func TestBinders(t *testing.T) {
	m := fullClientHello()
	final := m.Marshal()
	m.PSKBinders = [][]byte{make([]byte, 32), make([]byte, 48)}
	message := m.Marshal()

	prefix := msgs.TruncateBinders(message, m)
	if !bytes.Equal(prefix, final[:len(prefix)]) {
		t.Fatal("the part under the binders depends on them")
	}
	if want := len(message) - (2 + 1 + 32 + 1 + 48); len(prefix) != want {
		t.Fatalf("prefix of %d bytes, want %d", len(prefix), want)
	}
	if !bytes.HasSuffix(prefix, []byte("older ticket\x00\x00\x00\x01")) {
		t.Errorf("prefix does not end with the identities: %x", prefix[len(prefix)-20:])
	}
	m.PSKBinders = fullClientHello().PSKBinders
	m.UpdateBinders(message)
	if !bytes.Equal(message, final) {
		t.Error("updated message differs from one marshalled with the binders")
	}

	got, err := msgs.ParseClientHello(message[msgs.HeaderLen:])
	if err != nil {
		t.Fatal(err)
	}
	if at := got.BindersOffset(message); at != len(prefix) {
		t.Errorf("a server finds the binders at %d, not %d", at, len(prefix))
	}
}

// A hostile list of extensions or shares must not cost quadratic time.
func TestClientHelloManyExtensions(t *testing.T) {
	var all, shares []byte
	for id := registry.Extension(0x4000); len(all)+4 <= 0xFFFF; id++ {
		all = append(all, ext(id)...)
	}
	m, err := msgs.ParseClientHello(hello(all))
	if err != nil || len(m.Extensions) != 0xFFFF/4 {
		t.Fatalf("%d extensions, %v", len(m.Extensions), err)
	}
	for g := 0; len(shares)+5 <= 0xFFF0; g++ {
		shares = append(shares, body([]byte{byte(g >> 8), byte(g)}, vec16([]byte{1}))...)
	}
	m, err = msgs.ParseClientHello(hello(ext(registry.ExtKeyShare, vec16(shares))))
	if err != nil || len(m.KeyShares) != len(shares)/5 {
		t.Fatalf("%d shares, %v", len(m.KeyShares), err)
	}
}
