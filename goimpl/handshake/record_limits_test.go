package handshake_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Both ends hold to what each has announced (RFC 8449, 4); where a client does
// not ask, nothing is agreed on.
func TestRecordSizeLimit(t *testing.T) {
	const longest = registry.MaxPlaintext
	for _, c := range []struct {
		client, server         int
		clientWants, serverWas [2]int // the limits in and out of TLS 1.3
	}{
		{0, 0, [2]int{}, [2]int{}},
		{0, 100, [2]int{}, [2]int{}},
		{100, 0, [2]int{99, longest}, [2]int{longest, 99}},
		{64, 1000, [2]int{63, 999}, [2]int{999, 63}},
		{longest + 1, longest + 1, [2]int{longest, longest}, [2]int{longest, longest}},
	} {
		x := fix(t, "ecdsa")
		x.client.RecordSizeLimit, x.server.RecordSizeLimit = c.client, c.server
		p := x.pair(t)
		p.mustRun()
		if p.client.limits != c.clientWants || p.server.limits != c.serverWas {
			t.Errorf("%d and %d: limits %v and %v", c.client, c.server, p.client.limits, p.server.limits)
		}

		// Before TLS 1.3 the type does not count.
		x = fix12(t, registry.VersionTLS12, suiteECDHE)
		x.client.RecordSizeLimit, x.server.RecordSizeLimit = c.client, c.server
		p = x.pair(t)
		p.mustRun()
		of12 := [2]int{}
		if c.client > 0 {
			of12 = [2]int{c.client, min(c.serverWas[0]+1, longest)}
		}
		if p.client.limits != of12 || p.server.limits != [2]int{of12[1], of12[0]} {
			t.Errorf("TLS 1.2, %d and %d: limits %v and %v", c.client, c.server, p.client.limits, p.server.limits)
		}
	}
}

// max_fragment_length is for a client to choose (RFC 6066, 4); ours does not.
func TestMaxFragmentLength13(t *testing.T) {
	p := fix(t, "ecdsa").pair(t)
	p.tamper = func(_ *end, m []byte) [][]byte {
		if registry.MsgType(m[0]) == registry.MsgClientHello {
			hello := parsed(t, msgs.ParseClientHello, m)
			hello.MaxFragment = 2
			m = hello.Marshal()
		}
		return [][]byte{m}
	}
	p.run()
	if p.server.limits != [2]int{1024, 1024} {
		t.Errorf("limits %v", p.server.limits)
	}
}

// A server that limits records unasked is refused (RFC 8446, 4.2).
func TestUnaskedRecordSizeLimit(t *testing.T) {
	p := fix(t, "ecdsa").pair(t)
	p.tamper = func(_ *end, m []byte) [][]byte {
		if registry.MsgType(m[0]) == registry.MsgEncryptedExtensions {
			ee := parsed(t, msgs.ParseEncryptedExtensions, m)
			ee.RecordLimit = 100
			m = ee.Marshal()
		}
		return [][]byte{m}
	}
	p.run()
	p.client.wantError(registry.UnsolicitedExtension, registry.AlertUnsupportedExtension)
}
