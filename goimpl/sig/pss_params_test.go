package sig

import (
	"crypto"
	"testing"
)

func TestParsePSSParams(t *testing.T) {
	const (
		sha1   = "300906052b0e03021a0500"
		sha256 = "300d06096086480165030402010500"
		mgf1   = "06092a864886f70d010108"
	)
	defaults := PSSParams{crypto.SHA1, crypto.SHA1, 20}
	for name, c := range map[string]struct {
		der  string
		want PSSParams
		res  Result
	}{
		"empty":                 {"3000", defaults, Good},
		"defaults spelled out":  {"302ca00b" + sha1 + "a1183016" + mgf1 + sha1 + "a203020114", defaults, Good},
		"trailer 1 spelled out": {"3005a303020101", defaults, Good},
		"salt 0":                {"3005a203020100", PSSParams{crypto.SHA1, crypto.SHA1, 0}, Good},
		"hash without NULL":     {"300fa00d300b0609608648016503040201", PSSParams{crypto.SHA256, crypto.SHA1, 20}, Good},
		"hash with NULL":        {"3011a00f" + sha256, PSSParams{crypto.SHA256, crypto.SHA1, 20}, Good},
		"mgf with SHA-256":      {"301ea11c301a" + mgf1 + sha256, PSSParams{crypto.SHA1, crypto.SHA256, 20}, Good},

		"absent":                  {"", PSSParams{}, Bad},
		"NULL":                    {"0500", PSSParams{}, Bad},
		"something behind":        {"300000", PSSParams{}, Bad},
		"negative salt":           {"3005a2030201ff", PSSParams{}, Bad},
		"enormous salt":           {"300ea20c020a7fffffffffffffffffff", PSSParams{}, Bad},
		"salt not minimal":        {"3006a20402020014", PSSParams{}, Bad},
		"trailer 2":               {"3005a303020102", PSSParams{}, Bad},
		"fields out of order":     {"300aa303020101a203020114", PSSParams{}, Bad},
		"field twice":             {"300aa203020114a203020114", PSSParams{}, Bad},
		"unknown field":           {"3005a403020101", PSSParams{}, Bad},
		"hash with parameters":    {"3014a012301006096086480165030402010403000000", PSSParams{crypto.SHA256, crypto.SHA1, 20}, Good},
		"hash not a sequence":     {"3004a0020500", PSSParams{}, Bad},
		"hash and more":           {"3013a011" + sha256 + "0500", PSSParams{}, Bad},
		"unknown hash":            {"3009a00730050603550403", PSSParams{}, Unsupported},
		"unknown mask generation": {"3009a10730050603550403", PSSParams{}, Unsupported},
		"mgf1 without hash":       {"300fa10d300b" + mgf1, PSSParams{}, Bad},
		"mgf1 of unknown hash":    {"3016a1143012" + mgf1 + "30050603550403", PSSParams{}, Unsupported},
	} {
		got, res := parsePSSParams(unhex(t, c.der))
		if res != c.res || res == Good && got != c.want {
			t.Errorf("%s: %+v, result %d, want %+v, %d", name, got, res, c.want, c.res)
		}
	}
}

// FuzzPSSParams: whatever parses is something verifyPSS can be called with.
func FuzzPSSParams(f *testing.F) {
	for _, s := range readSignatures(f) {
		f.Add(s.params)
	}
	key := modulusOf(1024)
	f.Fuzz(func(t *testing.T, der []byte) {
		if limits, ok := ParsePSSLimits(der); ok && limits != nil && limits.Salt < 0 {
			t.Fatalf("%x: %+v", der, limits)
		}
		p, res := parsePSSParams(der)
		if res != Good {
			return
		}
		if p.Salt < 0 || !p.Hash.Available() || !p.MGF.Available() {
			t.Fatalf("%x: %+v", der, p)
		}
		if verifyPSS(key, digest(p.Hash, nil), make([]byte, key.Size()), p) {
			t.Fatal("a signature of zeros verifies")
		}
	})
}

// FuzzVerifyX509: no algorithm, parameters or signature make a verification panic.
func FuzzVerifyX509(f *testing.F) {
	all := readSignatures(f)
	for i, s := range all {
		f.Add(i, s.oid, s.params, s.signature)
	}
	f.Fuzz(func(t *testing.T, i int, oid string, params, signature []byte) {
		if i < 0 || i >= len(all) {
			return
		}
		s := all[i]
		if got := VerifyX509(oid, params, s.pub, s.signed[1:], signature); got == Good {
			t.Fatalf("%s: a forgery", s.name)
		}
	})
}
