"""Exceptions to the last attribute: what the standard module raises, pyssl raises."""

import pickle
import socket
import struct
import subprocess
import sys
import threading

import pytest

import pyssl as ssl

from .beside import Pair, assert_same, contexts, outcome
from .conftest import ROOT

NAMES = [
    "SSLError", "SSLZeroReturnError", "SSLWantReadError", "SSLWantWriteError", "SSLSyscallError", "SSLEOFError",
    "SSLCertVerificationError",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("args", [(), ("words",), (1, "words"), (1, 2), (1, "words", "file"), (8, "a", "b", 0, "c")])
def test_made_by_hand(name, args):
    def look(module):
        exc = getattr(module, name)(*args)
        bases = [base.__name__ for base in type(exc).__mro__]
        words = str(exc), repr(exc), exc.args, exc.errno, exc.strerror, exc.filename, exc.filename2
        return bases, words, [hasattr(exc, fact) for fact in ("library", "reason", "verify_code", "verify_message")]

    assert_same(look)


@pytest.mark.parametrize("name", NAMES)
def test_classes_have_the_standard_names_and_words(name):
    assert_same(lambda module: (getattr(module, name).__name__, getattr(module, name).__doc__))
    assert_same(lambda module: getattr(module, name).__module__.replace("pyssl", "ssl"))


PICKLE = """
import copy, pickle
refused = ssl.SSLCertVerificationError(1, "words")
refused.verify_code, refused.verify_message = 20, "no issuer"
refused.library, refused.reason = "SSL", "CERTIFICATE_VERIFY_FAILED"
for error in [refused, ssl.SSLZeroReturnError(6, "closed"), ssl.SSLError(1), ssl.SSLError(), ssl.SSLError("x"), *(
    getattr(ssl, name)(2, "words")
    for name in ("SSLError", "SSLWantReadError", "SSLWantWriteError", "SSLSyscallError", "SSLEOFError")
)]:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        for again in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error), copy.deepcopy(error)):
            assert type(again) is type(error)
            assert (again.args, again.errno, str(again)) == (error.args, error.errno, str(error))
            assert vars(again) == vars(error)
"""


def test_exceptions_could_not_be_pickled():
    """They name ssl as their module, and pickle found the standard ones there."""
    exec(PICKLE, {"ssl": ssl})


def test_pickled_in_another_process():
    """With the standard module imported, and not; as a process pool does it."""
    error = ssl.SSLCertVerificationError(1, "words")
    error.verify_code = 20
    code = "import sys, pickle; e = pickle.load(sys.stdin.buffer); print(type(e), e.args, e.verify_code)"
    for first in ("", "import ssl; ", "import pyssl; "):
        done = subprocess.run(
            [sys.executable, "-c", first + code], input=pickle.dumps(error), capture_output=True, cwd=ROOT, check=True
        )
        assert done.stdout.decode() == "<class 'ssl.SSLCertVerificationError'> (1, 'words') 20\n"


def test_pickled_where_pyssl_is_installed(run_pyssl):
    run_pyssl("import ssl" + PICKLE)
    # What a program on this engine pickles, one on the standard module can read.
    run_pyssl("import pickle, ssl\nassert b'pyssl' not in pickle.dumps(ssl.SSLError(1, 'words'))")


def test_what_os_error_sees():
    with pytest.raises(OSError, match="foo") as failure:
        raise ssl.SSLError(1, "foo")
    assert failure.value.errno == 1
    assert isinstance(ssl.SSLCertVerificationError(1, "x"), ValueError)
    assert ssl.CertificateError is ssl.SSLCertVerificationError


# -- driven: each takes a Pair before, or after, its handshake


def close_both(pair):
    with pytest.raises(pair.module.SSLWantReadError):
        pair.client._sslobj.shutdown()
    pair.carry()
    assert pair.server.read(1) == b""
    pair.server._sslobj.shutdown()
    pair.carry()
    pair.client._sslobj.shutdown()
    return pair


def fed(pair, data):
    """The pair, with data on its way to the client."""
    pair.to_client.write(data)
    return pair


def ended(pair):
    pair.to_client.write_eof()
    return pair


def after_failure(pair, data):
    with pytest.raises(pair.module.SSLError):
        fed(pair, data).client.read(1)
    return pair


BEFORE = {
    "handshake wants to read": lambda pair: pair.client.do_handshake(),
    "server's handshake wants to read": lambda pair: pair.server.do_handshake(),
    "read begins the handshake": lambda pair: pair.client._sslobj.read(1),
    "write begins the handshake": lambda pair: pair.client._sslobj.write(b"x"),
    "shutdown": lambda pair: pair.client._sslobj.shutdown(),
    "unwrap": lambda pair: pair.client.unwrap(),
    "getpeercert": lambda pair: pair.client.getpeercert(),
    "channel binding": lambda pair: pair.client.get_channel_binding(),
    "unknown channel binding": lambda pair: pair.client.get_channel_binding("x"),
    "what is not known yet": lambda pair: (
        pair.client.cipher(), pair.client.version(), pair.client.compression(), pair.client.selected_alpn_protocol(),
        pair.client.session, pair.client.session_reused, pair.client.pending(), pair.client.server_hostname,
    ),
    "end of file": lambda pair: ended(pair).client.do_handshake(),
    "end of file for the server": lambda pair: (pair.to_server.write_eof(), pair.server.do_handshake()),
    "garbage": lambda pair: fed(pair, b"garbage garbage").client.do_handshake(),
    "a request": lambda pair: (pair.to_server.write(b"GET / HTTP/1.1\r\n\r\n"), pair.server.do_handshake()),
    "alert": lambda pair: fed(pair, b"\x15\x03\x03\x00\x02\x02\x28").client.do_handshake(),
    "session that is none": lambda pair: setattr(pair.client, "session", 1),
    "context that is none": lambda pair: setattr(pair.client, "context", 1),
}  # fmt: skip

AFTER = {
    "read wants to read": lambda pair: pair.client.read(5),
    "read into wants to read": lambda pair: pair.client.read(5, bytearray(5)),
    "read of nothing": lambda pair: pair.client.read(0),
    "negative size": lambda pair: pair.client.read(-1),
    "negative size, buffer": lambda pair: pair.client.read(-1, bytearray(5)),
    "size that is none": lambda pair: pair.client.read("a"),
    "read-only buffer": lambda pair: pair.client.read(1, b"abc"),
    "write of no bytes": lambda pair: pair.client.write("abc"),
    "write of nothing": lambda pair: (pair.client.write(b""), pair.from_client.pending),
    "write": lambda pair: (pair.client.write(b"abc"), pair.from_client.pending > 20),
    "first shutdown": lambda pair: pair.client.unwrap(),
    "zero return": lambda pair: close_both(pair).client._sslobj.read(1),
    "zero return, public": lambda pair: close_both(pair).client.read(1),
    "zero return, buffer": lambda pair: close_both(pair).server.read(1, bytearray(4)),
    "write after both closed": lambda pair: close_both(pair).client.write(b"x"),
    "shutdown after both closed": lambda pair: close_both(pair).client._sslobj.shutdown(),
    "ragged end": lambda pair: ended(pair).client.read(1),
    "garbage": lambda pair: fed(pair, b"garbage garbage").client.read(1),
    "record of an unknown type": lambda pair: fed(pair, b"\x63\x03\x03\x00\x01x").client.read(1),
    "record in the clear": lambda pair: fed(pair, b"\x16\x03\x03\x00\x01x").client.read(1),
    "record that is too long": lambda pair: fed(pair, b"\x17\x03\x03\x41\x12").client.read(1),
    "record that fits no buffer": lambda pair: fed(pair, b"\x17\x03\x03\xff\xff").client.read(1),
    "empty record": lambda pair: fed(pair, b"\x17\x03\x03\x00\x00").client.read(1),
    "record that nobody sealed": lambda pair: fed(pair, b"\x17\x03\x03\x00\x20" + bytes(32)).client.read(1),
    "what the other end is told": lambda pair: (after_failure(pair, b"\x17\x03\x03\x00\x20" + bytes(32)),
                                                pair.carry(), pair.server.read(1)),
    "session that is none": lambda pair: setattr(pair.client, "session", 1),
    "unknown channel binding": lambda pair: pair.client.get_channel_binding("x"),
    "session before a ticket came": lambda pair: (pair.client.session is None, pair.client.session_reused),
    "what the server knows of its peer": lambda pair: (pair.server.getpeercert(), pair.server.getpeercert(True)),
    "post-handshake authentication": lambda pair: pair.server.verify_client_post_handshake(),
    "the same by a client": lambda pair: pair.client.verify_client_post_handshake(),
}  # fmt: skip


# What is not alike, and how.
OTHERWISE = {
    "record that fits no buffer": "the reason is ENCRYPTED_LENGTH_TOO_LONG here too",
}


# What CPython 3.8 and 3.9 do in a way of their own; pyssl does everywhere what later ones do.
OLDER = {"end of file", "end of file for the server", "ragged end", "write of nothing"}


def cases(table):
    """The names of table, each marked with what is known of it."""
    for name in table:
        marks = []
        if name in OTHERWISE:
            marks.append(pytest.mark.xfail(strict=True, reason=OTHERWISE[name]))
        if name in OLDER and sys.version_info < (3, 10):
            marks.append(pytest.mark.skip(reason="the standard module of this version does otherwise"))
        yield pytest.param(name, marks=marks)


@pytest.mark.parametrize("name", list(cases(BEFORE)))
def test_before_the_handshake(certs, name):
    assert_same(lambda module: BEFORE[name](Pair(module, *contexts(module, certs))))


@pytest.mark.parametrize("name", list(cases(AFTER)))
def test_after_the_handshake(certs, name):
    assert_same(lambda module: AFTER[name](Pair(module, *contexts(module, certs)).handshake()))


# -- handshakes that fail


FAILURES = {
    "unknown issuer": ("server-unknown", "localhost"),
    "expired": ("server-expired", "localhost"),
    "other name": ("server-other", "localhost"),
    "other address": ("server-other", "127.0.0.1"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_refused_certificate(certs, name):
    identity, hostname = FAILURES[name]

    def connect(module):
        client, server = contexts(module, certs)
        server.load_cert_chain(str(certs / f"{identity}.pem"))
        return Pair(module, client, server, hostname).handshake()

    assert outcome(lambda: connect(ssl))[0] == "SSLCertVerificationError"
    assert_same(connect)


@pytest.mark.parametrize("hostname", ["", ".a", "a\0b", "ä", "\udc80", 5, b"localhost", "a" * 300, "*.a", "a..b"])
def test_server_hostname(certs, hostname):
    def wrap(module):
        client, server = contexts(module, certs)
        return Pair(module, client, server, hostname).client.server_hostname

    assert_same(wrap, text=not isinstance(hostname, int))


def test_wrong_side(certs):
    for side in (0, 1):
        assert_same(
            lambda module, side=side: contexts(module, certs)[side].wrap_bio(
                module.MemoryBIO(), module.MemoryBIO(), server_side=side == 0, server_hostname=None
            ),
        )


# -- sockets


def connected(module, certs, linger=False):
    """Two SSLSockets over TCP after their handshake; linger makes the server's close a reset."""
    client_context, server_context = contexts(module, certs)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = socket.create_connection(listener.getsockname())
        server, _ = listener.accept()
    if linger:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    ends = []
    thread = threading.Thread(target=lambda: ends.append(server_context.wrap_socket(server, server_side=True)))
    thread.start()
    tls = client_context.wrap_socket(client, server_hostname="localhost")
    thread.join()
    return tls, ends[0]


def non_blocking(client, server):
    client.setblocking(False)
    return client


def until_full(client, server):
    non_blocking(client, server)
    while True:
        client.send(bytes(1 << 20))


def patient(client, server):
    client.settimeout(0.05)
    return client


def reset(client, server):
    server.close()
    return client


def shut_for_writing(client, server):
    socket.socket.shutdown(client, socket.SHUT_WR)
    return client


def closed(client, server):
    client.close()
    return client


SOCKETS = {
    "non-blocking read": (False, lambda *ends: non_blocking(*ends)._sslobj.read(1)),
    "non-blocking write": (False, until_full),
    "read timeout": (False, lambda *ends: patient(*ends).recv(1)),
    "write timeout": (False, lambda *ends: patient(*ends).send(bytes(50_000_000))),
    "reset": (True, lambda *ends: reset(*ends).recv(1)),
    "broken pipe": (False, lambda *ends: shut_for_writing(*ends).send(b"x")),
    "read from a closed socket": (False, lambda *ends: closed(*ends).read(1)),
    "write to a closed socket": (False, lambda *ends: closed(*ends).write(b"x")),
    "flags": (False, lambda client, server: client.recv(1, socket.MSG_PEEK)),
    "sendto": (False, lambda client, server: client.sendto(b"x", ("127.0.0.1", 1))),
    "recvfrom": (False, lambda client, server: client.recvfrom(1)),
    "recvmsg": (False, lambda client, server: client.recvmsg(1)),
    "sendmsg": (False, lambda client, server: client.sendmsg([b"x"])),
    "dup": (False, lambda client, server: client.dup()),
}


@pytest.mark.parametrize("name", SOCKETS)
def test_sockets(certs, name):
    linger, use = SOCKETS[name]

    def run(module):
        client, server = connected(module, certs, linger)
        with client, server:
            return use(client, server)

    assert_same(run)


def test_handshake_timeout_words(certs):
    def run(module):
        a, b = socket.socketpair()
        with a, b:
            a.settimeout(0.05)
            contexts(module, certs)[0].wrap_socket(a, server_hostname="localhost")

    assert_same(run)


def test_failure_is_told_again_and_again(certs, bios):
    """Where OpenSSL goes on to a vague end of file, pyssl repeats what was wrong (docs/COMPAT.md)."""
    joined = bios(*contexts(ssl, certs)).handshake()
    joined.to_client.write(b"garbage garbage")
    for use in (lambda: joined.client.read(1), lambda: joined.client.write(b"x"), joined.client.unwrap):
        with pytest.raises(ssl.SSLError) as failure:
            while True:
                use()
        assert failure.value.reason == "WRONG_VERSION_NUMBER"
