"""External pre-shared keys, and NPN."""

import contextlib
import sys

import pytest

import pyssl as ssl

SECRET = bytes.fromhex("deadbeef")
VERSIONS = [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3]


@contextlib.contextmanager
def unraisable():
    """Collects what sys.unraisablehook is given."""
    before, reported = sys.unraisablehook, []
    sys.unraisablehook = reported.append
    try:
        yield reported
    finally:
        sys.unraisablehook = before


def contexts(version, ciphers="PSK"):
    client, server = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    client.check_hostname, client.verify_mode = False, ssl.CERT_NONE
    for context in (client, server):
        context.minimum_version = context.maximum_version = version
        context.set_ciphers(ciphers)
    return client, server


@pytest.mark.parametrize("version", VERSIONS)
def test_both_ends_have_the_key(bios, version):
    client, server = contexts(version)
    asked = []
    client.set_psk_client_callback(lambda hint: asked.append(hint) or ("name", SECRET))
    server.set_psk_server_callback(lambda identity: asked.append(identity) or SECRET, "the hint")
    joined = bios(client, server).handshake()
    assert joined.client.version() == version.name.replace("_", ".")
    hint = "the hint" if version == ssl.TLSVersion.TLSv1_2 else None
    assert asked == [hint, "name"]
    assert joined.client.getpeercert(True) is None
    joined.client.write(b"data")
    assert joined.server.read() == b"data"


@pytest.mark.parametrize("version", VERSIONS)
def test_another_key_fails(bios, version):
    client, server = contexts(version)
    client.set_psk_client_callback(lambda hint: ("name", SECRET))
    server.set_psk_server_callback(lambda identity: b"another")
    with pytest.raises(ssl.SSLError):
        bios(client, server).handshake()


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("answer", [None, ("name",), ("name", "text"), (5, SECRET), "name", b""])
def test_a_callback_that_gives_no_key(bios, version, answer):
    client, server = contexts(version)
    client.set_psk_client_callback(lambda hint: answer)
    server.set_psk_server_callback(lambda identity: SECRET)
    with unraisable(), pytest.raises(ssl.SSLError):
        bios(client, server).handshake()


def test_a_callback_that_raises_is_reported(bios):
    client, server = contexts(ssl.TLSVersion.TLSv1_2)
    client.set_psk_client_callback(lambda hint: ("name", SECRET))
    server.set_psk_server_callback(lambda identity: 1 / 0)
    with unraisable() as reported, pytest.raises(ssl.SSLError) as failure:
        bios(client, server).handshake()
    assert [type(r.exc_value) for r in reported] == [ZeroDivisionError]
    assert failure.value.reason in ("PSK_IDENTITY_NOT_FOUND", "TLSV1_ALERT_UNKNOWN_PSK_IDENTITY")


def test_a_callback_is_taken_away_again(bios):
    client, server = contexts(ssl.TLSVersion.TLSv1_2)
    client.set_psk_client_callback(lambda hint: ("name", SECRET))
    server.set_psk_server_callback(lambda identity: SECRET)
    bios(client, server).handshake()
    client.set_psk_client_callback(None)
    with pytest.raises(ssl.SSLError):
        bios(client, server).handshake()


def test_the_wrong_side_and_the_wrong_type():
    client, server = contexts(ssl.TLSVersion.TLSv1_3)
    with pytest.raises(ssl.SSLError, match="Cannot add PSK server callback to a PROTOCOL_TLS_CLIENT context"):
        client.set_psk_server_callback(lambda identity: SECRET)
    with pytest.raises(ssl.SSLError, match="Cannot add PSK client callback to a PROTOCOL_TLS_SERVER context"):
        server.set_psk_client_callback(lambda hint: ("name", SECRET))
    with pytest.raises(TypeError, match="callback must be callable"):
        client.set_psk_client_callback(5)


def test_without_a_callback_certificates_are_used(bios, client_context, server_context):
    client_context.set_psk_client_callback(lambda hint: ("name", SECRET))
    joined = bios(client_context, server_context).handshake()
    assert joined.client.getpeercert()["subject"]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_npn(bios, client_context, server_context):
    client_context.maximum_version = ssl.TLSVersion.TLSv1_2
    client_context.set_npn_protocols(["spdy/2", "http/1.1"])
    server_context.set_npn_protocols(["http/1.1", "other"])
    joined = bios(client_context, server_context).handshake()
    assert joined.client.selected_npn_protocol() == joined.server.selected_npn_protocol() == "http/1.1"
