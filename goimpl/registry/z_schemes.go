// Code generated from schemes.tsv by gen; DO NOT EDIT.

package registry

import "crypto"

// Signature schemes.
const (
	SchemeECDSAP256SHA256  Scheme = 0x0403
	SchemeECDSAP384SHA384  Scheme = 0x0503
	SchemeECDSAP521SHA512  Scheme = 0x0603
	SchemeEd25519          Scheme = 0x0807
	SchemeEd448            Scheme = 0x0808
	SchemeRSAPSSPSSSHA256  Scheme = 0x0809
	SchemeRSAPSSPSSSHA384  Scheme = 0x080A
	SchemeRSAPSSPSSSHA512  Scheme = 0x080B
	SchemeRSAPSSRSAESHA256 Scheme = 0x0804
	SchemeRSAPSSRSAESHA384 Scheme = 0x0805
	SchemeRSAPSSRSAESHA512 Scheme = 0x0806
	SchemeRSAPKCS1SHA256   Scheme = 0x0401
	SchemeRSAPKCS1SHA384   Scheme = 0x0501
	SchemeRSAPKCS1SHA512   Scheme = 0x0601
	SchemeECDSASHA224      Scheme = 0x0303
	SchemeECDSASHA1        Scheme = 0x0203
	SchemeRSAPKCS1SHA224   Scheme = 0x0301
	SchemeRSAPKCS1SHA1     Scheme = 0x0201
	SchemeDSASHA224        Scheme = 0x0302
	SchemeDSASHA1          Scheme = 0x0202
	SchemeDSASHA256        Scheme = 0x0402
	SchemeDSASHA384        Scheme = 0x0502
	SchemeDSASHA512        Scheme = 0x0602
)

var schemes = []SchemeInfo{
	{0x0403, "ecdsa_secp256r1_sha256", "ecdsa", "P-256", crypto.SHA256, true, 128, true},
	{0x0503, "ecdsa_secp384r1_sha384", "ecdsa", "P-384", crypto.SHA384, true, 192, true},
	{0x0603, "ecdsa_secp521r1_sha512", "ecdsa", "P-521", crypto.SHA512, true, 256, true},
	{0x0807, "ed25519", "ed25519", "", 0, true, 128, true},
	{0x0808, "ed448", "ed448", "", 0, true, 224, true},
	{0x0809, "rsa_pss_pss_sha256", "rsa-pss", "", crypto.SHA256, true, 128, true},
	{0x080A, "rsa_pss_pss_sha384", "rsa-pss", "", crypto.SHA384, true, 192, true},
	{0x080B, "rsa_pss_pss_sha512", "rsa-pss", "", crypto.SHA512, true, 256, true},
	{0x0804, "rsa_pss_rsae_sha256", "rsa", "", crypto.SHA256, true, 128, true},
	{0x0805, "rsa_pss_rsae_sha384", "rsa", "", crypto.SHA384, true, 192, true},
	{0x0806, "rsa_pss_rsae_sha512", "rsa", "", crypto.SHA512, true, 256, true},
	{0x0401, "rsa_pkcs1_sha256", "rsa", "", crypto.SHA256, false, 128, true},
	{0x0501, "rsa_pkcs1_sha384", "rsa", "", crypto.SHA384, false, 192, true},
	{0x0601, "rsa_pkcs1_sha512", "rsa", "", crypto.SHA512, false, 256, true},
	{0x0303, "ecdsa_sha224", "ecdsa", "", crypto.SHA224, false, 112, true},
	{0x0203, "ecdsa_sha1", "ecdsa", "", crypto.SHA1, false, 64, true},
	{0x0301, "rsa_pkcs1_sha224", "rsa", "", crypto.SHA224, false, 112, true},
	{0x0201, "rsa_pkcs1_sha1", "rsa", "", crypto.SHA1, false, 64, true},
	{0x0302, "dsa_sha224", "dsa", "", crypto.SHA224, false, 112, true},
	{0x0202, "dsa_sha1", "dsa", "", crypto.SHA1, false, 64, true},
	{0x0402, "dsa_sha256", "dsa", "", crypto.SHA256, false, 128, true},
	{0x0502, "dsa_sha384", "dsa", "", crypto.SHA384, false, 192, true},
	{0x0602, "dsa_sha512", "dsa", "", crypto.SHA512, false, 256, true},
}
