"""What two ends can agree on beside version, suite, group and certificate; and what BoGo does not test.

A feature is a function of a peer and the directory of certificates, with the names of
the libraries that can show it and our side of it.
"""

import contextlib
import socket
import time
from collections import namedtuple

import pyssl as ssl

from ..peers import Ask
from . import expect, ours
from .matrix import attempt

Feature = namedtuple("Feature", "name side peers function")
FEATURES = []
TITLE = "features"
CERTIFICATE, COMPRESSED_CERTIFICATE, SERVER_HELLO, CERTIFICATE_REQUEST = 11, 25, 2, 13
ENCRYPT_THEN_MAC, EXTENDED_MASTER_SECRET = b"\x00\x16\x00\x00", b"\x00\x17\x00\x00"
ALLOW_CLIENT_RENEGOTIATION = 0x100


def feature(name, side, *peers):
    def keep(function):
        FEATURES.append(Feature(name, side, peers, function))
        return function

    return keep


def client(certs, version="TLSv1.3"):
    context = ours.new_context(False, version)
    context.load_verify_locations(certs / "ca.pem")
    return context


def server(certs, version="TLSv1.3", kind="ecdsa"):
    context = ours.new_context(True, version)
    context.load_cert_chain(certs / f"server-{kind}.pem")
    return context


def messages(context):
    """A list that gets (direction, type of handshake message, message) of every handshake of a context."""
    seen = []

    def note(conn, direction, version, content_type, msg_type, data):
        if content_type == 22:
            seen.append((direction, int(msg_type), bytes(data)))

    context._msg_callback = note
    return seen


def with_server(peer, context, ask, **more):
    with peer.serving(ask) as running:
        return ours.say_hello(peer, context, running.port, **more), running.printed()


def with_client(peer, context, ask, serve=ours.echo, connections=1):
    with ours.answering(context, connections, serve) as (port, facts):
        out = peer.talk(port, ask)
    return ours.fact(facts), out.decode(errors="replace")


# -- ALPN

ALPN = {"OpenSSL": "-alpn", "GnuTLS": "--alpn", "Go": "-alpn", "JSSE": "-alpn"}


@feature("ALPN", "client", *ALPN)
def alpn_client(peer, certs):
    for version in ("TLSv1.2", "TLSv1.3"):
        context = client(certs, version)
        context.set_alpn_protocols(["other", "spoken"])
        facts, _ = with_server(peer, context, Ask(version, more=(ALPN[peer.name], "spoken")))
        expect(facts["alpn"] == "spoken", f"ALPN {facts['alpn']}")


@feature("ALPN", "server", *ALPN)
def alpn_server(peer, certs):
    for version in ("TLSv1.2", "TLSv1.3"):
        context = server(certs, version)
        context.set_alpn_protocols(["other", "spoken"])
        facts, _ = with_client(peer, context, Ask(version, more=(ALPN[peer.name], "spoken")))
        expect(facts["alpn"] == "spoken", f"ALPN {facts['alpn']}")


# -- external keys in TLS 1.3


@feature("external PSK in TLS 1.3", "client", "OpenSSL", "GnuTLS")  # selfserv does not take its own client's either
def psk_client(peer, certs):
    context = client(certs)
    context.set_ciphersuites("TLS_AES_128_GCM_SHA256")  # OpenSSL chooses the suite first, and the key is for SHA-256
    ours.use_psk(context, server=False)
    seen = messages(context)
    with_server(peer, context, Ask(psk=True))
    expect(not [m for m in seen if m[1] == CERTIFICATE], "a certificate was sent")


@feature("external PSK in TLS 1.3", "server", "OpenSSL", "GnuTLS", "NSS")
def psk_server(peer, certs):
    context = ours.new_context(True, "TLSv1.3")
    ours.use_psk(context, server=True)
    _, out = with_client(peer, context, Ask(psk=True))
    expect("hello" in out or peer.answer.decode() in out, f"the client printed {out[-200:]!r}")


# -- post-handshake authentication


@feature("post-handshake authentication", "client", "OpenSSL")
def pha_client(peer, certs):
    context = client(certs)
    context.post_handshake_auth = True
    context.load_cert_chain(certs / "client-rsa.pem")
    seen = messages(context)
    with peer.serving(Ask(more=("-console", "-CAfile", peer.file("ca.pem"), "-verify_return_error"))) as running:
        with socket.create_connection(("127.0.0.1", running.port), timeout=30) as raw:
            with context.wrap_socket(raw, server_hostname="localhost") as tls:
                tls.sendall(b"one\n")
                wait_for(running, "one")
                running.say("c\n")
                take(tls, lambda: count(seen, CERTIFICATE_REQUEST) == 1)
                running.say("hello\n")
                expect(b"hello" in tls.recv(100), "no data after the request")
                tls.sendall(b"two\n")
                wait_for(running, "client-rsa")
                wait_for(running, "two")


def count(seen, kind):
    return len([m for m in seen if m[:2] == ("read", kind)])


def take(tls, enough):
    """Read what comes, which is no data, until that is enough."""
    end = time.monotonic() + 10
    tls.settimeout(0.1)
    while not enough():
        expect(time.monotonic() < end, "the handshake that the peer was to ask for did not come")
        with contextlib.suppress(TimeoutError):
            expect(not tls.recv(100), "data")
    tls.settimeout(30)


def wait_for(running, words):
    end = time.monotonic() + 10
    while words not in running.printed():
        expect(time.monotonic() < end, f"the peer's server does not print {words!r}: {running.printed()[-300:]}")
        time.sleep(0.02)


PHA = {"OpenSSL": "-enable_pha", "GnuTLS": "--post-handshake-auth", "NSS": "-E"}


@feature("post-handshake authentication", "server", *PHA)
def pha_server(peer, certs):
    context = server(certs)
    context.post_handshake_auth, context.verify_mode = True, ssl.CERT_REQUIRED
    context.load_verify_locations(certs / "ca.pem")

    def serve(tls):
        said = tls.recv(100)
        expect(tls.getpeercert() is None, "a certificate in the handshake")
        tls.verify_client_post_handshake()
        tls.sendall(said)
        with contextlib.suppress(ssl.SSLZeroReturnError):
            for _ in range(20):
                if tls.getpeercert():
                    break
                tls.settimeout(1)
                with contextlib.suppress(TimeoutError):
                    tls.recv(100)
        return said

    ask = Ask(kind="rsa", with_client=True, more=(PHA[peer.name],))
    facts, _ = with_client(peer, context, ask, serve)
    expect(facts["peer"] and "client-rsa" in str(facts["peer"]["subject"]), f"client {facts['peer']}")


# -- renegotiation


@feature("renegotiation asked for by the server", "client", "OpenSSL")
def renegotiation_client(peer, certs):
    context = client(certs, "TLSv1.2")
    seen = messages(context)
    with peer.serving(Ask("TLSv1.2", more=("-console",))) as running:
        with socket.create_connection(("127.0.0.1", running.port), timeout=30) as raw:
            with context.wrap_socket(raw, server_hostname="localhost") as tls:
                tls.sendall(b"one\n")
                wait_for(running, "one")
                running.say("r\n")
                take(tls, lambda: count(seen, SERVER_HELLO) == 2)
                running.say("hello\n")
                expect(b"hello" in tls.recv(100), "no data after renegotiation")
                tls.sendall(b"two\n")
                wait_for(running, "two")


@feature("renegotiation asked for by the client", "server", "OpenSSL", "GnuTLS")
def renegotiation_server(peer, certs):
    context = server(certs, "TLSv1.2")
    context.options |= ALLOW_CLIENT_RENEGOTIATION
    seen = messages(context)

    heard = bytearray()

    def serve(tls):
        while heard.count(b"hello") < 1 + (peer.name == "OpenSSL"):
            heard.extend(tls.recv(100))
        tls.sendall(b"hello\n")

    with ours.answering(context, serve=serve) as (port, facts):
        if peer.name == "OpenSSL":
            argv = peer.client(port, Ask("TLSv1.2"))
            peer.run_client(argv, [
                (None, b"hello\n"),
                (lambda printed: heard, b"R\n"),
                (lambda printed: b"RENEGOTIATING" in printed, b"hello\n"),
            ])  # fmt: skip
        else:
            peer.talk(port, Ask("TLSv1.2", more=("--rehandshake",)))
    ours.fact(facts)
    expect(len([m for m in seen if m[:2] == ("write", SERVER_HELLO)]) == 2, "one handshake only")


@feature("renegotiation refused", "server", "OpenSSL")
def renegotiation_refused(peer, certs):
    context = server(certs, "TLSv1.2")
    with ours.answering(context) as (port, _):
        argv = peer.client(port, Ask("TLSv1.2"))
        out = peer.run_client(argv, [(lambda printed: b"Verify return code" in printed, b"R\n")])
    expect(b"no renegotiation" in out, f"the client printed {out[-300:]!r}")


# -- key updates


@feature("KeyUpdate asked for by the peer", "server", "OpenSSL")
def key_update(peer, certs):
    heard = bytearray()

    def serve(tls):
        while heard.count(b"hello") < 3:
            heard.extend(tls.recv(100))
        tls.sendall(b"hello\n")

    def updates(n):
        return lambda printed: printed.count(b"KEYUPDATE") == n

    def hellos(n):
        return lambda printed: heard.count(b"hello") == n

    script = [(None, b"hello\n"), (hellos(1), b"K\n"), (updates(1), b"hello\n"), (hellos(2), b"k\n")]
    with ours.answering(server(certs), serve=serve) as (port, facts):
        out = peer.run_client(peer.client(port, Ask()), [*script, (updates(2), b"hello\n")])
    ours.fact(facts)
    expect(b"hello" in out, f"the client printed {out[-300:]!r}")


# -- what the hellos carry


@feature("encrypt-then-MAC and extended master secret", "client", "OpenSSL", "GnuTLS")
def etm_client(peer, certs):
    for version in ("TLSv1", "TLSv1.1", "TLSv1.2"):
        context = client(certs, version)
        context.set_ciphers("ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0")
        seen = messages(context)
        with_server(peer, context, Ask(version))
        hello = next(data for direction, kind, data in seen if (direction, kind) == ("read", SERVER_HELLO))
        expect(ENCRYPT_THEN_MAC in hello and EXTENDED_MASTER_SECRET in hello, f"{version}: {hello.hex()}")


@feature("encrypt-then-MAC and extended master secret", "server", "GnuTLS")
def etm_server(peer, certs):
    for version in ("TLSv1", "TLSv1.1", "TLSv1.2"):
        context = server(certs, version)
        context.set_ciphers("ECDHE-ECDSA-AES128-SHA:@SECLEVEL=0")
        _, out = with_client(peer, context, Ask(version))
        expect("EtM" in out and "extended master secret" in out, f"{version}: {out[-300:]}")


@feature("a fallback that is none", "server", "OpenSSL")
def fallback(peer, certs):
    context = server(certs, "TLSv1.2")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.set_ciphers("ALL:@SECLEVEL=0")
    with ours.answering(context) as (port, _):
        out = peer.talk(port, Ask("TLSv1.1", more=("-fallback_scsv",)))
    expect(b"inappropriate fallback" in out, f"the client printed {out[-300:]!r}")


@feature("SRP is absent", "server", "OpenSSL")
def srp(peer, certs):
    context = server(certs, "TLSv1.2", "rsa")
    context.set_ciphers("SRP:ALL:@SECLEVEL=0")  # the names are known, as in the standard module
    ask = Ask("TLSv1.2", more=("-srpuser", "user", "-srppass", "pass:word", "-cipher", "SRP:@SECLEVEL=0"))
    with ours.answering(context) as (port, _):
        out = peer.talk(port, ask)
    expect(b"handshake failure" in out, f"the client printed {out[-300:]!r}")


@feature("exported keys", "server", "OpenSSL", "GnuTLS")
def exporter(peer, certs):
    label, size = "EXPERIMENTAL-interop", 32
    options = {
        "OpenSSL": ("-keymatexport", label, "-keymatexportlen", size),
        "GnuTLS": ("--keymatexport", label, "--keymatexportsize", size),
    }
    for version in ("TLSv1", "TLSv1.2", "TLSv1.3"):
        context = server(certs, version)
        if version == "TLSv1":
            context.set_ciphers("ALL:@SECLEVEL=0")
        keys = []

        def serve(tls, keys=keys):
            keys.append(tls.export_keying_material(label, size, None))
            return ours.echo(tls)

        _, out = with_client(peer, context, Ask(version, more=options[peer.name]), serve)
        expect(keys[0].hex() in out.lower(), f"{version}: {keys[0].hex()} is not in {out[-400:]!r}")


# -- stapled OCSP responses

STAPLE_SHOWN = {"OpenSSL": "OCSP Response Status: successful", "NSS": "Received 1 Cert Status items"}
ASK_STAPLE = {"OpenSSL": "-status", "NSS": "-T"}


@feature("OCSP stapling", "client", "OpenSSL", "GnuTLS")
def ocsp_client(peer, certs):
    option = {"OpenSSL": "-status_file", "GnuTLS": "--ocsp-response"}[peer.name]
    for version in ("TLSv1.2", "TLSv1.3"):
        context = client(certs, version)
        context.require_ocsp = True
        with_server(peer, context, Ask(version, more=(option, peer.file("good.ocsp"))))


@feature("OCSP stapling", "server", *STAPLE_SHOWN)
def ocsp_server(peer, certs):
    for version in ("TLSv1.2", "TLSv1.3"):
        context = server(certs, version)
        context.set_ocsp_response((certs / "good.ocsp").read_bytes())
        _, out = with_client(peer, context, Ask(version, more=(ASK_STAPLE[peer.name],)))
        expect(STAPLE_SHOWN[peer.name] in out, f"the client printed {out[-300:]!r}")


@feature("signed certificate timestamps asked for, none there", "server", "NSS")
def sct_server(peer, certs):
    for version in ("TLSv1.2", "TLSv1.3"):
        with_client(peer, server(certs, version), Ask(version, more=("-U",)))


# -- sizes of records


def long_answer(tls):
    """More than a record, in answer to a line."""
    said = ours.echo(tls)
    tls.sendall(b"x" * 5000 + b"\n")
    return said


@feature("max_fragment_length", "server", "OpenSSL")
def fragment_length(peer, certs):
    """s_client refuses records that are longer than it asked for."""
    for version in ("TLSv1.2", "TLSv1.3"):
        for size in (512, 1024, 2048, 4096):
            _, out = with_client(peer, server(certs, version), Ask(version, more=("-maxfraglen", size)), long_answer)
            expect("x" * 5000 in out, f"{version}, {size}: the client printed {out[-300:]!r}")


@feature("record_size_limit and max_fragment_length", "server", "GnuTLS")
def record_size_server(peer, certs):
    for version in ("TLSv1.2", "TLSv1.3"):
        for size in (512, 1024, 2048):
            context = server(certs, version)
            context.record_size_limit = 1000
            _, out = with_client(peer, context, Ask(version, more=("--recordsize", size)), long_answer)
            expect("x" * 5000 in out, f"{version}, {size}: the client printed {out[-300:]!r}")


@feature("record_size_limit", "client", "GnuTLS")
def record_size_client(peer, certs):
    def more(tls):
        tls.sendall(b"y" * 5000 + b"\n")
        got = b""
        while len(got) < 5001:
            chunk = tls.recv(10000)
            expect(chunk, "cut off")
            got += chunk
        expect(got == b"y" * 5000 + b"\n", "another answer")

    for version in ("TLSv1.2", "TLSv1.3"):
        context = client(certs, version)
        context.record_size_limit = 600
        with_server(peer, context, Ask(version, more=("--recordsize", 700)), more=more)


# -- compressed certificates

COMPRESS = {"OpenSSL": (), "GnuTLS": ("--compress-cert", "zlib"), "NSS": ("--zlib-certificate-compression",)}


@feature("compressed certificates", "client", "OpenSSL", "GnuTLS")
def compressed_client(peer, certs):
    context = client(certs)
    seen = messages(context)
    more = ("-cert_comp",) if peer.name == "OpenSSL" else COMPRESS[peer.name]
    with_server(peer, context, Ask(kind="rsa", more=more))
    expect([m for m in seen if m[:2] == ("read", COMPRESSED_CERTIFICATE)], "the certificate came as it is")


@feature("compressed certificates", "server", *COMPRESS)
def compressed_server(peer, certs):
    context = server(certs, kind="rsa")
    seen = messages(context)
    with_client(peer, context, Ask(kind="rsa", more=COMPRESS[peer.name]))
    expect([m for m in seen if m[:2] == ("write", COMPRESSED_CERTIFICATE)], "the certificate went as it is")


def run(peer, certs, sides):
    """(side, feature, "", outcome, detail) for each feature that the peer's programs can show."""
    for f in FEATURES:
        if peer.name not in f.peers or f.side not in sides:
            continue
        why = peer.lacks.get((f.name,), "")
        outcome, detail = attempt(f.function, peer, certs)
        if why:
            outcome, detail = ("STALE", f"works, although: {why}") if outcome == "ok" else ("cannot", why)
        yield f.side, f.name, "", outcome, detail
