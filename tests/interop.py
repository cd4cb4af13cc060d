"""TLS 1.3 with other libraries, both ways: `python -m tests.interop` prints a table.

Rows are what is tried, columns the peers; each cell stands for one or more
handshakes with a line exchanged and the outcome checked at our end, and at the
peer's where it tells. Exit status 1 if any failed.
"""

import contextlib
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pyssl as ssl

from .peers import PEERS, ROOT, TIMEOUT, Missing

sys.path.insert(0, str(ROOT / "tools"))

from find_go import find_go  # noqa: E402

KINDS = ("ecdsa", "rsa")


class Failed(Exception):
    """A cell is not as it should be."""


def expect(truth, words):
    if not truth:
        raise Failed(words)


def client_context(certs):
    return ssl.create_default_context(cafile=str(certs / "ca.pem"))


def server_context(certs, kind):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certs / f"server-{kind}.pem")
    return context


def negotiated(tls, **more):
    return {"version": tls.version(), "group": tls.group(), "reused": tls.session_reused, **more}


def say_hello(peer, context, port, session=None):
    """Our client: handshake, a line each way, orderly end. Returns what was negotiated."""
    with socket.create_connection(("127.0.0.1", port), timeout=TIMEOUT) as raw:
        with context.wrap_socket(raw, server_hostname="localhost", session=session) as tls:
            tls.sendall(b"hello\n")
            got = b""
            while not got.endswith(b"\n"):
                chunk = tls.recv(100)
                expect(chunk, f"the peer closed after {got!r}")
                got += chunk
            expect(got == peer.answer, f"answered {got!r}")
            return negotiated(tls, session=tls.session)


@contextlib.contextmanager
def answering(context, connections=1):
    """Our server for a number of connections: echoes a line on each. Yields (port, what was negotiated on each)."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(TIMEOUT)
    facts = []

    def run():
        for _ in range(connections):
            raw, _ = listener.accept()
            raw.settimeout(TIMEOUT)
            try:
                with context.wrap_socket(raw, server_side=True) as tls:
                    tls.sendall(tls.recv(100))
                    facts.append(negotiated(tls, peer=tls.getpeercert()))
                    with contextlib.suppress(OSError):
                        while tls.recv(100):
                            pass
            except OSError as exc:
                facts.append(exc)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1], facts
    finally:
        thread.join(TIMEOUT)
        listener.close()


def outcome(facts, n=0):
    """The facts of connection n; Failed if it failed."""
    expect(len(facts) > n, "no connection arrived")
    if isinstance(facts[n], Exception):
        raise Failed(f"our server: {facts[n]}")
    expect(facts[n]["version"] == "TLSv1.3", facts[n]["version"])
    return facts[n]


def our_client(peer, certs, kind, *, group=None, with_client=False, resume=False):
    context = client_context(certs)
    if with_client:
        context.load_cert_chain(certs / f"client-{kind}.pem")
    with peer.serving(certs / f"server-{kind}.pem", group=group, want_client=with_client) as port:
        facts = say_hello(peer, context, port)
        expect(facts["version"] == "TLSv1.3", facts["version"])
        if group:
            expect(facts["group"] == group, f"group {facts['group']}")
        if resume:
            facts = say_hello(peer, context, port, session=facts["session"])
            expect(facts["reused"], "not resumed")


def our_server(peer, certs, kind, *, group=None, with_client=False, resume=False):
    context = server_context(certs, kind)
    options = {"group": None if group == "secp384r1" else group}
    if group == "secp384r1":
        context.set_ecdh_curve(group)  # the peer's first share is for another: HelloRetryRequest
    if with_client:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(certs / "ca.pem")
        options["identity"] = certs / f"client-{kind}.pem"
    if resume:
        return our_server_resumes(peer, context, certs)
    with answering(context) as (port, facts):
        out = peer.talk(port, **options)
    expect(b"hello" in out, f"the peer said {out[-300:]!r}")
    fact = outcome(facts)
    if group:
        expect(fact["group"] == group, f"group {fact['group']}")
    if with_client:
        expect(fact["peer"]["subject"] == ((("commonName", f"client-{kind}"),),), f"client {fact['peer']}")
    return None


def our_server_resumes(peer, context, certs):
    """OpenSSL keeps the session in a file between two runs; the others connect twice by themselves."""
    with answering(context, connections=2) as (port, facts):
        if peer.name == "OpenSSL":
            with tempfile.TemporaryDirectory() as tmp:
                for _ in range(2):
                    peer.talk(port, session=Path(tmp) / "session")
        else:
            peer.talk(port, resume=True)
    expect(not outcome(facts, 0)["reused"], "the first connection is resumed")
    expect(outcome(facts, 1)["reused"], "not resumed")


ROWS = [
    (f"our {side}, {kind}, {what}", run, kind, options)
    for side, run in (("client", our_client), ("server", our_server))
    for kind in KINDS
    for what, options in (
        ("full handshake", {}),
        ("client certificate", {"with_client": True}),
        ("resumption", {"resume": True}),
        ("HelloRetryRequest", {"group": "secp384r1"}),
        ("X25519MLKEM768", {"group": "X25519MLKEM768"}),
    )
]


def cell(peer, run, certs, kind, options):
    """("ok" or "-" or "FAILED", detail)."""
    if peer.groups.get(options.get("group"), "") is None:
        return "-", ""
    try:
        run(peer, certs, kind, **options)
    except (Failed, OSError, RuntimeError, subprocess.SubprocessError) as exc:
        return "FAILED", f"{type(exc).__name__}: {exc}"
    return "ok", ""


def main():
    with tempfile.TemporaryDirectory() as tmp:
        certs = Path(tmp)
        go = find_go() or "go"
        subprocess.run([go, "run", "./tests/certs", tmp], cwd=ROOT, check=True)
        peers, failures, counts = [], [], {"ok": 0, "FAILED": 0}
        for kind in PEERS:
            try:
                peers.append(kind(certs))
            except Missing as exc:
                failures.append(f"{kind.name}: {exc}")
                counts["FAILED"] += 1
        width = max(len(title) for title, *_ in ROWS)
        print(" " * width, *(f"{p.name:>8}" for p in peers))
        for title, run, cert_kind, options in ROWS:
            words = []
            for peer in peers:
                word, detail = cell(peer, run, certs, cert_kind, options)
                words.append(word)
                if word != "-":
                    counts[word] += 1
                if detail:
                    failures.append(f"{title}, {peer.name}: {detail}")
            print(f"{title:{width}}", *(f"{w:>8}" for w in words), flush=True)
    for line in failures:
        print(line)
    print("- : the peer does not know the group")
    print(f"{counts['ok']} passed, {counts['FAILED']} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
