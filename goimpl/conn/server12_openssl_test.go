//go:build interop

package conn_test

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"math/big"
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
	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// accept has `openssl s_client` connect to a server of ours, say some words
// and hear them again; it answers what the client prints and the connection.
// commands are given to the client's console first.
func accept(t *testing.T, cfg *config.Config, commands string, args ...string) (string, *dialer) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	cmd := exec.Command("openssl", append([]string{"s_client", "-connect", l.Addr().String(), "-servername", tlstest.Host}, args...)...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { in.Close(); cmd.Process.Kill(); cmd.Wait() }()
	to, err := l.Accept()
	if err != nil {
		t.Fatal(err)
	}
	defer to.Close()
	to.SetDeadline(time.Now().Add(10 * time.Second))
	c := conn.New(conn.Params{Config: cfg, Server: true, Rand: rand.Reader})
	d := &dialer{t: t, Conn: c, net: to, send: make([]byte, record.MaxRecord)}
	if _, err := d.do(conn.Handshake, nil); err != nil {
		time.Sleep(100 * time.Millisecond)
		t.Fatalf("%v\n%s", err, out.String())
	}
	for _, line := range []string{commands, "some words\n"} {
		if _, err := in.Write([]byte(line)); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(len(commands)) * 100 * time.Millisecond) // a command is one read of its own
	}
	var got []byte
	for !bytes.HasSuffix(got, []byte("\n")) {
		buf := make([]byte, 100)
		n, err := d.do(conn.Read, buf)
		if err != nil || n == 0 {
			t.Fatalf("read %q: %v\n%s", got, err, out.String())
		}
		got = append(got, buf[:n]...)
	}
	if string(got) != "some words\n" {
		t.Fatalf("read %q", got)
	}
	if _, err := d.do(conn.Write, got); err != nil {
		t.Fatal(err)
	}
	if _, err := d.do(conn.Shutdown, nil); err != nil {
		t.Fatal(err)
	}
	in.Close()
	cmd.Wait() // it ends with the connection
	if !strings.Contains(out.String(), "some words") {
		t.Fatalf("the client has not heard the words:\n%s", out.String())
	}
	return out.String(), d
}

// versionFlag is the option of openssl for a version.
var versionFlag = map[registry.Version]string{
	registry.VersionTLS10: "-tls1", registry.VersionTLS11: "-tls1_1", registry.VersionTLS12: "-tls1_2",
}

// TestEverySuiteAsServer is TestEverySuite the other way round, with client certificates.
func TestEverySuiteAsServer(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	server := tlstest.ServerConfig(t, ca, "ecdsa", "rsa")
	server.SecurityLevel = 0
	server.PSKs = []config.PSK{{Identity: []byte("Client_identity"), Secret: []byte{0, 0x11, 0x22, 0x33}}}
	group := kx.FFDHE(registry.GroupFFDHE2048)
	server.DH = &pki.DHParams{P: new(big.Int).SetBytes(group.P), G: big.NewInt(2)}
	server.VerifyMode = config.VerifyOptional
	own := files(t, ca.Issue(t, "rsa"))
	for _, info := range registry.Suites() {
		if info.TLS13() || info.Exchange == registry.ExchangeSRP || info.Auth == registry.AuthDSS {
			continue
		}
		for v := registry.VersionTLS10; v <= registry.VersionTLS12; v++ {
			if info.Protocol == "TLSv1.2" && v < registry.VersionTLS12 {
				continue
			}
			t.Run(fmt.Sprintf("%v/%s", v, info.Name), func(t *testing.T) {
				cfg := server.Clone()
				cfg.MinVersion, cfg.MaxVersion, cfg.Suites = v, v, []registry.Suite{info.ID}
				args := []string{versionFlag[v], "-cipher", info.Name + ":@SECLEVEL=0", "-psk", "00112233", "-cert", own, "-key", own, "-status"}
				out, d := accept(t, cfg, "", args...)
				if !strings.Contains(out, info.Name) || d.Facts().Suite != info.ID {
					t.Errorf("suite %v\n%s", d.Facts().Suite, out)
				}
				if shown := len(d.Facts().PeerChain) == 1; shown != info.Auth.Certificate() {
					t.Errorf("a client certificate: %v", shown)
				}
			})
		}
	}
}

// TestRenegotiationWithOpenSSL: the client asks for one, with a certificate of
// its own, and is refused where it is not allowed.
func TestRenegotiationWithOpenSSL(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	own := files(t, ca.Issue(t, "ecdsa"))
	for v, flag := range versionFlag {
		server := tlstest.ServerConfig(t, ca, "rsa")
		server.MinVersion, server.MaxVersion, server.SecurityLevel = v, v, 0
		server.VerifyMode = config.VerifyRequired
		server.Options |= config.OpAllowClientRenegotiation
		server.Suites = []registry.Suite{registry.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA}
		out, d := accept(t, server, "R\n", flag, "-cipher", "ALL:@SECLEVEL=0", "-cert", own, "-key", own)
		if !strings.Contains(out, "RENEGOTIATING") || len(d.Facts().VerifiedChain) != 2 {
			t.Errorf("%v: %s", v, out)
		}
	}
}

// TestDSSWithOpenSSL: both ways, with a certificate openssl makes.
func TestDSSWithOpenSSL(t *testing.T) {
	dir := t.TempDir()
	openssl := func(args ...string) {
		t.Helper()
		if out, err := exec.Command("openssl", args...).CombinedOutput(); err != nil {
			t.Fatalf("openssl %v: %v\n%s", args, err, out)
		}
	}
	params, key, cert := filepath.Join(dir, "params.pem"), filepath.Join(dir, "key.pem"), filepath.Join(dir, "cert.pem")
	openssl("dsaparam", "-out", params, "2048")
	openssl("gendsa", "-out", key, params)
	openssl("req", "-x509", "-new", "-key", key, "-out", cert, "-subj", "/CN=dss", "-days", "30")
	certText, _ := os.ReadFile(cert)
	keyText, _ := os.ReadFile(key)
	id, err := pki.LoadIdentity(certText, keyText, nil)
	if err != nil {
		t.Fatal(err)
	}
	ca := tlstest.NewAuthority(t)
	server := tlstest.ServerConfig(t, ca)
	server.SecurityLevel, server.Identities = 0, []*pki.Identity{id}
	group := kx.FFDHE(registry.GroupFFDHE2048)
	server.DH = &pki.DHParams{P: new(big.Int).SetBytes(group.P), G: big.NewInt(2)}
	peer := serve(t, "-rev", "-cert", cert, "-key", key, "-cipher", "ALL:COMPLEMENTOFALL:@SECLEVEL=0", "-min_protocol", "TLSv1", "-max_protocol", "TLSv1.2")
	for _, info := range registry.Suites() {
		if info.Auth != registry.AuthDSS || info.Exchange == registry.ExchangeSRP {
			continue
		}
		for v, flag := range versionFlag {
			if info.Protocol == "TLSv1.2" && v < registry.VersionTLS12 {
				continue
			}
			t.Run(fmt.Sprintf("%v/%s", v, info.Name), func(t *testing.T) {
				cfg := server.Clone()
				cfg.MinVersion, cfg.MaxVersion, cfg.Suites = v, v, []registry.Suite{info.ID}
				accept(t, cfg, "", flag, "-cipher", info.Name+":@SECLEVEL=0")

				client := tlstest.ClientConfig(t, ca)
				client.VerifyMode, client.CheckHostname, client.SecurityLevel = config.VerifyNone, false, 0
				client.MinVersion, client.MaxVersion, client.Suites = v, v, []registry.Suite{info.ID}
				peer.dial(t, client, nil).reversed(peer)
			})
		}
	}
}
