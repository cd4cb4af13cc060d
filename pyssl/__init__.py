"""Python's `ssl` module without OpenSSL.

    import pyssl as ssl

gives every name of the standard module, on a TLS engine written in Go. To put
a whole program on it, see `pyssl.install` and `python -m pyssl`.

Importing this package does not start the engine; the first context does.
"""

import base64  # noqa: F401  like those below, a name that the standard module happens to show
import errno  # noqa: F401
import os  # noqa: F401
import socket as _socket  # noqa: F401
import sys  # noqa: F401
import warnings  # noqa: F401
from collections import namedtuple  # noqa: F401
from enum import Enum as _Enum  # noqa: F401
from enum import IntEnum as _IntEnum  # noqa: F401
from enum import IntFlag as _IntFlag  # noqa: F401
from socket import (  # noqa: F401
    _GLOBAL_DEFAULT_TIMEOUT,
    AF_INET,
    SO_TYPE,
    SOCK_STREAM,
    SOL_SOCKET,
    create_connection,
    socket,
)

from . import (
    _built,  # noqa: F401  the first: its message is the one to see
    _pickling,  # noqa: F401
    _ssl,
)
from ._certs import (
    PEM_FOOTER,  # noqa: F401
    PEM_HEADER,  # noqa: F401
    DefaultVerifyPaths,
    DER_cert_to_PEM_cert,
    PEM_cert_to_DER_cert,
    cert_time_to_seconds,
    get_default_verify_paths,
    get_server_certificate,
)
from ._context import SSLContext
from ._defaults import (
    _create_default_https_context,  # noqa: F401
    _create_stdlib_context,  # noqa: F401
    _create_unverified_context,  # noqa: F401
    create_default_context,
    wrap_socket,
)
from ._enums import *  # noqa: F403
from ._enums import (  # noqa: F401
    _PROTOCOL_NAMES,
    AlertDescription,
    Options,
    PROTOCOL_SSLv23,
    SSLErrorNumber,
    TLSVersion,
    VerifyFlags,
    VerifyMode,
    _SSLMethod,
    _TLSAlertType,
    _TLSContentType,
    _TLSMessageType,
    get_protocol_name,
)
from ._hostnames import (  # noqa: F401
    CertificateError,
    _dnsname_match,
    _inet_paton,
    _ipaddress_match,
    match_hostname,
)
from ._moving import freeze
from ._object import SSLObject, _check_sslobject_params  # noqa: F401
from ._oids import Purpose, _ASN1Object  # noqa: F401
from ._socket import CHANNEL_BINDING_TYPES, SSLSocket, _sslcopydoc  # noqa: F401
from ._ssl import (
    _DEFAULT_CIPHERS,
    _OPENSSL_API_VERSION,  # noqa: F401
    HAS_ALPN,
    HAS_ECDH,
    HAS_NPN,
    HAS_PHA,
    HAS_PSK,
    HAS_PSK_TLS13,
    HAS_SNI,
    HAS_TLS_UNIQUE,  # noqa: F401
    OPENSSL_VERSION,
    OPENSSL_VERSION_INFO,
    OPENSSL_VERSION_NUMBER,
    HAS_SSLv2,
    HAS_SSLv3,
    HAS_TLSv1,
    HAS_TLSv1_1,
    HAS_TLSv1_2,
    HAS_TLSv1_3,
    MemoryBIO,
    RAND_add,
    RAND_bytes,
    RAND_status,
    SSLCertVerificationError,
    SSLEOFError,
    SSLError,
    SSLSession,
    SSLSyscallError,
    SSLWantReadError,
    SSLWantWriteError,
    SSLZeroReturnError,
    _SSLContext,  # noqa: F401
    get_sigalgs,
)
from ._ssl import nid2obj as _nid2obj  # noqa: F401
from ._ssl import txt2obj as _txt2obj  # noqa: F401
from .install import install

if hasattr(_ssl, "RAND_pseudo_bytes"):
    from ._ssl import RAND_pseudo_bytes  # noqa: F401
if sys.platform == "win32":
    from ._ssl import enum_certificates, enum_crls  # noqa: F401

socket_error = OSError
_RESTRICTED_SERVER_CIPHERS = _DEFAULT_CIPHERS
_SSLv2_IF_EXISTS = getattr(_SSLMethod, "PROTOCOL_SSLv2", None)
HAS_NEVER_CHECK_COMMON_NAME = hasattr(_ssl, "HOSTFLAG_NEVER_CHECK_SUBJECT")

__version__ = _ssl._PYSSL_VERSION

# Printed or pickled, these show the name they are imported by.
for _cls in (
    SSLContext, SSLObject, SSLSocket, Purpose, _ASN1Object, DefaultVerifyPaths, TLSVersion,
    _TLSAlertType, _TLSContentType, _TLSMessageType, _SSLMethod,
    AlertDescription, Options, SSLErrorNumber, VerifyFlags, VerifyMode,
):  # fmt: skip
    _cls.__module__ = __name__
del _cls

__all__ = [
    "CHANNEL_BINDING_TYPES", "HAS_ALPN", "HAS_ECDH", "HAS_NEVER_CHECK_COMMON_NAME", "HAS_NPN", "HAS_PHA",
    "HAS_PSK", "HAS_PSK_TLS13", "HAS_SNI",
    "HAS_SSLv2", "HAS_SSLv3", "HAS_TLSv1", "HAS_TLSv1_1", "HAS_TLSv1_2", "HAS_TLSv1_3",
    "OPENSSL_VERSION", "OPENSSL_VERSION_INFO", "OPENSSL_VERSION_NUMBER", "PROTOCOL_SSLv23",
    "AlertDescription", "CertificateError", "DER_cert_to_PEM_cert", "DefaultVerifyPaths", "MemoryBIO", "Options",
    "PEM_cert_to_DER_cert", "Purpose", "RAND_add", "RAND_bytes", "RAND_status", "SSLCertVerificationError",
    "SSLContext", "SSLEOFError", "SSLError", "SSLErrorNumber", "SSLObject", "SSLSession", "SSLSocket",
    "SSLSyscallError", "SSLWantReadError", "SSLWantWriteError", "SSLZeroReturnError", "TLSVersion", "VerifyFlags",
    "VerifyMode", "cert_time_to_seconds", "create_default_context", "get_default_verify_paths", "get_protocol_name",
    "get_server_certificate", "get_sigalgs", "freeze", "install", "match_hostname", "socket_error", "wrap_socket",
    *(name for enum in (_SSLMethod, AlertDescription, Options, SSLErrorNumber, VerifyFlags, VerifyMode)
      for name in enum.__members__ if name != "PROTOCOL_SSLv23"),
]  # fmt: skip
