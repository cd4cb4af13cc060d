"""pyssl judges chains as the standard module does, to the word.

Both run the handshakes of parity/verify_cases.py, each in a process of its
own; the lines they print are compared one by one.
"""

import ssl as standard
import subprocess
import sys
from typing import NamedTuple

import pytest

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
    """A scenario that is judged otherwise on purpose."""

    scenario: str
    openssl: int  # its verify_code, in the modes this is about
    ours: int
    title: str  # of the paragraph about it in docs/COMPAT.md, section "Certificate verification"


DIFFERENCES = [
    Difference("path::cross-first-wrong", 20, 0, "Other paths are tried."),
    Difference("path::cross-badca-first", 79, 0, "Other paths are tried."),
    Difference("time::notafter-exact", 10, 0, "notAfter belongs to the validity period"),
    Difference("nc::empty-seq", 0, 41, "With VERIFY_X509_STRICT"),
    Difference("key::leaf-dsa", 0, 66, "DSA keys do not count."),
    Difference("key::leaf-dsa", 0, 1, "DSA keys do not count."),
    Difference("key::root-dsa", 0, 20, "DSA keys do not count."),
    Difference("key::root-dsa", 67, 20, "DSA keys do not count."),
]


@pytest.fixture(scope="module")
def answers():
    """What each module says: {"ssl": {(scenario, mode): Answer}, "pyssl": …}."""
    running = {
        module: subprocess.Popen([sys.executable, SCRIPT, module], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for module in ("ssl", "pyssl")
    }
    found = {}
    for module, process in running.items():
        out, _ = process.communicate(timeout=300)
        assert process.returncode == 0, f"verify_cases.py {module} failed"
        rows = (line.split("\t") for line in out.splitlines())
        found[module] = {(row[0], row[1]): Answer(int(row[2]), *row[3:]) for row in rows}
    return found


@pytest.fixture(scope="module")
def recorded():
    """The recorded verify_code of every handshake that is run: {(scenario, mode): code}."""
    vectors = verify_cases.recorded()
    return {
        (case["id"], mode): case["modes"].get(mode, case["base"])[0] for case, mode in verify_cases.driven(vectors)
    }


def on_purpose(key, openssl, ours):
    """The first of DIFFERENCES that explains two codes for the handshake key, or None."""
    for difference in DIFFERENCES:
        if difference[:3] == (key[0], openssl, ours):
            return difference
    return None


def test_every_handshake_was_run(answers, recorded):
    assert len(recorded) > 1700
    assert answers["ssl"].keys() == answers["pyssl"].keys() == recorded.keys()


@pytest.mark.skipif(
    standard.OPENSSL_VERSION_INFO[:2] != (3, 0), reason="other versions of OpenSSL answer some scenarios otherwise"
)
def test_as_the_standard_module(answers):
    unexplained = []
    for key, openssl in answers["ssl"].items():
        ours = answers["pyssl"][key]
        if ours != openssl and not on_purpose(key, openssl.code, ours.code):
            unexplained.append(f"{' '.join(key)}: ssl {tuple(openssl)}, pyssl {tuple(ours)}")
    assert not unexplained, "\n".join(unexplained)


def test_as_recorded(answers, recorded):
    """Against the recorded codes, whatever OpenSSL the standard module has."""
    unexplained, used = [], set()
    for key, openssl in recorded.items():
        ours = answers["pyssl"][key].code
        if ours != openssl:
            difference = on_purpose(key, openssl, ours)
            used.add(difference)
            if difference is None:
                unexplained.append(f"{' '.join(key)}: recorded {openssl}, pyssl {ours}")
    assert not unexplained, "\n".join(unexplained)
    assert used == set(DIFFERENCES), "a difference is listed that is not there"


def test_an_accepted_chain_is_accepted(answers):
    """verify_code 0 means a complete handshake, or one that failed on the key that was not to be had."""
    for module, found in answers.items():
        for key, answer in found.items():
            if answer.code == 0 and answer.text:
                assert key[0] in ("key::leaf-p224", "key::leaf-dsa"), (module, key, answer)
                assert answer.alert == "illegal parameter", (module, key, answer)


@pytest.mark.parametrize("title", sorted({d.title for d in DIFFERENCES}))
def test_differences_are_documented(title):
    _, section = (ROOT / "docs" / "COMPAT.md").read_text().split("## Certificate verification\n")
    paragraphs = [p for p in section.split("\n* ") if p.startswith(f"**{title}")]
    assert len(paragraphs) == 1
    for difference in DIFFERENCES:
        if difference.title == title:
            assert f"`{difference.scenario}`" in paragraphs[0]
