package main

/*
#include "pyssl.h"
*/
import "C"

import (
	"github.com/pyssl/pyssl/goimpl/sslctx"
)

// settings maps enum pyssl_ctx_int; session_stats() counts up from PYSSL_CTX_STATS.
var settings = map[C.int32_t]sslctx.Setting{
	C.PYSSL_CTX_PROTOCOL:         sslctx.Protocol,
	C.PYSSL_CTX_MIN_VERSION:      sslctx.MinVersion,
	C.PYSSL_CTX_MAX_VERSION:      sslctx.MaxVersion,
	C.PYSSL_CTX_OPTIONS:          sslctx.Options,
	C.PYSSL_CTX_VERIFY_MODE:      sslctx.VerifyMode,
	C.PYSSL_CTX_VERIFY_FLAGS:     sslctx.VerifyFlags,
	C.PYSSL_CTX_HOST_FLAGS:       sslctx.HostFlags,
	C.PYSSL_CTX_CHECK_HOSTNAME:   sslctx.CheckHostname,
	C.PYSSL_CTX_NUM_TICKETS:      sslctx.NumTickets,
	C.PYSSL_CTX_SECURITY_LEVEL:   sslctx.SecurityLevel,
	C.PYSSL_CTX_PHA:              sslctx.PostHandshakeAuth,
	C.PYSSL_CTX_REQUIRE_OCSP:     sslctx.RequireOCSP,
	C.PYSSL_CTX_ASK_CLIENT_HELLO: sslctx.AskClientHello,
	C.PYSSL_CTX_NOTE_KEYS:        sslctx.NoteKeys,
	C.PYSSL_CTX_NOTE_MESSAGES:    sslctx.NoteMessages,
	C.PYSSL_CTX_STORE_X509:       sslctx.StoreX509,
	C.PYSSL_CTX_STORE_CRL:        sslctx.StoreCRL,
	C.PYSSL_CTX_STORE_CA:         sslctx.StoreCA,
}

// setters maps enum pyssl_ctx_set; each answers the number of items taken.
var setters = map[C.int32_t]func(c *sslctx.Context, b []byte) (int, *sslctx.Failure){
	C.PYSSL_CTX_CIPHERS:      plain(func(c *sslctx.Context, b []byte) *sslctx.Failure { return c.SetCiphers(string(b)) }),
	C.PYSSL_CTX_ALPN:         plain((*sslctx.Context).SetALPN),
	C.PYSSL_CTX_ECDH_CURVE:   plain(func(c *sslctx.Context, b []byte) *sslctx.Failure { return c.SetCurve(string(b)) }),
	C.PYSSL_CTX_CERT_DIR:     plain(func(c *sslctx.Context, b []byte) *sslctx.Failure { c.AddCertDir(string(b)); return nil }),
	C.PYSSL_CTX_CA_FILE:      (*sslctx.Context).AddCAFile,
	C.PYSSL_CTX_CA_PEM:       (*sslctx.Context).AddCAPEM,
	C.PYSSL_CTX_CA_DER:       (*sslctx.Context).AddCADER,
	C.PYSSL_CTX_CA_FILE_LAZY: plain(func(c *sslctx.Context, b []byte) *sslctx.Failure { c.AddCAFileLazy(b); return nil }),
	C.PYSSL_CTX_DH_PARAMS:    plain((*sslctx.Context).SetDHParams),
}

// plain is a setter that has no items to count.
func plain(set func(*sslctx.Context, []byte) *sslctx.Failure) func(*sslctx.Context, []byte) (int, *sslctx.Failure) {
	return func(c *sslctx.Context, b []byte) (int, *sslctx.Failure) { return 0, set(c, b) }
}

var noSuchNumber = &sslctx.Failure{Kind: sslctx.Value, Text: "no such number"}

//export pyssl_ctx_new
func pyssl_ctx_new(protocol, python C.int32_t, err *C.pyssl_error) (ret C.pyssl_handle) {
	defer guardHandle(err, &ret)
	c, f := sslctx.New(sslctx.Params{Protocol: int(protocol), Python: int(python), Shared: shared, Rand: random})
	if f != nil {
		return opened(err, 0, f)
	}
	return opened(err, register("context", c), nil)
}

//export pyssl_ctx_set_int
func pyssl_ctx_set_int(ctx C.pyssl_handle, id C.int32_t, value C.int64_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	c, f := lookup[*sslctx.Context](handle(ctx))
	if f != nil {
		return fail(err, f)
	}
	s, ok := settings[id]
	if !ok {
		return fail(err, noSuchNumber)
	}
	return status(err, c.SetInt(s, int64(value)))
}

//export pyssl_ctx_get_int
func pyssl_ctx_get_int(ctx C.pyssl_handle, id C.int32_t, value *C.int64_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	c, f := lookup[*sslctx.Context](handle(ctx))
	if f != nil {
		return fail(err, f)
	}
	var v int64
	if s, ok := settings[id]; ok {
		v, f = c.Int(s)
	} else if id >= C.PYSSL_CTX_STATS && id < C.PYSSL_CTX_STATS+256 {
		v, f = c.Stat(sslctx.Stat(id - C.PYSSL_CTX_STATS))
	} else {
		f = noSuchNumber
	}
	*value = C.int64_t(v)
	return status(err, f)
}

//export pyssl_ctx_set_bytes
func pyssl_ctx_set_bytes(ctx C.pyssl_handle, id C.int32_t, p *C.pyssl_in, n C.size_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	c, f := lookup[*sslctx.Context](handle(ctx))
	if f != nil {
		return fail(err, f)
	}
	set, ok := setters[id]
	if !ok {
		return fail(err, noSuchNumber)
	}
	items, f := set(c, copyIn(p, n))
	if f != nil {
		return fail(err, f)
	}
	return C.int32_t(items)
}

//export pyssl_ctx_load_identity
func pyssl_ctx_load_identity(ctx C.pyssl_handle, cert *C.pyssl_in, certLen C.size_t, key *C.pyssl_in, keyLen C.size_t,
	hasPassword C.int32_t, password *C.pyssl_in, passwordLen C.size_t, err *C.pyssl_error,
) (ret C.int32_t) {
	defer guard(err, &ret)
	c, f := lookup[*sslctx.Context](handle(ctx))
	if f != nil {
		return fail(err, f)
	}
	certs, k := copyIn(cert, certLen), copyIn(key, keyLen)
	defer clear(certs) // a file may hold both
	defer clear(k)
	var word []byte
	if hasPassword != 0 {
		word = copyIn(password, passwordLen) // never nil
		defer clear(word)
	}
	return status(err, c.LoadIdentity(certs, k, word))
}

//export pyssl_ctx_set_ocsp
func pyssl_ctx_set_ocsp(ctx C.pyssl_handle, p *C.pyssl_in, n C.size_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	c, f := lookup[*sslctx.Context](handle(ctx))
	if f != nil {
		return fail(err, f)
	}
	return status(err, c.SetOCSP(copyIn(p, n)))
}
