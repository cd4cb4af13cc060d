package handshake

import (
	"fmt"
	"io"
	"strings"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// messageNames is what the diagrams call the messages a state can accept.
var messageNames = map[registry.MsgType]string{
	registry.MsgClientHello:         "ClientHello",
	registry.MsgServerHello:         "ServerHello",
	registry.MsgNewSessionTicket:    "NewSessionTicket",
	registry.MsgEncryptedExtensions: "EncryptedExtensions",
	registry.MsgCertificate:         "Certificate",
	registry.MsgCertificateRequest:  "CertificateRequest",
	registry.MsgCertificateVerify:   "CertificateVerify",
	registry.MsgFinished:            "Finished",
	registry.MsgKeyUpdate:           "KeyUpdate",
	registry.MsgHelloRequest:        "HelloRequest",
	registry.MsgCertificateStatus:   "CertificateStatus",
	registry.MsgServerKeyExchange:   "ServerKeyExchange",
	registry.MsgServerHelloDone:     "ServerHelloDone",
	registry.MsgClientKeyExchange:   "ClientKeyExchange",
	registry.MsgNextProtocol:        "NextProtocol",
}

// WriteDiagram prints the table as two mermaid diagrams, one for each end: the
// part of docs/HANDSHAKE.md that is not written by hand.
func WriteDiagram(w io.Writer) error {
	var b strings.Builder
	writeSide(&b, "Client", ClientSide)
	writeSide(&b, "Server", ServerSide)
	_, err := io.WriteString(w, b.String())
	return err
}

// writeSide prints one end's states, the first row being where it starts.
func writeSide(b *strings.Builder, title string, side Side) {
	fmt.Fprintf(b, "### %s\n\n```mermaid\nstateDiagram-v2\n", title)
	first := true
	for _, r := range table {
		if r.Side != side {
			continue
		}
		if first {
			fmt.Fprintf(b, "    [*] --> %s\n", r.Name)
			first = false
		}
		fmt.Fprintf(b, "    %s : %s\n", r.Name, r.waitsFor())
		for _, next := range r.Next {
			fmt.Fprintf(b, "    %s --> %s\n", r.Name, rowOf(next).Name)
		}
	}
	b.WriteString("```\n\n")
}

// waitsFor is what stands in a state's box.
func (r *Row) waitsFor() string {
	switch r.Wants {
	case WantAnswer:
		return "the application's answer"
	case WantGo:
		return "nothing"
	}
	names := make([]string, len(r.Messages), len(r.Messages)+1)
	for i, m := range r.Messages {
		names[i] = messageNames[m]
	}
	if r.CCS == CCSTaken {
		names = append(names, "change_cipher_spec")
	}
	s := strings.Join(names, " or ")
	if r.Data {
		s += ", application data"
	}
	return s
}
