"""Types of the extension module; pyssl/_ext has the code."""

import sys
from collections.abc import Callable
from os import PathLike
from socket import socket
from typing import Any, Literal, TypeAlias, final, overload

from _typeshed import SupportsRead
from typing_extensions import Buffer, Self, disjoint_base

_Path: TypeAlias = str | bytes | PathLike[str] | PathLike[bytes]
_Secret: TypeAlias = str | bytes | bytearray
_Password: TypeAlias = _Secret | Callable[[], _Secret] | None
_Object: TypeAlias = tuple[int, str, str, str | None]  # NID, short name, long name, dotted identifier
_Cipher: TypeAlias = tuple[str, str, int]  # name, protocol version, secret bits
_Contents: TypeAlias = str | Buffer | SupportsRead[str | bytes]  # PEM from memory
# What getpeercert() tells of a certificate, and what get_ciphers() tells of a cipher.
_Description: TypeAlias = dict[str, Any]

# -- exceptions

class SSLError(OSError):
    library: str
    reason: str

class SSLZeroReturnError(SSLError): ...
class SSLWantReadError(SSLError): ...
class SSLWantWriteError(SSLError): ...
class SSLSyscallError(SSLError): ...
class SSLEOFError(SSLError): ...

class SSLCertVerificationError(SSLError, ValueError):
    verify_code: int
    verify_message: str

# -- classes

@final
class MemoryBIO:
    def __new__(cls) -> Self: ...
    @property
    def pending(self) -> int: ...
    @property
    def eof(self) -> bool: ...
    def read(self, size: int = -1, /) -> bytes: ...
    def write(self, b: Buffer, /) -> int: ...
    def write_eof(self) -> None: ...

@final
class SSLSession:
    __hash__: None  # type: ignore[assignment]
    # gen: session facts
    @property
    def time(self) -> int: ...
    @property
    def timeout(self) -> int: ...
    @property
    def ticket_lifetime_hint(self) -> int: ...
    @property
    def has_ticket(self) -> bool: ...
    @property
    def id(self) -> bytes: ...
    # gen: end
    def __eq__(self, other: object, /) -> bool: ...

@final
class Certificate:
    def public_bytes(self, format: int = ...) -> str | bytes: ...
    def get_info(self) -> _Description: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class _SSLSocket:
    context: _SSLContext
    owner: Any
    session: SSLSession | None
    @property
    def server_side(self) -> bool: ...
    @property
    def server_hostname(self) -> str | None: ...
    def do_handshake(self) -> None: ...
    @overload
    def read(self, size: int, /) -> bytes: ...
    @overload
    def read(self, size: int, buffer: Buffer, /) -> int: ...
    def write(self, b: Buffer, /) -> int: ...
    def freeze(self) -> bytes: ...
    def shutdown(self) -> socket | None: ...
    def verify_client_post_handshake(self) -> None: ...
    @overload
    def getpeercert(self, der: Literal[False] = False, /) -> _Description | None: ...
    @overload
    def getpeercert(self, der: Literal[True], /) -> bytes | None: ...
    @overload
    def getpeercert(self, der: bool, /) -> _Description | bytes | None: ...
    def get_channel_binding(self, cb_type: str = "tls-unique") -> bytes | None: ...
    if sys.version_info >= (3, 15):
        def uses_ktls_for_send(self) -> Literal[False]: ...
    def compression(self) -> str | None: ...
    def _export(self, label: str, length: int, context: bytes | None, /) -> bytes: ...
    # gen: socket facts
    def version(self) -> str | None: ...
    def cipher(self) -> _Cipher | None: ...
    def group(self) -> str | None: ...
    def _signature_scheme(self) -> int | None: ...
    @property
    def session_reused(self) -> bool: ...
    def pending(self) -> int: ...
    def get_unverified_chain(self) -> list[Certificate] | None: ...
    def get_verified_chain(self) -> list[Certificate] | None: ...
    def selected_alpn_protocol(self) -> str | None: ...
    def shared_ciphers(self) -> list[_Cipher] | None: ...
    def _ocsp_response(self) -> bytes | None: ...
    def selected_npn_protocol(self) -> str | None: ...
    def server_sigalg(self) -> str | None: ...
    def client_sigalg(self) -> str | None: ...
    # gen: end

@disjoint_base
class _SSLContext:
    keylog_filename: _Path | None
    sni_callback: Callable[[Any, str | None, Any], int | None] | None
    _msg_callback: Callable[[Any, str, int, int, int, bytes], object] | None
    # gen: context attributes
    @property
    def protocol(self) -> int: ...
    minimum_version: int
    maximum_version: int
    options: int
    verify_mode: int
    verify_flags: int
    _host_flags: int
    check_hostname: bool
    num_tickets: int
    if sys.version_info >= (3, 10):
        @property
        def security_level(self) -> int: ...
    post_handshake_auth: bool
    require_ocsp: bool
    record_size_limit: int
    max_fragment_length: int
    # gen: end

    def __new__(cls, protocol: int, /) -> Self: ...
    def _wrap_socket(
        self,
        sock: socket,
        server_side: bool,
        server_hostname: str | None = None,
        *,
        owner: object = None,
        session: SSLSession | None = None,
    ) -> _SSLSocket: ...
    def _frozen(self, data: Buffer, /) -> tuple[bool, str | None]: ...
    def _thaw_socket(self, sock: socket, data: Buffer, owner: object, /) -> _SSLSocket: ...
    def _thaw_bio(self, incoming: MemoryBIO, outgoing: MemoryBIO, data: Buffer, owner: object, /) -> _SSLSocket: ...
    def thaw_socket(self, sock: socket, data: Buffer, *, suppress_ragged_eofs: bool = True) -> Any: ...
    def thaw_bio(self, data: Buffer, incoming: MemoryBIO, outgoing: MemoryBIO) -> Any: ...
    def _wrap_bio(
        self,
        incoming: MemoryBIO,
        outgoing: MemoryBIO,
        server_side: bool,
        server_hostname: str | None = None,
        *,
        owner: object = None,
        session: SSLSession | None = None,
    ) -> _SSLSocket: ...
    def load_cert_chain(
        self,
        certfile: _Path | None = None,
        keyfile: _Path | None = None,
        password: _Password = None,
        *,
        cert_pem: _Contents | None = None,
        key_pem: _Contents | None = None,
    ) -> None: ...
    def load_dh_params(self, path: _Path, /) -> None: ...
    def load_verify_locations(
        self,
        cafile: _Path | None = None,
        capath: _Path | None = None,
        cadata: str | Buffer | None = None,
        *,
        ca_pem: _Contents | None = None,
    ) -> None: ...
    def set_default_verify_paths(self) -> None: ...
    @overload
    def get_ca_certs(self, binary_form: Literal[False] = False) -> list[_Description]: ...
    @overload
    def get_ca_certs(self, binary_form: Literal[True]) -> list[bytes]: ...
    @overload
    def get_ca_certs(self, binary_form: bool) -> list[_Description] | list[bytes]: ...
    def cert_store_stats(self) -> dict[str, int]: ...
    def _assembly(self) -> dict[str, int]: ...
    def session_stats(self) -> dict[str, int]: ...
    def set_ciphers(self, cipherlist: str, /) -> None: ...
    def get_ciphers(self) -> list[_Description]: ...
    def set_ciphersuites(self, ciphersuites: str, /) -> None: ...
    def set_groups(self, grouplist: str, /) -> None: ...
    def get_groups(self, *, include_aliases: bool = False) -> list[str]: ...
    def set_client_sigalgs(self, sigalgslist: str, /) -> None: ...
    def set_server_sigalgs(self, sigalgslist: str, /) -> None: ...
    def set_ecdh_curve(self, name: str | bytes, /) -> None: ...
    def set_ocsp_response(self, response: Buffer, /) -> None: ...
    def _set_alpn_protocols(self, protos: Buffer, /) -> None: ...
    def _set_npn_protocols(self, protos: Buffer, /) -> None: ...
    def set_psk_client_callback(self, callback: Callable[..., object] | None) -> None: ...
    def set_psk_server_callback(
        self, callback: Callable[..., object] | None, identity_hint: str | None = None
    ) -> None: ...

# -- functions

def RAND_add(string: str | Buffer, entropy: float, /) -> None: ...
def RAND_bytes(n: int, /) -> bytes: ...
def RAND_status() -> bool: ...
def get_sigalgs() -> list[str]: ...
def get_default_verify_paths() -> tuple[str, str, str, str]: ...

if sys.platform == "win32":
    def enum_certificates(store_name: str) -> list[tuple[bytes, str | int, bool | frozenset[str]]]: ...
    def enum_crls(store_name: str) -> list[tuple[bytes, str | int]]: ...
def nid2obj(nid: int, /) -> _Object: ...
def txt2obj(txt: str, name: bool = False) -> _Object: ...
def _test_decode_cert(path: _Path, /) -> _Description: ...

if sys.version_info < (3, 12):
    def RAND_pseudo_bytes(n: int, /) -> tuple[bytes, bool]: ...

    # The reasons of errors: (library, reason) and its name; a library and its name.
    err_codes_to_names: dict[tuple[int, int], str]
    err_names_to_codes: dict[str, tuple[int, int]]
    lib_codes_to_names: dict[int, str]

# -- constants

OPENSSL_VERSION: str
OPENSSL_VERSION_INFO: tuple[int, int, int, int, int]
_OPENSSL_API_VERSION: tuple[int, int, int, int, int]
_DEFAULT_CIPHERS: str
_PYSSL_VERSION: str

OPENSSL_VERSION_NUMBER: int

# gen: constants
SSL_ERROR_EOF: int
SSL_ERROR_INVALID_ERROR_CODE: int
SSL_ERROR_SSL: int
SSL_ERROR_SYSCALL: int
SSL_ERROR_WANT_CONNECT: int
SSL_ERROR_WANT_READ: int
SSL_ERROR_WANT_WRITE: int
SSL_ERROR_WANT_X509_LOOKUP: int
SSL_ERROR_ZERO_RETURN: int
CERT_NONE: int
CERT_OPTIONAL: int
CERT_REQUIRED: int
VERIFY_ALLOW_PROXY_CERTS: int
VERIFY_CRL_CHECK_CHAIN: int
VERIFY_CRL_CHECK_LEAF: int
VERIFY_DEFAULT: int
VERIFY_X509_PARTIAL_CHAIN: int
VERIFY_X509_STRICT: int
VERIFY_X509_TRUSTED_FIRST: int
HOSTFLAG_ALWAYS_CHECK_SUBJECT: int
HOSTFLAG_MULTI_LABEL_WILDCARDS: int
HOSTFLAG_NEVER_CHECK_SUBJECT: int
HOSTFLAG_NO_PARTIAL_WILDCARDS: int
HOSTFLAG_NO_WILDCARDS: int
HOSTFLAG_SINGLE_LABEL_SUBDOMAINS: int
PROTOCOL_SSLv23: int
PROTOCOL_TLS: int
PROTOCOL_TLS_CLIENT: int
PROTOCOL_TLS_SERVER: int
PROTOCOL_TLSv1: int
PROTOCOL_TLSv1_1: int
PROTOCOL_TLSv1_2: int
PROTO_MAXIMUM_SUPPORTED: int
PROTO_MINIMUM_SUPPORTED: int
PROTO_SSLv3: int
PROTO_TLSv1: int
PROTO_TLSv1_1: int
PROTO_TLSv1_2: int
PROTO_TLSv1_3: int
OP_ALL: int
OP_CIPHER_SERVER_PREFERENCE: int
OP_ENABLE_KTLS: int
OP_ENABLE_MIDDLEBOX_COMPAT: int
OP_IGNORE_UNEXPECTED_EOF: int
OP_LEGACY_SERVER_CONNECT: int
OP_NO_COMPRESSION: int
OP_NO_RENEGOTIATION: int
OP_NO_SSLv2: int
OP_NO_SSLv3: int
OP_NO_TICKET: int
OP_NO_TLSv1: int
OP_NO_TLSv1_1: int
OP_NO_TLSv1_2: int
OP_NO_TLSv1_3: int
OP_SINGLE_DH_USE: int
OP_SINGLE_ECDH_USE: int
ENCODING_DER: int
ENCODING_PEM: int
HAS_SNI: bool
HAS_ECDH: bool
HAS_ALPN: bool
HAS_NPN: bool
HAS_SSLv2: bool
HAS_SSLv3: bool
HAS_TLSv1: bool
HAS_TLSv1_1: bool
HAS_TLSv1_2: bool
HAS_TLSv1_3: bool
HAS_TLS_UNIQUE: bool
HAS_PSK: bool
HAS_PHA: bool
HAS_PSK_TLS13: bool
ALERT_DESCRIPTION_CLOSE_NOTIFY: int
ALERT_DESCRIPTION_UNEXPECTED_MESSAGE: int
ALERT_DESCRIPTION_BAD_RECORD_MAC: int
ALERT_DESCRIPTION_RECORD_OVERFLOW: int
ALERT_DESCRIPTION_DECOMPRESSION_FAILURE: int
ALERT_DESCRIPTION_HANDSHAKE_FAILURE: int
ALERT_DESCRIPTION_BAD_CERTIFICATE: int
ALERT_DESCRIPTION_UNSUPPORTED_CERTIFICATE: int
ALERT_DESCRIPTION_CERTIFICATE_REVOKED: int
ALERT_DESCRIPTION_CERTIFICATE_EXPIRED: int
ALERT_DESCRIPTION_CERTIFICATE_UNKNOWN: int
ALERT_DESCRIPTION_ILLEGAL_PARAMETER: int
ALERT_DESCRIPTION_UNKNOWN_CA: int
ALERT_DESCRIPTION_ACCESS_DENIED: int
ALERT_DESCRIPTION_DECODE_ERROR: int
ALERT_DESCRIPTION_DECRYPT_ERROR: int
ALERT_DESCRIPTION_PROTOCOL_VERSION: int
ALERT_DESCRIPTION_INSUFFICIENT_SECURITY: int
ALERT_DESCRIPTION_INTERNAL_ERROR: int
ALERT_DESCRIPTION_USER_CANCELLED: int
ALERT_DESCRIPTION_NO_RENEGOTIATION: int
ALERT_DESCRIPTION_UNSUPPORTED_EXTENSION: int
ALERT_DESCRIPTION_CERTIFICATE_UNOBTAINABLE: int
ALERT_DESCRIPTION_UNRECOGNIZED_NAME: int
ALERT_DESCRIPTION_BAD_CERTIFICATE_STATUS_RESPONSE: int
ALERT_DESCRIPTION_BAD_CERTIFICATE_HASH_VALUE: int
ALERT_DESCRIPTION_UNKNOWN_PSK_IDENTITY: int
# gen: end
