package msgs

import (
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Lists that stand in several messages. The read functions fail their Reader
// where the list is malformed; the caller's check that nothing is left sees it.

// readNumbers takes a list of 16-bit numbers with a two-byte length, one at least.
func readNumbers[T ~uint16](r *wire.Reader) []T { return numbers[T](r, r.Vec16()) }

// numbers reads 16-bit numbers from body, which was taken from r; one at least.
func numbers[T ~uint16](r *wire.Reader, body []byte) []T {
	if len(body) == 0 || len(body)%2 != 0 {
		r.Fail()
		return nil
	}
	list := make([]T, len(body)/2)
	for i := range list {
		list[i] = T(body[2*i])<<8 | T(body[2*i+1])
	}
	return list
}

func writeNumbers[T ~uint16](b *wire.Builder, list []T) {
	b.Prefix16(func() {
		for _, v := range list {
			b.U16(uint16(v))
		}
	})
}

// readNames takes a list of byte strings with two-byte lengths, one at least
// and none empty: certificate authorities (RFC 8446, 4.2.4), SCTs (RFC 6962, 3.3).
func readNames(r *wire.Reader) (list [][]byte) {
	names := r.Sub16()
	for first := true; first || !names.Empty(); first = false {
		name := names.Vec16()
		if len(name) == 0 {
			r.Fail()
			return nil
		}
		list = append(list, name)
	}
	return list
}

func writeNames(b *wire.Builder, list [][]byte) {
	b.Prefix16(func() {
		for _, name := range list {
			b.Vec16(name)
		}
	})
}

// readProtocols takes an ALPN ProtocolNameList, one name at least and none empty (RFC 7301, 3.1).
func readProtocols(r *wire.Reader) (list []string) {
	names := r.Sub16()
	for first := true; first || !names.Empty(); first = false {
		name := names.Vec8()
		if len(name) == 0 {
			r.Fail()
			return nil
		}
		list = append(list, string(name))
	}
	return list
}

// readProtocol takes the ProtocolNameList of a server's answer: exactly one name.
func readProtocol(r *wire.Reader) (string, *tlserr.Error) {
	list := readProtocols(r)
	if len(list) != 1 {
		return "", malformed()
	}
	return list[0], nil
}

func writeProtocols(b *wire.Builder, list ...string) {
	b.Prefix16(func() {
		for _, name := range list {
			b.Vec8([]byte(name))
		}
	})
}

// readSome takes a byte string with a two-byte length that is not empty.
func readSome(r *wire.Reader) []byte {
	v := r.Vec16()
	if len(v) == 0 {
		r.Fail()
	}
	return v
}

// readSome8 takes a byte string with a one-byte length that is not empty.
func readSome8(r *wire.Reader) []byte {
	v := r.Vec8()
	if len(v) == 0 {
		r.Fail()
	}
	return v
}
