package conn_test

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// limited is a pair whose client takes no more than 99 bytes of content in a record.
func limited(t *testing.T, freezing bool) *tlstest.Pair {
	t.Helper()
	ca := tlstest.NewAuthority(t)
	client := tlstest.ClientConfig(t, ca)
	client.RecordSizeLimit = 100
	p := tlstest.NewPair(t, tlstest.Options{
		Client: client, Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: tlstest.Host, Freezing: freezing,
	})
	p.MustHandshake()
	return p
}

// What the server says after EncryptedExtensions is under the limit, its tickets
// and data included, and keys may change.
func TestRecordsStayUnderTheLimit(t *testing.T) {
	both(t, func(t *testing.T, freezing bool) {
		p := limited(t, freezing)
		data := bytes.Repeat([]byte("0123456789"), 100)
		for range 2 {
			p.Server.Write(data)
			for in := p.Client.In; len(in) > 0; {
				n := record.HeaderLen + record.ParseHeader(in).Length
				if n > record.HeaderLen+99+1+16 {
					t.Fatalf("a record of %d bytes", n)
				}
				in = in[n:]
			}
			if got, _, err := p.Client.Read(len(data)); err != nil || !bytes.Equal(got, data) {
				t.Fatalf("%q, %v", got, err)
			}
			if _, _, err := p.Server.Step(conn.UpdateKeys, nil); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// RFC 8449, 4: a longer record is record_overflow, and padding counts.
func TestRecordsOverTheLimit(t *testing.T) {
	for name, c := range map[string]struct {
		content, padding int
		ok               bool
	}{
		"longest": {99, 0, true}, "longer": {100, 0, false}, "padded": {50, 49, true}, "padded too long": {50, 50, false},
	} {
		p := limited(t, false)
		typ, inner := registry.ApplicationData, bytes.Repeat([]byte("x"), c.content)
		if c.padding > 0 { // what ends in zeros, the last in place of the type, is padded
			typ, inner = 0, append(append(inner, byte(typ)), make([]byte, c.padding-1)...)
		}
		smuggle(t, p.Server, typ, inner)
		_, _, err := p.Client.Read(1000)
		if c.ok {
			if err != nil {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		wantFailure(t, p.Client, p.Server, err, registry.DataLengthTooLong, registry.AlertRecordOverflow)
	}
}
