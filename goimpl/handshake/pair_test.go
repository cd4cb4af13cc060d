package handshake_test

import (
	"bytes"
	"crypto/rand"
	"reflect"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/transcript"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// sealed is a message or change_cipher_spec on its way, with the key it was sent under.
type sealed struct {
	message []byte
	ccs     bool
	secret  []byte // nil: unprotected
}

// end is one state machine and what a connection would keep for it.
type end struct {
	t     testing.TB
	flow  handshake.Flow
	state handshake.State
	err   *tlserr.Error

	in          []sealed // from the peer, not yet delivered
	peer        *end
	read, write []byte // secrets in force
	trace       []string
	complete    bool
	events      []handshake.Event
	skip        int
	owed        bool // a KeyUpdate
	version     registry.Version
	limits      [2]int
	fast        bool // not frozen and thawed at every step, for benchmarks

	answer func(handshake.Event) handshake.Answer
}

// pair is two ends that hand each other messages without records.
type pair struct {
	client, server *end
	// tamper may change a message on its way, swallow it or add others.
	tamper func(to *end, m []byte) [][]byte
}

func newEnd(t testing.TB, cfg *config.Config, s handshake.State) *end {
	return &end{t: t, state: s, flow: handshake.Flow{
		Config: cfg, Now: tlstest.Now, Rand: rand.Reader,
		Transcript: transcript.New(), Facts: new(handshake.Facts),
	}}
}

func newPair(t testing.TB, client, server *config.Config) *pair {
	t.Helper()
	p := &pair{client: newEnd(t, client, handshake.NewClient()), server: newEnd(t, server, handshake.NewServer())}
	p.client.flow.ServerName = tlstest.Host
	p.server.flow.Server = true
	p.client.peer, p.server.peer = p.server, p.client
	return p
}

// tagOf is the state's row number, the first of its frozen bytes.
func tagOf(s handshake.State) uint8 { return handshake.Freeze(s)[0] }

// step takes one step, freezes and thaws what came out and carries out the effects.
func (e *end) step(in handshake.Input) *tlserr.Error {
	e.t.Helper()
	e.flow.Interest = e.flow.Config.Interest()
	if e.fast {
		e.state, e.err = e.state.Step(&e.flow, in)
		e.flow.Apply(carrier{e})
		return e.err
	}
	from := tagOf(e.state)
	seen.sample(e)
	next, err := e.state.Step(&e.flow, in)
	e.flow.Apply(carrier{e})
	if err != nil {
		if err.Alert != registry.NoAlert || next == nil {
			e.err = err
		}
		return err
	}
	seen.step(from, tagOf(next), in)
	e.state = next
	e.refreeze()
	return nil
}

// refreeze puts all that a connection would keep through its bytes.
func (e *end) refreeze() {
	e.t.Helper()
	frozen := handshake.Freeze(e.state)
	s, err := handshake.Thaw(frozen)
	if err != nil {
		e.t.Fatalf("thaw of row %d: %v", frozen[0], err)
	}
	if again := handshake.Freeze(s); !bytes.Equal(again, frozen) {
		e.t.Fatalf("row %d does not thaw to what was frozen", frozen[0])
	}
	e.state = s
	w := wire.NewWriter()
	e.flow.Transcript.Code(w)
	e.flow.Facts.Code(w)
	r := wire.NewDecoder(w.Out())
	facts := e.flow.Facts
	e.flow.Transcript, e.flow.Facts = transcript.New(), new(handshake.Facts)
	e.flow.Transcript.Code(r)
	e.flow.Facts.Code(r)
	if !r.Done() {
		e.t.Fatal("transcript and facts do not thaw")
	}
	if !reflect.DeepEqual(facts, e.flow.Facts) {
		e.t.Fatalf("facts thaw as %+v, were %+v", e.flow.Facts, facts)
	}
}

// carrier is an end as its handshake sees it: what is sent goes to the peer.
type carrier struct{ *end }

var _ handshake.Connection = carrier{}

func (e carrier) SendMessage(m []byte) *tlserr.Error {
	e.note("send " + messageName(m))
	e.peer.in = append(e.peer.in, sealed{message: bytes.Clone(m), secret: e.write})
	return nil
}

func (e carrier) SendCCS() *tlserr.Error {
	e.note("ccs")
	e.peer.in = append(e.peer.in, sealed{ccs: true, secret: e.write})
	return nil
}

func (e carrier) SendWarning(a registry.Alert) *tlserr.Error {
	e.note("warning " + a.Info().Text)
	return nil
}

func (e carrier) SetVersion(v registry.Version) { e.version = v }

func (e carrier) SetReadKeys(k protect.Keys) *tlserr.Error {
	e.note("read keys")
	e.read = k.Key
	return nil
}

func (e carrier) SetWriteKeys(k protect.Keys) *tlserr.Error {
	e.note("write keys")
	e.write = k.Key
	return nil
}

func (e carrier) LimitRecords(in, out int) { e.limits = [2]int{in, out} }

func (e carrier) SkipEarlyData(max int) {
	e.note("skip")
	e.skip = max
}

func (e carrier) OweKeyUpdate() { e.owed = true }

func (e carrier) Emit(ev handshake.Event) { e.events = append(e.events, ev) }

func (e carrier) Complete() *tlserr.Error {
	e.note("complete")
	e.complete = true
	return nil
}

func (e *end) note(s string) { e.trace = append(e.trace, s) }

func messageName(m []byte) string {
	switch registry.MsgType(m[0]) {
	case registry.MsgClientHello:
		return "CH"
	case registry.MsgServerHello:
		return "SH"
	case registry.MsgEncryptedExtensions:
		return "EE"
	case registry.MsgCertificateRequest:
		return "CR"
	case registry.MsgCertificate:
		return "CT"
	case registry.MsgCertificateVerify:
		return "CV"
	case registry.MsgFinished:
		return "FIN"
	case registry.MsgNewSessionTicket:
		return "NST"
	case registry.MsgKeyUpdate:
		return "KU"
	case registry.MsgCompressedCert:
		return "CC"
	case registry.MsgServerKeyExchange:
		return "SKE"
	case registry.MsgClientKeyExchange:
		return "CKE"
	case registry.MsgServerHelloDone:
		return "SHD"
	case registry.MsgCertificateStatus:
		return "CS"
	case registry.MsgNextProtocol:
		return "NP"
	}
	return "?"
}

// advance moves an end by one step; false if it waits for the peer.
func (p *pair) advance(e *end) bool {
	e.t.Helper()
	if e.err != nil {
		return false
	}
	switch e.state.Wants() {
	case handshake.WantGo:
		e.step(handshake.Input{})
		return true
	case handshake.WantAnswer:
		question := e.events[len(e.events)-1]
		a := e.answer(question)
		e.step(handshake.Input{Answer: &a})
		return true
	}
	if len(e.in) == 0 && e.owed {
		e.owed = false
		e.step(handshake.Input{Request: handshake.RotateKeys})
		return true
	}
	if len(e.in) == 0 {
		return false
	}
	m := e.in[0]
	e.in = e.in[1:]
	if m.ccs {
		p.changeCipherSpec(e, m)
		return true
	}
	messages := [][]byte{m.message}
	if p.tamper != nil {
		messages = p.tamper(e, m.message)
	}
	for _, message := range messages {
		if !bytes.Equal(m.secret, e.read) {
			if p.tamper != nil { // the transcripts have gone apart
				e.err = tlserr.New(registry.DecryptionFailedOrBadRecordMAC)
				return true
			}
			e.t.Fatalf("%s arrives under keys that are not the reader's", messageName(message))
		}
		if e.err == nil {
			e.step(handshake.Input{Message: message})
		}
	}
	return true
}

// changeCipherSpec does what the table says, as a connection would. In TLS 1.3
// it is unprotected whatever keys there are.
func (p *pair) changeCipherSpec(e *end, m sealed) {
	e.t.Helper()
	switch rule := handshake.RowOf(e.state).CCS; {
	case rule == handshake.CCSIgnored:
	case rule == handshake.CCSTaken && bytes.Equal(m.secret, e.read):
		e.step(handshake.Input{CCS: true})
	default:
		e.t.Fatalf("row %d gets a change_cipher_spec", tagOf(e.state))
	}
}

// run goes on until both ends wait for each other.
func (p *pair) run() {
	p.client.t.Helper()
	for p.advance(p.client) || p.advance(p.server) {
	}
}

// mustRun is run for handshakes that have to succeed on both ends.
func (p *pair) mustRun() {
	p.client.t.Helper()
	p.run()
	if p.client.err != nil || p.server.err != nil {
		p.client.t.Fatalf("client: %v, server: %v", p.client.err, p.server.err)
	}
	for _, e := range []*end{p.client, p.server} {
		if !e.complete || !handshake.RowOf(e.state).Data {
			e.t.Fatalf("the handshake stands still in row %d", tagOf(e.state))
		}
	}
	if !bytes.Equal(p.client.read, p.server.write) || !bytes.Equal(p.client.write, p.server.read) {
		p.client.t.Fatal("the ends have different keys")
	}
	if c, s := p.client.exported(), p.server.exported(); !bytes.Equal(c, s) {
		p.client.t.Fatal("the ends have different exporter secrets")
	}
}

// exported is keying material of the end's exporter.
func (e *end) exported() []byte {
	e.t.Helper()
	key, err := e.flow.Facts.Exporter.Export("label", nil, false, 32)
	if err != nil {
		e.t.Fatal(err)
	}
	return key
}

// wantError checks that an end has failed in exactly this way.
func (e *end) wantError(reason registry.Reason, alert registry.Alert) {
	e.t.Helper()
	switch {
	case e.err == nil:
		e.t.Fatalf("no failure, want %v", reason)
	case e.err.Reason != reason || e.err.Alert != alert:
		e.t.Fatalf("failure %v with alert %v, want %v with %v", e.err, e.err.Alert, reason, alert)
	}
}

// sessions is what NewSessionTickets have brought a client, oldest first.
func (e *end) sessions() (list []*session.Session) {
	for _, ev := range e.events {
		if ev.Kind == handshake.EventNewSession {
			list = append(list, ev.Session)
		}
	}
	return list
}

// fixture is the authority and the configurations of a test.
type fixture struct {
	ca             *tlstest.Authority
	client, server *config.Config
}

// fix is a client that verifies and a server with an identity of each kind named.
func fix(t testing.TB, kinds ...string) fixture {
	t.Helper()
	ca := tlstest.NewAuthority(t)
	x := fixture{ca, tlstest.ClientConfig(t, ca), tlstest.ServerConfig(t, ca, kinds...)}
	x.client.CertCompression, x.server.CertCompression = nil, nil // so that messages are what they are called
	return x
}

func (x fixture) pair(t testing.TB) *pair {
	t.Helper()
	return newPair(t, x.client, x.server)
}

// resume is a pair whose client offers the newest session of an earlier pair.
func (x fixture) resume(t testing.TB, earlier *pair, later time.Duration) *pair {
	t.Helper()
	list := earlier.client.sessions()
	if len(list) == 0 {
		t.Fatal("no session to resume")
	}
	p := x.pair(t)
	p.client.flow.Resume = list[len(list)-1]
	p.client.flow.Now = tlstest.Now.Add(later)
	p.server.flow.Now = tlstest.Now.Add(later)
	return p
}
