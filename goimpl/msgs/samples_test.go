package msgs_test

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Messages with every field set.

func fill(b byte, n int) []byte { return bytes.Repeat([]byte{b}, n) }

func fullClientHello() *msgs.ClientHello {
	return &msgs.ClientHello{
		Version:           registry.VersionTLS12,
		Random:            fill(1, 32),
		SessionID:         fill(2, 32),
		Suites:            []registry.Suite{0x0A0A, 0x1302, 0x1301, 0x00FF},
		Compression:       []byte{0},
		HasServerName:     true,
		ServerName:        "host.example",
		Groups:            []registry.Group{0x2A2A, registry.GroupX25519, registry.GroupP256},
		Schemes:           []registry.Scheme{registry.SchemeEd25519, registry.SchemeRSAPSSRSAESHA256},
		CertSchemes:       []registry.Scheme{registry.SchemeRSAPKCS1SHA256},
		ALPN:              []string{"h2", "http/1.1"},
		HasALPN:           true,
		StatusRequest:     true,
		SCT:               true,
		SupportedVersions: []registry.Version{0x3A3A, registry.VersionTLS13, registry.VersionTLS12},
		KeyShares: []msgs.KeyShare{
			{Group: 0x2A2A, Data: []byte{0}},
			{Group: registry.GroupX25519, Data: fill(3, 32)},
		},
		HasKeyShares: true,
		PSKModes:     []uint8{msgs.PSKWithDHE},
		HasPSK:       true,
		PSKIdentities: []msgs.PSKIdentity{
			{Identity: []byte("ticket"), ObfuscatedAge: 0xFEDCBA98},
			{Identity: []byte("older ticket"), ObfuscatedAge: 1},
		},
		PSKBinders:             [][]byte{fill(4, 32), fill(5, 48)},
		Cookie:                 []byte("cookie"),
		PostHandshakeAuth:      true,
		EarlyData:              true,
		CertificateAuthorities: [][]byte{{0x30, 0}, {0x30, 1, 2}},
		ECPointFormats:         []byte{0},
		ExtendedMasterSecret:   true,
		EncryptThenMAC:         true,
		HasTicket:              true,
		Ticket:                 []byte{},
		HasRenegotiation:       true,
		RenegotiationInfo:      []byte{},
		MaxFragment:            1,
		RecordLimit:            64,
		CertCompression:        []registry.CertCompression{registry.CompressBrotli, registry.CompressZlib},
		NPN:                    true,
		HasPadding:             true,
		Padding:                7,
	}
}

// oldClientHello is one from before extensions.
func oldClientHello() *msgs.ClientHello {
	return &msgs.ClientHello{
		Version:     registry.VersionTLS10,
		Random:      fill(1, 32),
		SessionID:   []byte{},
		Suites:      []registry.Suite{0x002F},
		Compression: []byte{1, 0},
	}
}

func fullServerHello() *msgs.ServerHello {
	return &msgs.ServerHello{
		Version:         registry.VersionTLS12,
		Random:          fill(1, 32),
		SessionID:       fill(2, 32),
		Suite:           0x1301,
		SelectedVersion: registry.VersionTLS13,
		KeyShare:        &msgs.KeyShare{Group: registry.GroupX25519, Data: fill(3, 32)},
		HasPSK:          true,
		PSK:             1,
	}
}

func retryRequest() *msgs.ServerHello {
	return &msgs.ServerHello{
		Version:         registry.VersionTLS12,
		Random:          msgs.HelloRetryRandom[:],
		SessionID:       []byte{},
		Suite:           0x1302,
		SelectedVersion: registry.VersionTLS13,
		HasRetryGroup:   true,
		RetryGroup:      registry.GroupP256,
		Cookie:          []byte("cookie"),
	}
}

func oldServerHello() *msgs.ServerHello {
	return &msgs.ServerHello{
		Version:              registry.VersionTLS12,
		Random:               fill(1, 32),
		SessionID:            fill(2, 32),
		Suite:                0xC02F,
		HasServerName:        true,
		HasALPN:              true,
		ALPN:                 "h2",
		StatusRequest:        true,
		SCT:                  vec16(vec16([]byte("sct"))),
		ECPointFormats:       []byte{0, 1, 2},
		ExtendedMasterSecret: true,
		EncryptThenMAC:       true,
		HasTicket:            true,
		HasRenegotiation:     true,
		RenegotiationInfo:    fill(9, 24),
		MaxFragment:          4,
		RecordLimit:          0x4001,
		HasNPN:               true,
		NPN:                  []string{"http/1.1", "spdy/3"},
	}
}

func fullEncryptedExtensions() *msgs.EncryptedExtensions {
	return &msgs.EncryptedExtensions{
		HasServerName: true,
		HasALPN:       true,
		ALPN:          "h2",
		Groups:        []registry.Group{registry.GroupX25519},
		EarlyData:     true,
		MaxFragment:   2,
		RecordLimit:   0x200,
	}
}

func fullCertificateRequest() *msgs.CertificateRequest13 {
	return &msgs.CertificateRequest13{
		Context:       []byte("context"),
		Schemes:       []registry.Scheme{registry.SchemeEd25519},
		CertSchemes:   []registry.Scheme{registry.SchemeRSAPKCS1SHA256},
		Authorities:   [][]byte{{0x30, 0}},
		StatusRequest: true,
		SCT:           true,

		CertCompression: []registry.CertCompression{registry.CompressZstd},
	}
}

func fullCertificate() *msgs.Certificate13 {
	return &msgs.Certificate13{
		Context: []byte{},
		Entries: []msgs.CertificateEntry{
			{Cert: fill(0x30, 300), OCSP: []byte("response"), SCT: vec16(vec16([]byte("sct")))},
			{Cert: fill(0x31, 200)},
		},
	}
}

func fullTicket() *msgs.NewSessionTicket13 {
	return &msgs.NewSessionTicket13{
		Lifetime:     7200,
		AgeAdd:       0xFEDCBA98,
		Nonce:        []byte{0, 1},
		Ticket:       []byte("ticket"),
		MaxEarlyData: 0x4000,
	}
}
