"""The test suites of real packages: on the standard module, then on pyssl through `python -m pyssl`.

    python -m tests.apps SCRATCH [--python PYTHON] [NAME ...]

SCRATCH is a directory that is made and kept: a wheel of this checkout, the source distributions, a virtual
environment for each package, and what pytest said. packages.py is the table of what is run and how. Prints a line
per package and every test whose outcome differs, and ends with `N differ, M of them without an explanation`.
"""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path

from .packages import PACKAGES
from .prepare import prepare, wheel
from .report import differences, report

PLUGIN = Path(__file__).resolve().parent / "plugin"
LIMIT, GRACE = 3600, 20  # seconds
DOORS = {"ssl": [], "pyssl": ["-m", "pyssl"]}


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.apps")
    parser.add_argument("scratch", type=Path)
    parser.add_argument("--python", default=sys.executable, help="the interpreter of the virtual environments")
    parser.add_argument("--wheel", type=Path, help="a wheel of pyssl, instead of one of this checkout")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these packages")
    args = parser.parse_intermixed_args()
    unknown = set(args.names) - {package.name for package in PACKAGES}
    if unknown:
        parser.error(f"not in packages.py: {', '.join(unknown)}")
    chosen = [package for package in PACKAGES if package.name in args.names or not args.names]
    scratch = args.scratch.resolve()
    ours = (args.wheel or wheel(scratch, args.python)).resolve()
    return report((package, result(package, scratch, args.python, ours)) for package in chosen)


def result(package, scratch, python, ours):
    """(outcomes under ssl, outcomes under pyssl, tests that differ), or a sentence saying why there are none."""
    try:
        place = prepare(package, scratch, python, ours)
        standard, found = (run(package, place, door, package.suites, door) for door in DOORS)
        differ = differences(standard, found, lambda door, tests: run(package, place, door, tests, f"{door}-again"))
    except (LookupError, subprocess.CalledProcessError) as exc:
        return str(exc)
    return standard, found, differ


def run(package, place, door, tests, name):
    """{test: outcome} under one of the two modules. Raises LookupError where pytest ended without any."""
    record, log = place.results / f"{name}.json", place.results / f"{name}.log"
    record.unlink(missing_ok=True)
    command = [*package.launcher, place.python, *DOORS[door], "-m", "pytest", "-p", "suite_plugin", "--rootdir=."]
    command += ["-p", "no:cacheprovider", "-o", "addopts=", "--timeout=120", "--continue-on-collection-errors"]
    command += package.options
    if package.deselect:
        command += ["-k", f"not ({' or '.join(package.deselect)})"]
    environment = {"PYTHONPATH": PLUGIN, "SUITE_MODULE": door, "SUITE_OUTCOMES": record}
    with log.open("w") as out:
        process = subprocess.Popen(
            [*command, *tests],
            cwd=place.tests,
            env={**place.environment, **{key: str(value) for key, value in environment.items()}},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
        )
        wait(process, record)
    if not record.exists():
        raise LookupError(f"pytest gave no result under {door}: {log}")
    return json.loads(record.read_text())


def wait(process, record):
    """Waits for pytest, not much longer than for its record: suites leave threads behind that never end."""
    end = time.monotonic() + LIMIT
    while process.poll() is None and time.monotonic() < end:
        time.sleep(0.2)
        if record.exists():
            end = min(end, time.monotonic() + GRACE)
    if process.poll() is None:
        process.kill()
        process.wait()


if __name__ == "__main__":
    sys.exit(main())
