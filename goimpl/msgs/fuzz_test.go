package msgs_test

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Each target asks the same of one codec: no input panics, and what parses
// comes back from its own Marshal unchanged.

func fuzz[M interface{ Marshal() []byte }](f *testing.F, c codec[M], seeds ...M) {
	for _, m := range seeds {
		_, body := msgs.Split(m.Marshal())
		f.Add(body)
	}
	f.Fuzz(c.check)
}

func FuzzClientHello(f *testing.F) {
	_, body := msgs.Split(unhex(f, rfc8448ClientHello))
	f.Add(body)
	fuzz(f, clientHello, fullClientHello(), oldClientHello())
}

func FuzzServerHello(f *testing.F) {
	fuzz(f, serverHello, fullServerHello(), retryRequest(), oldServerHello())
}

func FuzzEncryptedExtensions(f *testing.F) {
	fuzz(f, encryptedExtensions, fullEncryptedExtensions())
}

func FuzzCertificateRequest13(f *testing.F) { fuzz(f, certificateRequest, fullCertificateRequest()) }

func FuzzCertificate13(f *testing.F) { fuzz(f, certificate, fullCertificate()) }

func FuzzCertificateVerify(f *testing.F) {
	fuzz(f, certificateVerify, &msgs.CertificateVerify{Scheme: registry.SchemeEd25519, Signature: make([]byte, 64)})
}

func FuzzFinished(f *testing.F) { fuzz(f, finished, &msgs.Finished{VerifyData: make([]byte, 32)}) }

func FuzzNewSessionTicket13(f *testing.F) { fuzz(f, ticket, fullTicket()) }

func FuzzKeyUpdate(f *testing.F) { fuzz(f, keyUpdate, &msgs.KeyUpdate{RequestUpdate: true}) }

// FuzzReassembler cuts a stream into fragments and wants the same messages,
// or the same failure, as without cuts.
func FuzzReassembler(f *testing.F) {
	f.Add(unhex(f, rfc8448ServerHello+rfc8448EncryptedExtensions), uint8(7))
	f.Add([]byte{20, 1, 0, 1, 20, 0, 0, 0}, uint8(1))
	f.Fuzz(func(t *testing.T, stream []byte, size uint8) {
		var whole, cut msgs.Reassembler
		whole.Add(stream)
		want, wantErr := drain(&whole)
		var got [][]byte
		gotErr := false
		for n := int(size) + 1; len(stream) > 0 && !gotErr; stream = stream[min(n, len(stream)):] {
			cut.Add(stream[:min(n, len(stream))])
			thaw(t, &cut)
			var list [][]byte
			list, gotErr = drain(&cut)
			got = append(got, list...)
		}
		if gotErr != wantErr || len(got) != len(want) {
			t.Fatalf("%d messages, failed %v; in one piece %d, %v", len(got), gotErr, len(want), wantErr)
		}
		for i := range got {
			if !bytes.Equal(got[i], want[i]) {
				t.Fatalf("message %d differs", i)
			}
		}
	})
}

// drain takes all there is.
func drain(a *msgs.Reassembler) (list [][]byte, failed bool) {
	for {
		m, ok, err := a.Next()
		if err != nil {
			return list, true
		}
		if !ok {
			return list, false
		}
		list = append(list, m)
	}
}

// thaw freezes a and puts what thaws in its place.
func thaw(t *testing.T, a *msgs.Reassembler) {
	t.Helper()
	w := wire.NewWriter()
	a.Code(w)
	r := wire.NewDecoder(w.Out())
	var b msgs.Reassembler
	b.Code(r)
	if !r.Done() {
		t.Fatal("frozen reassembler does not thaw")
	}
	*a = b
}

func FuzzServerKeyExchange(f *testing.F) {
	for i, c := range keyExchanges {
		_, body := msgs.Split(c.m.Marshal())
		f.Add(uint8(i), body)
	}
	f.Fuzz(func(t *testing.T, which uint8, body []byte) {
		c := keyExchanges[int(which)%len(keyExchanges)]
		serverKeyExchange(c.suite, c.v).check(t, body)
	})
}

func FuzzClientKeyExchange(f *testing.F) {
	for i, m := range clientExchanges {
		_, body := msgs.Split(m.Marshal())
		f.Add(uint8(i), body)
	}
	f.Fuzz(func(t *testing.T, which uint8, body []byte) {
		clientKeyExchange(clientExchanges[int(which)%len(clientExchanges)].Exchange).check(t, body)
	})
}

func FuzzCertificate12(f *testing.F) {
	fuzz(f, certificate12, &msgs.Certificate12{Certs: [][]byte{fill(0x30, 9), {0x30, 0}}})
}

func FuzzCertificateRequest12(f *testing.F) { fuzz(f, certRequest12(tls12), fullCertRequest12()) }

func FuzzCertificateVerify10(f *testing.F) {
	fuzz(f, certVerify10, &msgs.CertificateVerify10{Signature: fill(1, 64)})
}

func FuzzCertificateStatus(f *testing.F) {
	fuzz(f, certStatus, &msgs.CertificateStatus{OCSP: []byte("response")})
}

func FuzzNewSessionTicket12(f *testing.F) {
	fuzz(f, ticket12, &msgs.NewSessionTicket12{Lifetime: 1, Ticket: []byte("ticket")})
}

func FuzzNextProtocol(f *testing.F) {
	fuzz(f, nextProtocol, &msgs.NextProtocol{Protocol: []byte("http/1.1")})
}

func FuzzCompressedCertificate(f *testing.F) {
	fuzz(f, compressedCertificate, &msgs.CompressedCertificate{Algorithm: registry.CompressBrotli, Length: 100, Data: fill(1, 50)})
}
