package record

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"io"
	"math/big"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Records of crypto/tls open, and crypto/tls opens ours, in the middle of its
// connections.
func TestBesideCryptoTLS(t *testing.T) {
	ran := 0
	for v := registry.VersionTLS10; v <= registry.VersionTLS12; v++ {
		for _, s := range append(tls.CipherSuites(), tls.InsecureCipherSuites()...) {
			suite := registry.Suite(s.ID)
			key, _, _ := protect.Sizes(v, suite)
			if key == 0 || !slices.Contains(s.SupportedVersions, uint16(v)) || !strings.HasPrefix(s.Name, "TLS_ECDHE_ECDSA") {
				continue
			}
			ran++
			t.Run(v.String()+"/"+s.Name, func(t *testing.T) { besideCryptoTLS(t, v, suite) })
		}
	}
	if ran != 2+2+6 { // AES with SHA-1 in every version; SHA-256, GCM and ChaCha20 in TLS 1.2
		t.Errorf("%d suites", ran)
	}
}

func besideCryptoTLS(t *testing.T, v registry.Version, suite registry.Suite) {
	g := newGoPair(t, v, suite)
	// The server never sees what the client writes, but a record of ours in its place.
	g.tap.holding = true
	if _, err := g.client.Write([]byte("from crypto/tls")); err != nil {
		t.Fatal(err)
	}
	client, again := g.keys()
	r, w := &Reader{}, &Writer{}
	if r.SetKeys(client) != nil || w.SetKeys(again, rand.Reader) != nil {
		t.Fatal("no keys")
	}
	// The first record of the keys is Finished, which both must have seen for TLS 1.0's IV.
	if o, err := read(r, g.tap.finished, nil); err != nil || o.Type != registry.HandshakeRecord {
		t.Fatalf("Finished: %v, %v", o.Type, err)
	} else if _, err := w.Append(nil, o.Type, o.Payload); err != nil {
		t.Fatal(err)
	}
	var got []byte
	for held := g.tap.held; len(held) > 0; { // crypto/tls splits data in TLS 1.0
		sealed, need, err := r.Peek(held)
		if err != nil || need > 0 {
			t.Fatal(need, err)
		}
		o, err := r.Open(sealed, nil, false)
		if err != nil || o.Type != registry.ApplicationData {
			t.Fatalf("%v, %v", o.Type, err)
		}
		got, held = append(got, o.Payload...), held[sealed.Len():]
	}
	if string(got) != "from crypto/tls" {
		t.Errorf("%q", got)
	}
	sealed, err := w.Append(nil, registry.ApplicationData, []byte("to crypto/tls"))
	if err != nil {
		t.Fatal(err)
	}
	go func() { _, _ = g.tap.Conn.Write(sealed) }()
	room := make([]byte, len("to crypto/tls"))
	if _, err := io.ReadFull(g.server, room); err != nil || string(room) != "to crypto/tls" {
		t.Errorf("%q, %v", room, err)
	}
}

// goPair is a client and a server of crypto/tls behind their handshake.
type goPair struct {
	client, server *tls.Conn
	tap            *tap
	keys           func() (client, again protect.Keys)
}

// tap is the client's wire.
type tap struct {
	net.Conn
	received []byte // all that came
	finished []byte // the last record that was sent before holding
	holding  bool   // what is written goes to held
	held     []byte
}

func (c *tap) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	c.received = append(c.received, b[:n]...)
	return n, err
}

func (c *tap) Write(b []byte) (int, error) {
	if c.holding {
		c.held = append(c.held, b...)
		return len(b), nil
	}
	for rest := b; len(rest) >= HeaderLen; {
		n := HeaderLen + ParseHeader(rest).Length
		c.finished, rest = bytes.Clone(rest[:n]), rest[n:]
	}
	return c.Conn.Write(b)
}

func newGoPair(t *testing.T, v registry.Version, suite registry.Suite) *goPair {
	t.Helper()
	near, far := net.Pipe()
	for _, c := range []net.Conn{near, far} {
		t.Cleanup(func() { c.Close() })
		_ = c.SetDeadline(time.Now().Add(20 * time.Second))
	}
	var log bytes.Buffer
	config := &tls.Config{
		MinVersion: uint16(v), MaxVersion: uint16(v), CipherSuites: []uint16{uint16(suite)},
		InsecureSkipVerify: true, SessionTicketsDisabled: true, Certificates: []tls.Certificate{selfSigned(t)},
	}
	logging := config.Clone()
	logging.KeyLogWriter = &log
	wire := &tap{Conn: near}
	g := &goPair{client: tls.Client(wire, logging), server: tls.Server(far, config), tap: wire}
	done := make(chan error)
	go func() { done <- g.server.Handshake() }()
	if err := g.client.Handshake(); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	words := strings.Fields(log.String()) // CLIENT_RANDOM, the random, the master secret
	clientRandom, _ := hex.DecodeString(words[1])
	master, _ := hex.DecodeString(words[2])
	serverRandom := wire.received[HeaderLen+6:][:32]
	secret := keysched.FromMaster12(v, suite, master)
	g.keys = func() (client, again protect.Keys) {
		client, _ = secret.KeyBlock(clientRandom, serverRandom)
		again, _ = secret.KeyBlock(clientRandom, serverRandom)
		return client, again
	}
	return g
}

func selfSigned(t *testing.T) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}
