"""MemoryBIO: as the standard module's, and as the buffer of a connection."""

import asyncio
import hashlib
import random

import pytest

import pyssl as ssl

from .beside import Pair, assert_same, contexts, plain, portable, reference, standard


def state(bio):
    return bio.pending, bio.eof


@pytest.mark.parametrize(
    "use",
    [
        lambda bio: (state(bio), bio.read(), bio.read(5)),
        lambda bio: (bio.write(b"abc"), bio.read(2), state(bio), bio.read(), state(bio)),
        lambda bio: (bio.write(b"abc"), bio.read(0), bio.read(-1)),
        lambda bio: (bio.write(b"abc"), bio.read(-7), bio.read(100)),
        lambda bio: (bio.write(b""), state(bio), bio.write_eof(), state(bio)),
        lambda bio: (bio.write(b"ab"), bio.write_eof(), state(bio), bio.read(1), state(bio), bio.read(), state(bio)),
        lambda bio: (bio.write_eof(), bio.write_eof(), bio.read(), state(bio)),
        lambda bio: (bio.write_eof(), bio.write(b"x")),
        lambda bio: (bio.write_eof(), bio.write(b"")),
        lambda bio: (bio.write(bytearray(b"ab")), bio.write(memoryview(b"cdef")[1:3]), bio.read()),
        lambda bio: bio.write(memoryview(b"abcdef")[::2]),
        lambda bio: bio.write("x"),
        lambda bio: bio.write(None),
        lambda bio: bio.write(5),
        lambda bio: bio.read("x"),
        lambda bio: bio.read(None),
        lambda bio: bio.read(True),
        lambda bio: setattr(bio, "nonsense", 1),
        lambda bio: (bio.write(b"a" * 100_000), bio.read(99_999), bio.read()),
    ],
)
def test_as_the_standard_modules(use):
    assert_same(lambda module: use(module.MemoryBIO()))


@pytest.mark.parametrize(
    "use",
    [
        lambda module: module.MemoryBIO().read(1.5),
        lambda module: module.MemoryBIO().read(1 << 40),
        lambda module: module.MemoryBIO().read(-(1 << 40)),
        lambda module: module.MemoryBIO().read(1, 2),
        lambda module: module.MemoryBIO().read(size=1),
        lambda module: module.MemoryBIO().write(),
        lambda module: module.MemoryBIO().write(b=b""),
        lambda module: module.MemoryBIO(1),
        lambda module: module.MemoryBIO(a=1),
        lambda module: setattr(module.MemoryBIO(), "eof", True),
        lambda module: setattr(module.MemoryBIO(), "pending", 1),
        lambda module: hash(module.MemoryBIO()) and None,
        lambda module: type("Derived", (module.MemoryBIO,), {}) and None,
    ],
)
def test_arguments_are_refused_alike(use):
    assert_same(use, text=False)


@pytest.mark.parametrize("seed", range(5))
def test_long_random_use(seed):
    def use(module):
        rng, bio, seen = random.Random(seed), module.MemoryBIO(), hashlib.sha256()
        for _ in range(2000):
            size, letter = rng.choice([0, 1, 2, 50, 1000, 40_000]), bytes([rng.randrange(256)])
            done = bio.read(size) if rng.random() < 0.5 else bio.write(letter * size)
            seen.update(repr((done, state(bio))).encode())
        seen.update(bio.read())
        return seen.hexdigest()

    assert_same(use)


def test_repr_names_the_class():
    assert portable(plain(ssl.MemoryBIO())) == reference.answer(lambda: plain(standard.MemoryBIO()))


@pytest.fixture
def joined(certs, bios):
    """Two joined ends after their handshake, of which nothing is on the way."""
    pair = bios(*contexts(ssl, certs)).handshake()
    pair.server.write(b"x")
    assert pair.client.read() == b"x"
    return pair


def test_record_that_comes_in_pieces(joined):
    joined.client.write(b"hello")
    record = joined.to_server.read()
    for at in range(len(record) - 1):
        joined.to_server.write(record[at : at + 1])
        with pytest.raises(ssl.SSLWantReadError):
            joined.server.read(10)
        assert joined.to_server.pending == 0  # half a record is the connection's
    joined.to_server.write(record[-1:])
    assert joined.server.read(10) == b"hello"


def test_handshake_that_comes_in_pieces(certs):
    client_context, server_context = contexts(ssl, certs)
    to_client, from_client, to_server, from_server = (ssl.MemoryBIO() for _ in range(4))
    client = client_context.wrap_bio(to_client, from_client, server_hostname="localhost")
    server = server_context.wrap_bio(to_server, from_server, server_side=True)
    pending = [client, server]
    for _ in range(20_000):
        for end in list(pending):
            try:
                end.do_handshake()
                pending.remove(end)
            except ssl.SSLWantReadError:
                pass
        if not pending:
            break
        to_server.write(from_client.read(7))
        to_client.write(from_server.read(7))
    assert client.version() == server.version() == "TLSv1.3"


def test_small_reads_leave_the_rest_pending(joined):
    joined.server.write(b"0123456789")
    assert joined.client.read(3) == b"012"
    assert joined.client.pending() == 7
    buffer = bytearray(b"#" * 10)
    assert joined.client.read(4, buffer) == 4
    assert buffer == b"3456######"
    assert joined.client.read(100, buffer) == 3
    assert joined.client.pending() == 0


def test_large_write_is_one_call_and_many_records(joined):
    data = bytes(range(256)) * 400
    assert joined.client.write(data) == len(data)
    got = bytearray()
    while len(got) < len(data):
        got += joined.server.read(1 << 20)
    assert got == data


def test_data_before_the_end_of_file_is_read(joined):
    joined.client.write(b"last words")
    joined.to_server.write_eof()
    assert joined.server.read(100) == b"last words"
    with pytest.raises(ssl.SSLEOFError):
        joined.server.read(100)


def test_end_of_file_in_a_record(joined):
    joined.client.write(b"last words")
    record = joined.to_server.read()
    joined.to_server.write(record[:-1])
    joined.to_server.write_eof()
    with pytest.raises(ssl.SSLEOFError):
        joined.server.read(100)


def test_outgoing_buffer_that_was_ended(certs):
    def write(module):
        pair = Pair(module, *contexts(module, certs)).handshake()
        pair.from_client.write_eof()
        return pair.client.write(b"x"), pair.from_client.eof, len(pair.from_client.read()), pair.from_client.eof

    assert_same(write)


def test_asyncio_was_told_a_riddle_about_a_context_that_is_not_its_modules(client_context, server_context):
    """ "argument 1 must be _ssl.MemoryBIO, not _ssl.MemoryBIO" """

    async def connect(**context):
        server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0, **context)
        address = server.sockets[0].getsockname()[:2]
        try:
            if context:
                _, writer = await asyncio.open_connection(*address)
            else:
                _, writer = await asyncio.open_connection(*address, ssl=client_context, server_hostname="localhost")
            await asyncio.sleep(0.1)
            writer.close()
        finally:
            server.close()

    advice = r"call pyssl\.install\(\) before anything imports ssl, or run the program as `python -m pyssl"
    with pytest.warns(RuntimeWarning, match=advice), pytest.raises(TypeError, match=advice):
        asyncio.run(asyncio.wait_for(connect(), 10))
    with pytest.warns(RuntimeWarning, match=advice):
        asyncio.run(asyncio.wait_for(connect(ssl=server_context), 10))
    with pytest.raises(TypeError, match=r"argument 'outgoing' must be _ssl\.MemoryBIO, not bytes"):
        server_context.wrap_bio(ssl.MemoryBIO(), b"", server_side=True)
