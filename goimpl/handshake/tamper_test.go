package handshake_test

import (
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// onHello changes ClientHellos on their way. Binders are left as they are.
func onHello(change func(*msgs.ClientHello)) func(*end, []byte) [][]byte {
	return func(_ *end, m []byte) [][]byte {
		kind, body := msgs.Split(m)
		if kind != registry.MsgClientHello {
			return [][]byte{m}
		}
		h, err := msgs.ParseClientHello(body)
		if err != nil {
			return nil
		}
		change(h)
		return [][]byte{h.Marshal()}
	}
}

// onServerHello changes ServerHellos and HelloRetryRequests on their way.
func onServerHello(change func(*msgs.ServerHello)) func(*end, []byte) [][]byte {
	return func(_ *end, m []byte) [][]byte {
		kind, body := msgs.Split(m)
		if kind != registry.MsgServerHello {
			return [][]byte{m}
		}
		h, err := msgs.ParseServerHello(body)
		if err != nil {
			return nil
		}
		change(h)
		return [][]byte{h.Marshal()}
	}
}

// on changes the body of messages of one type on their way to an end of the given kind.
func on(server bool, kind registry.MsgType, change func(body []byte) []byte) func(*end, []byte) [][]byte {
	return func(to *end, m []byte) [][]byte {
		if k, body := msgs.Split(m); k == kind && to.flow.Server == server {
			return [][]byte{msgs.Header(k, change(append([]byte(nil), body...)))}
		}
		return [][]byte{m}
	}
}

// swap delivers a message of another type in the place of one.
func swap(server bool, kind registry.MsgType, with []byte) func(*end, []byte) [][]byte {
	return func(to *end, m []byte) [][]byte {
		if k, _ := msgs.Split(m); k == kind && to.flow.Server == server {
			return [][]byte{with}
		}
		return [][]byte{m}
	}
}

func flipLast(body []byte) []byte {
	body[len(body)-1] ^= 1
	return body
}
