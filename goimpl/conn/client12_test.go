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
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

// dialer is a client of ours on a net.Conn.
type dialer struct {
	t *testing.T
	*conn.Conn
	net  net.Conn
	in   []byte
	send []byte
}

func dial(t *testing.T, to net.Conn, cfg *config.Config, resume *session.Session) *dialer {
	t.Helper()
	c := conn.New(conn.Params{Config: cfg, ServerName: tlstest.Host, Resume: resume, Rand: rand.Reader})
	return &dialer{t: t, Conn: c, net: to, send: make([]byte, record.MaxRecord)}
}

// do steps until op is done or has moved data, and answers how much.
func (d *dialer) do(op conn.Op, data []byte) (int, error) {
	for {
		io := conn.IO{Wire: d.in, Send: d.send, Data: data, Now: tlstest.Now}
		want, err := d.Step(op, &io)
		d.in = d.in[io.WireUsed:]
		if io.SendLen > 0 {
			if _, werr := d.net.Write(d.send[:io.SendLen]); werr != nil && err == nil {
				return io.DataLen, werr
			}
		}
		switch {
		case err != nil:
			return io.DataLen, err
		case io.DataLen > 0 || want == conn.Done || want == conn.Closed:
			return io.DataLen, nil
		case want == conn.WantRead:
			buf := make([]byte, 4096)
			n, rerr := d.net.Read(buf)
			if rerr != nil {
				return 0, rerr
			}
			d.in = append(d.in, buf[:n]...)
		}
	}
}

func certificateOf(id *pki.Identity) tls.Certificate {
	c := tls.Certificate{PrivateKey: id.Key.Signer}
	for _, cert := range id.Chain {
		c.Certificate = append(c.Certificate, cert.Raw)
	}
	return c
}

// echo serves one connection of the standard library's and sends back what comes.
func echo(t *testing.T, cfg *tls.Config) net.Conn {
	t.Helper()
	client, server := net.Pipe()
	deadline := time.Now().Add(10 * time.Second)
	client.SetDeadline(deadline)
	server.SetDeadline(deadline)
	go func() {
		s := tls.Server(server, cfg)
		defer s.Close()
		io.Copy(s, s)
	}()
	t.Cleanup(func() { client.Close() })
	return client
}

func (d *dialer) exchange() {
	d.t.Helper()
	if _, err := d.do(conn.Write, []byte("some words")); err != nil {
		d.t.Fatalf("write: %v", err)
	}
	var got []byte
	for len(got) < len("some words") { // TLS 1.0 may cut the first byte off
		buf := make([]byte, 100)
		n, err := d.do(conn.Read, buf)
		if err != nil || n == 0 {
			d.t.Fatalf("read %q, %v", got, err)
		}
		got = append(got, buf[:n]...)
	}
	if string(got) != "some words" {
		d.t.Fatalf("read %q", got)
	}
}

// TestClientBefore13 shakes hands with the standard library's server.
func TestClientBefore13(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	for _, v := range []registry.Version{registry.VersionTLS10, registry.VersionTLS11, registry.VersionTLS12} {
		for _, suite := range append(tls.CipherSuites(), tls.InsecureCipherSuites()...) {
			info := registry.Suite(suite.ID).Info()
			if info == nil || info.TLS13() || info.Protocol == "TLSv1.2" && v < registry.VersionTLS12 {
				continue
			}
			kind := "rsa"
			if info.Auth == registry.AuthECDSA {
				kind = "ecdsa"
			}
			t.Run(fmt.Sprintf("%v/%s", v, info.Name), func(t *testing.T) {
				server := &tls.Config{
					Certificates: []tls.Certificate{certificateOf(ca.Issue(t, kind))},
					MinVersion:   tls.VersionTLS10, MaxVersion: tls.VersionTLS12, CipherSuites: []uint16{suite.ID},
				}
				client := tlstest.ClientConfig(t, ca)
				client.MinVersion, client.MaxVersion, client.SecurityLevel = v, v, 0
				client.Suites = []registry.Suite{info.ID}
				d := dial(t, echo(t, server), client, nil)
				d.exchange()
				if f := d.Facts(); f.Version != v || f.Suite != info.ID || len(f.VerifiedChain) != 2 || !f.ExtendedMaster {
					t.Errorf("version %v, suite %v, chain of %d, extended master %v", f.Version, f.Suite, len(f.VerifiedChain), f.ExtendedMaster)
				}
			})
		}
	}
}
