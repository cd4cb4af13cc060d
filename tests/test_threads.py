"""Several threads, signal handlers and callbacks on one connection: readers, writers, and who closes it."""

import contextlib
import itertools
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time

import pytest

import pyssl as ssl

from .conftest import ROOT
from .test_blocking import ends, pair  # noqa: F401  ends is a fixture


class Thread(threading.Thread):
    """A thread whose result, or exception, is that of join()."""

    def __init__(self, run, *args):
        super().__init__(daemon=True)
        self._call, self._result, self._error = (run, args), None, None
        self.start()

    def run(self):
        try:
            self._result = self._call[0](*self._call[1])
        except BaseException as exc:
            self._error = exc

    def join(self, timeout=20):
        super().join(timeout)
        assert not self.is_alive(), "the thread never ends"
        if self._error is not None:
            raise self._error
        return self._result


@pytest.fixture
def alarm():
    """alarm(seconds, handler) calls handler once, from a signal."""
    old = signal.getsignal(signal.SIGALRM)

    def start(seconds, handler):
        signal.signal(signal.SIGALRM, lambda *_: handler())
        signal.setitimer(signal.ITIMER_REAL, seconds)

    yield start
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, old)


@pytest.fixture
def told_ends(client_context, server_context):
    """As `ends`, and a list of functions that the client's message callback calls."""
    told = []
    client_context._msg_callback = lambda *_: [call() for call in list(told)]
    client, server = pair(client_context, server_context)
    with client, server:
        yield client, server, told


def block(client, data):
    """Sends data without waiting until no more can leave; returns the number of bytes that count as sent."""
    client.setblocking(False)
    sent = 0
    while True:
        try:
            sent += client.send(data)
        except ssl.SSLWantWriteError:
            return sent


def read_on(server, size):
    """A thread that reads size bytes and returns them."""

    def run():
        received = bytearray()
        while len(received) < size:
            piece = server.recv(min(65536, size - len(received)))
            assert piece, "the stream ends early"
            received += piece
        return bytes(received)

    return Thread(run)


def assert_nothing_left(sock):
    sock.setblocking(False)
    with pytest.raises(ssl.SSLWantReadError):
        sock.recv(1)


# ---- Writes that are cut off ----


def test_later_sends_vanished_after_a_shorter_retry(ends):  # noqa: F811
    client, server = ends
    big = b"A" * 50_000
    sent = block(client, big)
    for shorter in (big[:5000], b"B" * 5000, b""):
        with pytest.raises(ssl.SSLError, match="bad length") as info:
            client.send(shorter)
        assert (info.value.reason, info.value.library, info.value.errno) == ("BAD_LENGTH", "SSL", 1)
    reader = read_on(server, sent + len(big) + 3 * 5000)
    client.settimeout(20)
    assert client.send(big) == len(big)
    for _ in range(3):
        assert client.send(b"C" * 5000) == 5000
    assert reader.join() == b"A" * (sent + len(big)) + b"C" * 15000
    assert_nothing_left(server)


def test_a_retry_was_known_by_its_ends_only(ends):  # noqa: F811
    client, server = ends
    sent = block(client, b"A" * 50_000)
    for place in (0, 16, 25_000, 49_983, 49_999):
        other = bytearray(b"A" * 50_000)
        other[place] = 66
        with pytest.raises(ssl.SSLError, match="bad write retry") as info:
            client.send(other)
        assert info.value.reason == "BAD_WRITE_RETRY"
    reader = read_on(server, sent + 60_000)
    client.settimeout(20)
    assert client.send(b"A" * 50_000 + b"B" * 10_000) == 60_000  # more may follow
    assert reader.join() == b"A" * (sent + 50_000) + b"B" * 10_000
    assert_nothing_left(server)


def test_a_message_vanished_after_one_whose_callback_had_raised(told_ends):
    """The first was sent, whatever the callback said; the second was taken for its retry."""
    client, server, told = told_ends

    def fail():
        raise RuntimeError("told")

    told.append(fail)
    with pytest.raises(RuntimeError, match="told"):
        client.send(b"ping")
    told.clear()
    assert client.send(b"ping") == 4
    assert read_on(server, 8).join() == b"pingping"


def test_a_write_after_a_timeout_goes_on_with_the_same_bytes(ends):  # noqa: F811
    client, server = ends
    data = os.urandom(3 << 20)
    client.settimeout(0.2)
    with pytest.raises(OSError, match="timed out"):
        client.sendall(data)
    client.settimeout(20)
    reader = read_on(server, len(data))
    client.sendall(data)
    assert reader.join() == data
    assert_nothing_left(server)


# ---- Two writers ----


def test_two_writers_cut_into_each_others_messages(ends):  # noqa: F811
    client, server = ends
    size, count = 300_000, 12

    def write(letter):
        for _ in range(count):
            assert client.send(letter * size) == size

    writers = [Thread(write, letter) for letter in (b"a", b"b", b"c")]
    received = read_on(server, 3 * size * count).join(60)
    for writer in writers:
        writer.join()
    runs = [(letter, len(list(run))) for letter, run in itertools.groupby(received)]
    assert all(length % size == 0 for _, length in runs), runs
    assert sum(length for _, length in runs) == 3 * size * count


def test_two_writers_that_do_not_wait(ends):  # noqa: F811
    client, server = ends
    size, count = 100_000, 20
    client.setblocking(False)

    def write(letter):
        for _ in range(count):
            left = memoryview(letter * size)
            while left:
                try:
                    left = left[client.send(left) :]
                except ssl.SSLWantWriteError:
                    select.select([], [client], [], 10)

    writer = Thread(write, b"a")
    received = read_on(server, size * count).join()
    writer.join()
    assert received == b"a" * size * count


def test_second_writer_has_its_own_timeout(ends):  # noqa: F811
    client, server = ends
    data = b"a" * (4 << 20)
    first = Thread(client.sendall, data)
    time.sleep(0.2)
    client.settimeout(0.2)
    start = time.monotonic()
    with pytest.raises(OSError, match="write operation timed out"):
        client.send(b"b")
    assert 0.15 < time.monotonic() - start < 5
    assert read_on(server, len(data)).join() == data
    first.join()
    client.settimeout(20)
    client.send(b"c")
    assert read_on(server, 1).join() == b"c"


def test_a_signal_handler_wrote_into_the_middle_of_a_write(ends, alarm):  # noqa: F811
    client, server = ends
    data = bytes(range(256)) * 20_000
    caught, readers = [], []

    def handler():
        try:
            client.send(b"interrupt")
        except ssl.SSLError as exc:
            caught.append(str(exc))
        readers.append(read_on(server, len(data)))

    alarm(0.2, handler)
    client.sendall(data)
    assert "not finished" in caught[0]
    assert readers[0].join() == data
    assert_nothing_left(server)


def test_a_callback_writes_while_a_write_runs(told_ends):
    client, server, told = told_ends
    caught = []

    def write():
        try:
            client.send(b"from the callback")
        except ssl.SSLError as exc:
            caught.append(str(exc))

    told.append(write)
    assert client.send(b"hello") == 5
    told.clear()
    assert "not finished" in caught[0]
    assert read_on(server, 5).join() == b"hello"
    assert_nothing_left(server)


# ---- Two readers ----


def test_a_second_reader_slept_beside_bytes_that_were_there(ends):  # noqa: F811
    client, server = ends
    for _ in range(200):
        readers = [Thread(client.recv, 1) for _ in range(4)]
        server.sendall(b"abcd")
        assert sorted(reader.join() for reader in readers) == [b"a", b"b", b"c", b"d"]


def test_a_reader_slept_beside_bytes_that_a_newcomer_had_left(ends):  # noqa: F811
    """A thread waits; the main thread comes when the record is there, and takes a part of it."""
    client, server = ends
    for _ in range(200):
        reader = Thread(client.recv, 1)
        server.sendall(b"ab")
        assert sorted([client.recv(1), reader.join()]) == [b"a", b"b"]


def test_unwrap_beside_a_blocked_reader_waited_for_ever(ends):  # noqa: F811
    client, server = ends
    reader = Thread(client.recv, 10)
    time.sleep(0.1)
    closer = Thread(client.unwrap)
    time.sleep(0.1)
    server.unwrap()
    with pytest.raises(ssl.SSLZeroReturnError):  # both ends have closed
        reader.join()
    assert isinstance(closer.join(), socket.socket)


def test_a_reader_takes_over_from_one_that_gave_up(ends, alarm):  # noqa: F811
    """The first has the right to receive; it leaves by an exception, and the second must go on alone."""
    client, server = ends

    class Stopped(Exception):
        pass

    def stop():
        raise Stopped

    alarm(0.3, stop)
    start = threading.Timer(0.15, lambda: None)
    second = []
    start.function = lambda: second.append(Thread(client.recv, 10))
    start.start()
    with pytest.raises(Stopped):
        client.recv(10)
    start.join()
    server.sendall(b"late")
    assert second[0].join() == b"late"


def test_a_reader_that_may_not_wait_beside_one_that_does(ends):  # noqa: F811
    client, server = ends
    reader = Thread(client.recv, 10)
    time.sleep(0.1)
    client.setblocking(False)
    with pytest.raises(ssl.SSLWantReadError):
        client.recv(1)
    server.sendall(b"x")
    assert reader.join() == b"x"


def test_a_waiting_reader_has_its_own_timeout(ends):  # noqa: F811
    client, _ = ends
    first = Thread(client.recv, 1)
    time.sleep(0.1)
    client.settimeout(0.2)
    start = time.monotonic()
    with pytest.raises(OSError, match="read operation timed out"):
        client.recv(1)
    assert 0.19 <= time.monotonic() - start < 5
    client.shutdown(socket.SHUT_RDWR)
    assert first.join() == b""


def test_ctrl_c_reaches_a_reader_that_waits_for_another(ends, alarm):  # noqa: F811
    client, server = ends
    first = Thread(client.recv, 1)
    time.sleep(0.1)

    def interrupt():
        raise KeyboardInterrupt

    alarm(0.2, interrupt)
    with pytest.raises(KeyboardInterrupt):
        client.recv(1)
    server.sendall(b"x")
    assert first.join() == b"x"


# ---- Sockets that are closed meanwhile ----


class Stranger:
    """A connection that gets the descriptor of a closed one."""

    def __init__(self, number):
        self.near, self.far = socket.socketpair()
        if self.near.fileno() != number and self.far.fileno() == number:
            self.near, self.far = self.far, self.near
        assert self.near.fileno() == number
        self.far.sendall(b"of somebody else")

    def assert_untouched(self):
        with self.near, self.far:
            assert self.near.recv(100) == b"of somebody else"
            self.far.setblocking(False)
            with pytest.raises(BlockingIOError):
                self.far.recv(1)


@pytest.mark.parametrize("operation", ["read", "write", "unwrap"])
def test_a_signal_handler_that_closed_the_socket_gave_us_a_strangers(ends, alarm, operation):  # noqa: F811
    client, _ = ends
    number, strangers = client.fileno(), []

    def close():
        client.close()
        strangers.append(Stranger(number))

    alarm(0.2, close)
    if operation == "read":
        if (3, 10) <= sys.version_info < (3, 13):  # these take it for the end
            assert client.recv(10) == b""
        else:
            with pytest.raises(OSError, match="Bad file descriptor"):
                client.recv(10)
    elif operation == "write":
        with pytest.raises(ssl.SSLError, match="Underlying socket has been closed"):
            client.sendall(bytes(10_000_000))
    else:
        with pytest.raises(OSError, match="Bad file descriptor"):
            client.unwrap()
    strangers[0].assert_untouched()


def test_a_callback_that_closed_the_socket_gave_us_a_strangers(told_ends):
    client, server, told = told_ends
    number, strangers = client.fileno(), []

    def close():
        told.clear()
        client.close()
        strangers.append(Stranger(number))

    told.append(close)
    with pytest.raises(ssl.SSLError, match="Underlying socket has been closed"):
        client.sendall(bytes(10_000_000))
    strangers[0].assert_untouched()


def test_a_thread_that_closed_the_socket_gave_us_a_strangers(client_context, server_context):
    a, b = socket.socketpair()
    a.settimeout(20)
    number = a.fileno()
    server = Thread(lambda: server_context.wrap_socket(b, server_side=True))
    client = client_context.wrap_socket(a, server_hostname="localhost")
    server = server.join()

    def read():
        try:
            return client.recv(10)
        except OSError as exc:
            return exc.args[0]

    reader = Thread(read)
    time.sleep(0.2)
    client.close()
    stranger = Stranger(number)
    server.sendall(b"wakes the reader")
    assert reader.join() in (b"", 9)
    stranger.assert_untouched()
    server.close()


def test_a_writer_that_had_waited_for_another_gave_us_a_strangers(ends):  # noqa: F811
    client, server = ends
    number = client.fileno()

    def write():
        with pytest.raises((ssl.SSLError, OSError)):
            client.send(bytes(4 << 20))

    writers = [Thread(write) for _ in range(3)]
    time.sleep(0.2)
    client.close()
    stranger = Stranger(number)
    server.settimeout(1)
    with contextlib.suppress(OSError):  # the stream just ends, or does not
        while server.recv(65536):  # wakes the first of them
            pass
    for writer in writers:
        writer.join()
    stranger.assert_untouched()


# ---- The end of the interpreter ----

DAEMON = '''
import os, socket, sys, threading, time, types
import pyssl as ssl

pem, ca, what = sys.argv[1:]
a, b = socket.socketpair()
server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_context.load_cert_chain(pem)
ends = []
thread = threading.Thread(target=lambda: ends.append(server_context.wrap_socket(b, server_side=True)))
thread.start()
client = ssl.create_default_context(cafile=ca).wrap_socket(a, server_hostname="localhost")
thread.join()
server, inner = ends[0], client._sslobj

def read():
    while True:
        inner.read(1)

def write():
    while True:
        inner.write(b"x" * 100_000)

def feed():
    while True:
        server._sslobj.write(b"x")

def drain():
    time.sleep(1)
    while True:
        server._sslobj.read(100_000)

class Last(types.ModuleType):
    """It goes with sys.modules, when the threads are frozen."""

    def __del__(self, inner=inner, say=os.write, writes=what == "write", error=ssl.SSLError):
        inner.version(), inner.pending()
        if writes:
            try:
                inner.write(b"goodbye")
            except error as exc:
                say(1, str(exc).encode())
        say(1, b" end")

for target in {"read": (read, feed), "write": (write,), "both": (read, write, feed, drain)}[what]:
    threading.Thread(target=target, daemon=True).start()
time.sleep(0.3)
sys.modules["last"] = Last("last")
del Last
'''


@pytest.mark.parametrize("what", ["read", "write", "both"])
def test_a_daemon_thread_died_with_the_lock_and_the_interpreter_never_ended(certs, what):
    command = [sys.executable, "-c", DAEMON, str(certs / "server-ecdsa.pem"), str(certs / "ca.pem"), what]
    for _ in range(3):
        done = subprocess.run(command, capture_output=True, text=True, timeout=20, cwd=ROOT)
        assert done.returncode == 0, done.stderr
        assert done.stdout.endswith(" end")
        if what == "write":
            assert "not finished" in done.stdout


# ---- No memory ----

NO_MEMORY = """
import sys, _testcapi
import pyssl as ssl

pem, ca = sys.argv[1:]
server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_context.load_cert_chain(pem)
server_context.sni_callback = lambda sock, name, context: None
client_context = ssl.create_default_context(cafile=ca)
want_read, error, none, remove = ssl.SSLWantReadError, ssl.SSLError, _testcapi.set_nomemory, _testcapi.remove_mem_hooks
outcomes = set()
for n in range(60):
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = client_context.wrap_bio(to_client, to_server, server_hostname="localhost")
    server = server_context.wrap_bio(to_server, to_client, server_side=True)
    try:
        client.do_handshake()
    except want_read:
        pass
    handshake = server._sslobj.do_handshake
    outcome = "done"
    none(n)  # from the n-th on, no more
    try:
        handshake()
    except MemoryError:
        outcome = "memory"
    except want_read:
        pass
    except error:
        outcome = "callback failed"
    remove()
    if outcome == "memory":
        try:
            handshake()  # nothing is lost by it
        except want_read:
            outcome = "memory, then done"
        except error:
            outcome = "memory, then callback failed"
    if "done" in outcome:
        client.do_handshake()
        server.do_handshake()
    outcomes.add(outcome)
print(sorted(outcomes))
"""


def test_a_question_without_memory_was_asked_for_ever(certs):
    pytest.importorskip("_testcapi", reason="this interpreter was built without _testcapi")
    command = [sys.executable, "-c", NO_MEMORY, str(certs / "server-ecdsa.pem"), str(certs / "ca.pem")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert "'memory, then done'" in done.stdout
