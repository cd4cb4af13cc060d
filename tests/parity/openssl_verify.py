"""X509_verify_cert of the host's libcrypto, asked as libssl asks it for a server's chain."""

import base64
import ctypes
import ctypes.util
import json
from datetime import datetime, timezone
from pathlib import Path

_crypto = ctypes.CDLL(ctypes.util.find_library("crypto"))
_pointer = ctypes.c_void_p


def _function(name, result, *arguments):
    f = getattr(_crypto, name)
    f.restype, f.argtypes = result, arguments
    return f


_long, _int, _bytes = ctypes.c_long, ctypes.c_int, ctypes.c_char_p
_version = _function("OpenSSL_version", _bytes, _int)
_d2i = {
    kind: _function(f"d2i_{kind}", _pointer, _pointer, ctypes.POINTER(_pointer), _long)
    for kind in ("X509", "X509_AUX", "X509_CRL")
}
_store_new = _function("X509_STORE_new", _pointer)
_store_free = _function("X509_STORE_free", None, _pointer)
_add_cert = _function("X509_STORE_add_cert", _int, _pointer, _pointer)
_add_crl = _function("X509_STORE_add_crl", _int, _pointer, _pointer)
_load_path = _function("X509_STORE_load_path", _int, _pointer, _bytes)
_ctx_new = _function("X509_STORE_CTX_new", _pointer)
_ctx_free = _function("X509_STORE_CTX_free", None, _pointer)
_ctx_init = _function("X509_STORE_CTX_init", _int, _pointer, _pointer, _pointer, _pointer)
_ctx_default = _function("X509_STORE_CTX_set_default", _int, _pointer, _bytes)
_param = _function("X509_STORE_CTX_get0_param", _pointer, _pointer)
_param_new = _function("X509_VERIFY_PARAM_new", _pointer)
_param_set1 = _function("X509_VERIFY_PARAM_set1", _int, _pointer, _pointer)
_set_host = _function("X509_VERIFY_PARAM_set1_host", _int, _pointer, _bytes, ctypes.c_size_t)
_set_ip = _function("X509_VERIFY_PARAM_set1_ip_asc", _int, _pointer, _bytes)
_set_hostflags = _function("X509_VERIFY_PARAM_set_hostflags", None, _pointer, ctypes.c_uint)
_set_flags = _function("X509_VERIFY_PARAM_set_flags", _int, _pointer, ctypes.c_ulong)
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


NO_PARTIAL_WILDCARDS = 4  # X509_CHECK_FLAG_*; CPython always sets it


def new_store(trusted, crls=(), directory=None):
    """A store of DER strings; those trusted may have trust settings."""
    store = _store_new()
    for der in trusted:
        assert _add_cert(store, _parsed("X509_AUX", der))
    for der in crls:
        assert _add_crl(store, _parsed("X509_CRL", der))
    if directory:
        assert _load_path(store, directory.encode())
    return store


def verify(leaf, sent, trusted, crls, *, flags, level, now=None, client=False, host=None):
    """(X509_V_ERR code, depth) for DER strings. Without now, the clock counts."""
    store = new_store(trusted, crls)
    verdict = verify_in_store(store, leaf, sent, flags=flags, level=level, now=now, client=client, host=host)
    _store_free(store)
    return verdict


def verify_in_store(store, leaf, sent, *, flags, level, now=None, client=False, host=None):
    """The same for a store that is there. What is parsed is not freed: a recorder runs once."""
    ctx, untrusted = _ctx_new(), _stack_new()
    for der in sent:
        _stack_push(untrusted, _parsed("X509", der))
    assert _ctx_init(ctx, store, _parsed("X509", leaf), untrusted)
    # As ssl_verify_cert_chain: the connection's own settings come on top of the defaults.
    _set_level(_param(ctx), level)
    _ctx_default(ctx, b"ssl_client" if client else b"ssl_server")
    own = _param_new()
    _set_flags(own, flags)
    _set_hostflags(own, NO_PARTIAL_WILDCARDS)
    if host and not _set_ip(own, host.encode()):
        _set_host(own, host.encode(), 0)
    if now is not None:
        _set_time(own, now)
    _param_set1(_param(ctx), own)
    good = _verify(ctx) == 1
    verdict = (0, 0) if good else (_error(ctx), _depth(ctx))
    _ctx_free(ctx)
    return verdict


NOW = datetime(2026, 1, 1, tzinfo=timezone.utc)


class Recording:
    """A file of tests/vectors: chains, and what OpenSSL says of them."""

    def __init__(self, file):
        self.path = Path(__file__).resolve().parent.parent / "vectors" / file
        self.blobs, self.cases = [], []

    def _index(self, blob):
        if blob not in self.blobs:
            self.blobs.append(blob)
        return self.blobs.index(blob)

    def add(self, name, leaf, sent, trusted, crls=(), *, flags=0x8000, level=2):
        verdict = verify(leaf, sent, trusted, crls, flags=flags, level=level, now=int(NOW.timestamp()))
        case = {"id": name, "leaf": self._index(leaf)}
        for kind, ders in (("sent", sent), ("trusted", trusted), ("crls", crls)):
            if ders:
                case[kind] = [self._index(der) for der in ders]
        self.cases.append({**case, "flags": flags, "level": level, "openssl": verdict})

    def write(self):
        head = {
            "release": release(),
            "time": NOW.isoformat(),
            "blobs": [base64.b64encode(blob).decode() for blob in self.blobs],
        }
        rows = ",\n".join(json.dumps(case) for case in self.cases)
        self.path.write_text(json.dumps(head)[:-1] + ', "cases": [\n' + rows + "\n]}\n")
        for case in self.cases:
            print(*case["openssl"], case["id"])
