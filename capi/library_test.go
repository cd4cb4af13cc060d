package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestLibrary builds libpyssl.so and drives it from C, through the header.
func TestLibrary(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the library")
	}
	dir := t.TempDir()
	lib, program, identity := filepath.Join(dir, "libpyssl.so"), filepath.Join(dir, "smoke"), filepath.Join(dir, "identity.pem")
	if err := os.WriteFile(identity, newIdentity(t), 0o600); err != nil {
		t.Fatal(err)
	}
	run(t, nil, "go", "build", "-buildmode=c-shared", "-o", lib, ".")
	run(t, nil, "cc", "-std=c11", "-D_GNU_SOURCE", "-Wall", "-Wextra", "-Werror", "-Wno-unused-const-variable", "-Wno-unused-variable",
		"-DPYSSL_NO_PROTOTYPES", "-o", program, "testdata/smoke.c", "-ldl")
	run(t, nil, program, lib, identity)

	// The variable makes gopyh print what is registered: nothing may start.
	out, err := command([]string{"GOPY_HANDLE_TRACE=1"}, program, lib, identity).CombinedOutput()
	if err == nil || !strings.Contains(string(out), "GOPY_HANDLE_TRACE is set") {
		t.Errorf("with GOPY_HANDLE_TRACE: %v\n%s", err, out)
	}
}

func command(env []string, name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Env = append(os.Environ(), env...)
	return c
}

func run(t *testing.T, env []string, name string, args ...string) {
	t.Helper()
	if out, err := command(env, name, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
}
