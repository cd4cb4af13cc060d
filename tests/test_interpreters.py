"""Several interpreters in a process, several threads on a connection."""

import hashlib
import os
import random
import socket
import subprocess
import sys
import threading

import pytest

import pyssl as ssl

from .beside import Pair, contexts
from .conftest import ROOT

# run(code) runs code in an interpreter of its own that shares the GIL, and raises what goes wrong in it.
PRELUDE = """
import sys
sys.path.insert(0, {root!r})
try:
    import _xxsubinterpreters as interpreters
    options = {{"isolated": False}} if sys.version_info >= (3, 9) else {{}}
    create = lambda: interpreters.create(**options)
except ImportError:
    import _interpreters as interpreters
    create = lambda: interpreters.create("legacy")

HANDSHAKE = '''
import sys
sys.path.insert(0, {root!r})
import pyssl as ssl
server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_context.load_cert_chain({certs!r} + "/server-ecdsa.pem")
client_context = ssl.create_default_context(cafile={certs!r} + "/ca.pem")
seen = []
server_context.sni_callback = lambda conn, name, context: seen.append(name)
to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
client = client_context.wrap_bio(to_client, to_server, server_hostname="localhost")
server = server_context.wrap_bio(to_server, to_client, server_side=True)
pending = [client, server]
while pending:
    for end in list(pending):
        try:
            end.do_handshake()
            pending.remove(end)
        except ssl.SSLWantReadError:
            pass
server.write(b"x")
assert client.read(1) == b"x"
assert seen == ["localhost"]
try:
    client.read(1)
except ssl.SSLError as exc:
    assert type(exc) is ssl.SSLWantReadError
'''

def run(code):
    interpreter = create()
    try:
        failed = interpreters.run_string(interpreter, code)
        assert failed is None, failed
    finally:
        interpreters.destroy(interpreter)
"""


@pytest.fixture
def run_interpreters(certs):
    """run_interpreters(code) runs PRELUDE and code in a process of its own, which must end well and print "ok"."""
    try:
        import _xxsubinterpreters  # noqa: F401
    except ImportError:
        pytest.importorskip("_interpreters", reason="this Python shows no interpreters to its programs")

    def start(code):
        prelude = PRELUDE.format(root=str(ROOT), certs=str(certs))
        command = [sys.executable, "-c", prelude + code + "\nprint('ok')"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=ROOT)
        assert (done.returncode, done.stdout) == (0, "ok\n"), done.stderr

    return start


def test_interpreters_in_turn(run_interpreters):
    run_interpreters("for _ in range(4): run(HANDSHAKE)")


def test_main_interpreter_first_and_last(run_interpreters):
    run_interpreters("exec(HANDSHAKE, {})\nrun(HANDSHAKE)\nexec(HANDSHAKE, {})")


def test_main_interpreter_only_afterwards(run_interpreters):
    run_interpreters("run(HANDSHAKE)\nexec(HANDSHAKE, {})\nrun(HANDSHAKE)")


def test_interpreter_that_only_imports(run_interpreters):
    run_interpreters("run('import sys; sys.path.insert(0, %r); import pyssl' % sys.path[0])\nexec(HANDSHAKE, {})")

OWN_GIL = """
import threading
create = (lambda: interpreters.create("isolated")) if sys.version_info >= (3, 13) else interpreters.create

def work():
    for _ in range(3):
        run(HANDSHAKE)

threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
exec(HANDSHAKE)
for thread in threads:
    thread.join()
"""


@pytest.mark.skipif(sys.version_info < (3, 12), reason="interpreters have a GIL of their own since CPython 3.12")
def test_an_interpreter_with_its_own_gil_refused_the_import(run_interpreters):
    run_interpreters(OWN_GIL)


# -- threads


@pytest.fixture
def ends(certs):
    """Two SSLSockets after their handshake."""
    client_context, server_context = contexts(ssl, certs)
    a, b = socket.socketpair()
    a.settimeout(30)
    b.settimeout(30)
    made = []
    thread = threading.Thread(target=lambda: made.append(server_context.wrap_socket(b, server_side=True)))
    thread.start()
    client = client_context.wrap_socket(a, server_hostname="localhost")
    thread.join()
    with client, made[0]:
        yield client, made[0]


def together(*jobs):
    """Run every job in a thread; the first failure is raised, a hang is one."""
    failures = []

    def guarded(job):
        try:
            job()
        except BaseException as exc:
            failures.append(exc)

    threads = [threading.Thread(target=guarded, args=(job,), daemon=True) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(40)
    if failures:
        raise failures[0]
    assert not any(thread.is_alive() for thread in threads), "a thread hangs"


def test_four_threads_both_ways(ends):
    """Each end writes in one thread while it reads in another, in sizes of all kinds."""
    total, digests = 4_000_000, {}

    def send(tls):
        rng, digest, left = random.Random(1), hashlib.sha256(), total
        while left:
            data = os.urandom(min(left, rng.choice([1, 100, 5000, 16_384, 70_000, 300_000])))
            tls.sendall(data)
            digest.update(data)
            left -= len(data)
        digests[tls, "sent"] = digest.digest()

    def receive(tls):
        rng, digest, left, buffer = random.Random(2), hashlib.sha256(), total, bytearray(200_000)
        while left:
            size = min(left, rng.choice([1, 1000, 16_384, 65_536, 200_000]))
            data = tls.recv(size) if rng.random() < 0.5 else buffer[: tls.recv_into(buffer, size)]
            assert data
            digest.update(data)
            left -= len(data)
        digests[tls, "received"] = digest.digest()

    client, server = ends
    together(*(lambda job=job, tls=tls: job(tls) for job in (send, receive) for tls in ends))
    assert digests[client, "sent"] == digests[server, "received"]
    assert digests[server, "sent"] == digests[client, "received"]


def test_write_while_another_thread_waits_to_read(ends):
    client, server = ends
    got = []
    reader = threading.Thread(target=lambda: got.append(client.recv(3)))
    reader.start()
    client.sendall(b"abc")
    assert server.recv(3) == b"abc"
    server.sendall(b"def")
    reader.join(20)
    assert got == [b"def"]


def test_threads_share_contexts(certs):
    both = contexts(ssl, certs)

    def handshakes():
        for _ in range(10):
            pair = Pair(ssl, *both).handshake()
            assert pair.client.version() == "TLSv1.3"

    def settings():
        for _ in range(300):
            both[0].get_ciphers()
            both[1].session_stats()
            both[0].options |= ssl.OP_NO_TICKET

    together(*[handshakes] * 4, settings, settings)
    assert both[1].session_stats()["accept_good"] == 40


def test_threads_share_a_buffer():
    """A MemoryBIO loses and doubles nothing, from whatever threads it is written and read."""
    bio, got = ssl.MemoryBIO(), []

    def write():
        for _ in range(5000):
            bio.write(b"x" * 7)

    def read():
        for _ in range(5000):
            got.append(len(bio.read(11)))

    together(write, write, read, read)
    assert sum(got) + bio.pending == 2 * 5000 * 7
