package verify

import (
	"crypto/sha256"
	"encoding/binary"
	"sync"
)

// proof stands for a signature that was found good: the SHA-256 of the signed
// object, all of it, and of the key.
type proof [sha256.Size]byte

// newProof names a certificate's or CRL's signature under a SubjectPublicKeyInfo.
func newProof(object, spki []byte) proof {
	h := sha256.New()
	var size [8]byte
	binary.BigEndian.PutUint64(size[:], uint64(len(spki)))
	h.Write(size[:])
	h.Write(spki)
	h.Write(object)
	var p proof
	h.Sum(p[:0])
	return p
}

// maxProofs is how many proofs one generation holds.
const maxProofs = 1024

// proofs remembers good signatures, so that a chain seen again costs no public
// key operation; dates, names, purposes and revocation are checked each time.
// Bad signatures are not remembered. It keeps between maxProofs and twice as
// many: when a generation is full, the one before is dropped.
type proofs struct {
	mu       sync.Mutex
	now, old map[proof]struct{}
}

func (p *proofs) has(x proof) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, ok := p.now[x]; ok {
		return true
	}
	if _, ok := p.old[x]; ok {
		p.insert(x)
		return true
	}
	return false
}

func (p *proofs) add(x proof) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.insert(x)
}

func (p *proofs) insert(x proof) {
	if p.now == nil || len(p.now) >= maxProofs {
		p.old, p.now = p.now, make(map[proof]struct{})
	}
	p.now[x] = struct{}{}
}
