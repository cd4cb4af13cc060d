package session_test

import (
	"bytes"
	"reflect"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

var full = session.Session{
	Version: registry.VersionTLS13, Suite: 0x1302, Secret: []byte("secret"), Ticket: []byte("ticket"),
	AgeAdd: 7, ID: []byte("id"), Created: 1_700_000_000, Timeout: 7200, LifetimeHint: 100,
	Authenticated: 1_699_999_000, ChainEnd: 1_800_000_000, MaxFragment: 4,
	ServerName: "server.example", CheckedHost: "server.example", ALPN: "h2", Context: []byte("Python\x00"),
	PeerChain: [][]byte{{1}, {2, 3}}, VerifiedChain: [][]byte{{1}, {4}}, VerifyCode: 10,
	Group: 29, Scheme: 0x0804, External: true, ExtendedMaster: true,
}

func TestMarshal(t *testing.T) {
	for _, s := range []session.Session{full, {}} {
		got, err := session.Unmarshal(s.Marshal())
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(*got, s) {
			t.Errorf("%+v, want %+v", *got, s)
		}
	}
}

// TestMarshalKeepsEveryField: a field that Code forgets shows here.
func TestMarshalKeepsEveryField(t *testing.T) {
	v := reflect.ValueOf(full)
	for i := range v.NumField() {
		if v.Field(i).IsZero() {
			t.Errorf("the test has no value for %s", v.Type().Field(i).Name)
		}
	}
}

func TestUnmarshalRefuses(t *testing.T) {
	b := full.Marshal()
	for n := range b {
		if _, err := session.Unmarshal(b[:n]); err == nil || err.Alert != registry.NoAlert {
			t.Fatalf("%d of %d bytes: %v", n, len(b), err)
		}
	}
	if _, err := session.Unmarshal(append(bytes.Clone(b), 0)); err == nil {
		t.Error("a byte too many")
	}
	b[0]++
	if _, err := session.Unmarshal(b); err == nil {
		t.Error("another format")
	}
}

func TestExpired(t *testing.T) {
	made := time.Unix(full.Created, 0)
	for after, want := range map[time.Duration]bool{
		0: false, 7200 * time.Second: false, 7201 * time.Second: true, -time.Hour: false,
	} {
		if got := full.Expired(made.Add(after)); got != want {
			t.Errorf("after %v: %v", after, got)
		}
	}
}

// Tickets were renewed with every resumption, without end, and no certificate was verified again.
func TestSessionsEndWithTheirHandshakeAndCertificate(t *testing.T) {
	renewed := full
	made := time.Unix(renewed.Authenticated, 0)
	renewed.Created, renewed.Timeout = renewed.Authenticated+session.MaxAge-10, 7200
	if at := made.Add(session.MaxAge * time.Second); renewed.Expired(at) || !renewed.Expired(at.Add(time.Second)) {
		t.Error("the full handshake's time is not the end")
	}
	ended := full
	ended.ChainEnd = ended.Created + 100
	if at := time.Unix(ended.ChainEnd, 0); ended.Expired(at) || !ended.Expired(at.Add(time.Second)) {
		t.Error("the certificate's time is not the end")
	}
	ended.ChainEnd = 0
	if ended.Expired(time.Unix(ended.Created+100, 0)) {
		t.Error("a session without certificates has ended with one")
	}
}

func TestAge(t *testing.T) {
	made := time.Unix(full.Created, 0)
	if got := full.Age(made.Add(1500 * time.Millisecond)); got != 1000 {
		t.Errorf("%d ms", got)
	}
	if got := full.Age(made.Add(-time.Hour)); got != 0 {
		t.Errorf("%d ms before it was made", got)
	}
}

func FuzzUnmarshal(f *testing.F) {
	f.Add(full.Marshal())
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := session.Unmarshal(b)
		if err != nil {
			return
		}
		again, err := session.Unmarshal(s.Marshal())
		if err != nil || !reflect.DeepEqual(s, again) {
			t.Errorf("not the same again: %v", err)
		}
	})
}
