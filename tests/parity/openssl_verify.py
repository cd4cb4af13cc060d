"""X509_verify_cert of the host's libcrypto, asked as libssl asks it for a server's chain."""

import ctypes
import ctypes.util

_crypto = ctypes.CDLL(ctypes.util.find_library("crypto"))
_pointer = ctypes.c_void_p


def _function(name, result, *arguments):
    f = getattr(_crypto, name)
    f.restype, f.argtypes = result, arguments
    return f


_long, _int, _bytes = ctypes.c_long, ctypes.c_int, ctypes.c_char_p
_version = _function("OpenSSL_version", _bytes, _int)
_d2i = {
    kind: _function(f"d2i_{kind}", _pointer, _pointer, ctypes.POINTER(_pointer), _long) for kind in ("X509", "X509_CRL")
}
_store_new = _function("X509_STORE_new", _pointer)
_store_free = _function("X509_STORE_free", None, _pointer)
_add_cert = _function("X509_STORE_add_cert", _int, _pointer, _pointer)
_add_crl = _function("X509_STORE_add_crl", _int, _pointer, _pointer)
_ctx_new = _function("X509_STORE_CTX_new", _pointer)
_ctx_free = _function("X509_STORE_CTX_free", None, _pointer)
_ctx_init = _function("X509_STORE_CTX_init", _int, _pointer, _pointer, _pointer, _pointer)
_ctx_default = _function("X509_STORE_CTX_set_default", _int, _pointer, _bytes)
_param = _function("X509_STORE_CTX_get0_param", _pointer, _pointer)
_set_flags = _function("X509_VERIFY_PARAM_set_flags", _int, _pointer, ctypes.c_ulong)
_clear_flags = _function("X509_VERIFY_PARAM_clear_flags", _int, _pointer, ctypes.c_ulong)
_set_level = _function("X509_VERIFY_PARAM_set_auth_level", None, _pointer, _int)
_set_time = _function("X509_VERIFY_PARAM_set_time", None, _pointer, ctypes.c_int64)
_verify = _function("X509_verify_cert", _int, _pointer)
_error = _function("X509_STORE_CTX_get_error", _int, _pointer)
_depth = _function("X509_STORE_CTX_get_error_depth", _int, _pointer)
_stack_new = _function("OPENSSL_sk_new_null", _pointer)
_stack_push = _function("OPENSSL_sk_push", _int, _pointer, _pointer)


def release():
    """Name and number of the library."""
    return _version(0).decode()


def _parsed(kind, der):
    data = ctypes.create_string_buffer(der, len(der))
    at = _pointer(ctypes.addressof(data))
    found = _d2i[kind](None, ctypes.byref(at), len(der))
    if not found:
        raise ValueError(f"not a {kind}")
    return found


def verify(leaf, sent, trusted, crls, *, flags, level, now):
    """(X509_V_ERR code, depth) for DER strings. What is parsed is not freed: a recorder runs once."""
    store, ctx, untrusted = _store_new(), _ctx_new(), _stack_new()
    for der in trusted:
        assert _add_cert(store, _parsed("X509", der))
    for der in crls:
        assert _add_crl(store, _parsed("X509_CRL", der))
    for der in sent:
        _stack_push(untrusted, _parsed("X509", der))
    assert _ctx_init(ctx, store, _parsed("X509", leaf), untrusted)
    _ctx_default(ctx, b"ssl_server")
    param = _param(ctx)
    _clear_flags(param, 0xFFFFFFFF)
    _set_flags(param, flags)
    _set_level(param, level)
    _set_time(param, now)
    good = _verify(ctx) == 1
    verdict = (0, 0) if good else (_error(ctx), _depth(ctx))
    _ctx_free(ctx)
    _store_free(store)
    return verdict
