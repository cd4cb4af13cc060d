"""One interpreter that loads a test module of CPython and runs what is left of it.

Started by run_suite.py; tells it each event as a line of JSON through a pipe,
so that nothing is lost when a test hangs or the interpreter dies.
"""

import faulthandler
import fnmatch
import importlib
import json
import os
import signal
import sys
import time
import traceback
import unittest

LONGEST = 6000  # characters kept of one traceback
IMPORT_FAILED = 4  # exit status; the reason was told


class Worker:
    """The run in this process. settings: the dict that run_suite.py wrote."""

    def __init__(self, settings):
        self.settings = settings
        self.pid = os.getpid()
        self.shim = None

    def emit(self, event, **facts):
        """Tells the parent; does nothing in a forked child that ran on into the runner."""
        if os.getpid() != self.pid:
            return
        data = (json.dumps(dict(facts, event=event)) + "\n").encode("utf-8", "replace")
        while data:
            data = data[os.write(self.settings["fd"], data) :]

    def check(self):
        """Tells what of OpenSSL is in the process."""
        if self.shim is not None:
            found = self.shim.violations()
            if found:
                self.emit("violation", found=found)

    def fail(self, what):
        self.emit("import_error", what=what, traceback=traceback.format_exc())
        self.check()
        raise SystemExit(IMPORT_FAILED)

    def run(self):
        os.set_inheritable(self.settings["fd"], False)
        faulthandler.enable(all_threads=True)
        stacks = open(self.settings["stacks"], "w")  # noqa: SIM115 - stays open for the signal
        faulthandler.register(signal.SIGUSR1, file=stacks, all_threads=True, chain=False)
        if os.environ.get("COMPAT_DOOR"):
            self._replace()
        self._prepare_support()
        self.emit("phase", name="import")
        name = "test." + self.settings["suite"]
        try:
            module = importlib.import_module(name)
        except unittest.SkipTest as exc:
            self.emit("module_skip", why=str(exc))
        except BaseException:
            self.fail(name)
        else:
            self.emit("phase", name="run")
            self._run_module(module, name)
        self.emit("phase", name="finish")
        self.check()
        self.emit("done")

    def _replace(self):
        import replace_ssl

        self.shim = replace_ssl
        replace_ssl.activate(child=False)
        try:
            replace_ssl.load()
        except BaseException:
            self.fail("pyssl")
        self.check()

    def _prepare_support(self):
        """As `python -m test` leaves test.support."""
        from test import support

        if hasattr(support, "record_original_stdout"):
            support.record_original_stdout(sys.stdout)
        support.use_resources = list(self.settings["resources"])
        support.verbose = 0
        support.failfast = False
        if self.shim is not None:
            # Children are started with -I or -E unless the interpreter requires its environment: it does, so that
            # the replacement reaches them.
            from test.support import script_helper

            for n in ("__cached_interp_requires_environment", "_Py_cached_interp_requires_environment"):
                if n in vars(script_helper):
                    vars(script_helper)[n] = True

    def _run_module(self, module, name):
        from test import support

        try:
            test_main = getattr(module, "test_main", None)
            if test_main is not None and sys.version_info < (3, 13):
                support._run_suite = self._run_suite
                if hasattr(support, "run_unittest"):
                    support.run_unittest.__globals__["_run_suite"] = self._run_suite
                test_main()
            else:
                loader = unittest.TestLoader()
                suite = loader.loadTestsFromModule(module)
                if loader.errors:
                    raise ImportError(f"errors while loading tests: {loader.errors}")
                self._run_suite(suite)
        except unittest.SkipTest as exc:
            self.emit("module_skip", why=str(exc))
        except BaseException:
            self.fail("test_main of " + name)

    def _run_suite(self, suite):
        self._keep_wanted(suite)
        self.emit("suite", ids=[test.id() for test in _flat(suite)])
        result = Result(self)
        suite(result)
        return result

    def _keep_wanted(self, suite):
        kept = []
        for test in suite._tests:
            if isinstance(test, unittest.TestSuite):
                self._keep_wanted(test)
                kept.append(test)
            elif self._wanted(test.id()):
                kept.append(test)
        suite._tests = kept

    def _wanted(self, name):
        settings = self.settings
        if name in settings["exclude"] or (settings["only"] is not None and name not in settings["only"]):
            return False
        return not settings["match"] or any(fnmatch.fnmatch(name, m) or m in name for m in settings["match"])


def _flat(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            yield from _flat(test)
        else:
            yield test


class Result(unittest.TestResult):
    """Tells each outcome as it comes, with the number of subtests that ran and that were skipped."""

    RANK = ("pass", "xfail", "skip", "unexpected-success", "fail", "error")

    def __init__(self, worker):
        super().__init__()
        self.worker = worker
        self.current = None

    def startTest(self, test):
        super().startTest(test)
        self.current = {"id": test.id(), "outcome": None, "detail": [], "sub": 0, "subskip": 0}
        self.began = time.monotonic()
        if self.worker.shim is not None:
            self.worker.shim.current_test[0] = test.id()
        self.worker.emit("start", id=test.id())

    def stopTest(self, test):
        super().stopTest(test)
        facts, self.current = self.current, None
        if facts is None:  # 3.12.1: a skipped test is stopped and was not started
            return
        if self.worker.shim is not None:
            self.worker.shim.current_test[0] = None
        facts["detail"] = "\n".join(facts["detail"][:12])[: 3 * LONGEST]
        facts["outcome"] = facts["outcome"] or "pass"
        self.worker.emit("outcome", seconds=round(time.monotonic() - self.began, 3), **facts)

    def addSuccess(self, test):
        self._note(test, "pass")

    def addError(self, test, err):
        self._note(test, "error", self._text(err, test))

    def addFailure(self, test, err):
        self._note(test, "fail", self._text(err, test))

    def addSkip(self, test, reason):
        self._note(test, "skip", str(reason))

    def addExpectedFailure(self, test, err):
        self._note(test, "xfail")

    def addUnexpectedSuccess(self, test):
        self._note(test, "unexpected-success")

    def addSubTest(self, test, subtest, err):
        if self.current is not None:
            self.current["sub"] += 1
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            self._note(subtest, "fail" if failed else "error", self._text(err, subtest))

    def addDuration(self, test, elapsed):
        pass

    def _text(self, err, test):
        try:
            text = self._exc_info_to_string(err, test)
        except Exception as exc:
            text = f"{err[1]!r} (traceback cannot be printed: {exc!r})"
        return text if len(text) <= LONGEST else text[: LONGEST // 3] + "\n[...]\n" + text[-LONGEST * 2 // 3 :]

    def _note(self, test, outcome, detail=""):
        parent = getattr(test, "test_case", None)  # of a subtest
        if parent is not None and self.current is not None:
            if outcome == "skip":
                self.current["subskip"] += 1
            detail = f"[subtest {test._subDescription()}] {detail}"
            test = parent
        if self.current is None or self.current["id"] != test.id():
            fixture = not isinstance(test, unittest.TestCase)  # setUpClass and its like, or a class that is skipped
            self.worker.emit("outcome", id=test.id(), outcome=outcome, detail=detail, fixture=fixture)
            return
        before = self.current["outcome"]
        if before is None or self.RANK.index(outcome) > self.RANK.index(before):
            self.current["outcome"] = outcome
        if detail:
            self.current["detail"].append(detail)


if __name__ == "__main__":
    sys.path[:] = [p for p in sys.path if os.path.abspath(p or ".") != os.path.dirname(os.path.abspath(__file__))]
    with open(sys.argv.pop(1)) as file:
        SETTINGS = json.load(file)
    os.environ.pop("COMPAT_WORKER", None)
    Worker(SETTINGS).run()
