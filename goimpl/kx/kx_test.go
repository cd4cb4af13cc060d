package kx

import (
	"bytes"
	"crypto/ecdh"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"io"
	"math/big"
	mrand "math/rand/v2"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

var supported = []registry.Group{
	registry.GroupX25519MLKEM768, registry.GroupX25519, registry.GroupP256, registry.GroupP384, registry.GroupP521,
	registry.GroupSecP256r1MLKEM768, registry.GroupSecP384r1MLKEM1024, registry.GroupX448,
	registry.GroupMLKEM512, registry.GroupMLKEM768, registry.GroupMLKEM1024,
	registry.GroupFFDHE2048, registry.GroupFFDHE3072, registry.GroupFFDHE4096, registry.GroupFFDHE6144, registry.GroupFFDHE8192,
}

// lengths of each group: private, client share, server share, secret.
var lengths = map[registry.Group][4]int{
	registry.GroupX25519MLKEM768: {96, 1216, 1120, 64},
	registry.GroupX25519:         {32, 32, 32, 32},
	registry.GroupP256:           {32, 65, 65, 32},
	registry.GroupP384:           {48, 97, 97, 48},
	registry.GroupP521:           {66, 133, 133, 66},

	registry.GroupSecP256r1MLKEM768:  {96, 1249, 1153, 64},
	registry.GroupSecP384r1MLKEM1024: {112, 1665, 1665, 80},
	registry.GroupX448:               {56, 56, 56, 56},
	registry.GroupMLKEM512:           {64, 800, 768, 32},
	registry.GroupMLKEM768:           {64, 1184, 1088, 32},
	registry.GroupMLKEM1024:          {64, 1568, 1568, 32},
	registry.GroupFFDHE2048:          {29, 256, 256, 256},
	registry.GroupFFDHE3072:          {35, 384, 384, 384},
	registry.GroupFFDHE4096:          {41, 512, 512, 512},
	registry.GroupFFDHE6144:          {47, 768, 768, 768},
	registry.GroupFFDHE8192:          {50, 1024, 1024, 1024},
}

// seeded is a source of randomness that can be repeated.
func seeded(seed byte) *mrand.ChaCha8 { return mrand.NewChaCha8([32]byte{seed}) }

func reason(err *tlserr.Error) registry.Reason {
	if err == nil {
		return 0
	}
	return err.Reason
}

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// generate is Generate with the key as its bytes, as freezing keeps it.
func generate(g registry.Group, rand io.Reader) (private, share []byte, err *tlserr.Error) {
	k, share, err := Generate(g, rand)
	if err != nil {
		return nil, nil, err
	}
	return k.private, share, nil
}

// complete completes with a key made of bytes, as thawing does.
func complete(g registry.Group, private, peerShare []byte) ([]byte, *tlserr.Error) {
	return (&Key{Group: g, private: private}).Complete(peerShare)
}

// A key that was frozen and thawed leads to the same secret as the one that was not.
func TestKeyFreezes(t *testing.T) {
	for _, g := range supported {
		k, share, err := Generate(g, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		answer, want, err := Respond(g, share, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		w := wire.NewWriter()
		k.Code(w)
		var thawed Key
		r := wire.NewDecoder(w.Out())
		if thawed.Code(r); !r.Done() {
			t.Fatalf("%v: does not thaw", g)
		}
		for name, key := range map[string]*Key{"kept": k, "thawed": &thawed} {
			if secret, err := key.Complete(answer); err != nil || !bytes.Equal(secret, want) {
				t.Errorf("%v, %s: %x, %v", g, name, secret, err)
			}
		}
		private := k.private
		if k.Wipe(); !bytes.Equal(private, make([]byte, len(private))) || k.made != nil {
			t.Errorf("%v: not wiped", g)
		}
	}
}

// The X25519 part of a hybrid key is an X25519 key of its own.
func TestHybridPart(t *testing.T) {
	k, share, err := Generate(registry.GroupX25519MLKEM768, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	part, point := k.Part(registry.GroupX25519, share)
	answer, want, err := Respond(registry.GroupX25519, point, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	k.Wipe()
	if secret, err := part.Complete(answer); err != nil || !bytes.Equal(secret, want) {
		t.Errorf("%x, %v", secret, err)
	}
	if other, _ := part.Part(registry.GroupX25519, point); other != nil {
		t.Error("an X25519 key has a part")
	}
}

func TestSupported(t *testing.T) {
	for _, g := range supported {
		if !Supported(g) {
			t.Errorf("%v is not supported", g)
		}
	}
	for _, g := range []registry.Group{0, 0x0A0A, 0x0105} {
		_, _, genErr := generate(g, rand.Reader)
		_, _, respErr := Respond(g, nil, rand.Reader)
		_, compErr := complete(g, nil, nil)
		if Supported(g) || reason(genErr) != registry.ErrInternalError ||
			reason(respErr) != registry.ErrInternalError || reason(compErr) != registry.ErrInternalError {
			t.Errorf("%v: half supported", g)
		}
	}
}

func TestBothEndsAgree(t *testing.T) {
	for _, g := range supported {
		t.Run(g.String(), func(t *testing.T) {
			private, clientShare, err := generate(g, rand.Reader)
			if err != nil {
				t.Fatal(err)
			}
			serverShare, serverSecret, err := Respond(g, clientShare, rand.Reader)
			if err != nil {
				t.Fatal(err)
			}
			secret, err := complete(g, private, serverShare)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(secret, serverSecret) {
				t.Error("two secrets")
			}
			if got := [4]int{len(private), len(clientShare), len(serverShare), len(secret)}; got != lengths[g] {
				t.Errorf("lengths %v, want %v", got, lengths[g])
			}
		})
	}
}

// Randomness is the argument's: the same source makes the same keys, another
// one others.
func TestRandomnessIsTheArgument(t *testing.T) {
	for _, g := range supported {
		private1, share1, err1 := generate(g, seeded(1))
		private2, share2, err2 := generate(g, seeded(1))
		_, other, err3 := generate(g, seeded(2))
		if err1 != nil || err2 != nil || err3 != nil {
			t.Fatal(err1, err2, err3)
		}
		if !bytes.Equal(private1, private2) || !bytes.Equal(share1, share2) || bytes.Equal(share1, other) {
			t.Errorf("%v: Generate does not depend on rand alone", g)
		}
		answer1, secret1, err1 := Respond(g, share1, seeded(3))
		answer2, secret2, err2 := Respond(g, share1, seeded(3))
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		if !bytes.Equal(answer1, answer2) || !bytes.Equal(secret1, secret2) {
			t.Errorf("%v: Respond does not depend on rand alone", g)
		}
	}
}

type brokenReader struct{ left int }

func (r *brokenReader) Read(p []byte) (int, error) {
	if r.left < len(p) {
		return 0, errors.New("no entropy")
	}
	r.left -= len(p)
	return len(p), nil
}

func TestBrokenRandomSource(t *testing.T) {
	for _, g := range supported {
		_, share, err := generate(g, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		need := map[registry.Group]int{ // the last read fails
			registry.GroupX25519MLKEM768: 64, registry.GroupSecP256r1MLKEM768: 64, registry.GroupSecP384r1MLKEM1024: 64,
			registry.GroupMLKEM512: 63, registry.GroupMLKEM768: 63, registry.GroupMLKEM1024: 63,
		}[g]
		if _, _, err := generate(g, &brokenReader{need}); reason(err) != registry.ErrInternalError {
			t.Errorf("%v: Generate gives %v", g, err)
		}
		if _, _, err := Respond(g, share, &brokenReader{}); reason(err) != registry.ErrInternalError {
			t.Errorf("%v: Respond gives %v", g, err)
		}
	}
}

func TestSharesOfWrongLength(t *testing.T) {
	for _, g := range supported {
		private, clientShare, _ := generate(g, rand.Reader)
		serverShare, _, err := Respond(g, clientShare, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		for name, cut := range map[string]func([]byte) []byte{
			"empty": func([]byte) []byte { return nil },
			"short": func(b []byte) []byte { return b[:len(b)-1] },
			"long":  func(b []byte) []byte { return append(bytes.Clone(b), 0) },
		} {
			if _, _, err := Respond(g, cut(clientShare), rand.Reader); reason(err) != registry.BadKeyShare {
				t.Errorf("%v, %s client share: %v", g, name, err)
			}
			if _, err := complete(g, private, cut(serverShare)); reason(err) != registry.BadKeyShare {
				t.Errorf("%v, %s server share: %v", g, name, err)
			}
			if _, err := complete(g, cut(private), serverShare); reason(err) != registry.ErrInternalError {
				t.Errorf("%v, %s private key: %v", g, name, err)
			}
		}
	}
}

func TestBadPoints(t *testing.T) {
	for g, curve := range map[registry.Group]ecdh.Curve{registry.GroupP256: ecdh.P256(), registry.GroupP384: ecdh.P384(), registry.GroupP521: ecdh.P521()} {
		private, share, _ := generate(g, rand.Reader)
		if _, err := curve.NewPublicKey(share); err != nil {
			t.Fatal(err)
		}
		size := len(share) / 2
		offCurve := bytes.Clone(share)
		offCurve[len(offCurve)-1] ^= 1
		for name, bad := range map[string][]byte{
			"off the curve": offCurve,
			"infinity":      {0},
			"padded zero":   make([]byte, len(share)),
			"compressed":    append([]byte{2 + share[len(share)-1]&1}, share[1:1+size]...),
			"hybrid form":   append([]byte{6 + share[len(share)-1]&1}, share[1:]...),
		} {
			if _, _, err := Respond(g, bad, rand.Reader); reason(err) != registry.BadKeyShare {
				t.Errorf("%v, %s: %v", g, name, err)
			}
			if _, err := complete(g, private, bad); reason(err) != registry.BadKeyShare {
				t.Errorf("%v, %s: %v", g, name, err)
			}
		}
	}
}

// A scalar out of range is drawn again, and a source that gives nothing else ends.
func TestScalarsOutOfRange(t *testing.T) {
	ones := bytes.Repeat([]byte{0xFF}, 66)
	good := append(make([]byte, 65), 5)
	private, _, err := generate(registry.GroupP521, bytes.NewReader(append(ones, good...)))
	if err != nil || !bytes.Equal(private, good) {
		t.Errorf("private %x, error %v", private, err)
	}
	for _, g := range []registry.Group{registry.GroupP256, registry.GroupP384, registry.GroupP521} {
		for _, b := range []byte{0x00, 0xFF} {
			if _, _, err := generate(g, constant(b)); reason(err) != registry.ErrInternalError {
				t.Errorf("%v from %#x: %v", g, b, err)
			}
		}
	}
	order, _ := new(big.Int).SetString("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16)
	_, share, _ := generate(registry.GroupP256, rand.Reader)
	if _, err := complete(registry.GroupP256, order.Bytes(), share); reason(err) != registry.ErrInternalError {
		t.Errorf("the order as a private key: %v", err)
	}
}

type constant byte

func (c constant) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(c)
	}
	return len(p), nil
}
