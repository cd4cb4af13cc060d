"""What is refused is refused as CPython does it: class, words and order. `make parity` compares all of it."""

import socket
import sys

import pytest

import pyssl as ssl
from pyssl import _ssl

from .parity.ends import Pair, Sockets, contexts


@pytest.fixture
def both(certs):
    return contexts(ssl, certs)


TOO_LARGE = "Python int too large to convert to C int"


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: ssl.RAND_add(b""), TypeError, "RAND_add expected 2 arguments, got 1"),
        (lambda: ssl.RAND_bytes(1 << 40), OverflowError, TOO_LARGE),
        (lambda: ssl.RAND_bytes(-(1 << 31) - 1), OverflowError, TOO_LARGE),
        (lambda: ssl.MemoryBIO().read(1 << 63), OverflowError, TOO_LARGE),
        (lambda: ssl.SSLContext(1 << 40), OverflowError, TOO_LARGE),
        (lambda: _ssl.nid2obj(1 << 40), OverflowError, TOO_LARGE),
        (lambda: _ssl.txt2obj(5), TypeError, "txt2obj() argument 'txt' must be str, not int"),
        (lambda: _ssl._SSLContext(), TypeError, "_SSLContext expected 1 argument, got 0"),
    ],
)
def test_arguments_were_refused_in_other_words(call, error, words):
    with pytest.raises(error) as failure:
        call()
    assert str(failure.value) == words


def test_the_type_of_an_argument_was_looked_at_before_whether_all_are_there(both):
    client, _ = both
    with pytest.raises(TypeError, match=r"_wrap_socket\(\) missing required argument 'server_side' \(pos 2\)"):
        client._wrap_socket(5)
    with pytest.raises(TypeError, match=r"_wrap_socket\(\) argument 'sock' must be _socket\.socket, not int"):
        client._wrap_socket(5, 5)
    with pytest.raises(TypeError, match=r"_wrap_bio\(\) argument 'incoming' must be _ssl\.MemoryBIO, not int"):
        client.wrap_bio(5, 5, server_hostname="localhost")


def test_deleting_an_attribute_of_a_context():
    context = _ssl._SSLContext(ssl.PROTOCOL_TLS_SERVER)
    later = sys.version_info >= (3, 13, 18)
    words = "cannot be deleted" if later else "function takes at least one argument"
    for name in ("check_hostname", "options", "verify_flags", "verify_mode", "minimum_version", "_host_flags"):
        with pytest.raises(AttributeError if later else TypeError, match=words):
            delattr(context, name)
    with pytest.raises(AttributeError, match="^cannot delete attribute$"):
        del context.post_handshake_auth


@pytest.mark.skipif(sys.version_info >= (3, 10), reason="None is the default since CPython 3.10")
def test_none_was_taken_for_a_protocol():
    with pytest.raises(TypeError):
        ssl.SSLContext(None)


def test_nothing_to_write_before_the_handshake_was_written(both):
    pair = Pair(ssl, *both)
    with pytest.raises(ssl.SSLWantReadError):
        pair.client.write(b"")
    assert pair.from_client.pending > 0
    pair.handshake()
    assert pair.client.write(b"") == 0
    with pytest.raises(ssl.SSLWantReadError):
        pair.client.unwrap()
    with pytest.raises(ssl.SSLError, match="PROTOCOL_IS_SHUTDOWN"):
        pair.client.write(b"")


def test_asking_for_a_certificate_too_early_began_the_handshake(certs, both):
    pair = Pair(ssl, *both)
    for end in (pair.client, pair.server):
        with pytest.raises(ssl.SSLError) as failure:
            end.verify_client_post_handshake()
        assert failure.value.reason == "WRONG_SSL_VERSION"
        assert failure.value.errno == 266
    assert pair.from_client.pending == 0
    with pytest.raises(ssl.SSLWantReadError):
        pair.client.do_handshake()
    pair.carry()
    with pytest.raises(ssl.SSLWantReadError):
        pair.server.do_handshake()
    with pytest.raises(ssl.SSLError, match="STILL_IN_INIT"):
        pair.server.verify_client_post_handshake()
    pair.carry()
    pair.handshake()
    with pytest.raises(ssl.SSLError, match="NOT_SERVER"):
        pair.client.verify_client_post_handshake()
    pair.server.write(b"still usable")
    pair.carry()
    assert pair.client.read() == b"still usable"


def test_a_failed_connection_said_that_its_handshake_was_done(both):
    pair = Pair(ssl, *both).handshake()
    pair.to_client.write(b"\x17\x03\x03\x00\x20" + bytes(32))
    with pytest.raises(ssl.SSLError):
        pair.client.read()
    assert pair.client.version() is None
    with pytest.raises(ValueError, match="handshake not done yet"):
        pair.client.getpeercert()


def test_half_read_data_was_passed_over_by_unwrap(both):
    pair = Pair(ssl, *both).handshake()
    pair.server.write(b"not read to its end")
    pair.carry()
    assert pair.client.read(3) == b"not"
    with pytest.raises(ssl.SSLError, match="APPLICATION_DATA_AFTER_CLOSE_NOTIFY"):
        pair.client.unwrap()


def test_bytes_for_a_peer_that_is_gone_made_every_later_call_fail_alike(both):
    ends = Sockets(*both, timeout=5).handshake()
    socket.socket.shutdown(ends.client, socket.SHUT_WR)
    try:
        with pytest.raises(BrokenPipeError):
            ends.client.unwrap()
        ends.client.do_handshake()
        with pytest.raises(ssl.SSLError, match="PROTOCOL_IS_SHUTDOWN"):
            ends.client.write(b"x")
    finally:
        ends.close()


@pytest.mark.parametrize("version", ["TLSv1_2", "TLSv1_3"])
@pytest.mark.parametrize("use", ["read", "do_handshake", "unwrap", "verify_client_post_handshake"])
def test_a_callback_that_used_its_connection_was_called_again_and_again(certs, version, use):
    client, server = contexts(ssl, certs, version)
    refused = []

    def callback(conn, name, context):
        with pytest.raises(ssl.SSLWantReadError) as failure:
            getattr(conn, use)()
        refused.append(failure.value.errno)

    server.sni_callback = callback
    pair = Pair(ssl, client, server).handshake()
    assert refused == [ssl.SSL_ERROR_WANT_READ]
    assert pair.server.version() == pair.client.version() is not None


@pytest.mark.parametrize(
    ("identity", "secret"), [("x" * 256, b"x" * 16), ("me", b"x" * 513)], ids=["long identity", "long key"]
)
def test_a_key_that_is_too_long_was_taken(certs, identity, secret):
    client, server = contexts(ssl, certs, "TLSv1_2")
    client.check_hostname = False
    for context in (client, server):
        context.verify_mode = ssl.CERT_NONE
        context.set_ciphers("PSK")
    client.set_psk_client_callback(lambda hint: (identity, secret))
    server.set_psk_server_callback(lambda identity: secret)
    with pytest.raises(ssl.SSLError, match="PSK_IDENTITY_NOT_FOUND"):
        Pair(ssl, client, server).handshake()


def test_a_key_without_an_identity_was_offered_in_tls13(certs):
    client, server = contexts(ssl, certs)
    client.set_psk_client_callback(lambda hint: (None, b"x" * 16))
    with pytest.raises(ssl.SSLError, match="internal error"):
        Pair(ssl, client, server).handshake()


def test_a_capath_of_no_directory_was_passed_over():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with pytest.raises(ssl.SSLError) as failure:
        context.load_verify_locations(capath="")
    assert (failure.value.library, failure.value.reason, failure.value.errno) == ("X509", "INVALID_DIRECTORY", 113)


def test_a_password_that_is_no_utf8_was_taken_for_a_key_that_needs_none(certs):
    with pytest.raises(UnicodeEncodeError):
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(str(certs / "server-ecdsa.pem"), password="\udc80")


def test_protocol_names_that_make_no_list():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with pytest.raises(MemoryError):  # what CPython makes of every refusal of OpenSSL's
        context._set_alpn_protocols(b"\x05x")
