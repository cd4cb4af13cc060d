package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sslctx"
)

const python313 = 0x030d

// newIdentity makes a self-signed certificate for localhost, as PEM with its key.
func newIdentity(t testing.TB) (identity []byte) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Now()
	template := &x509.Certificate{
		SerialNumber: big.NewInt(now.UnixNano()), Subject: pkix.Name{CommonName: "localhost"}, DNSNames: []string{"localhost"},
		NotBefore: now.Add(-time.Hour), NotAfter: now.Add(time.Hour), BasicConstraintsValid: true, IsCA: true,
	}
	cert, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	pkcs8, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	identity = pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert})
	return append(identity, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: pkcs8})...)
}

func newContext(t testing.TB, protocol int) (handle, *sslctx.Context) {
	t.Helper()
	c, f := sslctx.New(sslctx.Params{Protocol: protocol, Python: python313, Shared: shared, Rand: random})
	if f != nil {
		t.Fatal(f)
	}
	h := register("context", c)
	t.Cleanup(func() { free(h) })
	return h, c
}

// peer is a connection with the bytes that wait for it and room for its own.
type peer struct {
	*connection
	wire []byte
	send [1 << 16]byte
}

func (p *peer) do(t testing.TB, other *peer, op conn.Op, data []byte) conn.Want {
	t.Helper()
	p.io.Wire, p.io.Send, p.io.Data = p.wire, p.send[:], data
	want, err := p.step(op, time.Now().Unix())
	if err != nil {
		t.Fatal(err)
	}
	p.wire = p.wire[p.io.WireUsed:]
	other.wire = append(other.wire, p.send[:p.io.SendLen]...)
	if p.io.Wire != nil || p.io.Send != nil || p.io.Data != nil {
		t.Error("the connection holds on to its caller's buffers")
	}
	return want
}

// connect opens a pair of connections and shakes hands, with a question on the way.
func connect(t testing.TB) (client, server *peer) {
	t.Helper()
	identity := newIdentity(t)
	cc, clientContext := newContext(t, registry.ProtocolTLSClient)
	sc, serverContext := newContext(t, registry.ProtocolTLSServer)
	if f := serverContext.LoadIdentity(identity, identity, nil); f != nil {
		t.Fatal(f)
	}
	if _, f := clientContext.AddCAPEM(identity); f != nil {
		t.Fatal(f)
	}
	for _, f := range []*sslctx.Failure{serverContext.SetInt(registry.SettingAskClientHello, 1), clientContext.SetInt(registry.SettingNoteKeys, 1)} {
		if f != nil {
			t.Fatal(f)
		}
	}
	open := func(ctx handle, server bool, name string) *peer {
		h, f := openConnection(ctx, server, name, 0)
		if f != nil {
			t.Fatal(f)
		}
		t.Cleanup(func() { free(h) })
		c, f := connectionOf(h)
		if f != nil {
			t.Fatal(f)
		}
		return &peer{connection: c}
	}
	client, server = open(cc, false, "localhost"), open(sc, true, "")
	client.do(t, server, conn.Handshake, nil)
	if want := server.do(t, client, conn.Handshake, nil); want != conn.WantAnswer {
		t.Fatalf("the server answers %v", want)
	}
	for range 2 { // a question stays until it is answered
		if e, ok := server.peek(); !ok || e.Kind != handshake.EventAskClientHello || e.Name != "localhost" {
			t.Fatalf("event %v %q", e.Kind, e.Name)
		}
		server.taken()
	}
	if f := server.answer(0, 256); f == nil {
		t.Error("256 is an alert")
	}
	if f := server.answer(1<<40, -1); f != invalidHandle {
		t.Errorf("an answer with a wrong context: %v", f)
	}
	if f := server.answer(0, -1); f != nil {
		t.Fatal(f)
	}
	server.do(t, client, conn.Handshake, nil)
	if want := client.do(t, server, conn.Handshake, nil); want != conn.Done {
		t.Fatalf("the client answers %v", want)
	}
	if want := server.do(t, client, conn.Handshake, nil); want != conn.Done {
		t.Fatalf("the server answers %v", want)
	}
	return client, server
}

func TestConnection(t *testing.T) {
	client, server := connect(t)
	if want := server.do(t, client, conn.Write, []byte("hello")); want != conn.Done || server.io.DataLen != 5 {
		t.Fatalf("wrote %d: %v", server.io.DataLen, want)
	}
	var buf [100]byte
	if want := client.do(t, server, conn.Read, buf[:]); want != conn.Done || string(buf[:client.io.DataLen]) != "hello" {
		t.Fatalf("read %q: %v", buf[:client.io.DataLen], want)
	}
	wantFact(t, server, registry.FactConnPeerScheme, 0)
	wantFact(t, server, registry.FactConnLocalScheme, int64(registry.SchemeECDSAP256SHA256))
	wantFact(t, client, registry.FactConnPeerScheme, int64(registry.SchemeECDSAP256SHA256))
	wantFact(t, client, registry.FactConnLocalScheme, 0)
	der, f := client.FactBytes(registry.FactConnPeerChain, 0)
	if f != nil {
		t.Fatal(f)
	}
	if doc, f := describe(der, false); f != nil || doc[0] != 'd' {
		t.Errorf("the peer's certificate: %v", f)
	}
	if text, f := subject(der); f != nil || string(text) != "CN=localhost" {
		t.Errorf("its subject: %q, %v", text, f)
	}
	for _, index := range []int{-1, 1} {
		if _, f := client.FactBytes(registry.FactConnPeerChain, index); f != sslctx.NoMore {
			t.Errorf("item %d of a chain of one: %v", index, f)
		}
	}
	var a, b [32]byte
	if f := client.export("EXPERIMENTAL x", nil, false, a[:]); f != nil {
		t.Fatal(f)
	}
	if f := server.export("EXPERIMENTAL x", nil, false, b[:]); f != nil || a != b || a == [32]byte{} {
		t.Errorf("exported %x and %x: %v", a, b, f)
	}
}

func wantFact(t *testing.T, p *peer, f registry.Fact, want int64) {
	t.Helper()
	if got, failure := p.FactInt(f); failure != nil || got != want {
		t.Errorf("%s is %d: %v, want %d", f.Info().Name, got, failure, want)
	}
}

// A notice that C had no room for stays first in the queue.
func TestNoticesWait(t *testing.T) {
	client, _ := connect(t)
	if n := client.waiting(); n != 6 { // the key log's five lines, and the end of the handshake
		t.Errorf("%d events are said to wait", n)
	}
	first, ok := client.peek()
	if !ok || first.Kind != handshake.EventKeyLog {
		t.Fatalf("first event: %v, %v", first.Kind, ok)
	}
	if again, _ := client.peek(); again.Name != first.Name || !bytes.Equal(again.Data, first.Data) {
		t.Error("looking at an event takes it away")
	}
	client.taken()
	labels := map[string]bool{first.Name: true}
	for e, ok := client.peek(); ok; e, ok = client.peek() {
		if e.Kind == handshake.EventKeyLog {
			labels[e.Name] = true
		}
		client.taken()
	}
	if len(labels) != 5 { // four traffic secrets and the exporter's
		t.Errorf("key log lines: %v", labels)
	}
}

func TestGetFromContext(t *testing.T) {
	_, c := newContext(t, registry.ProtocolTLSClient)
	b, f := c.FactBytes(registry.FactCtxCipherList, 0)
	if f != nil || len(b) != 2*len(c.Ciphers()) || b[0] != 0x13 {
		t.Errorf("ciphers %x: %v", b, f)
	}
	if _, f := c.FactBytes(registry.FactCtxCACerts, 0); f != sslctx.NoMore {
		t.Errorf("a CA of an empty store: %v", f)
	}
	identity := newIdentity(t)
	if _, f := c.AddCAPEM(identity); f != nil {
		t.Fatal(f)
	}
	block, _ := pem.Decode(identity)
	if der, f := c.FactBytes(registry.FactCtxCACerts, 0); f != nil || !bytes.Equal(der, block.Bytes) {
		t.Errorf("the CA: %x, %v", der, f)
	}
	if doc, f := describe(identity, true); f != nil || doc[0] != 'd' {
		t.Errorf("describing a PEM text: %v", f)
	}
	if _, f := describe([]byte("text"), true); f == nil {
		t.Error("a text without a certificate is described")
	}
	if _, f := subject([]byte("text")); f == nil {
		t.Error("a text has a subject")
	}
}

func TestIdleStepAllocatesNothing(t *testing.T) {
	client, _ := connect(t)
	h := register("connection", client.connection)
	defer free(h)
	data := make([]byte, 100)
	n := testing.AllocsPerRun(100, func() {
		c, f := connectionOf(h)
		if f != nil {
			t.Fatal(f)
		}
		c.io.Wire, c.io.Send, c.io.Data = nil, client.send[:], data
		if want, err := c.step(conn.Read, 1); want != conn.WantRead || err != nil {
			t.Fatal(want, err)
		}
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkIdleStep(b *testing.B) {
	client, _ := connect(b)
	h := register("connection", client.connection)
	defer free(h)
	b.ReportAllocs()
	for b.Loop() {
		c, _ := connectionOf(h)
		c.io.Send = client.send[:]
		c.step(conn.Read, 1)
	}
}
