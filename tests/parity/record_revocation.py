"""Writes tests/vectors/verify_revocation.json: chains with revocation lists, and what OpenSSL says of them.

python -m tests.parity.record_revocation
"""

from . import der, openssl_verify
from .der import BASIC_CA, Entry, explicit, extension, integer, seq, tlv

CRL_CHECK, CRL_CHECK_ALL, IGNORE_CRITICAL, EXTENDED, DELTAS, TRUSTED_FIRST = 0x4, 0x8, 0x10, 0x1000, 0x2000, 0x8000
LEAF = TRUSTED_FIRST | CRL_CHECK
ALL_FLAGS = {
    "leaf": LEAF,
    "all": LEAF | CRL_CHECK_ALL,
    "extended": LEAF | EXTENDED,
    "deltas": LEAF | DELTAS,
    "extended+deltas": LEAF | EXTENDED | DELTAS,
    "ignore": LEAF | IGNORE_CRITICAL,
}

NUMBER, REASON, DELTA, IDP, ISSUER, AKI, FRESHEST, CRLDP = (f"2.5.29.{n}" for n in (20, 21, 27, 28, 29, 35, 46, 31))
SERIAL, NEW, OLD = 77, "251220000000Z", "251201000000Z"
GARBAGE = b"\x30\x05\x01"


def number(n):
    return extension(NUMBER, integer(n))


def delta(base):
    return extension(DELTA, integer(base), critical=True)


def reason(n):
    return extension(REASON, tlv(10, bytes([n])))


def uri(text):
    return tlv(0x86, text.encode())


def point(*names):
    return explicit(0, explicit(0, *names))


def idp(*fields):
    return extension(IDP, seq(*fields), critical=True)


def flag(n):
    return tlv(0x80 | n, b"\xff")


ONLY_USER, ONLY_CA, INDIRECT, ONLY_ATTRIBUTES = flag(1), flag(2), flag(4), flag(5)
SOME_REASONS, OTHER_REASONS = tlv(0x83, b"\x06\x40"), tlv(0x83, b"\x00\x3f\x80")
DIRECTORY = {who: explicit(4, der.name(who)) for who in ("Root", "Middle", "Lists")}


class World:
    """Root, Middle and the leaf host.example, and Lists, a CA of the root that only signs lists."""

    def __init__(self):
        self.key = {
            who: der.Key("-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256")
            for who in ("Root", "Middle", "Lists", "leaf")
        }
        usage = extension("2.5.29.15", der.bits(b"\x06", 1), critical=True)
        self.root = self.issue("Root", "Root", 1, [BASIC_CA, usage])
        self.middle = self.issue("Middle", "Root", 2, [BASIC_CA, usage])
        self.lists = self.issue("Lists", "Root", 3, [BASIC_CA, usage])
        self.leaf = self.host()

    def issue(self, who, by, serial, extensions):
        return der.certificate(who, self.key[who], by, self.key[by], serial, extensions)

    def host(self, *extensions):
        names = extension("2.5.29.17", seq(tlv(0x82, b"host.example")))
        return self.issue("leaf", "Middle", SERIAL, [names, *extensions])

    def crl(self, entries=(), extensions=(), this=NEW, by="Middle", **more):
        return der.crl(by, self.key[by], entries, extensions, this=this, **more)


def scenarios(w):
    """(id, leaf, lists, names of flags); the sent chain and the store are always the same."""
    clean = w.crl((), [number(1)], this=OLD)
    gone = [Entry(SERIAL)]
    twice = [idp(ONLY_USER), idp(ONLY_USER)]
    wrong = {
        "idp-twice": twice,
        "idp-garbage": [extension(IDP, GARBAGE, critical=True)],
        "idp-user-and-ca": [idp(ONLY_USER, ONLY_CA)],
        "idp-empty-value": [extension(IDP, b"", critical=True)],
        "number-garbage": [extension(NUMBER, GARBAGE)],
        "number-twice": [number(2), number(3)],
        "aki-garbage": [extension(AKI, GARBAGE), number(2)],
        "aki-twice": [extension(AKI, seq()), extension(AKI, seq()), number(2)],
        "delta-garbage": [extension(DELTA, GARBAGE, critical=True), number(2)],
        "delta-without-number": [delta(1)],
        "critical-unknown": [extension("1.2.3.4", b"", critical=True), number(2)],
    }
    for what, extensions in wrong.items():
        yield f"wrong::{what}-revokes", w.leaf, [clean, w.crl(gone, extensions)], ("leaf", "deltas", "ignore")
        yield f"wrong::{what}-first-revokes", w.leaf, [w.crl(gone, extensions), clean], ("leaf",)
        yield f"wrong::{what}-alone-revokes", w.leaf, [w.crl(gone, extensions)], ("leaf", "ignore")
        yield f"wrong::{what}-silent", w.leaf, [clean, w.crl((), extensions)], ("leaf", "ignore")
        yield f"wrong::{what}-at-once", w.leaf, [w.crl((), [number(1)]), w.crl(gone, extensions)], ("leaf",)
        yield f"wrong::{what}-older", w.leaf, [w.crl((), [number(4)]), w.crl(gone, extensions, this=OLD)], ("leaf",)
    bad = {
        "issuer-garbage": [extension(ISSUER, GARBAGE, critical=True)],
        "issuer-twice": [extension(ISSUER, seq(DIRECTORY["Middle"]), critical=True)] * 2,
        "reason-garbage": [extension(REASON, GARBAGE)],
        "reason-twice": [reason(1), reason(1)],
        "critical-unknown": [extension("1.2.3.4", b"", critical=True)],
    }
    for what, extensions in bad.items():
        here, other = Entry(SERIAL, tuple(extensions)), Entry(5, tuple(extensions))
        yield f"entry::{what}-revokes", w.leaf, [clean, w.crl([here], [number(2)])], ("leaf", "ignore")
        yield f"entry::{what}-before", w.leaf, [clean, w.crl([other, *gone], [number(2)])], ("leaf",)
        yield f"entry::{what}-behind", w.leaf, [clean, w.crl([*gone, other], [number(2)])], ("leaf",)
        yield f"entry::{what}-of-another", w.leaf, [clean, w.crl([other], [number(2)])], ("leaf", "ignore")
    yield from deltas(w, gone)
    yield from extended(w, gone)


def deltas(w, gone):
    fresh = extension(FRESHEST, seq(seq(point(uri("http://d/")))))
    base = w.crl((), [number(1), fresh], this=OLD)
    revoking = w.crl(gone, [number(2), delta(1)])
    hold = w.crl([Entry(SERIAL, (reason(6),))], [number(1), fresh], this=OLD)
    release = w.crl([Entry(SERIAL, (reason(8),))], [number(2), delta(1)])
    forged = bytearray(revoking)
    forged[-1] ^= 1
    every = ("leaf", "extended", "deltas", "extended+deltas")
    for id, lists in {
        "base-and-revoking": [base, revoking],
        "revoking-and-base": [revoking, base],
        "base-without-freshest": [w.crl((), [number(1)], this=OLD), revoking],
        "base-without-number": [w.crl((), [fresh], this=OLD), revoking],
        "delta-alone": [revoking],
        "delta-of-a-later-base": [base, w.crl(gone, [number(3), delta(2)])],
        "delta-not-newer": [w.crl((), [number(2), fresh], this=OLD), revoking],
        "delta-expired": [base, w.crl(gone, [number(2), delta(1)], until="251225000000Z")],
        "delta-silent-expired": [base, w.crl((), [number(2), delta(1)], until="251225000000Z")],
        "delta-forged": [base, bytes(forged)],
        "delta-silent": [base, w.crl((), [number(2), delta(1)])],
        "delta-critical-unknown": [base, w.crl(gone, [number(2), delta(1), extension("1.2.3.4", b"", critical=True)])],
        "delta-of-another-scope": [base, w.crl(gone, [number(2), delta(1), idp(ONLY_CA)])],
        "base-expired-delta-current": [
            w.crl((), [number(1), fresh], this=OLD, until="251225000000Z"),
            w.crl((), [number(2), delta(1)]),
        ],
        "base-revokes-delta-silent": [w.crl(gone, [number(1), fresh], this=OLD), w.crl((), [number(2), delta(1)])],
        "hold-and-release": [hold, release],
        "two-deltas-first-silent": [base, w.crl((), [number(2), delta(1)]), w.crl(gone, [number(3), delta(1)])],
    }.items():
        yield f"delta::{id}", w.leaf, lists, every


def extended(w, gone):
    every = ("leaf", "extended")
    some, others = w.crl((), [idp(SOME_REASONS), number(1)]), w.crl((), [idp(OTHER_REASONS), number(2)])
    foreign = Entry(SERIAL, (extension(ISSUER, seq(DIRECTORY["Middle"]), critical=True),))
    own = extension(CRLDP, seq(seq(explicit(2, DIRECTORY["Root"]))))
    by_lists = extension(CRLDP, seq(seq(explicit(2, DIRECTORY["Lists"]))))
    named = extension(CRLDP, seq(seq(point(uri("http://a/")))))
    partly = extension(CRLDP, seq(seq(point(uri("http://a/")), tlv(0x81, b"\x06\x40"))))
    indirect = idp(INDIRECT)
    for id, leaf, lists in (
        ("reasons-some", w.leaf, [some]),
        ("reasons-both", w.leaf, [some, others]),
        (
            "reasons-other-revokes",
            w.leaf,
            [some, w.crl([Entry(SERIAL, (reason(4),))], [idp(OTHER_REASONS), number(2)])],
        ),
        ("reasons-same-twice", w.leaf, [some, w.crl((), [idp(SOME_REASONS), number(5)], this=OLD)]),
        ("indirect-own", w.leaf, [w.crl(gone, [indirect, number(1)])]),
        ("indirect-own-clean", w.leaf, [w.crl((), [indirect, number(1)])]),
        ("indirect-by-root", w.host(own), [w.crl([foreign], [indirect, number(1)], by="Root")]),
        ("indirect-by-root-clean", w.host(own), [w.crl((), [indirect, number(1)], by="Root")]),
        ("indirect-by-root-entry-without-issuer", w.host(own), [w.crl(gone, [indirect, number(1)], by="Root")]),
        ("indirect-by-root-leaf-says-nothing", w.leaf, [w.crl([foreign], [indirect, number(1)], by="Root")]),
        ("not-indirect-by-root", w.host(own), [w.crl([foreign], [number(1)], by="Root")]),
        ("indirect-off-path", w.host(by_lists), [w.crl([foreign], [indirect, number(1)], by="Lists")]),
        ("point-reasons-some", w.host(partly), [w.crl((), [number(1)])]),
        ("point-named", w.host(named), [w.crl(gone, [idp(point(uri("http://a/"))), number(1)])]),
        ("point-other", w.host(named), [w.crl(gone, [idp(point(uri("http://b/"))), number(1)])]),
        ("only-attributes", w.leaf, [w.crl((), [idp(ONLY_ATTRIBUTES), number(1)])]),
    ):
        yield f"extended::{id}", leaf, lists, every


def record():
    w, recording = World(), openssl_verify.Recording("verify_revocation.json")
    for name, leaf, lists, flags in scenarios(w):
        for each in flags:
            recording.add(f"{name}/{each}", leaf, [w.middle, w.lists], [w.root], lists, flags=ALL_FLAGS[each])
    recording.write()


if __name__ == "__main__":
    record()
