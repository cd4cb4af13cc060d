package main

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/sslctx"
)

func TestHandles(t *testing.T) {
	before := live()
	s := &session.Session{Timeout: 7200}
	h := registerSession(s)
	if h <= 0 || live() != before+1 {
		t.Fatalf("handle %d, %d live", h, live()-before)
	}
	if got, f := sessionOf(h); f != nil || got != s {
		t.Errorf("looked up %v, %v", got, f)
	}
	if _, f := lookup[*sslctx.Context](h); f != invalidHandle {
		t.Errorf("a session passes for a context: %v", f)
	}
	free(h)
	if _, f := sessionOf(h); f != invalidHandle {
		t.Errorf("a handle that was given back: %v", f)
	}
	free(h) // does nothing
	free(0)
	free(-1)
	if live() != before {
		t.Errorf("%d handles are left", live()-before)
	}
	if again := registerSession(s); again == h {
		t.Error("a handle came twice")
	} else {
		free(again)
	}
	if none, f := sessionOf(0); none != nil || f != nil {
		t.Errorf("handle 0 is %v, %v", none, f)
	}
}

func TestInvalidHandles(t *testing.T) {
	for _, h := range []handle{0, -1, 1 << 40} {
		if _, f := openConnection(h, false, "", 0); f != invalidHandle {
			t.Errorf("a context with handle %d: %v", h, f)
		}
		for _, fact := range []registry.Fact{registry.FactCtxCACerts, registry.FactConnALPN, registry.FactSessionID} {
			if _, _, f := tellerOf(h, int32(fact)); f != invalidHandle {
				t.Errorf("%s of handle %d: %v", fact.Info().Name, h, f)
			}
		}
	}
}

func TestLoadSession(t *testing.T) {
	h, f := loadSession((&session.Session{ID: []byte("id"), Timeout: 5}).Marshal())
	if f != nil {
		t.Fatal(f)
	}
	defer free(h)
	if got, _ := sessionOf(h); string(got.ID) != "id" || got.Timeout != 5 {
		t.Errorf("loaded %v", got)
	}
	if _, f := loadSession([]byte("junk")); f == nil {
		t.Error("junk is a session")
	}
}

// A step that panics kills its connection and nothing else.
func TestPanicKillsTheConnection(t *testing.T) {
	h := register("connection", &connection{}) // has no engine below it
	c, f := connectionOf(h)
	if f != nil {
		t.Fatal(f)
	}
	func() {
		defer func() {
			if recover() == nil {
				t.Fatal("the step did not panic")
			}
		}()
		c.step(conn.Read, 0)
	}()
	if _, f := connectionOf(h); f != broken {
		t.Errorf("the connection lives on: %v", f)
	}
}

func TestStart(t *testing.T) {
	if f := start(0, 0); f != nil {
		t.Error(f)
	}
	defer func(was bool) { tracing = was }(tracing)
	tracing = true
	if f := start(32, 400); f == nil || f.Kind != sslctx.Value {
		t.Errorf("started although handles are traced: %v", f)
	}
}
