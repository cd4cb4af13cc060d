"""Prints what was tried with whom, counts and a matrix; exit status 1 if anything failed.

A row of the matrix is a version and a kind of certificate, a column the
handshake (whole, resumed by ticket, resumed by id; +: with a client
certificate); a cell counts the suites: passed/tried. "-" is what the peer cannot do.
"""

import argparse
import sys
import tempfile
import time
import warnings
from collections import Counter
from pathlib import Path

from ..peers import PEERS, Missing
from . import certs as certificates
from . import features, groups, matrix
from .cells import MODES, VERSIONS, every_cell, few_cells


def find_peers(certs, root, wanted):
    """The peers that are here, and a line for each that is missing."""
    found, missing = [], []
    for kind, newer in PEERS:
        if wanted and kind.name.lower() not in wanted:
            continue
        for where in (None, root) if newer and root else (None,):
            try:
                found.append(kind(certs, where))
            except Missing as exc:
                missing.append(f"{kind.name}{' in ' + where if where else ''}: {exc}")
    return found, missing


SIDES = ("client", "server")
COLUMNS = [(mode, with_client) for mode in MODES for with_client in (False, True)]


def show(title, results):
    """One peer and side as a table."""
    rows = {}
    for r in results:
        row = rows.setdefault((r.cell.version, r.cell.kind), {})
        row.setdefault((r.cell.mode, r.cell.with_client), Counter())[r.outcome] += 1
    print(f"\n{title:22}", *(f"{mode + '+' * plus:>8}" for mode, plus in COLUMNS))
    for (version, kind), row in rows.items():
        words = []
        for column in COLUMNS:
            count = row.get(column, {})
            tried = sum(n for outcome, n in count.items() if outcome != "cannot")
            words.append(f"{count['ok']}/{tried}" if tried else "-")
        if any(w != "-" for w in words):
            print(f"{version + ' ' + kind:22}", *(f"{w:>8}" for w in words))
    sys.stdout.flush()


def show_list(title, lines):
    """Groups and features: how many are as they should be for each side, and what they are."""
    sides = {}
    for (side, peer, what), outcome, _ in lines:
        sides.setdefault(f"{side}, {peer}", []).append((what, outcome))
    for who, all_of in sides.items():
        good = list(dict.fromkeys(what for what, outcome in all_of if outcome == "ok"))
        tried = sum(outcome != "cannot" for _, outcome in all_of)
        passed = sum(outcome == "ok" for _, outcome in all_of)
        print(f"{title}, {who}: {passed}/{tried} ({', '.join(good)})", flush=True)


def main():
    warnings.simplefilter("ignore", DeprecationWarning)  # old versions are what is tried
    parser = argparse.ArgumentParser(prog="python -m tests.interop")
    parser.add_argument("--short", action="store_true", help="one suite for each kind of certificate and key exchange")
    parser.add_argument("--root", help="a directory to chroot to, where newer versions of the peers are installed")
    parser.add_argument("--peers", default="", help="only these, separated by commas")
    parser.add_argument("--versions", default="", help="only these")
    parser.add_argument("--only", choices=["matrix", "groups", "features"], help="one part; all if not given")
    parser.add_argument("--side", choices=["client", "server"], help="ours; both if not given")
    options = parser.parse_args()
    versions = options.versions.split(",") if options.versions else VERSIONS
    sides = [options.side] if options.side else SIDES
    counts, reasons, failures, begin = Counter(), Counter(), [], time.monotonic()
    with tempfile.TemporaryDirectory() as tmp:
        certificates.make(tmp)
        wanted = options.peers.lower().split(",") if options.peers else []
        peers, missing = find_peers(Path(tmp), options.root, wanted)
        print("peers:", *(p.title + ("" if not p.root else " (root)") for p in peers), sep="\n  ")
        for peer in peers:
            cells = few_cells(peer.known) if options.short else every_cell()
            cells = [c for c in cells if c.version in versions]
            for side in sides if options.only in (None, "matrix") else ():
                results = []
                for result in matrix.run(peer, Path(tmp), cells, side):
                    results.append(result)
                    counts[result.outcome] += 1
                    c = result.cell
                    if result.outcome == "cannot":
                        reasons[f"{peer.title}: {result.detail}"] += 1
                    elif result.outcome != "ok":
                        words = [c.version, c.kind, c.suite.name, c.mode, "client certificate" if c.with_client else ""]
                        failures.append(f"our {side}, {peer.title}, {' '.join(filter(None, words))}: {result.detail}")
                        print(failures[-1], file=sys.stderr, flush=True)
                show(f"our {side}, {peer.title}", results)
            for part in (groups, features):
                if options.only and not part.__name__.endswith(options.only):
                    continue
                lines = []
                for side, what, more, outcome, detail in part.run(peer, Path(tmp), sides):
                    counts[outcome] += 1
                    lines.append(((f"our {side}", peer.title, what), outcome, detail))
                    words = f"our {side}, {peer.title}, {what}{more}"
                    if outcome == "cannot":
                        reasons[f"{words}: {detail}"] += 1
                    elif outcome != "ok":
                        failures.append(f"{words}: {detail}")
                show_list(part.TITLE, lines)
            peer.close()
    print("\nwhat peers cannot do (cells):")
    for reason, n in reasons.items():
        print(f"  {n:5} {reason}")
    for line in missing:
        print("missing peer:", line)
    for line in failures:
        print(line)
    took = time.monotonic() - begin
    print(f"{counts['ok']} passed, {len(failures)} failed, {counts['cannot']} impossible, {len(missing)} peers missing,"
          f" {took:.0f} s")  # fmt: skip
    return 1 if failures or missing else 0


if __name__ == "__main__":
    sys.exit(main())
