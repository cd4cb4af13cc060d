package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Longest message bodies that are taken, in bytes. OpenSSL's limits: a peer
// that gets by there gets by here.
const (
	maxClientHello  = 131396 // every list in it at its longest
	maxServerHello  = 65607
	maxExtensions   = 20000  // EncryptedExtensions
	maxTicket       = 131338 // NewSessionTicket, its ticket and an extension block at their longest
	maxCerts        = 102400 // SSL_MAX_CERT_LIST_DEFAULT; ServerKeyExchange too
	maxVerify       = 65539  // CertificateVerify: scheme and signature
	maxKeyExchange  = 2048   // ClientKeyExchange
	maxStatus       = 16384
	maxNextProtocol = 514
	// maxShort is for messages of fixed length, which is up to 48 bytes. One
	// that is a little too long is left to its parser, for a length that is
	// wrong is a decode_error (RFC 8446, 6.2).
	maxShort = 64
	// maxUnknown is for types that are not known, which the handshake refuses as unexpected.
	maxUnknown = 65536
)

// maxBody is the longest body of a message of type t. Config.MaxCertList counts
// for chains alone, where OpenSSL lets it count for all messages without a limit of their own.
func (a *Reassembler) maxBody(t registry.MsgType) int {
	if a.MaxCerts > 0 && (t == registry.MsgCertificate || t == registry.MsgCompressedCert) {
		return a.MaxCerts
	}
	return maxBody(t)
}

// maxBody is the longest body of a message of type t.
func maxBody(t registry.MsgType) int {
	switch t {
	case registry.MsgClientHello:
		return maxClientHello
	case registry.MsgServerHello:
		return maxServerHello
	case registry.MsgEncryptedExtensions:
		return maxExtensions
	case registry.MsgNewSessionTicket:
		return maxTicket
	case registry.MsgCertificate, registry.MsgCompressedCert, registry.MsgCertificateRequest, registry.MsgServerKeyExchange:
		return maxCerts
	case registry.MsgCertificateVerify:
		return maxVerify
	case registry.MsgClientKeyExchange:
		return maxKeyExchange
	case registry.MsgCertificateStatus:
		return maxStatus
	case registry.MsgNextProtocol:
		return maxNextProtocol
	case registry.MsgHelloRequest, registry.MsgEndOfEarlyData, registry.MsgServerHelloDone, registry.MsgFinished, registry.MsgKeyUpdate:
		return maxShort
	}
	return maxUnknown
}

// parseMaxFragment takes a code for a fragment length, of which there are four (RFC 6066, 4).
func parseMaxFragment(code *uint8, r *wire.Reader) *tlserr.Error {
	if *code = r.U8(); r.OK() && (*code < 1 || *code > 4) {
		return tlserr.New(registry.Ssl3ExtInvalidMaxFragmentLength)
	}
	return nil
}

// parseRecordLimit takes a RecordSizeLimit, which is 64 at least (RFC 8449, 4).
func parseRecordLimit(limit *uint16, r *wire.Reader) *tlserr.Error {
	if *limit = r.U16(); r.OK() && *limit < minRecordLimit {
		return illegal()
	}
	return nil
}

const minRecordLimit = 64
