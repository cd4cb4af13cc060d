package conn_test

import (
	"crypto/rand"
	"testing"

	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// first steps a fresh server with wire and returns the failure and what it sent.
func first(t *testing.T, wire []byte, eof bool) (*tlserr.Error, []byte) {
	t.Helper()
	ca := tlstest.NewAuthority(t)
	c := conn.New(conn.Params{Config: tlstest.ServerConfig(t, ca, "ecdsa"), Server: true, Rand: rand.Reader})
	io := conn.IO{Wire: wire, Send: make([]byte, record.MaxRecord), Now: tlstest.Now, EOF: eof}
	_, err := c.Step(conn.Handshake, &io)
	return err, io.Send[:io.SendLen]
}

func TestWhatIsNotTLS(t *testing.T) {
	for _, c := range []struct {
		name, wire string
		eof        bool
		reason     registry.Reason
		alert      registry.Alert
	}{
		{"http get", "GET / HTTP/1.0\r\n\r\n", false, registry.HTTPRequest, registry.NoAlert},
		{"http post", "POST / HTTP/1.1\r\n", false, registry.HTTPRequest, registry.NoAlert},
		{"http proxy", "CONNECT a:1 HTTP/1.1\r\n", false, registry.HttpsProxyRequest, registry.NoAlert},
		{"ssh", "SSH-2.0-OpenSSH\r\n", false, registry.NotTLS, registry.NoAlert},
		{"nothing", "", true, registry.UnexpectedEOFWhileReading, registry.NoAlert},
		{"half a header", "\x16\x03", true, registry.UnexpectedEOFWhileReading, registry.NoAlert},
		{"too long", "\x16\x03\x01\x40\x01", false, registry.PacketLengthTooLong, registry.AlertRecordOverflow},
		{"unknown type", "\x63\x03\x01\x00\x01\x00", false, registry.UnexpectedRecord, registry.AlertUnexpectedMessage},
		{"application data", "\x17\x03\x03\x00\x01\x00", false, registry.AppDataInHandshake, registry.AlertUnexpectedMessage},
		{"empty handshake", "\x16\x03\x01\x00\x00", false, registry.UnexpectedRecord, registry.AlertUnexpectedMessage},
		{"ccs first", "\x14\x03\x01\x00\x01\x01", false, registry.UnexpectedCCSMessage, registry.AlertUnexpectedMessage},
		{"finished first", "\x16\x03\x01\x00\x04\x14\x00\x00\x00", false, registry.UnexpectedMessage, registry.AlertUnexpectedMessage},
		{"empty hello", "\x16\x03\x01\x00\x04\x01\x00\x00\x00", false, registry.LengthMismatch, registry.AlertDecodeError},
		{"fatal alert", "\x15\x03\x01\x00\x02\x02\x28", false, registry.SSLv3AlertHandshakeFailure, registry.AlertHandshakeFailure},
		{"short alert", "\x15\x03\x01\x00\x01\x02", false, registry.InvalidAlert, registry.AlertUnexpectedMessage},
	} {
		t.Run(c.name, func(t *testing.T) {
			err, sent := first(t, []byte(c.wire), c.eof)
			if err == nil || err.Reason != c.reason || err.Alert != c.alert {
				t.Fatalf("%v; want %v, alert %v", err, c.reason, c.alert)
			}
			if wantsAlert := c.alert != registry.NoAlert && !err.Remote; wantsAlert != (len(sent) == 7) {
				t.Errorf("sent %x", sent)
			} else if wantsAlert && (sent[0] != 21 || sent[5] != 2 || sent[6] != byte(c.alert)) {
				t.Errorf("sent %x", sent)
			}
		})
	}
}

func TestFailureIsToldAgain(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	c := conn.New(conn.Params{Config: tlstest.ServerConfig(t, ca, "ecdsa"), Server: true, Rand: rand.Reader})
	for _, op := range []conn.Op{conn.Handshake, conn.Read, conn.Write, conn.Shutdown} {
		io := conn.IO{Wire: []byte("GET / HTTP/1.0\r\n"), Send: make([]byte, record.MaxRecord), Data: make([]byte, 1), Now: tlstest.Now}
		if _, err := c.Step(op, &io); err == nil || err.Reason != registry.HTTPRequest {
			t.Errorf("operation %d: %v", op, err)
		}
	}
}

// joined returns a pair after its handshake, with nothing under way.
func joined(t *testing.T) *tlstest.Pair {
	t.Helper()
	ca := tlstest.NewAuthority(t)
	p := tlstest.NewPair(t, tlstest.Options{
		Client: tlstest.ClientConfig(t, ca), Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: tlstest.Host,
	})
	p.MustHandshake()
	if _, want, err := p.Client.Read(1); want != conn.WantRead || err != nil { // the tickets
		t.Fatalf("%v, %v", want, err)
	}
	return p
}

func TestBadRecordsAfterTheHandshake(t *testing.T) {
	for _, c := range []struct {
		name   string
		spoil  func(record []byte) []byte
		reason registry.Reason
		alert  registry.Alert
	}{
		{"flipped bit", func(r []byte) []byte { r[8] ^= 1; return r }, registry.DecryptionFailedOrBadRecordMAC, registry.AlertBadRecordMAC},
		{"flipped tag", func(r []byte) []byte { r[len(r)-1] ^= 1; return r }, registry.DecryptionFailedOrBadRecordMAC, registry.AlertBadRecordMAC},
		{"replayed", func(r []byte) []byte { return append(r, r...) }, registry.DecryptionFailedOrBadRecordMAC, registry.AlertBadRecordMAC},
		{"unprotected alert", func([]byte) []byte { return []byte("\x15\x03\x03\x00\x02\x02\x28") }, registry.BadRecordType, registry.AlertUnexpectedMessage},
		{"ccs", func([]byte) []byte { return []byte("\x14\x03\x03\x00\x01\x01") }, registry.UnexpectedCCSMessage, registry.AlertUnexpectedMessage},
		{"too long", func([]byte) []byte { return []byte("\x17\x03\x03\x41\x01") }, registry.EncryptedLengthTooLong, registry.AlertRecordOverflow},
		{"too short", func([]byte) []byte { return []byte("\x17\x03\x03\x00\x10aaaaaaaaaaaaaaaa") }, registry.DecryptionFailedOrBadRecordMAC, registry.AlertBadRecordMAC},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := joined(t)
			p.Client.Write([]byte("hello"))
			p.Server.In = c.spoil(p.Server.In)
			_, _, err := p.Server.Read(100)
			if err == nil || err.Reason != c.reason || err.Alert != c.alert {
				t.Fatalf("%v", err)
			}
			if _, _, err := p.Client.Read(100); err == nil || !err.Remote || err.Alert != c.alert {
				t.Errorf("the client hears of %v", err)
			}
		})
	}
}

func TestRaggedEnd(t *testing.T) {
	p := joined(t)
	p.Client.Write([]byte("hello"))
	p.Server.In = p.Server.In[:len(p.Server.In)-1]
	p.Server.EOF = true
	if _, _, err := p.Server.Read(100); err == nil || err.Reason != registry.UnexpectedEOFWhileReading {
		t.Errorf("%v", err)
	}
}

func TestWhatWasReadCountsBeforeTheFailure(t *testing.T) {
	p := joined(t)
	p.Client.Write([]byte("good"))
	good := len(p.Server.In)
	p.Client.Write([]byte("spoilt"))
	p.Server.In[good+7] ^= 1
	got, _, err := p.Server.Read(100)
	if string(got) != "good" || err == nil || err.Reason != registry.DecryptionFailedOrBadRecordMAC {
		t.Errorf("%q, %v", got, err)
	}
}

func TestRecordWithoutRoomIsLeftAlone(t *testing.T) {
	p := joined(t)
	p.Client.Write([]byte("first"))
	one := len(p.Server.In)
	p.Client.Write([]byte("second"))
	if _, n, err := p.Server.Step(conn.Read, make([]byte, 8)); n != 5 || err != nil {
		t.Fatalf("%d, %v", n, err)
	}
	if left := len(p.Server.In); left != one+1 {
		t.Errorf("%d bytes are left, want the second record's %d", left, one+1)
	}
}

func TestEndlessKeyUpdates(t *testing.T) {
	p := joined(t)
	for range 33 {
		if _, _, err := p.Client.Step(conn.UpdateKeys, nil); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := p.Server.Read(10); err == nil || err.Reason != registry.TooManyKeyUpdates {
		t.Errorf("%v", err)
	}
}

func TestApplicationDataBehindOurClose(t *testing.T) {
	p := joined(t)
	if _, _, err := p.Server.Step(conn.Shutdown, nil); err != nil {
		t.Fatal(err)
	}
	p.Client.Write([]byte("more"))
	if _, _, err := p.Server.Step(conn.Shutdown, nil); err == nil || err.Reason != registry.ApplicationDataAfterCloseNotify {
		t.Errorf("%v", err)
	}
	if _, _, err := p.Server.Step(conn.Write, []byte("x")); err == nil {
		t.Error("writing after the failure works")
	}
}

func TestWritingAfterCloseNotifyIsNoFailure(t *testing.T) {
	p := joined(t)
	if _, _, err := p.Client.Step(conn.Shutdown, nil); err != nil {
		t.Fatal(err)
	}
	if want, n, err := p.Client.Step(conn.Write, []byte("x")); want != conn.Closed || n != 0 || err != nil {
		t.Errorf("%v, %d, %v", want, n, err)
	}
	p.Server.Write([]byte("still readable"))
	if got, _, err := p.Client.Read(100); string(got) != "still readable" || err != nil {
		t.Errorf("%q, %v", got, err)
	}
}

func TestShutdownBeforeTheHandshakeIsRefused(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	p := tlstest.NewPair(t, tlstest.Options{
		Client: tlstest.ClientConfig(t, ca), Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: tlstest.Host,
	})
	if _, _, err := p.Client.Step(conn.Shutdown, nil); err == nil || err.Reason != registry.ShutdownWhileInInit {
		t.Errorf("%v", err)
	}
	p.MustHandshake()
}

// A close_notify behind data is left where it is: a caller who waits for the
// transport must wake up for it.
func TestCloseNotifyBehindDataIsLeftAlone(t *testing.T) {
	p := joined(t)
	p.Client.Write([]byte("last words"))
	if _, _, err := p.Client.Step(conn.Shutdown, nil); err != nil {
		t.Fatal(err)
	}
	if _, n, err := p.Server.Step(conn.Read, make([]byte, 100)); n != 10 || err != nil || len(p.Server.In) == 0 {
		t.Errorf("%d, %v, %d bytes left", n, err, len(p.Server.In))
	}
	if _, want, err := p.Server.Read(100); want != conn.Closed || err != nil {
		t.Errorf("%v, %v", want, err)
	}
}

// FuzzServer shows a server arbitrary bytes: it may fail, never panic.
func FuzzServer(f *testing.F) {
	cfg := tlstest.ServerConfig(f, tlstest.NewAuthority(f), "ecdsa")
	cfg.MinVersion = registry.VersionTLS12
	for _, s := range scenarios(f) {
		f.Add(firstFlight(f, s))
	}
	f.Add([]byte("GET / HTTP/1.0\r\n\r\n"))
	f.Add([]byte("\x16\x03\x01\x00\x04\x01\x00\x00\x00"))
	f.Fuzz(func(t *testing.T, wire []byte) {
		c := conn.New(conn.Params{Config: cfg, Server: true, Rand: rand.Reader})
		io := conn.IO{Wire: wire, Send: make([]byte, record.MaxRecord), Now: tlstest.Now, EOF: true}
		if _, err := c.Step(conn.Handshake, &io); err != nil && err.Reason == registry.ErrInternalError {
			t.Error(err)
		}
	})
}

// firstFlight is what a scenario's client begins with.
func firstFlight(tb testing.TB, s scenario) []byte {
	tb.Helper()
	c := conn.New(conn.Params{Config: s.client, ServerName: tlstest.Host, Resume: s.resume, Rand: rand.Reader})
	io := conn.IO{Send: make([]byte, record.MaxRecord), Now: tlstest.Now}
	if _, err := c.Step(conn.Handshake, &io); err != nil {
		tb.Fatal(err)
	}
	return io.Send[:io.SendLen]
}

// FuzzThaw reads arbitrary bytes as a frozen connection.
func FuzzThaw(f *testing.F) {
	list := scenarios(f)
	for _, s := range list {
		p := tlstest.NewPair(f, tlstest.Options{Client: s.client, Server: s.server, ServerName: tlstest.Host, Resume: s.resume})
		for range 4 { // in the middle of a handshake, and behind it
			p.Client.Step(conn.Handshake, nil)
			f.Add(p.Client.Freeze())
			p.Server.Step(conn.Handshake, nil)
			f.Add(p.Server.Freeze())
		}
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if c, err := conn.Thaw(b, list[0].server, rand.Reader); err == nil {
			c.Freeze()
			c.Wipe()
		}
	})
}
