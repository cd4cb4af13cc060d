"""Our end of a connection."""

import contextlib
import socket
import threading

import pyssl as ssl

from ..peers import PSK, TIMEOUT
from . import Failed, expect
from .cells import NO_CERTIFICATE, needs_psk

VERSIONS = {v.name.replace("_", "."): v for v in ssl.TLSVersion if v.name.startswith("TLS")}


def new_context(server, version):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER if server else ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = context.maximum_version = VERSIONS[version]
    return context


def restrict(context, version, suite):
    """Only this suite. What is old, anonymous or without encryption needs security level 0."""
    if version == "TLSv1.3":
        context.set_ciphersuites(suite.name)
    else:
        context.set_ciphers(f"{suite.name}:@SECLEVEL=0")


def use_psk(context, server):
    if server:
        context.set_psk_server_callback(lambda identity: PSK[1] if identity == PSK[0] else b"", "a hint")
    else:
        context.set_psk_client_callback(lambda hint: PSK)


def trust_and_show(context, certs, side, kind, with_client):
    """Certificates: whom to trust and what to show. Our client always verifies."""
    server = side == "server"
    if kind in NO_CERTIFICATE:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        return
    if not server or with_client:
        context.load_verify_locations(certs / "ca.pem")
        context.verify_mode = ssl.CERT_REQUIRED
    if server or with_client:
        context.load_cert_chain(certs / f"{side}-{kind}.pem")


def for_cell(certs, side, cell):
    """The context of our end: it has this cell's version and suite, and nothing else."""
    context = new_context(side == "server", cell.version)
    restrict(context, cell.version, cell.suite)
    trust_and_show(context, certs, side, cell.kind, cell.with_client)
    if side == "server":
        context.load_dh_params(certs / "dh.pem")
    if needs_psk(cell.suite):
        use_psk(context, side == "server")
    if cell.mode == "id":
        context.options |= ssl.OP_NO_TICKET
    return context


def facts_of(tls):
    cipher = tls.cipher()
    return {
        "version": tls.version(), "suite": cipher and cipher[0], "group": tls.group(), "reused": tls.session_reused,
        "session": tls.session, "peer": tls.getpeercert(), "alpn": tls.selected_alpn_protocol(),
        "has_ticket": bool(tls.session and tls.session.has_ticket),
    }  # fmt: skip


def say_hello(peer, context, port, session=None, more=None):
    """Our client: handshake, what the peer's server wants to hear, its answer, orderly end. Returns the facts."""
    with socket.create_connection(("127.0.0.1", port), timeout=TIMEOUT) as raw:
        with context.wrap_socket(raw, server_hostname="localhost", session=session) as tls:
            tls.sendall(peer.request)
            got = b""
            while peer.answer not in got:
                chunk = tls.recv(1000)
                expect(chunk, f"the peer closed after {got!r}")
                got += chunk
            if more:
                more(tls)
            facts = facts_of(tls)
            with contextlib.suppress(OSError):  # a server forgets the session of a connection that is cut off
                tls.unwrap()
            return facts


def echo(tls):
    """Answer what comes first with itself; a client that only makes a session says nothing."""
    line = piece = tls.recv(1000)
    while piece and not line.endswith(b"\n"):  # in TLS 1.0 some send the first byte alone
        piece = tls.recv(1000)
        line += piece
    if line:
        tls.sendall(line)
    return line


@contextlib.contextmanager
def answering(context, connections=1, serve=echo):
    """Our server for a number of connections. Yields (port, facts of each, or its failure)."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(TIMEOUT)
    facts = []

    def one(raw):
        raw.settimeout(TIMEOUT)
        try:
            with context.wrap_socket(raw, server_side=True) as tls:
                said = serve(tls)
                facts.append({**facts_of(tls), "said": said})
                with contextlib.suppress(OSError):
                    tls.unwrap()
        except OSError as exc:
            facts.append(exc)

    def run():
        for _ in range(connections):
            try:
                raw, _ = listener.accept()
            except OSError:
                return
            with raw:
                one(raw)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1], facts
        thread.join(TIMEOUT)
    finally:
        listener.close()


def fact(facts, n=0):
    """The facts of connection n; Failed if it failed."""
    expect(len(facts) > n, f"connection {n + 1} did not arrive")
    if isinstance(facts[n], Exception):
        raise Failed(f"our server: {facts[n]}")
    return facts[n]
