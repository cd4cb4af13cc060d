"""Contexts with settings fit for their purpose."""

import sys
import warnings

from ._context import ANY_PROTOCOL, SSLContext, keylog_from_environment
from ._enums import (
    CERT_NONE,
    CERT_REQUIRED,
    PROTOCOL_TLS,
    PROTOCOL_TLS_CLIENT,
    PROTOCOL_TLS_SERVER,
    VERIFY_X509_PARTIAL_CHAIN,
    VERIFY_X509_STRICT,
)
from ._oids import Purpose, _ASN1Object


def _protocol_for(purpose):
    if not isinstance(purpose, _ASN1Object):
        raise TypeError(purpose)
    if sys.version_info < (3, 10):
        return PROTOCOL_TLS  # these contexts serve either end; programs of the time rely on it
    if purpose == Purpose.SERVER_AUTH:
        return PROTOCOL_TLS_CLIENT
    if purpose == Purpose.CLIENT_AUTH:
        return PROTOCOL_TLS_SERVER
    raise ValueError(purpose)


def _load_trust(context, purpose, cafile, capath, cadata):
    if cafile or capath or cadata:
        context.load_verify_locations(cafile, capath, cadata)
    elif context.verify_mode != CERT_NONE:
        context.load_default_certs(purpose)


def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    """A context with settings that are safe today, and may change with time.

    Purpose.SERVER_AUTH makes one for clients: certificates are required and
    host names checked against cafile, capath and cadata, or else what the
    system trusts. Purpose.CLIENT_AUTH makes one for servers. From CPython
    3.13 on, verification is strict (VERIFY_X509_STRICT) and takes any
    certificate in the store as an anchor (VERIFY_X509_PARTIAL_CHAIN).
    """
    context = SSLContext(_protocol_for(purpose))
    if purpose == Purpose.SERVER_AUTH:
        context.verify_mode = CERT_REQUIRED
        context.check_hostname = True
    if sys.version_info >= (3, 13):
        context.verify_flags |= VERIFY_X509_PARTIAL_CHAIN | VERIFY_X509_STRICT
    _load_trust(context, purpose, cafile, capath, cadata)
    keylog_from_environment(context)
    return context


def _create_unverified_context(
    protocol=ANY_PROTOCOL,
    *,
    cert_reqs=CERT_NONE,
    check_hostname=False,
    purpose=Purpose.SERVER_AUTH,
    certfile=None,
    keyfile=None,
    cafile=None,
    capath=None,
    cadata=None,
):
    """A context that, by itself, verifies nothing; the standard library's clients start from it."""
    default = _protocol_for(purpose)
    context = SSLContext(default if protocol is None and ANY_PROTOCOL is None else protocol)
    context.check_hostname = check_hostname
    if cert_reqs is not None:
        context.verify_mode = cert_reqs
    if check_hostname:
        context.check_hostname = True
    if keyfile and not certfile:
        raise ValueError("certfile must be specified")
    if certfile or keyfile:
        context.load_cert_chain(certfile, keyfile)
    _load_trust(context, purpose, cafile, capath, cadata)
    keylog_from_environment(context)
    return context


# Names that http.client and others of the standard library use.
_create_default_https_context = create_default_context
_create_stdlib_context = _create_unverified_context


def wrap_socket(
    sock,
    keyfile=None,
    certfile=None,
    server_side=False,
    cert_reqs=CERT_NONE,
    ssl_version=PROTOCOL_TLS,
    ca_certs=None,
    do_handshake_on_connect=True,
    suppress_ragged_eofs=True,
    ciphers=None,
):
    """Deprecated: use `SSLContext.wrap_socket`. CPython has it until 3.11."""
    if sys.version_info >= (3, 10):
        warnings.warn(
            "ssl.wrap_socket() is deprecated, use SSLContext.wrap_socket()", category=DeprecationWarning, stacklevel=2
        )
    if server_side and not certfile:
        raise ValueError("certfile must be specified for server-side operations")
    if keyfile and not certfile:
        raise ValueError("certfile must be specified")
    context = SSLContext(ssl_version)
    context.verify_mode = cert_reqs
    if ca_certs:
        context.load_verify_locations(ca_certs)
    if certfile:
        context.load_cert_chain(certfile, keyfile)
    if ciphers:
        context.set_ciphers(ciphers)
    return context.wrap_socket(
        sock=sock,
        server_side=server_side,
        do_handshake_on_connect=do_handshake_on_connect,
        suppress_ragged_eofs=suppress_ragged_eofs,
    )
