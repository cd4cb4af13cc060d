package handshake_test

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"github.com/pyssl/pyssl/goimpl/handshake"
)

var update = flag.Bool("update", false, "rewrite the diagrams of docs/HANDSHAKE.md")

// The diagrams stand between these lines.
const (
	document = "../../docs/HANDSHAKE.md"
	begin    = "<!-- drawn from goimpl/handshake/table.go: go test ./goimpl/handshake -run Diagram -update -->\n"
	finish   = "<!-- end of the drawing -->\n"
)

func TestDiagramIsCurrent(t *testing.T) {
	text, err := os.ReadFile(document)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok := bytes.Cut(text, []byte(begin))
	old, tail, ok2 := bytes.Cut(rest, []byte(finish))
	if !ok || !ok2 {
		t.Fatal("the document has lost the lines the diagrams stand between")
	}
	var drawn bytes.Buffer
	if err := handshake.WriteDiagram(&drawn); err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(old, drawn.Bytes()) {
		return
	}
	if !*update {
		t.Fatal("the diagrams are not those of the table; run the command that stands above them")
	}
	out := bytes.Join([][]byte{head, []byte(begin), drawn.Bytes(), []byte(finish), tail}, nil)
	if err := os.WriteFile(document, out, 0o644); err != nil {
		t.Fatal(err)
	}
}
