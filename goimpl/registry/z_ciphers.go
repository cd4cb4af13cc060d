// Code generated from ciphers.tsv by gen; DO NOT EDIT.

package registry

import "crypto"

// Cipher suites, by their IANA names.
const (
	TLS_AES_256_GCM_SHA384                        Suite = 0x1302
	TLS_CHACHA20_POLY1305_SHA256                  Suite = 0x1303
	TLS_AES_128_GCM_SHA256                        Suite = 0x1301
	TLS_AES_128_CCM_SHA256                        Suite = 0x1304
	TLS_AES_128_CCM_8_SHA256                      Suite = 0x1305
	TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384       Suite = 0xC02C
	TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384         Suite = 0xC030
	TLS_DHE_DSS_WITH_AES_256_GCM_SHA384           Suite = 0x00A3
	TLS_DHE_RSA_WITH_AES_256_GCM_SHA384           Suite = 0x009F
	TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 Suite = 0xCCA9
	TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256   Suite = 0xCCA8
	TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256     Suite = 0xCCAA
	TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8            Suite = 0xC0AF
	TLS_ECDHE_ECDSA_WITH_AES_256_CCM              Suite = 0xC0AD
	TLS_DHE_RSA_WITH_AES_256_CCM_8                Suite = 0xC0A3
	TLS_DHE_RSA_WITH_AES_256_CCM                  Suite = 0xC09F
	TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384      Suite = 0xC05D
	TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384        Suite = 0xC061
	TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384          Suite = 0xC057
	TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384          Suite = 0xC053
	TLS_DH_anon_WITH_AES_256_GCM_SHA384           Suite = 0x00A7
	TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256       Suite = 0xC02B
	TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256         Suite = 0xC02F
	TLS_DHE_DSS_WITH_AES_128_GCM_SHA256           Suite = 0x00A2
	TLS_DHE_RSA_WITH_AES_128_GCM_SHA256           Suite = 0x009E
	TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8            Suite = 0xC0AE
	TLS_ECDHE_ECDSA_WITH_AES_128_CCM              Suite = 0xC0AC
	TLS_DHE_RSA_WITH_AES_128_CCM_8                Suite = 0xC0A2
	TLS_DHE_RSA_WITH_AES_128_CCM                  Suite = 0xC09E
	TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256      Suite = 0xC05C
	TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256        Suite = 0xC060
	TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256          Suite = 0xC056
	TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256          Suite = 0xC052
	TLS_DH_anon_WITH_AES_128_GCM_SHA256           Suite = 0x00A6
	TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384       Suite = 0xC024
	TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384         Suite = 0xC028
	TLS_DHE_RSA_WITH_AES_256_CBC_SHA256           Suite = 0x006B
	TLS_DHE_DSS_WITH_AES_256_CBC_SHA256           Suite = 0x006A
	TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384  Suite = 0xC073
	TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384    Suite = 0xC077
	TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256      Suite = 0x00C4
	TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256      Suite = 0x00C3
	TLS_DH_anon_WITH_AES_256_CBC_SHA256           Suite = 0x006D
	TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA256      Suite = 0x00C5
	TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256       Suite = 0xC023
	TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256         Suite = 0xC027
	TLS_DHE_RSA_WITH_AES_128_CBC_SHA256           Suite = 0x0067
	TLS_DHE_DSS_WITH_AES_128_CBC_SHA256           Suite = 0x0040
	TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256  Suite = 0xC072
	TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256    Suite = 0xC076
	TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256      Suite = 0x00BE
	TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256      Suite = 0x00BD
	TLS_DH_anon_WITH_AES_128_CBC_SHA256           Suite = 0x006C
	TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA256      Suite = 0x00BF
	TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA          Suite = 0xC00A
	TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA            Suite = 0xC014
	TLS_DHE_RSA_WITH_AES_256_CBC_SHA              Suite = 0x0039
	TLS_DHE_DSS_WITH_AES_256_CBC_SHA              Suite = 0x0038
	TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA         Suite = 0x0088
	TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA         Suite = 0x0087
	TLS_ECDH_anon_WITH_AES_256_CBC_SHA            Suite = 0xC019
	TLS_DH_anon_WITH_AES_256_CBC_SHA              Suite = 0x003A
	TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA         Suite = 0x0089
	TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA          Suite = 0xC009
	TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA            Suite = 0xC013
	TLS_DHE_RSA_WITH_AES_128_CBC_SHA              Suite = 0x0033
	TLS_DHE_DSS_WITH_AES_128_CBC_SHA              Suite = 0x0032
	TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA         Suite = 0x0045
	TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA         Suite = 0x0044
	TLS_ECDH_anon_WITH_AES_128_CBC_SHA            Suite = 0xC018
	TLS_DH_anon_WITH_AES_128_CBC_SHA              Suite = 0x0034
	TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA         Suite = 0x0046
	TLS_RSA_PSK_WITH_AES_256_GCM_SHA384           Suite = 0x00AD
	TLS_DHE_PSK_WITH_AES_256_GCM_SHA384           Suite = 0x00AB
	TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256     Suite = 0xCCAE
	TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256     Suite = 0xCCAD
	TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256   Suite = 0xCCAC
	TLS_PSK_DHE_WITH_AES_256_CCM_8                Suite = 0xC0AB
	TLS_DHE_PSK_WITH_AES_256_CCM                  Suite = 0xC0A7
	TLS_RSA_PSK_WITH_ARIA_256_GCM_SHA384          Suite = 0xC06F
	TLS_DHE_PSK_WITH_ARIA_256_GCM_SHA384          Suite = 0xC06D
	TLS_RSA_WITH_AES_256_GCM_SHA384               Suite = 0x009D
	TLS_RSA_WITH_AES_256_CCM_8                    Suite = 0xC0A1
	TLS_RSA_WITH_AES_256_CCM                      Suite = 0xC09D
	TLS_RSA_WITH_ARIA_256_GCM_SHA384              Suite = 0xC051
	TLS_PSK_WITH_AES_256_GCM_SHA384               Suite = 0x00A9
	TLS_PSK_WITH_CHACHA20_POLY1305_SHA256         Suite = 0xCCAB
	TLS_PSK_WITH_AES_256_CCM_8                    Suite = 0xC0A9
	TLS_PSK_WITH_AES_256_CCM                      Suite = 0xC0A5
	TLS_PSK_WITH_ARIA_256_GCM_SHA384              Suite = 0xC06B
	TLS_RSA_PSK_WITH_AES_128_GCM_SHA256           Suite = 0x00AC
	TLS_DHE_PSK_WITH_AES_128_GCM_SHA256           Suite = 0x00AA
	TLS_PSK_DHE_WITH_AES_128_CCM_8                Suite = 0xC0AA
	TLS_DHE_PSK_WITH_AES_128_CCM                  Suite = 0xC0A6
	TLS_RSA_PSK_WITH_ARIA_128_GCM_SHA256          Suite = 0xC06E
	TLS_DHE_PSK_WITH_ARIA_128_GCM_SHA256          Suite = 0xC06C
	TLS_RSA_WITH_AES_128_GCM_SHA256               Suite = 0x009C
	TLS_RSA_WITH_AES_128_CCM_8                    Suite = 0xC0A0
	TLS_RSA_WITH_AES_128_CCM                      Suite = 0xC09C
	TLS_RSA_WITH_ARIA_128_GCM_SHA256              Suite = 0xC050
	TLS_PSK_WITH_AES_128_GCM_SHA256               Suite = 0x00A8
	TLS_PSK_WITH_AES_128_CCM_8                    Suite = 0xC0A8
	TLS_PSK_WITH_AES_128_CCM                      Suite = 0xC0A4
	TLS_PSK_WITH_ARIA_128_GCM_SHA256              Suite = 0xC06A
	TLS_RSA_WITH_AES_256_CBC_SHA256               Suite = 0x003D
	TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256          Suite = 0x00C0
	TLS_RSA_WITH_AES_128_CBC_SHA256               Suite = 0x003C
	TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256          Suite = 0x00BA
	TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384         Suite = 0xC038
	TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA            Suite = 0xC036
	TLS_SRP_SHA_DSS_WITH_AES_256_CBC_SHA          Suite = 0xC022
	TLS_SRP_SHA_RSA_WITH_AES_256_CBC_SHA          Suite = 0xC021
	TLS_SRP_SHA_WITH_AES_256_CBC_SHA              Suite = 0xC020
	TLS_RSA_PSK_WITH_AES_256_CBC_SHA384           Suite = 0x00B7
	TLS_DHE_PSK_WITH_AES_256_CBC_SHA384           Suite = 0x00B3
	TLS_RSA_PSK_WITH_AES_256_CBC_SHA              Suite = 0x0095
	TLS_DHE_PSK_WITH_AES_256_CBC_SHA              Suite = 0x0091
	TLS_ECDHE_PSK_WITH_CAMELLIA_256_CBC_SHA384    Suite = 0xC09B
	TLS_RSA_PSK_WITH_CAMELLIA_256_CBC_SHA384      Suite = 0xC099
	TLS_DHE_PSK_WITH_CAMELLIA_256_CBC_SHA384      Suite = 0xC097
	TLS_RSA_WITH_AES_256_CBC_SHA                  Suite = 0x0035
	TLS_RSA_WITH_CAMELLIA_256_CBC_SHA             Suite = 0x0084
	TLS_PSK_WITH_AES_256_CBC_SHA384               Suite = 0x00AF
	TLS_PSK_WITH_AES_256_CBC_SHA                  Suite = 0x008D
	TLS_PSK_WITH_CAMELLIA_256_CBC_SHA384          Suite = 0xC095
	TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256         Suite = 0xC037
	TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA            Suite = 0xC035
	TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA          Suite = 0xC01F
	TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA          Suite = 0xC01E
	TLS_SRP_SHA_WITH_AES_128_CBC_SHA              Suite = 0xC01D
	TLS_RSA_PSK_WITH_AES_128_CBC_SHA256           Suite = 0x00B6
	TLS_DHE_PSK_WITH_AES_128_CBC_SHA256           Suite = 0x00B2
	TLS_RSA_PSK_WITH_AES_128_CBC_SHA              Suite = 0x0094
	TLS_DHE_PSK_WITH_AES_128_CBC_SHA              Suite = 0x0090
	TLS_ECDHE_PSK_WITH_CAMELLIA_128_CBC_SHA256    Suite = 0xC09A
	TLS_RSA_PSK_WITH_CAMELLIA_128_CBC_SHA256      Suite = 0xC098
	TLS_DHE_PSK_WITH_CAMELLIA_128_CBC_SHA256      Suite = 0xC096
	TLS_RSA_WITH_AES_128_CBC_SHA                  Suite = 0x002F
	TLS_RSA_WITH_CAMELLIA_128_CBC_SHA             Suite = 0x0041
	TLS_PSK_WITH_AES_128_CBC_SHA256               Suite = 0x00AE
	TLS_PSK_WITH_AES_128_CBC_SHA                  Suite = 0x008C
	TLS_PSK_WITH_CAMELLIA_128_CBC_SHA256          Suite = 0xC094
	TLS_ECDHE_ECDSA_WITH_NULL_SHA                 Suite = 0xC006
	TLS_ECDHE_RSA_WITH_NULL_SHA                   Suite = 0xC010
	TLS_ECDH_anon_WITH_NULL_SHA                   Suite = 0xC015
	TLS_RSA_WITH_NULL_SHA256                      Suite = 0x003B
	TLS_ECDHE_PSK_WITH_NULL_SHA384                Suite = 0xC03B
	TLS_ECDHE_PSK_WITH_NULL_SHA256                Suite = 0xC03A
	TLS_ECDHE_PSK_WITH_NULL_SHA                   Suite = 0xC039
	TLS_RSA_PSK_WITH_NULL_SHA384                  Suite = 0x00B9
	TLS_RSA_PSK_WITH_NULL_SHA256                  Suite = 0x00B8
	TLS_DHE_PSK_WITH_NULL_SHA384                  Suite = 0x00B5
	TLS_DHE_PSK_WITH_NULL_SHA256                  Suite = 0x00B4
	TLS_RSA_PSK_WITH_NULL_SHA                     Suite = 0x002E
	TLS_DHE_PSK_WITH_NULL_SHA                     Suite = 0x002D
	TLS_RSA_WITH_NULL_SHA                         Suite = 0x0002
	TLS_RSA_WITH_NULL_MD5                         Suite = 0x0001
	TLS_PSK_WITH_NULL_SHA384                      Suite = 0x00B1
	TLS_PSK_WITH_NULL_SHA256                      Suite = 0x00B0
	TLS_PSK_WITH_NULL_SHA                         Suite = 0x002C
)

var suites = []SuiteInfo{
	{0x1302, "TLS_AES_256_GCM_SHA384", "TLS_AES_256_GCM_SHA384", "TLSv1.3", "any", "any", "AESGCM(256)", "AEAD", 256, 256, true, "aes-256-gcm", "", ExchangeAny, AuthAny, true, crypto.SHA384, 0},
	{0x1303, "TLS_CHACHA20_POLY1305_SHA256", "TLS_CHACHA20_POLY1305_SHA256", "TLSv1.3", "any", "any", "CHACHA20/POLY1305(256)", "AEAD", 256, 256, true, "chacha20-poly1305", "", ExchangeAny, AuthAny, true, crypto.SHA256, 0},
	{0x1301, "TLS_AES_128_GCM_SHA256", "TLS_AES_128_GCM_SHA256", "TLSv1.3", "any", "any", "AESGCM(128)", "AEAD", 128, 128, true, "aes-128-gcm", "", ExchangeAny, AuthAny, true, crypto.SHA256, 0},
	{0x1304, "TLS_AES_128_CCM_SHA256", "TLS_AES_128_CCM_SHA256", "TLSv1.3", "any", "any", "AESCCM(128)", "AEAD", 128, 128, true, "aes-128-ccm", "", ExchangeAny, AuthAny, false, crypto.SHA256, 0},
	{0x1305, "TLS_AES_128_CCM_8_SHA256", "TLS_AES_128_CCM_8_SHA256", "TLSv1.3", "any", "any", "AESCCM8(128)", "AEAD", 128, 128, true, "aes-128-ccm", "", ExchangeAny, AuthAny, false, crypto.SHA256, 0},
	{0xC02C, "ECDHE-ECDSA-AES256-GCM-SHA384", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384", "TLSv1.2", "ECDH", "ECDSA", "AESGCM(256)", "AEAD", 256, 256, true, "aes-256-gcm", "", ExchangeECDHE, AuthECDSA, false, crypto.SHA384, 0},
	{0xC030, "ECDHE-RSA-AES256-GCM-SHA384", "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "TLSv1.2", "ECDH", "RSA", "AESGCM(256)", "AEAD", 256, 256, true, "aes-256-gcm", "", ExchangeECDHE, AuthRSA, false, crypto.SHA384, 0},
	{0x00A3, "DHE-DSS-AES256-GCM-SHA384", "TLS_DHE_DSS_WITH_AES_256_GCM_SHA384", "TLSv1.2", "DH", "DSS", "AESGCM(256)", "AEAD", 256, 256, true, "aes-256-gcm", "", ExchangeDHE, AuthDSS, false, crypto.SHA384, 0},
	{0x009F, "DHE-RSA-AES256-GCM-SHA384", "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384", "TLSv1.2", "DH", "RSA", "AESGCM(256)", "AEAD", 256, 256, true, "aes-256-gcm", "", ExchangeDHE, AuthRSA, false, crypto.SHA384, 0},
	{0xCCA9, "ECDHE-ECDSA-CHACHA20-POLY1305", "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256", "TLSv1.2", "ECDH", "ECDSA", "CHACHA20/POLY1305(256)", "AEAD", 256, 256, true, "chacha20-poly1305", "", ExchangeECDHE, AuthECDSA, false, crypto.SHA256, 0},
	{0xCCA8, "ECDHE-RSA-CHACHA20-POLY1305", "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "TLSv1.2", "ECDH", "RSA", "CHACHA20/POLY1305(256)", "AEAD", 256, 256, true, "chacha20-poly1305", "", ExchangeECDHE, AuthRSA, false, crypto.SHA256, 0},
	{0xCCAA, "DHE-RSA-CHACHA20-POLY1305", "TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "TLSv1.2", "DH", "RSA", "CHACHA20/POLY1305(256)", "AEAD", 256, 256, true, "chacha20-poly1305", "", ExchangeDHE, AuthRSA, false, crypto.SHA256, 0},
	{0xC0AF, "ECDHE-ECDSA-AES256-CCM8", "TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8", "TLSv1.2", "ECDH", "ECDSA", "AESCCM8(256)", "AEAD", 256, 256, true, "aes-256-ccm", "", ExchangeECDHE, AuthECDSA, false, crypto.SHA256, 0},
	{0xC0AD, "ECDHE-ECDSA-AES256-CCM", "TLS_ECDHE_ECDSA_WITH_AES_256_CCM", "TLSv1.2", "ECDH", "ECDSA", "AESCCM(256)", "AEAD", 256, 256, true, "aes-256-ccm", "", ExchangeECDHE, AuthECDSA, false, crypto.SHA256, 0},
	{0xC0A3, "DHE-RSA-AES256-CCM8", "TLS_DHE_RSA_WITH_AES_256_CCM_8", "TLSv1.2", "DH", "RSA", "AESCCM8(256)", "AEAD", 256, 256, true, "aes-256-ccm", "", ExchangeDHE, AuthRSA, false, crypto.SHA256, 0},
	{0xC09F, "DHE-RSA-AES256-CCM", "TLS_DHE_RSA_WITH_AES_256_CCM", "TLSv1.2", "DH", "RSA", "AESCCM(256)", "AEAD", 256, 256, true, "aes-256-ccm", "", ExchangeDHE, AuthRSA, false, crypto.SHA256, 0},
	{0xC05D, "ECDHE-ECDSA-ARIA256-GCM-SHA384", "TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384", "TLSv1.2", "ECDH", "ECDSA", "ARIAGCM(256)", "AEAD", 256, 256, true, "aria-256-gcm", "", ExchangeECDHE, AuthECDSA, false, crypto.SHA384, 0},
	{0xC061, "ECDHE-ARIA256-GCM-SHA384", "TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384", "TLSv1.2", "ECDH", "RSA", "ARIAGCM(256)", "AEAD", 256, 256, true, "aria-256-gcm", "", ExchangeECDHE, AuthRSA, false, crypto.SHA384, 0},
	{0xC057, "DHE-DSS-ARIA256-GCM-SHA384", "TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384", "TLSv1.2", "DH", "DSS", "ARIAGCM(256)", "AEAD", 256, 256, true, "aria-256-gcm", "", ExchangeDHE, AuthDSS, false, crypto.SHA384, 0},
	{0xC053, "DHE-RSA-ARIA256-GCM-SHA384", "TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384", "TLSv1.2", "DH", "RSA", "ARIAGCM(256)", "AEAD", 256, 256, true, "aria-256-gcm", "", ExchangeDHE, AuthRSA, false, crypto.SHA384, 0},
	{0x00A7, "ADH-AES256-GCM-SHA384", "TLS_DH_anon_WITH_AES_256_GCM_SHA384", "TLSv1.2", "DH", "None", "AESGCM(256)", "AEAD", 256, 256, true, "aes-256-gcm", "", ExchangeDHE, AuthNULL, false, crypto.SHA384, 0},
	{0xC02B, "ECDHE-ECDSA-AES128-GCM-SHA256", "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", "TLSv1.2", "ECDH", "ECDSA", "AESGCM(128)", "AEAD", 128, 128, true, "aes-128-gcm", "", ExchangeECDHE, AuthECDSA, false, crypto.SHA256, 0},
	{0xC02F, "ECDHE-RSA-AES128-GCM-SHA256", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "TLSv1.2", "ECDH", "RSA", "AESGCM(128)", "AEAD", 128, 128, true, "aes-128-gcm", "", ExchangeECDHE, AuthRSA, false, crypto.SHA256, 0},
	{0x00A2, "DHE-DSS-AES128-GCM-SHA256", "TLS_DHE_DSS_WITH_AES_128_GCM_SHA256", "TLSv1.2", "DH", "DSS", "AESGCM(128)", "AEAD", 128, 128, true, "aes-128-gcm", "", ExchangeDHE, AuthDSS, false, crypto.SHA256, 0},
	{0x009E, "DHE-RSA-AES128-GCM-SHA256", "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256", "TLSv1.2", "DH", "RSA", "AESGCM(128)", "AEAD", 128, 128, true, "aes-128-gcm", "", ExchangeDHE, AuthRSA, false, crypto.SHA256, 0},
	{0xC0AE, "ECDHE-ECDSA-AES128-CCM8", "TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8", "TLSv1.2", "ECDH", "ECDSA", "AESCCM8(128)", "AEAD", 128, 128, true, "aes-128-ccm", "", ExchangeECDHE, AuthECDSA, false, crypto.SHA256, 0},
	{0xC0AC, "ECDHE-ECDSA-AES128-CCM", "TLS_ECDHE_ECDSA_WITH_AES_128_CCM", "TLSv1.2", "ECDH", "ECDSA", "AESCCM(128)", "AEAD", 128, 128, true, "aes-128-ccm", "", ExchangeECDHE, AuthECDSA, false, crypto.SHA256, 0},
	{0xC0A2, "DHE-RSA-AES128-CCM8", "TLS_DHE_RSA_WITH_AES_128_CCM_8", "TLSv1.2", "DH", "RSA", "AESCCM8(128)", "AEAD", 128, 128, true, "aes-128-ccm", "", ExchangeDHE, AuthRSA, false, crypto.SHA256, 0},
	{0xC09E, "DHE-RSA-AES128-CCM", "TLS_DHE_RSA_WITH_AES_128_CCM", "TLSv1.2", "DH", "RSA", "AESCCM(128)", "AEAD", 128, 128, true, "aes-128-ccm", "", ExchangeDHE, AuthRSA, false, crypto.SHA256, 0},
	{0xC05C, "ECDHE-ECDSA-ARIA128-GCM-SHA256", "TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256", "TLSv1.2", "ECDH", "ECDSA", "ARIAGCM(128)", "AEAD", 128, 128, true, "aria-128-gcm", "", ExchangeECDHE, AuthECDSA, false, crypto.SHA256, 0},
	{0xC060, "ECDHE-ARIA128-GCM-SHA256", "TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256", "TLSv1.2", "ECDH", "RSA", "ARIAGCM(128)", "AEAD", 128, 128, true, "aria-128-gcm", "", ExchangeECDHE, AuthRSA, false, crypto.SHA256, 0},
	{0xC056, "DHE-DSS-ARIA128-GCM-SHA256", "TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256", "TLSv1.2", "DH", "DSS", "ARIAGCM(128)", "AEAD", 128, 128, true, "aria-128-gcm", "", ExchangeDHE, AuthDSS, false, crypto.SHA256, 0},
	{0xC052, "DHE-RSA-ARIA128-GCM-SHA256", "TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256", "TLSv1.2", "DH", "RSA", "ARIAGCM(128)", "AEAD", 128, 128, true, "aria-128-gcm", "", ExchangeDHE, AuthRSA, false, crypto.SHA256, 0},
	{0x00A6, "ADH-AES128-GCM-SHA256", "TLS_DH_anon_WITH_AES_128_GCM_SHA256", "TLSv1.2", "DH", "None", "AESGCM(128)", "AEAD", 128, 128, true, "aes-128-gcm", "", ExchangeDHE, AuthNULL, false, crypto.SHA256, 0},
	{0xC024, "ECDHE-ECDSA-AES256-SHA384", "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384", "TLSv1.2", "ECDH", "ECDSA", "AES(256)", "SHA384", 256, 256, false, "aes-256-cbc", "sha384", ExchangeECDHE, AuthECDSA, false, crypto.SHA384, crypto.SHA384},
	{0xC028, "ECDHE-RSA-AES256-SHA384", "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384", "TLSv1.2", "ECDH", "RSA", "AES(256)", "SHA384", 256, 256, false, "aes-256-cbc", "sha384", ExchangeECDHE, AuthRSA, false, crypto.SHA384, crypto.SHA384},
	{0x006B, "DHE-RSA-AES256-SHA256", "TLS_DHE_RSA_WITH_AES_256_CBC_SHA256", "TLSv1.2", "DH", "RSA", "AES(256)", "SHA256", 256, 256, false, "aes-256-cbc", "sha256", ExchangeDHE, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0x006A, "DHE-DSS-AES256-SHA256", "TLS_DHE_DSS_WITH_AES_256_CBC_SHA256", "TLSv1.2", "DH", "DSS", "AES(256)", "SHA256", 256, 256, false, "aes-256-cbc", "sha256", ExchangeDHE, AuthDSS, false, crypto.SHA256, crypto.SHA256},
	{0xC073, "ECDHE-ECDSA-CAMELLIA256-SHA384", "TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384", "TLSv1.2", "ECDH", "ECDSA", "Camellia(256)", "SHA384", 256, 256, false, "camellia-256-cbc", "sha384", ExchangeECDHE, AuthECDSA, false, crypto.SHA384, crypto.SHA384},
	{0xC077, "ECDHE-RSA-CAMELLIA256-SHA384", "TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384", "TLSv1.2", "ECDH", "RSA", "Camellia(256)", "SHA384", 256, 256, false, "camellia-256-cbc", "sha384", ExchangeECDHE, AuthRSA, false, crypto.SHA384, crypto.SHA384},
	{0x00C4, "DHE-RSA-CAMELLIA256-SHA256", "TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256", "TLSv1.2", "DH", "RSA", "Camellia(256)", "SHA256", 256, 256, false, "camellia-256-cbc", "sha256", ExchangeDHE, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0x00C3, "DHE-DSS-CAMELLIA256-SHA256", "TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256", "TLSv1.2", "DH", "DSS", "Camellia(256)", "SHA256", 256, 256, false, "camellia-256-cbc", "sha256", ExchangeDHE, AuthDSS, false, crypto.SHA256, crypto.SHA256},
	{0x006D, "ADH-AES256-SHA256", "TLS_DH_anon_WITH_AES_256_CBC_SHA256", "TLSv1.2", "DH", "None", "AES(256)", "SHA256", 256, 256, false, "aes-256-cbc", "sha256", ExchangeDHE, AuthNULL, false, crypto.SHA256, crypto.SHA256},
	{0x00C5, "ADH-CAMELLIA256-SHA256", "TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA256", "TLSv1.2", "DH", "None", "Camellia(256)", "SHA256", 256, 256, false, "camellia-256-cbc", "sha256", ExchangeDHE, AuthNULL, false, crypto.SHA256, crypto.SHA256},
	{0xC023, "ECDHE-ECDSA-AES128-SHA256", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256", "TLSv1.2", "ECDH", "ECDSA", "AES(128)", "SHA256", 128, 128, false, "aes-128-cbc", "sha256", ExchangeECDHE, AuthECDSA, false, crypto.SHA256, crypto.SHA256},
	{0xC027, "ECDHE-RSA-AES128-SHA256", "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256", "TLSv1.2", "ECDH", "RSA", "AES(128)", "SHA256", 128, 128, false, "aes-128-cbc", "sha256", ExchangeECDHE, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0x0067, "DHE-RSA-AES128-SHA256", "TLS_DHE_RSA_WITH_AES_128_CBC_SHA256", "TLSv1.2", "DH", "RSA", "AES(128)", "SHA256", 128, 128, false, "aes-128-cbc", "sha256", ExchangeDHE, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0x0040, "DHE-DSS-AES128-SHA256", "TLS_DHE_DSS_WITH_AES_128_CBC_SHA256", "TLSv1.2", "DH", "DSS", "AES(128)", "SHA256", 128, 128, false, "aes-128-cbc", "sha256", ExchangeDHE, AuthDSS, false, crypto.SHA256, crypto.SHA256},
	{0xC072, "ECDHE-ECDSA-CAMELLIA128-SHA256", "TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256", "TLSv1.2", "ECDH", "ECDSA", "Camellia(128)", "SHA256", 128, 128, false, "camellia-128-cbc", "sha256", ExchangeECDHE, AuthECDSA, false, crypto.SHA256, crypto.SHA256},
	{0xC076, "ECDHE-RSA-CAMELLIA128-SHA256", "TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256", "TLSv1.2", "ECDH", "RSA", "Camellia(128)", "SHA256", 128, 128, false, "camellia-128-cbc", "sha256", ExchangeECDHE, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0x00BE, "DHE-RSA-CAMELLIA128-SHA256", "TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256", "TLSv1.2", "DH", "RSA", "Camellia(128)", "SHA256", 128, 128, false, "camellia-128-cbc", "sha256", ExchangeDHE, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0x00BD, "DHE-DSS-CAMELLIA128-SHA256", "TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256", "TLSv1.2", "DH", "DSS", "Camellia(128)", "SHA256", 128, 128, false, "camellia-128-cbc", "sha256", ExchangeDHE, AuthDSS, false, crypto.SHA256, crypto.SHA256},
	{0x006C, "ADH-AES128-SHA256", "TLS_DH_anon_WITH_AES_128_CBC_SHA256", "TLSv1.2", "DH", "None", "AES(128)", "SHA256", 128, 128, false, "aes-128-cbc", "sha256", ExchangeDHE, AuthNULL, false, crypto.SHA256, crypto.SHA256},
	{0x00BF, "ADH-CAMELLIA128-SHA256", "TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA256", "TLSv1.2", "DH", "None", "Camellia(128)", "SHA256", 128, 128, false, "camellia-128-cbc", "sha256", ExchangeDHE, AuthNULL, false, crypto.SHA256, crypto.SHA256},
	{0xC00A, "ECDHE-ECDSA-AES256-SHA", "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA", "TLSv1", "ECDH", "ECDSA", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeECDHE, AuthECDSA, false, crypto.SHA256, crypto.SHA1},
	{0xC014, "ECDHE-RSA-AES256-SHA", "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA", "TLSv1", "ECDH", "RSA", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeECDHE, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x0039, "DHE-RSA-AES256-SHA", "TLS_DHE_RSA_WITH_AES_256_CBC_SHA", "SSLv3", "DH", "RSA", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeDHE, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x0038, "DHE-DSS-AES256-SHA", "TLS_DHE_DSS_WITH_AES_256_CBC_SHA", "SSLv3", "DH", "DSS", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeDHE, AuthDSS, false, crypto.SHA256, crypto.SHA1},
	{0x0088, "DHE-RSA-CAMELLIA256-SHA", "TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA", "SSLv3", "DH", "RSA", "Camellia(256)", "SHA1", 256, 256, false, "camellia-256-cbc", "sha1", ExchangeDHE, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x0087, "DHE-DSS-CAMELLIA256-SHA", "TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA", "SSLv3", "DH", "DSS", "Camellia(256)", "SHA1", 256, 256, false, "camellia-256-cbc", "sha1", ExchangeDHE, AuthDSS, false, crypto.SHA256, crypto.SHA1},
	{0xC019, "AECDH-AES256-SHA", "TLS_ECDH_anon_WITH_AES_256_CBC_SHA", "TLSv1", "ECDH", "None", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeECDHE, AuthNULL, false, crypto.SHA256, crypto.SHA1},
	{0x003A, "ADH-AES256-SHA", "TLS_DH_anon_WITH_AES_256_CBC_SHA", "SSLv3", "DH", "None", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeDHE, AuthNULL, false, crypto.SHA256, crypto.SHA1},
	{0x0089, "ADH-CAMELLIA256-SHA", "TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA", "SSLv3", "DH", "None", "Camellia(256)", "SHA1", 256, 256, false, "camellia-256-cbc", "sha1", ExchangeDHE, AuthNULL, false, crypto.SHA256, crypto.SHA1},
	{0xC009, "ECDHE-ECDSA-AES128-SHA", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA", "TLSv1", "ECDH", "ECDSA", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeECDHE, AuthECDSA, false, crypto.SHA256, crypto.SHA1},
	{0xC013, "ECDHE-RSA-AES128-SHA", "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA", "TLSv1", "ECDH", "RSA", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeECDHE, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x0033, "DHE-RSA-AES128-SHA", "TLS_DHE_RSA_WITH_AES_128_CBC_SHA", "SSLv3", "DH", "RSA", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeDHE, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x0032, "DHE-DSS-AES128-SHA", "TLS_DHE_DSS_WITH_AES_128_CBC_SHA", "SSLv3", "DH", "DSS", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeDHE, AuthDSS, false, crypto.SHA256, crypto.SHA1},
	{0x0045, "DHE-RSA-CAMELLIA128-SHA", "TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA", "SSLv3", "DH", "RSA", "Camellia(128)", "SHA1", 128, 128, false, "camellia-128-cbc", "sha1", ExchangeDHE, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x0044, "DHE-DSS-CAMELLIA128-SHA", "TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA", "SSLv3", "DH", "DSS", "Camellia(128)", "SHA1", 128, 128, false, "camellia-128-cbc", "sha1", ExchangeDHE, AuthDSS, false, crypto.SHA256, crypto.SHA1},
	{0xC018, "AECDH-AES128-SHA", "TLS_ECDH_anon_WITH_AES_128_CBC_SHA", "TLSv1", "ECDH", "None", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeECDHE, AuthNULL, false, crypto.SHA256, crypto.SHA1},
	{0x0034, "ADH-AES128-SHA", "TLS_DH_anon_WITH_AES_128_CBC_SHA", "SSLv3", "DH", "None", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeDHE, AuthNULL, false, crypto.SHA256, crypto.SHA1},
	{0x0046, "ADH-CAMELLIA128-SHA", "TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA", "SSLv3", "DH", "None", "Camellia(128)", "SHA1", 128, 128, false, "camellia-128-cbc", "sha1", ExchangeDHE, AuthNULL, false, crypto.SHA256, crypto.SHA1},
	{0x00AD, "RSA-PSK-AES256-GCM-SHA384", "TLS_RSA_PSK_WITH_AES_256_GCM_SHA384", "TLSv1.2", "RSAPSK", "RSA", "AESGCM(256)", "AEAD", 256, 256, true, "aes-256-gcm", "", ExchangeRSAPSK, AuthRSA, false, crypto.SHA384, 0},
	{0x00AB, "DHE-PSK-AES256-GCM-SHA384", "TLS_DHE_PSK_WITH_AES_256_GCM_SHA384", "TLSv1.2", "DHEPSK", "PSK", "AESGCM(256)", "AEAD", 256, 256, true, "aes-256-gcm", "", ExchangeDHEPSK, AuthPSK, false, crypto.SHA384, 0},
	{0xCCAE, "RSA-PSK-CHACHA20-POLY1305", "TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256", "TLSv1.2", "RSAPSK", "RSA", "CHACHA20/POLY1305(256)", "AEAD", 256, 256, true, "chacha20-poly1305", "", ExchangeRSAPSK, AuthRSA, false, crypto.SHA256, 0},
	{0xCCAD, "DHE-PSK-CHACHA20-POLY1305", "TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256", "TLSv1.2", "DHEPSK", "PSK", "CHACHA20/POLY1305(256)", "AEAD", 256, 256, true, "chacha20-poly1305", "", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, 0},
	{0xCCAC, "ECDHE-PSK-CHACHA20-POLY1305", "TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256", "TLSv1.2", "ECDHEPSK", "PSK", "CHACHA20/POLY1305(256)", "AEAD", 256, 256, true, "chacha20-poly1305", "", ExchangeECDHEPSK, AuthPSK, false, crypto.SHA256, 0},
	{0xC0AB, "DHE-PSK-AES256-CCM8", "TLS_PSK_DHE_WITH_AES_256_CCM_8", "TLSv1.2", "DHEPSK", "PSK", "AESCCM8(256)", "AEAD", 256, 256, true, "aes-256-ccm", "", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, 0},
	{0xC0A7, "DHE-PSK-AES256-CCM", "TLS_DHE_PSK_WITH_AES_256_CCM", "TLSv1.2", "DHEPSK", "PSK", "AESCCM(256)", "AEAD", 256, 256, true, "aes-256-ccm", "", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, 0},
	{0xC06F, "RSA-PSK-ARIA256-GCM-SHA384", "TLS_RSA_PSK_WITH_ARIA_256_GCM_SHA384", "TLSv1.2", "RSAPSK", "RSA", "ARIAGCM(256)", "AEAD", 256, 256, true, "aria-256-gcm", "", ExchangeRSAPSK, AuthRSA, false, crypto.SHA384, 0},
	{0xC06D, "DHE-PSK-ARIA256-GCM-SHA384", "TLS_DHE_PSK_WITH_ARIA_256_GCM_SHA384", "TLSv1.2", "DHEPSK", "PSK", "ARIAGCM(256)", "AEAD", 256, 256, true, "aria-256-gcm", "", ExchangeDHEPSK, AuthPSK, false, crypto.SHA384, 0},
	{0x009D, "AES256-GCM-SHA384", "TLS_RSA_WITH_AES_256_GCM_SHA384", "TLSv1.2", "RSA", "RSA", "AESGCM(256)", "AEAD", 256, 256, true, "aes-256-gcm", "", ExchangeRSA, AuthRSA, false, crypto.SHA384, 0},
	{0xC0A1, "AES256-CCM8", "TLS_RSA_WITH_AES_256_CCM_8", "TLSv1.2", "RSA", "RSA", "AESCCM8(256)", "AEAD", 256, 256, true, "aes-256-ccm", "", ExchangeRSA, AuthRSA, false, crypto.SHA256, 0},
	{0xC09D, "AES256-CCM", "TLS_RSA_WITH_AES_256_CCM", "TLSv1.2", "RSA", "RSA", "AESCCM(256)", "AEAD", 256, 256, true, "aes-256-ccm", "", ExchangeRSA, AuthRSA, false, crypto.SHA256, 0},
	{0xC051, "ARIA256-GCM-SHA384", "TLS_RSA_WITH_ARIA_256_GCM_SHA384", "TLSv1.2", "RSA", "RSA", "ARIAGCM(256)", "AEAD", 256, 256, true, "aria-256-gcm", "", ExchangeRSA, AuthRSA, false, crypto.SHA384, 0},
	{0x00A9, "PSK-AES256-GCM-SHA384", "TLS_PSK_WITH_AES_256_GCM_SHA384", "TLSv1.2", "PSK", "PSK", "AESGCM(256)", "AEAD", 256, 256, true, "aes-256-gcm", "", ExchangePSK, AuthPSK, false, crypto.SHA384, 0},
	{0xCCAB, "PSK-CHACHA20-POLY1305", "TLS_PSK_WITH_CHACHA20_POLY1305_SHA256", "TLSv1.2", "PSK", "PSK", "CHACHA20/POLY1305(256)", "AEAD", 256, 256, true, "chacha20-poly1305", "", ExchangePSK, AuthPSK, false, crypto.SHA256, 0},
	{0xC0A9, "PSK-AES256-CCM8", "TLS_PSK_WITH_AES_256_CCM_8", "TLSv1.2", "PSK", "PSK", "AESCCM8(256)", "AEAD", 256, 256, true, "aes-256-ccm", "", ExchangePSK, AuthPSK, false, crypto.SHA256, 0},
	{0xC0A5, "PSK-AES256-CCM", "TLS_PSK_WITH_AES_256_CCM", "TLSv1.2", "PSK", "PSK", "AESCCM(256)", "AEAD", 256, 256, true, "aes-256-ccm", "", ExchangePSK, AuthPSK, false, crypto.SHA256, 0},
	{0xC06B, "PSK-ARIA256-GCM-SHA384", "TLS_PSK_WITH_ARIA_256_GCM_SHA384", "TLSv1.2", "PSK", "PSK", "ARIAGCM(256)", "AEAD", 256, 256, true, "aria-256-gcm", "", ExchangePSK, AuthPSK, false, crypto.SHA384, 0},
	{0x00AC, "RSA-PSK-AES128-GCM-SHA256", "TLS_RSA_PSK_WITH_AES_128_GCM_SHA256", "TLSv1.2", "RSAPSK", "RSA", "AESGCM(128)", "AEAD", 128, 128, true, "aes-128-gcm", "", ExchangeRSAPSK, AuthRSA, false, crypto.SHA256, 0},
	{0x00AA, "DHE-PSK-AES128-GCM-SHA256", "TLS_DHE_PSK_WITH_AES_128_GCM_SHA256", "TLSv1.2", "DHEPSK", "PSK", "AESGCM(128)", "AEAD", 128, 128, true, "aes-128-gcm", "", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, 0},
	{0xC0AA, "DHE-PSK-AES128-CCM8", "TLS_PSK_DHE_WITH_AES_128_CCM_8", "TLSv1.2", "DHEPSK", "PSK", "AESCCM8(128)", "AEAD", 128, 128, true, "aes-128-ccm", "", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, 0},
	{0xC0A6, "DHE-PSK-AES128-CCM", "TLS_DHE_PSK_WITH_AES_128_CCM", "TLSv1.2", "DHEPSK", "PSK", "AESCCM(128)", "AEAD", 128, 128, true, "aes-128-ccm", "", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, 0},
	{0xC06E, "RSA-PSK-ARIA128-GCM-SHA256", "TLS_RSA_PSK_WITH_ARIA_128_GCM_SHA256", "TLSv1.2", "RSAPSK", "RSA", "ARIAGCM(128)", "AEAD", 128, 128, true, "aria-128-gcm", "", ExchangeRSAPSK, AuthRSA, false, crypto.SHA256, 0},
	{0xC06C, "DHE-PSK-ARIA128-GCM-SHA256", "TLS_DHE_PSK_WITH_ARIA_128_GCM_SHA256", "TLSv1.2", "DHEPSK", "PSK", "ARIAGCM(128)", "AEAD", 128, 128, true, "aria-128-gcm", "", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, 0},
	{0x009C, "AES128-GCM-SHA256", "TLS_RSA_WITH_AES_128_GCM_SHA256", "TLSv1.2", "RSA", "RSA", "AESGCM(128)", "AEAD", 128, 128, true, "aes-128-gcm", "", ExchangeRSA, AuthRSA, false, crypto.SHA256, 0},
	{0xC0A0, "AES128-CCM8", "TLS_RSA_WITH_AES_128_CCM_8", "TLSv1.2", "RSA", "RSA", "AESCCM8(128)", "AEAD", 128, 128, true, "aes-128-ccm", "", ExchangeRSA, AuthRSA, false, crypto.SHA256, 0},
	{0xC09C, "AES128-CCM", "TLS_RSA_WITH_AES_128_CCM", "TLSv1.2", "RSA", "RSA", "AESCCM(128)", "AEAD", 128, 128, true, "aes-128-ccm", "", ExchangeRSA, AuthRSA, false, crypto.SHA256, 0},
	{0xC050, "ARIA128-GCM-SHA256", "TLS_RSA_WITH_ARIA_128_GCM_SHA256", "TLSv1.2", "RSA", "RSA", "ARIAGCM(128)", "AEAD", 128, 128, true, "aria-128-gcm", "", ExchangeRSA, AuthRSA, false, crypto.SHA256, 0},
	{0x00A8, "PSK-AES128-GCM-SHA256", "TLS_PSK_WITH_AES_128_GCM_SHA256", "TLSv1.2", "PSK", "PSK", "AESGCM(128)", "AEAD", 128, 128, true, "aes-128-gcm", "", ExchangePSK, AuthPSK, false, crypto.SHA256, 0},
	{0xC0A8, "PSK-AES128-CCM8", "TLS_PSK_WITH_AES_128_CCM_8", "TLSv1.2", "PSK", "PSK", "AESCCM8(128)", "AEAD", 128, 128, true, "aes-128-ccm", "", ExchangePSK, AuthPSK, false, crypto.SHA256, 0},
	{0xC0A4, "PSK-AES128-CCM", "TLS_PSK_WITH_AES_128_CCM", "TLSv1.2", "PSK", "PSK", "AESCCM(128)", "AEAD", 128, 128, true, "aes-128-ccm", "", ExchangePSK, AuthPSK, false, crypto.SHA256, 0},
	{0xC06A, "PSK-ARIA128-GCM-SHA256", "TLS_PSK_WITH_ARIA_128_GCM_SHA256", "TLSv1.2", "PSK", "PSK", "ARIAGCM(128)", "AEAD", 128, 128, true, "aria-128-gcm", "", ExchangePSK, AuthPSK, false, crypto.SHA256, 0},
	{0x003D, "AES256-SHA256", "TLS_RSA_WITH_AES_256_CBC_SHA256", "TLSv1.2", "RSA", "RSA", "AES(256)", "SHA256", 256, 256, false, "aes-256-cbc", "sha256", ExchangeRSA, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0x00C0, "CAMELLIA256-SHA256", "TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256", "TLSv1.2", "RSA", "RSA", "Camellia(256)", "SHA256", 256, 256, false, "camellia-256-cbc", "sha256", ExchangeRSA, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0x003C, "AES128-SHA256", "TLS_RSA_WITH_AES_128_CBC_SHA256", "TLSv1.2", "RSA", "RSA", "AES(128)", "SHA256", 128, 128, false, "aes-128-cbc", "sha256", ExchangeRSA, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0x00BA, "CAMELLIA128-SHA256", "TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256", "TLSv1.2", "RSA", "RSA", "Camellia(128)", "SHA256", 128, 128, false, "camellia-128-cbc", "sha256", ExchangeRSA, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0xC038, "ECDHE-PSK-AES256-CBC-SHA384", "TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384", "TLSv1", "ECDHEPSK", "PSK", "AES(256)", "SHA384", 256, 256, false, "aes-256-cbc", "sha384", ExchangeECDHEPSK, AuthPSK, false, crypto.SHA384, crypto.SHA384},
	{0xC036, "ECDHE-PSK-AES256-CBC-SHA", "TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA", "TLSv1", "ECDHEPSK", "PSK", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeECDHEPSK, AuthPSK, false, crypto.SHA256, crypto.SHA1},
	{0xC022, "SRP-DSS-AES-256-CBC-SHA", "TLS_SRP_SHA_DSS_WITH_AES_256_CBC_SHA", "SSLv3", "SRP", "DSS", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeSRP, AuthDSS, false, crypto.SHA256, crypto.SHA1},
	{0xC021, "SRP-RSA-AES-256-CBC-SHA", "TLS_SRP_SHA_RSA_WITH_AES_256_CBC_SHA", "SSLv3", "SRP", "RSA", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeSRP, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0xC020, "SRP-AES-256-CBC-SHA", "TLS_SRP_SHA_WITH_AES_256_CBC_SHA", "SSLv3", "SRP", "SRP", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeSRP, AuthSRP, false, crypto.SHA256, crypto.SHA1},
	{0x00B7, "RSA-PSK-AES256-CBC-SHA384", "TLS_RSA_PSK_WITH_AES_256_CBC_SHA384", "TLSv1", "RSAPSK", "RSA", "AES(256)", "SHA384", 256, 256, false, "aes-256-cbc", "sha384", ExchangeRSAPSK, AuthRSA, false, crypto.SHA384, crypto.SHA384},
	{0x00B3, "DHE-PSK-AES256-CBC-SHA384", "TLS_DHE_PSK_WITH_AES_256_CBC_SHA384", "TLSv1", "DHEPSK", "PSK", "AES(256)", "SHA384", 256, 256, false, "aes-256-cbc", "sha384", ExchangeDHEPSK, AuthPSK, false, crypto.SHA384, crypto.SHA384},
	{0x0095, "RSA-PSK-AES256-CBC-SHA", "TLS_RSA_PSK_WITH_AES_256_CBC_SHA", "SSLv3", "RSAPSK", "RSA", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeRSAPSK, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x0091, "DHE-PSK-AES256-CBC-SHA", "TLS_DHE_PSK_WITH_AES_256_CBC_SHA", "SSLv3", "DHEPSK", "PSK", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, crypto.SHA1},
	{0xC09B, "ECDHE-PSK-CAMELLIA256-SHA384", "TLS_ECDHE_PSK_WITH_CAMELLIA_256_CBC_SHA384", "TLSv1", "ECDHEPSK", "PSK", "Camellia(256)", "SHA384", 256, 256, false, "camellia-256-cbc", "sha384", ExchangeECDHEPSK, AuthPSK, false, crypto.SHA384, crypto.SHA384},
	{0xC099, "RSA-PSK-CAMELLIA256-SHA384", "TLS_RSA_PSK_WITH_CAMELLIA_256_CBC_SHA384", "TLSv1", "RSAPSK", "RSA", "Camellia(256)", "SHA384", 256, 256, false, "camellia-256-cbc", "sha384", ExchangeRSAPSK, AuthRSA, false, crypto.SHA384, crypto.SHA384},
	{0xC097, "DHE-PSK-CAMELLIA256-SHA384", "TLS_DHE_PSK_WITH_CAMELLIA_256_CBC_SHA384", "TLSv1", "DHEPSK", "PSK", "Camellia(256)", "SHA384", 256, 256, false, "camellia-256-cbc", "sha384", ExchangeDHEPSK, AuthPSK, false, crypto.SHA384, crypto.SHA384},
	{0x0035, "AES256-SHA", "TLS_RSA_WITH_AES_256_CBC_SHA", "SSLv3", "RSA", "RSA", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangeRSA, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x0084, "CAMELLIA256-SHA", "TLS_RSA_WITH_CAMELLIA_256_CBC_SHA", "SSLv3", "RSA", "RSA", "Camellia(256)", "SHA1", 256, 256, false, "camellia-256-cbc", "sha1", ExchangeRSA, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x00AF, "PSK-AES256-CBC-SHA384", "TLS_PSK_WITH_AES_256_CBC_SHA384", "TLSv1", "PSK", "PSK", "AES(256)", "SHA384", 256, 256, false, "aes-256-cbc", "sha384", ExchangePSK, AuthPSK, false, crypto.SHA384, crypto.SHA384},
	{0x008D, "PSK-AES256-CBC-SHA", "TLS_PSK_WITH_AES_256_CBC_SHA", "SSLv3", "PSK", "PSK", "AES(256)", "SHA1", 256, 256, false, "aes-256-cbc", "sha1", ExchangePSK, AuthPSK, false, crypto.SHA256, crypto.SHA1},
	{0xC095, "PSK-CAMELLIA256-SHA384", "TLS_PSK_WITH_CAMELLIA_256_CBC_SHA384", "TLSv1", "PSK", "PSK", "Camellia(256)", "SHA384", 256, 256, false, "camellia-256-cbc", "sha384", ExchangePSK, AuthPSK, false, crypto.SHA384, crypto.SHA384},
	{0xC037, "ECDHE-PSK-AES128-CBC-SHA256", "TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256", "TLSv1", "ECDHEPSK", "PSK", "AES(128)", "SHA256", 128, 128, false, "aes-128-cbc", "sha256", ExchangeECDHEPSK, AuthPSK, false, crypto.SHA256, crypto.SHA256},
	{0xC035, "ECDHE-PSK-AES128-CBC-SHA", "TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA", "TLSv1", "ECDHEPSK", "PSK", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeECDHEPSK, AuthPSK, false, crypto.SHA256, crypto.SHA1},
	{0xC01F, "SRP-DSS-AES-128-CBC-SHA", "TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA", "SSLv3", "SRP", "DSS", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeSRP, AuthDSS, false, crypto.SHA256, crypto.SHA1},
	{0xC01E, "SRP-RSA-AES-128-CBC-SHA", "TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA", "SSLv3", "SRP", "RSA", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeSRP, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0xC01D, "SRP-AES-128-CBC-SHA", "TLS_SRP_SHA_WITH_AES_128_CBC_SHA", "SSLv3", "SRP", "SRP", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeSRP, AuthSRP, false, crypto.SHA256, crypto.SHA1},
	{0x00B6, "RSA-PSK-AES128-CBC-SHA256", "TLS_RSA_PSK_WITH_AES_128_CBC_SHA256", "TLSv1", "RSAPSK", "RSA", "AES(128)", "SHA256", 128, 128, false, "aes-128-cbc", "sha256", ExchangeRSAPSK, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0x00B2, "DHE-PSK-AES128-CBC-SHA256", "TLS_DHE_PSK_WITH_AES_128_CBC_SHA256", "TLSv1", "DHEPSK", "PSK", "AES(128)", "SHA256", 128, 128, false, "aes-128-cbc", "sha256", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, crypto.SHA256},
	{0x0094, "RSA-PSK-AES128-CBC-SHA", "TLS_RSA_PSK_WITH_AES_128_CBC_SHA", "SSLv3", "RSAPSK", "RSA", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeRSAPSK, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x0090, "DHE-PSK-AES128-CBC-SHA", "TLS_DHE_PSK_WITH_AES_128_CBC_SHA", "SSLv3", "DHEPSK", "PSK", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, crypto.SHA1},
	{0xC09A, "ECDHE-PSK-CAMELLIA128-SHA256", "TLS_ECDHE_PSK_WITH_CAMELLIA_128_CBC_SHA256", "TLSv1", "ECDHEPSK", "PSK", "Camellia(128)", "SHA256", 128, 128, false, "camellia-128-cbc", "sha256", ExchangeECDHEPSK, AuthPSK, false, crypto.SHA256, crypto.SHA256},
	{0xC098, "RSA-PSK-CAMELLIA128-SHA256", "TLS_RSA_PSK_WITH_CAMELLIA_128_CBC_SHA256", "TLSv1", "RSAPSK", "RSA", "Camellia(128)", "SHA256", 128, 128, false, "camellia-128-cbc", "sha256", ExchangeRSAPSK, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0xC096, "DHE-PSK-CAMELLIA128-SHA256", "TLS_DHE_PSK_WITH_CAMELLIA_128_CBC_SHA256", "TLSv1", "DHEPSK", "PSK", "Camellia(128)", "SHA256", 128, 128, false, "camellia-128-cbc", "sha256", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, crypto.SHA256},
	{0x002F, "AES128-SHA", "TLS_RSA_WITH_AES_128_CBC_SHA", "SSLv3", "RSA", "RSA", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangeRSA, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x0041, "CAMELLIA128-SHA", "TLS_RSA_WITH_CAMELLIA_128_CBC_SHA", "SSLv3", "RSA", "RSA", "Camellia(128)", "SHA1", 128, 128, false, "camellia-128-cbc", "sha1", ExchangeRSA, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x00AE, "PSK-AES128-CBC-SHA256", "TLS_PSK_WITH_AES_128_CBC_SHA256", "TLSv1", "PSK", "PSK", "AES(128)", "SHA256", 128, 128, false, "aes-128-cbc", "sha256", ExchangePSK, AuthPSK, false, crypto.SHA256, crypto.SHA256},
	{0x008C, "PSK-AES128-CBC-SHA", "TLS_PSK_WITH_AES_128_CBC_SHA", "SSLv3", "PSK", "PSK", "AES(128)", "SHA1", 128, 128, false, "aes-128-cbc", "sha1", ExchangePSK, AuthPSK, false, crypto.SHA256, crypto.SHA1},
	{0xC094, "PSK-CAMELLIA128-SHA256", "TLS_PSK_WITH_CAMELLIA_128_CBC_SHA256", "TLSv1", "PSK", "PSK", "Camellia(128)", "SHA256", 128, 128, false, "camellia-128-cbc", "sha256", ExchangePSK, AuthPSK, false, crypto.SHA256, crypto.SHA256},
	{0xC006, "ECDHE-ECDSA-NULL-SHA", "TLS_ECDHE_ECDSA_WITH_NULL_SHA", "TLSv1", "ECDH", "ECDSA", "None", "SHA1", 0, 0, false, "", "sha1", ExchangeECDHE, AuthECDSA, false, crypto.SHA256, crypto.SHA1},
	{0xC010, "ECDHE-RSA-NULL-SHA", "TLS_ECDHE_RSA_WITH_NULL_SHA", "TLSv1", "ECDH", "RSA", "None", "SHA1", 0, 0, false, "", "sha1", ExchangeECDHE, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0xC015, "AECDH-NULL-SHA", "TLS_ECDH_anon_WITH_NULL_SHA", "TLSv1", "ECDH", "None", "None", "SHA1", 0, 0, false, "", "sha1", ExchangeECDHE, AuthNULL, false, crypto.SHA256, crypto.SHA1},
	{0x003B, "NULL-SHA256", "TLS_RSA_WITH_NULL_SHA256", "TLSv1.2", "RSA", "RSA", "None", "SHA256", 0, 0, false, "", "sha256", ExchangeRSA, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0xC03B, "ECDHE-PSK-NULL-SHA384", "TLS_ECDHE_PSK_WITH_NULL_SHA384", "TLSv1", "ECDHEPSK", "PSK", "None", "SHA384", 0, 0, false, "", "sha384", ExchangeECDHEPSK, AuthPSK, false, crypto.SHA384, crypto.SHA384},
	{0xC03A, "ECDHE-PSK-NULL-SHA256", "TLS_ECDHE_PSK_WITH_NULL_SHA256", "TLSv1", "ECDHEPSK", "PSK", "None", "SHA256", 0, 0, false, "", "sha256", ExchangeECDHEPSK, AuthPSK, false, crypto.SHA256, crypto.SHA256},
	{0xC039, "ECDHE-PSK-NULL-SHA", "TLS_ECDHE_PSK_WITH_NULL_SHA", "TLSv1", "ECDHEPSK", "PSK", "None", "SHA1", 0, 0, false, "", "sha1", ExchangeECDHEPSK, AuthPSK, false, crypto.SHA256, crypto.SHA1},
	{0x00B9, "RSA-PSK-NULL-SHA384", "TLS_RSA_PSK_WITH_NULL_SHA384", "TLSv1", "RSAPSK", "RSA", "None", "SHA384", 0, 0, false, "", "sha384", ExchangeRSAPSK, AuthRSA, false, crypto.SHA384, crypto.SHA384},
	{0x00B8, "RSA-PSK-NULL-SHA256", "TLS_RSA_PSK_WITH_NULL_SHA256", "TLSv1", "RSAPSK", "RSA", "None", "SHA256", 0, 0, false, "", "sha256", ExchangeRSAPSK, AuthRSA, false, crypto.SHA256, crypto.SHA256},
	{0x00B5, "DHE-PSK-NULL-SHA384", "TLS_DHE_PSK_WITH_NULL_SHA384", "TLSv1", "DHEPSK", "PSK", "None", "SHA384", 0, 0, false, "", "sha384", ExchangeDHEPSK, AuthPSK, false, crypto.SHA384, crypto.SHA384},
	{0x00B4, "DHE-PSK-NULL-SHA256", "TLS_DHE_PSK_WITH_NULL_SHA256", "TLSv1", "DHEPSK", "PSK", "None", "SHA256", 0, 0, false, "", "sha256", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, crypto.SHA256},
	{0x002E, "RSA-PSK-NULL-SHA", "TLS_RSA_PSK_WITH_NULL_SHA", "SSLv3", "RSAPSK", "RSA", "None", "SHA1", 0, 0, false, "", "sha1", ExchangeRSAPSK, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x002D, "DHE-PSK-NULL-SHA", "TLS_DHE_PSK_WITH_NULL_SHA", "SSLv3", "DHEPSK", "PSK", "None", "SHA1", 0, 0, false, "", "sha1", ExchangeDHEPSK, AuthPSK, false, crypto.SHA256, crypto.SHA1},
	{0x0002, "NULL-SHA", "TLS_RSA_WITH_NULL_SHA", "SSLv3", "RSA", "RSA", "None", "SHA1", 0, 0, false, "", "sha1", ExchangeRSA, AuthRSA, false, crypto.SHA256, crypto.SHA1},
	{0x0001, "NULL-MD5", "TLS_RSA_WITH_NULL_MD5", "SSLv3", "RSA", "RSA", "None", "MD5", 0, 0, false, "", "md5", ExchangeRSA, AuthRSA, false, crypto.SHA256, crypto.MD5},
	{0x00B1, "PSK-NULL-SHA384", "TLS_PSK_WITH_NULL_SHA384", "TLSv1", "PSK", "PSK", "None", "SHA384", 0, 0, false, "", "sha384", ExchangePSK, AuthPSK, false, crypto.SHA384, crypto.SHA384},
	{0x00B0, "PSK-NULL-SHA256", "TLS_PSK_WITH_NULL_SHA256", "TLSv1", "PSK", "PSK", "None", "SHA256", 0, 0, false, "", "sha256", ExchangePSK, AuthPSK, false, crypto.SHA256, crypto.SHA256},
	{0x002C, "PSK-NULL-SHA", "TLS_PSK_WITH_NULL_SHA", "SSLv3", "PSK", "PSK", "None", "SHA1", 0, 0, false, "", "sha1", ExchangePSK, AuthPSK, false, crypto.SHA256, crypto.SHA1},
}
