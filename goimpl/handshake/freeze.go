package handshake

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Freeze writes a state as bytes: its tag, then its fields. They hold secrets.
func Freeze(s State) []byte {
	w := wire.NewWriter()
	tag := s.tag()
	w.U8(&tag)
	s.fields(w)
	return w.Out()
}

// Thaw reads what Freeze wrote. Anything else is an internal error; an attacker
// who can forge frozen bytes has the keys anyway.
func Thaw(b []byte) (State, *tlserr.Error) {
	r := wire.NewDecoder(b)
	var tag uint8
	r.U8(&tag)
	row := rowOf(tag)
	if row == nil {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	s := row.new()
	s.fields(r)
	if !r.Done() {
		s.wipe()
		return nil, tlserr.New(registry.ErrInternalError)
	}
	return checked{s}, nil
}
