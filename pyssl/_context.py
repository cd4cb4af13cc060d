"""`SSLContext`: `_ssl._SSLContext` with the names and types Python's users know."""

import os
import sys
import warnings

from . import _ssl
from ._enums import PROTOCOL_TLS, Options, TLSVersion, VerifyFlags, VerifyMode, _SSLMethod
from ._oids import Purpose, _ASN1Object
from ._ssl import SSLError, _SSLContext
from ._trace import wrap_message_callback

# The protocol where none is said. Since CPython 3.10 that is deprecated.
ANY_PROTOCOL = None if sys.version_info >= (3, 10) else PROTOCOL_TLS


def _wire_protocols(protocols, what):
    """ALPN or NPN protocol names, each with a length byte in front (RFC 7301, 3.1)."""
    out = bytearray()
    for protocol in protocols:
        name = bytes(protocol, "ascii")
        if not 1 <= len(name) <= 255:
            raise SSLError(f"{what} protocols must be 1 to 255 in length")
        out.append(len(name))
        out += name
    return out


class SSLContext(_SSLContext):
    """Settings, certificates and trust that connections are made from.

    protocol is one of the PROTOCOL_* constants; PROTOCOL_TLS_CLIENT and
    PROTOCOL_TLS_SERVER are the ones to use.
    (https://docs.python.org/3/library/ssl.html#ssl.SSLContext)
    """

    _windows_cert_stores = ("CA", "ROOT")

    sslsocket_class = None  # set in _socket.py, which needs this class
    sslobject_class = None  # set in _object.py

    def __new__(cls, protocol=ANY_PROTOCOL, *args, **kwargs):
        if protocol is None and ANY_PROTOCOL is None:
            warnings.warn(
                "ssl.SSLContext() without protocol argument is deprecated.",
                category=DeprecationWarning,
                stacklevel=2,
            )
            protocol = PROTOCOL_TLS
        return _SSLContext.__new__(cls, protocol)

    # -- making connections

    def _encode_hostname(self, hostname):
        """A host name as it goes on the wire: A-labels by Python's idna codec (IDNA 2003)."""
        if hostname is None:
            return None
        if isinstance(hostname, str):
            return hostname.encode("idna").decode("ascii")
        return hostname.decode("ascii")

    def wrap_socket(
        self,
        sock,
        server_side=False,
        do_handshake_on_connect=True,
        suppress_ragged_eofs=True,
        server_hostname=None,
        session=None,
    ):
        """An `SSLSocket` that takes over the connected or unconnected stream socket `sock`."""
        return self.sslsocket_class._create(
            sock=sock,
            server_side=server_side,
            do_handshake_on_connect=do_handshake_on_connect,
            suppress_ragged_eofs=suppress_ragged_eofs,
            server_hostname=server_hostname,
            context=self,
            session=session,
        )

    def wrap_bio(self, incoming, outgoing, server_side=False, server_hostname=None, session=None):
        """An `SSLObject` that reads and writes two `MemoryBIO` buffers."""
        return self.sslobject_class._create(
            incoming,
            outgoing,
            server_side=server_side,
            server_hostname=self._encode_hostname(server_hostname),
            session=session,
            context=self,
        )

    # -- certificates and trust

    def _load_windows_store_certs(self, storename, purpose):
        try:
            for cert, encoding, trust in _ssl.enum_certificates(storename):
                if encoding == "x509_asn" and (trust is True or purpose.oid in trust):
                    try:
                        self.load_verify_locations(cadata=cert)
                    except SSLError as exc:
                        warnings.warn(f"Bad certificate in Windows certificate store: {exc!s}", stacklevel=3)
        except PermissionError:
            warnings.warn("unable to enumerate Windows certificate store", stacklevel=3)

    def load_default_certs(self, purpose=Purpose.SERVER_AUTH):
        """Trust what the system trusts."""
        if not isinstance(purpose, _ASN1Object):
            raise TypeError(purpose)
        if sys.platform == "win32":
            for storename in self._windows_cert_stores:
                self._load_windows_store_certs(storename, purpose)
        self.set_default_verify_paths()

    # -- protocols and callbacks

    def set_alpn_protocols(self, alpn_protocols):
        """Offer or accept these application protocols, most wanted first (RFC 7301)."""
        self._set_alpn_protocols(_wire_protocols(alpn_protocols, "ALPN"))

    def set_npn_protocols(self, npn_protocols):
        """Offer and take these protocols (list of str) by NPN, the predecessor of ALPN, up to TLS 1.2.

        A server that finds ALPN in a ClientHello answers that instead.
        """
        if sys.version_info >= (3, 10):
            warnings.warn("ssl NPN is deprecated, use ALPN instead", DeprecationWarning, stacklevel=2)
        self._set_npn_protocols(_wire_protocols(npn_protocols, "NPN"))

    def set_servername_callback(self, server_name_callback):
        """As `sni_callback`, but the name arrives as an A-label."""
        if server_name_callback is None:
            self.sni_callback = None
            return
        if not callable(server_name_callback):
            raise TypeError("not a callable object")

        def encode_name(sslobj, servername, sslctx):
            return server_name_callback(sslobj, self._encode_hostname(servername), sslctx)

        self.sni_callback = encode_name

    @property
    def _msg_callback(self):
        """Called as `callback(conn, direction, version, content_type, msg_type, data)` for every protocol message."""
        inner = super()._msg_callback
        return None if inner is None else inner.user_function

    @_msg_callback.setter
    def _msg_callback(self, callback):
        if callback is not None:
            if not callable(callback):
                raise TypeError(f"{callback} is not callable.")
            callback = wrap_message_callback(callback)
        _SSLContext._msg_callback.__set__(self, callback)

    # -- settings that are members of enumerations

    @property
    def protocol(self):
        """The PROTOCOL_* constant the context was made for."""
        return _SSLMethod(super().protocol)

    @property
    def minimum_version(self):
        """The lowest version to speak, a `TLSVersion`."""
        return TLSVersion(super().minimum_version)

    @minimum_version.setter
    def minimum_version(self, value):
        if value == TLSVersion.SSLv3:
            self.options &= ~Options.OP_NO_SSLv3
        _SSLContext.minimum_version.__set__(self, value)

    @property
    def maximum_version(self):
        """The highest version to speak, a `TLSVersion`."""
        return TLSVersion(super().maximum_version)

    @maximum_version.setter
    def maximum_version(self, value):
        _SSLContext.maximum_version.__set__(self, value)

    @property
    def options(self):
        """OP_* flags, an `Options`."""
        return Options(super().options)

    @options.setter
    def options(self, value):
        _SSLContext.options.__set__(self, value)

    @property
    def hostname_checks_common_name(self):
        """Whether a subject's common name counts where a certificate has no DNS names."""
        return not self._host_flags & _ssl.HOSTFLAG_NEVER_CHECK_SUBJECT

    @hostname_checks_common_name.setter
    def hostname_checks_common_name(self, value):
        if value:
            self._host_flags &= ~_ssl.HOSTFLAG_NEVER_CHECK_SUBJECT
        else:
            self._host_flags |= _ssl.HOSTFLAG_NEVER_CHECK_SUBJECT

    @property
    def verify_flags(self):
        """VERIFY_* flags, a `VerifyFlags`."""
        return VerifyFlags(super().verify_flags)

    @verify_flags.setter
    def verify_flags(self, value):
        _SSLContext.verify_flags.__set__(self, value)

    @property
    def verify_mode(self):
        """CERT_NONE, CERT_OPTIONAL or CERT_REQUIRED, a `VerifyMode`."""
        value = super().verify_mode
        try:
            return VerifyMode(value)
        except ValueError:
            return value

    @verify_mode.setter
    def verify_mode(self, value):
        _SSLContext.verify_mode.__set__(self, value)


def keylog_from_environment(context):
    """Honour SSLKEYLOGFILE, as the functions that make contexts do (not SSLContext itself)."""
    path = os.environ.get("SSLKEYLOGFILE")
    if path and not sys.flags.ignore_environment:
        context.keylog_filename = path
