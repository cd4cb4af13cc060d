package sslctx

import (
	"encoding/asn1"
	"encoding/pem"
	"math/big"
	"slices"
	"testing"

	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/registry"
)

func TestCiphers(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSClient, python313)
	fresh := c.Ciphers()
	if len(fresh) < 4 || !fresh[0].Info().TLS13() || !fresh[2].Info().TLS13() || fresh[3].Info().TLS13() {
		t.Errorf("fresh list %v does not begin with TLS 1.3's three", fresh)
	}
	for _, bad := range []string{"", "^$:,;?*'dorothyx", "TLS_AES_128_GCM_SHA256"} {
		f := c.SetCiphers(bad)
		if f == nil || f.Kind != TLS || f.Err.Reason != registry.NoCipherMatch || f.Text != "No cipher can be selected." {
			t.Errorf("SetCiphers(%q): %v", bad, f)
		}
	}
	if !slices.Equal(c.Ciphers(), fresh) {
		t.Error("a refused list changed the suites")
	}
	if f := c.SetCiphers("AESGCM:@SECLEVEL=1"); f != nil {
		t.Fatal(f)
	}
	if c.mustInt(t, registry.SettingSecurityLevel) != 1 {
		t.Error("@SECLEVEL is ignored")
	}
	if f := c.SetCiphers("ECDHE+AESGCM"); f != nil {
		t.Fatal(f)
	}
	if c.mustInt(t, registry.SettingSecurityLevel) != 1 {
		t.Error("a list without @SECLEVEL changed the level")
	}
	list := c.Ciphers()
	if !slices.Equal(list[:3], fresh[:3]) {
		t.Error("a cipher string touched the suites of TLS 1.3")
	}
	for _, s := range list[3:] {
		if s.Info().Kx != "ECDH" && s.Info().Kx != "ECDHE" {
			t.Errorf("%s is in ECDHE+AESGCM", s.Info().Name)
		}
	}
}

func TestALPN(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSClient, python313)
	if f := c.SetALPN([]byte("\x02h2\x08http/1.1")); f != nil {
		t.Fatal(f)
	}
	if got := c.Config().ALPN; !slices.Equal(got, []string{"h2", "http/1.1"}) {
		t.Errorf("protocols %q", got)
	}
	for _, bad := range []string{"\x00", "\x05a", "\x01a\x00"} {
		if c.SetALPN([]byte(bad)) == nil {
			t.Errorf("SetALPN(%q) passes", bad)
		}
	}
	if f := c.SetALPN(nil); f != nil || len(c.Config().ALPN) != 0 {
		t.Errorf("taking the protocols away: %v, %q left", f, c.Config().ALPN)
	}
}

func TestCurve(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSServer, python313)
	for name, group := range map[string]registry.Group{
		"prime256v1": registry.GroupP256, "secp384r1": registry.GroupP384, "X25519": registry.GroupX25519,
		"X25519MLKEM768": registry.GroupX25519MLKEM768,
	} {
		if f := c.SetCurve(name); f != nil || !slices.Equal(c.Config().Groups, []registry.Group{group}) {
			t.Errorf("SetCurve(%q): %v, groups %v", name, f, c.Config().Groups)
		}
	}
	before := c.Config()
	for name, text := range map[string]string{
		"foo": "unknown elliptic curve name 'foo'", "P-256": "unknown elliptic curve name 'P-256'",
		"x25519": "unknown elliptic curve name 'x25519'", "": "unknown elliptic curve name ''",
		"it's": `unknown elliptic curve name "it's"`, `a'b"c\`: `unknown elliptic curve name 'a\'b"c\\'`,
	} {
		wantText(t, c.SetCurve(name), text)
	}
	wantReason(t, c.SetCurve("secp256k1"), registry.ECUnknownGroup)
	wantReason(t, c.SetCurve("AES-128-CBC"), registry.ECUnknownGroup)
	if c.Config() != before {
		t.Error("a refused curve changed the context")
	}
}

func TestDHParams(t *testing.T) {
	// RFC 7919's ffdhe2048 as openssl dhparam prints it.
	c := newContext(t, registry.ProtocolTLSServer, python313)
	if f := c.SetDHParams([]byte(ffdhe2048)); f != nil {
		t.Fatal(f)
	}
	if p := c.Config().DH; p == nil || p.P.BitLen() != 2048 || p.G.Int64() != 2 {
		t.Errorf("kept %v", p)
	}
	wantReason(t, c.SetDHParams([]byte("no PEM")), registry.PEMNoStartLine)
	if f := c.SetCiphers("ALL:@SECLEVEL=3"); f != nil {
		t.Fatal(f)
	}
	wantReason(t, c.SetDHParams([]byte(ffdhe2048)), registry.DHKeyTooSmall)
}

const ffdhe2048 = `-----BEGIN DH PARAMETERS-----
MIIBCAKCAQEA//////////+t+FRYortKmq/cViAnPTzx2LnFg84tNpWp4TZBFGQz
+8yTnc4kmz75fS/jY2MMddj2gbICrsRhetPfHtXV/WVhJDP1H18GbtCFY2VVPe0a
87VXE15/V8k1mE8McODmi3fipona8+/och3xWKE2rec1MKzKT0g6eXq8CrGCsyT7
YdEIqUuyyOP7uWrat2DX9GgdT0Kj3jlN9K5W7edjcrsZCwenyO4KbXCeAvzhzffi
7MA0BM0oNC9hkXL+nOmFg/+OTxIy7vKBg8P+OxtMb61zO7X8vC7CIAXFjvGDfRaD
ssbzSibBsu/6iGtCOGEoXJf//////////wIBAg==
-----END DH PARAMETERS-----
`

// A group that no handshake would use was taken, and clients got BAD_DH_VALUE.
func TestDHParamsTooLarge(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSServer, python313)
	for _, bits := range []uint{kx.MaxDHBits, kx.MaxDHBits + 1} {
		p := new(big.Int).Lsh(big.NewInt(1), bits)
		der, err := asn1.Marshal(struct{ P, G *big.Int }{p.Sub(p, big.NewInt(1)), big.NewInt(2)})
		if err != nil {
			t.Fatal(err)
		}
		f := c.SetDHParams(pem.EncodeToMemory(&pem.Block{Type: "DH PARAMETERS", Bytes: der}))
		if bits <= kx.MaxDHBits {
			if f != nil {
				t.Error(f)
			}
			continue
		}
		wantReason(t, f, registry.BadDHValue)
	}
}
