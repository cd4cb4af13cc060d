"""Nothing is kept of what ended: the engine's handles, memory, and objects in cycles with callbacks."""

import ctypes
import gc
import os
import socket
import threading
import weakref
from pathlib import Path

import pytest

import pyssl as ssl

from .beside import Pair, contexts


def resident():
    """Resident memory of this process, bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.fixture(scope="module")
def live():
    """live() counts the handles that the engine holds, after a collection."""
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # loads it
    count = ctypes.CDLL(str(Path(ssl._ssl.__file__).with_name("libpyssl.so"))).pyssl_live
    count.restype = ctypes.c_int64

    def collected():
        gc.collect()
        return count()

    return collected


@pytest.fixture
def both(certs):
    return contexts(ssl, certs)


def refused(call, *args, **kwargs):
    with pytest.raises((ssl.SSLError, OSError, ValueError)):
        call(*args, **kwargs)


def complete(client, server):
    pair = Pair(ssl, client, server).handshake()
    pair.server.write(b"x")
    pair.carry()
    assert pair.client.read() == b"x"
    client, server = pair.client, pair.server
    assert client.session
    assert client.getpeercert()
    assert client.getpeercert(True)
    assert client.cipher() in server.shared_ciphers()
    assert client.get_verified_chain()


def on_sockets(client, server):
    a, b = socket.socketpair()
    ends = []
    thread = threading.Thread(target=lambda: ends.append(server.wrap_socket(b, server_side=True)))
    thread.start()
    with client.wrap_socket(a, server_hostname="localhost") as tls:
        thread.join()
        tls.sendall(b"x")
        with ends[0]:
            assert ends[0].recv(1) == b"x"


def abandoned(client, server):
    refused(Pair(ssl, client, server).client.do_handshake)


def refused_certificate(client, server):
    refused(Pair(ssl, client, server, "other.example").handshake)


def bad_input(client, server):
    pair = Pair(ssl, client, server)
    pair.to_server.write(b"\x16\x03\x01\x00\x04\x01\x00\x00\x00")
    refused(pair.server.do_handshake)


def bad_arguments(client, server):
    refused(client.load_verify_locations, cadata="x")
    refused(client.set_ciphers, "xx")
    refused(server.load_cert_chain, "/missing")
    refused(client.wrap_bio, ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="")
    refused(ssl.SSLContext, 99)


def many_contexts(client, server):
    for protocol in (ssl.PROTOCOL_TLS_CLIENT, ssl.PROTOCOL_TLS_SERVER):
        context = ssl.SSLContext(protocol)
        context.get_ciphers()
        context.session_stats()


@pytest.mark.parametrize(
    "use",
    [complete, on_sockets, abandoned, refused_certificate, bad_input, bad_arguments, many_contexts],
    ids=lambda use: use.__name__,
)
def test_handles_are_given_back(live, both, use):
    use(*both)
    before = live()
    for _ in range(20):
        use(*both)
    assert live() == before


def test_handles_are_those_of_live_objects(live, both):
    before = live()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    assert live() == before + 1
    pair = Pair(ssl, *both)
    assert live() == before + 3
    del context, pair
    assert live() == before


def test_memory_stays_flat(both):
    def work():
        for _ in range(100):
            complete(*both)
            refused_certificate(*both)
            bad_input(*both)
        gc.collect()

    work()
    before = resident()
    work()
    work()
    assert resident() - before < 24 << 20


def test_large_buffers_are_given_back():
    def work():
        for _ in range(50):
            bio = ssl.MemoryBIO()
            bio.write(bytes(4 << 20))
            bio.read(1)

    work()
    before = resident()
    work()
    assert resident() - before < 24 << 20


def dies(make):
    """make() returns an object; whatever it is in a cycle with, a collection takes it."""
    reference = weakref.ref(make())
    gc.collect()
    return reference() is None


def test_context_in_its_own_callbacks():
    def sni():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.sni_callback = lambda *args: context
        return context

    def message():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context._msg_callback = lambda *args: context
        return context

    def attribute():
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.itself = context
        return context

    assert dies(sni)
    assert dies(message)
    assert dies(attribute)


def test_callback_dies_with_its_context():
    class Callback:
        def __call__(self, *args):
            pass

    def make():
        callback = Callback()
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).sni_callback = callback
        return callback

    assert dies(make)

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.sni_callback = Callback()
    reference = weakref.ref(context.sni_callback)
    context.sni_callback = None
    gc.collect()
    assert reference() is None


def test_object_in_a_cycle(both):
    def make():
        pair = Pair(ssl, *both).handshake()
        pair.client.itself = pair.client, pair
        return pair.client

    assert dies(make)


def test_object_needs_no_collector(both):
    gc.disable()
    try:
        pair = Pair(ssl, *both).handshake()
        reference = weakref.ref(pair.client)
        del pair
        assert reference() is None
    finally:
        gc.enable()


def test_object_that_its_sni_callback_saw(certs):
    client, server = contexts(ssl, certs)
    seen = []
    server.sni_callback = lambda conn, name, context: seen.append(weakref.ref(conn))
    Pair(ssl, client, server).handshake()
    gc.collect()
    assert len(seen) == 1
    assert seen[0]() is None


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_socket(both):
    client, _ = both

    def make(close):
        a, b = socket.socketpair()
        with b:
            tls = client.wrap_socket(a, server_hostname="localhost", do_handshake_on_connect=False)
            tls.itself = tls
            if close:
                tls.close()
        return tls

    assert dies(lambda: make(close=True))
    assert dies(lambda: make(close=False))


def test_failure_does_not_keep_its_connection(both):
    pair = Pair(ssl, *both)
    pair.to_server.write(b"garbage garbage")
    with pytest.raises(ssl.SSLError) as failure:
        pair.server.do_handshake()
    reference = weakref.ref(pair.server)
    kept = failure.value.with_traceback(None)
    del pair, failure
    gc.collect()
    assert reference() is None
    assert kept.reason == "WRONG_VERSION_NUMBER"


def test_context_lives_as_long_as_its_connection(both):
    _, server = both
    other = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    other.check_hostname = False
    other.verify_mode = ssl.CERT_NONE
    reference = weakref.ref(other)
    pair = Pair(ssl, other, server)
    del other
    gc.collect()
    assert reference() is pair.client.context
    pair.handshake()
    del pair
    gc.collect()
    assert reference() is None


def test_what_nobody_takes_any_more_was_kept(both):
    """A message callback that is taken away from a live connection: the engine went on queueing for it."""
    client, server = both
    told = []
    client._msg_callback = lambda *args: told.append(args)
    pair = Pair(ssl, client, server).handshake()
    assert told
    client._msg_callback = None
    told.clear()

    start = resident()
    for _ in range(20_000):
        pair.client.write(b"x" * 10)
        pair.carry()
        assert pair.server.read(10) == b"x" * 10
    assert resident() - start < 6 << 20
    assert not told
