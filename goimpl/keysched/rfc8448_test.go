package keysched_test

import (
	"bytes"
	"crypto"
	"crypto/x509"
	"encoding/hex"
	"os"
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
	"github.com/pyssl/pyssl/goimpl/transcript"
)

const sha256 = crypto.SHA256

// trace is RFC 8448's values by name.
type trace map[string][]byte

func readTrace(t *testing.T) trace {
	t.Helper()
	text, err := os.ReadFile("../../tests/vectors/rfc8448.txt")
	if err != nil {
		t.Fatal(err)
	}
	tr := trace{}
	for line := range strings.Lines(string(text)) {
		if name, value, ok := strings.Cut(strings.TrimSpace(line), " "); ok && name != "#" {
			if tr[name], err = hex.DecodeString(value); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
	}
	return tr
}

func (tr trace) check(t *testing.T, name string, got []byte) {
	t.Helper()
	if want, ok := tr[name]; !ok || !bytes.Equal(got, want) {
		t.Errorf("%s: got %x, want %x", name, got, want)
	}
}

func (tr trace) checkKeys(t *testing.T, prefix string, secret []byte) {
	t.Helper()
	k := keysched.TrafficKeys(registry.TLS_AES_128_GCM_SHA256, secret)
	tr.check(t, prefix+"_key", k.Key)
	tr.check(t, prefix+"_iv", k.IV)
}

// TestSimpleHandshake walks RFC 8448, section 3 from the key shares to the
// resumption PSK, through every package of the handshake's cryptography.
func TestSimpleHandshake(t *testing.T) {
	tr := readTrace(t)
	key, _, kxErr := kx.Generate(registry.GroupX25519, bytes.NewReader(tr["client_x25519_private"]))
	if kxErr != nil {
		t.Fatal(kxErr)
	}
	shared, kxErr := key.Complete(tr["server_share"])
	if kxErr != nil {
		t.Fatal(kxErr)
	}
	tr.check(t, "ecdhe", shared)

	ts := transcript.New()
	ts.Add(tr["client_hello"])
	ts.Start(sha256)
	ts.Add(tr["server_hello"])
	hs := keysched.NewEarly(sha256, nil).Handshake(shared)
	clientHS, serverHS := hs.ClientTraffic(ts.Sum()), hs.ServerTraffic(ts.Sum())
	tr.check(t, "client_handshake_traffic", clientHS)
	tr.check(t, "server_handshake_traffic", serverHS)
	tr.checkKeys(t, "client_handshake", clientHS)
	tr.checkKeys(t, "server_handshake", serverHS)

	flight := openFlight(t, tr)
	if want := join(tr, "encrypted_extensions", "certificate", "certificate_verify", "server_finished"); !bytes.Equal(flight, want) {
		t.Errorf("the server's flight opens to %x", flight)
	}
	ts.Add(tr["encrypted_extensions"])
	ts.Add(tr["certificate"])
	checkCertificateVerify(t, tr, ts.Sum())
	ts.Add(tr["certificate_verify"])
	tr.check(t, "server_finished", finished(serverHS, ts))
	ts.Add(tr["server_finished"])

	master := hs.Master()
	tr.check(t, "client_application_traffic", master.ClientTraffic(ts.Sum()))
	tr.check(t, "server_application_traffic", master.ServerTraffic(ts.Sum()))
	tr.check(t, "exporter_master", master.Exporter(ts.Sum()))
	tr.checkKeys(t, "client_application", master.ClientTraffic(ts.Sum()))
	tr.checkKeys(t, "server_application", master.ServerTraffic(ts.Sum()))

	tr.check(t, "client_finished", finished(clientHS, ts))
	ts.Add(tr["client_finished"])
	resumption := master.Resumption(ts.Sum())
	tr.check(t, "resumption_master", resumption)
	tr.check(t, "resumption_psk", keysched.ResumptionPSK(sha256, resumption, []byte{0, 0}))
}

// TestBinder is the PSK binder of RFC 8448, section 4.
func TestBinder(t *testing.T) {
	tr := readTrace(t)
	key := keysched.NewEarly(sha256, tr["resumption_psk"]).BinderKey(true)
	tr.check(t, "binder_key", key)

	ts := transcript.New()
	ts.Start(sha256)
	th := ts.SumWith(tr["resumed_client_hello_prefix"])
	tr.check(t, "binder_hash", th)
	tr.check(t, "binder", keysched.FinishedMAC(sha256, key, th))
}

// finished is the Finished message that follows the transcript.
func finished(base []byte, ts *transcript.Transcript) []byte {
	mac := keysched.FinishedMAC(sha256, base, ts.Sum())
	return append([]byte{byte(registry.MsgFinished), 0, 0, byte(len(mac))}, mac...)
}

// openFlight takes the protection off the server's first protected record, and seals it again.
func openFlight(t *testing.T, tr trace) []byte {
	t.Helper()
	record := tr["server_flight_record"]
	half, err := protect.New(protect.Keys{
		Version: registry.VersionTLS13, Suite: registry.TLS_AES_128_GCM_SHA256, Key: tr["server_handshake_key"], IV: tr["server_handshake_iv"],
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	plain, typ, err := half.Open(nil, bytes.Clone(record), 0)
	if err != nil || typ != registry.HandshakeRecord {
		t.Fatalf("type %d, error %v", typ, err)
	}
	if again := half.Seal(nil, typ, plain, 0); !bytes.Equal(again, record) {
		t.Error("the record is sealed otherwise than in the trace")
	}
	return plain
}

// checkCertificateVerify checks the server's signature (RFC 8446, 4.4.3), by a key of 1024 bits.
func checkCertificateVerify(t *testing.T, tr trace, th []byte) {
	t.Helper()
	cert, err := x509.ParseCertificate(tr["certificate"][11 : 11+0x1b0])
	if err != nil {
		t.Fatal(err)
	}
	content := strings.Repeat(" ", 64) + "TLS 1.3, server CertificateVerify\x00" + string(th)
	signature := tr["certificate_verify"][8:]
	if err := sig.Verify(registry.SchemeRSAPSSRSAESHA256, cert.PublicKey, []byte(content), signature); err != nil {
		t.Errorf("CertificateVerify: %v", err)
	}
}

func join(tr trace, names ...string) (all []byte) {
	for _, name := range names {
		all = append(all, tr[name]...)
	}
	return all
}
