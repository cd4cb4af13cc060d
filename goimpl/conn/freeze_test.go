package conn_test

import (
	"reflect"
	"testing"

	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// thaws checks that a value with every field set comes back from its bytes.
func thaws[T any](t *testing.T, code func(*wire.Codec, *T)) {
	t.Helper()
	full, thawed := new(T), new(T)
	tlstest.Fill(t, full)
	w := wire.NewWriter()
	code(w, full)
	r := wire.NewDecoder(w.Out())
	code(r, thawed)
	if !r.Done() || !reflect.DeepEqual(full, thawed) {
		t.Errorf("%T: thawed %+v, frozen %+v", full, thawed, full)
	}
}

// A field that is not frozen would be lost in a fork.
func TestEveryFieldIsFrozen(t *testing.T) {
	thaws(t, func(c *wire.Codec, e *handshake.Event) { conn.CodeEvent(c, e) })
	thaws(t, func(c *wire.Codec, e *tlserr.Error) { conn.CodeError(c, e) })
	if got, want := conn.LimitsBytes(); got != want {
		t.Errorf("limits freeze to %d bytes, want %d", got, want)
	}
}
