"""Callbacks that raise, return nonsense, or use the very connection they are called for."""

import copy
import pickle
import socket
import weakref
from functools import partial
from pathlib import Path

from ..ends import Pair, contexts

VERSIONS = ("TLSv1_2", "TLSv1_3")
MARK = object()


def _of(exc):
    return f"{type(exc).__name__}: {getattr(exc, 'reason', None) or exc}"


def attempt(call, *args):
    try:
        return type(call(*args)).__name__
    except RecursionError:
        return "RecursionError"
    except Exception as exc:
        return _of(exc)


class Case:
    """A pair whose server's contexts a callback may change; `seen` is what it notes."""

    def __init__(self, module, certs, version):
        self.module, self.certs, self.version = module, certs, version
        self.client_context, self.server_context = contexts(module, certs, version)
        self.seen = []
        self.pair = None

    def other(self):
        return contexts(self.module, self.certs, self.version)[1]

    def handshake(self):
        """What became of both ends."""
        self.pair = Pair(self.module, self.client_context, self.server_context)
        ends = {"client": self.pair.client, "server": self.pair.server}
        results = dict.fromkeys(ends, "nothing")
        for _ in range(5):
            for name, end in ends.items():
                if results[name] in ("nothing", "SSLWantReadError: The operation did not complete (read)"):
                    results[name] = attempt(end.do_handshake).split(" (_ssl.c")[0]
                self.pair.carry()
        return results, self.seen


# ---- sni_callback ---------------------------------------------------------------

SNI = {
    "returns None": lambda case, conn, name, context: None,
    "notes its arguments": lambda case, conn, name, context: case.seen.append(
        (type(conn).__name__, conn is case.pair.server, name, context is case.server_context)
    ),
    "returns an alert": lambda case, *args: case.module.ALERT_DESCRIPTION_UNRECOGNIZED_NAME,
    "returns 0": lambda case, *args: 0,
    "returns -1": lambda case, *args: -1,
    "returns 300": lambda case, *args: 300,
    "returns 2**70": lambda case, *args: 1 << 70,
    "returns True": lambda case, *args: True,
    "returns a str": lambda case, *args: "x",
    "returns a float": lambda case, *args: 1.5,
    "returns an object": lambda case, *args: MARK,
    "raises": lambda case, *args: 1 / 0,
    "raises SSLError": lambda case, *args: (_ for _ in ()).throw(case.module.SSLError(1, "mine")),
    "changes the context": lambda case, conn, *args: setattr(conn, "context", case.other()),
    "changes it twice": lambda case, conn, *args: [setattr(conn, "context", case.other()) for _ in range(2)] and None,
    "changes it back": lambda case, conn, name, context: (
        setattr(conn, "context", case.other()), setattr(conn, "context", context), None)[-1],
    "changes it to nonsense": lambda case, conn, *args: case.seen.append(attempt(setattr, conn, "context", 5)),
    "changes it to a client's": lambda case, conn, *args: setattr(conn, "context", case.client_context),
    "changes it to an empty one": lambda case, conn, *args: setattr(
        conn, "context", case.module.SSLContext(case.module.PROTOCOL_TLS_SERVER)),
    "unsets itself": lambda case, conn, name, context: setattr(context, "sni_callback", None),
    "asks for facts": lambda case, conn, *args: case.seen.append([
        attempt(getattr, conn, "context"), attempt(conn.version), attempt(conn.pending),
        attempt(conn.compression), attempt(conn.getpeercert), attempt(conn.selected_alpn_protocol)]),
    "reads": lambda case, conn, *args: case.seen.append(attempt(conn.read, 1).split(":")[0] != "bytes"),
    "deletes the pair": lambda case, *args: setattr(case, "pair", None),
    "loads a certificate": lambda case, conn, name, context: context.load_cert_chain(
        str(case.certs / "server-rsa.pem")),
    "wrong arity": lambda case: None,
}  # fmt: skip


def sni(module, certs):
    for version in VERSIONS:
        for name, callback in SNI.items():
            if name == "deletes the pair":
                continue
            case = Case(module, certs, version)
            case.server_context.sni_callback = partial(callback, case)
            yield f"{version} {name}", case.handshake
        case = Case(module, certs, version)
        case.server_context.set_servername_callback(lambda conn, name, context, case=case: case.seen.append(name))
        yield f"{version} set_servername_callback", case.handshake
        case = Case(module, certs, version)
        case.server_context.set_servername_callback(None)
        yield f"{version} set_servername_callback(None)", case.handshake


# ---- _msg_callback ----------------------------------------------------------------

MESSAGES = {
    "looks": lambda case, conn, way, *args: None if way in ("read", "write") else case.seen.append(way),
    "raises": lambda case, *args: 1 / 0,
    "raises once": lambda case, *args: case.seen or (case.seen.append(1), 1 / 0),
    "unsets itself": lambda case, conn, *args: setattr(conn.context, "_msg_callback", None),
    "uses the connection": lambda case, conn, *args: (conn.version(), conn.cipher(), conn.pending(), None)[-1],
}  # fmt: skip


def messages(module, certs):
    for version in VERSIONS:
        for name, callback in MESSAGES.items():
            for side in ("client", "server"):
                case = Case(module, certs, version)
                getattr(case, f"{side}_context")._msg_callback = partial(callback, case)
                yield f"{version} {side} {name}", case.handshake


# ---- Passwords ------------------------------------------------------------------------

# Of P-256; the password is "right", and it belongs to no certificate.
KEY = """\
-----BEGIN ENCRYPTED PRIVATE KEY-----
MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAgkX9JaoJJtBQICCAAw
DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEOkpVukDX5UgbVgbDdVNO7AEgZAA
bhdZFVa0Sf9xvKVLFgdV9HiohyYzGbIythQuB1r5k1uyRudTnipVpAD+giX5iqD6
HYqsmxi+rmBO0xHAj2cLWTb9q1Q45ZKea7A+s5JECZPPl195yd2FHwOoSpQN7FYH
haRs/E14+ngoLMK78HYOMBtjMQi/ixDbEr34evNQZnEiUnx6AGfZT8RyhQn+/eo=
-----END ENCRYPTED PRIVATE KEY-----
"""

PASSWORDS = {
    "str": "x", "bytes": b"x", "bytearray": bytearray(b"x"), "memoryview": memoryview(b"x"), "int": 5, "float": 1.5,
    "empty": "", "surrogate": "\udc80", "1024": "x" * 1024, "1025": "x" * 1025, "2000 bytes": b"x" * 2000,
    "callable": lambda: "x", "callable bytes": lambda: b"x", "callable bytearray": lambda: bytearray(b"x"),
    "callable None": lambda: None, "callable int": lambda: 5, "callable long": lambda: "x" * 1025,
    "callable surrogate": lambda: "\udc80", "callable empty": lambda: "", "callable raises": lambda: 1 / 0,
    "callable exits": lambda: (_ for _ in ()).throw(ValueError("mine")), "callable arity": lambda x: "x", "type": str,
    "list": [], "tuple": (), "right": "right", "right callable": lambda: bytearray(b"right"), "None": None,
}  # fmt: skip


def passwords(module, certs):
    """For a key that needs one, and for a key that does not."""
    encrypted, plain = Path("encrypted.pem"), certs / "server-ecdsa.pem"
    encrypted.write_text(KEY)
    for name, password in PASSWORDS.items():
        for which, path in (("encrypted", encrypted), ("plain", plain)):
            context = module.SSLContext(module.PROTOCOL_TLS_SERVER)
            yield f"{which} {name}", lambda c=context, p=path, w=password: c.load_cert_chain(str(plain), str(p), w)


# ---- Pre-shared keys ---------------------------------------------------------------------

CLIENT_KEYS = {
    "good": lambda hint: ("me", b"secret" * 4), "None": lambda hint: None, "no tuple": lambda hint: "me",
    "list": lambda hint: ["me", b"x"], "short": lambda hint: ("me",), "long": lambda hint: ("me", b"x", 1),
    "int identity": lambda hint: (5, b"x" * 16), "no identity": lambda hint: (None, b"x" * 16),
    "str key": lambda hint: ("me", "x" * 16), "empty key": lambda hint: ("me", b""),
    "long identity": lambda hint: ("x" * 300, b"x" * 16), "long key": lambda hint: ("me", b"x" * 1000),
    "surrogate": lambda hint: ("\udc80", b"x" * 16), "raises": lambda hint: 1 / 0, "arity": lambda: None,
    "bytearray": lambda hint: ("me", bytearray(b"x" * 16)), "exits": lambda hint: (_ for _ in ()).throw(KeyError("x")),
}  # fmt: skip
SERVER_KEYS = {
    "good": lambda identity: b"secret" * 4, "None": lambda identity: None, "str": lambda identity: "x",
    "empty": lambda identity: b"", "other": lambda identity: b"x" * 16, "long": lambda identity: b"x" * 1000,
    "int": lambda identity: 5, "raises": lambda identity: 1 / 0, "bytearray": lambda identity: bytearray(b"x" * 16),
}  # fmt: skip


def keys(module, certs):
    if not hasattr(module.SSLContext, "set_psk_client_callback"):
        return
    for version in VERSIONS:
        for side, callbacks in (("client", CLIENT_KEYS), ("server", SERVER_KEYS)):
            for name, callback in callbacks.items():
                case = Case(module, certs, version)
                for context in (case.client_context, case.server_context):
                    context.check_hostname = False
                    context.verify_mode = module.CERT_NONE
                    if version == "TLSv1_2":
                        context.set_ciphers("PSK")
                case.client_context.set_psk_client_callback(callback if side == "client" else CLIENT_KEYS["good"])
                case.server_context.set_psk_server_callback(callback if side == "server" else SERVER_KEYS["good"])
                yield f"{version} {side} {name}", case.handshake


# ---- The key log, and files ----------------------------------------------------------------


def files(module, certs):
    for name in ("/nonexistent/x", "/", "", "a\0b", b"/nonexistent/x", 5, None):
        context = module.SSLContext(module.PROTOCOL_TLS_SERVER)
        yield f"keylog {name!r}", lambda c=context, n=name: (setattr(c, "keylog_filename", n), c.keylog_filename)
        context = module.SSLContext(module.PROTOCOL_TLS_SERVER)
        yield f"load_cert_chain {name!r}", lambda c=context, n=name: c.load_cert_chain(n or "")
        yield f"load_cert_chain key {name!r}", lambda c=context, n=name: c.load_cert_chain(
            str(certs / "server-ecdsa.pem"), n)
        yield f"load_verify_locations {name!r}", lambda c=context, n=name: c.load_verify_locations(n)
        yield f"capath {name!r}", lambda c=context, n=name: c.load_verify_locations(capath=n)
        yield f"cadata {name!r}", lambda c=context, n=name: c.load_verify_locations(cadata=n)
        yield f"load_dh_params {name!r}", lambda c=context, n=name: c.load_dh_params(n)


# ---- Objects as such -----------------------------------------------------------------------


def things(module, certs):
    """Copying, pickling, comparing, weak references, subclasses, attributes."""
    def made():
        case = Case(module, certs, "TLSv1_2")
        case.handshake()
        a, b = socket.socketpair()
        b.close()
        yield "context", case.server_context
        yield "_SSLContext", module._ssl._SSLContext(module.PROTOCOL_TLS_SERVER)
        yield "object", case.pair.client
        yield "_sslobj", case.pair.client._sslobj
        yield "socket", case.client_context.wrap_socket(
            a, server_hostname="localhost", do_handshake_on_connect=False)
        yield "session", case.pair.client.session
        yield "bio", module.MemoryBIO()
        yield "error", module.SSLError(1, "text")
        yield "verification error", module.SSLCertVerificationError(1, "text")
        yield "want read", module.SSLWantReadError()
        yield "purpose", module.Purpose.SERVER_AUTH
        yield "options", module.OP_ALL
        yield "version", module.TLSVersion.TLSv1_2
        if hasattr(case.pair.client._sslobj, "get_verified_chain"):
            yield "certificate", case.pair.client._sslobj.get_verified_chain()[0]

    for name, thing in made():
        cls = type(thing)
        yield f"copy {name}", lambda t=thing: type(copy.copy(t)).__name__
        yield f"deepcopy {name}", lambda t=thing: type(copy.deepcopy(t)).__name__
        for protocol in range(5):
            yield f"pickle {name} {protocol}", lambda t=thing, p=protocol: len(pickle.dumps(t, p)) > 0
        yield f"weakref {name}", lambda t=thing: weakref.ref(t)() is t
        yield f"hash {name}", lambda t=thing: type(hash(t)).__name__
        yield f"bool {name}", lambda t=thing: bool(t)
        yield f"len {name}", lambda t=thing: len(t)
        yield f"equal {name}", lambda t=thing: (t == t, t != t, t == 5, t != MARK)
        yield f"less {name}", lambda t=thing: t < t
        yield f"attribute {name}", lambda t=thing: setattr(t, "an_attribute", 1)
        yield f"__dict__ {name}", lambda t=thing: type(t.__dict__).__name__
        yield f"subclass {name}", lambda c=cls: type("Derived", (c,), {}).__name__
        yield f"class attribute {name}", lambda c=cls: _set_and_delete(c)
        yield f"__class__ {name}", lambda t=thing: setattr(t, "__class__", int)
        if name != "_sslobj":
            yield f"__new__ {name}", lambda c=cls: type(c.__new__(c)).__name__
        if name != "socket":
            yield f"str {name}", lambda t=thing: str(t)
        yield f"names {name}", lambda c=cls: (c.__name__, c.__qualname__, c.__module__.replace("pyssl", "ssl"))
        yield f"sizeof {name}", lambda t=thing: t.__sizeof__() > 0
        yield f"call {name}", lambda t=thing: t()
        yield f"iter {name}", lambda t=thing: type(iter(t)).__name__


def _set_and_delete(cls):
    cls.an_attribute_of_the_class = 1
    del cls.an_attribute_of_the_class


SCRIPTS = [sni, messages, passwords, keys, files, things]
