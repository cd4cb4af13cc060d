package msgs_test

import (
	"encoding/hex"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// unhex reads bytes as the RFCs print them.
func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.Join(strings.Fields(s), ""))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// wantError fails the test unless err is the reason with the alert.
func wantError(t *testing.T, err *tlserr.Error, reason registry.Reason, alert registry.Alert) {
	t.Helper()
	switch {
	case err == nil:
		t.Errorf("accepted; want %v with %v", reason, alert)
	case err.Reason != reason || err.Alert != alert:
		t.Errorf("%v with %v; want %v with %v", err.Reason, err.Alert, reason, alert)
	}
}

// codec is a message type's two directions.
type codec[M interface{ Marshal() []byte }] struct {
	kind   registry.MsgType
	parse  func(body []byte) (M, *tlserr.Error)
	forget func(M) // clears what Marshal does not write
}

// roundTrip marshals m, parses the result and wants m back.
func (c codec[M]) roundTrip(t *testing.T, m M) {
	t.Helper()
	kind, body := msgs.Split(m.Marshal())
	if kind != c.kind {
		t.Fatalf("type %d, want %d", kind, c.kind)
	}
	got, err := c.parse(body)
	if err != nil {
		t.Fatalf("own message does not parse: %v", err)
	}
	c.forget(got)
	if !reflect.DeepEqual(got, m) {
		t.Fatalf("changed on the way:\n got %+v\nwant %+v", got, m)
	}
}

// check is the property every parser is fuzzed for: whatever parses can be
// marshalled, and means the same afterwards.
func (c codec[M]) check(t *testing.T, body []byte) {
	m, err := c.parse(body)
	if err != nil {
		if info := err.Alert.Info(); info == nil {
			t.Fatalf("%v without an alert", err)
		}
		return
	}
	c.forget(m)
	c.roundTrip(t, m)
}

var (
	clientHello = codec[*msgs.ClientHello]{registry.MsgClientHello, msgs.ParseClientHello,
		func(m *msgs.ClientHello) { m.Extensions = nil }}
	serverHello = codec[*msgs.ServerHello]{registry.MsgServerHello, msgs.ParseServerHello,
		func(m *msgs.ServerHello) { m.Extensions = nil }}
	encryptedExtensions = codec[*msgs.EncryptedExtensions]{registry.MsgEncryptedExtensions, msgs.ParseEncryptedExtensions,
		func(m *msgs.EncryptedExtensions) { m.Extensions = nil }}
	certificateRequest = codec[*msgs.CertificateRequest13]{registry.MsgCertificateRequest, msgs.ParseCertificateRequest13,
		func(m *msgs.CertificateRequest13) { m.Extensions = nil }}
	certificate = codec[*msgs.Certificate13]{registry.MsgCertificate, msgs.ParseCertificate13,
		func(m *msgs.Certificate13) {
			for i := range m.Entries {
				m.Entries[i].Extensions = nil
			}
		}}
	certificateVerify = codec[*msgs.CertificateVerify]{registry.MsgCertificateVerify, msgs.ParseCertificateVerify,
		func(*msgs.CertificateVerify) {}}
	finished = codec[*msgs.Finished]{registry.MsgFinished, msgs.ParseFinished, func(*msgs.Finished) {}}
	ticket   = codec[*msgs.NewSessionTicket13]{registry.MsgNewSessionTicket, msgs.ParseNewSessionTicket13,
		func(m *msgs.NewSessionTicket13) { m.Extensions = nil }}
	keyUpdate             = codec[*msgs.KeyUpdate]{registry.MsgKeyUpdate, msgs.ParseKeyUpdate, func(*msgs.KeyUpdate) {}}
	compressedCertificate = codec[*msgs.CompressedCertificate]{registry.MsgCompressedCert, msgs.ParseCompressedCertificate,
		func(*msgs.CompressedCertificate) {}}
)

// Messages of TLS 1.2 and before.
var (
	certificate12 = codec[*msgs.Certificate12]{registry.MsgCertificate, msgs.ParseCertificate12, func(*msgs.Certificate12) {}}
	certVerify10  = codec[*msgs.CertificateVerify10]{registry.MsgCertificateVerify, msgs.ParseCertificateVerify10,
		func(*msgs.CertificateVerify10) {}}
	certStatus = codec[*msgs.CertificateStatus]{registry.MsgCertificateStatus, msgs.ParseCertificateStatus,
		func(*msgs.CertificateStatus) {}}
	ticket12 = codec[*msgs.NewSessionTicket12]{registry.MsgNewSessionTicket, msgs.ParseNewSessionTicket12,
		func(*msgs.NewSessionTicket12) {}}
	nextProtocol    = codec[*msgs.NextProtocol]{registry.MsgNextProtocol, msgs.ParseNextProtocol, func(*msgs.NextProtocol) {}}
	helloRequest    = codec[*msgs.HelloRequest]{registry.MsgHelloRequest, msgs.ParseHelloRequest, func(*msgs.HelloRequest) {}}
	serverHelloDone = codec[*msgs.ServerHelloDone]{registry.MsgServerHelloDone, msgs.ParseServerHelloDone, func(*msgs.ServerHelloDone) {}}
)

// serverKeyExchange is the codec for a suite and version; so the two below.
func serverKeyExchange(s registry.Suite, v registry.Version) codec[*msgs.ServerKeyExchange] {
	return codec[*msgs.ServerKeyExchange]{registry.MsgServerKeyExchange,
		func(body []byte) (*msgs.ServerKeyExchange, *tlserr.Error) {
			return msgs.ParseServerKeyExchange(body, s.Info(), v)
		},
		func(m *msgs.ServerKeyExchange) { m.Bytes = nil }}
}

func clientKeyExchange(e registry.Exchange) codec[*msgs.ClientKeyExchange] {
	return codec[*msgs.ClientKeyExchange]{registry.MsgClientKeyExchange,
		func(body []byte) (*msgs.ClientKeyExchange, *tlserr.Error) {
			return msgs.ParseClientKeyExchange(body, e)
		},
		func(*msgs.ClientKeyExchange) {}}
}

func certRequest12(v registry.Version) codec[*msgs.CertificateRequest12] {
	return codec[*msgs.CertificateRequest12]{registry.MsgCertificateRequest,
		func(body []byte) (*msgs.CertificateRequest12, *tlserr.Error) {
			return msgs.ParseCertificateRequest12(body, v)
		},
		func(*msgs.CertificateRequest12) {}}
}

// body makes a message body of parts.
func body(parts ...[]byte) []byte { return slices.Concat(parts...) }

// vec8, vec16 and vec24 put a length in front of their parts.
func vec8(parts ...[]byte) []byte {
	b := body(parts...)
	return append([]byte{byte(len(b))}, b...)
}

func vec16(parts ...[]byte) []byte {
	b := body(parts...)
	return append([]byte{byte(len(b) >> 8), byte(len(b))}, b...)
}

func vec24(parts ...[]byte) []byte {
	b := body(parts...)
	return append([]byte{byte(len(b) >> 16), byte(len(b) >> 8), byte(len(b))}, b...)
}

// ext is an extension as it stands in a block.
func ext(id registry.Extension, parts ...[]byte) []byte {
	return append([]byte{byte(id >> 8), byte(id)}, vec16(parts...)...)
}
