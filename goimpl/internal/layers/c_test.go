package layers

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	// What is no code, and would look like it.
	noCode = regexp.MustCompile(`(?s)/\*.*?\*/|"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])*'`)

	// A function with its body, or data, that begins a line: its name is the second group.
	defined = regexp.MustCompile(`(?m)^([A-Za-z_][\w \t*]*[ \t*])(\w+)(?:\([^;{}]*\)\s*\{|(?:\[[^\]]*\])?\s*[=;])`)

	// What such a line begins with if the file keeps the name to itself, or another file has it.
	local = regexp.MustCompile(`^(static|extern|typedef|return|else|goto|case)\b`)

	word = regexp.MustCompile(`\w+`)

	// A macro: its name, and what it stands for.
	macro = regexp.MustCompile(`(?m)^#define[ \t]+(\w+)(?:\([^)]*\))?[ \t]+(.*)$`)
)

// unwanted are functions of the C library that have a better one beside them.
var unwanted = map[string]string{
	"getenv": "secure_getenv: a program may have more rights than its caller",
	"select": "poll, which knows descriptors above 1023",
	"strcpy": "memcpy", "strcat": "memcpy", "sprintf": "snprintf", "vsprintf": "vsnprintf",
	"rand": "getrandom", "random": "getrandom", "alloca": "struct buffer",
}

// TestCFilesPointDown compares the names that the extension's C files use of each other with AllowedC.
func TestCFilesPointDown(t *testing.T) {
	code, macros := cFiles(t, ".c"), macrosOf(cFiles(t, ".h"))
	owner := make(map[string]string)
	for file, text := range code {
		for _, m := range defined.FindAllStringSubmatch(text, -1) {
			if !local.MatchString(m[1]) {
				owner[m[2]] = file
			}
		}
	}
	if len(owner) < 80 {
		t.Errorf("only %d names seen: the test does not find the definitions", len(owner))
	}
	for file, text := range code {
		row, known := AllowedC[file]
		if !known {
			t.Errorf("%s.c has no row in AllowedC", file)
		}
		allowed, used := strings.Fields(row), make(map[string]string)
		names := word.FindAllString(text, -1)
		for _, name := range slices.Clone(names) {
			names = append(names, macros[name]...)
		}
		for _, name := range names {
			if o := owner[name]; o != "" && o != file {
				used[o] = name
			}
		}
		for o, name := range used {
			if !slices.Contains(allowed, o) {
				t.Errorf("%s.c may not name %s of %s.c", file, name, o)
			}
		}
		for _, o := range allowed {
			if used[o] == "" {
				t.Errorf("%s.c names nothing of %s.c: the row says too much", file, o)
			}
		}
	}
}

// TestCFilesHaveNoCircle follows the rows of AllowedC.
func TestCFilesHaveNoCircle(t *testing.T) {
	done := make(map[string]bool)
	var visit func(file string, path []string)
	visit = func(file string, path []string) {
		if i := slices.Index(path, file); i >= 0 {
			t.Fatalf("a circle: %s", strings.Join(append(path[i:], file), " -> "))
		}
		if done[file] {
			return
		}
		for _, next := range strings.Fields(AllowedC[file]) {
			visit(next, append(slices.Clone(path), file))
		}
		done[file] = true
	}
	for file := range AllowedC {
		visit(file, nil)
	}
}

// TestCFilesLeaveUnwantedFunctions looks for calls of those in unwanted.
func TestCFilesLeaveUnwantedFunctions(t *testing.T) {
	call := regexp.MustCompile(`\b(\w+)\(`)
	for file, text := range cFiles(t, ".c") {
		text = strings.ReplaceAll(text, "issetugid() ? NULL : getenv(", "(") // where there is no secure_getenv
		for _, m := range call.FindAllStringSubmatch(text, -1) {
			if better, found := unwanted[m[1]]; found {
				t.Errorf("%s.c calls %s; better: %s", file, m[1], better)
			}
		}
	}
}

// macrosOf is the names that stand behind each macro of the headers.
func macrosOf(headers map[string]string) map[string][]string {
	macros := make(map[string][]string)
	for _, text := range headers {
		for _, m := range macro.FindAllStringSubmatch(text, -1) {
			macros[m[1]] = append(macros[m[1]], word.FindAllString(m[2], -1)...)
		}
	}
	return macros
}

// cFiles is the extension's code by file name without its ending, without comments and strings.
func cFiles(t *testing.T, ending string) map[string]string {
	names, err := filepath.Glob(filepath.Join("..", "..", "..", "pyssl", "_ext", "*"+ending))
	if err != nil || len(names) < 10 {
		t.Fatalf("%d C files: %v", len(names), err)
	}
	code := make(map[string]string)
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		file := strings.TrimSuffix(filepath.Base(name), ending)
		if strings.HasPrefix(file, "system_") { // one file with a form for each system
			file = "system"
		}
		code[file] += noCode.ReplaceAllString(string(raw), `""`)
	}
	return code
}
