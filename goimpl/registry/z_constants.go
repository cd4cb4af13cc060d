// Code generated from constants.tsv by gen; DO NOT EDIT.

package registry

// The integers of Python's _ssl, by their Python names in Go's spelling.
const (
	SSLErrorEOF                   = 8          // SSL_ERROR_EOF
	SSLErrorInvalidErrorCode      = 10         // SSL_ERROR_INVALID_ERROR_CODE
	SSLErrorSSL                   = 1          // SSL_ERROR_SSL
	SSLErrorSyscall               = 5          // SSL_ERROR_SYSCALL
	SSLErrorWantConnect           = 7          // SSL_ERROR_WANT_CONNECT
	SSLErrorWantRead              = 2          // SSL_ERROR_WANT_READ
	SSLErrorWantWrite             = 3          // SSL_ERROR_WANT_WRITE
	SSLErrorWantX509Lookup        = 4          // SSL_ERROR_WANT_X509_LOOKUP
	SSLErrorZeroReturn            = 6          // SSL_ERROR_ZERO_RETURN
	CertNone                      = 0          // CERT_NONE
	CertOptional                  = 1          // CERT_OPTIONAL
	CertRequired                  = 2          // CERT_REQUIRED
	VerifyAllowProxyCerts         = 0x40       // VERIFY_ALLOW_PROXY_CERTS
	VerifyCRLCheckChain           = 0xC        // VERIFY_CRL_CHECK_CHAIN
	VerifyCRLCheckLeaf            = 0x4        // VERIFY_CRL_CHECK_LEAF
	VerifyDefault                 = 0x0        // VERIFY_DEFAULT
	VerifyX509PartialChain        = 0x80000    // VERIFY_X509_PARTIAL_CHAIN
	VerifyX509Strict              = 0x20       // VERIFY_X509_STRICT
	VerifyX509TrustedFirst        = 0x8000     // VERIFY_X509_TRUSTED_FIRST
	HostflagAlwaysCheckSubject    = 0x1        // HOSTFLAG_ALWAYS_CHECK_SUBJECT
	HostflagMultiLabelWildcards   = 0x8        // HOSTFLAG_MULTI_LABEL_WILDCARDS
	HostflagNeverCheckSubject     = 0x20       // HOSTFLAG_NEVER_CHECK_SUBJECT
	HostflagNoPartialWildcards    = 0x4        // HOSTFLAG_NO_PARTIAL_WILDCARDS
	HostflagNoWildcards           = 0x2        // HOSTFLAG_NO_WILDCARDS
	HostflagSingleLabelSubdomains = 0x10       // HOSTFLAG_SINGLE_LABEL_SUBDOMAINS
	ProtocolSSLv23                = 2          // PROTOCOL_SSLv23
	ProtocolTLS                   = 2          // PROTOCOL_TLS
	ProtocolTLSClient             = 16         // PROTOCOL_TLS_CLIENT
	ProtocolTLSServer             = 17         // PROTOCOL_TLS_SERVER
	ProtocolTLSv1                 = 3          // PROTOCOL_TLSv1
	ProtocolTLSv11                = 4          // PROTOCOL_TLSv1_1
	ProtocolTLSv12                = 5          // PROTOCOL_TLSv1_2
	ProtoMaximumSupported         = -1         // PROTO_MAXIMUM_SUPPORTED
	ProtoMinimumSupported         = -2         // PROTO_MINIMUM_SUPPORTED
	ProtoSSLv3                    = 768        // PROTO_SSLv3
	ProtoTLSv1                    = 769        // PROTO_TLSv1
	ProtoTLSv11                   = 770        // PROTO_TLSv1_1
	ProtoTLSv12                   = 771        // PROTO_TLSv1_2
	ProtoTLSv13                   = 772        // PROTO_TLSv1_3
	OpAll                         = 0x80000050 // OP_ALL
	OpCipherServerPreference      = 0x400000   // OP_CIPHER_SERVER_PREFERENCE
	OpEnableKTLS                  = 0x8        // OP_ENABLE_KTLS
	OpEnableMiddleboxCompat       = 0x100000   // OP_ENABLE_MIDDLEBOX_COMPAT
	OpIgnoreUnexpectedEOF         = 0x80       // OP_IGNORE_UNEXPECTED_EOF
	OpLegacyServerConnect         = 0x4        // OP_LEGACY_SERVER_CONNECT
	OpNoCompression               = 0x20000    // OP_NO_COMPRESSION
	OpNoRenegotiation             = 0x40000000 // OP_NO_RENEGOTIATION
	OpNoSSLv2                     = 0x0        // OP_NO_SSLv2
	OpNoSSLv3                     = 0x2000000  // OP_NO_SSLv3
	OpNoTicket                    = 0x4000     // OP_NO_TICKET
	OpNoTLSv1                     = 0x4000000  // OP_NO_TLSv1
	OpNoTLSv11                    = 0x10000000 // OP_NO_TLSv1_1
	OpNoTLSv12                    = 0x8000000  // OP_NO_TLSv1_2
	OpNoTLSv13                    = 0x20000000 // OP_NO_TLSv1_3
	OpSingleDHUse                 = 0x0        // OP_SINGLE_DH_USE
	OpSingleECDHUse               = 0x0        // OP_SINGLE_ECDH_USE
	EncodingDer                   = 2          // ENCODING_DER
	EncodingPEM                   = 1          // ENCODING_PEM
	HasSni                        = 1          // HAS_SNI
	HasECDH                       = 1          // HAS_ECDH
	HasALPN                       = 1          // HAS_ALPN
	HasNPN                        = 0          // HAS_NPN
	HasSSLv2                      = 0          // HAS_SSLv2
	HasSSLv3                      = 0          // HAS_SSLv3
	HasTLSv1                      = 1          // HAS_TLSv1
	HasTLSv11                     = 1          // HAS_TLSv1_1
	HasTLSv12                     = 1          // HAS_TLSv1_2
	HasTLSv13                     = 1          // HAS_TLSv1_3
	HasTLSUnique                  = 1          // HAS_TLS_UNIQUE
	HasPSK                        = 1          // HAS_PSK
)
