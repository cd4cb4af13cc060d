// Package tlserr is how everything in the engine says what went wrong: one
// Error value, seen alike by the peer (its alert), by Go and by Python (class,
// library, reason, text, verify_code).
//
// An Error is built from a row of registry/reasons.tsv; the row knows the
// alert, the exception class and the words. Callers compare Reason.
package tlserr

import (
	"fmt"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// Error is one failure.
type Error struct {
	Reason registry.Reason
	Alert  registry.Alert // sent to the peer, or received from it (Remote); NoAlert: none
	Remote bool           // the peer reported it
	Verify registry.VerifyCode
	Depth  int    // of the certificate, leaf = 0; only with Verify
	Detail string // free words for a reader; with Verify, replaces the row's text if not empty
}

// New is the failure of a row, with the row's alert. Where one reason
// needs several alerts it has several rows.
func New(r registry.Reason) *Error { return &Error{Reason: r, Alert: r.Info().Alert} }

// Newf is New with words of its own about this case.
func Newf(r registry.Reason, format string, args ...any) *Error {
	e := New(r)
	e.Detail = fmt.Sprintf(format, args...)
	return e
}

// Local is New where this end has asked for what cannot be: the peer has no part
// in it and is sent nothing, whatever the row says.
func Local(r registry.Reason) *Error { return &Error{Reason: r, Alert: registry.NoAlert} }

// Chosen is New with the alert that the application wants.
func Chosen(r registry.Reason, a registry.Alert) *Error { return &Error{Reason: r, Alert: a} }

// NewVerify is a failed certificate verification at a depth; detail replaces the code's words if not empty.
func NewVerify(code registry.VerifyCode, depth int, detail string) *Error {
	return &Error{Reason: registry.CertificateVerifyFailed, Alert: code.Info().Alert, Verify: code, Depth: depth, Detail: detail}
}

// Received is the failure a fatal alert from the peer stands for.
func Received(a registry.Alert) *Error {
	reason := registry.PeerAlert
	if i := a.Info(); i != nil {
		reason = i.Received
	}
	return &Error{Reason: reason, Alert: a, Remote: true}
}

// AlertIn is the alert that the peer is sent under a version; 0 is one not agreed on yet.
func (e *Error) AlertIn(v registry.Version) registry.Alert {
	row := e.Reason.Info()
	if v != 0 && v < registry.VersionTLS13 && e.Alert == row.Alert && e.Verify == 0 {
		return row.Alert12
	}
	return e.Alert
}

// VerifyMessage is SSLCertVerificationError.verify_message.
func (e *Error) VerifyMessage() string {
	if e.Detail != "" {
		return e.Detail
	}
	return e.Verify.Info().Text
}

// Error is for Go readers and logs; Python's words are made from the row.
func (e *Error) Error() string {
	s := e.Reason.String()
	switch {
	case e.Reason == registry.CertificateVerifyFailed:
		s += ": " + e.VerifyMessage()
	case e.Detail != "":
		s += ": " + e.Detail
	}
	return s
}
