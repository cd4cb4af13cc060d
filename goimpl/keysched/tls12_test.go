package keysched

import (
	"bytes"
	"crypto"
	"testing"

	"github.com/pyssl/pyssl/goimpl/kdf"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/wire"
)

const suite12 = registry.TLS_RSA_WITH_AES_128_GCM_SHA256

// RFC 5246, 8.1 and RFC 7627, 4, spelled out.
func TestMasterSecrets(t *testing.T) {
	premaster, client, server := []byte("premaster"), bytes.Repeat([]byte{1}, 32), bytes.Repeat([]byte{2}, 32)
	s := Master12(registry.VersionTLS12, suite12, premaster, client, server)
	want := kdf.PRF(crypto.SHA256, premaster, "master secret", append(bytes.Clone(client), server...), 48)
	if !bytes.Equal(s.Master(), want) {
		t.Errorf("%x", s.Master())
	}
	s = ExtendedMaster12(registry.VersionTLS11, suite12, premaster, client)
	want = kdf.PRF(crypto.MD5SHA1, premaster, "extended master secret", client, 48)
	if !bytes.Equal(s.Master(), want) {
		t.Errorf("%x", s.Master())
	}
	if FromMaster12(registry.VersionTLS12, suite12, want[1:]) != nil {
		t.Error("a master secret of 47 bytes")
	}
}

func TestFrozenMasterSecrets(t *testing.T) {
	s := FromMaster12(registry.VersionTLS12, suite12, bytes.Repeat([]byte{7}, 48))
	w := wire.NewWriter()
	s.Code(w)
	var thawed Secret12
	r := wire.NewDecoder(w.Out())
	thawed.Code(r)
	th := make([]byte, 32)
	if !r.Done() || !bytes.Equal(thawed.Finished(ClientFinished, th), s.Finished(ClientFinished, th)) {
		t.Error("thaws to another secret")
	}
	for name, bad := range map[string]Secret12{
		"short":                       {registry.VersionTLS12, suite12, make([]byte, 47)},
		"of TLS 1.3":                  {registry.VersionTLS13, registry.TLS_AES_128_GCM_SHA256, make([]byte, 48)},
		"suite of TLS 1.3":            {registry.VersionTLS12, registry.TLS_AES_128_GCM_SHA256, make([]byte, 48)},
		"suite that does not exist":   {registry.VersionTLS12, 0x0A0A, make([]byte, 48)},
		"version that does not exist": {0, suite12, make([]byte, 48)},
		"nothing at all yet":          {},
	} {
		w := wire.NewWriter()
		bad.Code(w)
		r := wire.NewDecoder(w.Out())
		if thawed.Code(r); r.OK() || thawed.master != nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestWipedMasterSecret(t *testing.T) {
	s := FromMaster12(registry.VersionTLS12, suite12, bytes.Repeat([]byte{7}, 48))
	master := s.master
	if s.Wipe(); !bytes.Equal(master, make([]byte, 48)) {
		t.Error("the secret is still in memory")
	}
	defer func() {
		if recover() == nil {
			t.Error("a wiped secret makes keys")
		}
	}()
	s.KeyBlock(nil, nil)
}
