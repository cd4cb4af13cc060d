"""Connections that move under load: `python -m tests.handover [--connections N] [--restarts N]`.

1. Established connections, of TLS 1.2 and 1.3, are moved to worker processes: with
   plaintext that was not read, half a record, a write that was cut off. Every byte is
   compared; a nonce used twice would be a record that the peer refuses.
2. examples/hot_restart.py is restarted again and again under a load of requests.

Prints what was measured; exit status 1 if a byte was lost or a request failed.
"""

import argparse
import multiprocessing
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pyssl as ssl

from .forks import contexts, established
from .peers import ROOT

sys.path.insert(0, str(ROOT / "tools"))

from find_go import find_go  # noqa: E402

PATIENCE = 120
WORKERS = 2
LARGE = 1 << 20  # more than a socket holds: the write is cut off


def data_of(number, length):
    return random.Random(number).getrandbits(8 * length).to_bytes(length, "big") if length else b""


def receive(tls, length):
    got = bytearray()
    while len(got) < length:
        piece = tls.recv(1 << 18)
        if not piece:
            break
        got += piece
    return bytes(got)


def work(channel):
    """Goes on with each connection: reads what is left, writes what is left, says what it has read."""
    while True:
        job = channel.recv()
        if job is None:
            return
        tls, number, length, read, written, total = job
        tls.settimeout(PATIENCE)
        outgoing = data_of(-number - 1, total)
        writer = threading.Thread(target=tls.sendall, args=(outgoing[written:],))  # begins with what was cut off
        writer.start()
        rest = receive(tls, length - read)
        writer.join()
        tls.close()
        channel.send(rest == data_of(number, length)[read:])


def move_one(number, all_contexts, channel, tally):
    """One connection: some of it happens here, the rest in a worker."""
    rng = random.Random(number)
    ours, theirs = established(*all_contexts[number % 2])
    length, total = rng.choice((0, 1, 5000, 40_000)), rng.choice((0, 1, 20_000, LARGE))
    peer_got, failures = [], []

    def peer():
        try:
            theirs.sendall(data_of(number, length))
            peer_got.append(receive(theirs, total))
        except OSError as exc:
            failures.append(exc)

    thread = threading.Thread(target=peer)
    thread.start()
    read = written = 0
    if length > 1:
        read = len(ours.recv(rng.randrange(1, length)))  # in the middle of a record: the rest is pending
    ours.setblocking(False)
    outgoing = data_of(-number - 1, total)
    try:
        while written < total and rng.random() < 0.9:
            written += ours.send(outgoing[written : written + 200_000])
    except ssl.SSLWantWriteError:
        tally["cut off"] += 1
    tally["pending"] += ours.pending() > 0
    channel.send((ours, number, length, read, written, total))
    same = channel.recv()
    ours.close()
    thread.join(PATIENCE)
    theirs.close()
    if failures or not same or peer_got != [outgoing]:
        tally["wrong"] += 1
        print(f"connection {number}: {failures}, worker {same}, peer {peer_got == [outgoing]}", flush=True)


def move_many(certs, count):
    versions = ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3
    all_contexts = [contexts(certs, version) for version in versions]
    processes = multiprocessing.get_context("spawn")
    tally = dict.fromkeys(("pending", "cut off", "wrong"), 0)
    began = time.perf_counter()
    lock, left = threading.Lock(), iter(range(count))

    def drive():
        here, there = processes.Pipe()
        worker = processes.Process(target=work, args=(there,), daemon=True)
        worker.start()
        there.close()
        while True:
            with lock:
                number = next(left, None)
            if number is None:
                break
            move_one(number, all_contexts, here, tally)
        here.send(None)
        worker.join()

    drivers = [threading.Thread(target=drive) for _ in range(WORKERS)]
    for driver in drivers:
        driver.start()
    for driver in drivers:
        driver.join()
    took = time.perf_counter() - began
    print(
        f"moved {count} connections in {took:.0f} s: {tally['pending']} with plaintext pending, "
        f"{tally['cut off']} with a write cut off, {tally['wrong']} wrong",
        flush=True,
    )
    return tally["wrong"]


def restart_under_load(certs, restarts, clients=8):
    program = ROOT / "examples" / "hot_restart.py"
    command = [sys.executable, "-W", "ignore", str(program), str(certs / "server-ecdsa.pem")]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    port = int(server.stdout.readline().split()[-1])
    pids = [int(server.stdout.readline().split()[-1])]
    context = ssl.create_default_context(cafile=certs / "ca.pem")
    stop, failed, requests, seen = threading.Event(), [], [0], set()

    def load(number):
        try:
            plain = socket.create_connection(("localhost", port), timeout=PATIENCE)
            with context.wrap_socket(plain, server_hostname="localhost") as tls:
                while not stop.is_set():
                    line = b"line %d of client %d" % (requests[0], number)
                    tls.sendall(line + b"\n")
                    answer = b""
                    while not answer.endswith(b"\n"):
                        piece = tls.recv(1000)
                        assert piece, "the connection was dropped"
                        answer += piece
                    pid, _, rest = answer.strip().partition(b" ")
                    assert rest == line.upper(), answer
                    seen.add(int(pid))
                    requests[0] += 1
        except Exception as exc:
            failed.append(exc)

    def come_and_go():
        while not stop.is_set() and not failed:
            try:
                plain = socket.create_connection(("localhost", port), timeout=PATIENCE)
                with context.wrap_socket(plain, server_hostname="localhost") as tls:
                    tls.sendall(b"hello\n")
                    assert tls.recv(100).endswith(b"HELLO\n")
                    requests[0] += 1
            except Exception as exc:
                failed.append(exc)

    threads = [threading.Thread(target=load, args=(n,)) for n in range(clients)]
    threads.append(threading.Thread(target=come_and_go))
    for thread in threads:
        thread.start()
    for _ in range(restarts):
        time.sleep(1)
        os.kill(pids[-1], signal.SIGHUP)
        pids.append(int(server.stdout.readline().split()[-1]))
    time.sleep(1)
    stop.set()
    for thread in threads:
        thread.join(PATIENCE)
    os.kill(pids[-1], signal.SIGTERM)
    server.stdout.close()
    server.wait()
    print(
        f"restarted {restarts} times under {requests[0]} requests of {clients + 1} clients, answered by "
        f"{len(seen)} processes: {len(failed)} failed {failed[:3] or ''}",
        flush=True,
    )
    return len(failed) + (len(seen) < restarts)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--connections", type=int, default=10_000)
    parser.add_argument("--restarts", type=int, default=10)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        certs = Path(directory)
        subprocess.run([find_go() or "go", "run", "./tests/certs", directory], cwd=ROOT, check=True)
        bad = restart_under_load(certs, options.restarts)
        bad += move_many(certs, options.connections)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
