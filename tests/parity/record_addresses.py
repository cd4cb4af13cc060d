"""Writes tests/vectors/ip_literals.json: texts, and the octets OpenSSL's a2i_IPADDRESS reads in them.

python -m tests.parity.record_addresses
"""

import ctypes
import ctypes.util
import json
import random
from pathlib import Path

from . import openssl_verify

VECTORS = Path(__file__).resolve().parent.parent / "vectors" / "ip_literals.json"
# fmt: off
SEEDS = (
    "1.2.3.4", " 1.2.3.4", "1.2.3.4 ", "1.2.3.4 x", "1.2.3.4x", "+1.-0.3.4", "1. 2.\t3.\n4", "1 .2.3.4",
    "-1.2.3.4", "01.002.0003.4", "256.1.1.1", "1.2.3", "1.2.3.4.5", "1.2.3.4.", "99999999999.1.1.1",
    "4294967297.0.0.1", "", ".", " ", "1.2.3.+", "+", "1.2.3.0x4", "1.2.3.4:", "1.2.3.4::", ":1.2.3.4",
    "1.2.3.4\n", "1.2.3.4\u000b", "[::1]", "::", "::1", "1::", "1::2", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::",
    "::2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:9", "1::2::3", ":::", "::::", ":1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:",
    "::1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:7:1.2.3.4", "::1.2.3.4:5", "::ffff:1.2.3.4 ",
    "::ffff:1.2.3.4 x", "fe80::1%eth0", "12345::", "g::1", "::1 ", " ::1", "::FfFf", "1:2:3:4:5:6:7",
    "::01.2.3.4", "0001::", "::1.2.3", "::1234", "::12345", ":: 1.2.3.4", "1:2:3:4:5:6:7:+8", "host",
)
# fmt: on


def mutated(text):
    """The text with one to three characters put in, taken out or replaced."""
    for _ in range(random.randint(1, 3)):
        at, kind = random.randint(0, len(text)), random.randint(0, 2)
        text = text[:at] + ("" if kind == 0 else random.choice("0123456789abf.:+- \tx")) + text[at + (kind != 1) :]
    return text


def main():
    random.seed(1)
    crypto = ctypes.CDLL(ctypes.util.find_library("crypto"))
    crypto.a2i_IPADDRESS.restype = crypto.ASN1_STRING_get0_data.restype = ctypes.c_void_p
    crypto.ASN1_STRING_get0_data.argtypes = crypto.ASN1_STRING_length.argtypes = [ctypes.c_void_p]

    def octets(text):
        found = crypto.a2i_IPADDRESS(text.encode())
        if not found:
            return None
        return ctypes.string_at(crypto.ASN1_STRING_get0_data(found), crypto.ASN1_STRING_length(found)).hex()

    texts = list(dict.fromkeys([*SEEDS, *(mutated(random.choice(SEEDS)) for _ in range(600))]))
    found = {"release": openssl_verify.release(), "addresses": {text: octets(text) for text in texts}}
    VECTORS.write_text(json.dumps(found, indent=0) + "\n")


if __name__ == "__main__":
    main()
