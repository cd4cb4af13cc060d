package msgs_test

import (
	"bytes"
	"crypto/sha256"
	"slices"
	"testing"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// The handshake of RFC 8448, 3.
const (
	rfc8448ClientHello = `
		01 00 00 c0 03 03 cb 34 ec b1 e7 81 63 ba 1c 38 c6 da cb 19 6a 6d ff a2 1a 8d 99 12 ec 18 a2 ef
		62 83 02 4d ec e7 00 00 06 13 01 13 03 13 02 01 00 00 91 00 00 00 0b 00 09 00 00 06 73 65 72 76
		65 72 ff 01 00 01 00 00 0a 00 14 00 12 00 1d 00 17 00 18 00 19 01 00 01 01 01 02 01 03 01 04 00
		23 00 00 00 33 00 26 00 24 00 1d 00 20 99 38 1d e5 60 e4 bd 43 d2 3d 8e 43 5a 7d ba fe b3 c0 6e
		51 c1 3c ae 4d 54 13 69 1e 52 9a af 2c 00 2b 00 03 02 03 04 00 0d 00 20 00 1e 04 03 05 03 06 03
		02 03 08 04 08 05 08 06 04 01 05 01 06 01 02 01 04 02 05 02 06 02 02 02 00 2d 00 02 01 01 00 1c
		00 02 40 01`
	rfc8448ServerHello = `
		02 00 00 56 03 03 a6 af 06 a4 12 18 60 dc 5e 6e 60 24 9c d3 4c 95 93 0c 8a c5 cb 14 34 da c1 55
		77 2e d3 e2 69 28 00 13 01 00 00 2e 00 33 00 24 00 1d 00 20 c9 82 88 76 11 20 95 fe 66 76 2b db
		f7 c6 72 e1 56 d6 cc 25 3b 83 3d f1 dd 69 b1 b0 4e 75 1f 0f 00 2b 00 02 03 04`
	rfc8448EncryptedExtensions = `
		08 00 00 24 00 22 00 0a 00 14 00 12 00 1d 00 17 00 18 00 19 01 00 01 01 01 02 01 03 01 04 00 1c
		00 02 40 01 00 00 00 00`
	// The hash of the two hellos, as the RFC gives it.
	rfc8448HelloHash = `
		86 0c 06 ed c0 78 58 ee 8e 78 f0 e7 42 8c 58 ed d6 b4 3f 2c a3 e6 e9 5f 02 ed 06 3c f0 e1 ca d8`
)

// rfc8448Groups stands in ClientHello and EncryptedExtensions.
var rfc8448Groups = []registry.Group{
	registry.GroupX25519, registry.GroupP256, registry.GroupP384, registry.GroupP521,
	registry.GroupFFDHE2048, registry.GroupFFDHE3072, registry.GroupFFDHE4096, registry.GroupFFDHE6144, registry.GroupFFDHE8192,
}

func TestRFC8448ClientHello(t *testing.T) {
	m, err := msgs.ParseClientHello(unhex(t, rfc8448ClientHello)[msgs.HeaderLen:])
	if err != nil {
		t.Fatal(err)
	}
	if m.Version != registry.VersionTLS12 || len(m.SessionID) != 0 || !m.HasServerName || m.ServerName != "server" {
		t.Errorf("version %v, session id %x, name %q", m.Version, m.SessionID, m.ServerName)
	}
	if want := []registry.Suite{0x1301, 0x1303, 0x1302}; !slices.Equal(m.Suites, want) {
		t.Errorf("suites %x", m.Suites)
	}
	if !slices.Equal(m.Groups, rfc8448Groups) {
		t.Errorf("groups %v", m.Groups)
	}
	if len(m.Schemes) != 15 || m.Schemes[0] != registry.SchemeECDSAP256SHA256 || m.Schemes[14] != 0x0202 {
		t.Errorf("schemes %v", m.Schemes)
	}
	if len(m.KeyShares) != 1 || m.KeyShares[0].Group != registry.GroupX25519 || m.KeyShares[0].Data[0] != 0x99 {
		t.Errorf("shares %v", m.KeyShares)
	}
	if !slices.Equal(m.SupportedVersions, []registry.Version{registry.VersionTLS13}) || !bytes.Equal(m.PSKModes, []byte{msgs.PSKWithDHE}) {
		t.Errorf("versions %v, modes %v", m.SupportedVersions, m.PSKModes)
	}
	if !m.HasTicket || !m.HasRenegotiation || m.HasPSK || m.EarlyData || m.HasALPN {
		t.Errorf("flags: %+v", m)
	}
	if !m.Has(registry.ExtRecordSizeLimit) || m.Has(registry.ExtALPN) || len(m.Extensions) != 9 {
		t.Errorf("extensions %v", m.Extensions)
	}
}

func TestRFC8448ServerHello(t *testing.T) {
	message := unhex(t, rfc8448ServerHello)
	m, err := msgs.ParseServerHello(message[msgs.HeaderLen:])
	if err != nil {
		t.Fatal(err)
	}
	if m.Suite != 0x1301 || m.SelectedVersion != registry.VersionTLS13 || m.IsRetry() || m.HasPSK {
		t.Errorf("%+v", m)
	}
	if m.KeyShare == nil || m.KeyShare.Group != registry.GroupX25519 || len(m.KeyShare.Data) != 32 {
		t.Errorf("share %v", m.KeyShare)
	}
	if want := []registry.Extension{registry.ExtKeyShare, registry.ExtSupportedVersions}; !slices.Equal(m.Extensions, want) {
		t.Errorf("extensions %v", m.Extensions)
	}
	hash := sha256.Sum256(append(unhex(t, rfc8448ClientHello), message...))
	if !bytes.Equal(hash[:], unhex(t, rfc8448HelloHash)) {
		t.Error("the vectors above are not the RFC's")
	}
}

func TestRFC8448EncryptedExtensions(t *testing.T) {
	m, err := msgs.ParseEncryptedExtensions(unhex(t, rfc8448EncryptedExtensions)[msgs.HeaderLen:])
	if err != nil {
		t.Fatal(err)
	}
	if !m.HasServerName || m.HasALPN || m.EarlyData || !slices.Equal(m.Groups, rfc8448Groups) {
		t.Errorf("%+v", m)
	}
}
