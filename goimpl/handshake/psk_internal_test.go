package handshake

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

// A client's copy of an external key lay in memory for as long as the hello was
// kept; a session's secret, which is the application's, must stay.
func TestClientWipesExternalKey(t *testing.T) {
	hello := &msgs.ClientHello{HasKeyShares: true, Suites: []registry.Suite{registry.TLS_AES_128_GCM_SHA256}}
	key := externalPSK([]byte("name"), []byte("secret"))
	o := offer{}
	if o.offerExternal(hello, key); o.resume != key {
		t.Fatal("not offered")
	}
	if o.wipe(); !bytes.Equal(key.Secret, make([]byte, 6)) {
		t.Errorf("offered: %q", key.Secret)
	}
	key = externalPSK([]byte("name"), []byte("secret"))
	hello.Suites = []registry.Suite{registry.TLS_AES_256_GCM_SHA384}
	o = offer{}
	if o.offerExternal(hello, key); o.resume != nil || !bytes.Equal(key.Secret, make([]byte, 6)) {
		t.Errorf("not offered: %q", key.Secret)
	}
	s := &session.Session{Secret: []byte("secret")}
	o = offer{resume: s}
	if o.wipe(); string(s.Secret) != "secret" {
		t.Error("the secret of a session was wiped")
	}
}
