package keysched_test

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/transcript"
)

// session12 is one recorded session between two OpenSSL programs, see tests/parity/record_tls12.py.
type session12 struct {
	version    registry.Version
	suite      *registry.SuiteInfo
	etm        bool
	said, sent [2][]byte // by client and server: application data, and records
	exported   []byte
}

func sessions12(t *testing.T) (list []session12) {
	t.Helper()
	text, err := os.ReadFile("../../tests/vectors/tls12_sessions.txt")
	if err != nil {
		t.Fatal(err)
	}
	versions := map[string]registry.Version{
		"1.0": registry.VersionTLS10, "1.1": registry.VersionTLS11, "1.2": registry.VersionTLS12,
	}
	for line := range strings.Lines(string(text)) {
		words := strings.Fields(line)
		if words[0] == "#" {
			continue
		}
		var raw [][]byte
		for _, w := range words[3:] {
			b, err := hex.DecodeString(w)
			if err != nil {
				t.Fatal(err)
			}
			raw = append(raw, b)
		}
		list = append(list, session12{
			version: versions[words[0]], suite: suiteNamed(words[1]), etm: words[2] == "etm",
			said: [2][]byte{raw[0], raw[1]}, sent: [2][]byte{raw[2], raw[3]}, exported: raw[4],
		})
	}
	if len(list) < 50 {
		t.Fatalf("only %d sessions", len(list))
	}
	return list
}

func suiteNamed(name string) *registry.SuiteInfo {
	all := registry.Suites()
	return &all[slices.IndexFunc(all, func(s registry.SuiteInfo) bool { return s.Name == name })]
}

// A session with OpenSSL, for every kind of record protection: from the
// pre-shared key to the last record and the exporter.
func TestRecordedSessions(t *testing.T) {
	for _, s := range sessions12(t) {
		name := s.version.String() + "/" + s.suite.Name
		if s.etm {
			name += "/etm"
		}
		t.Run(name, func(t *testing.T) { s.replay(t) })
	}
}

func (s *session12) replay(t *testing.T) {
	ends := [2]*end12{{rest: s.sent[0]}, {rest: s.sent[1]}}
	ts := transcript.New()
	ts.Start(s.suite.PRF(s.version))
	hellos := [2][]byte{}
	for i, e := range ends { // the client's hello, then the server's flight
		messages := e.messages(t, i == 0)
		hellos[i] = messages[6:38]
		ts.Add(messages)
	}
	ts.Add(ends[0].messages(t, false)) // ClientKeyExchange
	// RFC 4279, 2: as many zeros as the key has bytes, then the key.
	premaster, _ := hex.DecodeString("0010" + strings.Repeat("00", 16) + "001000112233445566778899aabbccddeeff")
	secret := keysched.ExtendedMaster12(s.version, s.suite.ID, premaster, ts.Sum())

	client, server := secret.KeyBlock(hellos[0], hellos[1])
	labels := [2]string{keysched.ClientFinished, keysched.ServerFinished}
	for i, keys := range []protect.Keys{client, server} {
		keys.EncryptThenMAC = s.etm
		ends[i].change(t, keys)
		finished := ends[i].messages(t, true)
		if want := secret.Finished(labels[i], ts.Sum()); !bytes.Equal(finished[4:], want) {
			t.Fatalf("%s is %x, want %x", labels[i], finished, want)
		}
		ts.Add(finished)
	}
	for i, e := range ends {
		var said []byte
		for len(e.rest) > 0 {
			typ, content := e.next(t)
			if typ != registry.ApplicationData {
				t.Fatalf("type %d", typ)
			}
			said = append(said, content...)
		}
		if !bytes.Equal(said, s.said[i]) {
			t.Errorf("said %q, want %q", said, s.said[i])
		}
	}
	exporter := secret.Exporter(hellos[0], hellos[1])
	if got, err := exporter.Export("EXPORTER-test", nil, false, 40); err != nil || !bytes.Equal(got, s.exported) {
		t.Errorf("exported %x, want %x", got, s.exported)
	}
}

// end12 is the records of one direction, as they are read.
type end12 struct {
	rest []byte
	half protect.Half
	seq  uint64
}

func (e *end12) next(t *testing.T) (registry.ContentType, []byte) {
	t.Helper()
	n := protect.HeaderLen + int(binary.BigEndian.Uint16(e.rest[3:]))
	record := e.rest[:n]
	e.rest = e.rest[n:]
	if e.half == nil {
		return registry.ContentType(record[0]), record[protect.HeaderLen:]
	}
	content, typ, err := e.half.Open(nil, record, e.seq)
	if err != nil {
		t.Fatal(err)
	}
	e.seq++
	return typ, content
}

// messages is the handshake messages up to one that ends a flight; of one record if single is set.
func (e *end12) messages(t *testing.T, single bool) (all []byte) {
	t.Helper()
	for len(e.rest) > 0 && e.rest[0] == byte(registry.HandshakeRecord) {
		_, content := e.next(t)
		if all = append(all, content...); single {
			break
		}
	}
	return all
}

// change reads change_cipher_spec and goes over to keys.
func (e *end12) change(t *testing.T, keys protect.Keys) {
	t.Helper()
	if typ, content := e.next(t); typ != registry.ChangeCipherSpec || !bytes.Equal(content, []byte{1}) {
		t.Fatalf("type %d, %x", typ, content)
	}
	half, err := protect.New(keys, nil)
	if err != nil {
		t.Fatal(err)
	}
	e.half = half
}
