"""Record sessions of TLS 1.0 to 1.2 between two OpenSSL programs.

    python tests/parity/record_tls12.py > tests/vectors/tls12_sessions.txt

The keys come of a pre-shared one, so that a reader can derive everything; a
proxy between client and server notes the bytes of both directions. A session
is a line: version, cipher, "etm" or "mte", what the client wrote, what the
server wrote, the records of the client, the records of the server, and 40
bytes exported with the label "EXPORTER-test", all bytes in hex.
"""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import threading

PSK = "00112233445566778899aabbccddeeff"
FROM_CLIENT, FROM_SERVER = b"written by the client\n", b"written by the server\n"
AEAD = [
    *(f"PSK-AES{bits}-GCM-SHA{digest}" for bits, digest in ((128, 256), (256, 384))),
    *(f"PSK-AES{bits}-CCM{tag}" for bits in (128, 256) for tag in ("", "8")),
    "PSK-CHACHA20-POLY1305",
    *(f"PSK-ARIA{bits}-GCM-SHA{digest}" for bits, digest in ((128, 256), (256, 384))),
]
CBC = [
    *(f"PSK-AES{bits}-CBC-SHA" for bits in (128, 256)),
    "PSK-AES128-CBC-SHA256",
    "PSK-AES256-CBC-SHA384",
    "PSK-CAMELLIA128-SHA256",
    "PSK-CAMELLIA256-SHA384",
]
NULL = ["PSK-NULL-SHA", "PSK-NULL-SHA256", "PSK-NULL-SHA384"]


def cases():
    for cipher in AEAD:
        yield "1.2", cipher, "mte"
    for version in ("1.0", "1.1", "1.2"):
        for cipher in CBC:
            yield version, cipher, "mte"
            yield version, cipher, "etm"
        for cipher in NULL:
            yield version, cipher, "mte"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as s:
        return s.getsockname()[1]


def pump(source: socket.socket, sink: socket.socket, seen: bytearray) -> None:
    try:
        while chunk := source.recv(65536):
            seen += chunk
            sink.sendall(chunk)
    except OSError:
        pass


def openssl(*words: str) -> subprocess.Popen:
    pipe = subprocess.PIPE
    return subprocess.Popen(["openssl", *words], stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT)


def wait_for(process: subprocess.Popen, text: bytes) -> bytes:
    out = b""
    while text not in out:
        byte = process.stdout.read(1)
        if not byte:
            raise SystemExit(out.decode())
        out += byte
    return out


def session(version: str, cipher: str, order: str) -> str:
    port = free_port()
    flag = {"1.0": "-tls1", "1.1": "-tls1_1", "1.2": "-tls1_2"}[version]
    common = [flag, "-psk", PSK, "-cipher", cipher + ":@SECLEVEL=0", *(["-no_etm"] if order == "mte" else [])]
    export = ["-keymatexport", "EXPORTER-test", "-keymatexportlen", "40"]
    server = openssl("s_server", "-accept", f"127.0.0.1:{port}", "-nocert", "-no_ticket", *common)
    wait_for(server, b"ACCEPT")
    listener = socket.create_server(("127.0.0.1", 0))
    client = openssl("s_client", "-connect", f"127.0.0.1:{listener.getsockname()[1]}", *common, *export)
    near, far = listener.accept()[0], socket.create_connection(("127.0.0.1", port))
    sent, received = bytearray(), bytearray()
    pumps = [
        threading.Thread(target=pump, args=(near, far, sent), daemon=True),
        threading.Thread(target=pump, args=(far, near, received), daemon=True),
    ]
    for p in pumps:
        p.start()
    text = wait_for(client, b"Keying material: ") + client.stdout.read(80)
    client.stdin.write(FROM_CLIENT)
    client.stdin.flush()
    wait_for(server, FROM_CLIENT)
    server.stdin.write(FROM_SERVER)
    server.stdin.flush()
    wait_for(client, FROM_SERVER)
    for process in (client, server):
        process.kill()
        process.wait()
    for s in (near, far, listener):
        s.close()
    exported = re.search(rb"Keying material: ([0-9A-F]{80})", text).group(1).decode().lower()
    said = [FROM_CLIENT.hex(), FROM_SERVER.hex()]
    return " ".join([version, cipher, order, *said, sent.hex(), received.hex(), exported])


def main() -> None:
    release = subprocess.run(["openssl", "version"], capture_output=True, text=True, check=True).stdout.split(" (")[0]
    print(f"# Made by tests/parity/record_tls12.py with {release.strip()}; the pre-shared key is {PSK}.")
    for version, cipher, order in cases():
        print(session(version, cipher, order), flush=True)
        print(version, cipher, order, file=sys.stderr)


if __name__ == "__main__":
    main()
