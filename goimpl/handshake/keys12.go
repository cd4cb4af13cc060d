package handshake

import (
	"bytes"
	"crypto/hmac"
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// What both ends of TLS 1.2 and before have in common, from the hellos to Finished.

// agreed12 is what the two hellos have settled. It holds no secrets.
type agreed12 struct {
	version      registry.Version
	suite        registry.Suite
	serverRandom []byte
	id           []byte // the server's session id
	extended     bool   // extended_master_secret (RFC 7627)
	macLast      bool   // encrypt_then_mac (RFC 7366), for a suite it matters to
	ticket       bool   // a NewSessionTicket is due (RFC 5077)
	status       bool   // a CertificateStatus may follow (RFC 6066, 8)
	npn          bool   // a NextProtocol is due
}

func (a *agreed12) info() *registry.SuiteInfo { return a.suite.Info() }

func (a *agreed12) fields(c *wire.Codec) {
	wire.Integer(c, &a.version)
	wire.Integer(c, &a.suite)
	c.Bytes(&a.serverRandom)
	c.Bytes(&a.id)
	for _, flag := range []*bool{&a.extended, &a.macLast, &a.ticket, &a.status, &a.npn} {
		c.Bool(flag)
	}
	if c.Reading() && !before13(a.version, a.suite) {
		c.Fail()
	}
}

// before13 reports whether s is a suite the engine knows, in a version that has it.
func before13(v registry.Version, s registry.Suite) bool {
	info := s.Info()
	return info != nil && v < registry.VersionTLS13 && info.In(v)
}

// masterSecret goes from the premaster secret, which it wipes, to the master
// secret. The transcript ends with ClientKeyExchange (RFC 7627, 3).
func (a *agreed12) masterSecret(f *Flow, premaster []byte) *keysched.Secret12 {
	defer clear(premaster)
	if a.extended {
		return keysched.ExtendedMaster12(a.version, a.suite, premaster, f.Transcript.Sum())
	}
	return keysched.Master12(a.version, a.suite, premaster, f.Facts.ClientRandom, a.serverRandom)
}

// pskPremaster is the premaster secret of a suite with a pre-shared key (RFC
// 4279, 2); other is that of the exchange beside it, nil where there is none.
// Both stay the caller's.
func pskPremaster(other, psk []byte) []byte {
	if other == nil {
		other = make([]byte, len(psk))
	}
	b := wire.NewSecretBuilder(4 + len(other) + len(psk))
	b.Vec16(other)
	b.Vec16(psk)
	return b.Out()
}

// renegotiates reports whether a renegotiation may begin: it must not be forbidden,
// and renegotiation_info must bind it to the handshake before, unless the Config
// puts up with the danger (RFC 5746, 4.2 and 4.4).
func renegotiates(f *Flow) bool {
	return !f.Config.Option(registry.OpNoRenegotiation) &&
		(f.Facts.SecureRenegotiation || f.Config.Option(config.OpAllowUnsafeRenegotiation))
}

// secured checks the peer's renegotiation_info in a renegotiation: the verify_data
// of the handshake before, or nothing if that had none either (RFC 5746, 3.5 and 3.7).
func secured(f *Flow, has bool, got []byte, want ...[]byte) bool {
	if !f.Facts.SecureRenegotiation {
		return !has
	}
	return has && bytes.Equal(got, slices.Concat(want...))
}

// keys12 is what an end holds from the master secret to the end of the
// handshake: the keys wait for the change_cipher_spec of their direction.
type keys12 struct {
	master      *keysched.Secret12
	read, write protect.Keys
}

// derive makes the keys of both directions (RFC 5246, 6.3). It takes the master secret over.
func (a *agreed12) derive(f *Flow, master *keysched.Secret12) keys12 {
	client, server := master.KeyBlock(f.Facts.ClientRandom, a.serverRandom)
	client.EncryptThenMAC, server.EncryptThenMAC = a.macLast, a.macLast
	secret := master.Master()
	defer clear(secret)
	f.noteKey(labelMaster, secret)
	if f.Server {
		return keys12{master, client, server}
	}
	return keys12{master, server, client}
}

func (k *keys12) fields(c *wire.Codec) {
	wire.Optional(c, &k.master, func(c *wire.Codec, m *keysched.Secret12) { m.Code(c) })
	k.read.Code(c)
	k.write.Code(c)
	if k.master == nil {
		c.Fail()
	}
}

func (k *keys12) wipe() {
	if k.master != nil {
		k.master.Wipe()
	}
	k.read.Wipe()
	k.write.Wipe()
}

// changeWrite sends change_cipher_spec and writes with the new keys.
func (k *keys12) changeWrite(f *Flow) {
	f.add(SendCCS{})
	f.add(SetWriteKeys{k.write})
	k.write = protect.Keys{}
}

// changeRead is the answer to the peer's change_cipher_spec.
func (k *keys12) changeRead(f *Flow) {
	f.add(SetReadKeys{k.read})
	k.read = protect.Keys{}
}

// labels are those of this end's Finished and of the peer's.
func (f *Flow) labels() (own, peer string) {
	if f.Server {
		return keysched.ServerFinished, keysched.ClientFinished
	}
	return keysched.ClientFinished, keysched.ServerFinished
}

// sendFinished sends this end's Finished (RFC 5246, 7.4.9).
func (k *keys12) sendFinished(f *Flow) {
	own, _ := f.labels()
	m := &msgs.Finished{VerifyData: k.master.Finished(own, f.Transcript.Sum())}
	f.Facts.LocalFinished = m.VerifyData
	f.send(m.Marshal())
}

// checkFinished checks the peer's Finished in constant time and adds it to the transcript.
func (k *keys12) checkFinished(f *Flow, in input) *tlserr.Error {
	m, err := msgs.ParseFinished(in.body)
	if err != nil {
		return err
	}
	_, peer := f.labels()
	want := k.master.Finished(peer, f.Transcript.Sum())
	if len(m.VerifyData) != len(want) {
		return tlserr.New(registry.BadDigestLength)
	}
	if !hmac.Equal(m.VerifyData, want) {
		return tlserr.New(registry.DigestCheckFailed)
	}
	f.Facts.PeerFinished = want
	f.Transcript.Add(in.message)
	return nil
}

// complete ends the handshake, once both Finished have passed. The master
// secret lives on in the exporter and in sessions.
func (k *keys12) complete(f *Flow, a *agreed12) {
	f.Facts.Exporter.Wipe()
	f.Facts.Exporter = k.master.Exporter(f.Facts.ClientRandom, a.serverRandom)
	f.add(Complete{})
	k.wipe()
}

// session is what can be resumed of this handshake, but for the ticket and the
// fields that differ between the ends.
func (a *agreed12) session(f *Flow, master *keysched.Secret12) *session.Session {
	facts := f.Facts
	return &session.Session{
		Version:        a.version,
		Suite:          a.suite,
		Secret:         master.Master(),
		ID:             bytes.Clone(a.id),
		Created:        f.Now.Unix(),
		Timeout:        f.Config.SessionTimeout,
		ALPN:           facts.ALPN,
		PeerChain:      facts.PeerChain, // replaced with every handshake, never written to
		VerifiedChain:  facts.VerifiedChain,
		VerifyCode:     facts.VerifyCode,
		Authenticated:  f.authenticated(),
		ChainEnd:       facts.ChainEnd,
		Group:          facts.Group,
		Scheme:         f.peerScheme(),
		ExtendedMaster: a.extended,
	}
}
