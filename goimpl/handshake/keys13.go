package handshake

import (
	"crypto"
	"crypto/hmac"

	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// handshakeKeys is what an end holds from ServerHello to the server's Finished.
type handshakeKeys struct {
	suite    registry.Suite
	schedule *keysched.Handshake
	client   []byte // client_handshake_traffic_secret
	server   []byte // server_handshake_traffic_secret
}

// newHandshakeKeys goes from the early secret, of a PSK or of none, and the
// key exchange to the traffic secrets of the handshake. The transcript ends
// with ServerHello. early and shared are wiped.
func newHandshakeKeys(f *Flow, suite registry.Suite, early *keysched.Early, shared []byte) handshakeKeys {
	schedule := early.Handshake(shared)
	early.Wipe()
	clear(shared)
	th := f.Transcript.Sum()
	k := handshakeKeys{suite, schedule, schedule.ClientTraffic(th), schedule.ServerTraffic(th)}
	f.noteKey(labelServerHandshake, k.server)
	f.noteKey(labelClientHandshake, k.client)
	return k
}

func (k *handshakeKeys) hash() crypto.Hash { return k.suite.Info().Hash() }

func (k *handshakeKeys) fields(c *wire.Codec) {
	codeSuite(c, &k.suite)
	wire.Optional(c, &k.schedule, func(c *wire.Codec, s *keysched.Handshake) { s.Code(c) })
	c.Bytes(&k.client)
	c.Bytes(&k.server)
	if k.schedule == nil {
		c.Fail()
	}
}

func (k *handshakeKeys) wipe() {
	if k.schedule != nil {
		k.schedule.Wipe()
	}
	clear(k.client)
	clear(k.server)
}

// wipeServers overwrites what a server needs no more once its flight is sent:
// all but the client's traffic secret.
func (k *handshakeKeys) wipeServers() {
	k.schedule.Wipe()
	clear(k.server)
}

// applicationKeys is the secrets that begin with the server's Finished.
type applicationKeys struct {
	suite  registry.Suite
	master *keysched.Master
	client []byte // client_application_traffic_secret_0
	server []byte // server_application_traffic_secret_0
}

// finish goes on to the application's secrets and notes the exporter's. The
// transcript ends with the server's Finished. k stays, for the client's Finished.
func (k *handshakeKeys) finish(f *Flow) applicationKeys {
	master := k.schedule.Master()
	th := f.Transcript.Sum()
	a := applicationKeys{k.suite, master, master.ClientTraffic(th), master.ServerTraffic(th)}
	exporter := master.Exporter(th)
	f.noteKey(labelExporter, exporter)
	f.Facts.Exporter = keysched.NewExporter13(k.suite, exporter)
	f.noteKey(labelServerTraffic, a.server)
	f.noteKey(labelClientTraffic, a.client)
	return a
}

func (a *applicationKeys) fields(c *wire.Codec) {
	codeSuite(c, &a.suite)
	wire.Optional(c, &a.master, func(c *wire.Codec, m *keysched.Master) { m.Code(c) })
	c.Bytes(&a.client)
	c.Bytes(&a.server)
	if a.master == nil {
		c.Fail()
	}
}

func (a *applicationKeys) wipe() {
	if a.master != nil {
		a.master.Wipe()
	}
	clear(a.client)
	clear(a.server)
}

// resumption is resumption_master_secret; the transcript ends with the
// client's Finished. The master secret has no further use and is wiped.
func (a *applicationKeys) resumption(f *Flow) []byte {
	defer a.master.Wipe()
	return a.master.Resumption(f.Transcript.Sum())
}

// codeSuite codes a TLS 1.3 suite; what is read as one must be one.
func codeSuite(c *wire.Codec, s *registry.Suite) {
	wire.Integer(c, s)
	if c.Reading() && !tls13(*s) {
		c.Fail()
	}
}

// tls13 reports whether s is a TLS 1.3 suite the engine knows.
func tls13(s registry.Suite) bool {
	info := s.Info()
	return info != nil && info.TLS13()
}

// finished is a Finished message under a base key (RFC 8446, 4.4.4); th is the
// transcript up to it.
func finished(h crypto.Hash, base, th []byte) *msgs.Finished {
	return &msgs.Finished{VerifyData: keysched.FinishedMAC(h, base, th)}
}

// checkFinished compares the peer's Finished with what it must be, in constant
// time, and returns its verify_data.
func checkFinished(h crypto.Hash, base, th, body []byte) ([]byte, *tlserr.Error) {
	m, err := msgs.ParseFinished(body)
	if err != nil {
		return nil, err
	}
	want := keysched.FinishedMAC(h, base, th)
	if len(m.VerifyData) != len(want) {
		return nil, tlserr.New(registry.BadDigestLength)
	}
	if !hmac.Equal(m.VerifyData, want) {
		return nil, tlserr.New(registry.DigestCheckFailed)
	}
	return want, nil
}
