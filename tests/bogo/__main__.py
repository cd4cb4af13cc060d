"""BoringSSL's protocol runner against the engine, in strict mode.

    python -m tests.bogo RUNNER [--areas] [--failures FILE] [PATTERN ...]

RUNNER is the path of a built ssl/test/runner (`go test -c` in a checkout of
BoringSSL). Prints a table by area, for the tests that apply to this project and for others that
it passes all the same, and ends each with `N passed, M failed, K unimplemented`.
"""

import argparse
import collections
import csv
import fnmatch
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
# One argument of a program may be 128 KiB long; the names go to the runner in one.
CHUNK = 60_000
OUTCOMES = ("passed", "failed", "unimplemented", "disabled")


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.bogo")
    parser.add_argument("runner", type=pathlib.Path)
    parser.add_argument("--failures", type=pathlib.Path, help="write what the runner says of each failure here")
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("patterns", nargs="*", help="run only tests whose name matches one of these")
    args = parser.parse_args()
    core, optional = (tests(name, args.patterns) for name in ("core.tsv", "optional.tsv"))
    with tempfile.TemporaryDirectory() as scratch:
        shim = pathlib.Path(scratch, "shim")
        subprocess.run(["go", "build", "-o", shim, "./tests/bogo/shim"], check=True, cwd=HERE.parent.parent)
        results, output = {}, []
        for names in chunks(core | optional):
            results.update(run(args, shim, names, pathlib.Path(scratch, "results.json"), output))
    if args.failures:
        args.failures.write_text("".join(output))
    return max(report(title, areas, results) for title, areas in (("optional", optional), ("core", core)) if areas)


def tests(name, patterns):
    """The tests of a list, and the area of each."""
    with open(HERE / name, newline="") as table:
        rows = csv.reader(table, delimiter="\t")
        return {
            row[0]: row[1] for row in rows if not patterns or any(fnmatch.fnmatch(row[0], p) for p in patterns)
        }


def chunks(names):
    """The names in lists that each fit into one argument."""
    chunk, size = [], 0
    for name in names:
        if size + len(name) > CHUNK:
            yield chunk
            chunk, size = [], 0
        chunk.append(name)
        size += len(name) + 1
    if chunk:
        yield chunk


def run(args, shim, names, json_output, output):
    """One call of the runner: outcome by name."""
    done = subprocess.run(
        [args.runner.resolve(), "-shim-path", shim, "-shim-config", HERE / "config.json", "-pipe",
         "-num-workers", str(args.workers), "-allow-unimplemented", "-json-output", json_output,
         "-test", ";".join(names)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", cwd=args.runner.resolve().parent,
    )  # fmt: skip
    output.append(done.stdout)
    if not json_output.exists():
        sys.exit(f"the runner gave no results:\n{done.stdout[-2000:]}")
    tests = json.loads(json_output.read_text())["tests"]
    json_output.unlink()
    outcome = {"PASS": "passed", "SKIP": "unimplemented"}
    return {name: outcome.get(tests[name]["actual"], "failed") if name in tests else "disabled" for name in names}


def report(title, areas, results):
    """Prints the table; the exit status is whether all is well."""
    table = collections.defaultdict(collections.Counter)
    for name, area in areas.items():
        table[area][results[name]] += 1
    print(f"{title:36}" + "".join(f"{o:>15}" for o in OUTCOMES))
    for area in sorted(table):
        print(f"{area:36}" + "".join(f"{table[area][o]:15}" for o in OUTCOMES))
    total = collections.Counter(results[name] for name in areas)
    for name in sorted(areas):
        if results[name] == "failed":
            print("FAILED", name)
    print(", ".join(f"{total[o]} {o}" for o in OUTCOMES))
    return 1 if total["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
