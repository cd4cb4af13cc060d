package layers

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const engine = "github.com/pyssl/pyssl/goimpl/"

// forbidden are packages the engine never needs: it has no socket, no clock
// that ticks, no other process.
var forbidden = []string{"net", "net/http", "os/exec", "os/signal", "crypto/tls"}

// TestImportsPointDown reads every non-test Go file and compares its imports with Allowed.
func TestImportsPointDown(t *testing.T) {
	root := filepath.Join("..", "..", "..")
	files := 0
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := packageOf(root, path)
		if d.IsDir() || name == "" || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		files++
		checkFile(t, path, name)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 100 {
		t.Errorf("only %d files seen: the walk does not find the engine", files)
	}
}

// packageOf is the path of a file's package below goimpl, or "capi", or "" for what the rule is not about.
func packageOf(root, path string) string {
	rel, err := filepath.Rel(root, filepath.Dir(path))
	if err != nil {
		return ""
	}
	rel = filepath.ToSlash(rel)
	if rel == "capi" {
		return rel
	}
	name, ok := strings.CutPrefix(rel, "goimpl/")
	if !ok || strings.HasPrefix(name, "internal/") || strings.HasSuffix(name, "/gen") {
		return ""
	}
	return name
}

func checkFile(t *testing.T, path, name string) {
	parsed, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	allowed, known := Allowed[name]
	if !known && !strings.Contains(name, "/internal/") {
		t.Errorf("%s: package %s has no row in Allowed", path, name)
	}
	for _, spec := range parsed.Imports {
		imported, _ := strconv.Unquote(spec.Path.Value)
		if slices.Contains(forbidden, imported) && name != "capi" {
			t.Errorf("%s imports %s", path, imported)
		}
		if inner, ok := strings.CutPrefix(imported, engine); ok && !slices.Contains(strings.Fields(allowed), inner) {
			t.Errorf("%s: %s may not import %s", path, name, inner)
		}
	}
}
