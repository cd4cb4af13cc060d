"""Writes tests/vectors/verify_keys.json: rare keys and signature algorithms, and what OpenSSL says of them.

    python -m tests.parity.record_keys

Each key is a leaf's and, where it can sign, a root's; each at all security levels.
"""

import random

from . import der, openssl_verify
from .der import BASIC_CA, ECDSA, NULL, RSA, Signature, algorithm, bits, integer, octets, seq

ED25519, ED448 = "1.3.101.112", "1.3.101.113"
EC_KEY, PRIME_FIELD = "1.2.840.10045.2.1", "1.2.840.10045.1.1"
CURVES = (
    *("prime192v1", "secp224r1", "prime256v1", "secp384r1", "secp521r1", "secp256k1", "secp192k1", "secp224k1"),
    *(f"brainpoolP{size}{kind}1" for size in (160, 192, 224, 256, 320, 384, 512) for kind in "rt"),
)


def dsa_key(size, subgroup):
    options = (
        "-algorithm",
        "DSA",
        "-pkeyopt",
        f"dsa_paramgen_bits:{size}",
        "-pkeyopt",
        f"dsa_paramgen_q_bits:{subgroup}",
    )
    parameters = der.openssl("genpkey", "-genparam", *options)
    return der.Key(pem=der.openssl("genpkey", "-paramfile", "/dev/stdin", data=parameters))


def exponent_key(e, size=2048):
    """A public RSA key with that exponent, of a modulus nobody knows the factors of."""
    n = random.getrandbits(size) | 1 << size - 1 | 1
    key = der.rsa_key(1024)
    key.spki = seq(algorithm("1.2.840.113549.1.1.1", NULL), bits(seq(integer(n), integer(e))))
    return key


def explicit_spki(key):
    """The P-256 key with its curve spelled out."""
    p = 2**256 - 2**224 + 2**192 + 2**96 - 1
    b = bytes.fromhex("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b")
    g = bytes.fromhex(
        "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
        "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"
    )
    n = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
    curve = seq(
        integer(1),
        seq(der.oid(PRIME_FIELD), integer(p)),
        seq(octets((p - 3).to_bytes(32, "big")), octets(b)),
        octets(g),
        integer(n),
        integer(1),
    )
    return seq(algorithm(EC_KEY, curve), key.spki[-68:])


def keys():
    """(name, key, how it signs)."""
    for size in (512, 768, 1024, 2048):
        yield f"rsa-{size}", der.rsa_key(size), RSA
    for e in (3, 2**31 - 1, 2**31 + 11, 2**32 + 15, 2**62 + 135):
        yield f"rsa-e-{e}", der.rsa_key(2048, e), RSA
    for curve in CURVES:
        yield curve, der.ec_key(curve), ECDSA
    for size, subgroup in ((1024, 160), (2048, 224), (2048, 256)):
        yield f"dsa-{size}-{subgroup}", dsa_key(size, subgroup), DSA["sha256"]
    yield "ed25519", der.Key("-algorithm", "ED25519"), Signature(algorithm(ED25519), ("raw",))
    yield "ed448", der.Key("-algorithm", "ED448"), Signature(algorithm(ED448), ("raw",))


DSA = {
    "sha1": Signature(algorithm("1.2.840.10040.4.3"), ("-sha1",)),
    "sha1-oiw": Signature(algorithm("1.3.14.3.2.27"), ("-sha1",)),
    "sha224": Signature(algorithm("2.16.840.1.101.3.4.3.1"), ("-sha224",)),
    "sha256": Signature(algorithm("2.16.840.1.101.3.4.3.2"), ("-sha256",)),
    "sha256-NULL": Signature(algorithm("2.16.840.1.101.3.4.3.2", NULL), ("-sha256",)),
    "sha384": Signature(algorithm("2.16.840.1.101.3.4.3.3"), ("-sha384",)),
    "sha512": Signature(algorithm("2.16.840.1.101.3.4.3.4"), ("-sha512",)),
}
RSA_SIGNATURES = {
    "md5": ("1.2.840.113549.1.1.4", "-md5"),
    "md5-oiw": ("1.3.14.3.2.3", "-md5"),
    "sha1": ("1.2.840.113549.1.1.5", "-sha1"),
    "sha1-oiw": ("1.3.14.3.2.29", "-sha1"),
    "ripemd160": ("1.3.36.3.3.1.2", "-ripemd160"),
    "sha224": ("1.2.840.113549.1.1.14", "-sha224"),
    "sha512-224": ("1.2.840.113549.1.1.15", "-sha512-224"),
    "sha512-256": ("1.2.840.113549.1.1.16", "-sha512-256"),
    "sha3-224": ("2.16.840.1.101.3.4.3.13", "-sha3-224"),
    "sha3-256": ("2.16.840.1.101.3.4.3.14", "-sha3-256"),
}


def record():
    recording = openssl_verify.Recording("verify_keys.json")
    ordinary = der.ec_key("P-521")
    serial = iter(range(10, 10000))

    def levels(name, leaf, root):
        for level in range(6):
            recording.add(f"{name}/{level}", leaf, [], [root], level=level)

    def root(key, how, **more):
        return der.certificate("Root", key, "Root", key, 1, [BASIC_CA], how=how, **more)

    def leaf(key, by, how, **more):
        return der.certificate("leaf", key, "Root", by, next(serial), how=how, **more)

    strong = Signature(algorithm("1.2.840.10045.4.3.4"), ("-sha512",))
    anchor = root(ordinary, strong)
    for name, key, how in keys():
        levels(f"leaf/{name}", leaf(key, ordinary, strong), anchor)
        if "512" not in name or "rsa" not in name:  # too short for the digest
            levels(f"root/{name}", leaf(ordinary, key, how), root(key, how))
    for e in (1, 2, 2**63 - 25, 2**64 + 13, 2**80 + 13, 2**2000 + 1):
        levels(f"leaf/rsa-e-{e.bit_length()}-bits-{e & 0xFF}", leaf(exponent_key(e), ordinary, strong), anchor)
    big = exponent_key(2**64 + 13, 4096)
    levels("leaf/rsa-4096-e-65-bits", leaf(big, ordinary, strong), anchor)
    rsa = der.rsa_key(4096)
    for name, (dotted, option) in RSA_SIGNATURES.items():
        how = Signature(algorithm(dotted, NULL), (option,))
        levels(f"signature/rsa-{name}", leaf(ordinary, rsa, how), root(rsa, RSA))
    dsa = dsa_key(3072, 256)
    for name, how in DSA.items():
        levels(f"signature/dsa-{name}", leaf(ordinary, dsa, how), root(dsa, DSA["sha256"]))
    edwards = der.Key("-algorithm", "ED25519")
    raw = Signature(algorithm(ED25519), ("raw",))
    for name, params in {"NULL": NULL, "an-oid": der.oid("1.2.3")}.items():
        odd = Signature(algorithm(ED25519, params), ("raw",))
        levels(f"signature/ed25519-{name}", leaf(ordinary, edwards, odd), root(edwards, raw))
        spki = seq(algorithm(ED25519, params), edwards.spki[-35:])
        levels(f"leaf/ed25519-{name}", leaf(edwards, ordinary, strong, spki=spki), anchor)
        levels(f"root/ed25519-{name}", leaf(ordinary, edwards, raw), root(edwards, raw, spki=spki))
    explicit_curves(recording, ordinary, strong, anchor)
    recording.write()


def explicit_curves(recording, ordinary, strong, anchor):
    key = der.ec_key("P-256")
    spelled = {"spki": explicit_spki(key)}
    alone = der.certificate("leaf", key, "leaf", key, 5, how=ECDSA, **spelled)
    recording.add(
        "explicit/leaf", der.certificate("leaf", key, "Root", ordinary, 6, how=strong, **spelled), [], [anchor]
    )
    root = der.certificate("Root", key, "Root", key, 7, [BASIC_CA], how=ECDSA, **spelled)
    under = der.certificate("leaf", ordinary, "Root", key, 8, how=ECDSA)
    recording.add("explicit/root", under, [], [root])
    recording.add("explicit/root-sent", under, [root], [root])
    middle = der.certificate("Middle", key, "Root", ordinary, 9, [BASIC_CA], how=strong, **spelled)
    below = der.certificate("leaf", ordinary, "Middle", key, 9, how=ECDSA)
    recording.add("explicit/middle", below, [middle], [anchor])
    for name, flags in {"": 0x8000, "-partial": 0x88000, "-strict": 0x8020}.items():
        recording.add(f"explicit/self-signed-leaf{name}", alone, [], [alone], flags=flags)
        recording.add(f"explicit/root{name}-flags", under, [], [root], flags=flags)
        recording.add(f"explicit/middle{name}-stored", below, [], [middle, anchor], flags=flags)


if __name__ == "__main__":
    record()
