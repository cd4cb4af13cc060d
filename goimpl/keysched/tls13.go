// Package keysched is the key schedules: from shared secrets to record keys,
// Finished and exporters. Before TLS 1.3 there is one master secret, Secret12.
//
// The TLS 1.3 key schedule (RFC 8446, 7) is chained types: Early becomes
// Handshake becomes Master, and each type offers only the secrets that exist at
// its point. What cannot be asked for too early or too late needs no check.
//
//	         0                      NewEarly(h, psk)
//	         |
//	PSK ->  HKDF-Extract = Early  -- BinderKey, ClientTraffic
//	         | derived
//	DHE ->  HKDF-Extract = Handshake -- ClientTraffic, ServerTraffic
//	         | derived
//	0   ->  HKDF-Extract = Master -- ClientTraffic, ServerTraffic, Exporter, Resumption
//
// Transcript hashes (th) are Transcript.Sum at the message RFC 8446, 7.1
// names. Every secret returned is the caller's to wipe.
package keysched

import (
	"crypto"

	"github.com/pyssl/pyssl/goimpl/kdf"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// schedule is what the three types share: one extracted secret and the suite's hash.
type schedule struct {
	h      crypto.Hash
	secret []byte // h.Size() bytes; nil once wiped
}

// Early holds the Early Secret.
type Early struct{ schedule }

// Handshake holds the Handshake Secret. It can be frozen with Code.
type Handshake struct{ schedule }

// Master holds the Master Secret. It can be frozen with Code.
type Master struct{ schedule }

// NewEarly starts a schedule of the suite's hash h from a pre-shared key, or
// from zeros where psk is nil.
func NewEarly(h crypto.Hash, psk []byte) *Early {
	return &Early{schedule{h, kdf.Extract(h, nil, psk)}}
}

// BinderKey is the key of a PSK's binder, for FinishedMAC: of a resumption PSK
// or of an external one (RFC 8446, 4.2.11.2).
func (e *Early) BinderKey(resumption bool) []byte {
	label := "ext binder"
	if resumption {
		label = "res binder"
	}
	return e.derive(label, nil)
}

// ClientTraffic is client_early_traffic_secret; th ends with ClientHello.
func (e *Early) ClientTraffic(th []byte) []byte { return e.derive("c e traffic", th) }

// Handshake goes on with the (EC)DHE shared secret, or with zeros where shared
// is nil (psk_ke). The Early stays; wipe it when no other PSK binder is due.
func (e *Early) Handshake(shared []byte) *Handshake { return &Handshake{e.next(shared)} }

// ClientTraffic is client_handshake_traffic_secret; th ends with ServerHello.
func (h *Handshake) ClientTraffic(th []byte) []byte { return h.derive("c hs traffic", th) }

// ServerTraffic is server_handshake_traffic_secret; th ends with ServerHello.
func (h *Handshake) ServerTraffic(th []byte) []byte { return h.derive("s hs traffic", th) }

// Master goes on to the Master Secret. The Handshake stays; wipe it.
func (h *Handshake) Master() *Master { return &Master{h.next(nil)} }

// ClientTraffic is client_application_traffic_secret_0; th ends with the server's Finished.
func (m *Master) ClientTraffic(th []byte) []byte { return m.derive("c ap traffic", th) }

// ServerTraffic is server_application_traffic_secret_0; th ends with the server's Finished.
func (m *Master) ServerTraffic(th []byte) []byte { return m.derive("s ap traffic", th) }

// Exporter is exporter_master_secret, for NewExporter13; th ends with the server's Finished.
func (m *Master) Exporter(th []byte) []byte { return m.derive("exp master", th) }

// Resumption is resumption_master_secret, for ResumptionPSK; th ends with the client's Finished.
func (m *Master) Resumption(th []byte) []byte { return m.derive("res master", th) }

// Wipe overwrites the secret. The value must not be used afterwards.
func (s *schedule) Wipe() {
	clear(s.secret)
	s.secret = nil
}

// Code writes the Handshake or reads it back.
func (h *Handshake) Code(c *wire.Codec) { h.fields(c) }

// Code writes the Master or reads it back.
func (m *Master) Code(c *wire.Codec) { m.fields(c) }

func (s *schedule) derive(label string, th []byte) []byte {
	s.mustHold()
	return kdf.DeriveSecret(s.h, s.secret, label, th)
}

// next extracts ikm under the secret derived for the step down.
func (s *schedule) next(ikm []byte) schedule {
	salt := s.derive("derived", nil)
	defer clear(salt)
	return schedule{s.h, kdf.Extract(s.h, salt, ikm)}
}

// mustHold stops a wiped or never filled schedule: its secrets would be known to everyone.
func (s *schedule) mustHold() {
	if len(s.secret) == 0 {
		panic("keysched: a wiped schedule is used")
	}
}

func (s *schedule) fields(c *wire.Codec) {
	h := uint16(s.h)
	c.U16(&h)
	c.Bytes(&s.secret)
	if !c.Reading() {
		return
	}
	s.h = crypto.Hash(h)
	if !c.OK() || s.h != crypto.SHA256 && s.h != crypto.SHA384 || len(s.secret) != s.h.Size() {
		c.Fail()
		s.Wipe()
	}
}
