"""Writes random chains, stores and flags, and what OpenSSL says of each, for goimpl/verify to compare.

    python -m tests.parity.random_chains FILE [--seed N] [--count N]

Certificates of a few names and keys are made at random, with and without faults;
each scenario takes some of them as leaf, sent chain and store (make random-chains).
"""

import argparse
import base64
import json
import os
import random
import sys
import tempfile
from pathlib import Path

from . import der, openssl_verify
from .der import BASIC_CA, explicit, extension, integer, oid, seq, tlv
from .record_settings import (
    ANY,
    CLIENT,
    CONSTRAINTS,
    DEMANDS,
    FLAGS,
    GARBAGE,
    HOST,
    KEY_USAGE,
    NOW,
    PAST,
    POLICIES,
    POLICY_MASK,
    SERVER,
    SIGNS,
    UNKNOWN,
    World,
    authority,
    key_id,
    settings,
    spoiled,
    uses,
)
from .verify_cases import frozen_time

SIGNED_ONLY = extension(KEY_USAGE, der.bits(b"\x80", 7), critical=True)
SETTINGS = [
    {"reject": [SERVER]},
    {"reject": [CLIENT]},
    {"trust": [SERVER]},
    {"trust": [CLIENT]},
    {"trust": [ANY]},
    {"trust": []},
]


class Maker:
    """Makes certificates at random; chance(p) is true in p of all cases."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.world = w = World()
        self.p384, self.rsa = w.keys["P-384"][0], w.keys["RSA"][0]
        self.keys = {"A": [w.a, self.p384], "B": [w.b], "C": [w.d, self.rsa], "leaf": [w.c]}

    def chance(self, p):
        return self.random.random() < p

    def pick(self, *choices):
        return self.random.choice(choices)

    def signature(self, key):
        if key is self.rsa:
            return der.RSA
        sha1 = der.Signature(der.algorithm("1.2.840.10045.4.1"), ("-sha1",))
        sha384 = der.Signature(der.algorithm("1.2.840.10045.4.3.3"), ("-sha384",))
        return self.pick(sha384, der.ECDSA) if key is self.p384 else self.pick(*[der.ECDSA] * 8, sha384, sha1)

    def extensions(self, ca):
        no_ca, short = (extension("2.5.29.19", seq(*x)) for x in ((), (der.boolean(), integer(self.pick(0, 1)))))
        base = b"".join([tlv(0x82, self.pick(b"example", b"host.example", b"other", b""))])
        list_of = [POLICIES, seq(seq(oid(self.pick("1.2.3.1", "2.5.29.32.0"))))], [POLICIES, GARBAGE]
        for p, made in (
            (0.9 if ca else 0.1, self.pick(*[BASIC_CA] * 6, short, no_ca) if ca else no_ca),
            (0.5, self.pick(*[SIGNS] * 5, SIGNED_ONLY) if ca else SIGNED_ONLY),
            (0.05 if ca else 1, HOST),
            (0.15, self.pick(uses(SERVER), uses(CLIENT), uses(ANY), uses(SERVER, CLIENT))),
            (0.05, UNKNOWN),
            (0.2, extension(*self.pick(*list_of))),
            (0.1, extension(DEMANDS, seq(tlv(0x80, bytes([self.pick(0, 1, 2, 3)]))), critical=True)),
            (0.1 if ca else 0, extension(CONSTRAINTS, seq(explicit(self.pick(0, 1), seq(base))), critical=True)),
        ):
            if self.chance(p):
                yield made

    def certificate(self):
        """(is it a leaf?, DER)"""
        ca = self.chance(0.8)
        subject = self.pick("A", "B", "C") if ca else "leaf"
        issuer = subject if self.chance(0.25 if ca else 0.03) else self.pick("A", "B", "C")
        key = self.pick(*self.keys[subject])
        by = key if issuer == subject and self.chance(0.8) else self.pick(*self.keys[issuer])
        extensions, more = list(self.extensions(ca)), {}
        if self.chance(0.5):
            extensions.append(key_id(key.spki[-8:]))
        if self.chance(0.4):
            extensions.append(authority(by.spki[-8:] if self.chance(0.9) else b"nobody"))
        if self.chance(0.08):
            more = PAST
        elif self.chance(0.04):
            more = {"since": "260201000000Z"}
        if self.chance(0.03):
            extensions, more = [], {**more, "version": 1}
        made = self.world.issue(subject, key, issuer, by, *extensions, how=self.signature(by), **more)
        return not ca, spoiled(made) if self.chance(0.04) else made

    def some(self, pool, *limits):
        limit = self.pick(*limits)
        return self.random.sample(pool, self.random.randrange(limit + 1))

    def flags(self):
        flags = FLAGS["first"]
        for name, bit in FLAGS.items():
            if name != "crl" and self.chance(0.25 if name == "partial" else 0.05):
                flags ^= bit
        return flags | FLAGS["policy"] if flags & POLICY_MASK else flags

    def scenario(self, leaves, others):
        """leaf, sent, trusted"""
        leaf = self.pick(*leaves) if self.chance(0.93) else self.pick(*others)
        sent, trusted = self.some(others, 12, 25, 60), self.some(others, 3, 10, 25)
        if self.chance(0.3):
            trusted += sent[:2]
        if self.chance(0.1):
            trusted.append(leaf)
        once = dict.fromkeys(trusted)
        return leaf, sent, [settings(c, **self.pick(*SETTINGS)) if self.chance(0.15) else c for c in once]


def write(file, seed, count):
    maker = Maker(seed)
    pool = [maker.certificate() for _ in range(400)]
    leaves, others = ([made for is_leaf, made in pool if is_leaf == wanted] for wanted in (True, False))
    blobs, cases = {}, []

    def number(data):
        return blobs.setdefault(data, len(blobs))

    for n in range(count):
        leaf, sent, trusted = maker.scenario(leaves, others)
        flags, level = maker.flags(), maker.pick(2, 2, 2, 2, 2, 2, 0, 1, 3)
        openssl = openssl_verify.verify(leaf, sent, trusted, [], flags=flags, level=level)
        cases.append(
            {
                "id": f"random::{seed}-{n}",
                "leaf": number(leaf),
                "sent": [number(c) for c in sent],
                "trusted": [number(c) for c in trusted],
                "flags": flags,
                "level": level,
                "openssl": openssl,
            }
        )
    coded = [base64.b64encode(b).decode() for b in blobs]
    head = {"release": openssl_verify.release(), "time": NOW.isoformat(), "blobs": coded, "cases": cases}
    Path(file).write_text(json.dumps(head))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=4000)
    arguments = parser.parse_args()
    if "FROZEN_TIME" in os.environ:
        write(arguments.file, arguments.seed, arguments.count)
        return 0
    with tempfile.TemporaryDirectory() as directory:
        sys.argv[:1] = ["-m", "tests.parity.random_chains"]
        return frozen_time(int(NOW.timestamp()), directory)


if __name__ == "__main__":
    sys.exit(main())
