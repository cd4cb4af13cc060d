// Code generated from settings.tsv by gen; DO NOT EDIT.

package registry

import "math"

// What a context can be told.
const (
	SettingProtocol          Setting = 1  // The PROTOCOL_* constant the context was made for.
	SettingMinVersion        Setting = 2  // The lowest version to speak, as a TLSVersion; -2 is MINIMUM_SUPPORTED.
	SettingMaxVersion        Setting = 3  // The highest version to speak, as a TLSVersion; -1 is MAXIMUM_SUPPORTED.
	SettingOptions           Setting = 4  // OP_* flags.
	SettingVerifyMode        Setting = 5  // CERT_NONE, CERT_OPTIONAL or CERT_REQUIRED; not CERT_NONE while check_hostname is on.
	SettingVerifyFlags       Setting = 6  // VERIFY_* flags.
	SettingHostFlags         Setting = 7  // HOSTFLAG_* flags.
	SettingCheckHostname     Setting = 8  // Whether the certificate must be for server_hostname; turns CERT_NONE into CERT_REQUIRED.
	SettingNumTickets        Setting = 9  // Control the number of TLSv1.3 session tickets
	SettingSecurityLevel     Setting = 10 // The current security level
	SettingPostHandshakeAuth Setting = 11 // Whether a client lets a TLS 1.3 server ask for its certificate later.
	SettingRequireOCSP       Setting = 12 // Whether a client demands a good stapled OCSP response (RFC 6066, 8); without one the handshake fails with verify_code 73 (none), 74 (not verified, or not current), 75 (unknown certificate) or 23 (revoked).
	SettingAskClientHello    Setting = 13 // An sni_callback is there: a server stops after the ClientHello and asks.
	SettingNoteKeys          Setting = 14 // Key log events are wanted.
	SettingNoteMessages      Setting = 15 // Message events are wanted (_msg_callback).
	SettingRecordSizeLimit   Setting = 16 // The longest record content this end asks its peer for (RFC 8449): 64 to 16385 bytes, in TLS 1.3 with the byte of the type; 0: a client does not ask.
	SettingAskPSK            Setting = 17 // A psk_client_callback or psk_server_callback is there: the engine asks for the key.
	SettingMaxFragmentLength Setting = 18 // The longest record content for both directions that a client asks its server for (RFC 6066, 4): 512, 1024, 2048 or 4096 bytes; 0: it does not ask.
	SettingCiphers           Setting = 32 // A cipher string; SSLError NO_CIPHER_MATCH.
	SettingALPN              Setting = 33 // Protocols in wire form: each with a length byte.
	SettingGroup             Setting = 34 // One key exchange group by name (set_ecdh_curve); ValueError if unknown.
	SettingCertDir           Setting = 35 // One more hashed directory (capath).
	SettingCAFile            Setting = 36 // Contents of a cafile: PEM, all or nothing; CRLs too.
	SettingCAPEM             Setting = 37 // cadata as text.
	SettingCADer             Setting = 38 // cadata as bytes: certificates one behind the other.
	SettingCAFileLazy        Setting = 39 // As CA_FILE for the system's own bundle: parsed when needed, errors ignored.
	SettingDHParams          Setting = 40 // Contents of a PEM file with DH PARAMETERS.
	SettingOCSPResponse      Setting = 41 // The OCSP response (DER) to staple for the identity last loaded; empty: none.
	SettingNPN               Setting = 42 // Protocols of next_protocol_negotiation in wire form: each with a length byte.
	SettingPSKHint           Setting = 43 // What a server tells clients that look for the right pre-shared key (RFC 4279, 2).
	SettingGroups            Setting = 48 // Key exchange groups by name, "name:name" (set_groups); ValueError if unknown.
	SettingCiphersuites      Setting = 49 // Suites of TLS 1.3 by name, "name:name" (set_ciphersuites); ValueError if none is known.
	SettingSigalgs           Setting = 50 // Signature schemes (set_server_sigalgs); ValueError if unknown.
	SettingClientSigalgs     Setting = 51 // Signature schemes where a client proves itself (set_client_sigalgs); ValueError if unknown.
)

var settings = []SettingInfo{
	{SettingProtocol, "PROTOCOL", KindInt, true, false, math.MinInt64, math.MaxInt64, "protocol"},
	{SettingMinVersion, "MIN_VERSION", KindInt, true, true, math.MinInt64, math.MaxInt64, "minimum_version"},
	{SettingMaxVersion, "MAX_VERSION", KindInt, true, true, math.MinInt64, math.MaxInt64, "maximum_version"},
	{SettingOptions, "OPTIONS", KindInt, true, true, math.MinInt64, math.MaxInt64, "options"},
	{SettingVerifyMode, "VERIFY_MODE", KindInt, true, true, 0, 2, "verify_mode"},
	{SettingVerifyFlags, "VERIFY_FLAGS", KindInt, true, true, math.MinInt64, math.MaxInt64, "verify_flags"},
	{SettingHostFlags, "HOST_FLAGS", KindInt, true, true, math.MinInt64, math.MaxInt64, "_host_flags"},
	{SettingCheckHostname, "CHECK_HOSTNAME", KindInt, true, true, 0, 1, "check_hostname"},
	{SettingNumTickets, "NUM_TICKETS", KindInt, true, true, 0, math.MaxInt64, "num_tickets"},
	{SettingSecurityLevel, "SECURITY_LEVEL", KindInt, true, false, math.MinInt64, math.MaxInt64, "security_level"},
	{SettingPostHandshakeAuth, "POST_HANDSHAKE_AUTH", KindInt, true, true, 0, 1, "post_handshake_auth"},
	{SettingRequireOCSP, "REQUIRE_OCSP", KindInt, true, true, 0, 1, "require_ocsp"},
	{SettingAskClientHello, "ASK_CLIENT_HELLO", KindInt, true, true, 0, 1, ""},
	{SettingNoteKeys, "NOTE_KEYS", KindInt, true, true, 0, 1, ""},
	{SettingNoteMessages, "NOTE_MESSAGES", KindInt, true, true, 0, 1, ""},
	{SettingRecordSizeLimit, "RECORD_SIZE_LIMIT", KindInt, true, true, 0, 16385, "record_size_limit"},
	{SettingAskPSK, "ASK_PSK", KindInt, true, true, 0, 1, ""},
	{SettingMaxFragmentLength, "MAX_FRAGMENT_LENGTH", KindInt, true, true, 0, 4096, "max_fragment_length"},
	{SettingCiphers, "CIPHERS", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingALPN, "ALPN", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingGroup, "GROUP", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingCertDir, "CERT_DIR", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingCAFile, "CA_FILE", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingCAPEM, "CA_PEM", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingCADer, "CA_DER", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingCAFileLazy, "CA_FILE_LAZY", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingDHParams, "DH_PARAMS", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingOCSPResponse, "OCSP_RESPONSE", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingNPN, "NPN", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingPSKHint, "PSK_HINT", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingGroups, "GROUPS", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingCiphersuites, "CIPHERSUITES", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingSigalgs, "SIGALGS", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
	{SettingClientSigalgs, "CLIENT_SIGALGS", KindBytes, false, true, math.MinInt64, math.MaxInt64, ""},
}
