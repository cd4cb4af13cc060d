package keysched

import (
	"bytes"
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/kdf"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/wire"
)

func exporters() map[registry.Version]Exporter {
	random, master := make([]byte, 32), make([]byte, 48)
	tls12 := FromMaster12(registry.VersionTLS12, registry.TLS_RSA_WITH_AES_128_GCM_SHA256, master)
	tls10 := FromMaster12(registry.VersionTLS10, registry.TLS_RSA_WITH_AES_128_CBC_SHA, master)
	return map[registry.Version]Exporter{
		registry.VersionTLS13: NewExporter13(registry.TLS_AES_128_GCM_SHA256, make([]byte, 32)),
		registry.VersionTLS12: tls12.Exporter(random, random),
		registry.VersionTLS10: tls10.Exporter(random, random),
	}
}

// An export that cannot be made is an error, never a key of no bytes.
func TestImpossibleExports(t *testing.T) {
	for v, e := range exporters() {
		for name, c := range map[string]struct {
			label   string
			context int
			n       int
			want    registry.Reason
		}{
			"negative length":           {"label", 0, -1, registry.LengthTooLong},
			"more than HKDF gives":      {"label", 0, 255*32 + 1, registry.LengthTooLong},
			"all that HKDF gives":       {"label", 0, 255 * 32, 0},
			"nothing":                   {"label", 0, 0, 0},
			"label over HkdfLabel":      {strings.Repeat("x", kdf.MaxLabel+1), 0, 1, registry.TLSIllegalExporterLabel},
			"longest label":             {strings.Repeat("x", kdf.MaxLabel), 0, 1, 0},
			"context over 16 bits":      {"label", 1 << 16, 1, registry.LengthTooLong},
			"longest context":           {"label", 1<<16 - 1, 1, 0},
			"the protocol's own labels": {"key expansion", 0, 1, registry.TLSIllegalExporterLabel},
		} {
			of13 := name == "more than HKDF gives" || name == "label over HkdfLabel"
			of12 := name == "the protocol's own labels"
			if of13 && v != registry.VersionTLS13 || of12 && v == registry.VersionTLS13 {
				c.want = 0
			}
			key, err := e.Export(c.label, make([]byte, c.context), true, c.n)
			if err == nil && (c.want != 0 || len(key) != c.n) ||
				err != nil && (err.Reason != c.want || err.Alert != registry.NoAlert) {
				t.Errorf("%v, %s: %d bytes, %v", v, name, len(key), err)
			}
		}
	}
}

// RFC 5705, 4: before TLS 1.3 an empty context is not the same as none.
func TestEmptyContext(t *testing.T) {
	for v, e := range exporters() {
		none, _ := e.Export("label", nil, false, 32)
		empty, _ := e.Export("label", nil, true, 32)
		if same := bytes.Equal(none, empty); same != (v == registry.VersionTLS13) {
			t.Errorf("%v: the same %v", v, same)
		}
	}
}

func TestFrozenExporters(t *testing.T) {
	for v, e := range exporters() {
		want, _ := e.Export("label", nil, false, 32)
		w := wire.NewWriter()
		e.Code(w)
		var thawed Exporter
		r := wire.NewDecoder(w.Out())
		thawed.Code(r)
		if got, err := thawed.Export("label", nil, false, 32); err != nil || !r.Done() || !bytes.Equal(got, want) {
			t.Errorf("%v: %x, %v", v, got, err)
		}
		secret := e.secret
		e.Wipe()
		_, err := e.Export("label", nil, false, 32)
		if err == nil || e.Ready() || !bytes.Equal(secret, make([]byte, len(secret))) {
			t.Errorf("%v: exports after Wipe", v)
		}
	}
	mixed := Exporter{version: registry.VersionTLS12, suite: registry.TLS_AES_128_GCM_SHA256, secret: make([]byte, 32)}
	w := wire.NewWriter()
	mixed.Code(w)
	r := wire.NewDecoder(w.Out())
	if mixed.Code(r); r.OK() || mixed.Ready() {
		t.Error("a suite of another version thaws")
	}
}
