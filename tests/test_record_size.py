"""record_size_limit (RFC 8449) and max_fragment_length (RFC 6066), which the standard module does not have."""

import pytest

import pyssl as ssl


def shake(client_context, server_context):
    """Two connections in memory behind their handshake, and the BIO that carries what the server says."""
    to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = client_context.wrap_bio(to_client, to_server, server_hostname="localhost")
    server = server_context.wrap_bio(to_server, to_client, server_side=True)
    ends = [client, server]
    while ends:
        for end in list(ends):
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                continue
            ends.remove(end)
    return client, server, to_client


def lengths(wire):
    """The lengths of the bodies of the records in wire."""
    while wire:
        n = int.from_bytes(wire[3:5], "big")
        yield n
        wire = wire[5 + n :]


@pytest.mark.parametrize("limit", [64, 1000, 16385])
def test_the_server_keeps_to_what_the_client_asks(client_context, server_context, limit):
    client_context.record_size_limit = limit
    assert client_context.record_size_limit == limit
    client, server, to_client = shake(client_context, server_context)
    with pytest.raises(ssl.SSLWantReadError):
        client.read()  # the tickets
    data = b"x" * 20_000
    server.write(data)
    wire = to_client.read()
    assert max(lengths(wire)) == min(limit, 16385) + 16  # the tag
    to_client.write(wire)
    got = b""
    while len(got) < len(data):
        got += client.read(len(data))
    assert got == data


def test_values(client_context):
    assert client_context.record_size_limit == 0
    for value in (-1, 1, 63, 16386):
        with pytest.raises(ValueError, match="record_size_limit|value must be"):
            client_context.record_size_limit = value
    with pytest.raises(TypeError):
        client_context.record_size_limit = "64"
    client_context.record_size_limit = 64
    client_context.record_size_limit = 0
    assert client_context.record_size_limit == 0


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("length", [512, 1024, 2048, 4096])
def test_max_fragment_length(client_context, server_context, version, length):
    client_context.maximum_version = version
    client_context.max_fragment_length = length
    assert client_context.max_fragment_length == length
    client, server, to_client = shake(client_context, server_context)
    to_client.read()  # the tickets
    server.write(b"x" * 10_000)
    most = max(lengths(to_client.read()))
    assert length < most <= length + 8 + 16 + 1  # a nonce or the type, and the tag


def test_values_of_max_fragment_length(client_context):
    assert client_context.max_fragment_length == 0
    for value in (-1, 1, 256, 513, 4095, 8192):
        with pytest.raises(ValueError, match="max_fragment_length|value must be"):
            client_context.max_fragment_length = value
    client_context.max_fragment_length = 4096
    client_context.max_fragment_length = 0
    assert client_context.max_fragment_length == 0
