package conn_test

import (
	"crypto/rand"
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// echoes is a server of ours on one end of a pipe that sends back what comes,
// until the peer closes; the other end is answered, and how the server ended.
func echoes(t *testing.T, cfg *config.Config) (net.Conn, *dialer, <-chan error) {
	t.Helper()
	client, server := net.Pipe()
	deadline := time.Now().Add(10 * time.Second)
	client.SetDeadline(deadline)
	server.SetDeadline(deadline)
	c := conn.New(conn.Params{Config: cfg, Server: true, Rand: rand.Reader})
	d := &dialer{t: t, Conn: c, net: server, send: make([]byte, record.MaxRecord)}
	done := make(chan error, 1)
	go func() {
		defer server.Close()
		buf := make([]byte, 4096)
		for {
			n, err := d.do(conn.Read, buf)
			if err != nil || n == 0 {
				done <- err
				return
			}
			if _, err := d.do(conn.Write, buf[:n]); err != nil {
				done <- err
				return
			}
		}
	}()
	t.Cleanup(func() { client.Close() })
	return client, d, done
}

// clientOf is a client of the standard library's that trusts ca.
func clientOf(ca *tlstest.Authority) *tls.Config {
	return &tls.Config{
		ServerName: tlstest.Host, RootCAs: ca.Pool(), Time: func() time.Time { return tlstest.Now },
		MinVersion: tls.VersionTLS10, MaxVersion: tls.VersionTLS12,
	}
}

// talk shakes hands and has some words come back.
func talk(t *testing.T, c *tls.Conn) {
	t.Helper()
	if err := c.Handshake(); err != nil {
		t.Fatal(err)
	}
	wrote := make(chan error, 1)
	go func() { // a pipe holds nothing, and TLS 1.0 sends in two records
		_, err := c.Write([]byte("some words"))
		wrote <- err
	}()
	got := make([]byte, len("some words"))
	if _, err := io.ReadFull(c, got); err != nil || string(got) != "some words" {
		t.Fatalf("%q, %v", got, err)
	}
	if err := <-wrote; err != nil {
		t.Fatal(err)
	}
}

// TestServerBefore13 shakes hands with the standard library's client, in every
// suite it has, with certificates of both ends, and resumes.
func TestServerBefore13(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	server := tlstest.ServerConfig(t, ca, "ecdsa", "rsa")
	server.SecurityLevel = 0
	server.VerifyMode = config.VerifyRequired
	own := certificateOf(ca.Issue(t, "ecdsa"))
	for _, v := range []registry.Version{registry.VersionTLS10, registry.VersionTLS11, registry.VersionTLS12} {
		for _, suite := range append(tls.CipherSuites(), tls.InsecureCipherSuites()...) {
			info := registry.Suite(suite.ID).Info()
			if info == nil || info.TLS13() || info.Protocol == "TLSv1.2" && v < registry.VersionTLS12 {
				continue
			}
			t.Run(fmt.Sprintf("%v/%s", v, info.Name), func(t *testing.T) {
				cfg := server.Clone()
				cfg.MinVersion, cfg.MaxVersion, cfg.Suites = v, v, []registry.Suite{info.ID}
				client := clientOf(ca)
				client.CipherSuites, client.Certificates = []uint16{suite.ID}, []tls.Certificate{own}
				client.ClientSessionCache = tls.NewLRUClientSessionCache(1)
				for _, resumed := range []bool{false, true} {
					pipe, d, done := echoes(t, cfg)
					c := tls.Client(pipe, client)
					talk(t, c)
					s := c.ConnectionState()
					c.Close()
					if err := <-done; err != nil {
						t.Fatal(err)
					}
					f := d.Facts()
					if s.DidResume != resumed || f.Resumed != resumed || s.CipherSuite != suite.ID || registry.Version(s.Version) != v {
						t.Errorf("resumed %v and %v, suite %x, version %x", s.DidResume, f.Resumed, s.CipherSuite, s.Version)
					}
					if len(f.PeerChain) != 1 || !f.ExtendedMaster || !f.SecureRenegotiation {
						t.Errorf("chain of %d, extended master %v, renegotiation %v", len(f.PeerChain), f.ExtendedMaster, f.SecureRenegotiation)
					}
					key, err := s.ExportKeyingMaterial("EXPERIMENTAL-label", []byte("context"), 40)
					if err != nil {
						t.Fatal(err)
					}
					ours, terr := f.Exporter.Export("EXPERIMENTAL-label", []byte("context"), true, 40)
					if terr != nil || string(ours) != string(key) {
						t.Errorf("exported %x and %x, %v", ours, key, terr)
					}
				}
			})
		}
	}
}
