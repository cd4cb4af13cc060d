package conn_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// configured is a pair in a version whose Configs were changed; the client has a certificate.
func configured(t *testing.T, v registry.Version, change func(client, server *config.Config)) *tlstest.Pair {
	t.Helper()
	ca := tlstest.NewAuthority(t)
	client, server := tlstest.ClientConfig(t, ca), tlstest.ServerConfig(t, ca, "ecdsa")
	client.MinVersion, client.MaxVersion, server.MinVersion = v, v, registry.VersionTLS12
	client.Identities = append(client.Identities, ca.Issue(t, "rsa"))
	change(client, server)
	return tlstest.NewPair(t, tlstest.Options{Client: client, Server: server, ServerName: tlstest.Host})
}

func inBothVersions(t *testing.T, test func(t *testing.T, v registry.Version)) {
	for _, v := range []registry.Version{registry.VersionTLS12, registry.VersionTLS13} {
		t.Run(v.String(), func(t *testing.T) { test(t, v) })
	}
}

// The certificate goes out in as many records as it needs, and so does data.
func TestMaxSendFragment(t *testing.T) {
	inBothVersions(t, func(t *testing.T, v registry.Version) {
		const most, protection = 512, 8 + 1 + 16
		p := configured(t, v, func(_, server *config.Config) { server.MaxSendFragment = most })
		longest := 0
		check := func() {
			for in := p.Client.In; len(in) > 0; {
				n := record.ParseHeader(in).Length
				longest = max(longest, n)
				in = in[record.HeaderLen+n:]
			}
		}
		for range 3 {
			_, _, _ = p.Client.Step(conn.Handshake, nil)
			_, _, _ = p.Server.Step(conn.Handshake, nil)
			check()
		}
		p.Server.Write(bytes.Repeat([]byte("x"), 3*most))
		check()
		if longest < most || longest > most+protection {
			t.Errorf("the longest record has %d bytes", longest)
		}
	})
}

// What a chain may cost is decided before it is collected.
func TestMaxCertList(t *testing.T) {
	inBothVersions(t, func(t *testing.T, v registry.Version) {
		p := configured(t, v, func(client, _ *config.Config) { client.MaxCertList = 256 })
		if err, _ := p.Handshake(); err == nil || err.Reason != registry.ExcessiveMessageSize {
			t.Errorf("%v", err)
		}
	})
}

// The names of authorities reach the client in order.
func TestClientCAs(t *testing.T) {
	inBothVersions(t, func(t *testing.T, v registry.Version) {
		want := [][]byte{{0x30, 0x00}, {0x30, 0x02, 0x31, 0x00}}
		p := configured(t, v, func(client, server *config.Config) {
			client.NoteMessages = true
			server.ClientCAs, server.VerifyMode = want, config.VerifyRequired
		})
		p.MustHandshake()
		i := slices.IndexFunc(p.Client.Events, func(e handshake.Event) bool {
			return e.Kind == handshake.EventMessage && !e.Write && e.Content == int(registry.HandshakeRecord) && e.Type == int(registry.MsgCertificateRequest)
		})
		if i < 0 {
			t.Fatal("no CertificateRequest")
		}
		_, body := msgs.Split(p.Client.Events[i].Data)
		var got [][]byte
		if v == registry.VersionTLS13 {
			m, err := msgs.ParseCertificateRequest13(body)
			if err != nil {
				t.Fatal(err)
			}
			got = m.Authorities
		} else {
			m, err := msgs.ParseCertificateRequest12(body, v)
			if err != nil {
				t.Fatal(err)
			}
			got = m.Authorities
		}
		if !slices.EqualFunc(got, want, bytes.Equal) {
			t.Errorf("%x", got)
		}
	})
}

// A client that has fallen back is refused by a server that need not have been.
func TestFallback(t *testing.T) {
	fallback := func(client, _ *config.Config) { client.Fallback = true }
	p := configured(t, registry.VersionTLS12, fallback)
	if _, err := p.Handshake(); err == nil || err.Reason != registry.InappropriateFallback {
		t.Errorf("TLS 1.2: %v", err)
	}
	p = configured(t, registry.VersionTLS13, fallback)
	p.MustHandshake()
	if slices.Contains(p.Server.Facts().SharedSuites, negotiate.FallbackSCSV) {
		t.Error("the signal counts as a suite")
	}
}

// An application that does not want to prove itself ends the handshake at either end.
func TestCertify(t *testing.T) {
	inBothVersions(t, func(t *testing.T, v registry.Version) {
		for name, refuse := range map[string]func(client, server *config.Config) *config.Config{
			"client": func(client, _ *config.Config) *config.Config { return client },
			"server": func(_, server *config.Config) *config.Config { return server },
		} {
			p := configured(t, v, func(client, server *config.Config) {
				server.VerifyMode = config.VerifyOptional
				refuse(client, server).Certify = func() bool { return false }
			})
			cerr, serr := p.Handshake()
			if name == "server" {
				cerr, serr = serr, cerr
			}
			if cerr == nil || cerr.Reason != registry.CertCbError || serr == nil || serr.Reason != registry.TLSv1AlertInternalError {
				t.Errorf("%s: %v, and its peer: %v", name, cerr, serr)
			}
		}
	})
}

// Abort tells the peer, and the connection is over.
func TestAbort(t *testing.T) {
	inBothVersions(t, func(t *testing.T, v registry.Version) {
		p := configured(t, v, func(_, _ *config.Config) {})
		p.MustHandshake()
		p.Server.Abort(registry.AlertDecompressionFailure)
		for range 2 {
			if _, _, err := p.Server.Step(conn.Write, []byte("x")); err == nil || err.Reason != registry.CallbackFailed {
				t.Errorf("%v", err)
			}
		}
		if _, _, err := p.Client.Read(10); err == nil || !err.Remote || err.Alert != registry.AlertDecompressionFailure {
			t.Errorf("the peer: %v", err)
		}
	})
}
