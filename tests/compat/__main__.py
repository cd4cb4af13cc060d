"""CPython's own test suites on pyssl, through both doors, beside the standard module.

    python -m tests.compat [--root DIR] [--suites NAME ...] [--scratch DIR] PYTHON ...

PYTHON is a version (3.13: the newest of pyenv's, or python3.13 on PATH) or a
path. With --root, the Pythons of that root directory (a Debian sid, say) run
too, under chroot(1). Each suite runs three times on each interpreter: on its
own ssl module, with `import ssl` giving pyssl (door 1), and with the
interpreter's ssl.py on pyssl._ssl (door 2). What passes on the first and not
on the others is the gap. tests/compat/README.md tells how a run works.
"""

import argparse
import collections
import csv
import fnmatch
import json
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from . import inventory, suites
from .compare import GAPS, compare
from .pythons import find

HERE = Path(__file__).resolve().parent
DOORS = ("1", "2")


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.compat")
    parser.add_argument("pythons", nargs="+", metavar="PYTHON")
    parser.add_argument("--root", type=Path, help="a root directory whose Pythons run too")
    parser.add_argument("--root-env", default="", type=str.split, help="its environment, as NAME=VALUE ...")
    parser.add_argument("--suites", default="", type=str.split, help="only these")
    parser.add_argument("--flags", default="", help="of the interpreters, e.g. '-X dev'")
    parser.add_argument("--scratch", type=Path, help="keep what is built, and the results, here")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        scratch = (options.scratch or Path(directory)).resolve()
        pythons = []
        for wanted in options.pythons:
            found = find(wanted, scratch, options.root, options.root_env)
            if not found:
                sys.exit(f"there is no Python {wanted} here")
            pythons += found
        return run(pythons, options)


def run(pythons, options):
    """Every suite on every interpreter, and the account. Returns the exit status."""
    expected = read_expected()
    total = collections.Counter()
    with ThreadPoolExecutor(options.jobs) as pool:
        for python in pythons:
            site = python.install()
            there = python.output([python.executable, python.inside(python.tree) / "tests/compat/run_suite.py"]).split()
            names = [name for name in there if not options.suites or name in options.suites]
            modes = [(name, door) for name in names for door in ("", *DOORS)]
            runs = [pool.submit(run_suite, python, site, *mode, options) for mode in modes]
            results = {mode: done.result() for mode, done in zip(modes, runs)}
            for name in names:
                for door in DOORS:
                    account(python, name, door, results, expected, total)
            total["differences of names"] += inventory.compare(python, site)
    print(
        f"{len(pythons)} interpreters, {total['runs']} runs of suites: the standard module passes {total['base']}, "
        f"the same pass here {total['same']}; gap {total['gap']} ({total['expected']} more are explained in "
        f"tests/compat/expected.tsv); invalid runs {total['invalid']}; passed at the second try {total['flaky']}; "
        f"differences of names {total['differences of names']}"
    )
    return 1 if total["gap"] or total["invalid"] or total["differences of names"] else 0


def run_suite(python, site, name, door, options):
    """One run of one suite; what run_suite.py wrote."""
    result = python.scratch / "results" / python.version / f"{name}-{door or 'standard'}.json"
    result.parent.mkdir(parents=True, exist_ok=True)
    result.unlink(missing_ok=True)
    argv = [python.executable, python.inside(python.tree) / "tests/compat/run_suite.py", name]
    argv += ["--rerun", "--json", python.inside(result), "--flags=" + options.flags]
    if door:
        argv += ["--door", door, "--path", site]
    done = subprocess.run(python.command(argv), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    result.with_suffix(".txt").write_text(done.stdout)
    if not result.exists():
        sys.exit(f"run_suite.py {name} on {python.name} gave no result:\n{done.stdout[-3000:]}")
    return json.loads(result.read_text())


def account(python, name, door, results, expected, total):
    """Prints what one run lacks, and counts."""
    base, here = results[name, ""], results[name, door]
    found, same = compare(base, here)
    passes = sum(record["outcome"] in suites.PASSED for record in base["tests"].values())
    explained = [f for f in found if f[0] in GAPS and is_expected(expected, python, door, f[1])]
    gap = [f for f in found if f[0] in GAPS and f not in explained]
    total.update(runs=1, base=passes, same=same, gap=len(gap), expected=len(explained), invalid=bool(here["invalid"]))
    total["flaky"] += sum(kind == "flaky" for kind, _, _ in found)
    print(f"{python.name:12} door {door} {name:36} standard {passes:4}  same {same:4}  gap {len(gap)}", flush=True)
    for violation in here["invalid"][:3]:
        print("    INVALID " + violation)
    for kind, test, text in found:
        if kind != "better" and (kind, test, text) not in explained:
            print(f"    {kind} {test}: {text}"[:400])


def read_expected():
    """The tests that cannot pass, for a good reason: rows of (Python, door, test, reason), patterns of fnmatch."""
    with open(HERE / "expected.tsv", newline="") as table:
        return [row for row in csv.reader(table, delimiter="\t") if row and not row[0].startswith("#")]


def is_expected(expected, python, door, test):
    return any(
        fnmatch.fnmatch(python.version, versions) and fnmatch.fnmatch(door, doors) and fnmatch.fnmatch(test, tests)
        for versions, doors, tests, _ in expected
    )


if __name__ == "__main__":
    sys.exit(main())
