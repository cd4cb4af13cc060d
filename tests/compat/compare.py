"""The gap between two runs of a suite: what the standard module does and pyssl does not.

FAIL     passes on the standard module, and here not
SKIP     runs there and is skipped here, or skips more subtests: features must not be hidden by making tests skip
MISSING  the test is there and not here
THIN     passes on both, with fewer subtests here
INVALID  OpenSSL was reached: no test of the run counts
better   passes here and not there (no gap)
flaky    passes here only at the second try (no gap, but told)
"""

from .suites import FAILED, PASSED

GAPS = ("FAIL", "SKIP", "MISSING", "THIN", "INVALID")


def compare(base, here):
    """What differs, as (kind, test, text); and the number of tests that pass on both alike."""
    found, same = [], 0
    for name, there in sorted(base["tests"].items()):
        record = here["tests"].get(name)
        kind, text = _judge(there, record, here["invalid"])
        if kind:
            found.append((kind, name, text))
        elif there["outcome"] in PASSED:
            same += 1
        if kind is None and record is not None and record.get("flaky"):
            found.append(("flaky", name, record["flaky"]))
    module = here["tests"].get("(module)")
    if module and "(module)" not in base["tests"]:
        found.append(("FAIL", "(module)", module["outcome"] + ": " + _last(module)))
    return found, same


def _judge(there, here, invalid):
    """The kind of difference of one test, or None, and a text."""
    before = there["outcome"]
    if here is None:
        return (None, "") if before == "skip" else ("MISSING", before + " -> absent")
    now = here["outcome"]
    change = f"{before} -> {now}: {_last(here)}"
    if invalid and before in PASSED:
        return "INVALID", invalid[0]
    if before in PASSED:
        if now in FAILED or now == "skip":
            return "SKIP" if now == "skip" else "FAIL", change
        thin = here.get("sub", 0) < there.get("sub", 0)
        return ("THIN", f"{there['sub']} subtests -> {here.get('sub', 0)}") if thin else (None, "")
    if now in PASSED:
        return "better", change
    if before == "skip":
        if now in FAILED:
            return "FAIL", change
        more = here.get("subskip", 0) > there.get("subskip", 0)
        return ("SKIP", "more subtests skipped: " + _last(here)) if more else (None, "")
    return ("SKIP", change) if now == "skip" else (None, "")


def _last(record):
    """The last line of what a test said."""
    if record["outcome"] in ("timeout", "crash"):
        return record.get("detail", "").split("\n")[0]
    return (record.get("detail", "").strip().splitlines() or [""])[-1]
