package conn_test

import (
	"fmt"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
)

func benchConfigs(b *testing.B, kind string, group registry.Group) (client, server *config.Config) {
	ca := tlstest.NewAuthority(b)
	client, server = tlstest.ClientConfig(b, ca), tlstest.ServerConfig(b, ca, kind)
	client.Groups = []registry.Group{group}
	return client, server
}

func BenchmarkHandshake(b *testing.B) {
	for _, group := range []registry.Group{registry.GroupX25519, registry.GroupX25519MLKEM768} {
		for _, kind := range []string{"ecdsa", "rsa"} {
			b.Run(fmt.Sprintf("%v/%s", group, kind), func(b *testing.B) {
				client, server := benchConfigs(b, kind, group)
				b.ReportAllocs()
				for b.Loop() {
					tlstest.NewPair(b, tlstest.Options{Client: client, Server: server, ServerName: tlstest.Host}).MustHandshake()
				}
			})
		}
	}
}

func BenchmarkResumption(b *testing.B) {
	client, server := benchConfigs(b, "ecdsa", registry.GroupX25519)
	first := tlstest.NewPair(b, tlstest.Options{Client: client, Server: server, ServerName: tlstest.Host})
	first.MustHandshake()
	if _, _, err := first.Client.Read(1); err != nil {
		b.Fatal(err)
	}
	o := tlstest.Options{Client: client, Server: server, ServerName: tlstest.Host, Resume: first.Client.Session()}
	b.ReportAllocs()
	for b.Loop() {
		tlstest.NewPair(b, o).MustHandshake()
	}
}

// BenchmarkBulk seals and opens four records a step, as a socket's send and receive do.
func BenchmarkBulk(b *testing.B) {
	for _, suite := range []registry.Suite{registry.TLS_AES_128_GCM_SHA256, registry.TLS_AES_256_GCM_SHA384, registry.TLS_CHACHA20_POLY1305_SHA256} {
		b.Run(suite.Info().Name, func(b *testing.B) {
			client, server := benchConfigs(b, "ecdsa", registry.GroupX25519)
			client.Suites13 = []registry.Suite{suite}
			p := tlstest.NewPair(b, tlstest.Options{Client: client, Server: server, ServerName: tlstest.Host})
			p.MustHandshake()
			data, room := make([]byte, 4*record.MaxPlaintext), make([]byte, 4*record.MaxPlaintext+64)
			send := make([]byte, 5*record.MaxRecord)
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				out := conn.IO{Send: send, Data: data, Now: tlstest.Now}
				if _, err := p.Client.Conn.Step(conn.Write, &out); err != nil || out.DataLen != len(data) {
					b.Fatal(out.DataLen, err)
				}
				in := conn.IO{Wire: send[:out.SendLen], Send: make([]byte, 0), Data: room, Now: tlstest.Now}
				if _, err := p.Server.Conn.Step(conn.Read, &in); err != nil || in.DataLen != len(data) {
					b.Fatal(in.DataLen, err)
				}
			}
		})
	}
}
