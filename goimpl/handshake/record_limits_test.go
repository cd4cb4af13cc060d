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

// max_fragment_length is for a client to choose (RFC 6066, 4), and binds both
// ends; where it has asked for record_size_limit too, that counts (RFC 8449, 5).
func TestMaxFragmentLength(t *testing.T) {
	for _, v := range []registry.Version{registry.VersionTLS12, registry.VersionTLS13} {
		for code := range uint8(5) {
			for _, limit := range []int{0, 100} {
				x := fix12(t, v, suiteECDHE)
				x.client.MaxFragment, x.client.RecordSizeLimit = code, limit
				p := x.pair(t)
				p.mustRun()
				want := [2]int{}
				switch inner := int(v - registry.VersionTLS12); {
				case limit > 0:
					want = [2]int{limit - inner, registry.MaxPlaintext}
				case code > 0:
					want = [2]int{256 << code, 256 << code}
				}
				if p.client.limits != want || p.server.limits != [2]int{want[1], want[0]} {
					t.Errorf("%v, %d and %d: limits %v and %v", v, code, limit, p.client.limits, p.server.limits)
				}
			}
		}
	}
}

// A session is of one max_fragment_length before TLS 1.3 (RFC 6066, 4).
func TestMaxFragmentLengthOfSessions(t *testing.T) {
	x := fix12(t, registry.VersionTLS12, suiteECDHE)
	x.client.MaxFragment = 1
	first := x.pair(t)
	first.mustRun()
	for code := range uint8(3) {
		x.client.MaxFragment = code
		p := x.resume(t, first, 0)
		p.mustRun()
		if f := p.client.flow.Facts; f.Resumed != (code == 1) {
			t.Errorf("%d: resumed %t", code, f.Resumed)
		}
	}
}

// A server must give back the very code, and not both limits.
func TestBadMaxFragmentLength(t *testing.T) {
	for _, v := range []registry.Version{registry.VersionTLS12, registry.VersionTLS13} {
		for name, c := range map[string]struct {
			fragment uint8
			limit    uint16
			reason   registry.Reason
		}{
			"another": {2, 0, registry.Ssl3ExtInvalidMaxFragmentLength},
			"both":    {1, 100, registry.BadExtension},
		} {
			x := fix12(t, v, suiteECDHE)
			x.client.MaxFragment, x.client.RecordSizeLimit = 1, int(c.limit)
			p := x.pair(t)
			p.tamper = func(_ *end, m []byte) [][]byte {
				switch kind := registry.MsgType(m[0]); {
				case kind == registry.MsgEncryptedExtensions:
					ee := parsed(t, msgs.ParseEncryptedExtensions, m)
					ee.MaxFragment, ee.RecordLimit = c.fragment, c.limit
					m = ee.Marshal()
				case kind == registry.MsgServerHello && v == registry.VersionTLS12:
					sh := parsed(t, msgs.ParseServerHello, m)
					sh.MaxFragment, sh.RecordLimit = c.fragment, c.limit
					m = sh.Marshal()
				}
				return [][]byte{m}
			}
			p.run()
			if err := p.client.err; err == nil || err.Reason != c.reason || err.AlertIn(v) != registry.AlertIllegalParameter {
				t.Errorf("%v, %s: %v", v, name, err)
			}
		}
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
