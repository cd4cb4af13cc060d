"""One of CPython's test modules under the Windows interpreter: what became of each test, as JSON.

    python.exe suite.py MODULE WAY RESULT

WAY is `ssl` for the interpreter's own module, `1` for pyssl in its place, `2` for
the interpreter's ssl.py over pyssl's `_ssl`.
"""

import importlib
import json
import sys
import unittest


def main(name, way, result):
    if way != "ssl":
        import pyssl

        if way == "1":
            sys.modules["ssl"] = pyssl
        else:
            pyssl.install()
    tests = unittest.defaultTestLoader.loadTestsFromModule(importlib.import_module(name))
    outcome = unittest.TextTestRunner(stream=sys.stderr, verbosity=2).run(tests)
    bad = {str(test): text for test, text in outcome.failures + outcome.errors}
    skipped = {str(test): why for test, why in outcome.skipped}
    with open(result, "w", encoding="utf-8") as f:
        json.dump({"run": outcome.testsRun, "bad": bad, "skipped": skipped}, f)


if __name__ == "__main__":
    main(*sys.argv[1:])
