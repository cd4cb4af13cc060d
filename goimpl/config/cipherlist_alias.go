package config

import "github.com/pyssl/pyssl/goimpl/registry"

// bits is a set of algorithms of one kind.
type bits uint32

// traits is what a suite is made of; in a pattern, what is asked for.
type traits struct {
	kx, au, enc, mac bits
	grade            bits
	unusual          bits   // not in DEFAULT
	protocol         string // the version that brought it, as in registry.SuiteInfo
}

// Key exchange.
const (
	kRSA bits = 1 << iota
	kDHE
	kECDHE
	kPSK
	kRSAPSK
	kDHEPSK
	kECDHEPSK
	kSRP
)

// Authentication.
const (
	aRSA bits = 1 << iota
	aDSS
	aNULL
	aECDSA
	aPSK
	aSRP
)

// Encryption.
const (
	eNULL bits = 1 << iota
	aes128CBC
	aes256CBC
	aes128GCM
	aes256GCM
	aes128CCM
	aes256CCM
	aes128CCM8
	aes256CCM8
	aria128GCM
	aria256GCM
	camellia128
	camellia256
	chacha20
	tripleDES // of no suite any more, though the word is known

	aesGCM   = aes128GCM | aes256GCM
	aesCCM8  = aes128CCM8 | aes256CCM8
	aesCCM   = aes128CCM | aes256CCM | aesCCM8
	aes128   = aes128CBC | aes128GCM | aes128CCM | aes128CCM8
	aes256   = aes256CBC | aes256GCM | aes256CCM | aes256CCM8
	aes      = aes128 | aes256
	ariaGCM  = aria128GCM | aria256GCM
	camellia = camellia128 | camellia256
	cbc      = aes128CBC | aes256CBC | camellia
)

// Message authentication.
const (
	md5 bits = 1 << iota
	sha1
	sha256
	sha384
	aead
)

// Grades. No suite is left that is low or medium; ungraded is that of eNULL.
const (
	ungraded bits = 1 << iota
	low
	medium
	high
	fips
)

// The columns of registry.SuiteInfo as bits.
var (
	kxBits = map[string]bits{
		"RSA": kRSA, "DH": kDHE, "ECDH": kECDHE, "PSK": kPSK, "RSAPSK": kRSAPSK, "DHEPSK": kDHEPSK, "ECDHEPSK": kECDHEPSK, "SRP": kSRP,
	}
	auBits = map[string]bits{
		"RSA": aRSA, "DSS": aDSS, "None": aNULL, "ECDSA": aECDSA, "PSK": aPSK, "SRP": aSRP,
	}
	encBits = map[string]bits{
		"None": eNULL, "AES(128)": aes128CBC, "AES(256)": aes256CBC, "AESGCM(128)": aes128GCM, "AESGCM(256)": aes256GCM,
		"AESCCM(128)": aes128CCM, "AESCCM(256)": aes256CCM, "AESCCM8(128)": aes128CCM8, "AESCCM8(256)": aes256CCM8,
		"ARIAGCM(128)": aria128GCM, "ARIAGCM(256)": aria256GCM, "Camellia(128)": camellia128, "Camellia(256)": camellia256,
		"CHACHA20/POLY1305(256)": chacha20,
	}
	macBits = map[string]bits{"MD5": md5, "SHA1": sha1, "SHA256": sha256, "SHA384": sha384, "AEAD": aead}
)

// traitsOf reads a suite's row. OpenSSL keeps grades and what is left out of
// DEFAULT per suite; both follow from the algorithms.
func traitsOf(s *registry.SuiteInfo) traits {
	t := traits{kx: kxBits[s.Kx], au: auBits[s.Au], enc: encBits[s.Enc], mac: macBits[s.Mac], protocol: s.Protocol}
	if t.enc == eNULL {
		t.grade = ungraded
		return t
	}
	t.grade = high
	if t.enc&(aes&^aesCCM) != 0 && t.kx != kSRP {
		t.grade |= fips
	}
	if t.au&(aNULL|aDSS) != 0 || t.enc&(aesCCM|ariaGCM|camellia) != 0 {
		t.unusual = 1
	}
	return t
}

// aliases is every word of the language besides the names of suites. Words for
// what OpenSSL is built without (RC4, SEED, GOST, EXPORT …) are unknown there
// and here, and void their rule; 3DES is known and selects nothing.
var aliases = map[string]pattern{
	"ALL":                 {traits: traits{enc: ^eNULL}},
	"COMPLEMENTOFALL":     {traits: traits{enc: eNULL}},
	"COMPLEMENTOFDEFAULT": {traits: traits{unusual: 1}},

	"kRSA":      {traits: traits{kx: kRSA}},
	"kEDH":      {traits: traits{kx: kDHE}},
	"kDHE":      {traits: traits{kx: kDHE}},
	"DH":        {traits: traits{kx: kDHE}},
	"kEECDH":    {traits: traits{kx: kECDHE}},
	"kECDHE":    {traits: traits{kx: kECDHE}},
	"ECDH":      {traits: traits{kx: kECDHE}},
	"kPSK":      {traits: traits{kx: kPSK}},
	"kRSAPSK":   {traits: traits{kx: kRSAPSK}},
	"kDHEPSK":   {traits: traits{kx: kDHEPSK}},
	"kECDHEPSK": {traits: traits{kx: kECDHEPSK}},
	"kSRP":      {traits: traits{kx: kSRP}},
	"SRP":       {traits: traits{kx: kSRP}},
	"PSK":       {traits: traits{kx: kPSK | kRSAPSK | kDHEPSK | kECDHEPSK}},

	"aRSA":   {traits: traits{au: aRSA}},
	"aDSS":   {traits: traits{au: aDSS}},
	"DSS":    {traits: traits{au: aDSS}},
	"aNULL":  {traits: traits{au: aNULL}},
	"aECDSA": {traits: traits{au: aECDSA}},
	"ECDSA":  {traits: traits{au: aECDSA}},
	"aPSK":   {traits: traits{au: aPSK}},
	"aSRP":   {traits: traits{au: aSRP}},

	"EDH":   {traits: traits{kx: kDHE, au: ^aNULL}},
	"DHE":   {traits: traits{kx: kDHE, au: ^aNULL}},
	"EECDH": {traits: traits{kx: kECDHE, au: ^aNULL}},
	"ECDHE": {traits: traits{kx: kECDHE, au: ^aNULL}},
	"RSA":   {traits: traits{kx: kRSA, au: aRSA}},
	"ADH":   {traits: traits{kx: kDHE, au: aNULL}},
	"AECDH": {traits: traits{kx: kECDHE, au: aNULL}},

	"NULL":        {traits: traits{enc: eNULL}},
	"eNULL":       {traits: traits{enc: eNULL}},
	"AES128":      {traits: traits{enc: aes128}},
	"AES256":      {traits: traits{enc: aes256}},
	"AES":         {traits: traits{enc: aes}},
	"AESGCM":      {traits: traits{enc: aesGCM}},
	"AESCCM":      {traits: traits{enc: aesCCM}},
	"AESCCM8":     {traits: traits{enc: aesCCM8}},
	"ARIA128":     {traits: traits{enc: aria128GCM}},
	"ARIA256":     {traits: traits{enc: aria256GCM}},
	"ARIA":        {traits: traits{enc: ariaGCM}},
	"ARIAGCM":     {traits: traits{enc: ariaGCM}},
	"CAMELLIA128": {traits: traits{enc: camellia128}},
	"CAMELLIA256": {traits: traits{enc: camellia256}},
	"CAMELLIA":    {traits: traits{enc: camellia}},
	"CHACHA20":    {traits: traits{enc: chacha20}},
	"3DES":        {traits: traits{enc: tripleDES}},
	"CBC":         {traits: traits{enc: cbc | tripleDES}},

	"MD5":    {traits: traits{mac: md5}},
	"SHA1":   {traits: traits{mac: sha1}},
	"SHA":    {traits: traits{mac: sha1}},
	"SHA256": {traits: traits{mac: sha256}},
	"SHA384": {traits: traits{mac: sha384}},

	"SSLv3":   {traits: traits{protocol: "SSLv3"}},
	"TLSv1":   {traits: traits{protocol: "TLSv1"}},
	"TLSv1.0": {traits: traits{protocol: "TLSv1"}},
	"TLSv1.2": {traits: traits{protocol: "TLSv1.2"}},

	"LOW":    {traits: traits{grade: low}},
	"MEDIUM": {traits: traits{grade: medium}},
	"HIGH":   {traits: traits{grade: high}},
	"FIPS":   {traits: traits{grade: fips}},

	// Old spellings of names that begin with DHE- today.
	"EDH-DSS-DES-CBC3-SHA": {traits: traits{kx: kDHE, au: aDSS, enc: tripleDES, mac: sha1, grade: high | fips}},
	"EDH-RSA-DES-CBC3-SHA": {traits: traits{kx: kDHE, au: aRSA, enc: tripleDES, mac: sha1, grade: high | fips}},
}
