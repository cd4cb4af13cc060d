"""Types of the package: those of the standard module, and what there is beyond it.

For a type checker the classes are subclasses of the standard ones, so that
contexts and sockets can be handed to libraries that are annotated for `ssl`.
"""

import ssl
from collections.abc import Callable
from os import PathLike
from socket import socket
from types import ModuleType
from typing import TypeAlias

from typing_extensions import Buffer

from . import _ssl as _ssl
from ._ssl import _Contents

_Path: TypeAlias = str | bytes | PathLike[str] | PathLike[bytes]
_Secret: TypeAlias = str | bytes | bytearray

__version__: str
HAS_PHA: bool
HAS_PSK: bool
HAS_PSK_TLS13: bool
OP_ENABLE_KTLS: ssl.Options
OP_LEGACY_SERVER_CONNECT: ssl.Options

class SSLObject(ssl.SSLObject):
    @property
    def ocsp_response(self) -> bytes | None: ...
    def freeze(self) -> bytes: ...
    def export_keying_material(self, label: str, length: int, context: bytes | None = None) -> bytes: ...
    def group(self) -> str | None: ...
    def client_sigalg(self) -> str | None: ...
    def server_sigalg(self) -> str | None: ...
    def get_verified_chain(self) -> list[bytes]: ...
    def get_unverified_chain(self) -> list[bytes]: ...

class SSLSocket(ssl.SSLSocket):
    @property
    def ocsp_response(self) -> bytes | None: ...
    def freeze(self) -> bytes: ...
    def export_keying_material(self, label: str, length: int, context: bytes | None = None) -> bytes: ...
    def group(self) -> str | None: ...
    def client_sigalg(self) -> str | None: ...
    def server_sigalg(self) -> str | None: ...
    def get_verified_chain(self) -> list[bytes]: ...
    def get_unverified_chain(self) -> list[bytes]: ...

class SSLContext(ssl.SSLContext):
    sslobject_class: type[SSLObject]
    sslsocket_class: type[SSLSocket]
    require_ocsp: bool
    record_size_limit: int
    max_fragment_length: int
    def set_ciphersuites(self, ciphersuites: str, /) -> None: ...
    def set_groups(self, grouplist: str, /) -> None: ...
    def get_groups(self, *, include_aliases: bool = False) -> list[str]: ...
    def set_client_sigalgs(self, sigalgslist: str, /) -> None: ...
    def set_server_sigalgs(self, sigalgslist: str, /) -> None: ...
    def set_ocsp_response(self, response: Buffer, /) -> None: ...
    def load_cert_chain(
        self,
        certfile: _Path | None = None,
        keyfile: _Path | None = None,
        password: _Secret | Callable[[], _Secret] | None = None,
        *,
        cert_pem: _Contents | None = None,
        key_pem: _Contents | None = None,
    ) -> None: ...
    def load_verify_locations(
        self,
        cafile: _Path | None = None,
        capath: _Path | None = None,
        cadata: str | Buffer | None = None,
        *,
        ca_pem: _Contents | None = None,
    ) -> None: ...
    def wrap_socket(
        self,
        sock: socket,
        server_side: bool = False,
        do_handshake_on_connect: bool = True,
        suppress_ragged_eofs: bool = True,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> SSLSocket: ...
    def wrap_bio(
        self,
        incoming: ssl.MemoryBIO,
        outgoing: ssl.MemoryBIO,
        server_side: bool = False,
        server_hostname: str | bytes | None = None,
        session: ssl.SSLSession | None = None,
    ) -> SSLObject: ...

def create_default_context(
    purpose: ssl.Purpose = ...,
    *,
    cafile: _Path | None = None,
    capath: _Path | None = None,
    cadata: str | Buffer | None = None,
) -> SSLContext: ...
def match_hostname(cert: dict[str, object], hostname: str) -> None: ...
def wrap_socket(
    sock: socket,
    keyfile: _Path | None = None,
    certfile: _Path | None = None,
    server_side: bool = False,
    cert_reqs: int = ...,
    ssl_version: int = ...,
    ca_certs: str | None = None,
    do_handshake_on_connect: bool = True,
    suppress_ragged_eofs: bool = True,
    ciphers: str | None = None,
) -> SSLSocket: ...
def get_sigalgs() -> list[str]: ...
def freeze(connection: ssl.SSLSocket | ssl.SSLObject) -> bytes: ...
def install() -> ModuleType: ...

# Whatever is not above is as the standard module has it.
from ssl import *  # type: ignore[assignment]  # noqa: E402, F403
