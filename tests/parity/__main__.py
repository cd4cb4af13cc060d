"""The scripts under both modules, compared: `python -m tests.parity CERTS [PYTHON …]` (`make parity`).

Each PYTHON needs the extension built for it, and an OpenSSL of the release that
pyssl claims. What explained.tsv does not explain is printed, and fails the run.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
COMPAT = " ".join((ROOT / "docs" / "COMPAT.md").read_text().split())
DOORS = {"import pyssl": "pyssl", "pyssl.install()": "installed"}


class Rule:
    """A row of explained.tsv: answers that differ by a rule of docs/COMPAT.md."""

    def __init__(self, row):
        question, theirs, ours, self.words = row.split("\t")
        self._patterns = [re.compile(pattern) for pattern in (question, theirs, ours)]
        self.used = False

    def explains(self, *asked):
        found = all(pattern.search(text) for pattern, text in zip(self._patterns, asked))
        self.used |= found
        return found


def read_rules():
    lines = (ROOT / "tests" / "parity" / "explained.tsv").read_text().splitlines()
    rules = [Rule(line) for line in lines if line and not line.startswith("#")]
    for rule in rules:
        assert rule.words in COMPAT, f"docs/COMPAT.md does not say: {rule.words}"
    return rules


def answers(python, certs, module, only):
    """{question: answer} of a module under an interpreter."""
    command = [python, "-m", "tests.parity.run", module, certs, *only]
    environment = {k: v for k, v in os.environ.items() if k not in ("PYSSL_INSTALL", "SSLKEYLOGFILE")}
    environment["PYTHONPATH"] = str(ROOT)
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=900)
    if run.returncode:
        sys.exit(f"{' '.join(command)} ended with {run.returncode}\n{run.stderr[-2000:]}")
    return dict(json.loads(line) for line in run.stdout.splitlines())


def compare(theirs, ours, rules):
    """The questions with answers that differ and are not explained, and the number of those that are."""
    unexplained, explained = [], 0
    for question, answer in theirs.items():
        if question in ours and ours[question] != answer:
            asked = question, json.dumps(answer), json.dumps(ours[question])
            if any([rule.explains(*asked) for rule in rules]):
                explained += 1
            else:
                unexplained.append(asked)
    return unexplained, explained


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.parity")
    parser.add_argument("certs", help="what tests/certs has made")
    parser.add_argument("pythons", nargs="*", default=[sys.executable])
    parser.add_argument("--only", default="", help="names of scripts, with commas")
    args = parser.parse_args()
    only = [name for name in args.only.split(",") if name]
    rules, failed = read_rules(), 0
    with ThreadPoolExecutor(2) as pool:
        for python in args.pythons:
            reference = pool.submit(answers, python, args.certs, "ssl", only)
            doors = {name: pool.submit(answers, python, args.certs, door, only) for name, door in DOORS.items()}
            for name, ours in doors.items():
                unexplained, explained = compare(reference.result(), ours.result(), rules)
                for question, theirs, mine in unexplained:
                    print(f"{question}\n    ssl   {theirs}\n    pyssl {mine}")
                failed += len(unexplained)
                print(
                    f"{python}, {name}: {len(reference.result())} questions, {explained} explained differences, "
                    f"{len(unexplained)} others",
                    flush=True,
                )
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
