"""Certificates as text: PEM and DER, certificate times, default paths, a server's certificate."""

import base64
import os
import sys
from collections import namedtuple
from socket import _GLOBAL_DEFAULT_TIMEOUT, create_connection

from . import _ssl
from ._defaults import _create_stdlib_context
from ._enums import CERT_NONE, CERT_REQUIRED, PROTOCOL_TLS, PROTOCOL_TLS_CLIENT

PEM_HEADER = "-----BEGIN CERTIFICATE-----"
PEM_FOOTER = "-----END CERTIFICATE-----"

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

DefaultVerifyPaths = namedtuple(
    "DefaultVerifyPaths", "cafile capath openssl_cafile_env openssl_cafile openssl_capath_env openssl_capath"
)


def get_default_verify_paths():
    """Where the system keeps its trusted certificates; cafile and capath are None where nothing is there."""
    file_env, file_default, dir_env, dir_default = parts = _ssl.get_default_verify_paths()
    cafile = os.environ.get(file_env, file_default)
    capath = os.environ.get(dir_env, dir_default)
    return DefaultVerifyPaths(
        cafile if os.path.isfile(cafile) else None, capath if os.path.isdir(capath) else None, *parts
    )


def cert_time_to_seconds(cert_time):
    """Seconds since the Epoch for a notBefore or notAfter string, e.g. "Jan  5 09:34:43 2018 GMT".

    Month names do not depend on the locale. ValueError for anything else.
    """
    from calendar import timegm  # brings datetime and locale, which few programs that use TLS need
    from time import strptime

    time_format = " %d %H:%M:%S %Y GMT"  # what follows the month
    try:
        month = _MONTHS.index(cert_time[:3].title()) + 1
    except ValueError:
        raise ValueError(f'time data {cert_time!r} does not match format "%b{time_format}"')
    rest = strptime(cert_time[3:], time_format)
    return timegm((rest[0], month) + rest[2:6])


def DER_cert_to_PEM_cert(der_cert_bytes):
    """PEM text (str) of a DER certificate (bytes)."""
    text = base64.standard_b64encode(der_cert_bytes).decode("ascii")
    lines = [text[i : i + 64] for i in range(0, len(text), 64)]
    return "\n".join([PEM_HEADER, *lines, PEM_FOOTER, ""])


def PEM_cert_to_DER_cert(pem_cert_string):
    """DER bytes of a PEM certificate (str). ValueError without the BEGIN and END lines."""
    if not pem_cert_string.startswith(PEM_HEADER):
        raise ValueError(f"Invalid PEM encoding; must start with {PEM_HEADER}")
    text = pem_cert_string.strip()
    if not text.endswith(PEM_FOOTER):
        raise ValueError(f"Invalid PEM encoding; must end with {PEM_FOOTER}")
    return base64.decodebytes(text[len(PEM_HEADER) : -len(PEM_FOOTER)].encode("ascii", "strict"))


# CPython's default for get_server_certificate, where it was any version before 3.10.
_CLIENT_PROTOCOL = PROTOCOL_TLS_CLIENT if sys.version_info >= (3, 10) else PROTOCOL_TLS


def get_server_certificate(addr, ssl_version=_CLIENT_PROTOCOL, ca_certs=None, timeout=_GLOBAL_DEFAULT_TIMEOUT):
    """The certificate of the server at addr = (host, port), as PEM text.

    It is verified against the CA file ca_certs if one is given. timeout is in seconds.
    """
    host, _ = addr
    context = _create_stdlib_context(
        ssl_version, cert_reqs=CERT_NONE if ca_certs is None else CERT_REQUIRED, cafile=ca_certs
    )
    with create_connection(addr, timeout=timeout) as sock, context.wrap_socket(sock, server_hostname=host) as tls:
        return DER_cert_to_PEM_cert(tls.getpeercert(True))
