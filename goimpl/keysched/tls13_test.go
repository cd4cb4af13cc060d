package keysched

import (
	"bytes"
	"crypto"
	"crypto/hkdf"
	"crypto/sha256"
	"crypto/sha512"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/wire"
)

func TestFreezeAndThaw(t *testing.T) {
	th := bytes.Repeat([]byte{3}, 48)
	for _, h := range []crypto.Hash{crypto.SHA256, crypto.SHA384} {
		hs := NewEarly(h, nil).Handshake([]byte("shared"))
		w := wire.NewWriter()
		hs.Code(w)
		hs.Master().Code(w)

		var hs2 Handshake
		var m2 Master
		r := wire.NewDecoder(w.Out())
		hs2.Code(r)
		m2.Code(r)
		if !r.Done() {
			t.Fatalf("%v: not read back", h)
		}
		if !bytes.Equal(hs2.ClientTraffic(th), hs.ClientTraffic(th)) || !bytes.Equal(m2.Resumption(th), hs.Master().Resumption(th)) {
			t.Errorf("%v: other secrets after thawing", h)
		}
	}
}

func TestThawRefusesWhatDoesNotFit(t *testing.T) {
	for name, s := range map[string]schedule{
		"hash we do not use": {crypto.MD5, make([]byte, 16)},
		"no hash":            {0, nil},
		"short secret":       {crypto.SHA256, make([]byte, 31)},
		"other hash's":       {crypto.SHA256, make([]byte, 48)},
		"no secret":          {crypto.SHA384, nil},
	} {
		w := wire.NewWriter()
		(&Master{s}).Code(w)
		r := wire.NewDecoder(w.Out())
		var m Master
		if m.Code(r); r.OK() || m.secret != nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestWipe(t *testing.T) {
	m := NewEarly(crypto.SHA256, nil).Handshake(nil).Master()
	secret := m.secret
	m.Wipe()
	if !bytes.Equal(secret, make([]byte, 32)) {
		t.Error("the secret is still in memory")
	}
	defer func() {
		if recover() == nil {
			t.Error("a wiped schedule derives secrets")
		}
	}()
	m.ClientTraffic(make([]byte, 32))
}

// The labels of RFC 8446, 7.1 stand apart: no two secrets of a schedule agree.
func TestSecretsDiffer(t *testing.T) {
	th := sha256.New().Sum(nil)
	e := NewEarly(crypto.SHA256, []byte("psk"))
	hs := e.Handshake([]byte("shared"))
	m := hs.Master()
	seen := map[string]bool{}
	for _, s := range [][]byte{
		e.secret, hs.secret, m.secret, e.BinderKey(true), e.BinderKey(false), e.ClientTraffic(th), hs.ClientTraffic(th), hs.ServerTraffic(th),
		m.ClientTraffic(th), m.ServerTraffic(th), m.Exporter(th), m.Resumption(th), Next(crypto.SHA256, m.ClientTraffic(th)),
	} {
		if len(s) != 32 || seen[string(s)] {
			t.Errorf("%x comes twice", s)
		}
		seen[string(s)] = true
	}
}

// RFC 8446, 7.5, 7.2 and 7.3 spelled out with the standard library's HKDF.
func TestAgainstStandardLibrary(t *testing.T) {
	secret := bytes.Repeat([]byte{9}, 48)
	expand := func(secret []byte, label string, context []byte, n int) []byte {
		info := string([]byte{byte(n >> 8), byte(n), byte(6 + len(label))}) + "tls13 " + label + string([]byte{byte(len(context))}) + string(context)
		out, err := hkdf.Expand(sha512.New384, secret, info, n)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	empty, context := sha512.Sum384(nil), sha512.Sum384([]byte("context"))
	want := expand(expand(secret, "EXPORTER-test", empty[:], 48), "exporter", context[:], 100)
	exporter := NewExporter13(registry.TLS_AES_256_GCM_SHA384, secret)
	if got, err := exporter.Export("EXPORTER-test", []byte("context"), true, 100); err != nil || !bytes.Equal(got, want) {
		t.Errorf("Export: %x, want %x, %v", got, want, err)
	}
	if got := Next(crypto.SHA384, secret); !bytes.Equal(got, expand(secret, "traffic upd", nil, 48)) {
		t.Errorf("Next: %x", got)
	}
	k := TrafficKeys(registry.TLS_AES_256_GCM_SHA384, secret)
	if !bytes.Equal(k.Key, expand(secret, "key", nil, 32)) || !bytes.Equal(k.IV, expand(secret, "iv", nil, 12)) || k.MAC != nil {
		t.Errorf("TrafficKeys: %x %x", k.Key, k.IV)
	}
}
