package keysched

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/kdf"
	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Lengths of RFC 5246, 8.1 and 7.4.9, in bytes.
const (
	masterLen   = 48
	finishedLen = 12
)

// Labels of Finished (RFC 5246, 7.4.9).
const (
	ClientFinished = "client finished"
	ServerFinished = "server finished"
)

// Secret12 is the master secret of a session of TLS 1.0, 1.1 or 1.2 (RFC 5246,
// 8.1), with what says how keys come of it: the version and the suite.
type Secret12 struct {
	version registry.Version
	suite   registry.Suite
	master  []byte // masterLen bytes; nil once wiped
}

// Master12 makes the master secret of a premaster secret, which is the caller's to wipe.
func Master12(v registry.Version, suite registry.Suite, premaster, clientRandom, serverRandom []byte) *Secret12 {
	return newSecret12(v, suite, premaster, "master secret", slices.Concat(clientRandom, serverRandom))
}

// ExtendedMaster12 is Master12 with extended_master_secret agreed on (RFC 7627,
// 4); sessionHash is the transcript hash up to ClientKeyExchange.
func ExtendedMaster12(v registry.Version, suite registry.Suite, premaster, sessionHash []byte) *Secret12 {
	return newSecret12(v, suite, premaster, "extended master secret", sessionHash)
}

func newSecret12(v registry.Version, suite registry.Suite, premaster []byte, label string, seed []byte) *Secret12 {
	return &Secret12{v, suite, kdf.PRF(suite.Info().PRF(v), premaster, label, seed, masterLen)}
}

// FromMaster12 takes up the master secret of a session, which it copies; nil if
// its length is not a master secret's.
func FromMaster12(v registry.Version, suite registry.Suite, master []byte) *Secret12 {
	if len(master) != masterLen {
		return nil
	}
	return &Secret12{v, suite, slices.Clone(master)}
}

// Master is a copy of the master secret, for the session and the key log.
func (s *Secret12) Master() []byte {
	s.mustHold()
	return slices.Clone(s.master)
}

// KeyBlock is the record keys of both directions (RFC 5246, 6.3). Whether MACs
// cover the ciphertext is set by the caller.
func (s *Secret12) KeyBlock(clientRandom, serverRandom []byte) (client, server protect.Keys) {
	key, iv, mac := protect.Sizes(s.version, s.suite)
	block := s.prf("key expansion", slices.Concat(serverRandom, clientRandom), 2*(mac+key+iv))
	defer clear(block)
	take := func(n int) []byte {
		b := slices.Clone(block[:n])
		block = block[n:]
		return b
	}
	client = protect.Keys{Version: s.version, Suite: s.suite}
	server = client
	for _, part := range []struct {
		n              int
		client, server *[]byte
	}{{mac, &client.MAC, &server.MAC}, {key, &client.Key, &server.Key}, {iv, &client.IV, &server.IV}} {
		*part.client, *part.server = take(part.n), take(part.n)
	}
	return client, server
}

// Finished is verify_data (RFC 5246, 7.4.9), label being ClientFinished or
// ServerFinished. Compare it in constant time.
func (s *Secret12) Finished(label string, transcriptHash []byte) []byte {
	return s.prf(label, transcriptHash, finishedLen)
}

// Exporter is what Export goes on from once the handshake is over.
func (s *Secret12) Exporter(clientRandom, serverRandom []byte) Exporter {
	return Exporter{s.version, s.suite, s.Master(), slices.Concat(clientRandom, serverRandom)}
}

// Wipe overwrites the secret. The value must not be used afterwards.
func (s *Secret12) Wipe() {
	clear(s.master)
	s.master = nil
}

// Code writes the secret or reads it back.
func (s *Secret12) Code(c *wire.Codec) {
	wire.Integer(c, &s.version)
	wire.Integer(c, &s.suite)
	c.Bytes(&s.master)
	if !c.Reading() {
		return
	}
	info := s.suite.Info()
	if !c.OK() || info == nil || info.TLS13() || !info.In(s.version) || len(s.master) != masterLen {
		c.Fail()
		s.Wipe()
	}
}

func (s *Secret12) prf(label string, seed []byte, n int) []byte {
	s.mustHold()
	return kdf.PRF(s.suite.Info().PRF(s.version), s.master, label, seed, n)
}

// mustHold stops a wiped or never filled secret: what comes of it would be known to everyone.
func (s *Secret12) mustHold() {
	if len(s.master) != masterLen {
		panic("keysched: a wiped master secret is used")
	}
}
