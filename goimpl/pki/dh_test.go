package pki_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

type dhCase struct {
	Name   string
	Data   []byte
	Result string
}

// TestDHParams: files that load_dh_params takes or not.
func TestDHParams(t *testing.T) {
	// OpenSSL looks at the numbers when they are used, if at all; we refuse them here.
	refused := map[string]string{
		"even p":     "SSLError: [SSL: BAD_DH_VALUE] bad dh value |reason=BAD_DH_VALUE",
		"g one":      "SSLError: [SSL: BAD_DH_VALUE] bad dh value |reason=BAD_DH_VALUE",
		"zero p":     "SSLError: [PEM] ASN1 lib |reason=None",
		"negative p": "SSLError: [PEM] ASN1 lib |reason=None",
	}
	// Length of the prime and of the private key, where it is said.
	sizes := map[string][3]int{
		"text+block": {3072, 2, 276}, "group": {2048, 2, 0}, "dhx": {2048, 0, 256}, "dhx 5114": {2048, 0, 224}, "dhx generated": {1024, 0, 224},
		"with length": {1024, 2, 256},
	}
	var cases []dhCase
	golden(t, "dh_params.json", &cases)
	for _, c := range cases {
		p, err := pki.ReadDHParams(c.Data)
		got, want := "ok", c.Result
		if err != nil {
			got = pythonText(err)
		}
		if r, ok := refused[c.Name]; ok {
			want = r
		}
		if got != want {
			t.Errorf("%s: %s, want %s", c.Name, got, want)
		}
		if size, ok := sizes[c.Name]; ok && err == nil {
			if p.P.BitLen() != size[0] || size[1] != 0 && p.G.Int64() != int64(size[1]) || p.PrivBits != size[2] {
				t.Errorf("%s: %d bits, generator %v, private keys of %d bits, want %v", c.Name, p.P.BitLen(), p.G, p.PrivBits, size)
			}
		}
	}
}

// FuzzDHParams: whatever is accepted can be computed with.
func FuzzDHParams(f *testing.F) {
	var cases []dhCase
	golden(f, "dh_params.json", &cases)
	for _, c := range cases {
		f.Add(c.Data)
		if b, _, err := pki.NextPEM(c.Data); err == nil {
			f.Add(b.Bytes)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, text := range [][]byte{data, encodePEM("DH PARAMETERS", data), encodePEM("X9.42 DH PARAMETERS", data)} {
			p, err := pki.ReadDHParams(text)
			switch {
			case err != nil && err.Reason == registry.ErrPEMLib:
				t.Fatal("a key's error")
			case err == nil && (p.P.Bit(0) == 0 || p.P.BitLen() > 10000 || p.G.Sign() <= 0 || p.G.Cmp(p.P) >= 0 || p.PrivBits < 0 || p.PrivBits > p.P.BitLen()):
				t.Fatalf("%+v", p)
			}
		}
	})
}
