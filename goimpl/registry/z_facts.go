// Code generated from facts.tsv by gen; DO NOT EDIT.

package registry

// What contexts, connections and sessions tell.
const (
	FactCtxStoreX509              Fact = 64  // Certificates in the store.
	FactCtxStoreCRL               Fact = 65  // CRLs in the store.
	FactCtxStoreCA                Fact = 66  // CA certificates in the store.
	FactCtxStatNumber             Fact = 67  // Sessions in the cache now.
	FactCtxStatConnect            Fact = 68  // Client handshakes begun.
	FactCtxStatConnectGood        Fact = 69  // Client handshakes completed.
	FactCtxStatConnectRenegotiate Fact = 70  // Client renegotiations.
	FactCtxStatAccept             Fact = 71  // Server handshakes begun.
	FactCtxStatAcceptGood         Fact = 72  // Server handshakes completed.
	FactCtxStatAcceptRenegotiate  Fact = 73  // Server renegotiations.
	FactCtxStatHits               Fact = 74  // Sessions resumed.
	FactCtxStatMisses             Fact = 75  // Sessions not resumed although offered.
	FactCtxStatTimeouts           Fact = 76  // Sessions found but too old.
	FactCtxStatCacheFull          Fact = 77  // Sessions put out of the full cache.
	FactCtxCipherList             Fact = 78  // get_ciphers(): suite numbers, two bytes each, big endian.
	FactCtxCACerts                Fact = 79  // get_ca_certs(): DER.
	FactCtxFastRSA                Fact = 80  // RSA private-key operations are done by assembly on this CPU.
	FactCtxFastAesGcm             Fact = 81  // AES-GCM is.
	FactConnVersion               Fact = 96  // The TLS version in use; none before the handshake.
	FactConnSuite                 Fact = 97  // The cipher suite in use; none before the handshake.
	FactConnGroup                 Fact = 98  // Name of the key exchange group, or None.
	FactConnPeerScheme            Fact = 99  // Number of the signature scheme of the peer's proof, or None.
	FactConnLocalScheme           Fact = 100 // Signature scheme of this end's proof; 0: none.
	FactConnHandshaken            Fact = 101 // 1: the handshake is complete.
	FactConnResumed               Fact = 102 // Was the client session reused during handshake?
	FactConnRetried               Fact = 103 // 1: a HelloRetryRequest was needed.
	FactConnPending               Fact = 104 // Returns the number of already decrypted bytes available for read, pending on the connection.
	FactConnClosed                Fact = 105 // Bit 0: close_notify sent, bit 1: received.
	FactConnVerifyCode            Fact = 106 // X509_V_* result of the peer's chain.
	FactConnVerifyMode            Fact = 107 // CERT_* of the configuration in force.
	FactConnPeerChain             Fact = 108 // The peer's certificates as it sent them, leaf first.
	FactConnVerifiedChain         Fact = 109 // The chain that was verified, leaf to anchor.
	FactConnALPN                  Fact = 110 // The protocol that was agreed on (RFC 7301), or None.
	FactConnServerName            Fact = 111 // What the client asked for.
	FactConnSharedSuites          Fact = 114 // Suites that both ends have, in the client's order.
	FactConnOCSPResponse          Fact = 115 // The peer's stapled OCSPResponse (DER), or None.
	FactConnNPN                   Fact = 116 // The protocol chosen by next_protocol_negotiation (TLS 1.2 and before), or None.
	FactConnServerSigalg          Fact = 120 // Name of the signature scheme the server has proved itself with, or None.
	FactConnClientSigalg          Fact = 121 // Name of the signature scheme the client has proved itself with, or None.
	FactConnTLSUnique             Fact = 122 // The channel binding tls-unique (RFC 5929); empty where there is none.
	FactSessionTime               Fact = 160 // Session creation time (seconds since epoch).
	FactSessionTimeout            Fact = 161 // Session timeout (delta in seconds).
	FactSessionLifetimeHint       Fact = 162 // Ticket life time hint.
	FactSessionHasTicket          Fact = 163 // Does the session contain a ticket?
	FactSessionID                 Fact = 164 // Session id
	FactSessionBytes              Fact = 165 // The whole session, for keeping elsewhere; secret.
)

var facts = []FactInfo{
	{FactCtxStoreX509, "CTX_STORE_X509", OfContext, KindInt},
	{FactCtxStoreCRL, "CTX_STORE_CRL", OfContext, KindInt},
	{FactCtxStoreCA, "CTX_STORE_CA", OfContext, KindInt},
	{FactCtxStatNumber, "CTX_STAT_NUMBER", OfContext, KindInt},
	{FactCtxStatConnect, "CTX_STAT_CONNECT", OfContext, KindInt},
	{FactCtxStatConnectGood, "CTX_STAT_CONNECT_GOOD", OfContext, KindInt},
	{FactCtxStatConnectRenegotiate, "CTX_STAT_CONNECT_RENEGOTIATE", OfContext, KindInt},
	{FactCtxStatAccept, "CTX_STAT_ACCEPT", OfContext, KindInt},
	{FactCtxStatAcceptGood, "CTX_STAT_ACCEPT_GOOD", OfContext, KindInt},
	{FactCtxStatAcceptRenegotiate, "CTX_STAT_ACCEPT_RENEGOTIATE", OfContext, KindInt},
	{FactCtxStatHits, "CTX_STAT_HITS", OfContext, KindInt},
	{FactCtxStatMisses, "CTX_STAT_MISSES", OfContext, KindInt},
	{FactCtxStatTimeouts, "CTX_STAT_TIMEOUTS", OfContext, KindInt},
	{FactCtxStatCacheFull, "CTX_STAT_CACHE_FULL", OfContext, KindInt},
	{FactCtxCipherList, "CTX_CIPHER_LIST", OfContext, KindBytes},
	{FactCtxCACerts, "CTX_CA_CERTS", OfContext, KindList},
	{FactCtxFastRSA, "CTX_FAST_RSA", OfContext, KindInt},
	{FactCtxFastAesGcm, "CTX_FAST_AES_GCM", OfContext, KindInt},
	{FactConnVersion, "CONN_VERSION", OfConnection, KindInt},
	{FactConnSuite, "CONN_SUITE", OfConnection, KindInt},
	{FactConnGroup, "CONN_GROUP", OfConnection, KindInt},
	{FactConnPeerScheme, "CONN_PEER_SCHEME", OfConnection, KindInt},
	{FactConnLocalScheme, "CONN_LOCAL_SCHEME", OfConnection, KindInt},
	{FactConnHandshaken, "CONN_HANDSHAKEN", OfConnection, KindInt},
	{FactConnResumed, "CONN_RESUMED", OfConnection, KindInt},
	{FactConnRetried, "CONN_RETRIED", OfConnection, KindInt},
	{FactConnPending, "CONN_PENDING", OfConnection, KindInt},
	{FactConnClosed, "CONN_CLOSED", OfConnection, KindInt},
	{FactConnVerifyCode, "CONN_VERIFY_CODE", OfConnection, KindInt},
	{FactConnVerifyMode, "CONN_VERIFY_MODE", OfConnection, KindInt},
	{FactConnPeerChain, "CONN_PEER_CHAIN", OfConnection, KindList},
	{FactConnVerifiedChain, "CONN_VERIFIED_CHAIN", OfConnection, KindList},
	{FactConnALPN, "CONN_ALPN", OfConnection, KindBytes},
	{FactConnServerName, "CONN_SERVER_NAME", OfConnection, KindBytes},
	{FactConnSharedSuites, "CONN_SHARED_SUITES", OfConnection, KindBytes},
	{FactConnOCSPResponse, "CONN_OCSP_RESPONSE", OfConnection, KindBytes},
	{FactConnNPN, "CONN_NPN", OfConnection, KindBytes},
	{FactConnServerSigalg, "CONN_SERVER_SIGALG", OfConnection, KindInt},
	{FactConnClientSigalg, "CONN_CLIENT_SIGALG", OfConnection, KindInt},
	{FactConnTLSUnique, "CONN_TLS_UNIQUE", OfConnection, KindBytes},
	{FactSessionTime, "SESSION_TIME", OfSession, KindInt},
	{FactSessionTimeout, "SESSION_TIMEOUT", OfSession, KindInt},
	{FactSessionLifetimeHint, "SESSION_LIFETIME_HINT", OfSession, KindInt},
	{FactSessionHasTicket, "SESSION_HAS_TICKET", OfSession, KindInt},
	{FactSessionID, "SESSION_ID", OfSession, KindBytes},
	{FactSessionBytes, "SESSION_BYTES", OfSession, KindBytes},
}
