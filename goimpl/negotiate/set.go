package negotiate

import "slices"

// set holds 16-bit numbers. A peer's list may have 32,000 of them: looking each
// up in another list of the peer's would cost the product of both lengths. A
// short list stays what it is.
type set[T ~uint16] struct {
	list []T
	bits *[1 << 10]uint64 // nil for a short list
}

// short is how many numbers are looked through one by one.
const short = 48

// setOf is the set of a list.
func setOf[T ~uint16](list []T) set[T] {
	s := set[T]{list: list}
	if len(list) > short {
		s.bits = new([1 << 10]uint64)
		for _, v := range list {
			s.bits[v>>6] |= 1 << (v & 63)
		}
	}
	return s
}

// distinct is the numbers of a list, each where it comes first.
func distinct[T ~uint16](list []T) []T {
	if len(list) <= short {
		var out []T
		for _, v := range list {
			if !slices.Contains(out, v) {
				out = append(out, v)
			}
		}
		return out
	}
	var seen [1 << 10]uint64
	out := make([]T, 0, len(list))
	for _, v := range list {
		word, bit := &seen[v>>6], uint64(1)<<(v&63)
		if *word&bit == 0 {
			*word |= bit
			out = append(out, v)
		}
	}
	return out
}

func (s set[T]) has(v T) bool {
	if s.bits == nil {
		return slices.Contains(s.list, v)
	}
	return s.bits[v>>6]&(1<<(v&63)) != 0
}
