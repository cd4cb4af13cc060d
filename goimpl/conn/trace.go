package conn

import (
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Pseudo content types of OpenSSL's message callback.
const (
	traceHeader    = 0x100 // a record header
	traceInnerType = 0x101 // the type inside a protected record of TLS 1.3
	// traceCCS is the message type _msg_callback shows for change_cipher_spec.
	traceCCS = 0x0101
)

// traceMessage reports a handshake message, an alert or a change_cipher_spec.
func (c *Conn) traceMessage(write bool, content registry.ContentType, m []byte) {
	if !c.flow.Interest.Messages {
		return
	}
	e := handshake.Event{
		Kind: handshake.EventMessage, Write: write, Version: registry.VersionTLS12,
		Content: int(content), Data: append([]byte(nil), m...),
	}
	if v := c.flow.Facts.Version; v != 0 {
		e.Version = v
	}
	switch content {
	case registry.ChangeCipherSpec:
		e.Type = traceCCS
	case registry.AlertRecord:
		e.Type = int(m[1])
	default:
		e.Type = int(m[0])
	}
	c.emit(e)
}

// traceRecord reports a record that was opened or sealed.
func (c *Conn) traceRecord(write bool, h record.Header, inner registry.ContentType, protected bool) {
	if !c.flow.Interest.Messages {
		return
	}
	header := []byte{byte(h.Type), byte(h.Version >> 8), byte(h.Version), byte(h.Length >> 8), byte(h.Length)}
	c.emit(handshake.Event{
		Kind: handshake.EventMessage, Write: write, Version: h.Version, Content: traceHeader, Type: int(h.Type), Data: header,
	})
	if protected && c.flow.Facts.Version == registry.VersionTLS13 {
		c.emit(handshake.Event{
			Kind: handshake.EventMessage, Write: write, Version: registry.VersionTLS13, Content: traceInnerType,
			Type: int(inner), Data: []byte{byte(inner)},
		})
	}
}

// traceSealed reports records that were sealed, one behind the other.
func (c *Conn) traceSealed(sealed []byte, inner registry.ContentType) {
	if !c.flow.Interest.Messages {
		return
	}
	for len(sealed) >= record.HeaderLen {
		h := record.ParseHeader(sealed)
		c.traceRecord(true, h, inner, c.out.Protected() && h.Type == registry.ApplicationData)
		sealed = sealed[record.HeaderLen+h.Length:]
	}
}
