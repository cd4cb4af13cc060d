"""Forks by the thousand: `python -m tests.forks [--count N] [--only NAME]`.

Each case forks a process that has used the engine, and the children use what
they inherit. Printed per case: children, those that hung or went wrong, what a
fork costs the parent and what its first use costs the child, in time and memory.
Exit status 1 if a child hung or anything was wrong.
"""

import argparse
import contextlib
import http.client
import http.server
import multiprocessing
import os
import signal
import socket
import socketserver
import ssl as standard
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path

import pyssl as ssl

from .peers import ROOT

sys.path.insert(0, str(ROOT / "tools"))

from find_go import find_go  # noqa: E402

PATIENCE = 60  # seconds; a child that takes longer hangs
BUSY = 4  # threads


def contexts(certs, version=None):
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certs / "server-ecdsa.pem")
    client = ssl.create_default_context(cafile=certs / "ca.pem")
    if version is not None:
        for context in (server, client):
            context.set_ciphers("ALL:@SECLEVEL=0")
            context.minimum_version = context.maximum_version = version
    return client, server


def step(end):
    """One attempt at the handshake; whether it is done."""
    try:
        end.do_handshake()
        return True
    except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
        return False


def joined(client_context, server_context):
    """Two SSLSockets, joined and not blocking, before their handshake."""
    a, b = socket.socketpair()
    a.setblocking(False), b.setblocking(False)
    options = {"do_handshake_on_connect": False}
    return (
        client_context.wrap_socket(a, server_hostname="localhost", **options),
        server_context.wrap_socket(b, server_side=True, **options),
    )


def established(client_context, server_context):
    ends = joined(client_context, server_context)
    pending = list(ends)
    while pending:
        pending = [end for end in pending if not step(end)]
    for end in ends:
        end.settimeout(PATIENCE)
    return ends


def swap(a, b):
    a.sendall(b"ping")
    assert b.recv(10) == b"ping"
    b.sendall(b"pong")
    assert a.recv(10) == b"pong"


def private_memory():
    """Memory of this process that nobody shares, KiB."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Private_Dirty"):
            return int(line.split()[1])
    return 0


class Tally:
    """What became of the children of a case."""

    def __init__(self, name):
        self.name = name
        self.children = self.hung = self.wrong = 0
        self.fork, self.first, self.memory = [], [], []

    def child(self, use, meanwhile=None):
        """Fork; the child runs use(), the parent meanwhile(); the child's fate counts."""
        reader, writer = os.pipe()
        began = time.perf_counter()
        pid = os.fork()
        if pid == 0:
            signal.alarm(PATIENCE)
            status = 1
            try:
                memory, began = private_memory(), time.perf_counter()
                ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
                first = time.perf_counter() - began
                memory = private_memory() - memory
                use()
                os.write(writer, f"{first} {memory}".encode())
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(status)
        self.fork.append(time.perf_counter() - began)
        self.children += 1
        os.close(writer)
        try:
            if meanwhile is not None:
                meanwhile()
        finally:
            told = os.read(reader, 100).split()
            os.close(reader)
            status = os.waitpid(pid, 0)[1]
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGALRM:
            self.hung += 1
        elif status != 0:
            self.wrong += 1
        if told:
            self.first.append(float(told[0]))
            self.memory.append(int(told[1]))

    def line(self):
        def middle(values, scale=1.0):
            values = sorted(values)
            return f"{values[len(values) // 2] * scale:8.2f}" if values else "       -"

        return (
            f"{self.name:28} {self.children:6} {self.hung:5} {self.wrong:6} {middle(self.fork, 1e3)}"
            f" {middle(self.first, 1e3)} {middle(self.memory, 1 / 1024)}"
        )


# ---- cases: each forks about count times


def idle(certs, tally, count):
    client_context, server_context = contexts(certs)
    for _ in range(count):
        pair = established(client_context, server_context)

        def use(pair=pair):
            swap(*pair)
            swap(*established(client_context, server_context))

        tally.child(use)
        for end in pair:
            end.close()


def busy(certs, tally, count):
    client_context, server_context = contexts(certs)
    stop, failures = threading.Event(), []

    def work():
        try:
            while not stop.is_set():
                for end in established(client_context, server_context):
                    end.close()
        except BaseException as exc:
            failures.append(exc)

    threads = [threading.Thread(target=work) for _ in range(BUSY)]
    for thread in threads:
        thread.start()
    try:
        idle(certs, tally, count)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    tally.wrong += len(failures)


def finish(end):
    end.settimeout(PATIENCE)
    end.do_handshake()


def talk(end, first):
    if first:
        end.sendall(b"ping")
        assert end.recv(10) == b"pong"
    else:
        assert end.recv(10) == b"ping"
        end.sendall(b"pong")


def handshakes(certs, tally, count):
    """A fork after each step of a handshake; the child finishes one end, the parent the other."""
    versions = [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3]
    while tally.children < count:
        for version in versions:
            client_context, server_context = contexts(certs, version)
            for steps in range(7):
                for child_is_client in (True, False):
                    client, server = joined(client_context, server_context)
                    for turn in range(steps):
                        step((client, server)[turn % 2])
                    theirs, ours = (client, server) if child_is_client else (server, client)

                    def use(end=theirs, first=child_is_client):
                        finish(end)
                        talk(end, first)

                    def meanwhile(end=ours, first=not child_is_client):
                        finish(end)
                        talk(end, first)

                    tally.child(use, meanwhile)
                    client.close(), server.close()


def carried_on(certs, tally, count):
    """The child carries on with one end, in the middle of a transfer; the parent has the other."""
    client_context, server_context = contexts(certs)
    block = bytes(range(256)) * 64
    for _ in range(count):
        client, server = established(client_context, server_context)
        server.sendall(block)
        head = client.recv(100)

        def use(client=client, head=head):
            got = head
            while len(got) < 3 * len(block):
                got += client.recv(1 << 20)
            assert got == block * 3
            client.sendall(b"done")

        def meanwhile(server=server):
            server.sendall(block)
            server.sendall(block)
            assert server.recv(10) == b"done"

        tally.child(use, meanwhile)
        client.close(), server.close()


def nested(certs, tally, count):
    client_context, server_context = contexts(certs)

    def descend(levels, *pairs):
        pair = established(client_context, server_context)
        if levels == 0:
            for old in pairs:
                swap(*old)
            return
        pid = os.fork()
        if pid == 0:
            status = 1
            try:
                signal.alarm(PATIENCE)
                descend(levels - 1, pair, *pairs)
                status = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(status)
        assert os.waitpid(pid, 0)[1] == 0

    for _ in range(count // 7 + 1):
        tally.child(lambda: descend(6, established(client_context, server_context)))


class Quiet(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "5")
        self.end_headers()
        self.wfile.write(b"hello")

    def log_message(self, *args):
        pass


def fetch(port, context):
    connection = http.client.HTTPSConnection("localhost", port, context=context, timeout=PATIENCE)
    connection.request("GET", "/")
    body = connection.getresponse().read()
    connection.close()
    assert body == b"hello", body


def fetch_of(job):
    port, ca = job
    fetch(port, ssl.create_default_context(cafile=ca))
    return 1


@contextlib.contextmanager
def serving(server):
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def pools(certs, tally, count):
    """multiprocessing's pools fetch over HTTPS from a server of the parent's threads."""
    client_context, server_context = contexts(certs)
    server = http.server.ThreadingHTTPServer(("localhost", 0), Quiet)
    server.socket = server_context.wrap_socket(server.socket, server_side=True)
    with serving(server) as port:
        fetch(port, client_context)
        for method in ("fork", "forkserver", "spawn"):
            jobs = [(port, str(certs / "ca.pem"))] * (count // 3)
            with multiprocessing.get_context(method).Pool(4, maxtasksperchild=5 if method == "fork" else None) as pool:
                tally.children += sum(pool.map(fetch_of, jobs, chunksize=1))


class ForkingServer(socketserver.ForkingMixIn, http.server.HTTPServer):
    max_children = 40


def forking_server(certs, tally, count):
    """socketserver.ForkingMixIn: the parent shakes hands, a child answers."""
    client_context, server_context = contexts(certs)
    server = ForkingServer(("localhost", 0), Quiet)
    server.socket = server_context.wrap_socket(server.socket, server_side=True)
    with serving(server) as port:
        for _ in range(count):
            fetch(port, client_context)
            tally.children += 1


def subprocesses(certs, tally, count):
    """subprocess pays nothing: no child of it ever touches the engine."""
    established(*contexts(certs))
    for _ in range(count):
        began = time.perf_counter()
        status = subprocess.Popen(["/bin/true"], preexec_fn=os.setsid if tally.children % 2 else None).wait()
        tally.fork.append(time.perf_counter() - began)
        tally.children += 1
        tally.wrong += status != 0


CASES = {
    "idle": idle, "busy": busy, "handshakes": handshakes, "carried on": carried_on, "nested": nested,
    "pools": pools, "ForkingMixIn": forking_server, "subprocess": subprocesses,
}  # fmt: skip


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--only", choices=CASES)
    options = parser.parse_args()
    assert ssl.SSLContext is not standard.SSLContext
    bad = 0
    print(f"{'':28} {'forks':>6} {'hung':>5} {'wrong':>6} {'fork ms':>8} {'first ms':>8} {'MB':>8}", flush=True)
    with tempfile.TemporaryDirectory() as directory:
        certs = Path(directory)
        subprocess.run([find_go() or "go", "run", "./tests/certs", directory], cwd=ROOT, check=True)
        for name, case in CASES.items():
            if options.only in (None, name):
                tally = Tally(name)
                case(certs, tally, options.count)
                print(tally.line(), flush=True)
                bad += tally.hung + tally.wrong
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
