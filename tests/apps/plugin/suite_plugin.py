"""A pytest plugin: writes the outcome of every test, and fails a run that was not on the module it was meant for."""

import json
import os
import ssl  # noqa: F401  some of the tests, run alone, would never ask for it
import sys

RANK = ("passed", "skipped", "failed", "error")
found = {}


def pytest_runtest_logreport(report):
    """Called for set-up, test and tear-down; the worst of the three is the outcome, a failed set-up is an error."""
    outcome = "error" if report.failed and report.when != "call" else report.outcome
    found[report.nodeid] = max(found.get(report.nodeid, "passed"), outcome, key=RANK.index)


def pytest_collectreport(report):
    if report.failed:
        found[report.nodeid] = "error"


def pytest_sessionfinish(session):
    ours = sys.modules["_ssl"].__name__ == "pyssl._ssl"
    if ours != (os.environ["SUITE_MODULE"] == "pyssl"):
        raise RuntimeError(f"meant for {os.environ['SUITE_MODULE']}, ran on {sys.modules['_ssl']}")
    record = os.environ["SUITE_OUTCOMES"]
    with open(record + ".part", "w") as out:
        json.dump(found, out, indent=0)
    os.rename(record + ".part", record)
