package verify_test

import (
	"strings"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// recordedFile is a file that tests/parity/record_*.py writes.
type recordedFile struct {
	Release string
	Time    time.Time
	Blobs   [][]byte
	Cases   []recordedCase
}

type recordedCase struct {
	ID                  string
	Leaf                int
	Sent, Trusted, CRLs []int // indices into blobs
	Flags               uint64
	Level               int
	Host                string
	OpenSSL             [2]int // code, depth
}

// difference is a rule of ours by which recorded verdicts are other than OpenSSL's.
type difference struct {
	ids  string // the case's ID begins with one of these words
	ours verdict
	rule string
}

func (f *recordedFile) request(t testing.TB, c *recordedCase) *verify.Request {
	req := &verify.Request{
		Chain:   []*pki.Certificate{mustCert(t, f.Blobs[c.Leaf])},
		Store:   verify.NewStore(),
		Purpose: verify.ServerAuth,
		Flags:   c.Flags,
		Level:   c.Level,
		Host:    c.Host,
		Now:     f.Time,
		// CPython always sets NO_PARTIAL_WILDCARDS.
		HostFlags: registry.HostflagNoPartialWildcards,
	}
	for _, i := range c.Sent {
		req.Chain = append(req.Chain, mustCert(t, f.Blobs[i]))
	}
	for _, i := range c.Trusted {
		certs, _, err := pki.ReadCAFile(pemOf("TRUSTED CERTIFICATE", f.Blobs[i]))
		if err != nil {
			t.Fatal(err)
		}
		req.Store.AddTrusted(certs[0])
	}
	for _, i := range c.CRLs {
		req.Store.AddCRL(mustCRL(t, f.Blobs[i]))
	}
	return req
}

// againstRecord runs every case of a file; every difference must be needed.
func againstRecord(t *testing.T, name string, differences []difference) {
	var file recordedFile
	readVector(t, name, &file)
	used := make([]int, len(differences))
	for i := range file.Cases {
		c := &file.Cases[i]
		openssl := verdict{registry.VerifyCode(c.OpenSSL[0]), c.OpenSSL[1]}
		want := openssl
		for j, d := range differences {
			if d.covers(c.ID) && d.ours != openssl {
				used[j]++
				want = d.ours
				break
			}
		}
		_, err := verify.Chain(file.request(t, c))
		got := verdict{}
		if err != nil {
			got = verdict{err.Verify, err.Depth}
		}
		if got != want {
			t.Errorf("%s: %v, want %v (%s: %v)", c.ID, got, want, file.Release, openssl)
		}
	}
	for j, n := range used {
		if n == 0 {
			t.Errorf("not needed: %+v", differences[j])
		}
	}
	t.Logf("%d cases of %s; by our rules: %v", len(file.Cases), file.Release, used)
}

func (d *difference) covers(id string) bool {
	for _, word := range strings.Fields(d.ids) {
		if strings.HasPrefix(id, word) {
			return true
		}
	}
	return false
}

// TestRevocation: lists that cannot be understood, deltas, and lists for some reasons.
func TestRevocation(t *testing.T) {
	var (
		revoked = verdict{registry.VCertRevoked, 0}
		invalid = verdict{registry.VInvalidExtension, 0}
		forged  = verdict{registry.VCRLSignatureFailure, 0}
		unknown = verdict{registry.VUnhandledCriticalCRLExtension, 0}
		absent  = verdict{registry.VUnableToGetCRL, 0}
		expired = verdict{registry.VCRLHasExpired, 0}
	)
	againstRecord(t, "verify_revocation.json", []difference{
		{"wrong::idp-user-and-ca-revokes wrong::idp-user-and-ca-first wrong::idp-user-and-ca-alone " +
			"wrong::idp-twice-at-once wrong::idp-garbage-at-once wrong::idp-user-and-ca-at-once wrong::idp-empty-value-at-once wrong::number-garbage-at-once " +
			"wrong::number-twice-at-once wrong::aki-garbage-at-once wrong::aki-twice-at-once wrong::delta-garbage-at-once wrong::delta-without-number-at-once",
			revoked, "a list with a senseless extension revokes"},
		{"wrong::idp-user-and-ca-silent wrong::idp-twice-silent wrong::idp-garbage-silent wrong::idp-empty-value-silent wrong::number-garbage-silent " +
			"wrong::number-twice-silent wrong::aki-garbage-silent wrong::aki-twice-silent wrong::delta-garbage-silent wrong::delta-without-number-silent " +
			"entry::issuer-garbage-of-another entry::issuer-twice-of-another entry::reason-garbage-of-another entry::reason-twice-of-another",
			invalid, "and clears no certificate"},
		{"delta::delta-critical-unknown", unknown, "a delta is asked whether or not USE_DELTAS is set"},
		{"delta::delta-forged", forged, "the same"},
		{"delta::hold-and-release/leaf delta::base-revokes-delta-silent", revoked, "without it, a delta takes nothing back and is no list by itself"},
		{"delta::base-expired-delta-current/leaf", expired, "the same"},
		{"delta::delta-alone", absent, "the same"},
		{"delta::base-and-revoking delta::revoking-and-base delta::base-without delta::delta-of-a-later-base delta::delta-expired delta::delta-not-newer", revoked, "every delta for the list counts"},
		{"delta::two-deltas-first-silent", revoked, "the same"},
	})
}

// TestPSS: RSASSA-PSS keys that say what their signatures are like, and the
// parameters of signatures.
func TestPSS(t *testing.T) {
	againstRecord(t, "verify_pss.json", nil)
}

// TestRareKeys: keys and signature algorithms that are seldom met, as a leaf's and as a CA's.
func TestRareKeys(t *testing.T) {
	curve, unread := verdict{registry.VUnableToDecodeIssuerPublicKey, 1}, verdict{registry.VEeKeyTooSmall, 0}
	const (
		lacking = "a CA's curve must be one of the engine's"
		dsa     = "a DSA key is enough for level 0 alone"
		long    = "an RSA exponent beyond 63 bits is not read"
	)
	againstRecord(t, "verify_keys.json", []difference{
		{atLevels("root/prime192v1 root/secp192k1 root/brainpoolP160 root/brainpoolP192", "01"), curve, lacking},
		{atLevels("root/secp224k1 root/brainpoolP224", "012"), curve, lacking},
		{atLevels("root/secp256k1 root/brainpoolP256 root/brainpoolP320 root/brainpoolP384 root/brainpoolP512", "0123"), curve, lacking},
		{atLevels("leaf/dsa-1024-160", "1") + " " + atLevels("leaf/dsa-2048-224 leaf/dsa-2048-256", "12"), verdict{registry.VEeKeyTooSmall, 0}, dsa},
		{atLevels("root/dsa-1024-160", "1") + " " + atLevels("root/dsa-2048-224 root/dsa-2048-256", "12"), verdict{registry.VCAKeyTooSmall, 1}, dsa},
		{atLevels("signature/dsa-sha224", "12") + " " + atLevels("signature/dsa-sha256 signature/dsa-sha256-NULL", "123"), verdict{registry.VCAKeyTooSmall, 1}, dsa},
		{atLevels("leaf/rsa-e-65-bits-13 leaf/rsa-e-81-bits-13 leaf/rsa-e-2001-bits-1 leaf/rsa-4096-e-65-bits", "0"), verdict{registry.VUnspecified, 0}, long},
		{atLevels("leaf/rsa-e-65-bits-13 leaf/rsa-e-81-bits-13 leaf/rsa-e-2001-bits-1", "12"), unread, long},
		{atLevels("leaf/rsa-4096-e-65-bits", "123"), unread, long},
	})
}

// atLevels names cases by the start of their names and the security levels; a
// brainpool curve comes in two forms.
func atLevels(names, levels string) string {
	var ids []string
	for _, name := range strings.Fields(names) {
		for _, level := range strings.Split(levels, "") {
			for _, form := range []string{"", "r1", "t1"} {
				ids = append(ids, name+form+"/"+level)
			}
		}
	}
	return strings.Join(ids, " ")
}
