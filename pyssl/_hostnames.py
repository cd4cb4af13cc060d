"""`match_hostname`, which CPython has until 3.11: host names against a getpeercert() dict.

Connections do not use it; the engine checks names during verification.
"""

import socket as _socket
import sys
import warnings

from ._ssl import SSLCertVerificationError

CertificateError = SSLCertVerificationError


def _dnsname_match(dn, hostname):
    """Whether the DNS name dn of a certificate covers hostname (RFC 6125, 6.4.3).

    A wildcard stands for exactly one whole leftmost label; CertificateError
    for any other use of it.
    """
    if not dn:
        return False
    wildcards = dn.count("*")
    if not wildcards:
        return dn.lower() == hostname.lower()
    if wildcards > 1:
        raise CertificateError(f"too many wildcards in certificate DNS name: {dn!r}.")
    leftmost, dot, rest = dn.partition(".")
    if "*" in rest:
        raise CertificateError(f"wildcard can only be present in the leftmost label: {dn!r}.")
    if not dot:
        raise CertificateError(f"sole wildcard without additional labels are not support: {dn!r}.")
    if leftmost != "*":
        raise CertificateError(f"partial wildcards in leftmost label are not supported: {dn!r}.")
    label, dot, domain = hostname.partition(".")
    return bool(label and dot) and rest.lower() == domain.lower()


def _inet_paton(ipname):
    """The packed form of an IPv4 or IPv6 address; ValueError for what is not one.

    inet_aton() alone would take '1', '127.1' and trailing junk.
    """
    try:
        addr = _socket.inet_aton(ipname)
    except OSError:
        pass
    else:
        if _socket.inet_ntoa(addr) == ipname:
            return addr
        raise ValueError(f"{ipname!r} is not a quad-dotted IPv4 address.")
    try:
        return _socket.inet_pton(_socket.AF_INET6, ipname)
    except OSError:
        raise ValueError(f"{ipname!r} is neither an IPv4 nor an IP6 address.")


def _ipaddress_match(cert_ipaddress, host_ip):
    """Whether an address of a certificate is host_ip (packed)."""
    return _inet_paton(cert_ipaddress.rstrip()) == host_ip


def _packed_or_none(hostname):
    try:
        return _inet_paton(hostname)
    except ValueError:
        return None


def match_hostname(cert, hostname):
    """Check that cert, as getpeercert() returns it, is for hostname; CertificateError if not."""
    if sys.version_info >= (3, 10):
        warnings.warn("ssl.match_hostname() is deprecated", category=DeprecationWarning, stacklevel=2)
    if not cert:
        raise ValueError(
            "empty or no certificate, match_hostname needs a SSL socket or SSL context with either "
            "CERT_OPTIONAL or CERT_REQUIRED"
        )
    host_ip = _packed_or_none(hostname)
    names = []
    for kind, value in cert.get("subjectAltName", ()):
        if kind == "DNS":
            if host_ip is None and _dnsname_match(value, hostname):
                return
            names.append(value)
        elif kind == "IP Address":
            if host_ip is not None and _ipaddress_match(value, host_ip):
                return
            names.append(value)
    if not names:
        # The subject counts only where there are no such names.
        for rdn in cert.get("subject", ()):
            for kind, value in rdn:
                if kind == "commonName":
                    if _dnsname_match(value, hostname):
                        return
                    names.append(value)
    if len(names) > 1:
        raise CertificateError("hostname {!r} doesn't match either of {}".format(hostname, ", ".join(map(repr, names))))
    if names:
        raise CertificateError(f"hostname {hostname!r} doesn't match {names[0]!r}")
    raise CertificateError("no appropriate commonName or subjectAltName fields were found")
