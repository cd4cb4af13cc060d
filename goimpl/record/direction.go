package record

import (
	"io"

	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// direction is what lasts as long as one set of keys: the protection, nil
// while there is none, and the number of the next record. What outlives the
// keys belongs to Reader and Writer.
type direction struct {
	half    protect.Half
	keys    protect.Keys // kept for freezing
	chained bool         // keys.Chained
	seq     uint64       // never wraps; see spent
}

// set installs new keys, which it takes over, and wipes the old ones.
func (d *direction) set(k protect.Keys, rand io.Reader) *tlserr.Error {
	fresh := direction{keys: k, chained: k.Chained()}
	if k.Suite != 0 {
		var err *tlserr.Error
		if fresh.half, err = protect.New(k, rand); err != nil {
			k.Wipe()
			return err
		}
	}
	d.wipe()
	*d = fresh
	return nil
}

func (d *direction) wipe() {
	if d.half != nil {
		d.half.Wipe()
	}
	d.keys.Wipe()
	*d = direction{}
}

// spent reports whether no further record may be protected with these keys.
func (d *direction) spent() bool { return d.seq == protect.MaxSeq }

// tls13 reports whether records are protected as TLS 1.3 does.
func (d *direction) tls13() bool { return d.half != nil && d.keys.Version == registry.VersionTLS13 }

func (d *direction) fields(c *wire.Codec, rand io.Reader) *tlserr.Error {
	var f direction
	if !c.Reading() {
		f = *d
		if f.half != nil {
			f.keys.IV = f.half.IV()
		}
	}
	f.keys.Code(c)
	c.U64(&f.seq)
	if !c.Reading() || !c.OK() {
		return nil
	}
	if err := d.set(f.keys, rand); err != nil {
		return err
	}
	d.seq = f.seq
	return nil
}
