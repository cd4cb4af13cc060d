#!/usr/bin/env python3
"""Run one of CPython's test suites, on the standard ssl module or on pyssl.

    PYTHON run_suite.py SUITE [--door 1|2] [--path DIR] [--json FILE]

Without --door the standard module is used as it is. Every outcome comes from a
worker process at once; a test that hangs is ended with the stacks of all its
threads, one that kills its interpreter is a crash, and a new worker goes on
with the rest. Standard library only, CPython 3.8 and later.

The last line counts. Exit status: 0 all passed, 1 failures, 3 OpenSSL's libssl
or the standard _ssl was reached through a door (the run is invalid).
"""

import argparse
import contextlib
import json
import os
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SHIM = os.path.join(HERE, "shim")

import suites  # noqa: E402 - beside this file
from worker import IMPORT_FAILED  # noqa: E402

# What must not reach the tests: they set these themselves.
WITHOUT = ("PYTHONDONTWRITEBYTECODE", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE", "PYTHONWARNINGS",
           "PYSSL_INSTALL")  # fmt: skip


class Run:
    """A run of one suite: the outcome of each test by name, and what went wrong besides."""

    def __init__(self, options):
        self.options = options
        self.tests = {}
        self.order = []  # every test that was loaded
        self.problems = []  # of the whole module
        self.violations = []
        self.notes = []
        self.hangs = 0
        self.seconds = 0
        self.deadline = time.monotonic() + options.max_time
        self.scratch = tempfile.mkdtemp(prefix="compat_")
        self.log = os.path.join(self.scratch, "log")

    def run(self):
        began = time.monotonic()
        try:
            self._run_all()
            self._run_failed_again()
            self._read_shim_log()
        finally:
            shutil.rmtree(self.scratch, ignore_errors=True)
        self.seconds = round(time.monotonic() - began, 1)

    def _run_all(self):
        while not self._worker(exclude=self.tests, only=None) and time.monotonic() < self.deadline:
            pass
        for name in self.order:
            if name not in self.tests:
                self.put(name, "notrun", "the suite's time was over, or its worker died")

    def _run_failed_again(self):
        """A failure that does not repeat is a pass that is marked flaky."""
        failed = [n for n in self.order if self.tests[n]["outcome"] in suites.FAILED]
        if not self.options.rerun or not failed or "(module)" in self.tests:
            return
        first = {name: self.tests.pop(name) for name in failed}
        left = set(failed)
        while left and time.monotonic() < self.deadline:
            finished = self._worker(exclude=(), only=left)
            left -= set(self.tests)
            if finished:
                break
        for name, before in first.items():
            now = self.tests.setdefault(name, before)
            if now["outcome"] not in suites.FAILED:
                now["flaky"] = before["outcome"] + ": " + before.get("detail", "")[-300:]

    def put(self, name, outcome, detail="", **facts):
        before = self.tests.get(name)
        if before is not None and before["outcome"] in suites.FAILED and outcome not in suites.FAILED:
            return
        record = {"outcome": outcome, "detail": detail, **facts}
        self.tests[name] = {key: value for key, value in record.items() if value}

    def _worker(self, exclude, only):
        """One worker, to its end. Returns whether nothing is left to run."""
        reading, writing = os.pipe()
        directory = os.path.join(self.scratch, "cwd")
        os.makedirs(directory, exist_ok=True)
        settings = os.path.join(self.scratch, "settings")
        stacks = os.path.join(self.scratch, "stacks")
        with open(settings, "w") as file:
            json.dump(
                {
                    "suite": self.options.suite, "match": self.options.match, "resources": suites.RESOURCES,
                    "exclude": sorted(exclude), "only": None if only is None else sorted(only),
                    "fd": writing, "stacks": stacks,
                },
                file,
            )  # fmt: skip
        with open(self.log, "ab") as log:
            start = log.tell()
            process = subprocess.Popen(
                [sys.executable, *self.options.flags, os.path.join(HERE, "worker.py"), settings],
                cwd=directory, env=self._environment(), stdin=subprocess.DEVNULL, stdout=log,
                stderr=subprocess.STDOUT, pass_fds=(writing,), start_new_session=True,
            )  # fmt: skip
        os.close(writing)
        watch = Watch(self)
        try:
            killed = self._listen(process, reading, watch)
            where = self._stacks(process, stacks) if killed else ""
        finally:
            os.close(reading)
            with contextlib.suppress(OSError):
                os.killpg(process.pid, signal.SIGKILL)  # its own session: the worker and its children
        return self._end_of_worker(process.wait(), killed, where or self._tail(start), watch)

    def _listen(self, process, reading, watch):
        """Takes the worker's events until it ends. Returns why it has to be ended, or None."""
        os.set_blocking(reading, False)
        rest, last = b"", time.monotonic()
        while True:
            data = b""
            if select.select([reading], [], [], 0.25)[0]:
                data = os.read(reading, 1 << 20)
                last = time.monotonic()
                *lines, rest = (rest + data).split(b"\n")
                for line in lines:
                    watch.take(json.loads(line))
            if not data and process.poll() is not None:
                return None
            if not data and watch.done:
                time.sleep(0.05)
            now = time.monotonic()
            if now > self.deadline:
                return "the suite's time is over"
            if now - last > self._patience():
                return "does not exit after the tests" if watch.done else "no progress"

    def _patience(self):
        """Seconds that one test may take; less once many have hung."""
        limits = [self.options.timeout] + [30] * (self.hangs > 4) + [15] * (self.hangs > 12)
        return min(limits)

    def _stacks(self, process, stacks):
        if self.options.door:
            os.environ["COMPAT_DOOR"] = self.options.door
            sys.path.insert(0, SHIM)
            import replace_ssl

            self.violations += ["mapped: " + f for f in replace_ssl.violations(process.pid)]
        try:
            os.kill(process.pid, signal.SIGUSR1)
            time.sleep(0.7)
            with open(stacks) as file:
                return file.read()[-5000:]
        except OSError:
            return ""

    def _tail(self, start):
        with open(self.log, "rb") as log:
            log.seek(0, os.SEEK_END)
            log.seek(max(start, log.tell() - 6000))
            return log.read().decode("utf-8", "replace")

    def _end_of_worker(self, status, killed, output, watch):
        """Judges a worker that has ended. Returns whether nothing is left to run."""
        if watch.done:
            if killed or status:
                self.problems.append("worker: " + (killed or f"exit status {status}"))
            return True
        if killed == "the suite's time is over":
            if watch.current:
                self.put(watch.current, "timeout", killed + "\n" + output)
            return True
        if status == IMPORT_FAILED and not killed:
            return True  # it told why
        outcome = "timeout" if killed else "crash"
        why = killed or (f"signal {-status}" if status < 0 else f"exit status {status}")
        detail = f"{why} while in {watch.phase}\n{output}"
        self.hangs += bool(killed)
        left = [name for name in watch.loaded if name not in watch.seen]
        if watch.current:
            self.put(watch.current, outcome, detail)
            return False
        if watch.phase == "run" and left:  # in a fixture
            scope = left[0].rpartition(".")[0]
            for name in left:
                if name.rpartition(".")[0] == scope:
                    self.put(name, outcome, "in a fixture: " + detail)
            return False
        self.problems.append(detail)
        self.put("(module)", outcome, detail)
        return True

    def _environment(self):
        env = {key: value for key, value in os.environ.items() if key not in WITHOUT}
        env["TMPDIR"] = os.path.join(self.scratch, "tmp")
        os.makedirs(env["TMPDIR"], exist_ok=True)
        path = [os.path.abspath(p) for p in self.options.path]
        if self.options.door:
            path.insert(0, SHIM)
            env.update(COMPAT_DOOR=self.options.door, COMPAT_WORKER="1", COMPAT_LOG=self.log + ".shim")
        if path:
            env["PYTHONPATH"] = os.pathsep.join(path)
        return env

    def _read_shim_log(self):
        path = self.log + ".shim"
        if not os.path.exists(path):
            return
        with open(path) as file:
            for line in file:
                entry = json.loads(line)
                text = "{what}: {why} {by} [{test}]".format_map({"why": "", "by": "", "test": "", **entry})
                into = self.violations if entry["kind"] == "violation" else self.notes
                if text not in into:
                    into.append(text)


class Watch:
    """What one worker has told so far."""

    def __init__(self, run):
        self.run = run
        self.phase = "start"
        self.current = None
        self.loaded = []
        self.seen = set()
        self.done = False

    def take(self, entry):
        getattr(self, "_" + entry.pop("event"))(**entry)

    def _phase(self, name):
        self.phase = name

    def _suite(self, ids):
        self.loaded += ids
        self.run.order += [name for name in ids if name not in self.run.order]

    def _start(self, id):
        self.current = id

    def _outcome(self, id, outcome, detail, fixture=False, **facts):
        self.seen.add(id)
        if fixture:
            self._fixture(id, outcome, detail)
        else:
            self.run.put(id, outcome, detail, **facts)
        if self.current == id:
            self.current = None

    def _fixture(self, id, outcome, detail):
        """setUpClass or setUpModule failed or skipped: so did every test below it."""
        scope = re.match(r"setUp\w+ \((.*)\)$", id)
        below = [name for name in self.loaded if scope and name.startswith(scope[1] + ".")]
        for name in below:
            self.seen.add(name)
            self.run.put(name, outcome, f"{id}: {detail}")
        if not below:
            self.run.put(id, outcome, detail)

    def _module_skip(self, why):
        self.run.put("(module)", "skip", why)

    def _import_error(self, what, traceback):
        self.run.problems.append(what + ": " + traceback)
        self.run.put("(module)", "error", what + "\n" + traceback[-4000:])

    def _violation(self, found):
        for text in found:
            text = f"in the process ({self.phase}): {text}"
            if text not in self.run.violations:
                self.run.violations.append(text)

    def _done(self):
        self.done = True


def report(run):
    """Writes the JSON and prints the failures. Returns the exit status."""
    options = run.options
    outcomes = [record["outcome"] for record in run.tests.values()]
    passed, failed = (sum(o in kind for o in outcomes) for kind in (suites.PASSED, suites.FAILED))
    if options.json:
        result = {
            "python": sys.version.split()[0], "suite": options.suite, "door": options.door, "seconds": run.seconds,
            "problems": run.problems, "invalid": run.violations, "notes": run.notes, "tests": run.tests,
        }  # fmt: skip
        os.makedirs(os.path.dirname(os.path.abspath(options.json)), exist_ok=True)
        with open(options.json, "w") as file:
            json.dump(result, file, indent=1)
    for name, record in sorted(run.tests.items()):
        if record["outcome"] in suites.FAILED:
            print("{}: {}\n{}".format(record["outcome"], name, record.get("detail", "")[-2000:]))
    for kind, texts in (("problem", run.problems), ("note", run.notes), ("INVALID", run.violations)):
        for text in texts:
            print(f"{kind}: {text}")
    print(f"{passed} passed, {failed} failed, {len(outcomes) - passed - failed} skipped")
    return 3 if run.violations else 1 if failed or run.problems else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suite", nargs="?", help="a module of Lib/test, e.g. test_ssl; none: print those there are")
    parser.add_argument("--door", choices=("1", "2"), help="1: pyssl is ssl; 2: its _ssl is below the standard ssl.py")
    parser.add_argument("--path", action="append", default=[], help="where pyssl lies")
    parser.add_argument("--flags", default="", type=str.split, help="of the interpreter, e.g. '-X dev'")
    parser.add_argument("--json", help="write the outcomes here")
    parser.add_argument("--match", action="append", default=[], help="only tests with this in their name")
    parser.add_argument("--rerun", action="store_true", help="give failed tests another try, in a new process")
    parser.add_argument("--timeout", type=float, default=60, help="seconds for one test")
    parser.add_argument("--max-time", type=float, default=1500, help="seconds for the suite")
    options = parser.parse_args()
    if not options.suite:
        import test

        print("\n".join(suites.present(os.path.dirname(test.__file__))))
        return 0
    run = Run(options)
    run.run()
    return report(run)


if __name__ == "__main__":
    sys.exit(main())
