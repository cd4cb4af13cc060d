package negotiate

import (
	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Certificate is what this end proves itself with in TLS 1.3 and the scheme it
// signs with, offered being the peer's signature_algorithms. As in OpenSSL the
// schemes are gone through in order of preference, and the first that one of
// the identities can sign with decides. The peer's signature_algorithms_cert and
// certificate_authorities are preferences (RFC 8446, 4.4.2.2) and do not count: a
// chain the peer may refuse is better than none.
//
// Having no identity at all is NoSharedCipher, as OpenSSL's servers call it;
// having none that fits is NoSuitableSignatureAlgorithm.
func Certificate(cfg *config.Config, offered []registry.Scheme) (*pki.Identity, registry.Scheme, *tlserr.Error) {
	if len(cfg.Identities) == 0 {
		return nil, 0, tlserr.New(registry.NoSharedCipher)
	}
	for _, s := range signing(cfg, offered) {
		for _, id := range cfg.Identities {
			if signs(id, s, registry.VersionTLS13) {
				return id, s, nil
			}
		}
	}
	return nil, 0, tlserr.New(registry.NoSuitableSignatureAlgorithm)
}

// signs says whether an identity may sign so: by the key, and by the key as the
// certificate shows it, which may set limits of its own to an RSASSA-PSS key.
func signs(id *pki.Identity, s registry.Scheme, v registry.Version) bool {
	return sig.Usable(s, id.Key.Signer.Public(), v) && (len(id.Chain) == 0 || sig.Usable(s, id.Chain[0].PublicKey, v))
}
