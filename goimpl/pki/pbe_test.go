package pki

import (
	"bytes"
	"crypto/ed25519"
	"encoding/hex"
	"strings"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// RFC 7292 has no vectors; these are of OpenSSL's pkcs12 key generation
// (PKCS12_key_gen_utf8, password "smeg", as in Bouncy Castle's tests).
func TestPKCS12Key(t *testing.T) {
	for _, c := range []struct {
		password, salt string
		id             byte
		iterations     int
		want           string
	}{
		{"smeg", "0a58cf64530d823f", 1, 1, "8aaae6297b6cb04642ab5b077851284eb7128f1a2a7fbca3"},
		{"smeg", "0a58cf64530d823f", 2, 1, "79993dfe048d3b76"},
		{"smeg", "642b99ab44fb4b1f", 1, 1, "f3a95fec48d7711e985cfe67908c5ab79fa3d7c5caa5d966"},
		{"queeg", "05dec959acff72f7", 1, 1000, "ed2034e36328830ff09df1e1a07dd357185dac0d4f9eb3d4"},
		{"queeg", "05dec959acff72f7", 2, 1000, "11dedad7758d4860"},
	} {
		salt, _ := hex.DecodeString(c.salt)
		got := pkcs12Key(bmpString([]byte(c.password)), salt, c.id, c.iterations, len(c.want)/2)
		if hex.EncodeToString(got) != c.want {
			t.Errorf("%+v: %x", c, got)
		}
	}
}

// A key under a function that OpenSSL has not is not read here either: it would
// load on this side alone.
func TestPBKDF2Functions(t *testing.T) {
	params := func(prf string) []byte {
		id, ok := ParseOID(prf)
		if !ok {
			t.Fatal(prf)
		}
		alg := appendTLV(nil, tagSequence, append(appendTLV(nil, tagOID, id), tagNull, 0))
		return appendTLV(nil, tagSequence, append([]byte{tagOctetString, 1, 's', tagInteger, 1, 1}, alg...))
	}
	for prf, want := range map[string]bool{
		"1.2.840.113549.2.9": true, "1.2.840.113549.2.13": true, // SHA-256, SHA-512/256
		"2.16.840.1.101.3.4.2.14": false, "1.2.3": false, // SHA-3-256
	} {
		if _, ok := parsePBKDF2(params(prf), 32); ok != want {
			t.Errorf("%s: %v", prf, ok)
		}
	}
}

func TestBMPString(t *testing.T) {
	for password, want := range map[string]string{
		"":           "0000",
		"Az":         "0041007a0000",
		"\u20ac":     "20ac0000",
		"\U0001F511": "d83ddd110000",
		"\xE4":       "00e40000", // no UTF-8: Latin-1
	} {
		if got := hex.EncodeToString(bmpString([]byte(password))); got != want {
			t.Errorf("%q: %s, want %s", password, got, want)
		}
	}
}

// The modes that the standard library has no longer, against NIST SP 800-38A,
// F.3.13 (CFB128), F.3.7 (CFB8) and F.4.1 (OFB), AES-128.
func TestModes(t *testing.T) {
	key, _ := hex.DecodeString("2b7e151628aed2a6abf7158809cf4f3c")
	iv, _ := hex.DecodeString("000102030405060708090a0b0c0d0e0f")
	plain := "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52ef"
	for name, sealed := range map[string]string{
		"AES-128-CFB":  "3b3fd92eb72dad20333449f8e83cfb4ac8a64537a0b3a93fcde3cdad9f1ce58b26751f67a3cbb140b1808cf187a4f4df",
		"AES-128-OFB":  "3b3fd92eb72dad20333449f8e83cfb4a7789508d16918f03f53c52dac54ed8259740051e9c5fecf64344f7a82260edcc",
		"AES-128-CFB8": "3b79424c9c0dd436bace9e0ed4586a4f32b9",
	} {
		data, _ := hex.DecodeString(sealed)
		n := len(data)
		got, ok := cipherByName(name).decrypt(key, iv, data)
		if !ok || hex.EncodeToString(got) != plain[:2*n] {
			t.Errorf("%s: %x", name, got)
		}
	}
}

func TestPadding(t *testing.T) {
	c := cipherByName("aes128")
	key, iv := make([]byte, 16), make([]byte, 16)
	for _, n := range []int{0, 1, 15, 17} {
		if _, ok := c.decrypt(key, iv, make([]byte, n)); ok {
			t.Errorf("%d bytes are no blocks", n)
		}
	}
	// A block of zeros decrypts to anything but padding of zero bytes.
	b, _ := c.newBlock(key)
	for pad := range 18 {
		block := bytes.Repeat([]byte{byte(pad)}, 16)
		b.Encrypt(block, block)
		plain, ok := c.decrypt(key, iv, block)
		if want := pad >= 1 && pad <= 16; ok != want || ok && len(plain) != 16-pad {
			t.Errorf("padding of %d: %v, %d bytes left", pad, ok, len(plain))
		}
	}
}

func TestScryptBounds(t *testing.T) {
	for _, c := range []struct {
		n, r, p int
		want    bool
	}{
		{16384, 8, 1, true}, {16384, 8, 16, true}, {2, 1, 1, true}, {32768, 4, 8, true},
		{16384, 8, 64, false}, // time
		{32768, 8, 1, false},  // 32 MiB and some: OpenSSL's limit
		{1 << 20, 8, 1, false}, {16383, 8, 1, false}, {1, 8, 1, false}, {0, 8, 1, false}, {16384, 0, 1, false}, {16384, 8, 0, false},
		{-16384, 8, 1, false}, {1 << 40, 1 << 40, 1 << 40, false}, {2, 1 << 21, 1 << 21, false},
	} {
		if got := boundedScrypt(c.n, c.r, c.p); got != c.want {
			t.Errorf("N=%d r=%d p=%d: %v", c.n, c.r, c.p, got)
		}
	}
}

// encryptedKey is an ENCRYPTED PRIVATE KEY block with PBKDF2 of that many
// iterations (DER content octets), of whatever key.
func encryptedKey(iterations string) *Block {
	octets := func(n int) []byte { return appendTLV(nil, tagOctetString, make([]byte, n)) }
	algorithm := func(oid string, params []byte) []byte {
		id, _ := ParseOID(oid)
		return appendTLV(nil, tagSequence, append(appendTLV(nil, tagOID, id), params...))
	}
	kdf := appendTLV(nil, tagSequence, append(octets(8), appendTLV(nil, tagInteger, []byte(iterations))...))
	pbes2 := appendTLV(nil, tagSequence, append(algorithm(oidPBKDF2, kdf), algorithm("2.16.840.1.101.3.4.1.42", octets(16))...))
	der := appendTLV(nil, tagSequence, append(algorithm(oidPBES2, pbes2), octets(48)...))
	return &Block{Label: labelPKCS8Encrypted, Bytes: der}
}

// A key file cannot make us count for hours: the bound is checked before the
// password is even asked for.
func TestIterationBound(t *testing.T) {
	for iterations, want := range map[string]string{
		"\x00\x98\x96\x80": "asked", // 10,000,000
		"\x00\x98\x96\x81": "refused",
		"\x7F\xFF\xFF\xFF": "refused", "\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF": "refused", "\x01\x00\x00\x00\x00\x00\x00\x00\x00": "refused",
		"\x00": "refused", "\xFF": "refused", "\x01": "asked",
	} {
		start := time.Now()
		_, err := encryptedKey(iterations).privateKey(&passphrase{})
		got := "refused"
		if err == NeedPassword {
			got = "asked"
		}
		if got != want || time.Since(start) > 5*time.Second {
			t.Errorf("%x: %s, %v", iterations, got, err)
		}
	}
}

func TestPassword(t *testing.T) {
	plain := &Block{Label: labelPKCS8, Bytes: marshalPKCS8(OIDEd25519, nil, appendTLV(nil, tagOctetString, make([]byte, ed25519.SeedSize)))}
	asked := 0
	ask := func(value string, ok bool) *passphrase {
		return &passphrase{ask: func(limit int) ([]byte, bool) {
			if asked++; limit != 1024 {
				t.Errorf("limit %d", limit)
			}
			return []byte(value), ok
		}}
	}
	if k, err := plain.privateKey(ask("", true)); err != nil || asked != 0 || k == nil {
		t.Errorf("a key in the clear: %v, asked %d times", err, asked)
	}
	pw := ask("x", true)
	for range 3 {
		if _, err := encryptedKey("\x01").privateKey(pw); err == nil || err == NeedPassword || err.Reason != registry.PEMBadDecrypt {
			t.Errorf("a wrong password: %v", err)
		}
	}
	if asked != 1 {
		t.Errorf("asked %d times for one file", asked)
	}
	if _, err := encryptedKey("\x01").privateKey(ask("", false)); err != NeedPassword {
		t.Errorf("no password: %v", err)
	}
	if _, err := encryptedKey("\x01").privateKey(ask(strings.Repeat("x", 1024), true)); err == nil || err.Reason != registry.PEMBadDecrypt {
		t.Errorf("1,024 bytes: %v", err)
	}
	if _, err := encryptedKey("\x01").privateKey(ask(strings.Repeat("x", 1025), true)); err == nil || err == NeedPassword || err.Reason != registry.PEMBadPasswordRead {
		t.Errorf("1,025 bytes: %v", err)
	}
}

func TestDEKInfoHeaders(t *testing.T) {
	const iv = "DF47388623D0C233C9DADA8F0B8AA051"
	for header, want := range map[string]registry.Reason{
		"": 0, "\n": 0,
		"Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC," + iv + "\n":             0,
		"Proc-Type:4,\tENCRYPTED \r\nDEK-Info:AES128 ," + iv + "\nMore: of it\n": 0,
		"Proc-Type: 4,ENCRYPTED\nDEK-Info: DES-EDE3-CBC,DF47388623D0C233\n":      0,
		"Comment: x\n":                                                    registry.PEMNotProcType,
		"Proc-Type: 5,ENCRYPTED\n":                                        registry.PEMNotProcType,
		"Proc-Type: 4,CLEAR\n":                                            registry.PEMNotEncrypted,
		"Proc-Type: 4,ENCRYPTEDLY\n":                                      registry.PEMNotEncrypted,
		"Proc-Type: 4,ENCRYPTED x\n":                                      registry.PEMShortHeader,
		"Proc-Type: 4,ENCRYPTED\n":                                        registry.PEMNotDekInfo,
		"Proc-Type: 4,ENCRYPTED\nDEK-Info:":                               registry.PEMUnsupportedEncryption,
		"Proc-Type: 4,ENCRYPTED\nDEK-Info: X,":                            registry.PEMUnsupportedEncryption,
		"Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC\n":                 registry.PEMMissingDekIv,
		"Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,":                  registry.PEMBadIvChars,
		"Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC," + iv[:31] + "\n": registry.PEMBadIvChars,
		"Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC, " + iv + "\n":     registry.PEMBadIvChars,
	} {
		info, err := parseDEKInfo(header)
		if (err == nil) != (want == 0) || err != nil && (err.Reason != want || info != nil) {
			t.Errorf("%q: %v, %v", header, info, err)
		}
	}
}
