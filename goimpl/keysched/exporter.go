package keysched

import (
	"encoding/binary"
	"slices"

	"github.com/pyssl/pyssl/goimpl/kdf"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Exporter derives keying material for the application, in any version. The
// zero Exporter is that of a handshake which has not come so far.
type Exporter struct {
	version registry.Version
	suite   registry.Suite
	secret  []byte // TLS 1.3: exporter_master_secret; before: the master secret
	seed    []byte // before TLS 1.3: client's and server's random
}

// NewExporter13 is the Exporter of an exporter_master_secret, which it takes over.
func NewExporter13(suite registry.Suite, secret []byte) Exporter {
	return Exporter{version: registry.VersionTLS13, suite: suite, secret: secret}
}

// Ready reports whether Export has a secret to start from.
func (e *Exporter) Ready() bool { return len(e.secret) > 0 }

// Export derives n bytes (RFC 8446, 7.5; RFC 5705). Before TLS 1.3 no context
// and an empty one differ. What cannot be derived is the application's choice,
// and do not concern the peer: the errors have no alert.
func (e *Exporter) Export(label string, context []byte, hasContext bool, n int) ([]byte, *tlserr.Error) {
	switch {
	case !e.Ready():
		return nil, tlserr.New(registry.StillInInit)
	case n < 0 || len(context) > 0xFFFF:
		return nil, tlserr.Local(registry.LengthTooLong)
	case e.version == registry.VersionTLS13:
		return e.export13(label, context, n)
	case slices.Contains(ownLabels, label):
		return nil, tlserr.Local(registry.TLSIllegalExporterLabel)
	}
	seed := slices.Clone(e.seed)
	if hasContext {
		seed = append(binary.BigEndian.AppendUint16(seed, uint16(len(context))), context...)
	}
	return kdf.PRF(e.suite.Info().PRF(e.version), e.secret, label, seed, n), nil
}

// ownLabels are the protocol's own, which would give the application the
// connection's keys (RFC 5705, 4).
var ownLabels = []string{ClientFinished, ServerFinished, "master secret", "extended master secret", "key expansion"}

// export13 is TLS-Exporter (RFC 8446, 7.5). The label must fit into HkdfLabel,
// and HKDF ends after 255 blocks.
func (e *Exporter) export13(label string, context []byte, n int) ([]byte, *tlserr.Error) {
	h := e.suite.Info().Hash()
	if len(label) > kdf.MaxLabel {
		return nil, tlserr.Local(registry.TLSIllegalExporterLabel)
	}
	if n > 255*h.Size() {
		return nil, tlserr.Local(registry.LengthTooLong)
	}
	secret := kdf.DeriveSecret(h, e.secret, label, nil)
	defer clear(secret)
	digest := h.New()
	digest.Write(context)
	return kdf.ExpandLabel(h, secret, "exporter", digest.Sum(nil), n), nil
}

// Wipe overwrites the secret: nothing can be exported any more.
func (e *Exporter) Wipe() {
	clear(e.secret)
	*e = Exporter{}
}

// Code writes the exporter or reads it back.
func (e *Exporter) Code(c *wire.Codec) {
	wire.Integer(c, &e.version)
	wire.Integer(c, &e.suite)
	c.Bytes(&e.secret)
	c.Bytes(&e.seed)
	if !c.Reading() || !c.OK() || len(e.secret) == 0 {
		return
	}
	info := e.suite.Info()
	if info == nil || !info.In(e.version) {
		c.Fail()
		e.Wipe()
	}
}
