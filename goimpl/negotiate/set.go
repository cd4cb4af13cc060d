package negotiate

// set holds 16-bit numbers. A peer's list may have 32,000 of them: looking each
// up in another list of the peer's would cost the product of both lengths.
type set [1 << 10]uint64

// setOf is the set of a list.
func setOf[T ~uint16](list []T) *set {
	s := new(set)
	for _, v := range list {
		s[v>>6] |= 1 << (v & 63)
	}
	return s
}

func (s *set) has(v uint16) bool { return s[v>>6]&(1<<(v&63)) != 0 }
