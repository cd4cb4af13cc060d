package handshake

import (
	"bytes"
	"io"

	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/transcript"
)

// send sends a handshake message and adds it to the transcript.
func (f *Flow) send(message []byte) { f.sendWithin(f.Transcript, message) }

// sendWithin sends a message that counts in t: the connection's transcript, or
// that of one post-handshake authentication.
func (f *Flow) sendWithin(t *transcript.Transcript, message []byte) {
	t.Add(message)
	f.sendOutside(message)
}

// sendOutside sends a message that no transcript holds (KeyUpdate, NewSessionTicket).
func (f *Flow) sendOutside(message []byte) { f.add(SendMessage{message}) }

// agree notes the version that was agreed on.
func (f *Flow) agree(v registry.Version) {
	f.Facts.Version = v
	f.add(SetVersion{v})
}

// readWith changes the keys the peer's records are opened with to those of a
// traffic secret, which stays the caller's.
func (f *Flow) readWith(suite registry.Suite, secret []byte) {
	f.add(SetReadKeys{keysched.TrafficKeys(suite, secret)})
}

// writeWith changes the keys this end's records are sealed with. See readWith.
func (f *Flow) writeWith(suite registry.Suite, secret []byte) {
	f.add(SetWriteKeys{keysched.TrafficKeys(suite, secret)})
}

// Labels of the key log (the NSS format).
const (
	labelClientHandshake = "CLIENT_HANDSHAKE_TRAFFIC_SECRET"
	labelServerHandshake = "SERVER_HANDSHAKE_TRAFFIC_SECRET"
	labelClientTraffic   = "CLIENT_TRAFFIC_SECRET_0"
	labelServerTraffic   = "SERVER_TRAFFIC_SECRET_0"
	labelExporter        = "EXPORTER_SECRET"
	labelMaster          = "CLIENT_RANDOM" // the master secret of TLS 1.2 and before
)

// noteKey emits a line of the key log, if one is wanted.
func (f *Flow) noteKey(label string, secret []byte) {
	if f.Interest.Keys {
		f.emit(Event{Kind: EventKeyLog, Name: label, Data: bytes.Clone(secret), Random: f.Facts.ClientRandom})
	}
}

func (f *Flow) emit(e Event) { f.add(Emit{e}) }

func (f *Flow) add(e Effect) { f.Effects = append(f.Effects, e) }

// random returns n fresh random bytes.
func (f *Flow) random(n int) ([]byte, *tlserr.Error) {
	b := make([]byte, n)
	if _, err := io.ReadFull(f.Rand, b); err != nil {
		return nil, tlserr.New(registry.ErrRandLib)
	}
	return b, nil
}
