"""TLS 1.3 between two ends of this package, over sockets."""

import sys
import time

import pytest

import pyssl as ssl

KINDS = ["ecdsa", "p384", "p521", "ed25519", "rsa"]


def connect(served, context, **kwargs):
    kwargs.setdefault("server_hostname", "localhost")
    return context.wrap_socket(served.client, **kwargs)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_certificate(certs, client_context, echo, kind):
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certs / f"server-{kind}.pem")
    served = echo(server)
    with connect(served, client_context) as tls:
        assert tls.version() == "TLSv1.3"
        name, version, bits = tls.cipher()
        assert (version, bits) == ("TLSv1.3", int(name.split("AES_")[1][:3]) if "AES" in name else 256)
        assert tls.group() == "X25519MLKEM768"
        assert tls.getpeercert()["subject"] == ((("commonName", f"server-{kind}"),),)
        tls.sendall(b"hello")
        assert tls.recv(100) == b"hello"
        tls.unwrap().close()
    facts = served.join()
    assert served.error is None
    assert facts["version"] == "TLSv1.3"
    assert facts["cipher"] == (name, version, bits)
    assert facts["peer"] is None


def test_alpn_is_the_servers_choice(client_context, server_context, echo):
    client_context.set_alpn_protocols(["http/1.1", "h2"])
    server_context.set_alpn_protocols(["h2", "http/1.1"])
    served = echo(server_context)
    with connect(served, client_context) as tls:
        assert tls.selected_alpn_protocol() == "h2"
    assert served.join()["alpn"] == "h2"


def test_alpn_without_overlap_is_no_failure(client_context, server_context, echo):
    client_context.set_alpn_protocols(["spdy/3"])
    server_context.set_alpn_protocols(["h2"])
    served = echo(server_context)
    with connect(served, client_context) as tls:
        assert tls.selected_alpn_protocol() is None


@pytest.mark.parametrize("kind", ["ecdsa", "rsa"])
def test_client_certificate(certs, client_context, server_context, echo, kind):
    server_context.verify_mode = ssl.CERT_REQUIRED
    server_context.load_verify_locations(certs / "ca.pem")
    client_context.load_cert_chain(certs / f"client-{kind}.pem")
    served = echo(server_context)
    with connect(served, client_context) as tls:
        tls.sendall(b"x")
        assert tls.recv(1) == b"x"
    assert served.join()["peer"]["subject"] == ((("commonName", f"client-{kind}"),),)


def test_missing_client_certificate(certs, client_context, server_context, echo):
    server_context.verify_mode = ssl.CERT_REQUIRED
    server_context.load_verify_locations(certs / "ca.pem")
    served = echo(server_context)
    # A TLS 1.3 client is done before the server looks: it hears of it when it reads.
    with connect(served, client_context) as tls, pytest.raises(ssl.SSLError) as failure:
        tls.recv(1)
    assert failure.value.reason == "TLSV13_ALERT_CERTIFICATE_REQUIRED"
    served.join()
    assert served.error.reason == "PEER_DID_NOT_RETURN_A_CERTIFICATE"


@pytest.mark.parametrize(
    ("identity", "name", "code", "words"),
    [
        ("server-unknown", "localhost", 20, "unable to get local issuer certificate"),
        ("server-expired", "localhost", 10, "certificate has expired"),
        ("server-other", "localhost", 62, "Hostname mismatch, certificate is not valid for 'localhost'."),
        ("server-other", "127.0.0.1", 64, "IP address mismatch, certificate is not valid for '127.0.0.1'."),
    ],
)
def test_certificates_that_are_refused(certs, client_context, echo, identity, name, code, words):
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certs / f"{identity}.pem")
    served = echo(server)
    with pytest.raises(ssl.SSLCertVerificationError) as failure:
        connect(served, client_context, server_hostname=name)
    exc = failure.value
    assert (exc.verify_code, exc.verify_message) == (code, words)
    assert (exc.library, exc.reason) == ("SSL", "CERTIFICATE_VERIFY_FAILED")
    assert str(exc).startswith(f"[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: {words} (_ssl.c:")
    served.join()
    assert isinstance(served.error, ssl.SSLError)
    assert "ALERT" in served.error.reason


def test_ip_address_in_certificate(client_context, server_context, echo):
    with connect(echo(server_context), client_context, server_hostname="127.0.0.1") as tls:
        assert ("IP Address", "127.0.0.1") in tls.getpeercert()["subjectAltName"]


def test_unverified_peer_is_an_empty_dict(server_context, echo):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with connect(echo(server_context), context, server_hostname=None) as tls:
        assert tls.getpeercert() == {}
        assert ssl.DER_cert_to_PEM_cert(tls.getpeercert(True)).startswith("-----BEGIN CERTIFICATE-----")
        assert len(tls.get_unverified_chain()) == 1


def test_chains(certs, client_context, server_context, echo):
    with connect(echo(server_context), client_context) as tls:
        verified, unverified = tls.get_verified_chain(), tls.get_unverified_chain()
        assert len(verified) == 2
        assert unverified == verified[:1] == [tls.getpeercert(True)]
        assert ssl.DER_cert_to_PEM_cert(verified[1]) == (certs / "ca.pem").read_text()


def test_resumption(client_context, server_context, echo):
    with connect(echo(server_context), client_context) as tls:
        tls.sendall(b"x")
        assert tls.recv(1) == b"x"  # the tickets come before it
        assert not tls.session_reused
        session = tls.session
        assert session.has_ticket
        assert session.ticket_lifetime_hint > 0
    served = echo(server_context)
    with connect(served, client_context, session=session) as tls:
        assert tls.session_reused
        assert tls.getpeercert()["subject"] == ((("commonName", "server-ecdsa"),),)
        tls.sendall(b"x")
        assert tls.recv(1) == b"x"
    assert served.join()["reused"]
    assert server_context.session_stats()["hits"] == 1


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])
def test_session_that_cannot_be_resumed(client_context, server_context, bios, version):
    """Without tickets, session was None at both ends; OpenSSL has one from the end of the handshake on."""
    client_context.maximum_version = version
    server_context.num_tickets = 0
    joined = bios(client_context, server_context)
    assert joined.client.session is joined.server.session is None
    joined.handshake()
    ends = [joined.client, joined.server] if version == ssl.TLSVersion.TLSv1_3 else [joined.server]
    for end in ends:
        session = end.session
        assert (session.id, session.timeout, session.ticket_lifetime_hint, session.has_ticket) == (b"", 7200, 0, False)
        assert abs(session.time - time.time()) < 60
        assert session == ends[0].session
    if version == ssl.TLSVersion.TLSv1_3:
        again = bios(client_context, server_context, session=joined.client.session).handshake()
        assert not again.client.session_reused
        assert not again.server.session_reused
        assert client_context.session_stats()["misses"] == 0
    else:
        again = bios(client_context, server_context, session=joined.client.session)
        assert again.client.session == joined.client.session
        again.handshake()
        assert again.client.session_reused


def test_session_of_another_context(client_context, server_context, certs, echo):
    with connect(echo(server_context), client_context) as tls:
        tls.sendall(b"x")
        tls.recv(1)
        session = tls.session
    other = ssl.create_default_context(cafile=certs / "ca.pem")
    with pytest.raises(ValueError, match="Session refers to a different SSLContext."):
        connect(served := echo(server_context), other, session=session)
    served.client.close()
    served.join()
    # OP_IGNORE_UNEXPECTED_EOF is on by default before CPython 3.10.
    expected = ssl.SSLEOFError if sys.version_info >= (3, 10) else ssl.SSLZeroReturnError
    assert isinstance(served.error, expected)


def test_group_that_needs_a_retry(client_context, server_context, echo):
    server_context.set_ecdh_curve("secp384r1")
    served = echo(server_context)
    with connect(served, client_context) as tls:
        assert tls.group() == "secp384r1"
    assert served.join()["group"] == "secp384r1"


def test_sni_callback_sees_the_name_and_switches_the_context(certs, client_context, server_context, echo):
    other = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    other.load_cert_chain(certs / "server-rsa.pem")
    seen = []

    def choose(sock, name, context):
        seen.append((name, context))
        sock.context = other

    server_context.sni_callback = choose
    with connect(echo(server_context), client_context) as tls:
        assert tls.getpeercert()["subject"] == ((("commonName", "server-rsa"),),)
    assert seen == [("localhost", server_context)]


def test_sni_callback_that_refuses(client_context, server_context, echo):
    server_context.sni_callback = lambda *_: ssl.ALERT_DESCRIPTION_ACCESS_DENIED
    with pytest.raises(ssl.SSLError) as failure:
        connect(served := echo(server_context), client_context)
    assert failure.value.reason == "TLSV1_ALERT_ACCESS_DENIED"
    served.join()
    assert served.error.reason == "CALLBACK_FAILED"


def test_key_log(client_context, server_context, echo, tmp_path):
    client_context.keylog_filename = str(tmp_path / "keys")
    with connect(echo(server_context), client_context) as tls:
        tls.sendall(b"x")
    header, *lines = (tmp_path / "keys").read_text().splitlines()
    assert header.startswith("#")
    labels = [line.split()[0] for line in lines]
    assert sorted(labels) == sorted(
        ["SERVER_HANDSHAKE_TRAFFIC_SECRET", "EXPORTER_SECRET", "SERVER_TRAFFIC_SECRET_0",
         "CLIENT_HANDSHAKE_TRAFFIC_SECRET", "CLIENT_TRAFFIC_SECRET_0"]
    )  # fmt: skip
    assert len({line.split()[1] for line in lines}) == 1


def test_channel_binding_is_the_same_at_both_ends(client_context, server_context, bios):
    joined = bios(client_context, server_context)
    assert joined.client.get_channel_binding() is None
    joined.handshake()
    assert joined.client.get_channel_binding() == joined.server.get_channel_binding()
    with pytest.raises(ValueError, match="channel binding"):
        joined.client.get_channel_binding("tls-nonsense")


def test_exported_keys_are_the_same_at_both_ends(client_context, server_context, bios):
    joined = bios(client_context, server_context)
    with pytest.raises(ssl.SSLError):
        joined.client.export_keying_material("EXPERIMENTAL test", 32)
    joined.handshake()
    for context in (None, b"context"):
        keys = {end.export_keying_material("EXPERIMENTAL test", 32, context) for end in (joined.client, joined.server)}
        assert len(keys) == 1
    assert len(keys.pop()) == 32
    with pytest.raises(ValueError, match="negative"):
        joined.client.export_keying_material("EXPERIMENTAL test", -1)


def test_certificates_from_memory(certs, echo):
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(cert_pem=(certs / "server-ecdsa.pem").read_bytes())
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with (certs / "ca.pem").open() as ca:
        client.load_verify_locations(ca_pem=ca)
    with connect(echo(server), client) as tls:
        assert tls.version() == "TLSv1.3"
