package registry

// Exchange is how a cipher suite exchanges keys before TLS 1.3 (RFC 5246,
// 8.1; RFC 4279, RFC 5489, RFC 8422).
type Exchange uint8

// Key exchanges.
const (
	ExchangeAny Exchange = iota // TLS 1.3, where the suite does not say
	ExchangeRSA
	ExchangeDHE
	ExchangeECDHE
	ExchangePSK
	ExchangeRSAPSK
	ExchangeDHEPSK
	ExchangeECDHEPSK
	ExchangeSRP
)

// PSK reports whether a pre-shared key is part of the exchange.
func (e Exchange) PSK() bool { return e >= ExchangePSK && e <= ExchangeECDHEPSK }

// DH reports whether the exchange is finite-field Diffie-Hellman.
func (e Exchange) DH() bool { return e == ExchangeDHE || e == ExchangeDHEPSK }

// ECDH reports whether the exchange is Diffie-Hellman on a named curve.
func (e Exchange) ECDH() bool { return e == ExchangeECDHE || e == ExchangeECDHEPSK }

// RSA reports whether the client encrypts to the key of the server's certificate.
func (e Exchange) RSA() bool { return e == ExchangeRSA || e == ExchangeRSAPSK }

// Auth is what a server proves itself with in a cipher suite before TLS 1.3.
type Auth uint8

// Kinds of authentication.
const (
	AuthAny Auth = iota // TLS 1.3, where the suite does not say
	AuthRSA
	AuthDSS
	AuthECDSA
	AuthNULL // anonymous
	AuthPSK
	AuthSRP
)

// Certificate reports whether the server sends one.
func (a Auth) Certificate() bool { return a == AuthRSA || a == AuthDSS || a == AuthECDSA }

// SignedExchange reports whether ServerKeyExchange carries a signature
// (RFC 5246, 7.4.3): the exchange is ephemeral and a certificate backs it.
func (s *SuiteInfo) SignedExchange() bool {
	return s.Auth.Certificate() && (s.Exchange == ExchangeDHE || s.Exchange == ExchangeECDHE)
}
