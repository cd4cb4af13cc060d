"""pyssl verifies chains as the standard module does, to the word.

Both run the handshakes of parity/verify_cases.py, each in a process of its
own; the lines they print are compared one by one.
"""

import subprocess
import sys
from typing import NamedTuple

import pytest

from .beside import reference
from .conftest import ROOT
from .parity import verify_cases

SCRIPT = ROOT / "tests" / "parity" / "verify_cases.py"

pytestmark = pytest.mark.slow


class Answer(NamedTuple):
    """One line of verify_cases.py, behind scenario and mode."""

    code: int
    message: str
    text: str  # of the exception
    alert: str


class Difference(NamedTuple):
    """A scenario that is decided otherwise on purpose; docs/COMPAT.md has the rule."""

    scenario: str
    openssl: int  # its verify_code
    ours: int


# Each with the words of its rule in docs/COMPAT.md.
DIFFERENCES = {
    Difference("path::cross-first-wrong", 20, 0): "OpenSSL never looks for a second path",
    Difference("path::cross-badca-first", 79, 0): "OpenSSL never looks for a second path",
    Difference("time::notafter-exact", 10, 0): "valid through its notAfter second",
    Difference("key::leaf-dsa", 0, 66): "A DSA key is enough for security level 0 alone",
    Difference("key::root-dsa", 0, 67): "A DSA key is enough for security level 0 alone",
    Difference("crl::base+delta-revoked", 0, 23): "Every newer delta",
    Difference("nc::empty-seq", 0, 41): "name constraints in a certificate that is no CA or without content",
}


# Accepted chains whose leaf may not sign: the handshake fails on the signature (RFC 8446, 4.4.2.2).
MAY_NOT_SIGN = ("client::leaf-ka-only", "ku::leaf-ka")


@pytest.fixture(scope="module")
def answers():
    """What each module says: {"ssl": {(scenario, mode): Answer}, "pyssl": …}."""
    found = {"ssl": reference.table("verify_cases", lambda: lines_of("ssl")), "pyssl": lines_of("pyssl")}
    return {m: {tuple(key.split("\t")): answer(line) for key, line in lines.items()} for m, lines in found.items()}


def lines_of(module, vectors="verify_cases.json"):
    """What verify_cases.py prints: {"scenario<tab>mode": the rest of the line}."""
    command = [sys.executable, SCRIPT, module, "--vectors", vectors]
    out = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, timeout=300, check=True).stdout
    return {"\t".join(fields[:2]): "\t".join(fields[2:]) for fields in (line.split("\t") for line in out.splitlines())}


def answer(line):
    code, *rest = line.split("\t")
    return Answer(int(code), *rest)


@pytest.fixture(scope="module")
def recorded():
    """The recorded verify_code of every handshake that is run: {(scenario, mode): code}."""
    vectors = verify_cases.recorded()
    return {(case["id"], mode): case["modes"].get(mode, case["base"])[0] for case, mode in verify_cases.driven(vectors)}


def test_every_handshake_was_run(answers, recorded):
    assert len(recorded) > 1700
    assert answers["ssl"].keys() == answers["pyssl"].keys() == recorded.keys()


def test_as_the_standard_module(answers):
    unexplained = []
    for key, openssl in answers["ssl"].items():
        ours = answers["pyssl"][key]
        if key[0] in MAY_NOT_SIGN and openssl.code == ours.code:
            continue
        if ours != openssl and Difference(key[0], openssl.code, ours.code) not in DIFFERENCES:
            unexplained.append(f"{' '.join(key)}: ssl {tuple(openssl)}, pyssl {tuple(ours)}")
    assert not unexplained, "\n".join(unexplained)


def test_as_recorded(answers, recorded):
    """Against the recorded codes, whatever OpenSSL the standard module has."""
    unexplained, used = [], set()
    for key, openssl in recorded.items():
        ours = answers["pyssl"][key].code
        if ours == openssl:
            continue
        difference = Difference(key[0], openssl, ours)
        if difference in DIFFERENCES:
            used.add(difference)
        else:
            unexplained.append(f"{' '.join(key)}: recorded {openssl}, pyssl {ours}")
    assert not unexplained, "\n".join(unexplained)
    assert used == DIFFERENCES.keys(), "a difference is listed that is not there"


def test_an_accepted_chain_is_accepted(answers):
    """verify_code 0 means a complete handshake, or one that failed on the key that was not to be had."""
    for module, found in answers.items():
        for key, answer in found.items():
            if answer.code == 0 and answer.text:
                unsigned = MAY_NOT_SIGN if module == "pyssl" else ()
                assert key[0] in ("key::leaf-p224", "key::leaf-dsa", *unsigned), (module, key, answer)
                assert answer.alert == "illegal parameter", (module, key, answer)


def test_differences_are_documented():
    _, section = (ROOT / "docs" / "COMPAT.md").read_text().split("## Certificate verification\n")
    rules = " ".join(section.split("\n## ")[0].split())
    assert [rule for rule in DIFFERENCES.values() if rule not in rules] == []


# Scenarios of verify_settings.json that are decided otherwise by rules of docs/COMPAT.md, and how; goimpl/verify
# tests which.
RULES = {
    "trust": {28},  # what the store rejects is rejected wherever it stands
    "names": {47, 48},  # constraints hold for every name a host could match
    "time": {0},  # a second path is looked for
    "alternative": {0},
}


def test_settings_reach_the_engine():
    """Trust settings and every verify flag, set through Python: the recorded codes."""
    ours = {key.split("\t")[0]: answer(line) for key, line in lines_of("pyssl", "verify_settings.json").items()}
    vectors = verify_cases.recorded("verify_settings.json")
    unexplained, same = [], 0
    for case, _ in verify_cases.driven(vectors):
        code, openssl = ours[case["id"]].code, case["openssl"][0]
        same += code == openssl
        if code != openssl and code not in RULES.get(case["id"].split("::")[0], ()):
            unexplained.append(f"{case['id']}: recorded {openssl}, pyssl {code}")
    assert not unexplained, "\n".join(unexplained)
    assert same > 600
