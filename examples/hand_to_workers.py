"""A parent accepts and hands connections to workers: `python examples/hand_to_workers.py CERT.pem [PORT] [WORKERS]`.

The parent shakes hands, reads the first line of what the client says, and chooses
the worker by it: the same name goes to the same worker. The connection goes
there whole, with what was read ahead. The workers never see the private key.
"""

import multiprocessing
import socket
import sys
import threading
import zlib

import pyssl as ssl


def work(number, queue):
    """Answers the connections that come by the queue."""
    while True:
        tls, name = queue.get()
        threading.Thread(target=answer, args=(number, tls, name), daemon=True).start()


def answer(number, tls, name):
    with tls, tls.makefile("rw", newline="\n") as stream:
        print(f"worker {number} greets {name}", file=stream, flush=True)
        for line in stream:
            print(f"worker {number}: {line.strip()}", file=stream, flush=True)


def accept(tls, queues):
    """Reads a name and hands the connection over."""
    try:
        tls.settimeout(10)
        tls.do_handshake()
        name = b""
        while not name.endswith(b"\n"):
            byte = tls.recv(1)  # what the client has sent behind it stays in the connection
            if not byte or len(name) > 100:
                raise ValueError("no name")
            name += byte
        tls.settimeout(None)
        queues[zlib.crc32(name) % len(queues)].put((tls, name.strip().decode("ascii", "replace")))
    except (OSError, ValueError) as exc:
        print(f"hand_to_workers: {exc}", file=sys.stderr)
        tls.close()


def main(cert, port=0, workers=2):
    processes = multiprocessing.get_context("spawn")
    queues = [processes.Queue() for _ in range(int(workers))]
    for number, queue in enumerate(queues):
        processes.Process(target=work, args=(number, queue), daemon=True).start()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert)
    with socket.create_server(("localhost", int(port))) as listener:
        print("listening on port", listener.getsockname()[1], flush=True)
        while True:
            tls = context.wrap_socket(listener.accept()[0], server_side=True, do_handshake_on_connect=False)
            threading.Thread(target=accept, args=(tls, queues), daemon=True).start()


if __name__ == "__main__":
    main(*sys.argv[1:])
