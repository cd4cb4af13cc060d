"""`SSLSocket`: a socket that speaks TLS."""

import errno
from socket import SO_TYPE, SOCK_STREAM, SOL_SOCKET, socket

from ._context import SSLContext
from ._enums import SSL_ERROR_EOF
from ._moving import freeze, reduce_for_multiprocessing
from ._object import SSLObject, _check_sslobject_params, der_chain, warn_npn
from ._ssl import SSLError

CHANNEL_BINDING_TYPES = ["tls-unique"]

# What sendfile() hands over at once: whole records, and few calls.
_SENDFILE_BLOCK = 256 * 1024


def _sslcopydoc(func):  # CPython's name
    """Takes over the docstring of SSLObject's method of the same name."""
    func.__doc__ = getattr(SSLObject, func.__name__).__doc__
    return func


def _position(file):
    """Where file stands, or None if it cannot be put back there."""
    try:
        return file.tell()
    except (AttributeError, OSError):
        return None


def _refuse_early_data(sock):
    """Raise SSLError if bytes came before a connection that is already gone.

    They were never protected, and read later they would look as if they had
    been (CVE-2023-40217).
    """
    blocking = sock.getblocking()
    sock.setblocking(False)
    try:
        early = sock.recv(1)
    except OSError as exc:
        # EINVAL: a Unix socket that is not connected.
        if exc.errno not in (errno.ENOTCONN, errno.EINVAL):
            raise
        early = b""
    sock.setblocking(blocking)
    if early:
        reason = "Closed before TLS handshake with data in recv buffer."
        error = SSLError(errno.ENOTCONN, reason)
        error.reason = reason
        error.library = None
        try:
            raise error
        finally:
            error = None  # the frame would keep it, and it the frame


class SSLSocket(socket):
    """A stream socket behind TLS, made by `SSLContext.wrap_socket`.

    (https://docs.python.org/3/library/ssl.html#ssl-sockets)
    """

    def __init__(self, *args, **kwargs):
        raise TypeError(
            f"{self.__class__.__name__} does not have a public "
            f"constructor. Instances are returned by "
            f"SSLContext.wrap_socket()."
        )

    @classmethod
    def _create(
        cls,
        sock,
        server_side=False,
        do_handshake_on_connect=True,
        suppress_ragged_eofs=True,
        server_hostname=None,
        context=None,
        session=None,
    ):
        if sock.getsockopt(SOL_SOCKET, SO_TYPE) != SOCK_STREAM:
            raise NotImplementedError("only stream sockets are supported")
        _check_sslobject_params(server_side, context, server_hostname, session)
        timeout = sock.gettimeout()
        identity = {"family": sock.family, "type": sock.type, "proto": sock.proto, "fileno": sock.fileno()}
        self = cls.__new__(cls, **identity)
        socket.__init__(self, **identity)
        sock.detach()
        # From here on the descriptor is ours to close.
        try:
            self._context = context
            self._session = session
            self._closed = False
            self._sslobj = None
            self.server_side = server_side
            self.server_hostname = context._encode_hostname(server_hostname)
            self.do_handshake_on_connect = do_handshake_on_connect
            self.suppress_ragged_eofs = suppress_ragged_eofs
            self._start(timeout)
        except BaseException:
            try:  # noqa: SIM105  contextlib is not imported for this
                self.close()
            except OSError:
                pass  # the first failure is the one to tell
            raise
        return self

    def _start(self, timeout):
        """Begin TLS at once if the socket is connected; otherwise connect() will."""
        try:
            self.getpeername()
        except OSError as exc:
            if exc.errno != errno.ENOTCONN:
                raise
            self._connected = False
            _refuse_early_data(self)
        else:
            self._connected = True
        self.settimeout(timeout)  # after setblocking()
        if not self._connected:
            return
        self._wrap()
        if self.do_handshake_on_connect:
            if timeout == 0.0:
                raise ValueError("do_handshake_on_connect should not be specified for non-blocking sockets")
            self.do_handshake()

    def _wrap(self):
        self._sslobj = self._context._wrap_socket(
            self, self.server_side, self.server_hostname, owner=self, session=self._session
        )

    # -- what is known of the connection

    @property
    @_sslcopydoc
    def context(self):
        return self._context

    @context.setter
    def context(self, ctx):
        self._context = ctx
        self._sslobj.context = ctx

    @property
    @_sslcopydoc
    def session(self):
        return self._sslobj.session if self._sslobj is not None else None

    @session.setter
    def session(self, session):
        self._session = session
        if self._sslobj is not None:
            self._sslobj.session = session

    @property
    @_sslcopydoc
    def session_reused(self):
        return self._sslobj.session_reused if self._sslobj is not None else None

    @property
    def ocsp_response(self):
        """The OCSP response (DER bytes) the server stapled, or None (RFC 6066, 8)."""
        return self._sslobj._ocsp_response() if self._sslobj is not None else None

    @_sslcopydoc
    def export_keying_material(self, label, length, context=None):
        self._checkClosed()
        self._check_connected()
        return self._sslobj._export(label, length, context)

    def freeze(self):
        """The established connection as bytes, to go on with in another process; this object is dead afterwards.

        Its descriptor stays open: detach() or close() it. The bytes hold the
        connection's keys, and are to be thawed once, by
        `SSLContext.thaw_socket` or `thaw_bio`. ValueError before the
        handshake is done.
        """
        self._checkClosed()
        self._check_connected()
        return freeze(self)

    def __reduce_ex__(self, protocol):
        return reduce_for_multiprocessing(self)

    @_sslcopydoc
    def group(self):
        self._checkClosed()
        return self._sslobj.group() if self._sslobj is not None else None

    @_sslcopydoc
    def client_sigalg(self):
        self._checkClosed()
        return self._sslobj.client_sigalg() if self._sslobj is not None else None

    @_sslcopydoc
    def server_sigalg(self):
        self._checkClosed()
        return self._sslobj.server_sigalg() if self._sslobj is not None else None

    def _check_closed(self, msg=None):
        """A hook for subclasses that want to hear of uses after close()."""

    _checkClosed = _check_closed  # noqa: N815  CPython's name

    def _check_connected(self):
        if not self._connected:
            # Raises ENOTCONN unless a connect() that was under way has succeeded since.
            self.getpeername()

    @_sslcopydoc
    def getpeercert(self, binary_form=False):
        self._checkClosed()
        self._check_connected()
        return self._sslobj.getpeercert(binary_form)

    @_sslcopydoc
    def get_verified_chain(self):
        return der_chain(self._sslobj.get_verified_chain())

    @_sslcopydoc
    def get_unverified_chain(self):
        return der_chain(self._sslobj.get_unverified_chain())

    @_sslcopydoc
    def selected_npn_protocol(self):
        self._checkClosed()
        warn_npn()
        return self._sslobj.selected_npn_protocol() if self._sslobj is not None else None

    @_sslcopydoc
    def selected_alpn_protocol(self):
        self._checkClosed()
        return self._sslobj.selected_alpn_protocol() if self._sslobj is not None else None

    @_sslcopydoc
    def cipher(self):
        self._checkClosed()
        return self._sslobj.cipher() if self._sslobj is not None else None

    @_sslcopydoc
    def shared_ciphers(self):
        self._checkClosed()
        return self._sslobj.shared_ciphers() if self._sslobj is not None else None

    @_sslcopydoc
    def compression(self):
        self._checkClosed()
        return self._sslobj.compression() if self._sslobj is not None else None

    @_sslcopydoc
    def pending(self):
        self._checkClosed()
        return self._sslobj.pending() if self._sslobj is not None else 0

    @_sslcopydoc
    def version(self):
        return self._sslobj.version() if self._sslobj is not None else None

    @_sslcopydoc
    def get_channel_binding(self, cb_type="tls-unique"):
        if self._sslobj is not None:
            return self._sslobj.get_channel_binding(cb_type)
        if cb_type not in CHANNEL_BINDING_TYPES:
            raise ValueError(f"{cb_type} channel binding type not implemented")
        return None

    # -- reading

    def read(self, len=1024, buffer=None):
        """Read up to len bytes; into buffer, returning their number, if one is given. Empty at the end."""
        self._checkClosed()
        if self._sslobj is None:
            raise ValueError("Read on closed or unwrapped SSL socket.")
        try:
            if buffer is not None:
                return self._sslobj.read(len, buffer)
            return self._sslobj.read(len)
        except SSLError as exc:
            if exc.args[0] == SSL_ERROR_EOF and self.suppress_ragged_eofs:
                return b"" if buffer is None else 0
            raise

    def recv(self, buflen=1024, flags=0):
        """As socket.recv(); flags must be 0 behind TLS (ValueError)."""
        self._checkClosed()
        if self._sslobj is None:
            return super().recv(buflen, flags)
        self._refuse_flags("recv", flags)
        return self.read(buflen)

    def recv_into(self, buffer, nbytes=None, flags=0):
        """As socket.recv_into(); flags must be 0 behind TLS (ValueError)."""
        self._checkClosed()
        if nbytes is None:
            nbytes = 1024
            if buffer is not None:
                with memoryview(buffer) as view:
                    nbytes = view.nbytes or 1024
        if self._sslobj is None:
            return super().recv_into(buffer, nbytes, flags)
        self._refuse_flags("recv_into", flags)
        return self.read(nbytes, buffer)

    def recvfrom(self, buflen=1024, flags=0):
        """ValueError behind TLS."""
        self._checkClosed()
        self._refuse_datagrams("recvfrom")
        return super().recvfrom(buflen, flags)

    def recvfrom_into(self, buffer, nbytes=None, flags=0):
        """ValueError behind TLS."""
        self._checkClosed()
        self._refuse_datagrams("recvfrom_into")
        return super().recvfrom_into(buffer, nbytes, flags)

    def recvmsg(self, *args, **kwargs):
        """NotImplementedError: there is no ancillary data inside TLS."""
        raise NotImplementedError(f"recvmsg not allowed on instances of {self.__class__}")

    def recvmsg_into(self, *args, **kwargs):
        """NotImplementedError: there is no ancillary data inside TLS."""
        raise NotImplementedError(f"recvmsg_into not allowed on instances of {self.__class__}")

    # -- writing

    def write(self, data):
        """Write a bytes-like object; returns the number of bytes written."""
        self._checkClosed()
        if self._sslobj is None:
            raise ValueError("Write on closed or unwrapped SSL socket.")
        return self._sslobj.write(data)

    def send(self, data, flags=0):
        """As socket.send(); flags must be 0 behind TLS (ValueError)."""
        self._checkClosed()
        if self._sslobj is None:
            return super().send(data, flags)
        self._refuse_flags("send", flags)
        return self._sslobj.write(data)

    def sendall(self, data, flags=0):
        """As socket.sendall(); flags must be 0 behind TLS (ValueError)."""
        self._checkClosed()
        if self._sslobj is None:
            return super().sendall(data, flags)
        self._refuse_flags("sendall", flags)
        with memoryview(data) as view, view.cast("B") as octets:
            sent = 0
            while sent < len(octets):
                sent += self.send(octets[sent:])
        return None

    def sendto(self, data, flags_or_addr, addr=None):
        """ValueError behind TLS."""
        self._checkClosed()
        self._refuse_datagrams("sendto")
        if addr is None:
            return super().sendto(data, flags_or_addr)
        return super().sendto(data, flags_or_addr, addr)

    def sendmsg(self, *args, **kwargs):
        """NotImplementedError: what it sends would not be encrypted."""
        raise NotImplementedError(f"sendmsg not allowed on instances of {self.__class__}")

    def sendfile(self, file, offset=0, count=None):
        """Send a file opened in binary mode; returns the number of bytes sent."""
        if self._sslobj is None:
            return super().sendfile(file, offset, count)
        self._check_sendfile_params(file, offset, count)
        if self.gettimeout() == 0:
            raise ValueError("non-blocking sockets are not supported")
        if offset:
            file.seek(offset)
        start = _position(file)
        sent = 0
        try:
            while count is None or sent < count:
                block = file.read(_SENDFILE_BLOCK if count is None else min(_SENDFILE_BLOCK, count - sent))
                if not block:
                    break
                self.sendall(block)
                sent += len(block)
        finally:
            # A block that was cut off by a timeout is read and handed over again, as a write that is retried.
            if sent and hasattr(file, "seek"):
                file.seek(offset + sent)
            elif start is not None:
                file.seek(start)
        return sent

    def _refuse_flags(self, name, flags):
        if flags != 0:
            raise ValueError(f"non-zero flags not allowed in calls to {name}() on {self.__class__}")

    def _refuse_datagrams(self, name):
        if self._sslobj is not None:
            raise ValueError(f"{name} not allowed on instances of {self.__class__}")

    # -- beginning and end

    @_sslcopydoc
    def do_handshake(self, block=False):
        self._check_connected()
        timeout = self.gettimeout()
        try:
            if timeout == 0.0 and block:
                self.settimeout(None)
            self._sslobj.do_handshake()
        finally:
            self.settimeout(timeout)

    def _real_connect(self, addr, connect_ex):
        if self.server_side:
            raise ValueError("can't connect in server-side mode")
        if self._connected or self._sslobj is not None:
            raise ValueError("attempt to connect already-connected SSLSocket!")
        self._wrap()
        try:
            rc = super().connect_ex(addr) if connect_ex else super().connect(addr)
            if not rc:
                self._connected = True
                if self.do_handshake_on_connect:
                    self.do_handshake()
        except (OSError, ValueError):
            self._sslobj = None
            raise
        return rc

    def connect(self, addr):
        """Connect to addr and begin TLS."""
        self._real_connect(addr, False)

    def connect_ex(self, addr):
        """As connect(), but returns an error number for a failing connect."""
        return self._real_connect(addr, True)

    def accept(self):
        """Accept a connection; returns (SSLSocket, address)."""
        sock, addr = super().accept()
        return (
            self.context.wrap_socket(
                sock,
                do_handshake_on_connect=self.do_handshake_on_connect,
                suppress_ragged_eofs=self.suppress_ragged_eofs,
                server_side=True,
            ),
            addr,
        )

    def dup(self):
        """NotImplementedError: two descriptors cannot share one TLS connection."""
        raise NotImplementedError(f"Can't dup() {self.__class__.__name__} instances")

    def shutdown(self, how):
        """As socket.shutdown(); TLS ends without close_notify."""
        self._checkClosed()
        self._sslobj = None
        super().shutdown(how)

    def unwrap(self):
        """Exchange close_notify with the peer; returns the socket, now without TLS."""
        if not self._sslobj:
            raise ValueError("No SSL wrapper around " + str(self))
        plain = self._sslobj.shutdown()
        self._sslobj = None
        return plain

    @_sslcopydoc
    def verify_client_post_handshake(self):
        if not self._sslobj:
            raise ValueError("No SSL wrapper around " + str(self))
        return self._sslobj.verify_client_post_handshake()

    def _real_close(self):
        self._sslobj = None
        super()._real_close()


SSLContext.sslsocket_class = SSLSocket
