// Code generated from alerts.tsv by gen; DO NOT EDIT.

package registry

// Alert descriptions.
const (
	AlertCloseNotify                  Alert = 0
	AlertUnexpectedMessage            Alert = 10
	AlertBadRecordMAC                 Alert = 20
	AlertDecryptionFailed             Alert = 21
	AlertRecordOverflow               Alert = 22
	AlertDecompressionFailure         Alert = 30
	AlertHandshakeFailure             Alert = 40
	AlertNoCertificate                Alert = 41
	AlertBadCertificate               Alert = 42
	AlertUnsupportedCertificate       Alert = 43
	AlertCertificateRevoked           Alert = 44
	AlertCertificateExpired           Alert = 45
	AlertCertificateUnknown           Alert = 46
	AlertIllegalParameter             Alert = 47
	AlertUnknownCA                    Alert = 48
	AlertAccessDenied                 Alert = 49
	AlertDecodeError                  Alert = 50
	AlertDecryptError                 Alert = 51
	AlertExportRestriction            Alert = 60
	AlertProtocolVersion              Alert = 70
	AlertInsufficientSecurity         Alert = 71
	AlertInternalError                Alert = 80
	AlertInappropriateFallback        Alert = 86
	AlertUserCancelled                Alert = 90
	AlertNoRenegotiation              Alert = 100
	AlertMissingExtension             Alert = 109
	AlertUnsupportedExtension         Alert = 110
	AlertCertificateUnobtainable      Alert = 111
	AlertUnrecognizedName             Alert = 112
	AlertBadCertificateStatusResponse Alert = 113
	AlertBadCertificateHashValue      Alert = 114
	AlertUnknownPSKIdentity           Alert = 115
	AlertCertificateRequired          Alert = 116
	AlertNoApplicationProtocol        Alert = 120
)

// PeerAlert is the reason for an alert that OpenSSL has no words for.
const PeerAlert = UnknownAlertType

var alerts = []AlertInfo{
	{AlertCloseNotify, "CLOSE_NOTIFY", "close notify", PeerAlert},
	{AlertUnexpectedMessage, "UNEXPECTED_MESSAGE", "unexpected message", SSLv3AlertUnexpectedMessage},
	{AlertBadRecordMAC, "BAD_RECORD_MAC", "bad record mac", SSLv3AlertBadRecordMAC},
	{AlertDecryptionFailed, "DECRYPTION_FAILED", "decryption failed", TLSv1AlertDecryptionFailed},
	{AlertRecordOverflow, "RECORD_OVERFLOW", "record overflow", TLSv1AlertRecordOverflow},
	{AlertDecompressionFailure, "DECOMPRESSION_FAILURE", "decompression failure", SSLv3AlertDecompressionFailure},
	{AlertHandshakeFailure, "HANDSHAKE_FAILURE", "handshake failure", SSLv3AlertHandshakeFailure},
	{AlertNoCertificate, "NO_CERTIFICATE", "no certificate", SSLv3AlertNoCertificate},
	{AlertBadCertificate, "BAD_CERTIFICATE", "bad certificate", SSLv3AlertBadCertificate},
	{AlertUnsupportedCertificate, "UNSUPPORTED_CERTIFICATE", "unsupported certificate", SSLv3AlertUnsupportedCertificate},
	{AlertCertificateRevoked, "CERTIFICATE_REVOKED", "certificate revoked", SSLv3AlertCertificateRevoked},
	{AlertCertificateExpired, "CERTIFICATE_EXPIRED", "certificate expired", SSLv3AlertCertificateExpired},
	{AlertCertificateUnknown, "CERTIFICATE_UNKNOWN", "certificate unknown", SSLv3AlertCertificateUnknown},
	{AlertIllegalParameter, "ILLEGAL_PARAMETER", "illegal parameter", SSLv3AlertIllegalParameter},
	{AlertUnknownCA, "UNKNOWN_CA", "unknown CA", TLSv1AlertUnknownCA},
	{AlertAccessDenied, "ACCESS_DENIED", "access denied", TLSv1AlertAccessDenied},
	{AlertDecodeError, "DECODE_ERROR", "decode error", TLSv1AlertDecodeError},
	{AlertDecryptError, "DECRYPT_ERROR", "decrypt error", TLSv1AlertDecryptError},
	{AlertExportRestriction, "EXPORT_RESTRICTION", "export restriction", TLSv1AlertExportRestriction},
	{AlertProtocolVersion, "PROTOCOL_VERSION", "protocol version", TLSv1AlertProtocolVersion},
	{AlertInsufficientSecurity, "INSUFFICIENT_SECURITY", "insufficient security", TLSv1AlertInsufficientSecurity},
	{AlertInternalError, "INTERNAL_ERROR", "internal error", TLSv1AlertInternalError},
	{AlertInappropriateFallback, "INAPPROPRIATE_FALLBACK", "inappropriate fallback", TLSv1AlertInappropriateFallback},
	{AlertUserCancelled, "USER_CANCELLED", "user canceled", TLSv1AlertUserCancelled},
	{AlertNoRenegotiation, "NO_RENEGOTIATION", "no renegotiation", TLSv1AlertNoRenegotiation},
	{AlertMissingExtension, "MISSING_EXTENSION", "missing extension", TLSv13AlertMissingExtension},
	{AlertUnsupportedExtension, "UNSUPPORTED_EXTENSION", "unsupported extension", TLSv1UnsupportedExtension},
	{AlertCertificateUnobtainable, "CERTIFICATE_UNOBTAINABLE", "certificate unobtainable", TLSv1CertificateUnobtainable},
	{AlertUnrecognizedName, "UNRECOGNIZED_NAME", "unrecognized name", TLSv1UnrecognizedName},
	{AlertBadCertificateStatusResponse, "BAD_CERTIFICATE_STATUS_RESPONSE", "bad certificate status response", TLSv1BadCertificateStatusResponse},
	{AlertBadCertificateHashValue, "BAD_CERTIFICATE_HASH_VALUE", "bad certificate hash value", TLSv1BadCertificateHashValue},
	{AlertUnknownPSKIdentity, "UNKNOWN_PSK_IDENTITY", "unknown PSK identity", TLSv1AlertUnknownPSKIdentity},
	{AlertCertificateRequired, "CERTIFICATE_REQUIRED", "certificate required", TLSv13AlertCertificateRequired},
	{AlertNoApplicationProtocol, "NO_APPLICATION_PROTOCOL", "no application protocol", TLSv1AlertNoApplicationProtocol},
}
