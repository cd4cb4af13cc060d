"""Established connections go on in another process: freeze(), thaw_socket(), thaw_bio(), multiprocessing."""

import os
import pickle
import re
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import pyssl as ssl

ROOT = Path(__file__).resolve().parent.parent
VERSIONS = [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3]
TAKES_LONG = 300  # records: more than a socket holds


@pytest.fixture(params=VERSIONS, ids=lambda v: v.name)
def contexts(request, client_context, server_context):
    client_context.maximum_version = request.param
    return client_context, server_context


@pytest.fixture
def sockets(contexts):
    """A client's and a server's SSLSocket, joined."""
    client_context, server_context = contexts
    a, b = socket.socketpair()
    a.settimeout(20), b.settimeout(20)
    done = []
    thread = threading.Thread(target=lambda: done.append(server_context.wrap_socket(b, server_side=True)))
    thread.start()
    client = client_context.wrap_socket(a, server_hostname="localhost")
    thread.join()
    yield client, done[0]
    client.close(), done[0].close()


def moved(tls, context=None):
    """tls, frozen, and thawed on the same descriptor by a context that knows nothing of it."""
    if context is None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER if tls.server_side else ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
    timeout = tls.gettimeout()
    data = tls.freeze()
    assert type(data) is bytes
    there = context.thaw_socket(socket.socket(fileno=tls.detach()), data)
    there.settimeout(timeout)
    return there


def swap(a, b):
    a.sendall(b"ping")
    assert b.recv(100) == b"ping"
    b.sendall(b"pong")
    assert a.recv(100) == b"pong"


def test_socket_goes_on(sockets):
    client, server = sockets
    swap(client, server)
    facts = client.version(), client.cipher(), client.getpeercert(True), client.session.id
    for _ in range(3):
        client, server = moved(client), moved(server)
        swap(client, server)
    assert (client.version(), client.cipher(), client.getpeercert(True), client.session.id) == facts
    assert (client.server_hostname, server.server_side) == ("localhost", True)
    client.close(), server.close()


def test_plaintext_that_was_not_read_travels(sockets):
    client, server = sockets
    server.sendall(b"0123456789" * 1000)
    assert client.recv(1) == b"0"
    assert client.pending() == 9999
    client = moved(client)
    assert client.pending() == 9999
    assert client.recv(20000) == (b"0123456789" * 1000)[1:]
    client.close()


def test_half_a_record_travels(sockets, contexts):
    client, server = sockets
    swap(client, server)
    # A relay holds back the second half of a record.
    ours, theirs = socket.socketpair()
    plain = socket.socket(fileno=os.dup(client.fileno()))
    data = client.freeze()
    server.sendall(b"x" * 1000)
    record = plain.recv(5000)
    client = contexts[0].thaw_socket(ours, data)
    client.setblocking(False)
    theirs.sendall(record[:500])
    with pytest.raises(ssl.SSLWantReadError):
        client.recv(10)
    client = moved(client)
    with pytest.raises(ssl.SSLWantReadError):
        client.recv(10)
    theirs.sendall(record[500:])
    assert client.recv(2000) == b"x" * 1000
    theirs.close(), client.close(), plain.close()


def test_cut_off_write_travels(sockets):
    client, server = sockets
    client.setblocking(False)
    data = os.urandom(16384) * TAKES_LONG
    sent = 0
    with pytest.raises(ssl.SSLWantWriteError):
        while True:
            sent += client.send(data[sent:])
    got = bytearray()

    def read():
        while len(got) < len(data):
            got.extend(server.recv(1 << 20))

    client = moved(client)
    with pytest.raises(ssl.SSLError, match="(?i)bad write retry|bad length"):
        client.send(b"something else, longer than what waits" * 10000)
    reader = threading.Thread(target=read)
    reader.start()
    client.settimeout(20)
    client.sendall(memoryview(data)[sent:])
    reader.join(20)
    assert bytes(got) == data
    client.close()


def test_object_goes_on_and_becomes_a_socket(contexts):
    client_context, server_context = contexts
    a, b = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = client_context.wrap_bio(a, b, server_hostname="localhost")
    server = server_context.wrap_bio(b, a, server_side=True)
    pending = [client, server]
    while pending:
        for end in list(pending):
            try:
                end.do_handshake()
                pending.remove(end)
            except ssl.SSLWantReadError:
                pass
    for _ in range(3):
        server.write(b"hello")
        assert client.read(1) == b"h"
        frozen = client.freeze()
        client = client_context.thaw_bio(frozen, a, b)
        assert client.read() == b"ello"
        server = server_context.thaw_bio(server.freeze(), b, a)
    # The bytes are the same for both kinds.
    ours, theirs = socket.socketpair()
    on_socket = client_context.thaw_socket(ours, client.freeze())
    theirs.settimeout(20)
    on_socket.sendall(b"over a socket")
    b.write(theirs.recv(1000))
    assert server.read() == b"over a socket"
    on_socket.close(), theirs.close()


def test_frozen_object_is_dead(sockets):
    client, server = sockets
    swap(client, server)
    client.freeze()
    for use in (client.recv, client.pending, client.freeze, client.unwrap, client.do_handshake, client.version):
        with pytest.raises(ssl.SSLError, match="was frozen"):
            use(*([1] if use == client.recv else []))
    with pytest.raises(ssl.SSLError, match="was frozen"):
        client.sendall(b"x")
    assert client.fileno() >= 0
    client.close()


def test_only_established_connections_freeze(client_context):
    waiting = client_context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
    with pytest.raises(ValueError, match="handshake not done"):
        waiting.freeze()
    with pytest.raises(ssl.SSLWantReadError):
        waiting.do_handshake()  # and it goes on
    unconnected = client_context.wrap_socket(socket.socket(), server_hostname="localhost")
    with pytest.raises((ValueError, OSError)):
        unconnected.freeze()
    unconnected.close()


def test_connection_in_use_does_not_freeze(sockets):
    client, server = sockets
    swap(client, server)
    reader = threading.Thread(target=client.recv, args=(1,))
    reader.start()
    time.sleep(0.5)
    with pytest.raises(ssl.SSLError, match="not finished"):
        client.freeze()
    server.sendall(b"x")
    reader.join(20)
    swap(client, server)


def test_what_is_not_frozen_does_not_thaw(sockets, contexts):
    client, server = sockets
    swap(client, server)
    data = client.freeze()
    plain, other = socket.socketpair()
    other_version, other_tables = data[:7] + b"\x02" + data[8:], data[:8] + b"\x00" * 8 + data[16:]
    for bad in (b"", b"x" * 100, data[:-1], data + b"x", other_version, other_tables):
        with pytest.raises(ValueError, match="not the bytes of a frozen connection"):
            contexts[0].thaw_socket(plain, bad)
        assert plain.fileno() >= 0  # still the caller's
    for n in range(0, len(data), 7):
        with pytest.raises(ValueError, match="not the bytes"):
            contexts[0].thaw_bio(data[:n], ssl.MemoryBIO(), ssl.MemoryBIO())
    with pytest.raises(TypeError):
        contexts[0].thaw_socket(plain, "text")
    # A client's end needs a client's context, since CPython 3.10.
    if sys.version_info >= (3, 10):
        with pytest.raises(ssl.SSLError):
            contexts[1].thaw_bio(data, ssl.MemoryBIO(), ssl.MemoryBIO())
    plain.close(), other.close()


def test_private_key_does_not_travel(sockets, certs):
    client, server = sockets
    pem = (certs / "server-ecdsa.pem").read_text()
    key = ssl.PEM_cert_to_DER_cert(
        re.search("-----BEGIN PRIVATE KEY-----.*?-----END PRIVATE KEY-----", pem, re.S)
        .group()
        .replace("PRIVATE KEY", "CERTIFICATE")
    )
    data = server.freeze()
    assert key not in data
    assert key[-40:] not in data


def test_other_picklers_refuse(sockets):
    with pytest.raises(TypeError, match="cannot pickle"):
        pickle.dumps(sockets[0])
    swap(*sockets)


MULTIPROCESSING = """
import multiprocessing, socket, sys, threading
{importing}

def serve(queue, results):
    while True:
        tls = queue.get()
        if tls is None:
            break
        tls.settimeout(20)
        version = tls.version()
        with tls:
            while True:
                data = tls.recv(100)
                if not data:
                    break
                tls.sendall(data.upper())
        results.put(version)

if __name__ == "__main__":
    certs, method = sys.argv[1:]
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain(certs + "/server-ecdsa.pem")
    client_context = ssl.create_default_context(cafile=certs + "/ca.pem")
    processes = multiprocessing.get_context(method)
    queue, results = processes.Queue(), processes.Queue()
    workers = [processes.Process(target=serve, args=(queue, results), daemon=True) for _ in range(2)]
    for worker in workers:
        worker.start()
    listener = socket.create_server(("localhost", 0))
    for number in range(6):
        raw = socket.create_connection(listener.getsockname())
        accepted = listener.accept()[0]
        made = []
        thread = threading.Thread(target=lambda: made.append(server_context.wrap_socket(accepted, server_side=True)))
        thread.start()
        client = client_context.wrap_socket(raw, server_hostname="localhost")
        thread.join()
        client.settimeout(20)
        client.sendall(b"before ")
        client.sendall(b"and after")
        assert made[0].recv(1) == b"b"
        queue.put(made[0])
        got = b""
        while len(got) < 15:
            got += client.recv(100)
        assert got == b"EFORE AND AFTER", got
        made[0].close()
        client.close()
        assert results.get(timeout=20) == "TLSv1.3"
    for worker in workers:
        queue.put(None)
    for worker in workers:
        worker.join(20)
        assert worker.exitcode == 0
    print("ok")
"""


@pytest.mark.parametrize(
    ("method", "importing"),
    [
        ("fork", "import pyssl as ssl"),
        ("spawn", "import pyssl as ssl"),
        ("forkserver", "import pyssl as ssl"),
        ("spawn", "import pyssl; ssl = pyssl.install()"),
    ],
)
def test_multiprocessing_sends_connections(tmp_path, certs, method, importing):
    program = tmp_path / "program.py"
    program.write_text(MULTIPROCESSING.format(importing=importing))
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-W", "ignore::DeprecationWarning", program, certs, method]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=env)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")


def test_through_the_other_door(tmp_path, certs):
    """The standard module's classes on this package's engine."""
    program = tmp_path / "program.py"
    program.write_text("""
import pyssl
pyssl.install()
import socket, ssl, sys, threading
certs = sys.argv[1]
server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_context.load_cert_chain(certs + "/server-ecdsa.pem")
client_context = ssl.create_default_context(cafile=certs + "/ca.pem")
a, b = socket.socketpair()
made = []
thread = threading.Thread(target=lambda: made.append(server_context.wrap_socket(b, server_side=True)))
thread.start()
client = client_context.wrap_socket(a, server_hostname="localhost")
thread.join()
data = client.freeze()
client = client_context.thaw_socket(socket.socket(fileno=client.detach()), data)
assert type(client) is ssl.SSLSocket and ssl.SSLSocket.__module__ == "ssl", type(client)
client.sendall(b"x")
assert made[0].recv(1) == b"x"
incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
server = server_context.thaw_bio(pyssl.freeze(made[0]), incoming, outgoing)
assert type(server) is ssl.SSLObject
client.sendall(b"y")
plain = socket.socket(fileno=made[0].detach())
incoming.write(plain.recv(1000))
assert server.read() == b"y"
print("ok")
""")
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, program, certs], capture_output=True, text=True, timeout=60, env=env)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")
