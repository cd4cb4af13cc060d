"""What the matrix tries: every version, suite and kind of certificate that go together."""

import csv
from collections import namedtuple

from ..peers import ROOT

Suite = namedtuple("Suite", "number name stdname since kx auth")
Cell = namedtuple("Cell", "version kind suite with_client mode")

VERSIONS = ("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3")
MODES = ("full", "ticket", "id")  # handshakes: whole, resumed by a ticket, resumed by what the server remembers
KINDS13 = ("rsa", "rsapss", "ecdsa", "p384", "p521", "ed25519", "ed448")
NO_CERTIFICATE = ("anonymous", "psk")


def every_suite():
    """Those of the registry but SRP, which the engine does not have."""
    with open(ROOT / "goimpl" / "registry" / "ciphers.tsv", newline="") as f:
        rows = list(csv.DictReader((line for line in f if not line.startswith("#")), delimiter="\t"))
    suites = [
        Suite(int(r["id"], 0), r["name"], r["stdname"], r["protocol"], r["kea"][3:], r["auth"][5:]) for r in rows
    ]
    return [s for s in suites if s.kx != "srp"]


def kinds(suite, version):
    """The certificates a server can have with a suite; "anonymous" and "psk": none."""
    new = version == "TLSv1.2"  # RSASSA-PSS and EdDSA need signature_algorithms
    return {
        "any": KINDS13,
        "rsa": ("rsa", "rsapss") if new and suite.kx in ("dhe", "ecdhe") else ("rsa",),
        "ecdsa": ("ecdsa", "p384", "p521", "ed25519", "ed448") if new else ("ecdsa", "p384", "p521"),
        "dss": ("dsa",),
        "null": ("anonymous",),
        "psk": ("psk",),
    }[suite.auth]


def has(suite, version):
    """Whether the version has the suite."""
    if (suite.since == "TLSv1.3") != (version == "TLSv1.3"):
        return False
    return suite.since in ("SSLv3", *VERSIONS[: VERSIONS.index(version) + 1])


def needs_psk(suite):
    return suite.kx == "psk" or suite.kx.endswith("-psk")


def client_may_show(kind, suite):
    return kind not in NO_CERTIFICATE and not needs_psk(suite)


def every_cell(versions=VERSIONS):
    for version in versions:
        for suite in every_suite():
            if not has(suite, version):
                continue
            for kind in kinds(suite, version):
                for with_client in (False, True) if client_may_show(kind, suite) else (False,):
                    for mode in MODES:
                        yield Cell(version, kind, suite, with_client, mode)


def few_cells(known):
    """One suite for each version, kind of certificate and way of key exchange, another one in each.

    known: the numbers of the suites that a peer has in a version.
    """
    seen = {}
    for cell in every_cell():
        group = seen.setdefault((cell.version, cell.kind, cell.suite.kx), [])
        if cell.suite not in group and cell.suite.number in known(cell.version):
            group.append(cell.suite)
    chosen = {key: suites[n % len(suites)] for n, (key, suites) in enumerate(seen.items()) if suites}
    return [c for c in every_cell() if chosen.get((c.version, c.kind, c.suite.kx)) == c.suite]
