// Package winstore lists the certificates and revocation lists of Windows'
// system certificate stores ("ROOT", "CA", "MY", or any other by name), as
// ssl.enum_certificates and ssl.enum_crls show them and
// SSLContext.load_default_certs uses them.
//
// Windows keeps one store of a name per location: the machine's, the user's,
// and those that administrators hand out by policy. A listing covers all that
// can be read, as CPython's does, and holds no entry twice. What a certificate
// is trusted for is the administrator's setting where there is one, else its
// extended key usage extension.
//
// Nothing is parsed or verified here: entries are bytes for pki and verify. On
// other systems every listing fails with errors.ErrUnsupported.
package winstore

import "strconv"

// Encoding says what the bytes of an entry are: dwCertEncodingType of Windows.
type Encoding uint32

// The two encodings there are.
const (
	X509ASN  Encoding = 0x00000001 // the DER of a certificate or CRL
	PKCS7ASN Encoding = 0x00010000 // a PKCS #7 message
)

// String is the name Python shows. For an encoding without a name Python shows
// the number, which this writes in decimal.
func (e Encoding) String() string {
	switch e {
	case X509ASN:
		return "x509_asn"
	case PKCS7ASN:
		return "pkcs_7_asn"
	}
	return strconv.FormatUint(uint64(e), 10)
}

// Certificate is an entry of a store.
type Certificate struct {
	Data     []byte
	Encoding Encoding
	// AnyUsage: nothing limits what the certificate is trusted for (True in
	// Python). Otherwise Usages holds the dotted OIDs, sorted, that it is
	// trusted for; none means that it is disabled.
	AnyUsage bool
	Usages   []string
}

// CRL is a revocation list of a store.
type CRL struct {
	Data     []byte
	Encoding Encoding
}

// Certificates lists the certificates of the store of that name. The error is
// the syscall.Errno of Windows if no location has such a store that can be
// read; errors.ErrUnsupported elsewhere than on Windows.
func Certificates(store string) ([]Certificate, error) { return certificates(store) }

// CRLs lists the revocation lists of the store of that name; errors are as for
// Certificates.
func CRLs(store string) ([]CRL, error) { return crls(store) }
