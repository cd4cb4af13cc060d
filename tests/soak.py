"""Long runs: `python -m tests.soak [--quick]`.

1. A gigabyte in each direction through one connection, in random sizes.
2. A thousand connections at once in one asyncio process.
3. Eight threads of handshakes for a minute, with memory flat.

Prints what was measured; exit status 1 if anything was wrong.
"""

import pyssl

ssl = pyssl.install()  # before asyncio, which is to run on this engine too

# ruff: noqa: E402
import argparse
import asyncio
import hashlib
import os
import random
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from .peers import ROOT

sys.path.insert(0, str(ROOT / "tools"))

from find_go import find_go


def contexts(certs):
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certs / "server-ecdsa.pem")
    return server, ssl.create_default_context(cafile=str(certs / "ca.pem"))


def resident():
    """Resident memory of this process, MiB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def send_random(tls, total, seed, digest):
    """Send total bytes in random sizes, feeding digest."""
    rng = random.Random(seed)
    block = rng.randbytes(1 << 20) if hasattr(rng, "randbytes") else os.urandom(1 << 20)
    while total:
        size = min(total, rng.choice((1, 100, 5000, 16384, 16385, 100_000, 1 << 20)), len(block))
        start = rng.randrange(len(block) - size + 1)
        piece = memoryview(block)[start : start + size]
        tls.sendall(piece)
        digest.update(piece)
        total -= size


def receive_random(tls, total, seed, digest):
    """Receive total bytes in random sizes, feeding digest."""
    rng = random.Random(seed)
    buffer = bytearray(1 << 20)
    while total:
        n = tls.recv_into(buffer, min(total, rng.choice((1, 1000, 16384, 65536, 1 << 20))))
        if not n:
            raise RuntimeError(f"the stream ended with {total} bytes to come")
        digest.update(memoryview(buffer)[:n])
        total -= n


def bulk(certs, total):
    """total bytes each way at once; both digests must agree."""
    server_context, client_context = contexts(certs)
    a, b = socket.socketpair()
    ends = []
    thread = threading.Thread(target=lambda: ends.append(server_context.wrap_socket(b, server_side=True)))
    thread.start()
    client = client_context.wrap_socket(a, server_hostname="localhost")
    thread.join()
    digests = [hashlib.sha256() for _ in range(4)]
    jobs = [
        (send_random, client, 1, digests[0]), (receive_random, ends[0], 2, digests[1]),
        (send_random, ends[0], 3, digests[2]), (receive_random, client, 4, digests[3]),
    ]  # fmt: skip
    start = time.monotonic()
    threads = [threading.Thread(target=job, args=(end, total, seed, digest)) for job, end, seed, digest in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.monotonic() - start
    if digests[0].digest() != digests[1].digest() or digests[2].digest() != digests[3].digest():
        raise RuntimeError("what arrived is not what was sent")
    client.close()
    ends[0].close()
    print(f"bulk: {total / 2**20:.0f} MiB each way, byte-exact, {2 * total / seconds / 1e6:.0f} MB/s together")


def thousand(certs, count):
    """count connections at once: all open, then a line each way on each."""
    server_context, client_context = contexts(certs)

    ended = []

    async def echo(reader, writer):
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()
        writer.close()
        ended.append(writer)

    async def main():
        server = await asyncio.start_server(echo, "127.0.0.1", 0, ssl=server_context, backlog=count)
        port = server.sockets[0].getsockname()[1]
        before = resident()
        gate = asyncio.Semaphore(50)

        async def connect():
            async with gate:
                return await asyncio.open_connection("127.0.0.1", port, ssl=client_context, server_hostname="localhost")

        start = time.monotonic()
        streams = await asyncio.gather(*(connect() for _ in range(count)))
        seconds = time.monotonic() - start
        grown = resident() - before
        for n, (_, writer) in enumerate(streams):
            writer.write(b"line %d\n" % n)
        for n, (reader, _) in enumerate(streams):
            if await asyncio.wait_for(reader.readline(), 60) != b"line %d\n" % n:
                raise RuntimeError(f"connection {n} answered something else")
        for _, writer in streams:
            writer.close()
        while len(ended) < count:
            await asyncio.sleep(0.1)
        server.close()
        print(
            f"asyncio: {count} connections at once in {seconds:.1f} s, "
            f"{grown * 1024 / count:.0f} KiB for each pair of ends"
        )

    asyncio.run(main())


def handshakes(certs, threads, seconds):
    """Threads of handshakes; memory at the end must be near what it was after a sixth of the time."""
    server_context, client_context = contexts(certs)
    stop = time.monotonic() + seconds
    counts, errors = [0] * threads, []

    def accept(sock):
        try:
            server_context.wrap_socket(sock, server_side=True).close()
        except Exception as exc:
            errors.append(exc)

    def one():
        a, b = socket.socketpair()
        a.settimeout(30)
        b.settimeout(30)
        accepting = threading.Thread(target=accept, args=(b,))
        accepting.start()
        client_context.wrap_socket(a, server_hostname="localhost").close()
        accepting.join()

    def work(n):
        try:
            while time.monotonic() < stop and not errors:
                one()
                counts[n] += 1
        except Exception as exc:
            errors.append(exc)

    workers = [threading.Thread(target=work, args=(n,)) for n in range(threads)]
    for worker in workers:
        worker.start()
    time.sleep(seconds / 6)
    early = resident()
    for worker in workers:
        worker.join()
    late = resident()
    if errors:
        raise RuntimeError(f"a handshake failed: {errors[0]!r}")
    print(
        f"handshakes: {sum(counts)} in {seconds} s in {threads} threads ({sum(counts) / seconds:.0f}/s), "
        f"no error, memory {early:.0f} -> {late:.0f} MiB"
    )
    if late > early * 1.25 + 16:
        raise RuntimeError("memory grows")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a thirtieth of everything")
    part = 30 if parser.parse_args().quick else 1
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run([find_go() or "go", "run", "./tests/certs", tmp], cwd=ROOT, check=True)
        bulk(Path(tmp), 2**30 // part)
        thousand(Path(tmp), 1000 // part)
        handshakes(Path(tmp), 8, 60 / part)
    return 0


if __name__ == "__main__":
    sys.exit(main())
