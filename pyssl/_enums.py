"""The enumerations of the ssl module, made from the integers in `pyssl._ssl`.

No number is written here: `_ssl` has them from the engine's tables. Only the
three debugging enumerations below, which `_ssl` has no names for, list the
protocol's own values (RFC 8446, appendix B).
"""

import builtins
from enum import IntEnum, IntFlag

from . import _ssl


def _gather(base, name, prefix, skip=()):
    """An enumeration of the names in `_ssl` that begin with prefix; its members become names of this module."""
    return base._convert_(name, __name__, lambda n: n.startswith(prefix) and n not in skip, source=_ssl)


_SSLMethod = _gather(IntEnum, "_SSLMethod", "PROTOCOL_", skip=("PROTOCOL_SSLv23",))
Options = _gather(IntFlag, "Options", "OP_")
AlertDescription = _gather(IntEnum, "AlertDescription", "ALERT_DESCRIPTION_")
SSLErrorNumber = _gather(IntEnum, "SSLErrorNumber", "SSL_ERROR_")
VerifyFlags = _gather(IntFlag, "VerifyFlags", "VERIFY_")
VerifyMode = _gather(IntEnum, "VerifyMode", "CERT_")

PROTOCOL_SSLv23 = _SSLMethod.PROTOCOL_SSLv23 = _SSLMethod.PROTOCOL_TLS
# Immutable where Python has a type for that, as in its own ssl module.
_PROTOCOL_NAMES = getattr(builtins, "frozendict", dict)(
    (member, name) for name, member in _SSLMethod.__members__.items()
)


class TLSVersion(IntEnum):
    """Versions for `SSLContext.minimum_version` and `maximum_version`."""

    MINIMUM_SUPPORTED = _ssl.PROTO_MINIMUM_SUPPORTED
    SSLv3 = _ssl.PROTO_SSLv3
    TLSv1 = _ssl.PROTO_TLSv1
    TLSv1_1 = _ssl.PROTO_TLSv1_1
    TLSv1_2 = _ssl.PROTO_TLSv1_2
    TLSv1_3 = _ssl.PROTO_TLSv1_3
    MAXIMUM_SUPPORTED = _ssl.PROTO_MAXIMUM_SUPPORTED


class _TLSContentType(IntEnum):
    """Record types, and the pseudo types a message callback is told (RFC 8446, B.1)."""

    CHANGE_CIPHER_SPEC = 20
    ALERT = 21
    HANDSHAKE = 22
    APPLICATION_DATA = 23
    HEADER = 0x100
    INNER_CONTENT_TYPE = 0x101


class _TLSAlertType(IntEnum):
    """Alert descriptions (RFC 8446, B.2)."""

    CLOSE_NOTIFY = 0
    UNEXPECTED_MESSAGE = 10
    BAD_RECORD_MAC = 20
    DECRYPTION_FAILED = 21
    RECORD_OVERFLOW = 22
    DECOMPRESSION_FAILURE = 30
    HANDSHAKE_FAILURE = 40
    NO_CERTIFICATE = 41
    BAD_CERTIFICATE = 42
    UNSUPPORTED_CERTIFICATE = 43
    CERTIFICATE_REVOKED = 44
    CERTIFICATE_EXPIRED = 45
    CERTIFICATE_UNKNOWN = 46
    ILLEGAL_PARAMETER = 47
    UNKNOWN_CA = 48
    ACCESS_DENIED = 49
    DECODE_ERROR = 50
    DECRYPT_ERROR = 51
    EXPORT_RESTRICTION = 60
    PROTOCOL_VERSION = 70
    INSUFFICIENT_SECURITY = 71
    INTERNAL_ERROR = 80
    INAPPROPRIATE_FALLBACK = 86
    USER_CANCELED = 90
    NO_RENEGOTIATION = 100
    MISSING_EXTENSION = 109
    UNSUPPORTED_EXTENSION = 110
    CERTIFICATE_UNOBTAINABLE = 111
    UNRECOGNIZED_NAME = 112
    BAD_CERTIFICATE_STATUS_RESPONSE = 113
    BAD_CERTIFICATE_HASH_VALUE = 114
    UNKNOWN_PSK_IDENTITY = 115
    CERTIFICATE_REQUIRED = 116
    NO_APPLICATION_PROTOCOL = 120


class _TLSMessageType(IntEnum):
    """Handshake message types (RFC 8446, B.3)."""

    HELLO_REQUEST = 0
    CLIENT_HELLO = 1
    SERVER_HELLO = 2
    HELLO_VERIFY_REQUEST = 3
    NEWSESSION_TICKET = 4
    END_OF_EARLY_DATA = 5
    HELLO_RETRY_REQUEST = 6
    ENCRYPTED_EXTENSIONS = 8
    CERTIFICATE = 11
    SERVER_KEY_EXCHANGE = 12
    CERTIFICATE_REQUEST = 13
    SERVER_DONE = 14
    CERTIFICATE_VERIFY = 15
    CLIENT_KEY_EXCHANGE = 16
    FINISHED = 20
    CERTIFICATE_URL = 21
    CERTIFICATE_STATUS = 22
    SUPPLEMENTAL_DATA = 23
    KEY_UPDATE = 24
    NEXT_PROTO = 67
    MESSAGE_HASH = 254
    CHANGE_CIPHER_SPEC = 0x0101


def get_protocol_name(protocol_code):
    """The name of a PROTOCOL_* constant, or '<unknown>'."""
    return _PROTOCOL_NAMES.get(protocol_code, "<unknown>")
