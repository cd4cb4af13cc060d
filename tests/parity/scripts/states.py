"""Every method of SSLObject and SSLSocket in every state that one can be in."""

import contextlib
import socket
import threading
from functools import partial

from ..ends import Pair, Sockets, contexts

VERSIONS = ("TLSv1_2", "TLSv1_3")

# What is asked of an end: (name, call). The name is shown.
FACTS = {
    name: (lambda end, name=name: getattr(end, name)())
    for name in (
        "cipher", "shared_ciphers", "compression", "pending", "version", "selected_alpn_protocol", "getpeercert",
        "get_verified_chain", "get_unverified_chain",
    )
}  # fmt: skip
FACTS.update({
    "getpeercert(True)": lambda end: end.getpeercert(True),
    "get_channel_binding": lambda end: _length(end.get_channel_binding()),
    "get_channel_binding(x)": lambda end: end.get_channel_binding("x"),
    "session": lambda end: end.session is None or _session(end.session),
    "session_reused": lambda end: end.session_reused,
    "server_side": lambda end: end.server_side,
    "server_hostname": lambda end: end.server_hostname,
    "context": lambda end: type(end.context).__name__,
    "context = x": lambda end: setattr(end, "context", 5),
    "context = itself": lambda end: setattr(end, "context", end.context),
    "session = x": lambda end: setattr(end, "session", 5),
    "session = None": lambda end: setattr(end, "session", None),
    "session = own": lambda end: setattr(end, "session", end.session),
})  # fmt: skip
ACTIONS = {
    "do_handshake": lambda end: end.do_handshake(),
    "read": lambda end: end.read(),
    "read(0)": lambda end: end.read(0),
    "read(-1)": lambda end: end.read(-1),
    "read(0, buffer)": lambda end: end.read(0, bytearray(3)),
    "read(-1, buffer)": lambda end: end.read(-1, bytearray(3)),
    "read(9, buffer)": lambda end: end.read(9, bytearray(3)),
    "read(9, empty)": lambda end: end.read(9, bytearray()),
    "read(9, bytes)": lambda end: end.read(9, b"xx"),
    "write": lambda end: end.write(b"hello"),
    "write nothing": lambda end: end.write(b""),
    "unwrap": lambda end: type(end.unwrap()).__name__,
    "unwrap twice": lambda end: (_try(end.unwrap), type(end.unwrap()).__name__),
    "unwrap, read": lambda end: (_try(end.unwrap), end.read()),
    "unwrap, write": lambda end: (_try(end.unwrap), end.write(b"x")),
    "unwrap, handshake": lambda end: (_try(end.unwrap), end.do_handshake()),
    "read, read": lambda end: (_try(end.read), end.read()),
    "read, write": lambda end: (_try(end.read), end.write(b"x")),
    "read, unwrap": lambda end: (_try(end.read), type(end.unwrap()).__name__),
    "verify_client_post_handshake": lambda end: end.verify_client_post_handshake(),
}
SOCKET_ONLY = {
    "recv": lambda end: end.recv(10),
    "recv(0)": lambda end: end.recv(0),
    "recv(-1)": lambda end: end.recv(-1),
    "recv(1, flags)": lambda end: end.recv(1, socket.MSG_PEEK),
    "recv_into": lambda end: end.recv_into(bytearray(4)),
    "recv_into(empty)": lambda end: end.recv_into(bytearray()),
    "recv_into(bytes)": lambda end: end.recv_into(b"xx"),
    "recv_into(0)": lambda end: end.recv_into(bytearray(4), 0),
    "recv_into(-1)": lambda end: end.recv_into(bytearray(4), -1),
    "recv_into(9)": lambda end: end.recv_into(bytearray(4), 9),
    "recv_into(None)": lambda end: end.recv_into(None),
    "recv_into(flags)": lambda end: end.recv_into(bytearray(4), 1, socket.MSG_PEEK),
    "recvfrom": lambda end: end.recvfrom(10),
    "recvfrom_into": lambda end: end.recvfrom_into(bytearray(4)),
    "recvmsg": lambda end: end.recvmsg(10),
    "recvmsg_into": lambda end: end.recvmsg_into([bytearray(4)]),
    "send": lambda end: end.send(b"hello"),
    "send nothing": lambda end: end.send(b""),
    "send(flags)": lambda end: end.send(b"hello", socket.MSG_OOB),
    "send(str)": lambda end: end.send("hello"),
    "sendall": lambda end: end.sendall(b"hello"),
    "sendall nothing": lambda end: end.sendall(b""),
    "sendall(flags)": lambda end: end.sendall(b"hello", socket.MSG_OOB),
    "sendall(str)": lambda end: end.sendall("hello"),
    "sendall(gaps)": lambda end: end.sendall(memoryview(b"abcd")[::2]),
    "sendto": lambda end: end.sendto(b"hello", ("127.0.0.1", 9)),
    "sendmsg": lambda end: end.sendmsg([b"hello"]),
    "shutdown": lambda end: end.shutdown(socket.SHUT_RDWR),
    "shutdown, read": lambda end: (_try(end.shutdown, socket.SHUT_RDWR), end.read()),
    "shutdown, recv": lambda end: (_try(end.shutdown, socket.SHUT_RDWR), end.recv(5)),
    "shutdown, version": lambda end: (_try(end.shutdown, socket.SHUT_RDWR), end.version()),
    "close": lambda end: end.close(),
    "close, read": lambda end: (end.close(), end.read()),
    "close, recv": lambda end: (end.close(), end.recv(5)),
    "close, write": lambda end: (end.close(), end.write(b"x")),
    "close, send": lambda end: (end.close(), end.send(b"x")),
    "close, sendall": lambda end: (end.close(), end.sendall(b"x")),
    "close, unwrap": lambda end: (end.close(), end.unwrap()),
    "close, handshake": lambda end: (end.close(), end.do_handshake()),
    "close, getpeercert": lambda end: (end.close(), end.getpeercert()),
    "close, cipher": lambda end: (end.close(), end.cipher()),
    "close, pending": lambda end: (end.close(), end.pending()),
    "close, session": lambda end: (end.close(), end.session, end.session_reused),
    "close, context": lambda end: (end.close(), type(end.context).__name__),
    "close, set context": lambda end: (end.close(), setattr(end, "context", end.context)),
    "close, get_channel_binding": lambda end: (end.close(), end.get_channel_binding()),
    "detach": lambda end: _closes(end.detach()),
    "detach, read": lambda end: (_closes(end.detach()), end.read()),
    "detach, write": lambda end: (_closes(end.detach()), end.write(b"x")),
    "detach, unwrap": lambda end: (_closes(end.detach()), end.unwrap()),
    "dup": lambda end: end.dup(),
    "connect": lambda end: end.connect(("127.0.0.1", 9)),
    "connect_ex": lambda end: end.connect_ex(("127.0.0.1", 9)),
    "accept": lambda end: end.accept(),
    "makefile": lambda end: end.makefile("rb").read(1),
    "timeout 0, read": lambda end: (end.settimeout(0), end.read()),
    "timeout 0, write": lambda end: (end.settimeout(0), end.write(b"x")),
    "timeout 0, handshake": lambda end: (end.settimeout(0), end.do_handshake()),
    "timeout 0, handshake(block)": lambda end: (end.settimeout(0), end.do_handshake(block=False)),
    "timeout 0, unwrap": lambda end: (end.settimeout(0), end.unwrap()),
    "fileno": lambda end: end.fileno() >= 0,
    "repr": lambda end: repr(end).replace(str(end.fileno()), "N").split("laddr")[0],
    "_sslobj": lambda end: type(end._sslobj).__name__,
    "owner": lambda end: end._sslobj.owner is end,
    "compression twice": lambda end: (end.compression(), end.compression()),
}


def _length(value):
    return value if value is None else len(value)


def _session(session):
    return session.has_ticket, session.timeout, session.ticket_lifetime_hint, len(session.id)


def _try(call, *args):
    try:
        return type(call(*args)).__name__
    except Exception as exc:
        return type(exc).__name__


def _closes(fd):
    if fd >= 0:
        socket.socket(fileno=fd).close()


# ---- SSLObject ------------------------------------------------------------------


def fresh(pair):
    """Nothing has happened."""


def begun(pair):
    """The client has sent its hello, and the server has answered."""
    _try(pair.client.do_handshake)
    pair.carry()
    _try(pair.server.do_handshake)


def done(pair):
    pair.handshake()


def answered(pair):
    """As done, and the tickets were read."""
    pair.handshake()
    pair.server.write(b"x")
    pair.carry()
    pair.client.read(1)


def data_waits(pair):
    answered(pair)
    pair.server.write(b"from the server")
    pair.client.write(b"from the client")
    pair.carry()


def half_read(pair):
    data_waits(pair)
    pair.client.read(1)
    pair.server.read(1)


def notified(pair):
    """Each has been told that the other closes."""
    answered(pair)
    _try(pair.client.unwrap)
    _try(pair.server.unwrap)
    pair.carry()


def notified_by_client(pair):
    answered(pair)
    _try(pair.client.unwrap)
    pair.carry()


def ended(pair):
    """The bytes end without close_notify."""
    answered(pair)
    pair.to_client.write_eof()
    pair.to_server.write_eof()


def ended_early(pair):
    pair.to_client.write_eof()
    pair.to_server.write_eof()


def spoilt(pair):
    answered(pair)
    for bio in (pair.to_client, pair.to_server):
        bio.write(b"\x17\x03\x03\x00\x20" + bytes(32))


def garbage(pair):
    for bio in (pair.to_client, pair.to_server):
        bio.write(b"this is no TLS at all")


def failed(pair):
    spoilt(pair)
    _try(pair.client.read)
    _try(pair.server.read)


STATES = [fresh, begun, done, answered, data_waits, half_read, notified, notified_by_client, ended, ended_early,
          spoilt, garbage, failed]  # fmt: skip


def objects(module, certs):
    for version in VERSIONS:
        both = contexts(module, certs, version)
        for state in STATES:
            for side in ("client", "server"):
                for name, call in {**FACTS, **ACTIONS}.items():
                    if not _has(module.SSLObject, name):
                        continue
                    pair = Pair(module, *both)
                    state(pair)
                    yield f"{version} {state.__name__} {side}.{name}", partial(call, getattr(pair, side))


def _has(cls, name):
    """Methods that not every CPython shows are asked where they are."""
    return hasattr(cls, name.split("(")[0].split(",")[-1].strip()) or name not in FACTS


# ---- SSLSocket --------------------------------------------------------------------


def s_unconnected(module, both):
    client, server = both
    ends = Ends()
    ends.client = client.wrap_socket(socket.socket(), server_hostname="localhost")
    ends.server = server.wrap_socket(socket.socket(), server_side=True)
    for end in (ends.client, ends.server):
        end.settimeout(0.05)
    return ends


def s_listening(module, both):
    client, server = both
    ends = Ends()
    for side, context, name in (("client", client, "localhost"), ("server", server, None)):
        sock = socket.socket()
        sock.bind(("127.0.0.1", 0))
        sock.listen()
        sock.settimeout(0.05)
        setattr(ends, side, context.wrap_socket(sock, server_side=name is None, server_hostname=name))
    return ends


class Ends:
    def close(self):
        self.client.close()
        self.server.close()


def s_connected(module, both):
    return Sockets(*both, timeout=0.05)


def s_done(module, both, **wrap):
    return Sockets(*both, timeout=0.05, **wrap).handshake()


def s_ragged(module, both):
    """Suppressed or not, the peer's bytes end."""
    ends = s_done(module, both)
    for end in (ends.client, ends.server):
        _try(socket.socket.shutdown, end, socket.SHUT_WR)
    return ends


def s_unragged(module, both):
    ends = s_done(module, both, suppress_ragged_eofs=False)
    for end in (ends.client, ends.server):
        _try(socket.socket.shutdown, end, socket.SHUT_WR)
    return ends


def s_closed(module, both):
    ends = s_done(module, both)
    ends.close()
    return ends


def s_shut(module, both):
    ends = s_done(module, both)
    for end in (ends.client, ends.server):
        _try(end.shutdown, socket.SHUT_RDWR)
    return ends


def s_unwrapped(module, both):
    ends = s_done(module, both)
    for end in (ends.client, ends.server):
        end.settimeout(5)
    thread = threading.Thread(target=lambda: _try(ends.server.unwrap))
    thread.start()
    _try(ends.client.unwrap)
    thread.join()
    for end in (ends.client, ends.server):
        end.settimeout(0.05)
    return ends


def s_nonblocking(module, both):
    ends = s_done(module, both)
    for end in (ends.client, ends.server):
        end.settimeout(0)
    return ends


def s_data_waits(module, both):
    ends = s_done(module, both)
    ends.server.write(b"from the server")
    ends.client.write(b"from the client")
    return ends


SOCKET_STATES = [s_unconnected, s_listening, s_connected, s_done, s_ragged, s_unragged, s_closed, s_shut, s_unwrapped,
                 s_nonblocking, s_data_waits]  # fmt: skip


def sockets(module, certs):
    for version in VERSIONS:
        both = contexts(module, certs, version)
        for state in SOCKET_STATES:
            for side in ("client", "server"):
                for name, call in {**FACTS, **ACTIONS, **SOCKET_ONLY}.items():
                    if not _has(module.SSLSocket, name):
                        continue
                    with contextlib.closing(state(module, both)) as ends:
                        yield f"{version} {state.__name__[2:]} {side}.{name}", partial(call, getattr(ends, side))


SCRIPTS = [objects, sockets]
