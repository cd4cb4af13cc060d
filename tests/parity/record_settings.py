"""Writes tests/vectors/verify_settings.json: trust settings, verify flags, policies, names, and what OpenSSL says.

    python -m tests.parity.record_settings

time() stands still meanwhile (frozen_time.c), because some flags are about it.
"""

import base64
import itertools
import json
import os
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path

from . import der, openssl_verify
from .der import BASIC_CA, explicit, extension, integer, oid, seq, tlv
from .verify_cases import frozen_time

VECTORS = Path(__file__).resolve().parent.parent / "vectors" / "verify_settings.json"
NOW = datetime(2026, 1, 1, tzinfo=timezone.utc)

# X509_V_FLAG_*
FLAGS = {
    "none": 0,
    "time": 0x2,
    "crl": 0x4,
    "ignore": 0x10,
    "strict": 0x20,
    "policy": 0x80,
    "explicit": 0x100,
    "noany": 0x200,
    "nomap": 0x400,
    "notify": 0x800,
    "self": 0x4000,
    "first": 0x8000,
    "b128": 0x10000,
    "b192": 0x20000,
    "b": 0x30000,
    "partial": 0x80000,
    "noalt": 0x100000,
    "notime": 0x200000,
}
POLICY_MASK = 0x780
SERVER, CLIENT, ANY = "1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2", "2.5.29.37.0"
KEY_USAGE, ALT_NAME, CONSTRAINTS, USES, KEY_ID, AUTHORITY = (f"2.5.29.{n}" for n in (15, 17, 30, 37, 14, 35))
POLICIES, MAPPINGS, DEMANDS, NO_ANY_POLICY = (f"2.5.29.{n}" for n in (32, 33, 36, 54))
UNKNOWN = extension("1.2.3.4", b"", critical=True)
SIGNS = extension(KEY_USAGE, der.bits(b"\x06", 1), critical=True)
HOST = extension(ALT_NAME, seq(tlv(0x82, b"host.example")))
PAST = {"since": "200101000000Z", "until": "251231235959Z"}
GARBAGE = b"\x02\x01\x01"


def curve(name):
    return der.Key("-algorithm", "EC", "-pkeyopt", f"ec_paramgen_curve:{name}")


def uses(*which):
    return extension(USES, seq(*map(oid, which)))


def key_id(text):
    return extension(KEY_ID, der.octets(text))


def authority(text):
    return extension(AUTHORITY, seq(tlv(0x80, text)))


def settings(cert, trust=None, reject=()):
    """A TRUSTED CERTIFICATE: the certificate with settings behind it."""
    lists = seq(*map(oid, trust)) if trust is not None else b""
    if reject:
        lists += explicit(0, *map(oid, reject))
    return cert + seq(lists)


def spoiled(cert):
    return cert[:-1] + bytes([cert[-1] ^ 1])


class World:
    """Keys, a root, a CA below it and a server below that."""

    def __init__(self):
        self.keys = {
            "P-256": [curve("P-256") for _ in range(5)],
            "P-384": [curve("P-384") for _ in range(3)],
            "P-521": [curve("P-521")],
            "RSA": [der.Key("-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048")],
        }
        self.a, self.b, self.c, self.d, self.e = self.keys["P-256"]
        self.serials = itertools.count(1)
        self.root = self.ca("Root", self.a, "Root", self.a)
        self.other = self.ca("Other", self.d, "Other", self.d)
        self.middle = self.ca("Middle", self.b, "Root", self.a)
        self.leaf = self.host("Middle", self.b)

    def issue(self, subject, key, issuer, by, *extensions, **more):
        return der.certificate(subject, key, issuer, by, next(self.serials), extensions, **more)

    def ca(self, subject, key, issuer, by, *extensions, **more):
        return self.issue(subject, key, issuer, by, BASIC_CA, SIGNS, *extensions, **more)

    def host(self, issuer, by, *extensions, key=None, subject="leaf", names=HOST, **more):
        both = [names, *extensions] if names else extensions
        return self.issue(subject, key or self.c, issuer, by, *both, **more)


def trust_settings(w):
    """Settings of the store's certificates, and ways around them."""
    every = ("none", "first", "partial", "noalt")
    against = {"rejected": {"reject": [SERVER]}, "clients": {"trust": [CLIENT]}, "rejects-any": {"reject": [ANY]}}
    for how, what in against.items():
        middle, root = settings(w.middle, **what), settings(w.root, **what)
        cross = w.ca("Root", w.a, "Other", w.d)
        yield f"trust::middle-{how}-sent", w.leaf, [w.middle], [w.root, middle], every
        yield f"trust::middle-{how}-not-sent", w.leaf, [], [w.root, middle], every
        yield f"trust::root-{how}", w.leaf, [w.middle], [root], every
        yield f"trust::root-{how}-sent", w.leaf, [w.middle, w.root], [root], every
        yield f"trust::root-{how}-cross-sent", w.leaf, [w.middle, cross], [root, w.other], every
        yield f"trust::root-{how}-cross-stored", w.leaf, [w.middle], [root, w.other, cross], every
        yield f"trust::cross-stored-before-{how}-root", w.leaf, [w.middle], [w.other, cross, root], every
        twin = w.ca("Middle", w.b, "Root", w.a, key_id(b"twin"))
        named = w.host("Middle", w.b, authority(b"this"))
        good = w.ca("Middle", w.b, "Root", w.a, key_id(b"this"))
        yield f"trust::twin-{how}-of-another-key-id", named, [good], [w.root, settings(twin, **what)], every
        yield (
            f"trust::twin-{how}-of-another-key",
            w.leaf,
            [w.middle],
            [
                w.root,
                settings(w.ca("Middle", w.e, "Root", w.a, key_id(b"x")), **what),
            ],
            every,
        )
        yield f"trust::leaf-{how}", w.leaf, [w.middle], [w.root, settings(w.leaf, **what)], every
        yield f"trust::leaf-{how}-alone", w.leaf, [], [settings(w.leaf, **what)], every
    late = w.host("Middle", w.b, **PAST)
    wrong = w.host("Middle", w.b, uses(CLIENT))
    alone = w.host("leaf", w.c)
    old_middle = w.ca("Middle", w.b, "Root", w.a, **PAST)
    good = {"trust": [SERVER]}
    for id, leaf, sent, trusted in (
        ("leaf-trusted", w.leaf, [], [settings(w.leaf, **good)]),
        ("leaf-trusted-middle-sent", w.leaf, [w.middle], [settings(w.leaf, **good)]),
        ("leaf-trusted-expired", late, [], [settings(late, **good)]),
        ("leaf-trusted-other-use", wrong, [], [settings(wrong, **good)]),
        ("leaf-trusted-for-any", w.leaf, [], [settings(w.leaf, trust=[ANY])]),
        ("leaf-plain", w.leaf, [], [w.leaf]),
        ("self-signed", alone, [], [alone]),
        ("self-signed-trusted", alone, [], [settings(alone, **good)]),
        ("self-signed-rejected", alone, [], [settings(alone, reject=[SERVER])]),
        ("self-signed-empty-list", alone, [], [settings(alone, trust=[])]),
        ("middle-trusted", w.leaf, [], [settings(w.middle, **good)]),
        ("middle-trusted-sent", w.leaf, [w.middle], [settings(w.middle, **good)]),
        ("middle-trusted-expired", w.leaf, [], [settings(old_middle, **good)]),
        ("middle-trusted-root-rejected", w.leaf, [], [settings(w.middle, **good), settings(w.root, reject=[SERVER])]),
        ("trusted-and-rejected", w.leaf, [w.middle], [settings(w.root, trust=[SERVER], reject=[SERVER])]),
        ("root-trusted-for-any", w.leaf, [w.middle], [settings(w.root, trust=[ANY])]),
        ("root-of-another-use", w.leaf, [w.middle], [w.ca("Root", w.a, "Root", w.a, uses(CLIENT))]),
        (
            "root-of-another-use-trusted",
            w.leaf,
            [w.middle],
            [settings(w.ca("Root", w.a, "Root", w.a, uses(CLIENT)), **good)],
        ),
        ("mimic", alone, [], [w.issue("leaf", w.e, "leaf", w.e, BASIC_CA)]),
    ):
        yield f"trust::{id}", leaf, sent, trusted, every


def time_flags(w):
    every = ("none", "time", "notime", "time+notime", "partial", "partial+notime")
    late, early = w.host("Middle", w.b, **PAST), w.host("Middle", w.b, since="260101000001Z")
    odd = w.host("Middle", w.b, since="2601010000Z")
    odd_end = w.host("Middle", w.b, until="2701010000Z")
    old_root = w.ca("Root", w.a, "Root", w.a, **PAST)
    old_middle = w.ca("Middle", w.b, "Root", w.a, **PAST)
    useless = w.issue("Middle", w.b, "Root", w.a, **PAST)  # no CA, and expired
    for id, leaf, sent, trusted in (
        ("good", w.leaf, [w.middle], [w.root]),
        ("expired", late, [w.middle], [w.root]),
        ("not-yet", early, [w.middle], [w.root]),
        ("odd-begin", odd, [w.middle], [w.root]),
        ("odd-end", odd_end, [w.middle], [w.root]),
        ("root-expired", w.leaf, [w.middle], [old_root]),
        ("expired-twin-first", w.leaf, [old_middle, w.middle], [w.root]),
        ("expired-useless-twin-first", w.leaf, [useless, w.middle], [w.root]),
        ("leaf-stored", late, [], [late]),
        ("in-1970", w.host("Middle", w.b, since="700101000000Z"), [w.middle], [w.root]),
    ):
        yield f"time::{id}", leaf, sent, trusted, every


def other_flags(w):
    critical = w.host("Middle", w.b, UNKNOWN)
    for id, leaf, middle, root in (
        ("leaf", critical, w.middle, w.root),
        ("middle", w.leaf, w.ca("Middle", w.b, "Root", w.a, UNKNOWN), w.root),
        ("root", w.leaf, w.middle, w.ca("Root", w.a, "Root", w.a, UNKNOWN)),
    ):
        yield f"critical::{id}", leaf, [middle], [root], ("none", "ignore", "ignore+strict")
    alone, rsa = w.host("leaf", w.c), w.keys["RSA"][0]
    sha1 = der.Signature(der.algorithm("1.2.840.10045.4.1"), ("-sha1",))
    no_signer = w.issue("leaf", w.c, "leaf", w.c, HOST, extension(KEY_USAGE, der.bits(b"\x80", 7), critical=True))
    stray = w.issue("Root", w.a, "Root", w.a, BASIC_CA, extension(KEY_USAGE, der.bits(b"\x02", 1), critical=True))
    # Signed by another key: self-signed by its looks only.
    forged = w.ca("Root", w.a, "Root", w.e)
    for id, leaf, sent, root in (
        ("good", w.leaf, [w.middle], w.root),
        ("root-spoiled", w.leaf, [w.middle], spoiled(w.root)),
        ("root-of-another-key", w.leaf, [w.middle], forged),
        ("root-sha1", w.leaf, [w.middle], w.ca("Root", w.a, "Root", w.a, how=sha1)),
        ("root-not-for-signing", w.leaf, [w.middle], stray),
        ("root-expired-and-spoiled", w.leaf, [w.middle], spoiled(w.ca("Root", w.a, "Root", w.a, **PAST))),
        ("single", alone, [], alone),
        ("single-spoiled", spoiled(alone), [], spoiled(alone)),
        ("single-not-for-signing", no_signer, [], no_signer),
        ("single-not-for-signing-spoiled", spoiled(no_signer), [], spoiled(no_signer)),
        ("leaf-and-root-spoiled", spoiled(w.leaf), [w.middle], spoiled(w.root)),
        ("rsa", w.host("RSA", rsa, how=der.RSA), [], w.ca("RSA", rsa, "RSA", rsa, how=der.RSA)),
        ("rsa-spoiled", w.host("RSA", rsa, how=der.RSA), [], spoiled(w.ca("RSA", rsa, "RSA", rsa, how=der.RSA))),
        ("anchor-is-middle", w.leaf, [], spoiled(w.middle)),
    ):
        yield f"self::{id}", leaf, sent, [root], ("none", "self", "self+partial", "self+strict", "self+notime")
    cross = w.ca("Root", w.a, "Elsewhere", w.e)
    yield (
        "alternative::root-cross-signed",
        w.leaf,
        [w.middle, cross],
        [w.root],
        ("none", "first", "noalt", "first+noalt"),
    )
    stored = w.ca("Middle", w.b, "Other", w.d)
    for id, trusted in (
        ("stored-issuer-elsewhere", [w.root, stored]),
        ("stored-issuer-and-its-root", [w.root, stored, w.other]),
    ):
        yield f"alternative::{id}", w.leaf, [w.middle], trusted, ("none", "first", "noalt", "first+noalt", "partial")


def suite_b(w):
    every = ("b128", "b192", "b", "b+partial")
    small, large, huge, rsa = w.keys["P-256"], w.keys["P-384"], w.keys["P-521"], w.keys["RSA"]
    sha256, sha384 = der.ECDSA, der.Signature(der.algorithm("1.2.840.10045.4.3.3"), ("-sha384",))
    of = {small[0]: sha256, small[1]: sha256, large[0]: sha384, large[1]: sha384, huge[0]: sha384, rsa[0]: der.RSA}

    def chain(id, leaf_key, middle_key, root_key, middle_how=None, root_how=None, self_how=None, **more):
        root_how, self_how = root_how or of[root_key], self_how or of[root_key]
        root = w.ca("Root", root_key, "Root", root_key, how=self_how)
        middle = w.ca("Middle", middle_key, "Root", root_key, how=root_how)
        leaf = w.host("Middle", middle_key, key=leaf_key, how=middle_how or of[middle_key], **more)
        return f"suiteb::{id}", leaf, [middle], [root], every

    yield chain("256-256-256", small[2], small[1], small[0])
    yield chain("256-384-384", small[2], large[1], large[0])
    yield chain("256-256-384", small[2], small[1], large[0])
    yield chain("384-384-384", large[2], large[1], large[0])
    yield chain("384-256-256", large[2], small[1], small[0])
    yield chain("384-384-256", large[2], large[1], small[0])
    yield chain("256-384-256", small[2], large[1], small[0])
    yield chain("521-256-256", huge[0], small[1], small[0])
    yield chain("256-521-256", small[2], huge[0], small[0])
    yield chain("256-256-521", small[2], small[1], huge[0])
    yield chain("rsa-256-256", rsa[0], small[1], small[0])
    yield chain("256-rsa-256", small[2], rsa[0], small[0])
    yield chain("256-256-rsa", small[2], small[1], rsa[0])
    yield chain("leaf-signed-with-sha384", small[2], small[1], small[0], middle_how=sha384)
    yield chain("middle-signed-with-sha384", small[2], small[1], small[0], root_how=sha384)
    yield chain("root-signed-with-sha384", small[2], small[1], small[0], self_how=sha384)
    yield chain("leaf-signed-with-sha256", large[2], large[1], large[0], middle_how=sha256)
    yield chain("root-signed-with-sha256", large[2], large[1], large[0], self_how=sha256)
    yield "suiteb::leaf-version-1", w.host("Middle", w.b, names=None, version=1), [w.middle], [w.root], every
    yield "suiteb::root-version-1", w.leaf, [w.middle], [w.issue("Root", w.a, "Root", w.a, version=1)], every
    for id, key in (("256", small[2]), ("384", large[2])):
        alone = w.host("leaf", key, key=key, how=sha256 if id == "256" else sha384)
        yield f"suiteb::single-{id}", alone, [], [alone], every
    alone = w.host("leaf", w.c, how=sha384)
    yield "suiteb::single-signed-with-sha384", alone, [], [alone], every
    for id, how in (("sha256", sha256), ("sha384", sha384)):
        lists = {"crls": [der.crl("Middle", w.b, (), [extension("2.5.29.20", integer(1))], how=how)]}
        yield f"suiteb::list-signed-with-{id}", w.leaf, [w.middle], [w.root], ("crl", "crl+b128", "crl+b192"), lists
    yield "suiteb::leaf-stored", w.leaf, [w.middle], [w.leaf], every


def policies(w):
    one, two, anything = "1.2.3.1", "1.2.3.2", "2.5.29.32.0"

    def listed(*which):
        return extension(POLICIES, seq(*(seq(oid(p)) for p in which)))

    def mapped(*pairs):
        return extension(MAPPINGS, seq(*(seq(oid(a), oid(b)) for a, b in pairs)))

    def demands(explicit=None, mapping=None):
        parts = [tlv(0x80 | n, der.integer(v)[2:]) for n, v in ((0, explicit), (1, mapping)) if v is not None]
        return extension(DEMANDS, seq(*parts), critical=True)

    def qualified(*qualifiers):
        return extension(POLICIES, seq(seq(oid(one), *qualifiers)))

    def notice(*parts):
        return seq(seq(oid("1.3.6.1.5.5.7.2.2"), *parts))

    every = ("policy", "explicit", "noany", "nomap", "policy+explicit+noany+nomap", "notify", "policy+partial")
    usual = ("policy", "explicit")
    text = tlv(0x0C, b"text")
    for id, middle, leaf, flags in (
        ("none", [], [], every),
        ("same", [listed(one)], [listed(one)], every),
        ("other", [listed(one)], [listed(two)], every),
        ("any-any", [listed(anything)], [listed(anything)], every),
        ("any-one", [listed(anything)], [listed(one)], every),
        ("one-any", [listed(one)], [listed(anything)], every),
        ("mapped", [listed(one), mapped((one, two))], [listed(two)], every),
        ("demanded-same", [listed(one), demands(0)], [listed(one)], every),
        ("demanded-none", [demands(0)], [], every),
        ("demanded-any", [listed(anything), demands(0)], [listed(anything)], every),
        *((f"demanded-in-{n}", [demands(n)], [], usual) for n in range(5)),
        *((f"no-mapping-in-{n}", [demands(None, n)], [], usual) for n in (0, 1, 2, 128)),
        *((f"demanded-of-leaf-in-{n}", [], [demands(n)], usual) for n in range(3)),
        ("demanded-in-many", [demands(0x7FFFFFFFFFFFFFFFFFFF)], [], usual),
        ("demanded-in-300", [demands(300)], [], usual),
        ("demanded-negative", [demands(-1)], [], usual),
        ("demands-nothing", [extension(DEMANDS, seq())], [], usual),
        ("demands-garbage", [extension(DEMANDS, GARBAGE)], [], usual),
        ("demands-twice", [demands(3), demands(3)], [], usual),
        ("demands-trailing", [extension(DEMANDS, seq(tlv(0x80, b"\0")) + b"x")], [], usual),
        ("demands-more", [extension(DEMANDS, seq(tlv(0x80, b"\3"), tlv(0x82, b"\3")))], [], usual),
        ("demands-empty-number", [extension(DEMANDS, seq(tlv(0x80, b"")))], [], usual),
        ("demands-long-form", [extension(DEMANDS, seq(tlv(0x80, b"\0\3")))], [], usual),
        ("list-empty", [extension(POLICIES, seq())], [], usual),
        ("list-empty-leaf", [], [extension(POLICIES, seq())], usual),
        ("list-garbage", [extension(POLICIES, GARBAGE)], [], usual),
        ("list-garbage-leaf", [], [extension(POLICIES, GARBAGE)], usual),
        ("list-garbage-both", [extension(POLICIES, GARBAGE)], [extension(POLICIES, GARBAGE)], usual),
        ("list-garbage-below-a-demand", [demands(0)], [extension(POLICIES, GARBAGE)], usual),
        ("list-twice", [listed(one), listed(one)], [], usual),
        ("list-trailing", [extension(POLICIES, seq(seq(oid(one))) + b"x")], [], usual),
        ("policy-twice", [listed(one, one)], [], usual),
        ("any-twice", [listed(anything, anything)], [], usual),
        ("policy-twice-leaf", [listed(one)], [listed(one, one)], usual),
        ("map-without-list", [extension(MAPPINGS, GARBAGE)], [], usual),
        ("map-garbage", [listed(one), extension(MAPPINGS, GARBAGE)], [], usual),
        ("map-empty", [listed(one), mapped()], [], usual),
        ("map-any", [listed(one), mapped((anything, one))], [], usual),
        ("map-to-any", [listed(one), mapped((one, anything))], [], usual),
        ("map-twice", [listed(one), mapped((one, two)), mapped((one, two))], [], usual),
        ("no-any-without-list", [extension(NO_ANY_POLICY, GARBAGE + b"x")], [], usual),
        ("no-any-garbage", [listed(one), extension(NO_ANY_POLICY, seq())], [], usual),
        ("no-any-negative", [listed(one), extension(NO_ANY_POLICY, integer(-1))], [], usual),
        ("no-any-huge", [listed(one), extension(NO_ANY_POLICY, integer(1 << 80))], [], usual),
        ("no-any-trailing", [listed(one), extension(NO_ANY_POLICY, integer(0) + b"x")], [], usual),
        ("qualifier-garbage", [qualified(GARBAGE)], [], usual),
        ("qualifiers-empty", [qualified(seq())], [], usual),
        ("qualifier-unknown", [qualified(seq(seq(oid("1.2.3.4"), GARBAGE)))], [], usual),
        ("qualifier-unknown-empty", [qualified(seq(seq(oid("1.2.3.4"))))], [], usual),
        ("qualifier-more", [qualified(seq(seq(oid("1.2.3.4"), GARBAGE, GARBAGE)))], [], usual),
        ("cps", [qualified(seq(seq(oid("1.3.6.1.5.5.7.2.1"), tlv(0x16, b"http://p/"))))], [], usual),
        ("cps-garbage", [qualified(seq(seq(oid("1.3.6.1.5.5.7.2.1"), GARBAGE)))], [], usual),
        ("notice-garbage", [qualified(notice(GARBAGE))], [], usual),
        ("notice-empty", [qualified(notice(seq()))], [], usual),
        ("notice-text", [qualified(notice(seq(text)))], [], usual),
        ("notice-text-number", [qualified(notice(seq(integer(1))))], [], usual),
        ("notice-reference", [qualified(notice(seq(seq(text, seq(integer(1))), text)))], [], usual),
        ("notice-reference-garbage", [qualified(notice(seq(seq(text), text)))], [], usual),
        ("notice-twice-text", [qualified(notice(seq(text, text)))], [], usual),
    ):
        ca = w.ca("Middle", w.b, "Root", w.a, *middle)
        below = w.ca("Below", w.d, "Middle", w.b)
        yield f"policy::{id}", w.host("Below", w.d, *leaf), [below, ca], [w.root], flags
    for id, root in (("root-demands", demands(0)), ("root-garbage", extension(POLICIES, GARBAGE))):
        yield f"policy::{id}", w.leaf, [w.middle], [w.ca("Root", w.a, "Root", w.a, root)], usual
    alone = w.host("leaf", w.c, extension(POLICIES, GARBAGE))
    yield "policy::single", alone, [], [alone], usual
    for n in range(4):
        ca = w.ca("Middle", w.b, "Root", w.a, demands(n), key_id(b"1"))
        renewed = w.ca("Middle", w.d, "Middle", w.b, key_id(b"2"), authority(b"1"))
        yield f"policy::self-issued-in-{n}", w.host("Middle", w.d, authority(b"2")), [renewed, ca], [w.root], usual


def names(w):
    """Names under constraints that a host could match."""
    dns = "evil.example"

    def constrained(n, kind, base):
        return extension(CONSTRAINTS, seq(explicit(n, seq(tlv(0x80 | kind, base.encode())))), critical=True)

    def said(kind, text):
        return extension(ALT_NAME, seq(tlv(0x80 | kind, text.encode())))

    permitted, excluded = 0, 1
    for id, n, kind, base, subject, alt, host in (
        ("cn-plain", excluded, 2, dns, "a." + dns, None, "a." + dns),
        ("cn-wildcard", excluded, 2, dns, "*." + dns, None, "a." + dns),
        ("cn-trailing-dot", excluded, 2, dns, f"a.{dns}.", None, f"a.{dns}."),
        ("cn-single-label", excluded, 2, "localhost", "localhost", None, "localhost"),
        ("cn-single-label-outside", permitted, 2, dns, "localhost", None, "localhost"),
        ("cn-not-asked-for", permitted, 2, dns, "Alice", said(7, "\x7f\0\0\1"), "127.0.0.1"),
        ("cn-inside", permitted, 2, dns, "a." + dns, None, "a." + dns),
        ("cn-wildcard-inside", permitted, 2, dns, "*." + dns, None, "a." + dns),
        ("dns-trailing-dot", excluded, 2, dns, "leaf", said(2, f"a.{dns}."), f"a.{dns}."),
        ("dns-base-trailing-dot", excluded, 2, dns + ".", "leaf", said(2, "a." + dns), "a." + dns),
        ("dns-trailing-dot-outside", permitted, 2, dns, "leaf", said(2, f"a.{dns}."), f"a.{dns}."),
        ("dns-wildcard", excluded, 2, "a." + dns, "leaf", said(2, "*." + dns), "a." + dns),
        ("dns-partial-wildcard", excluded, 2, "ab." + dns, "leaf", said(2, "a*." + dns), ""),
        ("mail-trailing-dot", excluded, 1, dns, "leaf", said(1, f"u@{dns}."), ""),
        ("uri-trailing-dot", excluded, 6, dns, "leaf", said(6, f"https://{dns}./"), ""),
    ):
        ca = w.ca("Middle", w.b, "Root", w.a, constrained(n, kind, base))
        leaf = w.host("Middle", w.b, subject=subject, names=alt)
        yield f"names::{id}", leaf, [ca], [w.root], ("none",), {"host": host}


def scenarios(w):
    for part in (trust_settings, time_flags, other_flags, suite_b, policies, names):
        yield from part(w)


def record():
    blobs, cases = {}, []

    def number(data):
        return blobs.setdefault(data, len(blobs))

    for id, leaf, sent, trusted, flags, *more in scenarios(World()):
        more = more[0] if more else {}
        for each in flags:
            bits = sum(FLAGS[word] for word in each.split("+"))
            if bits & POLICY_MASK:
                bits |= FLAGS["policy"]  # as X509_VERIFY_PARAM_set_flags has it
            openssl = openssl_verify.verify(
                leaf, sent, trusted, more.get("crls", []), flags=bits, level=2, host=more.get("host")
            )
            cases.append(
                {
                    "id": f"{id}/{each}",
                    "leaf": number(leaf),
                    "sent": [number(c) for c in sent],
                    "trusted": [number(c) for c in trusted],
                    "flags": bits,
                    "level": 2,
                    "crls": [number(one) for one in more.get("crls", [])],
                    "host": more.get("host", ""),
                    "openssl": list(openssl),
                }
            )
    coded = [base64.b64encode(b).decode() for b in blobs]
    head = {"release": openssl_verify.release(), "time": NOW.isoformat(), "blobs": coded}
    rows = ",\n".join(json.dumps(case) for case in cases)
    VECTORS.write_text(json.dumps(head)[:-1] + ',\n"cases": [\n' + rows + "\n]}\n")
    return cases


def main():
    if "FROZEN_TIME" in os.environ:
        for case in record():
            print(*case["openssl"], case["id"])
        return 0
    with tempfile.TemporaryDirectory() as directory:
        sys.argv[:] = ["-m", "tests.parity.record_settings"]
        return frozen_time(int(NOW.timestamp()), directory)


if __name__ == "__main__":
    sys.exit(main())
