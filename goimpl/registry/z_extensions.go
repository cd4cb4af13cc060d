// Code generated from extensions.tsv by gen; DO NOT EDIT.

package registry

// Extensions.
const (
	ExtServerName              Extension = 0
	ExtMaxFragmentLength       Extension = 1
	ExtStatusRequest           Extension = 5
	ExtSupportedGroups         Extension = 10
	ExtECPointFormats          Extension = 11
	ExtSignatureAlgorithms     Extension = 13
	ExtUseSRTP                 Extension = 14
	ExtHeartbeat               Extension = 15
	ExtALPN                    Extension = 16
	ExtSCT                     Extension = 18
	ExtClientCertificateType   Extension = 19
	ExtServerCertificateType   Extension = 20
	ExtPadding                 Extension = 21
	ExtEncryptThenMAC          Extension = 22
	ExtExtendedMasterSecret    Extension = 23
	ExtCompressCertificate     Extension = 27
	ExtRecordSizeLimit         Extension = 28
	ExtSessionTicket           Extension = 35
	ExtPreSharedKey            Extension = 41
	ExtEarlyData               Extension = 42
	ExtSupportedVersions       Extension = 43
	ExtCookie                  Extension = 44
	ExtPSKKeyExchangeModes     Extension = 45
	ExtCertificateAuthorities  Extension = 47
	ExtOIDFilters              Extension = 48
	ExtPostHandshakeAuth       Extension = 49
	ExtSignatureAlgorithmsCert Extension = 50
	ExtKeyShare                Extension = 51
	ExtNPN                     Extension = 13172
	ExtRenegotiationInfo       Extension = 65281
)

var extensions = []ExtensionInfo{
	{0, "server_name", InClientHello | InServerHello12 | InEncryptedExtensions},
	{1, "max_fragment_length", InClientHello | InServerHello12 | InEncryptedExtensions},
	{5, "status_request", InClientHello | InServerHello12 | InCertificateRequest | InCertificate},
	{10, "supported_groups", InClientHello | InServerHello12 | InEncryptedExtensions},
	{11, "ec_point_formats", InClientHello | InServerHello12},
	{13, "signature_algorithms", InClientHello | InCertificateRequest},
	{14, "use_srtp", InClientHello | InServerHello12 | InEncryptedExtensions},
	{15, "heartbeat", InClientHello | InServerHello12 | InEncryptedExtensions},
	{16, "application_layer_protocol_negotiation", InClientHello | InServerHello12 | InEncryptedExtensions},
	{18, "signed_certificate_timestamp", InClientHello | InServerHello12 | InCertificateRequest | InCertificate},
	{19, "client_certificate_type", InClientHello | InServerHello12 | InEncryptedExtensions},
	{20, "server_certificate_type", InClientHello | InServerHello12 | InEncryptedExtensions},
	{21, "padding", InClientHello},
	{22, "encrypt_then_mac", InClientHello | InServerHello12},
	{23, "extended_master_secret", InClientHello | InServerHello12},
	{27, "compress_certificate", InClientHello | InCertificateRequest},
	{28, "record_size_limit", InClientHello | InServerHello12 | InEncryptedExtensions},
	{35, "session_ticket", InClientHello | InServerHello12},
	{41, "pre_shared_key", InClientHello | InServerHello},
	{42, "early_data", InClientHello | InEncryptedExtensions | InNewSessionTicket},
	{43, "supported_versions", InClientHello | InServerHello | InHelloRetryRequest},
	{44, "cookie", InClientHello | InHelloRetryRequest},
	{45, "psk_key_exchange_modes", InClientHello},
	{47, "certificate_authorities", InClientHello | InCertificateRequest},
	{48, "oid_filters", InCertificateRequest},
	{49, "post_handshake_auth", InClientHello},
	{50, "signature_algorithms_cert", InClientHello | InCertificateRequest},
	{51, "key_share", InClientHello | InServerHello | InHelloRetryRequest},
	{13172, "next_protocol_negotiation", InClientHello | InServerHello12},
	{65281, "renegotiation_info", InClientHello | InServerHello12},
}
