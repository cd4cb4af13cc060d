package sslctx

import (
	"fmt"

	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Kind says which kind of Python exception a Failure becomes.
type Kind uint8

// Kinds of failures.
const (
	TLS      Kind = iota // SSLError or a subclass, by the row of Err
	Value                // ValueError(Text)
	Type                 // TypeError(Text)
	Password             // not an error: the private key is encrypted and there was no password
)

// Failure is why a context did not do as it was told. Unlike a tlserr.Error it
// may also be a plain Python exception: CPython checks many settings before
// OpenSSL sees them.
type Failure struct {
	Kind Kind
	Err  *tlserr.Error // with TLS, never nil
	Text string        // the exception's words; with TLS and not empty it replaces those of the row
}

// String is for Go readers and logs.
func (f *Failure) String() string {
	switch {
	case f.Kind == Password:
		return "a password is needed"
	case f.Kind == TLS && f.Text == "":
		return f.Err.Error()
	}
	return f.Text
}

func valueError(format string, args ...any) *Failure {
	return &Failure{Kind: Value, Text: fmt.Sprintf(format, args...)}
}

// failed is the Failure for err, and nil for nil.
func failed(err *tlserr.Error) *Failure {
	if err == nil {
		return nil
	}
	return &Failure{Err: err}
}

// worded is err with CPython's own words in place of the row's.
func worded(err *tlserr.Error, text string) *Failure { return &Failure{Err: err, Text: text} }
