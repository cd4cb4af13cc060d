"""Calls with the wrong arguments: number, names, types and sizes."""

import functools
import socket

from ..ends import Pair, contexts

# Values of wrong types and sizes, by how a question names them.
PALETTE = {
    "None": None, "int": 5, "-1": -1, "2**31": 1 << 31, "2**32": 1 << 32, "2**63": 1 << 63, "2**64": 1 << 64,
    "-2**31-1": -(1 << 31) - 1, "-2**63-1": -(1 << 63) - 1, "float": 1.5, "bool": True, "str": "x", "empty str": "",
    "NUL": "a\0b", "surrogate": "\udc80", "non-ASCII": "\u00e9", "bytes": b"x",
    "empty bytes": b"", "NUL bytes": b"a\0b",
    "bytearray": bytearray(b"x"), "view": memoryview(b"x"), "gaps": memoryview(b"abcd")[::2], "list": [], "[1]": [1],
    "['h2']": ["h2"], "tuple": (), "dict": {}, "object": object(), "type": int, "function": len,
}  # fmt: skip

METHODS = {
    "context": [
        "set_ciphers", "get_ciphers", "set_alpn_protocols", "_set_alpn_protocols", "load_cert_chain",
        "load_dh_params", "load_verify_locations", "session_stats", "set_default_verify_paths", "set_ecdh_curve",
        "cert_store_stats", "get_ca_certs", "_wrap_socket", "_wrap_bio", "wrap_bio", "set_servername_callback",
        "load_default_certs", "set_psk_client_callback", "set_psk_server_callback", "set_groups", "get_groups",
        "set_ciphersuites", "set_client_sigalgs", "set_server_sigalgs", "set_npn_protocols", "_encode_hostname",
    ],
    "object": [
        "read", "write", "do_handshake", "unwrap", "getpeercert", "selected_npn_protocol", "selected_alpn_protocol",
        "cipher", "shared_ciphers", "compression", "pending", "get_channel_binding", "version",
        "verify_client_post_handshake", "get_verified_chain", "get_unverified_chain",
    ],
    "_sslobj": [
        "read", "write", "do_handshake", "shutdown", "getpeercert", "selected_alpn_protocol", "cipher",
        "shared_ciphers", "compression", "pending", "get_channel_binding", "version",
        "verify_client_post_handshake", "get_verified_chain", "get_unverified_chain",
    ],
    "bio": ["read", "write", "write_eof"],
    "module": [
        "RAND_add", "RAND_bytes", "RAND_pseudo_bytes", "RAND_status", "_txt2obj", "_nid2obj", "cert_time_to_seconds",
        "DER_cert_to_PEM_cert", "PEM_cert_to_DER_cert", "get_default_verify_paths", "get_protocol_name",
        "create_default_context", "_create_unverified_context", "SSLContext", "MemoryBIO", "SSLSocket", "SSLObject",
        "SSLSession", "SSLError", "SSLCertVerificationError", "Purpose", "TLSVersion", "Options",
        "get_server_certificate", "match_hostname",
    ],
    "_ssl": ["RAND_bytes", "RAND_add", "txt2obj", "nid2obj", "_test_decode_cert", "get_default_verify_paths",
             "_SSLContext", "_SSLSocket", "MemoryBIO", "SSLSession", "Certificate", "RAND_status", "get_sigalgs"],
}  # fmt: skip

ATTRIBUTES = {
    "context": [
        "check_hostname", "_host_flags", "minimum_version", "maximum_version", "sni_callback", "keylog_filename",
        "_msg_callback", "num_tickets", "options", "protocol", "verify_flags", "verify_mode", "security_level",
        "post_handshake_auth", "hostname_checks_common_name", "nonsense",
    ],
    "object": ["context", "session", "session_reused", "server_side", "server_hostname", "nonsense"],
    "_sslobj": ["context", "session", "session_reused", "server_side", "server_hostname", "owner", "nonsense"],
    "bio": ["pending", "eof", "nonsense"],
    "session": ["id", "time", "timeout", "ticket_lifetime_hint", "has_ticket", "nonsense"],
}  # fmt: skip

# Releases of the standard module use what is not there.
DELETION_CRASHES = ("keylog_filename", "_msg_callback", "sni_callback", "context", "owner", "session")


class Subjects:
    """Fresh things of each kind."""

    def __init__(self, module, certs):
        self.module, self.certs = module, certs
        self._contexts = contexts(module, certs)
        self._done = None

    def pair(self):
        return Pair(self.module, *self._contexts).handshake()

    def make(self, kind):
        if kind == "module":
            return self.module
        if kind == "_ssl":
            return self.module._ssl
        if kind == "bio":
            return self.module.MemoryBIO()
        if kind == "context":
            return self.module.SSLContext(self.module.PROTOCOL_TLS_SERVER)
        if kind == "session":
            if self._done is None:
                self._done = Pair(self.module, *contexts(self.module, self.certs, "TLSv1_2")).handshake()
            return self._done.client.session
        client = Pair(self.module, *self._contexts).client
        return client if kind == "object" else client._sslobj


def calls():
    """How to call: no argument, one of the palette, too many, and by wrong names."""
    yield "()", (), {}
    for name, value in PALETTE.items():
        yield f"({name})", (value,), {}
        yield f"({name}, {name})", (value, value), {}
    yield "(x, 5, 5)", ("x", 5, 5), {}
    yield "(8 of them)", (1,) * 8, {}
    yield "(nonsense=1)", (), {"nonsense": 1}
    yield "(1, nonsense=1)", (1,), {"nonsense": 1}


def is_unwise(method, arguments):
    """Whether it would ask for gigabytes, and get them."""
    return method in ("read", "RAND_bytes", "RAND_pseudo_bytes") and arguments[:1] in ((1 << 31,), (1 << 32,))


def wrong_calls(module, certs):
    subjects = Subjects(module, certs)
    for kind, methods in METHODS.items():
        for method in methods:
            if not hasattr(subjects.make(kind), method):
                continue
            for name, args, kwargs in calls():
                if not is_unwise(method, args):
                    call = functools.partial(getattr(subjects.make(kind), method), *args, **kwargs)
                    yield f"{kind}.{method}{name}", lambda call=call: _shown(call())


def _shown(value):
    """Random bytes and fresh contexts are no answers."""
    if isinstance(value, bytes):
        return len(value)
    if isinstance(value, tuple) and value and isinstance(value[0], bytes):
        return len(value[0]), value[1:]
    return value


def wrong_values(module, certs):
    subjects = Subjects(module, certs)
    for kind, names in ATTRIBUTES.items():
        for name in names:
            if not hasattr(subjects.make(kind), name) and name != "nonsense":
                continue
            for said, value in PALETTE.items():
                yield f"{kind}.{name} = {said}", lambda k=kind, n=name, v=value: _set(subjects.make(k), n, v)
            if name not in DELETION_CRASHES:
                yield f"del {kind}.{name}", lambda k=kind, n=name: delattr(subjects.make(k), n)


def _set(subject, name, value):
    setattr(subject, name, value)
    return getattr(subject, name)


def wrong_wrapping(module, certs):
    context, _ = contexts(module, certs)
    for name, value in PALETTE.items():
        yield f"wrap_socket({name})", lambda v=value: context.wrap_socket(v, server_hostname="localhost")
        yield f"wrap_bio(server_hostname={name})", lambda v=value: context.wrap_bio(
            module.MemoryBIO(), module.MemoryBIO(), server_hostname=v
        ).server_hostname
        yield f"wrap_bio(session={name})", lambda v=value: context.wrap_bio(
            module.MemoryBIO(), module.MemoryBIO(), server_hostname="localhost", session=v
        ).session
        yield f"wrap_socket(server_hostname={name})", lambda v=value: _hostname_of(context, v)
    yield "wrap_socket(datagrams)", lambda: _wrapped(context, socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    yield "wrap_socket(closed)", lambda: _wrapped(context, _closed())
    yield "wrap_socket(server_side, name)", lambda: _wrapped(context, socket.socket(), server_side=True)
    yield "wrap_socket(no name)", lambda: _wrapped(context, socket.socket(), server_hostname=None)


def _closed():
    sock = socket.socket()
    sock.close()
    return sock


def _wrapped(context, sock, server_hostname="localhost", **wrap):
    with sock:
        context.wrap_socket(sock, server_hostname=server_hostname, **wrap).close()


def _hostname_of(context, name):
    with socket.socket() as sock, context.wrap_socket(sock, server_hostname=name) as tls:
        return tls.server_hostname


SCRIPTS = [wrong_calls, wrong_values, wrong_wrapping]
