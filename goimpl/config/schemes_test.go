package config_test

import (
	"slices"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// What SSL_CTX_set1_sigalgs_list of OpenSSL 3.6 takes.
func TestParseSchemes(t *testing.T) {
	for _, c := range []struct {
		list string
		want []registry.Scheme
	}{
		{"rsa_pss_rsae_sha256", []registry.Scheme{registry.SchemeRSAPSSRSAESHA256}},
		{"RSA+SHA256:ECDSA+SHA384", []registry.Scheme{registry.SchemeRSAPKCS1SHA256, registry.SchemeECDSAP384SHA384}},
		{"PSS+SHA512:rsa-pss+sha384", []registry.Scheme{registry.SchemeRSAPSSRSAESHA512, registry.SchemeRSAPSSRSAESHA384}},
		{"DSA+SHA1:ED25519", []registry.Scheme{registry.SchemeDSASHA1, registry.SchemeEd25519}},
		{"ed25519:?nosuch:ed25519", []registry.Scheme{registry.SchemeEd25519}},
		{"", nil},
		{"?nosuch", nil},
		{"nosuch", nil},
		{":ed25519", nil},
		{"RSA+MD5", nil},
		{"RSA+", nil},
		{"+", nil},
		{"nosuch+SHA256", nil},
		{"ed25519+SHA256", nil},
	} {
		got, ok := config.ParseSchemes(c.list)
		if ok != (c.want != nil) || ok && !slices.Equal(got, c.want) {
			t.Errorf("%q: %v, %v", c.list, got, ok)
		}
	}
}

// What SSL_CTX_set_ciphersuites of OpenSSL 3.6 takes.
func TestParseCiphersuites(t *testing.T) {
	for _, c := range []struct {
		list string
		want []registry.Suite
		ok   bool
	}{
		{"TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256", []registry.Suite{0x1302, 0x1301}, true},
		{" TLS_AES_128_CCM_8_SHA256:nosuch:TLS_AES_128_CCM_8_SHA256", []registry.Suite{0x1305}, true},
		{"", nil, true},
		{":", nil, false},
		{"nosuch", nil, false},
		{"tls_aes_128_gcm_sha256", nil, false},
		{"ECDHE-RSA-AES128-GCM-SHA256", nil, false},
	} {
		if got, ok := config.ParseCiphersuites(c.list); ok != c.ok || !slices.Equal(got, c.want) {
			t.Errorf("%q: %v, %v", c.list, got, ok)
		}
	}
}
