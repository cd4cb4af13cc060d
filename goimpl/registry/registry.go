package registry

import "fmt"

// Version is a protocol version as it stands on the wire (RFC 8446, 4.1.2).
type Version uint16

// Protocol versions.
const (
	VersionSSL30 Version = 0x0300
	VersionTLS10 Version = 0x0301
	VersionTLS11 Version = 0x0302
	VersionTLS12 Version = 0x0303
	VersionTLS13 Version = 0x0304
)

// String is the name SSLSocket.version() returns.
func (v Version) String() string {
	switch v {
	case VersionSSL30:
		return "SSLv3"
	case VersionTLS10:
		return "TLSv1"
	case VersionTLS11:
		return "TLSv1.1"
	case VersionTLS12:
		return "TLSv1.2"
	case VersionTLS13:
		return "TLSv1.3"
	}
	return fmt.Sprintf("0x%04X", uint16(v))
}

// ContentType is the type of a record (RFC 8446, 5.1).
type ContentType uint8

// Record types.
const (
	ChangeCipherSpec ContentType = 20
	AlertRecord      ContentType = 21
	HandshakeRecord  ContentType = 22
	ApplicationData  ContentType = 23
)

// MsgType is the type of a handshake message (RFC 8446, 4; RFC 5246, 7.4).
type MsgType uint8

// Handshake messages.
const (
	MsgHelloRequest        MsgType = 0
	MsgClientHello         MsgType = 1
	MsgServerHello         MsgType = 2
	MsgNewSessionTicket    MsgType = 4
	MsgEndOfEarlyData      MsgType = 5
	MsgEncryptedExtensions MsgType = 8
	MsgCertificate         MsgType = 11
	MsgServerKeyExchange   MsgType = 12
	MsgCertificateRequest  MsgType = 13
	MsgServerHelloDone     MsgType = 14
	MsgCertificateVerify   MsgType = 15
	MsgClientKeyExchange   MsgType = 16
	MsgFinished            MsgType = 20
	MsgCertificateStatus   MsgType = 22
	MsgKeyUpdate           MsgType = 24
	MsgCompressedCert      MsgType = 25 // RFC 8879
	MsgNextProtocol        MsgType = 67 // draft-agl-tls-nextprotoneg
	MsgMessageHash         MsgType = 254
)

// Suite is a cipher suite's two wire bytes.
type Suite uint16

// Group is a key exchange group (RFC 8446, 4.2.7).
type Group uint16

// Scheme is a signature scheme (RFC 8446, 4.2.3).
type Scheme uint16

// CertCompression is an algorithm certificates are compressed with (RFC 8879, 7.3).
type CertCompression uint16

// Certificate compression algorithms.
const (
	CompressZlib   CertCompression = 1
	CompressBrotli CertCompression = 2
	CompressZstd   CertCompression = 3
)

// Extension is a TLS extension's number.
type Extension uint16

// Alert is an alert description (RFC 8446, 6).
type Alert uint8

// NoAlert marks a failure that the peer is not told of.
const NoAlert Alert = 0xFF

// VerifyCode is a certificate verification result, X509_V_*.
type VerifyCode uint8

// Reason is a row of reasons.tsv. Compare reasons, never words.
type Reason uint16

// Class says which Python exception a failure becomes.
type Class uint8

// Exception classes of the ssl module.
const (
	ClassSSLError Class = iota
	ClassEOF
	ClassCertVerification
)

// Message is a message that can carry extensions, as a bit in ExtensionInfo.Messages.
type Message uint8

// The messages of the table in RFC 8446, 4.2, and the ServerHello of TLS 1.2 and before.
const (
	InClientHello Message = 1 << iota
	InServerHello
	InEncryptedExtensions
	InCertificate
	InCertificateRequest
	InNewSessionTicket
	InHelloRetryRequest
	InServerHello12
)
