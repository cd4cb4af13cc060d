"""Certificates and revocation lists written octet by octet, so that they may be wrong on purpose.

Keys are made and used by the `openssl` program.
"""

import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path


def tlv(tag, *parts):
    body = b"".join(parts)
    if len(body) < 0x80:
        return bytes([tag, len(body)]) + body
    length = len(body).to_bytes((len(body).bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + body


def seq(*parts):
    return tlv(0x30, *parts)


def explicit(n, *parts):
    return tlv(0xA0 | n, *parts)


def integer(n):
    return tlv(2, n.to_bytes(n.bit_length() // 8 + 1, "big", signed=True))


def octets(body):
    return tlv(4, body)


def bits(body, unused=0):
    return tlv(3, bytes([unused]), body)


def boolean(value=True):
    return tlv(1, b"\xff" if value else b"\0")


def oid(dotted):
    first, second, *rest = map(int, dotted.split("."))
    out = b""
    for number in [40 * first + second, *rest]:
        group = bytes([number & 0x7F])
        while number := number >> 7:
            group = bytes([number & 0x7F | 0x80]) + group
        out += group
    return tlv(6, out)


NULL = tlv(5)


def name(common):
    return seq(tlv(0x31, seq(oid("2.5.4.3"), tlv(12, common.encode()))))


def time(text):
    return tlv(0x17, text.encode())


def algorithm(dotted, *params):
    return seq(oid(dotted), *params)


def extension(dotted, value, critical=False):
    return seq(oid(dotted), boolean() if critical else b"", octets(value))


@dataclass
class Signature:
    """A way to sign: what certificates say of it, and what `openssl dgst` is told."""

    algorithm: bytes
    options: tuple


def openssl(*arguments, data=None):
    return subprocess.run(["openssl", *arguments], input=data, capture_output=True, check=True).stdout


class Key:
    """A private key made with `openssl genpkey` and these arguments, or read from PEM text."""

    def __init__(self, *arguments, pem=None):
        self.pem = pem or openssl("genpkey", *arguments)
        self.spki = openssl("pkey", "-pubout", "-outform", "DER", data=self.pem)

    def sign(self, data, how):
        with tempfile.TemporaryDirectory() as folder:
            key, message = Path(folder, "key"), Path(folder, "data")
            key.write_bytes(self.pem)
            message.write_bytes(data)
            if how.options == ("raw",):
                return openssl("pkeyutl", "-sign", "-rawin", "-inkey", str(key), "-in", str(message))
            return openssl("dgst", *how.options, "-sign", str(key), str(message))


def ec_key(curve):
    return Key("-algorithm", "EC", "-pkeyopt", f"ec_paramgen_curve:{curve}")


def rsa_key(bits, exponent=65537):
    return Key("-algorithm", "RSA", "-pkeyopt", f"rsa_keygen_bits:{bits}", "-pkeyopt", f"rsa_keygen_pubexp:{exponent}")


ECDSA = Signature(algorithm("1.2.840.10045.4.3.2"), ("-sha256",))
RSA = Signature(algorithm("1.2.840.113549.1.1.11", NULL), ("-sha256",))
BASIC_CA = extension("2.5.29.19", seq(boolean()), critical=True)


def certificate(
    subject,
    key,
    issuer,
    issuer_key,
    serial,
    extensions=(),
    *,
    how=ECDSA,
    spki=None,
    said=None,
    since="200101000000Z",
    until="351231000000Z",
    version=3,
):
    """A certificate; `said` is the algorithm it names instead of how's."""
    named = said or how.algorithm
    tbs = seq(
        explicit(0, integer(version - 1)) if version > 1 else b"",
        integer(serial),
        named,
        name(issuer),
        seq(time(since), time(until)),
        name(subject),
        spki or key.spki,
        explicit(3, seq(*extensions)) if extensions else b"",
    )
    return seq(tbs, named, bits(issuer_key.sign(tbs, how)))


@dataclass
class Entry:
    """A line of a revocation list."""

    serial: int
    extensions: tuple = ()

    def der(self):
        return seq(integer(self.serial), time("250101000000Z"), seq(*self.extensions) if self.extensions else b"")


def crl(issuer, issuer_key, entries=(), extensions=(), *, this="251201000000Z", until="261201000000Z", how=ECDSA):
    tbs = seq(
        integer(1),
        how.algorithm,
        name(issuer),
        time(this),
        time(until),
        seq(*(entry.der() for entry in entries)) if entries else b"",
        explicit(0, seq(*extensions)) if extensions else b"",
    )
    return seq(tbs, how.algorithm, bits(issuer_key.sign(tbs, how)))
