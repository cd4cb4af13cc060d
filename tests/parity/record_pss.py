"""Writes tests/vectors/verify_pss.json: chains of RSASSA-PSS keys and signatures, and what OpenSSL says of them.

    python -m tests.parity.record_pss

A root signs a leaf. The root's key may say which parameters its signatures have
(RFC 4055, 1.2), and the signature may keep to that or not.
"""

from . import der, openssl_verify
from .der import BASIC_CA, NULL, Signature, algorithm, explicit, integer, seq, tlv

PSS, MGF1 = "1.2.840.113549.1.1.10", "1.2.840.113549.1.1.8"
HASHES = {
    "sha1": "1.3.14.3.2.26",
    "sha256": "2.16.840.1.101.3.4.2.1",
    "sha384": "2.16.840.1.101.3.4.2.2",
    "sha512": "2.16.840.1.101.3.4.2.3",
    "sha224": "2.16.840.1.101.3.4.2.4",
    "sha512-256": "2.16.840.1.101.3.4.2.6",
    "sha3-256": "2.16.840.1.101.3.4.2.8",
    "md5": "1.2.840.113549.2.5",
}


def parameters(hash="sha256", mgf=None, salt=32, trailer=None, null=True):
    """RSASSA-PSS-params; None leaves a field out."""
    end = (NULL,) if null else ()
    return seq(
        explicit(0, algorithm(HASHES[hash], *end)) if hash else b"",
        explicit(1, algorithm(MGF1, algorithm(HASHES[mgf or hash], *end))) if mgf or hash else b"",
        explicit(2, integer(salt)) if salt is not None else b"",
        explicit(3, integer(trailer)) if trailer is not None else b"",
    )


def signature(hash="sha256", mgf=None, salt=32, params=None):
    options = (
        f"-{hash}",
        "-sigopt",
        "rsa_padding_mode:pss",
        "-sigopt",
        f"rsa_pss_saltlen:{salt}",
        "-sigopt",
        f"rsa_mgf1_md:{mgf or hash}",
    )
    return Signature(algorithm(PSS, params or parameters(hash, mgf, salt)), options)


def spki(key, *params):
    """The public key of an RSA key as RSASSA-PSS, with or without parameters."""
    start = key.spki.index(tlv(5)) + 2
    return seq(algorithm(PSS, *params), key.spki[start:])


def scenarios():
    """(id, parameters of the root's key, signature of the leaf); None: rsaEncryption; (): PSS without limits."""
    limit = (parameters(),)
    ordinary = signature()
    odd = seq(
        explicit(0, algorithm(HASHES["sha256"], integer(1))),
        explicit(1, algorithm(MGF1, algorithm(HASHES["sha256"], NULL))),
        explicit(2, integer(32)),
    )
    yield "rsa-key/as-limited", None, ordinary
    yield "no-limits/sha256", (), ordinary
    yield "no-limits/sha384-salt-20", (), signature("sha384", salt=20)
    yield "no-limits/salt-0", (), signature(salt=0)
    yield "no-limits/mgf-differs", (), signature(mgf="sha384")
    yield "no-limits/pkcs1", (), der.RSA
    yield "limits/kept", limit, ordinary
    yield "limits/pkcs1", limit, der.RSA
    yield "limits/other-hash", limit, signature("sha384")
    yield "limits/weaker-hash", limit, signature("sha224")
    yield "limits/other-mgf", limit, signature(mgf="sha384")
    yield "limits/salt-longer", limit, signature(salt=40)
    yield "limits/salt-shorter", limit, signature(salt=31)
    yield "limits/salt-0", limit, signature(salt=0)
    yield "limits/without-null", (parameters(null=False),), ordinary
    yield "limits/salt-default", (parameters(salt=None),), signature(salt=20)
    yield "limits/salt-default-shorter", (parameters(salt=None),), signature(salt=19)
    yield "limits/mgf-of-its-own", (parameters(mgf="sha384"),), signature(mgf="sha384")
    yield "limits/mgf-of-its-own-ignored", (parameters(mgf="sha384"),), ordinary
    yield "limits/sha384-key-sha256-signature", (parameters("sha384", salt=48),), ordinary
    yield "limits/empty-means-sha1", (seq(),), ordinary
    yield "limits/empty-and-sha1", (seq(),), signature("sha1", salt=20)
    yield "limits/trailer-1", (parameters(trailer=1),), ordinary
    yield "limits/trailer-2", (parameters(trailer=2),), ordinary
    yield "limits/salt-negative", (parameters(salt=-1),), ordinary
    yield "limits/salt-too-long-for-the-key", (parameters(salt=250),), ordinary
    yield "limits/unknown-hash", (seq(explicit(0, algorithm("1.2.3.4"))),), ordinary
    yield "limits/md5", (parameters("md5", salt=16),), signature("md5", salt=16)
    yield "limits/sha512-256", (parameters("sha512-256"),), signature("sha512-256")
    yield "limits/sha3", (parameters("sha3-256"),), signature("sha3-256")
    yield "limits/NULL", (NULL,), ordinary
    yield "limits/garbage", (tlv(0x30, b"\x01"),), ordinary
    yield "limits/an-oid", (der.oid("1.2.3.4"),), ordinary
    yield "signature/empty-means-sha1", None, signature("sha1", salt=20, params=seq())
    yield "signature/trailer-2", None, signature(params=parameters(trailer=2))
    yield "signature/salt-said-otherwise", None, signature(params=parameters(salt=20))
    yield "signature/mgf-said-otherwise", None, signature(params=parameters(mgf="sha384"))
    yield "signature/hash-parameters", None, signature(params=odd)
    yield "signature/sha512-256", None, signature("sha512-256")
    yield "signature/sha3-256", None, signature("sha3-256")
    yield "signature/md5", None, signature("md5", salt=16)
    yield "signature/mgf-md5", None, signature(mgf="md5")


def record():
    recording = openssl_verify.Recording("verify_pss.json")
    root, leaf = der.rsa_key(2048), der.ec_key("P-256")
    said = signature().algorithm
    for serial, (name, params, how) in enumerate(scenarios(), 10):
        own = root.spki if params is None else spki(root, *params)
        anchor = der.certificate("Root", root, "Root", root, 1, [BASIC_CA], how=der.RSA, spki=own, said=said)
        end = der.certificate("leaf", leaf, "Root", root, serial, how=how)
        for level in (0, 1, 2):
            recording.add(f"{name}/{level}", end, [], [anchor], level=level)
    recording.write()


if __name__ == "__main__":
    record()
