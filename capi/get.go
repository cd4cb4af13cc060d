package main

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/sslctx"
)

// teller is the value behind a handle, as one that tells facts.
type teller interface {
	FactInt(registry.Fact) (int64, *sslctx.Failure)
	FactBytes(f registry.Fact, index int) ([]byte, *sslctx.Failure)
}

// tellerOf is who tells a fact: the row says what kind of handle that is.
func tellerOf(h handle, id int32) (teller, registry.Fact, *sslctx.Failure) {
	f := registry.Fact(id)
	row := f.Info()
	if row == nil || int32(f) != id {
		return nil, 0, noSuchNumber
	}
	switch row.Of {
	case registry.OfContext:
		c, failure := lookup[*sslctx.Context](h)
		return c, f, failure
	case registry.OfConnection:
		c, failure := connectionOf(h)
		return c, f, failure
	}
	s, failure := lookup[*session.Session](h)
	return sessionTeller{s}, f, failure
}

// sessionTeller gives a session, a plain value below sslctx, the form of the others.
type sessionTeller struct{ s *session.Session }

func (t sessionTeller) FactInt(f registry.Fact) (int64, *sslctx.Failure) {
	return sslctx.SessionInt(t.s, f)
}

func (t sessionTeller) FactBytes(f registry.Fact, index int) ([]byte, *sslctx.Failure) {
	return sslctx.SessionBytes(t.s, f, index)
}

// settingOf is the setting with a number.
func settingOf(id int32) (registry.Setting, *sslctx.Failure) {
	s := registry.Setting(id)
	if s.Info() == nil || int32(s) != id {
		return 0, noSuchNumber
	}
	return s, nil
}

var noSuchNumber = &sslctx.Failure{Kind: sslctx.Value, Text: "no such number"}
