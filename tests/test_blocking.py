"""Blocking, timeouts, non-blocking sockets, threads and signals."""

import mmap
import select
import signal
import socket
import sys
import threading
import time

import pytest

import pyssl as ssl


def pair(client_context, server_context):
    """Two connected SSLSockets after their handshake."""
    a, b = socket.socketpair()
    a.settimeout(20)
    b.settimeout(20)
    ends = []
    thread = threading.Thread(target=lambda: ends.append(server_context.wrap_socket(b, server_side=True)))
    thread.start()
    client = client_context.wrap_socket(a, server_hostname="localhost")
    thread.join()
    return client, ends[0]


@pytest.fixture
def ends(client_context, server_context):
    client, server = pair(client_context, server_context)
    with client, server:
        yield client, server


def test_handshake_timeout(client_context):
    a, b = socket.socketpair()
    a.settimeout(0.2)
    start = time.monotonic()
    with b, pytest.raises(socket.timeout, match="timed out"):
        client_context.wrap_socket(a, server_hostname="localhost")
    assert 0.19 <= time.monotonic() - start < 10


def test_timeout_is_for_the_whole_call(ends):
    client, server = ends
    client.settimeout(0.4)
    stop = threading.Event()

    def trickle():
        # Bytes of half a record keep coming: they must not extend the deadline.
        raw = server.fileno()
        half = b"\x17\x03\x03\x40\x00"
        for byte in half + bytes(100):
            if stop.wait(0.05):
                return
            socket.socket(fileno=socket.dup(raw)).send(bytes([byte]))

    thread = threading.Thread(target=trickle)
    client.sendall(b"x")
    assert server.recv(1) == b"x"
    thread.start()
    start = time.monotonic()
    with pytest.raises(socket.timeout, match="timed out"):
        client.recv(10)
    assert 0.39 <= time.monotonic() - start < 3  # the trickle lasts for five
    stop.set()
    thread.join()


def test_non_blocking_handshake(client_context, server_context):
    a, b = socket.socketpair()
    a.setblocking(False)
    b.setblocking(False)
    with client_context.wrap_socket(a, server_hostname="localhost", do_handshake_on_connect=False) as client:
        with server_context.wrap_socket(b, server_side=True, do_handshake_on_connect=False) as server:
            with pytest.raises(ssl.SSLWantReadError, match=r"The operation did not complete \(read\)"):
                server.do_handshake()
            pending = [client, server]
            for _ in range(20):
                for end in list(pending):
                    try:
                        end.do_handshake()
                        pending.remove(end)
                    except ssl.SSLWantReadError:
                        pass
                if not pending:
                    break
            assert client.version() == server.version() == "TLSv1.3"
            with pytest.raises(ssl.SSLWantReadError):
                server.recv(1)


def test_non_blocking_writes_are_whole_in_the_end(ends):
    client, server = ends
    client.setblocking(False)
    data = bytes(range(256)) * 40_000
    received = bytearray()

    def drain():
        while len(received) < len(data):
            received.extend(server.recv(50_000))

    view, blocked = memoryview(data), 0
    thread = None
    while view:
        try:
            view = view[client.send(view) :]
        except ssl.SSLWantWriteError:
            blocked += 1
            if thread is None:
                thread = threading.Thread(target=drain)
                thread.start()
            select.select([], [client], [], 10)
    thread.join()
    assert blocked
    assert bytes(received) == data


def test_select_sees_the_next_record(ends):
    """A record is left to the kernel until it is asked for, or pending() tells of it."""
    client, server = ends
    server.sendall(b"one")
    server.sendall(b"two")
    time.sleep(0.05)
    got = client.recv(3)
    assert got == b"one"
    assert client.pending() or select.select([client], [], [], 0)[0]
    assert client.recv(3) == b"two"


def test_bytes_behind_close_notify_are_not_taken(ends):
    client, server = ends
    done = []

    def close():
        plain = server.unwrap()
        done.append(plain)
        plain.sendall(b"plain text follows")

    thread = threading.Thread(target=close)
    thread.start()
    plain = client.unwrap()
    assert plain.recv(100) == b"plain text follows"
    thread.join()
    plain.close()
    done[0].close()


def test_two_threads_share_a_connection(ends):
    client, server = ends
    size = 4 << 20
    data = bytes(range(256)) * (size // 256)

    def echo():
        left = size
        while left:
            chunk = server.recv(65536)
            left -= len(chunk)
            server.sendall(chunk)

    threads = [threading.Thread(target=echo), threading.Thread(target=client.sendall, args=(data,))]
    for thread in threads:
        thread.start()
    received = bytearray()
    while len(received) < size:
        received += client.recv(100_000)
    for thread in threads:
        thread.join()
    assert bytes(received) == data


def test_signals_interrupt_and_reads_go_on(ends):
    client, server = ends
    hits = []
    old = signal.signal(signal.SIGALRM, lambda *_: hits.append(1))
    signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
    try:
        timer = threading.Timer(0.3, server.sendall, [b"late"])
        timer.start()
        assert client.recv(10) == b"late"
        timer.join()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)
    assert len(hits) > 5


def test_signal_handler_that_raises(ends):
    client, _ = ends

    class Stop(Exception):
        pass

    def stop(*_):
        raise Stop

    old = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, 0.1)
    try:
        with pytest.raises(Stop):
            client.recv(10)
    finally:
        signal.signal(signal.SIGALRM, old)
    assert client.version() == "TLSv1.3"


def test_empty_reads_and_writes(ends):
    client, _ = ends
    assert client.recv(0) == b""
    assert client.read(0) == b""
    assert client.send(b"") == 0
    buffer = bytearray(10)
    assert client.recv_into(memoryview(buffer)[:0], 0) == 0


def test_files(ends, tmp_path):
    client, server = ends
    path = tmp_path / "file"
    path.write_bytes(bytes(range(256)) * 5000)
    with path.open("rb") as file:
        thread = threading.Thread(target=client.sendfile, args=(file,))
        thread.start()
        got = bytearray()
        while len(got) < path.stat().st_size:
            got += server.recv(100_000)
        thread.join()
    assert got == path.read_bytes()


def test_closed_socket(ends):
    client, _ = ends
    client.close()
    with pytest.raises(ValueError, match="closed or unwrapped"):
        client.read(1)
    with pytest.raises(ValueError, match="closed or unwrapped"):
        client.write(b"x")


TWO_GIB = 1 << 31


def test_sizes_beyond_2_gib_were_refused(ends):
    """They are since CPython 3.10; until then a size is a C int."""
    client, server = ends
    with mmap.mmap(-1, TWO_GIB + 100) as space:  # takes no memory as long as it is not touched
        if sys.version_info < (3, 10):
            refused = r"signed integer is greater than maximum"
            reads = lambda: client.recv(TWO_GIB), lambda: client.recv_into(space), lambda: client.read(TWO_GIB, space)
            for read in reads:
                with pytest.raises(OverflowError, match=refused):
                    read()
            with pytest.raises(OverflowError, match="string longer than 2147483647 bytes"):
                client.send(space)
        else:
            for read in (client.recv, client.read):
                server.sendall(b"hello")
                assert read(TWO_GIB) == b"hello"
            for read in (lambda: client.recv_into(space), lambda: client.read(TWO_GIB, space)):
                server.sendall(b"world")
                assert read() == 5
                assert space[:5] == b"world"
            client.settimeout(0.2)
            with pytest.raises(OSError, match="timed out"):
                client.send(space)
        for read in (lambda: client.read(0, space), lambda: client.read(-1, space)):
            with pytest.raises(OverflowError, match="maximum length can't fit in a C 'int'"):
                read()
        with pytest.raises(OverflowError):
            client.recv(1 << 63)
        with pytest.raises(ValueError, match="size should not be negative"):
            client.recv(-1)
