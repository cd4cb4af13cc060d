package msgs_test

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

func TestReassembleAnyCut(t *testing.T) {
	first := unhex(t, rfc8448ServerHello)
	second := unhex(t, rfc8448EncryptedExtensions)
	stream := append(bytes.Clone(first), second...)
	for cut := range stream {
		var a msgs.Reassembler
		a.Add(stream[:cut])
		before, _ := drain(&a)
		a.Add(stream[cut:])
		after, _ := drain(&a)
		got := append(before, after...)
		if len(got) != 2 || !bytes.Equal(got[0], first) || !bytes.Equal(got[1], second) || !a.Empty() {
			t.Fatalf("cut at %d: %x", cut, got)
		}
	}
}

func TestReassembledMessagesStay(t *testing.T) {
	var a msgs.Reassembler
	fragment := body(msgs.Header(registry.MsgFinished, []byte("first")), msgs.Header(registry.MsgFinished, []byte("second"))[:6])
	a.Add(fragment)
	m, ok, err := a.Next()
	if !ok || err != nil {
		t.Fatal(ok, err)
	}
	clear(fragment)
	a.Add([]byte("cond"))
	if _, ok, _ := a.Next(); !ok {
		t.Fatal("second message is missing")
	}
	a.Add(bytes.Repeat([]byte{0xFF}, 1000))
	if _, got := msgs.Split(m); string(got) != "first" {
		t.Errorf("the first message became %q", got)
	}
}

func TestReassembleLimits(t *testing.T) {
	for _, c := range []struct {
		kind  registry.MsgType
		limit int
	}{
		{registry.MsgCertificate, 102400},
		{registry.MsgCertificateRequest, 102400},
		{registry.MsgClientHello, 131396},
		{registry.MsgNewSessionTicket, 131338},
		{registry.MsgServerHello, 65607},
		{registry.MsgEncryptedExtensions, 20000},
		{registry.MsgServerKeyExchange, 102400},
		{registry.MsgCompressedCert, 102400},
		{registry.MsgCertificateVerify, 65539},
		{registry.MsgClientKeyExchange, 2048},
		{registry.MsgCertificateStatus, 16384},
		{registry.MsgNextProtocol, 514},
		{registry.MsgServerHelloDone, 64},
		{registry.MsgFinished, 64},
		{registry.MsgType(99), 65536},
	} {
		header := func(n int) []byte { return []byte{byte(c.kind), byte(n >> 16), byte(n >> 8), byte(n)} }
		var a msgs.Reassembler
		a.Add(header(c.limit))
		if _, ok, err := a.Next(); ok || err != nil {
			t.Errorf("type %d of %d bytes: %v, %v", c.kind, c.limit, ok, err)
		}
		var b msgs.Reassembler
		b.Add(header(c.limit + 1))
		_, _, err := b.Next()
		wantError(t, err, registry.ExcessiveMessageSize, registry.AlertIllegalParameter)
	}
}

func TestReassemblerFreezes(t *testing.T) {
	var a msgs.Reassembler
	message := msgs.Header(registry.MsgFinished, []byte("verify data"))
	a.Add(body(message, message[:5]))
	a.Next()
	thaw(t, &a)
	if a.Empty() {
		t.Fatal("the half message is lost")
	}
	a.Add(message[5:])
	if got, ok, _ := a.Next(); !ok || !bytes.Equal(got, message) || !a.Empty() {
		t.Fatalf("%x", got)
	}
}

func TestSplitShort(t *testing.T) {
	if kind, body := msgs.Split([]byte{20, 0}); kind != registry.MsgHelloRequest || body != nil {
		t.Errorf("%d, %x", kind, body)
	}
}
