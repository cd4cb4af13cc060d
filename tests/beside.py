"""Two modules asked the same thing: what CPython's own ssl answers, and what pyssl does.

What the standard module answers depends on the release of OpenSSL below it, so it is recorded, in
tests/vectors/beside by `make beside-record`, with that release. The environment variable
BESIDE says what a run compares pyssl with:

    recorded  (or unset) the records: the same answers on every machine
    live      the module of this interpreter, and prints where that differs from the record (`make beside`)
    record    nothing: it rewrites the record
"""

import json
import os
import re
import ssl as standard
import sys
import sysconfig
from pathlib import Path

import pyssl

from .parity.ends import Pair, contexts  # noqa: F401
from .parity.outcome import outcome, plain  # noqa: F401

ANSWERS = Path(__file__).resolve().parent / "vectors" / "beside" / "answers.json"
MODE = os.environ.get("BESIDE") or "recorded"
# The CPython that is asked. One with a later OpenSSL than its fellows of the same version has a "+".
PYTHON = os.environ.get("BESIDE_AS") or "{}.{}".format(*sys.version_info)
# Debian builds CPython so that it leaves its default suites and lowest version to OpenSSL, and pyssl follows the
# Python it is in. The records are of CPython's own choice: what it is read for is taken for the same thing here.
OPENSSL_DEFAULTS = sysconfig.get_config_var("PY_SSL_DEFAULT_CIPHERS") == 2
DEBIAN = ("<TLSVersion.MINIMUM_SUPPORTED: -2>", "<TLSVersion.TLSv1_2: 771>")
# Questions whose answer CPython itself has changed between the 3.13 and the 3.13+ that were recorded.
CHANGED_BY_CPYTHON = re.compile(r"test_settings\[options-|test_server_hostname\[\]|test_wrong_side")


def release(version):
    """The release in an OPENSSL_VERSION: '3.0.19'."""
    return re.match(r"OpenSSL (\d+\.\d+\.\d+)", version).group(1)


class Reference:
    """What the standard module of this CPython answers, by the name of the question.

    answers.json holds for each question its answers, and of which CPythons each is; `made` names their releases.
    """

    def __init__(self):
        self.drift = []  # live: the questions with another answer than the recorded one
        self._asked = {}  # how often a test has asked
        self._book = json.loads(ANSWERS.read_text()) if ANSWERS.exists() else {"made": {}, "answers": {}}
        if MODE == "record":
            self._book["made"][PYTHON] = {
                "python": sys.version.split()[0], "openssl": release(standard.OPENSSL_VERSION),
            }  # fmt: skip
            for variants in self._book["answers"].values():
                self._forget(variants)
        assert PYTHON in self._book["made"], f"no record for CPython {PYTHON}; `make beside-record` writes it"
        self.release = self._book["made"][PYTHON]["openssl"]

    @property
    def claimed(self):
        """Whether the interpreter's OpenSSL is of the release that pyssl follows."""
        return release(standard.OPENSSL_VERSION) == release(pyssl.OPENSSL_VERSION)

    def answer(self, ask):
        """The answer to the running test's next question; ask() asks the live module."""
        test = re.sub(r" \(\w+\)$", "", os.environ["PYTEST_CURRENT_TEST"]).split("/")[-1]
        number = self._asked[test] = self._asked.get(test, 0) + 1
        return self.named(f"{test} #{number}", ask)

    def table(self, name, ask):
        """The answers to a question that has a dict of them, which is whole."""
        if MODE != "recorded":
            live = portable(ask())
        else:
            prefix = name + ": "
            live = {q[len(prefix) :]: None for q in self._book["answers"] if q.startswith(prefix) and self._has(q)}
        return {key: self.named(f"{name}: {key}", lambda key=key: live[key]) for key in live}

    def named(self, question, ask):
        """The answer to a question; ask() asks the live module."""
        if MODE == "record":
            return self._note(question, portable(ask()))
        assert self._has(question), f"no recorded answer to {question}; `make beside-record` writes it"
        variants = self._book["answers"][question]
        recorded = next(v["answer"] for v in variants if PYTHON in v["of"])
        if self.release != release(pyssl.OPENSSL_VERSION):
            if CHANGED_BY_CPYTHON.search(question):
                recorded = json.loads(json.dumps(recorded).replace(*DEBIAN))
            else:
                recorded = self._as_claimed(variants, recorded)
        if MODE != "live":
            return recorded
        live = portable(ask())
        if live == recorded:
            return live
        self.drift.append(question)
        return live if self.claimed else recorded

    def save(self):
        """Writes what was recorded."""
        answers = {q: [v for v in variants if v["of"]] for q, variants in sorted(self._book["answers"].items())}
        self._book["answers"] = {q: variants for q, variants in answers.items() if variants}
        ANSWERS.parent.mkdir(exist_ok=True)
        ANSWERS.write_text(json.dumps(self._book, indent=0, ensure_ascii=False) + "\n")

    def _has(self, question):
        return any(PYTHON in v["of"] for v in self._book["answers"].get(question, []))

    @staticmethod
    def _forget(variants):
        for variant in variants:
            variant["of"] = [python for python in variant["of"] if python != PYTHON]

    def _note(self, question, answer):
        variants = self._book["answers"].setdefault(question, [])
        self._forget(variants)
        for variant in variants:
            if variant["answer"] == answer:
                variant["of"].append(PYTHON)
                return answer
        variants.append({"of": [PYTHON], "answer": answer})
        return answer

    @staticmethod
    def _as_claimed(variants, recorded):
        """A later OpenSSL's answer, or that of the claimed release where the two are known to differ.

        They are known by a CPython that was recorded under both: 3.13, and
        3.13 with the later OpenSSL, which is recorded as 3.13+.
        """
        later = next((v["answer"] for v in variants if "3.13+" in v["of"]), recorded)
        claimed = next((v["answer"] for v in variants if "3.13" in v["of"]), recorded)
        return claimed if recorded == later else recorded


def portable(answer):
    """An answer as JSON keeps it, without this machine's paths."""
    text = json.dumps(answer)
    return json.loads(re.sub(r"/tmp/pytest-of-\w+/pytest-\d+", "/tmp/pytest", text))


reference = Reference()


def assert_same(ask, text=True):
    """ask(module) has the same outcome under both modules.

    text=False compares a result, but of an exception the class alone: where
    CPython's own argument parsing words it, differently in every version.
    """
    theirs = reference.answer(lambda: outcome(lambda: ask(standard)))
    if MODE == "record" and not reference.claimed:
        return  # another release answers otherwise; what of it counts is seen when the record is read
    ours = portable(outcome(lambda: ask(pyssl)))
    if OPENSSL_DEFAULTS:
        theirs, ours = (json.loads(json.dumps(answer).replace(*DEBIAN)) for answer in (theirs, ours))
    if not text and theirs[0] != "returned":
        theirs, ours = theirs[0], ours[0]
    assert ours == theirs, f"pyssl: {ours}\nssl: {theirs}"
