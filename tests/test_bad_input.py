"""What a peer can do wrong: the right exception, the right alert, no hang."""

import contextlib
import socket
import struct
import threading

import pytest

import pyssl as ssl


def accept(context, data, close=True):
    """Show a server end `data` from a plain socket; returns (exception or None, what it sent)."""
    client, server = socket.socketpair()
    server.settimeout(10)
    client.settimeout(10)
    with client:
        client.sendall(data)
        if close:
            client.shutdown(socket.SHUT_WR)
        error = None
        try:
            context.wrap_socket(server, server_side=True).close()
        except OSError as exc:
            error = exc
        sent = b""
        with contextlib.suppress(ConnectionResetError):  # what the server left unread is gone with it
            while chunk := client.recv(65536):
                sent += chunk
    return error, sent


@pytest.mark.parametrize(
    ("data", "reason", "alert"),
    [
        (b"GET / HTTP/1.0\r\n\r\n", "HTTP_REQUEST", None),
        (b"CONNECT example:443 HTTP/1.1\r\n\r\n", "HTTPS_PROXY_REQUEST", None),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "WRONG_VERSION_NUMBER", None),
        (b"\x16\x03\x01\x40\x01" + bytes(100), "PACKET_LENGTH_TOO_LONG", 22),
        (b"\x16\x03\x01\x00\x04\x01\x00\x00\x00", "LENGTH_MISMATCH", 50),
        (b"\x16\x03\x01\x00\x04\x14\x00\x00\x00", "UNEXPECTED_MESSAGE", 10),
        (b"\x17\x03\x03\x00\x01\x00", "APP_DATA_IN_HANDSHAKE", 10),
        (b"\x15\x03\x01\x00\x02\x02\x28", "SSLV3_ALERT_HANDSHAKE_FAILURE", None),
    ],
)
def test_what_is_not_a_client_hello(server_context, data, reason, alert):
    error, sent = accept(server_context, data)
    assert isinstance(error, ssl.SSLError)
    assert error.reason == reason
    assert error.library == "SSL"
    assert str(error).startswith(f"[SSL: {reason}] ")
    assert sent == (b"" if alert is None else b"\x15\x03\x03\x00\x02\x02" + bytes([alert]))


@pytest.mark.parametrize("data", [b"", b"\x16\x03", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc"])
def test_end_of_file_in_the_handshake(server_context, data):
    server_context.options &= ~ssl.OP_IGNORE_UNEXPECTED_EOF  # set by default before CPython 3.10
    error, sent = accept(server_context, data)
    assert isinstance(error, ssl.SSLEOFError)
    assert error.errno == ssl.SSL_ERROR_EOF
    assert "EOF occurred in violation of protocol" in str(error)
    assert sent == b""


@pytest.mark.parametrize(
    ("lowest", "reason", "alert"),
    [
        (ssl.TLSVersion.TLSv1_2, "NO_SHARED_CIPHER", 40),  # it can verify SHA-1 alone
        (ssl.TLSVersion.TLSv1_3, "UNSUPPORTED_PROTOCOL", 70),
    ],
)
def test_a_client_without_extensions(server_context, lowest, reason, alert):
    server_context.minimum_version = lowest
    random = bytes(range(32))
    body = b"\x03\x03" + random + b"\x00" + b"\x00\x02\xc0\x2b" + b"\x01\x00"
    hello = b"\x01" + struct.pack(">I", len(body))[1:] + body
    error, sent = accept(server_context, b"\x16\x03\x01" + struct.pack(">H", len(hello)) + hello)
    assert error.reason == reason
    assert sent == b"\x15\x03\x03\x00\x02\x02" + bytes([alert])


def test_reset_in_the_handshake(server_context):
    listener = socket.create_server(("127.0.0.1", 0))
    client = socket.create_connection(listener.getsockname())
    server, _ = listener.accept()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()
    with listener, pytest.raises(ConnectionResetError):
        server_context.wrap_socket(server, server_side=True)


def test_ragged_end_of_file(client_context, server_context, serve):
    def run(sock):
        tls = server_context.wrap_socket(sock, server_side=True)
        tls.sendall(b"data")
        tls._sslobj = None  # the descriptor is closed without close_notify
        tls.close()

    client_context.options &= ~ssl.OP_IGNORE_UNEXPECTED_EOF
    served = serve(run)
    with client_context.wrap_socket(served.client, server_hostname="localhost", suppress_ragged_eofs=False) as tls:
        assert tls.recv(10) == b"data"
        with pytest.raises(ssl.SSLEOFError):
            tls.recv(10)


def test_spoilt_record(client_context, server_context, bios):
    joined = bios(client_context, server_context).handshake()
    joined.client.write(b"hello")
    record = bytearray(joined.to_server.read())
    record[-1] ^= 1
    joined.to_server.write(record)
    with pytest.raises(ssl.SSLError) as failure:
        joined.server.read(10)
    assert failure.value.reason == "DECRYPTION_FAILED_OR_BAD_RECORD_MAC"
    with pytest.raises(ssl.SSLError) as failure:
        while True:
            joined.client.read(10)
    assert failure.value.reason == "SSLV3_ALERT_BAD_RECORD_MAC"


def test_one_bad_connection_does_not_hurt_another(client_context, server_context, bios):
    good = bios(client_context, server_context).handshake()
    for _ in range(50):
        error, _ = accept(server_context, b"\x16\x03\x01\x00\x04\x01\x00\x00\x00")
        assert error.reason == "LENGTH_MISMATCH"
    good.client.write(b"still here")
    assert good.server.read(100) == b"still here"


def test_pre_handshake_data_on_a_closed_connection(server_context):
    listener = socket.create_server(("127.0.0.1", 0))
    client = socket.create_connection(listener.getsockname())
    server, _ = listener.accept()
    client.sendall(b"DELETE / HTTP/1.0\r\n\r\n")
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    threading.Event().wait(0.1)
    client.close()
    threading.Event().wait(0.1)
    with listener, pytest.raises(OSError):  # noqa: PT011  reset or refused, by what the kernel kept
        server_context.wrap_socket(server, server_side=True)
