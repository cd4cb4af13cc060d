package main

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/asn1"
	"encoding/binary"
	"time"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

// ticketKey is the key of -ticket-key: the runner opens tickets with it, changes
// the session in them, and seals them again (RFC 5077, 4).
type ticketKey struct{ name, mac, key []byte }

func newTicketKey(b []byte) *ticketKey { return &ticketKey{b[:16], b[16:32], b[32:48]} }

// asnSession is a session as the runner knows it: the fields it changes, and ours.
type asnSession struct {
	Format  int
	Version int
	Suite   []byte
	Session []byte
}

// Seal implements config.Tickets.
func (k *ticketKey) Seal(s *session.Session, _ time.Time) []byte {
	text, err := asn1.Marshal(asnSession{1, int(s.Version), binary.BigEndian.AppendUint16(nil, uint16(s.Suite)), s.Marshal()})
	block, failed := aes.NewCipher(k.key)
	if err != nil || failed != nil {
		return nil
	}
	n := aes.BlockSize - len(text)%aes.BlockSize
	text = append(text, bytes.Repeat([]byte{byte(n)}, n)...)
	iv := make([]byte, aes.BlockSize)
	_, _ = rand.Read(iv)
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(text, text)
	return k.seal(append(append(bytes.Clone(k.name), iv...), text...))
}

// seal appends the MAC.
func (k *ticketKey) seal(b []byte) []byte {
	h := hmac.New(sha256.New, k.mac)
	h.Write(b)
	return h.Sum(b)
}

// Open implements config.Tickets.
func (k *ticketKey) Open(ticket []byte, _ time.Time) *session.Session {
	n := len(ticket) - sha256.Size
	block, err := aes.NewCipher(k.key)
	if err != nil || n < 3*aes.BlockSize || n%aes.BlockSize != 0 || !hmac.Equal(k.seal(bytes.Clone(ticket[:n])), ticket) {
		return nil
	}
	text := bytes.Clone(ticket[2*aes.BlockSize : n])
	cipher.NewCBCDecrypter(block, ticket[aes.BlockSize:2*aes.BlockSize]).CryptBlocks(text, text)
	var a asnSession
	if _, err := asn1.Unmarshal(text, &a); err != nil || len(a.Suite) != 2 { // the padding stays behind it
		return nil
	}
	s, failure := session.Unmarshal(a.Session)
	if failure != nil {
		return nil
	}
	s.Version, s.Suite = registry.Version(a.Version), registry.Suite(binary.BigEndian.Uint16(a.Suite))
	return s
}
