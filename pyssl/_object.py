"""`SSLObject`: one TLS connection over two memory buffers."""

import sys
import warnings

from ._context import SSLContext
from ._moving import freeze
from ._ssl import ENCODING_DER


def der_chain(chain):
    """A list of `_ssl.Certificate`, or None, as a list of DER bytes."""
    return [cert.public_bytes(ENCODING_DER) for cert in chain or ()]


def warn_npn(stacklevel=3):
    """NPN has been deprecated since CPython 3.10."""
    if sys.version_info >= (3, 10):
        warnings.warn("ssl NPN is deprecated, use ALPN instead", DeprecationWarning, stacklevel=stacklevel)


def _check_sslobject_params(server_side, context=None, server_hostname=None, session=None):
    """What wrap_socket() has always refused, and wrap_bio() refuses in later releases."""
    if server_side and server_hostname:
        raise ValueError("server_hostname can only be specified in client mode")
    if server_side and session is not None:
        raise ValueError("session can only be specified in client mode")
    if context.check_hostname and not server_hostname:
        raise ValueError("check_hostname requires server_hostname")


class SSLObject:
    """A TLS connection without a socket, made by `SSLContext.wrap_bio`.

    The caller moves the bytes: what the peer sent goes into the incoming
    `MemoryBIO`, what is in the outgoing one goes to the peer. A method that
    needs more raises `SSLWantReadError`.
    (https://docs.python.org/3/library/ssl.html#ssl.SSLObject)
    """

    def __init__(self, *args, **kwargs):
        raise TypeError(
            f"{self.__class__.__name__} does not have a public "
            f"constructor. Instances are returned by SSLContext.wrap_bio()."
        )

    @classmethod
    def _create(cls, incoming, outgoing, server_side=False, server_hostname=None, session=None, context=None):
        if sys.version_info >= (3, 13, 18):
            _check_sslobject_params(server_side, context, server_hostname, session)
        self = cls.__new__(cls)
        self._sslobj = context._wrap_bio(
            incoming, outgoing, server_side=server_side, server_hostname=server_hostname, owner=self, session=session
        )
        return self

    @property
    def context(self):
        """The `SSLContext` in use; may be replaced, as an sni_callback does."""
        return self._sslobj.context

    @context.setter
    def context(self, ctx):
        self._sslobj.context = ctx

    @property
    def session(self):
        """The `SSLSession` to resume from later, or None. A client may set it before the handshake."""
        return self._sslobj.session

    @session.setter
    def session(self, session):
        self._sslobj.session = session

    @property
    def session_reused(self):
        """Whether the handshake resumed a session."""
        return self._sslobj.session_reused

    @property
    def server_side(self):
        """Whether this is the server's end."""
        return self._sslobj.server_side

    @property
    def server_hostname(self):
        """The name a client asks for and checks, as A-label, or None."""
        return self._sslobj.server_hostname

    def read(self, len=1024, buffer=None):
        """Read up to len bytes; into buffer, returning their number, if one is given."""
        if buffer is not None:
            return self._sslobj.read(len, buffer)
        return self._sslobj.read(len)

    def write(self, data):
        """Write a bytes-like object; returns the number of bytes written."""
        return self._sslobj.write(data)

    def getpeercert(self, binary_form=False):
        """The peer's certificate as a dict, or as DER bytes.

        None if the peer sent none; an empty dict if it was not verified.
        ValueError before the handshake is done.
        """
        return self._sslobj.getpeercert(binary_form)

    def get_verified_chain(self):
        """The verified chain, leaf first, as a list of DER bytes."""
        return der_chain(self._sslobj.get_verified_chain())

    def get_unverified_chain(self):
        """The chain as the peer sent it, as a list of DER bytes."""
        return der_chain(self._sslobj.get_unverified_chain())

    @property
    def ocsp_response(self):
        """The OCSP response (DER bytes) the server stapled, or None (RFC 6066, 8)."""
        return self._sslobj._ocsp_response()

    def export_keying_material(self, label, length, context=None):
        """length bytes that both ends, and no others, can derive for the use named by label (RFC 8446, 7.5).

        label: str; context: bytes or None. SSLError before the handshake is done.
        """
        return self._sslobj._export(label, length, context)

    def group(self):
        """The name of the key exchange group agreed on, e.g. 'X25519MLKEM768', or None."""
        return self._sslobj.group()

    def client_sigalg(self):
        """The name of the signature scheme the client has proved itself with, or None."""
        return self._sslobj.client_sigalg()

    def server_sigalg(self):
        """The name of the signature scheme the server has proved itself with, or None."""
        return self._sslobj.server_sigalg()

    def selected_npn_protocol(self):
        """The protocol chosen by NPN (TLS 1.2 and before), or None."""
        warn_npn()
        return self._sslobj.selected_npn_protocol()

    def selected_alpn_protocol(self):
        """The application protocol agreed on, or None."""
        return self._sslobj.selected_alpn_protocol()

    def cipher(self):
        """The cipher in use as (name, protocol version, secret bits), or None."""
        return self._sslobj.cipher()

    def shared_ciphers(self):
        """On a server, the client's ciphers that it has as well, as a list of such tuples; else None."""
        return self._sslobj.shared_ciphers()

    def compression(self):
        """None: TLS compression is not supported."""
        return self._sslobj.compression()

    def pending(self):
        """The number of decrypted bytes that can be read at once."""
        return self._sslobj.pending()

    def do_handshake(self):
        """Run the handshake as far as the buffered bytes allow."""
        self._sslobj.do_handshake()

    def unwrap(self):
        """Exchange close_notify with the peer."""
        return self._sslobj.shutdown()

    def freeze(self):
        """The established connection as bytes, to go on with in another process; this object is dead afterwards.

        The bytes hold the connection's keys, and are to be thawed once, by
        `SSLContext.thaw_bio` or `thaw_socket`. ValueError before the
        handshake is done.
        """
        return freeze(self)

    def get_channel_binding(self, cb_type="tls-unique"):
        """Channel binding bytes (RFC 5929), or None before the handshake; ValueError for an unknown type."""
        return self._sslobj.get_channel_binding(cb_type)

    def version(self):
        """The protocol version in use, e.g. 'TLSv1.3', or None."""
        return self._sslobj.version()

    def verify_client_post_handshake(self):
        """Ask a TLS 1.3 client for its certificate (RFC 8446, 4.6.2)."""
        return self._sslobj.verify_client_post_handshake()


SSLContext.sslobject_class = SSLObject
