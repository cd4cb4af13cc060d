package sslctx

import (
	"bytes"
	"sync"

	"github.com/pyssl/pyssl/goimpl/verify"
)

// Shared is what the contexts of one process have in common. The zero value
// is ready; it is safe for concurrent use.
type Shared struct {
	// Most contexts of a process load the same system bundle. The one loaded
	// last is kept, so that it is indexed, and its roots are parsed, only once.
	mu     sync.Mutex
	pem    []byte
	parsed *verify.Bundle // nil if there is no PEM in pem
}

// bundle is the Bundle of a file, or nil if there is no PEM in it. It keeps pem.
func (s *Shared) bundle(pem []byte) *verify.Bundle {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.pem == nil || !bytes.Equal(s.pem, pem) {
		s.parsed, _ = verify.NewBundle(pem)
		s.pem = pem
	}
	return s.parsed
}
