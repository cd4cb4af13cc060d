package conn_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// smuggle lets e send a record no connection would send.
func smuggle(t *testing.T, e *tlstest.End, typ registry.ContentType, content []byte) {
	t.Helper()
	if err := e.Smuggle(typ, content); err != nil {
		t.Fatal(err)
	}
	if want, _, err := e.Step(conn.Write, nil); err != nil {
		t.Fatal(want, err)
	}
}

// wantFailure checks that e fails in exactly this way and tells its peer.
func wantFailure(t *testing.T, e, peer *tlstest.End, err *tlserr.Error, reason registry.Reason, alert registry.Alert) {
	t.Helper()
	if err == nil || err.Reason != reason || err.Alert != alert {
		t.Fatalf("%v, want %v with %v", err, reason, alert)
	}
	if e.HoldsSecrets() {
		t.Error("a failed connection holds secrets")
	}
	if _, _, err := peer.Read(10); err == nil || !err.Remote || err.Alert != alert {
		t.Errorf("the peer hears of %v", err)
	}
}

// halfway stops a handshake where the client has the handshake's keys and the
// server waits for its Finished. rest is what the client has not seen of the
// server's flight.
func halfway(t *testing.T) (p *tlstest.Pair, rest []byte) {
	t.Helper()
	ca := tlstest.NewAuthority(t)
	p = tlstest.NewPair(t, tlstest.Options{
		Client: tlstest.ClientConfig(t, ca), Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: tlstest.Host,
	})
	for _, e := range []*tlstest.End{p.Client, p.Server} {
		if _, _, err := e.Step(conn.Handshake, nil); err != nil {
			t.Fatal(err)
		}
	}
	hello := record.HeaderLen + record.ParseHeader(p.Client.In).Length
	p.Client.In, rest = p.Client.In[:hello:hello], p.Client.In[hello:]
	if want, _, err := p.Client.Step(conn.Handshake, nil); want != conn.WantRead || err != nil {
		t.Fatal(want, err)
	}
	return p, rest
}

// RFC 8446, 5: a change_cipher_spec is never protected; one that is, is unexpected_message.
func TestProtectedChangeCipherSpec(t *testing.T) {
	p, _ := halfway(t)
	// What ends in zeros is padded: the content is 1, the type change_cipher_spec.
	if err := p.Client.Smuggle(0, []byte{1, byte(registry.ChangeCipherSpec)}); err != nil {
		t.Fatal(err)
	}
	if _, _, err := p.Client.Step(conn.Handshake, nil); err != nil {
		t.Fatal(err)
	}
	_, _, err := p.Server.Step(conn.Handshake, nil)
	if err == nil || err.Reason != registry.BadInnerType || err.Alert != registry.AlertUnexpectedMessage {
		t.Errorf("%v", err)
	}
}

// Unprotected ones pass until the peer's Finished, but not without end.
func TestEndlessChangeCipherSpec(t *testing.T) {
	p, _ := halfway(t)
	ccs := "\x14\x03\x03\x00\x01\x01"
	for n := 1; ; n++ {
		p.Server.In = append(p.Server.In, ccs...)
		if _, _, err := p.Server.Step(conn.Handshake, nil); err != nil {
			if n != 32 || err.Reason != registry.TooManyCCS { // the client's own was the first
				t.Errorf("number %d: %v", n, err)
			}
			return
		}
	}
}

// OpenSSL and BoringSSL fail the fifth warning in a row.
func TestFifthUserCanceled(t *testing.T) {
	p := joined(t)
	canceled := []byte{1, byte(registry.AlertUserCancelled)}
	for range 2 {
		for range 4 {
			smuggle(t, p.Client, registry.AlertRecord, canceled)
		}
		smuggle(t, p.Client, registry.ApplicationData, []byte("x"))
		if got, _, err := p.Server.Read(10); string(got) != "x" || err != nil {
			t.Fatalf("%q, %v", got, err)
		}
	}
	for range 4 {
		smuggle(t, p.Client, registry.AlertRecord, canceled)
		smuggle(t, p.Client, registry.ApplicationData, nil) // says nothing, and ends nothing
	}
	smuggle(t, p.Client, registry.AlertRecord, canceled)
	_, _, err := p.Server.Read(10)
	wantFailure(t, p.Server, p.Client, err, registry.TooManyWarnAlerts, registry.AlertUnexpectedMessage)
}

// An empty application record between KeyUpdates is no application data.
func TestKeyUpdatesAmongEmptyRecords(t *testing.T) {
	p := joined(t)
	for range 33 {
		if _, _, err := p.Client.Step(conn.UpdateKeys, nil); err != nil {
			t.Fatal(err)
		}
		smuggle(t, p.Client, registry.ApplicationData, nil)
	}
	_, _, err := p.Server.Read(10)
	wantFailure(t, p.Server, p.Client, err, registry.TooManyKeyUpdates, registry.AlertUnexpectedMessage)
}

// The same of the other messages that a server may send at any time.
func TestTicketsAmongEmptyRecords(t *testing.T) {
	p := joined(t)
	ticket := (&msgs.NewSessionTicket13{Lifetime: 7200, Nonce: []byte{1}, Ticket: []byte("ticket")}).Marshal()
	for range 257 {
		smuggle(t, p.Server, registry.HandshakeRecord, ticket)
		smuggle(t, p.Server, registry.ApplicationData, nil)
	}
	_, _, err := p.Client.Read(10)
	wantFailure(t, p.Client, p.Server, err, registry.TooManyPostHandshakeMessages, registry.AlertUnexpectedMessage)
}

func TestEmptyRecordsInARow(t *testing.T) {
	p := joined(t)
	for range 2 {
		for range 32 {
			smuggle(t, p.Client, registry.ApplicationData, nil)
		}
		smuggle(t, p.Client, registry.ApplicationData, []byte("x"))
	}
	if got, _, err := p.Server.Read(10); string(got) != "xx" || err != nil {
		t.Fatalf("%q, %v", got, err)
	}
	for range 33 {
		smuggle(t, p.Client, registry.ApplicationData, nil)
	}
	_, _, err := p.Server.Read(10)
	wantFailure(t, p.Server, p.Client, err, registry.RecordTooSmall, registry.AlertUnexpectedMessage)
}

// An alert that ends nothing among them does not start the count again.
func TestEmptyRecordsAmongWarnings(t *testing.T) {
	p := joined(t)
	for n := range 33 {
		if n%10 == 0 {
			smuggle(t, p.Client, registry.AlertRecord, []byte{1, byte(registry.AlertUserCancelled)})
		}
		smuggle(t, p.Client, registry.ApplicationData, nil)
	}
	_, _, err := p.Server.Read(10)
	wantFailure(t, p.Server, p.Client, err, registry.RecordTooSmall, registry.AlertUnexpectedMessage)
}

// RFC 8446, 5.1: zero-length fragments of alerts and handshake messages are not allowed.
func TestEmptyAlertAndEmptyHandshake(t *testing.T) {
	for typ, reason := range map[registry.ContentType]registry.Reason{
		registry.AlertRecord: registry.InvalidAlert, registry.HandshakeRecord: registry.UnexpectedRecord,
	} {
		p := joined(t)
		smuggle(t, p.Client, typ, nil)
		_, _, err := p.Server.Read(10)
		wantFailure(t, p.Server, p.Client, err, reason, registry.AlertUnexpectedMessage)
	}
}

// What follows a ClientHello in its record cannot be an answer to ours.
func TestMessageBehindAFlight(t *testing.T) {
	for name, more := range map[string][]byte{"part": {20}, "whole": msgs.Header(registry.MsgFinished, nil)} {
		ca := tlstest.NewAuthority(t)
		p := tlstest.NewPair(t, tlstest.Options{
			Client: tlstest.ClientConfig(t, ca), Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: tlstest.Host,
		})
		if _, _, err := p.Client.Step(conn.Handshake, nil); err != nil {
			t.Fatal(err)
		}
		length := len(p.Server.In) - record.HeaderLen + len(more)
		p.Server.In[3], p.Server.In[4] = byte(length>>8), byte(length)
		p.Server.In = append(p.Server.In, more...)
		_, _, err := p.Server.Step(conn.Handshake, nil)
		if err == nil || err.Reason != registry.NotOnRecordBoundary || err.Alert != registry.AlertUnexpectedMessage {
			t.Errorf("%s: %v", name, err)
		}
		if len(p.Client.In) != record.HeaderLen+2 {
			t.Errorf("%s: the server answers %x", name, p.Client.In)
		}
	}
}

// joined12 is a pair after a handshake of TLS 1.2.
func joined12(t *testing.T) *tlstest.Pair {
	t.Helper()
	ca := tlstest.NewAuthority(t)
	client, server := tlstest.ClientConfig(t, ca), tlstest.ServerConfig(t, ca, "ecdsa")
	for _, cfg := range []*config.Config{client, server} {
		cfg.MinVersion, cfg.MaxVersion = registry.VersionTLS12, registry.VersionTLS12
	}
	p := tlstest.NewPair(t, tlstest.Options{Client: client, Server: server, ServerName: tlstest.Host})
	p.MustHandshake()
	return p
}

// A HelloRequest behind our close_notify began a renegotiation that could not
// be answered, and the second half of the shutdown failed.
func TestHelloRequestBehindOurClose(t *testing.T) {
	p := joined12(t)
	if want, _, err := p.Client.Step(conn.Shutdown, nil); want != conn.Closed || err != nil {
		t.Fatal(want, err)
	}
	smuggle(t, p.Server, registry.HandshakeRecord, msgs.Header(registry.MsgHelloRequest, nil))
	for i, want := range []conn.Want{conn.WantRead, conn.WantRead} {
		if got, _, err := p.Client.Step(conn.Shutdown, nil); got != want || err != nil {
			t.Fatalf("step %d: %v, %v", i, got, err)
		}
	}
	if _, _, err := p.Server.Step(conn.Shutdown, nil); err != nil {
		t.Fatal(err)
	}
	if got, _, err := p.Client.Step(conn.Shutdown, nil); got != conn.Done || err != nil {
		t.Errorf("%v, %v", got, err)
	}
}

// What is dropped behind our close_notify was not counted: a peer could keep a shutdown from ending.
func TestEndlessMessagesBehindOurClose(t *testing.T) {
	p := joined12(t)
	if want, _, err := p.Client.Step(conn.Shutdown, nil); want != conn.Closed || err != nil {
		t.Fatal(want, err)
	}
	for range 257 {
		smuggle(t, p.Server, registry.HandshakeRecord, msgs.Header(registry.MsgHelloRequest, nil))
	}
	if _, _, err := p.Client.Step(conn.Shutdown, nil); err == nil || err.Reason != registry.TooManyPostHandshakeMessages {
		t.Errorf("%v", err)
	}
}

// Before TLS 1.3 an alert's level says whether it ends anything (RFC 5246, 7.2).
func TestWarningsOfTLS12(t *testing.T) {
	p := joined12(t)
	for range 4 {
		smuggle(t, p.Client, registry.AlertRecord, []byte{1, byte(registry.AlertUnrecognizedName)})
	}
	smuggle(t, p.Client, registry.ApplicationData, []byte("x"))
	if got, _, err := p.Server.Read(10); string(got) != "x" || err != nil {
		t.Fatalf("%q, %v", got, err)
	}
	for range 5 {
		smuggle(t, p.Client, registry.AlertRecord, []byte{1, byte(registry.AlertUnrecognizedName)})
	}
	_, _, err := p.Server.Read(10)
	wantFailure(t, p.Server, p.Client, err, registry.TooManyWarnAlerts, registry.AlertUnexpectedMessage)

	p = joined12(t)
	smuggle(t, p.Client, registry.AlertRecord, []byte{2, byte(registry.AlertUnrecognizedName)})
	if _, _, err := p.Server.Read(10); err == nil || !err.Remote || p.Server.HoldsSecrets() {
		t.Errorf("a fatal alert: %v", err)
	}
}

// retried is a server that has answered a ClientHello with early_data by a HelloRetryRequest.
func retried(t *testing.T) *tlstest.End {
	t.Helper()
	ca := tlstest.NewAuthority(t)
	server := tlstest.ServerConfig(t, ca, "ecdsa")
	server.Groups = []registry.Group{registry.GroupP384}
	p := tlstest.NewPair(t, tlstest.Options{Client: tlstest.ClientConfig(t, ca), Server: server, ServerName: tlstest.Host})
	if _, _, err := p.Client.Step(conn.Handshake, nil); err != nil {
		t.Fatal(err)
	}
	hello, err := msgs.ParseClientHello(p.Server.In[record.HeaderLen+msgs.HeaderLen:])
	if err != nil {
		t.Fatal(err)
	}
	hello.EarlyData = true
	m := hello.Marshal()
	p.Server.In = append([]byte{22, 3, 1, byte(len(m) >> 8), byte(len(m))}, m...)
	if want, _, err := p.Server.Step(conn.Handshake, nil); want != conn.WantRead || err != nil {
		t.Fatal(want, err)
	}
	return p.Server
}

// Behind a HelloRetryRequest early data comes while the server has no keys: it
// is passed over up to the limit, and too much of it is unexpected_message,
// whatever the length of its records.
func TestEarlyDataBehindARetry(t *testing.T) {
	early := func(n int) []byte {
		return append([]byte{23, 3, 3, byte(n >> 8), byte(n)}, make([]byte, n)...)
	}
	for _, c := range []struct {
		name  string
		sizes []int
		fails bool
	}{
		{"as much as may be", []int{1 << 14}, false},
		{"in two", []int{1 << 13, 1 << 13}, false},
		{"one byte too many", []int{1<<14 + 1}, true},
		{"the longest record there is", []int{1<<14 + 256}, true},
		{"one record too many", []int{1 << 14, 1}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := retried(t)
			for _, n := range c.sizes {
				s.In = append(s.In, early(n)...)
			}
			want, _, err := s.Step(conn.Handshake, nil)
			if !c.fails {
				if want != conn.WantRead || err != nil || len(s.In) != 0 {
					t.Errorf("%v, %v, %d bytes left", want, err, len(s.In))
				}
				return
			}
			if err == nil || err.Reason != registry.TooMuchEarlyData || err.Alert != registry.AlertUnexpectedMessage {
				t.Errorf("%v", err)
			}
		})
	}
}

// Early data is passed over until the second ClientHello begins, not until it ends.
func TestEarlyDataAmongFragments(t *testing.T) {
	s := retried(t)
	s.In = append(s.In, 22, 3, 3, 0, 2, 1, 0) // two bytes of a ClientHello
	s.In = append(s.In, 23, 3, 3, 0, 1, 0)    // early data
	_, _, err := s.Step(conn.Handshake, nil)
	if err == nil || err.Reason != registry.MixedHandshakeAndNonHandshakeData || err.Alert != registry.AlertUnexpectedMessage {
		t.Errorf("%v", err)
	}
}

// RFC 8446, 6.2: keys and secrets of a failed connection are forgotten, in its
// frozen bytes too.
func TestFailedConnectionForgetsItsKeys(t *testing.T) {
	for name, hurt := range map[string]func(p *tlstest.Pair){
		"bad record":  func(p *tlstest.Pair) { p.Server.In[len(p.Server.In)-1] ^= 1 },
		"cut off":     func(p *tlstest.Pair) { p.Server.In, p.Server.EOF = nil, true },
		"fatal alert": func(p *tlstest.Pair) { smuggleAlert(t, p) },
	} {
		t.Run(name, func(t *testing.T) {
			p := joined(t)
			p.Client.Write([]byte("hello"))
			hurt(p)
			_, _, err := p.Server.Read(10)
			if err == nil {
				t.Fatal("no failure")
			}
			if p.Server.HoldsSecrets() {
				t.Error("secrets are left")
			}
			if _, eerr := p.Server.Export("label", nil, false, 32); eerr == nil || eerr.Reason != err.Reason {
				t.Errorf("keying material of a failed connection: %v", eerr)
			}
			cfg := p.Server.Config()
			thawed, terr := conn.Thaw(p.Server.Freeze(), cfg, nil)
			if terr != nil {
				t.Fatal(terr)
			}
			io := conn.IO{Send: make([]byte, record.MaxRecord), Now: tlstest.Now}
			if _, again := thawed.Step(conn.Read, &io); again == nil || again.Reason != err.Reason || thawed.HoldsSecrets() {
				t.Errorf("thawed: %v", again)
			}
		})
	}
}

func smuggleAlert(t *testing.T, p *tlstest.Pair) {
	smuggle(t, p.Client, registry.AlertRecord, []byte{2, byte(registry.AlertInternalError)})
}
