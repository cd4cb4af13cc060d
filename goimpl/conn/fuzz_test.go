package conn_test

import (
	"encoding/binary"
	"math/big"
	"slices"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

// scenario is a connection worth mutating: two configurations and what happens after the handshake.
type scenario struct {
	name           string
	client, server *config.Config
	resume         *session.Session
	after          func(p *tlstest.Pair)
}

// scenarios is a connection of every version and kind of handshake.
func scenarios(tb testing.TB) []scenario {
	tb.Helper()
	ca := tlstest.NewAuthority(tb)
	ecdsa, rsa := ca.Issue(tb, "ecdsa"), ca.Issue(tb, "rsa")
	group := kx.FFDHE(registry.GroupFFDHE2048)
	psk := []config.PSK{{Identity: []byte("name"), Secret: []byte("0123456789abcdef")}}
	make12 := func(name string, version registry.Version, suites string, change func(client, server *config.Config)) scenario {
		s := scenario{name: name, client: tlstest.ClientConfig(tb, ca), server: tlstest.ServerConfig(tb, ca)}
		s.server.Identities = []*pki.Identity{ecdsa, rsa}
		s.server.DH = &pki.DHParams{P: new(big.Int).SetBytes(group.P), G: big.NewInt(2)}
		for _, cfg := range []*config.Config{s.client, s.server} {
			cfg.MinVersion, cfg.MaxVersion = version, version
			if version < registry.VersionTLS13 {
				cfg.Suites, _, _ = config.ParseCipherList(suites)
			}
			if version < registry.VersionTLS12 {
				cfg.SecurityLevel = 0
			}
		}
		if change != nil {
			change(s.client, s.server)
		}
		return s
	}
	auth := func(client, server *config.Config) {
		client.Identities = []*pki.Identity{rsa}
		server.VerifyMode = config.VerifyRequired
	}
	keys := func(client, server *config.Config) { client.PSKs, server.PSKs = psk, psk }
	v10, v11, v12, v13 := registry.VersionTLS10, registry.VersionTLS11, registry.VersionTLS12, registry.VersionTLS13
	list := []scenario{
		make12("1.3", v13, "", nil),
		make12("1.3 client certificate", v13, "", auth),
		make12("1.3 HelloRetryRequest", v13, "", func(_, server *config.Config) {
			server.Groups = []registry.Group{registry.GroupP384}
		}),
		make12("1.3 external key", v13, "", keys),
		make12("1.3 certificate afterwards", v13, "", func(client, server *config.Config) {
			auth(client, server)
			client.PostHandshakeAuth, server.PostHandshakeAuth = true, true
		}),
		make12("1.2 ECDHE", v12, "ECDHE+AESGCM", auth),
		make12("1.2 RSA", v12, "AES128-SHA256", nil),
		make12("1.2 DHE", v12, "DHE-RSA-AES128-GCM-SHA256", nil),
		make12("1.2 DHE-PSK", v12, "DHE-PSK-AES128-GCM-SHA256:PSK-AES128-GCM-SHA256", keys),
		make12("1.2 renegotiation", v12, "ECDHE+AESGCM", func(client, server *config.Config) {
			auth(client, server)
			server.Options |= config.OpAllowClientRenegotiation
		}),
		make12("1.1 ECDHE", v11, "ECDHE+SHA1", auth),
		make12("1.0 ECDHE", v10, "ECDHE+SHA1", auth),
		make12("1.0 RSA", v10, "AES256-SHA", nil),
	}
	list[4].after = func(p *tlstest.Pair) { p.Server.Step(conn.AskCertificate, nil) }
	list[9].after = func(p *tlstest.Pair) {
		p.Server.Smuggle(registry.HandshakeRecord, msgs.Header(registry.MsgHelloRequest, nil))
	}
	for _, i := range []int{0, 5, 11} {
		s := list[i]
		s.name += ", resumed"
		p := tlstest.NewPair(tb, tlstest.Options{Client: s.client, Server: s.server, ServerName: tlstest.Host})
		p.MustHandshake()
		p.Client.Read(10)
		if s.resume = p.Client.Session(); s.resume == nil {
			tb.Fatalf("%s: no session", s.name)
		}
		list = append(list, s)
	}
	return list
}

// The flags of a mutated connection, its second byte.
const (
	byServer byte = 1 << iota // the server's messages are changed, not the client's
	frozen                    // the end that is attacked goes through Freeze and Thaw after each step
	inPieces                  // and is shown a few bytes at a time
)

// mutation changes the message with the number at; eight bytes of a fuzz input.
type mutation struct {
	at, op     byte
	offset     uint16
	value, two byte
	length     uint16
}

func mutations(b []byte) (list []mutation) {
	for ; len(b) >= 8 && len(list) < 16; b = b[8:] {
		list = append(list, mutation{
			at: b[0], op: b[1] % 10, offset: binary.BigEndian.Uint16(b[2:]), value: b[4], two: b[5], length: binary.BigEndian.Uint16(b[6:]),
		})
	}
	return list
}

// apply is what is sent in place of m; before are the messages sent so far.
func (x mutation) apply(m []byte, before [][]byte) [][]byte {
	body := slices.Clone(m[4:])
	kind := registry.MsgType(m[0])
	at := 0
	if len(body) > 0 {
		at = int(x.offset) % len(body)
	}
	switch x.op {
	case 0: // a byte
		if len(body) > 0 {
			body[at] = x.value
		}
	case 1: // two bytes, as lengths are
		if len(body) > 1 {
			binary.BigEndian.PutUint16(body[min(at, len(body)-2):], x.length)
		}
	case 2: // cut off
		body = body[:at]
	case 3: // longer
		body = append(body, slices.Repeat([]byte{x.value}, int(x.length)%4096)...)
	case 4: // a piece taken out
		body = slices.Delete(body, at, min(len(body), at+int(x.length)%64))
	case 5: // a piece twice
		piece := slices.Clone(body[at:min(len(body), at+int(x.length)%256)])
		body = slices.Insert(body, at, piece...)
	case 6: // not sent
		return nil
	case 7: // sent twice
		return [][]byte{m, m}
	case 8: // of another type
		kind = registry.MsgType(x.value)
	case 9: // behind one of those before
		if len(before) > 0 {
			return [][]byte{before[int(x.value)%len(before)], m}
		}
	}
	return [][]byte{msgs.Header(kind, body)}
}

// hashed reports whether a change to a message must make the handshake fail: it is part of the
// transcript. HelloRequest is not, and after TLS 1.3's Finished nothing is.
func hashed(m []byte) bool {
	switch registry.MsgType(m[0]) {
	case registry.MsgHelloRequest, registry.MsgNewSessionTicket, registry.MsgKeyUpdate:
		return false
	}
	return true
}

// mutated runs a scenario whose one end sends changed messages, and checks that the other does not
// panic, is not led to an end of the handshake with changed messages in it, and comes to an end.
func mutated(t *testing.T, s scenario, flags byte, changes []mutation) {
	p := tlstest.NewPair(t, tlstest.Options{Client: s.client, Server: s.server, ServerName: tlstest.Host, Resume: s.resume})
	attacker, victim := p.Client, p.Server
	if flags&byServer != 0 {
		attacker, victim = p.Server, p.Client
	}
	victim.Freezing = flags&frozen != 0
	if flags&inPieces != 0 {
		victim.Chunk = 7
	}
	var before [][]byte
	changed := false // a message that both ends hash, before the victim was done
	attacker.Tamper(func(m []byte) [][]byte {
		sent := [][]byte{m}
		for _, x := range changes {
			if int(x.at)%24 == len(before) {
				sent = x.apply(m, before)
			}
		}
		if hashed(m) && !victim.Handshaken() && (len(sent) != 1 || !slices.Equal(sent[0], m)) {
			changed = true
		}
		before = append(before, slices.Clone(m))
		return sent
	})
	for range 64 { // an end that waits for a message that was taken out waits for good
		for _, e := range []*tlstest.End{p.Client, p.Server} {
			e.Step(conn.Handshake, nil)
		}
	}
	if victim.Saw(handshake.EventHandshaken) > 0 && changed {
		t.Fatalf("%s: the handshake is complete although a message was changed", s.name)
	}
	buf := make([]byte, 64)
	if s.after != nil && p.Client.Handshaken() && p.Server.Handshaken() {
		s.after(p)
	}
	for range 3 {
		attacker.Step(conn.UpdateKeys, nil)
		for _, e := range []*tlstest.End{attacker, victim} {
			e.Step(conn.Write, []byte("data"))
		}
		for range 4 {
			for _, e := range []*tlstest.End{victim, attacker} {
				e.Step(conn.Read, buf)
			}
		}
	}
	_, _, err := victim.Step(conn.Shutdown, nil)
	for range 4 {
		if err == nil {
			_, _, err = victim.Step(conn.Read, buf)
		}
	}
	if err != nil && err.Reason == registry.ErrInternalError {
		t.Fatalf("%s: %v", s.name, err)
	}
}

// FuzzConnection changes the messages of whole connections of every version under their own keys: the first byte of an
// input chooses the connection, the second who is attacked and how, eight more are one change each.
func FuzzConnection(f *testing.F) {
	list := scenarios(f)
	for i := range list {
		for _, flags := range []byte{0, byServer, frozen, byServer | inPieces} {
			f.Add([]byte{byte(i), flags})
		}
		for at := byte(0); at < 5; at++ {
			op := (byte(i) + at*3) % 10
			f.Add([]byte{byte(i), at % 2, at, op, 0, 17 * at, 0x10, 0, 0, 3})
			f.Add([]byte{byte(i), (at + 1) % 2, at, (op + 5) % 10, 0, 5 * at, 0xFF, 0, 0xFF, 0xFF})
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if len(b) < 2 {
			return
		}
		mutated(t, list[int(b[0])%len(list)], b[1], mutations(b[2:]))
	})
}

// Without a change every one of these connections is complete, or mutating them shows nothing.
func TestConnectionsThatAreMutated(t *testing.T) {
	for _, s := range scenarios(t) {
		p := tlstest.NewPair(t, tlstest.Options{Client: s.client, Server: s.server, ServerName: tlstest.Host, Resume: s.resume})
		if c, srv := p.Handshake(); c != nil || srv != nil {
			t.Errorf("%s: client %v, server %v", s.name, c, srv)
		}
		if s.resume != nil && !p.Server.Facts().Resumed {
			t.Errorf("%s: not resumed", s.name)
		}
	}
}
