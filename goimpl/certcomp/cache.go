package certcomp

import (
	"crypto/sha256"
	"sync"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// maxKept is how many compressed bodies are kept: servers show a few chains
// again and again, and compressing one takes longer than a handshake.
const maxKept = 64

// memory is what was compressed lately.
type memory struct {
	mu   sync.Mutex
	kept map[key][]byte
}

type key struct {
	algorithm registry.CertCompression
	body      [sha256.Size]byte
}

var cache = memory{kept: make(map[key][]byte)}

// get is what make makes of body, from before if it was made before.
func (m *memory) get(a registry.CertCompression, body []byte, make func() []byte) []byte {
	k := key{a, sha256.Sum256(body)}
	m.mu.Lock()
	found, ok := m.kept[k]
	m.mu.Unlock()
	if ok {
		return found
	}
	made := make()
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.kept) >= maxKept {
		clear(m.kept)
	}
	m.kept[k] = made
	return made
}
