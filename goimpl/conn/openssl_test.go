//go:build interop

package conn_test

import (
	"bufio"
	"encoding/pem"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

// server is an `openssl s_server` that turns lines round.
type server struct {
	t     *testing.T
	addr  string
	stdin *os.File
	log   *strings.Builder
	last  *dialer
}

func serve(t *testing.T, args ...string) *server {
	t.Helper()
	cmd := exec.Command("openssl", append([]string{"s_server", "-accept", "127.0.0.1:0"}, args...)...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	s := &server{t: t, log: new(strings.Builder)}
	cmd.Stderr = s.log
	in, w, _ := os.Pipe()
	cmd.Stdin, s.stdin = in, w
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait(); w.Close() })
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if at, ok := strings.CutPrefix(lines.Text(), "ACCEPT "); ok {
			s.addr = at
			go func() {
				for lines.Scan() {
				}
			}()
			return s
		}
	}
	t.Fatalf("openssl does not start: %s", s.log)
	return nil
}

// dial ends the connection before: the server has one at a time.
func (s *server) dial(t *testing.T, cfg *config.Config, resume *session.Session) *dialer {
	t.Helper()
	if s.last != nil {
		s.last.do(conn.Shutdown, nil)
		s.last.net.Close()
	}
	c, err := net.Dial("tcp", s.addr)
	if err != nil {
		s.t.Fatal(err)
	}
	c.SetDeadline(time.Now().Add(10 * time.Second))
	t.Cleanup(func() { c.Close() })
	s.last = dial(t, c, cfg, resume)
	return s.last
}

// reversed sends a line and wants it back the other way round.
func (d *dialer) reversed(s *server) {
	d.t.Helper()
	if _, err := d.do(conn.Write, []byte("abc\n")); err != nil {
		d.t.Fatalf("write: %v\n%s", err, s.log)
	}
	var got []byte
	for len(got) < 4 {
		buf := make([]byte, 100)
		n, err := d.do(conn.Read, buf)
		if err != nil || n == 0 {
			d.t.Fatalf("read %q: %v\n%s", got, err, s.log)
		}
		got = append(got, buf[:n]...)
	}
	if string(got) != "cba\n" {
		d.t.Fatalf("read %q", got)
	}
}

// files writes an identity as a PEM file.
func files(t *testing.T, id *pki.Identity) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "id.pem")
	var text []byte
	for _, c := range id.Chain {
		text = append(text, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw})...)
	}
	text = append(text, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: id.Key.PKCS8})...)
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestEverySuite shakes hands with OpenSSL in every suite and version there is.
func TestEverySuite(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	rsa, ecdsa := files(t, ca.Issue(t, "rsa")), files(t, ca.Issue(t, "ecdsa"))
	s := serve(t, "-rev", "-cert", rsa, "-key", rsa, "-dcert", ecdsa, "-dkey", ecdsa, "-psk", "00112233", "-psk_hint", "hint",
		"-cipher", "ALL:COMPLEMENTOFALL:@SECLEVEL=0", "-min_protocol", "TLSv1", "-max_protocol", "TLSv1.2")
	for _, info := range registry.Suites() {
		if info.TLS13() || info.Exchange == registry.ExchangeSRP || info.Auth == registry.AuthDSS {
			continue
		}
		for v := registry.VersionTLS10; v <= registry.VersionTLS12; v++ {
			if info.Protocol == "TLSv1.2" && v < registry.VersionTLS12 {
				continue
			}
			for _, etm := range []bool{true, false} {
				if !etm && info.AEAD {
					continue
				}
				t.Run(fmt.Sprintf("%v/%s/%v", v, info.Name, etm), func(t *testing.T) {
					client := tlstest.ClientConfig(t, ca)
					client.MinVersion, client.MaxVersion, client.SecurityLevel = v, v, 0
					client.Suites = []registry.Suite{info.ID}
					client.PSKs = []config.PSK{{Identity: []byte("Client_identity"), Secret: []byte{0, 0x11, 0x22, 0x33}}}
					if !etm {
						client.Options |= config.OpNoEncryptThenMAC
					}
					d := s.dial(t, client, nil)
					d.reversed(s)
					saved := d.Conn.Session()
					if saved == nil || len(saved.Ticket) == 0 {
						t.Fatal("no session")
					}
					d = s.dial(t, client, saved)
					d.reversed(s)
					if !d.Facts().Resumed {
						t.Error("not resumed")
					}
				})
			}
		}
	}
}

func old(t *testing.T, ca *tlstest.Authority) *config.Config {
	c := tlstest.ClientConfig(t, ca)
	c.MinVersion, c.MaxVersion = registry.VersionTLS12, registry.VersionTLS12
	c.Suites, _, _ = config.ParseCipherList("DEFAULT")
	return c
}

func TestResumptionByID(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	rsa := files(t, ca.Issue(t, "rsa"))
	s := serve(t, "-rev", "-cert", rsa, "-key", rsa, "-no_ticket")
	client := old(t, ca)
	d := s.dial(t, client, nil)
	d.reversed(s)
	saved := d.Conn.Session()
	if saved == nil || len(saved.Ticket) != 0 || len(saved.ID) != 32 {
		t.Fatalf("session %+v", saved)
	}
	d = s.dial(t, client, saved)
	d.reversed(s)
	if !d.Facts().Resumed || len(d.Facts().PeerChain) == 0 {
		t.Error("not resumed")
	}
	client.MaxVersion = registry.VersionTLS13
	s = serve(t, "-rev", "-cert", rsa, "-key", rsa)
	d = s.dial(t, client, saved)
	d.reversed(s)
	if d.Facts().Resumed || d.Facts().Version != registry.VersionTLS13 {
		t.Error("resumed, or not TLS 1.3")
	}
}

func TestClientCertificateOf12(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	rsa := files(t, ca.Issue(t, "rsa"))
	for v := registry.VersionTLS10; v <= registry.VersionTLS12; v++ {
		for _, kind := range []string{"rsa", "ecdsa", "p384", "ed25519", ""} {
			if kind == "ed25519" && v < registry.VersionTLS12 {
				continue
			}
			t.Run(fmt.Sprintf("%v/%s", v, kind), func(t *testing.T) {
				s := serve(t, "-rev", "-cert", rsa, "-key", rsa, "-verify", "1", "-cipher", "ALL:@SECLEVEL=0", "-min_protocol", "TLSv1")
				client := old(t, ca)
				client.MinVersion, client.MaxVersion, client.SecurityLevel = v, v, 0
				if kind != "" {
					client.Identities = append(client.Identities, ca.Issue(t, kind))
				}
				d := s.dial(t, client, nil)
				d.reversed(s)
				if d.Facts().LocalCert != (kind != "") {
					t.Error("certificate sent:", d.Facts().LocalCert)
				}
			})
		}
	}
}

// TestRenegotiation: the server asks for another handshake, in the middle of data.
func TestRenegotiation(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	rsa := files(t, ca.Issue(t, "rsa"))
	for _, refuse := range []bool{false, true} {
		s := serve(t, "-cert", rsa, "-key", rsa)
		client := old(t, ca)
		if refuse {
			client.Options |= registry.OpNoRenegotiation
		}
		d := s.dial(t, client, nil)
		if _, err := d.do(conn.Handshake, nil); err != nil {
			t.Fatal(err)
		}
		random := string(d.Facts().ClientRandom)
		time.Sleep(100 * time.Millisecond)
		s.stdin.WriteString("r\n")
		// What is sent meanwhile comes before the handshake is done, and what was proved before still counts.
		again, tries := false, 5
		if refuse {
			tries = 1 // OpenSSL gives the connection up then
		}
		for ; tries > 0 && !again; tries-- {
			time.Sleep(100 * time.Millisecond)
			d.receive(s, "hello\n")
			again = string(d.Facts().ClientRandom) != random
		}
		if again == refuse {
			t.Errorf("refusing %v, renegotiated %v\n%s", refuse, again, s.log)
		}
	}
}

// receive has the server send a line, and reads until it has come.
func (d *dialer) receive(s *server, line string) {
	d.t.Helper()
	s.stdin.WriteString(line)
	var got []byte
	for !strings.HasSuffix(string(got), line) {
		buf := make([]byte, 100)
		n, err := d.do(conn.Read, buf)
		if err != nil || n == 0 {
			d.t.Fatalf("read %q: %v\n%s", got, err, s.log)
		}
		got = append(got, buf[:n]...)
	}
}

func TestNextProtocol(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	rsa := files(t, ca.Issue(t, "rsa"))
	s := serve(t, "-rev", "-cert", rsa, "-key", rsa, "-nextprotoneg", "a,b")
	for want, own := range map[string][]string{"b": {"c", "b"}, "c": {"c"}} {
		client := old(t, ca)
		client.NPN = own
		d := s.dial(t, client, nil)
		d.reversed(s)
		if got := d.Facts().NPN; got != want {
			t.Errorf("%v: chose %q", own, got)
		}
	}
}

func TestStatusOf12(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	rsa := files(t, ca.Issue(t, "rsa"))
	path := filepath.Join(t.TempDir(), "ocsp")
	os.WriteFile(path, []byte{0x30, 3, 0x0A, 1, 1}, 0o600)
	s := serve(t, "-rev", "-cert", rsa, "-key", rsa, "-status_file", path)
	d := s.dial(t, old(t, ca), nil)
	d.reversed(s)
	if len(d.Facts().PeerOCSP) != 5 {
		t.Errorf("staple %x", d.Facts().PeerOCSP)
	}
}

// TestExternalKeysWithOpenSSL: TLS 1.3 with a key both ends were given, the
// client's second, with key exchange; and alone, where there is no group in common.
func TestExternalKeysWithOpenSSL(t *testing.T) {
	s := serve(t, "-rev", "-nocert", "-psk", "00112233", "-psk_identity", "Client_identity", "-tls1_3",
		"-groups", "P-256", "-allow_no_dhe_kex", "-ciphersuites", "TLS_AES_128_GCM_SHA256")
	for group, alone := range map[registry.Group]bool{registry.GroupP256: false, registry.GroupX25519: true} {
		client := tlstest.ClientConfig(t, tlstest.NewAuthority(t))
		client.MinVersion, client.Groups = registry.VersionTLS13, []registry.Group{group}
		client.Options |= config.OpAllowNoDHEKex
		client.PSKs = []config.PSK{
			{Identity: []byte("of another server"), Secret: []byte("secret")},
			{Identity: []byte("Client_identity"), Secret: []byte{0, 0x11, 0x22, 0x33}},
		}
		d := s.dial(t, client, nil)
		d.reversed(s)
		if f := d.Facts(); !f.Resumed || (f.Group == 0) != alone || len(f.PeerChain) != 0 {
			t.Errorf("%v: taken %t, group %v", group, f.Resumed, f.Group)
		}
	}
}

// TestExternalKeysAsServer is TestExternalKeysWithOpenSSL the other way round.
func TestExternalKeysAsServer(t *testing.T) {
	for group, alone := range map[string]bool{"P-256": false, "P-384": true} {
		server := tlstest.ServerConfig(t, tlstest.NewAuthority(t), "ecdsa")
		server.Groups = []registry.Group{registry.GroupP256}
		server.Options |= config.OpAllowNoDHEKex
		server.PSKs = []config.PSK{{Identity: []byte("Client_identity"), Secret: []byte{0, 0x11, 0x22, 0x33}}}
		_, d := accept(t, server, "", "-tls1_3", "-psk", "00112233", "-groups", group, "-allow_no_dhe_kex")
		if f := d.Facts(); !f.Resumed || (f.Group == 0) != alone {
			t.Errorf("%s: taken %t, group %v", group, f.Resumed, f.Group)
		}
	}
}

// TestMaxFragmentLengthWithOpenSSL: OpenSSL keeps to what the client asks for, in resumptions too.
func TestMaxFragmentLengthWithOpenSSL(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	rsa := files(t, ca.Issue(t, "rsa"))
	s := serve(t, "-rev", "-cert", rsa, "-key", rsa)
	for _, v := range []registry.Version{registry.VersionTLS12, registry.VersionTLS13} {
		client := tlstest.ClientConfig(t, ca)
		client.MinVersion, client.MaxVersion, client.MaxFragment = v, v, 1
		var resume *session.Session
		for i := range 2 {
			d := s.dial(t, client, resume)
			d.reversed(s)
			if f := d.Facts(); f.Resumed != (i > 0) {
				t.Errorf("%v, connection %d: resumed %t", v, i, f.Resumed)
			}
			resume = d.Session()
		}
	}
}
