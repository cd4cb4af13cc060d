package negotiate

// ALPN is the server's choice of an application protocol (RFC 7301, 3.2): the
// first of its own order that the client offers. Without one it is empty and
// the handshake goes on, which is how Python's servers answer OpenSSL.
func ALPN(own, offered []string) string {
	p, _ := firstShared(true, own, offered)
	return p
}

// NPN is the client's choice by next_protocol_negotiation: the first of its own
// order that the server has, else its own first, whether the server has it or not.
func NPN(own, offered []string) string {
	if p, ok := firstShared(true, own, offered); ok || len(own) == 0 {
		return p
	}
	return own[0]
}
