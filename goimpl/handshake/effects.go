package handshake

import (
	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Connection is what carries out the effects of a step. Each effect is a call
// of the method with its name, so that one nobody carries out does not build.
type Connection interface {
	// SendMessage puts one handshake message, header included, under the current
	// write keys. nil stands for one that did not fit its length fields.
	SendMessage(message []byte) *tlserr.Error
	// SendCCS sends a change_cipher_spec: in TLS 1.3 the unprotected one of
	// middlebox compatibility (RFC 8446, D.4), before that the one in front of
	// new write keys (RFC 5246, 7.1).
	SendCCS() *tlserr.Error
	// SendWarning sends an alert that ends nothing (no_renegotiation, unrecognized_name).
	SendWarning(a registry.Alert) *tlserr.Error
	// SetVersion says which version was agreed on: records carry it from here on.
	SetVersion(v registry.Version)
	// SetReadKeys changes the keys that records are opened with, and takes them
	// over. No part of a message may have come yet (RFC 8446, 5.1).
	SetReadKeys(k protect.Keys) *tlserr.Error
	// SetWriteKeys changes the keys that records are sealed with, and takes them over.
	SetWriteKeys(k protect.Keys) *tlserr.Error
	// LimitRecords bounds the content of records that come in and that go out
	// (RFC 6066, 4; RFC 8449); 0 is no other bound than the protocol's.
	LimitRecords(in, out int)
	// SkipEarlyData says that the client sends early data nobody wants (RFC 8446,
	// 4.2.10). Until the first record that is something else, records of it are
	// dropped: protected ones that do not open and, while nothing is protected
	// (after a HelloRetryRequest), those of type application_data. More than max
	// bytes of them are a failure.
	SkipEarlyData(max int)
	// OweKeyUpdate says that write keys must change before application data is
	// written: the connection makes the request RotateKeys then.
	OweKeyUpdate()
	// Emit hands an event to the application.
	Emit(e Event)
	// Complete says that a handshake is done, the first or a renegotiation.
	Complete() *tlserr.Error
}

// Effect is something the connection must do: one of the types below.
type Effect interface {
	on(c Connection) *tlserr.Error
}

// Effects by name; Connection says what each is.
type (
	SendMessage   struct{ Message []byte }
	SendCCS       struct{}
	SendWarning   struct{ Alert registry.Alert }
	SetVersion    struct{ Version registry.Version }
	SetReadKeys   struct{ Keys protect.Keys }
	SetWriteKeys  struct{ Keys protect.Keys }
	LimitRecords  struct{ In, Out int }
	SkipEarlyData struct{ Max int }
	OweKeyUpdate  struct{}
	Emit          struct{ Event Event }
	Complete      struct{}
)

func (e SendMessage) on(c Connection) *tlserr.Error   { return c.SendMessage(e.Message) }
func (e SendCCS) on(c Connection) *tlserr.Error       { return c.SendCCS() }
func (e SendWarning) on(c Connection) *tlserr.Error   { return c.SendWarning(e.Alert) }
func (e SetVersion) on(c Connection) *tlserr.Error    { c.SetVersion(e.Version); return nil }
func (e SetReadKeys) on(c Connection) *tlserr.Error   { return c.SetReadKeys(e.Keys) }
func (e SetWriteKeys) on(c Connection) *tlserr.Error  { return c.SetWriteKeys(e.Keys) }
func (e LimitRecords) on(c Connection) *tlserr.Error  { c.LimitRecords(e.In, e.Out); return nil }
func (e SkipEarlyData) on(c Connection) *tlserr.Error { c.SkipEarlyData(e.Max); return nil }
func (e OweKeyUpdate) on(c Connection) *tlserr.Error  { c.OweKeyUpdate(); return nil }
func (e Emit) on(c Connection) *tlserr.Error          { c.Emit(e.Event); return nil }
func (e Complete) on(c Connection) *tlserr.Error      { return c.Complete() }

// Apply carries out the effects of a step, in order, and forgets them. After a
// failure the rest is dropped, keys among it wiped.
func (f *Flow) Apply(c Connection) (err *tlserr.Error) {
	effects := f.Effects
	f.Effects = f.Effects[:0]
	for i, e := range effects {
		effects[i] = nil
		if err == nil {
			err = e.on(c)
			continue
		}
		switch e := e.(type) {
		case SetReadKeys:
			e.Keys.Wipe()
		case SetWriteKeys:
			e.Keys.Wipe()
		}
	}
	return err
}
