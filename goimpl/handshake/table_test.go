package handshake_test

import (
	"cmp"
	"crypto/rand"
	"slices"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/transcript"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// record is what the tests of this package have gone through.
type record struct {
	edges    map[[2]uint8]bool // from tag to tag
	messages map[[2]uint8]bool // tag and message type accepted
	ccs      map[uint8]bool    // tag of a state that took a change_cipher_spec
	samples  map[uint8]sample  // one state of each row
}

var seen = newRecord()

func newRecord() *record {
	return &record{map[[2]uint8]bool{}, map[[2]uint8]bool{}, map[uint8]bool{}, map[uint8]sample{}}
}

// sample is a state that was met, with all that is needed to step it again.
type sample struct {
	state  []byte
	shared []byte // transcript and facts
	cfg    *config.Config
	server bool
}

func (r *record) sample(e *end) {
	w := wire.NewWriter()
	e.flow.Transcript.Code(w)
	e.flow.Facts.Code(w)
	r.samples[tagOf(e.state)] = sample{handshake.Freeze(e.state), w.Out(), e.flow.Config, e.flow.Server}
}

func (r *record) step(from, to uint8, in handshake.Input) {
	r.edges[[2]uint8{from, to}] = true
	if in.Message != nil {
		r.messages[[2]uint8{from, in.Message[0]}] = true
	}
	if in.CCS {
		r.ccs[from] = true
	}
}

// revive makes the sample a state and a flow again.
func (s sample) revive(tb testing.TB) (handshake.State, *handshake.Flow) {
	tb.Helper()
	state, err := handshake.Thaw(s.state)
	if err != nil {
		tb.Fatal(err)
	}
	f := &handshake.Flow{
		Config: s.cfg, Interest: s.cfg.Interest(), Server: s.server, Now: tlstest.Now, Rand: rand.Reader, ServerName: tlstest.Host,
		Transcript: transcript.New(), Facts: new(handshake.Facts),
	}
	r := wire.NewDecoder(s.shared)
	f.Transcript.Code(r)
	f.Facts.Code(r)
	if !r.Done() {
		tb.Fatal("transcript and facts do not thaw")
	}
	return state, f
}

// walk runs the tests that between them go everywhere.
func walk(t *testing.T) {
	t.Helper()
	seen = newRecord()
	for _, c := range []struct {
		name string
		run  func(*testing.T)
	}{
		{"full", TestFullHandshake},
		{"retry", TestEffectOrderWithRetryAndWithoutCompatibility},
		{"resumption", TestResumption},
		{"client certificate", TestClientCertificate},
		{"retry with client certificate", retryWithClientCertificate},
		{"no client certificate", TestNoClientCertificate},
		{"question", TestQuestion},
		{"question before client certificate", questionWithClientCertificate},
		{"key update", TestKeyUpdate},
		{"post-handshake authentication", TestPostHandshakeAuth},
		{"without certificate", TestPostHandshakeAuthWithoutCertificate},
		{"among key updates", TestPostHandshakeAuthAmongKeyUpdates},
		{"nothing within", TestNoDataWithinTheAnswer},
		{"compressed certificates", TestCertificateCompression},
		{"compressed certificates after the handshake", TestCertificateCompressionAfterTheHandshake},
		{"no compressed certificates", TestNoCertificateCompression},
		{"resumption before TLS 1.3", TestResumption12},
		{"client certificate before TLS 1.3", TestClientCertificate12},
		{"renegotiation", TestRenegotiation12},
		{"renegotiation of other suites", TestRenegotiationOfOtherSuites12},
		{"protocols before TLS 1.3", TestProtocols12},
		{"status before TLS 1.3", TestStatus12},
		{"pre-shared keys before TLS 1.3", TestPSK12},
		{"question before TLS 1.3", TestQuestion12},
		{"external keys", TestExternalPSK},
		{"external keys that are refused", TestExternalPSKIsRefused},
		{"external keys one by one", TestEveryIdentityIsAskedAbout},
		{"keys asked for before TLS 1.3", TestAskedPSK12},
	} {
		t.Run(c.name, c.run)
	}
}

func retryWithClientCertificate(t *testing.T) {
	x := auth(t, config.VerifyRequired, true)
	x.server.Groups = []registry.Group{registry.GroupP521}
	x.pair(t).mustRun()
}

func questionWithClientCertificate(t *testing.T) {
	x := auth(t, config.VerifyRequired, true)
	x.server.AskClientHello = true
	p := x.pair(t)
	p.server.answer = func(handshake.Event) handshake.Answer { return handshake.Answer{} }
	p.mustRun()
}

func TestTableIsConsistent(t *testing.T) {
	byTag := map[uint8]handshake.Row{}
	for _, r := range handshake.Rows() {
		if _, dup := byTag[r.Tag]; dup || r.Name == "" {
			t.Errorf("row %d stands twice or has no name", r.Tag)
		}
		if (r.Wants == handshake.WantMessage) != (len(r.Messages) > 0 || r.CCS == handshake.CCSTaken) {
			t.Errorf("%s: messages %v", r.Name, r.Messages)
		}
		if r.CCS != handshake.CCSRefused && r.Wants != handshake.WantMessage {
			t.Errorf("%s takes a change_cipher_spec and waits for no message", r.Name)
		}
		byTag[r.Tag] = r
	}
	for _, r := range handshake.Rows() {
		for _, next := range r.Next {
			if n, ok := byTag[next]; !ok || n.Side != r.Side {
				t.Errorf("%s: %d cannot follow", r.Name, next)
			}
		}
	}
}

// TestEveryEdge: the loopback tests take every step the table has, and no other.
func TestEveryEdge(t *testing.T) {
	walk(t)
	known := map[[2]uint8]bool{}
	for _, r := range handshake.Rows() {
		if _, ok := seen.samples[r.Tag]; !ok {
			t.Errorf("%s was never reached", r.Name)
		}
		for _, next := range r.Next {
			edge := [2]uint8{r.Tag, next}
			known[edge] = true
			if !seen.edges[edge] {
				t.Errorf("%s never led to row %d", r.Name, next)
			}
		}
		for _, m := range r.Messages {
			if !seen.messages[[2]uint8{r.Tag, uint8(m)}] {
				t.Errorf("%s never took message %d", r.Name, m)
			}
		}
	}
	for _, r := range handshake.Rows() {
		if takes := r.CCS == handshake.CCSTaken; takes != seen.ccs[r.Tag] {
			t.Errorf("%s takes a change_cipher_spec: %v by the table, %v in the tests", r.Name, takes, seen.ccs[r.Tag])
		}
	}
	for edge := range seen.edges {
		if !known[edge] {
			t.Errorf("row %d led to row %d, which the table does not have", edge[0], edge[1])
		}
	}
}

// TestWrongInputs: in every state, every message it does not wait for is
// refused by the table, and inputs of the wrong sort are a mistake of the caller.
func TestWrongInputs(t *testing.T) {
	walk(t)
	for _, r := range handshake.Rows() {
		refused := func(in handshake.Input, reason registry.Reason, alert registry.Alert) {
			t.Helper()
			s, f := seen.samples[r.Tag].revive(t)
			next, err := s.Step(f, in)
			if err == nil || err.Reason != reason || err.Alert != alert || next != nil {
				t.Errorf("%s: %v for %+v, want %v", r.Name, err, in, reason)
			}
		}
		if r.Wants != handshake.WantMessage {
			refused(handshake.Input{Message: msgs.Header(registry.MsgFinished, nil)}, registry.ErrInternalError, registry.AlertInternalError)
		}
		if r.Wants != handshake.WantAnswer {
			refused(handshake.Input{Answer: new(handshake.Answer)}, registry.ErrInternalError, registry.AlertInternalError)
		}
		switch {
		case r.Wants != handshake.WantMessage:
			refused(handshake.Input{CCS: true}, registry.ErrInternalError, registry.AlertInternalError)
		case r.CCS != handshake.CCSTaken:
			refused(handshake.Input{CCS: true}, registry.UnexpectedCCSMessage, registry.AlertUnexpectedMessage)
		}
		refused(handshake.Input{Message: msgs.Header(registry.MsgFinished, nil), CCS: true}, registry.ErrInternalError, registry.AlertInternalError)
		if r.Wants != handshake.WantGo {
			refused(handshake.Input{}, registry.ErrInternalError, registry.AlertInternalError)
		}
		for m := range 256 {
			kind := registry.MsgType(m)
			if kind == registry.MsgHelloRequest && r.IgnoreHelloRequest {
				continue
			}
			if r.CCS == handshake.CCSTaken && (kind == registry.MsgFinished || kind == registry.MsgNextProtocol) {
				refused(handshake.Input{Message: msgs.Header(kind, nil)}, registry.GotAFinBeforeACCS, registry.AlertUnexpectedMessage)
				continue
			}
			if r.Wants == handshake.WantMessage && !slices.Contains(r.Messages, kind) {
				reason := cmp.Or(r.Unexpected, registry.UnexpectedMessage)
				if kind == registry.MsgFinished && r.CCS == handshake.CCSTaken {
					reason = registry.FinishedWithoutCCS
				}
				refused(handshake.Input{Message: msgs.Header(kind, nil)}, reason, registry.AlertUnexpectedMessage)
			}
		}
		if len(r.Messages) > 0 {
			refused(handshake.Input{Message: []byte{byte(registry.MsgFinished), 0, 0}}, registry.BadHandshakeLength, registry.AlertDecodeError)
		}
	}
}

// TestThawRefuses: bytes that are cut off or too long are no state.
func TestThawRefuses(t *testing.T) {
	walk(t)
	for _, r := range handshake.Rows() {
		frozen := seen.samples[r.Tag].state
		for n := range frozen {
			if _, err := handshake.Thaw(frozen[:n]); err == nil {
				t.Fatalf("%s: %d of %d bytes thaw", r.Name, n, len(frozen))
			}
		}
		if _, err := handshake.Thaw(append(slices.Clone(frozen), 0)); err == nil {
			t.Errorf("%s: a byte too many thaws", r.Name)
		}
	}
	var err *tlserr.Error
	if _, err = handshake.Thaw([]byte{0}); err == nil {
		t.Error("a row that does not exist thaws")
	}
}

// TestSecretsAreWiped: what a state no longer needs is gone from its memory.
func TestSecretsAreWiped(t *testing.T) {
	x := auth(t, config.VerifyRequired, true)
	p := x.pair(t)
	gone := func(e *end, before handshake.State, secrets ...[]byte) {
		t.Helper()
		frozen := string(handshake.Freeze(before))
		for _, s := range secrets {
			if len(s) == 0 || containsBytes(frozen, s) {
				t.Errorf("row %d still holds a secret", tagOf(before))
			}
		}
	}
	for !p.client.complete {
		before, read, write := p.client.state, p.client.read, p.client.write
		if !p.advance(p.client) {
			p.advance(p.server)
			continue
		}
		if p.client.complete {
			gone(p.client, before, read, write)
		}
	}
	for !p.server.complete {
		before, read := p.server.state, p.server.read
		if p.advance(p.server) && p.server.complete {
			gone(p.server, before, read)
		}
	}
	p.mustRun()
	before, write := p.client.state, p.client.write
	if err := p.client.request(handshake.RotateKeys); err != nil {
		t.Fatal(err)
	}
	gone(p.client, before, write)

	before, read, write := p.client.state, p.client.read, p.client.write
	p.client.step(handshake.Input{Message: msgs.Header(registry.MsgFinished, nil)})
	p.client.wantError(registry.UnexpectedMessage, registry.AlertUnexpectedMessage)
	gone(p.client, before, read, write)

	before, read, write = p.server.state, p.server.read, p.server.write
	handshake.Wipe(before)
	gone(p.server, before, read, write)
}

func containsBytes(in string, secret []byte) bool {
	for i := 0; i+len(secret) <= len(in); i++ {
		if in[i:i+len(secret)] == string(secret) {
			return true
		}
	}
	return false
}
