package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// field is one extension of the message or entry M: how its body is read, when
// it is sent and how its body is written.
type field[M any] struct {
	id      registry.Extension
	parse   func(m *M, r *wire.Reader) *tlserr.Error // bytes left over are the caller's check
	present func(m *M) bool
	marshal func(m *M, b *wire.Builder)
}

// flag is an extension without a body that is there or not.
func flag[M any](id registry.Extension, value func(m *M) *bool) field[M] {
	return field[M]{
		id: id,
		parse: func(m *M, _ *wire.Reader) *tlserr.Error {
			*value(m) = true
			return nil
		},
		present: func(m *M) bool { return *value(m) },
		marshal: func(*M, *wire.Builder) {},
	}
}

// extension is one entry of an extension block.
type extension struct {
	id   registry.Extension
	body []byte
}

// splitExtensions takes an extension block apart. An extension that stands
// twice is malformed (RFC 8446, 4.2).
func splitExtensions(block []byte) ([]extension, *tlserr.Error) {
	var list []extension
	r := wire.NewReader(block)
	for !r.Empty() {
		e := extension{registry.Extension(r.U16()), r.Vec16()}
		if !r.OK() {
			return nil, malformed()
		}
		list = append(list, e)
	}
	if twice(list) {
		return nil, malformed()
	}
	return list, nil
}

// fewExtensions are compared each with each: a message of thousands of
// certificates, each with a block of its own, must not clear a set for each.
const fewExtensions = 8

// twice reports whether a number stands in the list more than once.
func twice(list []extension) bool {
	if len(list) <= fewExtensions {
		for i, e := range list {
			for _, earlier := range list[:i] {
				if earlier.id == e.id {
					return true
				}
			}
		}
		return false
	}
	var seen set
	for _, e := range list {
		if !seen.add(uint16(e.id)) {
			return true
		}
	}
	return false
}

// parseFields reads a block's extensions into m by its table. It returns the
// extensions' numbers in order, known or not.
func parseFields[M any](table []field[M], m *M, list []extension) ([]registry.Extension, *tlserr.Error) {
	ids := make([]registry.Extension, len(list))
	for i, e := range list {
		ids[i] = e.id
		f := find(table, e.id)
		if f == nil {
			continue
		}
		r := wire.NewReader(e.body)
		if err := f.parse(m, r); err != nil {
			return nil, err
		}
		if !r.Done() {
			return nil, malformed()
		}
	}
	return ids, nil
}

// parseBlock reads an extension block of a TLS 1.3 message into m. A known
// extension that has no place in the message is an illegal parameter (RFC
// 8446, 4.2).
func parseBlock[M any](table []field[M], m *M, block []byte, where registry.Message) ([]registry.Extension, *tlserr.Error) {
	list, err := splitExtensions(block)
	if err != nil {
		return nil, err
	}
	for _, e := range list {
		if info := e.id.Info(); info != nil && info.Messages&where == 0 {
			return nil, illegal()
		}
	}
	return parseFields(table, m, list)
}

// marshalFields appends the extensions of m that are present, each with its
// number and length, in the table's order.
func marshalFields[M any](table []field[M], m *M, b *wire.Builder) {
	for i := range table {
		if f := &table[i]; f.present(m) {
			b.U16(uint16(f.id))
			b.Prefix16(func() { f.marshal(m, b) })
		}
	}
}

// presentFields lists the extensions marshalFields would append.
func presentFields[M any](table []field[M], m *M) (ids []registry.Extension) {
	for i := range table {
		if table[i].present(m) {
			ids = append(ids, table[i].id)
		}
	}
	return ids
}

func find[M any](table []field[M], id registry.Extension) *field[M] {
	for i := range table {
		if table[i].id == id {
			return &table[i]
		}
	}
	return nil
}

// malformed is OpenSSL's word for an extension that does not parse.
func malformed() *tlserr.Error {
	return tlserr.New(registry.ExtensionMalformed)
}

// illegal is OpenSSL's word for an extension that must not stand where it does.
func illegal() *tlserr.Error {
	return tlserr.New(registry.BadExtension)
}

// set holds 16-bit numbers. A fixed array keeps the cost of a hostile list linear.
type set [1 << 10]uint64

// add reports whether v is new.
func (s *set) add(v uint16) bool {
	word, bit := &s[v>>6], uint64(1)<<(v&63)
	if *word&bit != 0 {
		return false
	}
	*word |= bit
	return true
}
