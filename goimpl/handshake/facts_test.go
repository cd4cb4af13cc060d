package handshake_test

import (
	"reflect"
	"testing"

	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// A fact that Code forgets would be lost in a fork: every field comes back.
func TestEveryFactIsFrozen(t *testing.T) {
	var full handshake.Facts
	full.Exporter = keysched.NewExporter13(registry.TLS_AES_128_GCM_SHA256, []byte("secret"))
	tlstest.Fill(t, &full)
	w := wire.NewWriter()
	full.Code(w)
	var thawed handshake.Facts
	r := wire.NewDecoder(w.Out())
	thawed.Code(r)
	if !r.Done() || !reflect.DeepEqual(full, thawed) {
		t.Errorf("thawed %+v\nfrozen %+v", thawed, full)
	}
}

// RFC 7627, 5.4: a session resumed without the extended master secret binds nothing.
func TestTLSUniqueOfResumedSessions(t *testing.T) {
	f := handshake.Facts{Version: registry.VersionTLS12, LocalFinished: []byte("mine"), PeerFinished: []byte("theirs")}
	want := func(client, server string) {
		t.Helper()
		if c, s := string(f.TLSUnique(false)), string(f.TLSUnique(true)); c != client || s != server {
			t.Errorf("resumed %t, extended %t: client %q, server %q", f.Resumed, f.ExtendedMaster, c, s)
		}
	}
	want("mine", "theirs")
	f.Resumed = true
	want("", "")
	f.ExtendedMaster = true
	want("theirs", "mine")
	f.ExtendedMaster, f.Version = false, registry.VersionTLS13
	want("theirs", "mine")
}
