"""The scripts of tests/parity in rounds, on a debug build of CPython.

    python3.14-dbg -m tests.refcounts CERTS [SCRIPT ...]

prints by how much sys.gettotalrefcount() grows in each round of a script. Where every round leaves more than a
reference behind for fifty questions (caches fill slowly), it prints after which questions, and fails.
"""

import gc
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pyssl

from .parity.outcome import told
from .parity.run import MODULES

ROUNDS = 3


def total():
    gc.collect()
    return sys.gettotalrefcount()


def ask_all(script, certs, suspects=None):
    """One round: how many questions it has. suspects counts what each leaves behind without the collector."""
    asked = 0
    for question, call in script(pyssl, certs):
        asked += 1
        before = sys.gettotalrefcount()
        told(call)
        if suspects is not None:
            suspects[question] += sys.gettotalrefcount() - before
    return asked


def growth(script, certs):
    """How many questions the script has, and what each round has left behind."""
    for _ in range(2):  # they fill caches
        asked = ask_all(script, certs)
    rounds, before = [], total()
    for _ in range(ROUNDS):
        ask_all(script, certs)
        now = total()
        rounds.append(now - before)
        before = now
    return asked, rounds


def main(certs, *wanted):
    certs = Path(certs).resolve()
    os.chdir(tempfile.mkdtemp())
    failed = False
    for scripts in MODULES:
        for script in scripts.SCRIPTS:
            if wanted and script.__name__ not in wanted:
                continue
            asked, rounds = growth(script, certs)
            print(f"{script.__name__}: {asked} questions, {rounds}", flush=True)
            if min(rounds) > asked // 50:
                failed = True
                suspects = Counter()
                ask_all(script, certs, suspects)
                for question, grown in suspects.most_common(20):
                    print(f"    {grown:+6d} {question}")
    return failed


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
