package record

import (
	"math"

	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// half is one direction: its protection, nil before the first keys, and the
// number of its next record.
type half struct {
	aead  *protect.Half13
	suite registry.Suite
	key   []byte // kept for freezing
	iv    []byte
	seq   uint64 // never wraps; see spent
}

// set installs new keys and wipes the old ones. It takes over key and iv.
func (h *half) set(suite registry.Suite, key, iv []byte) *tlserr.Error {
	aead, err := protect.NewTLS13(suite, key, iv)
	if err != nil {
		return err
	}
	h.wipe()
	*h = half{aead: aead, suite: suite, key: key, iv: iv}
	return nil
}

func (h *half) wipe() {
	clear(h.key)
	clear(h.iv)
	*h = half{}
}

// spent reports whether no further record may be protected with these keys.
func (h *half) spent() bool { return h.seq == math.MaxUint64 }

func (h *half) code(c *wire.Codec) *tlserr.Error {
	f := *h
	wire.Integer(c, &f.suite)
	c.Bytes(&f.key)
	c.Bytes(&f.iv)
	c.U64(&f.seq)
	if !c.Reading() || !c.OK() {
		return nil
	}
	if f.key != nil {
		if err := h.set(f.suite, f.key, f.iv); err != nil {
			return err
		}
	}
	h.seq = f.seq
	return nil
}
