package verify

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// Limits on what a hashed directory makes us read.
const (
	maxHashFiles = 256      // files for one name
	maxHashFile  = 64 << 20 // octets of one file; CRLs can be large
)

// hashDir is a directory whose files are named after the hash of the subject
// (or of a CRL's issuer), as c_rehash makes them: 5ed36f99.0, 99d0fa06.r0.
type hashDir struct {
	path string

	mu      sync.Mutex
	nextCRL map[uint32]int // how many CRL files of a name have been read
}

// AddDir adds a hashed directory (capath), or several separated as in PATH.
// Nothing is read until a certificate of an issuer is asked for.
func (s *Store) AddDir(path string) {
	s.mu.Lock()
	defer s.mu.Unlock()
next:
	for _, dir := range filepath.SplitList(path) {
		if dir == "" {
			continue
		}
		for _, old := range s.dirs {
			if old.path == dir {
				continue next
			}
		}
		// Readers hold on to the old slice.
		s.dirs = append(s.dirs[:len(s.dirs):len(s.dirs)], &hashDir{path: dir, nextCRL: make(map[uint32]int)})
	}
}

// certs reads the certificates of all files for a name.
func (d *hashDir) certs(hash uint32) (out []pki.TrustedCertificate) {
	for n := range maxHashFiles {
		data, there := readHashed(fmt.Sprintf("%s/%08x.%d", d.path, hash, n))
		if !there {
			break
		}
		if certs, _, err := pki.ReadCAFile(data); err == nil {
			out = append(out, certs...)
		}
	}
	return out
}

// crls reads the CRLs of the files for a name that have not been read before.
func (d *hashDir) crls(hash uint32) (out []*pki.CRL) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for d.nextCRL[hash] < maxHashFiles {
		data, there := readHashed(fmt.Sprintf("%s/%08x.r%d", d.path, hash, d.nextCRL[hash]))
		if !there {
			break
		}
		d.nextCRL[hash]++
		if _, crls, err := pki.ReadCAFile(data); err == nil {
			out = append(out, crls...)
		}
	}
	return out
}

// readHashed reads one file. The files for a name are numbered without gaps: the
// first name that is not there ends the search. One that is there and cannot be
// read, such as a dangling link, is passed over, data is nil.
func readHashed(name string) (data []byte, there bool) {
	if _, err := os.Lstat(name); err != nil {
		return nil, false
	}
	// Not regular: opening a named pipe would wait for its writer.
	if info, err := os.Stat(name); err != nil || !info.Mode().IsRegular() {
		return nil, true
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, true
	}
	defer f.Close()
	data, err = io.ReadAll(io.LimitReader(f, maxHashFile))
	if err != nil {
		return nil, true
	}
	return data, true
}
