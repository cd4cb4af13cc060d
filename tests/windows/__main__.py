"""Builds pyssl for Windows, and runs CPython's suites there through both doors.

    python3 -m tests.windows --python DIR [--root ROOT] [--scratch DIR] [SUITE ...]

DIR is a Windows CPython with its headers, import libraries and test suite: what
the artefact org.bytedeco:cpython, classifier windows-x86_64, of Maven Central
unpacks to. ROOT is a directory to chroot into that has Wine 10 or later, where
this system's own is older or absent; DIR and the scratch directory then lie in it.

Each suite runs under the interpreter's own ssl too, in the same run: what fails
there fails for Wine's sake. The run fails where a test that passes with the
standard module fails, or is skipped, with pyssl.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SUITES = ("test.test_ssl", "test.test_asyncio.test_ssl", "test.test_asyncio.test_sslproto", "test.test_httplib",
          "test.test_urllib2_localnet")  # fmt: skip
PATIENCE = 900  # seconds for a suite
WAYS = {"ssl": "its own ssl", "1": "import pyssl as ssl", "2": "pyssl.install()"}
COMPILER = os.environ.get("MINGW", "x86_64-w64-mingw32-gcc")


def need(program, package):
    if shutil.which(program) is None:
        sys.exit(f"{program} is missing; on Debian: apt-get install {package}")


def build(python, package):
    """The engine and the extension, beside the Python files."""
    need(COMPILER, "gcc-mingw-w64-x86-64")
    shutil.rmtree(package, ignore_errors=True)
    shutil.copytree(ROOT / "pyssl", package, ignore=shutil.ignore_patterns("_ext", "*.so", "__pycache__"))
    env = {**os.environ, "GOOS": "windows", "GOARCH": "amd64", "CGO_ENABLED": "1", "CC": COMPILER}
    go = ["go", "build", "-buildmode=c-shared", "-trimpath", "-ldflags=-s -w"]
    subprocess.run([*go, "-o", str(package / "libpyssl.dll"), "./capi"], cwd=ROOT, env=env, check=True)
    (package / "libpyssl.h").unlink()
    library = next(p.stem for p in (python / "libs").glob("python3?*.lib"))
    command = [COMPILER, "-shared", "-static", "-s", "-std=c11", "-O2", "-Wall", "-Wextra", "-Werror"]
    command += ['-DPYSSL_VERSION="0"', "-Icapi", f"-I{python / 'include'}"]
    command += sorted(str(p) for p in (ROOT / "pyssl" / "_ext").glob("*.c"))
    command += ["-o", str(package / "_ssl.pyd"), f"-L{python / 'libs'}", f"-l{library}", "-lws2_32", "-ladvapi32"]
    subprocess.run(command, cwd=ROOT, check=True)


class Wine:
    """The Windows interpreter."""

    def __init__(self, python, root, scratch):
        self.python, self.root, self.scratch = python, root, scratch
        for library in (python / "lib").glob("*.dll"):
            shutil.copy(library, python)
        if root is None:
            need("wine", "wine64 wine")

    def path(self, path):
        inside = path if self.root is None else Path("/") / path.relative_to(self.root)
        return "Z:" + str(inside).replace("/", "\\")

    def run(self, log, *args):
        prefix = self.scratch / "wine"
        env = {
            "PATH": "/usr/bin:/bin",
            "HOME": "/tmp",
            "WINEDEBUG": "-all",
            "WINEPREFIX": str(prefix if self.root is None else Path("/") / prefix.relative_to(self.root)),
            "PYTHONHOME": self.path(self.python),
            "PYTHONPATH": ";".join(self.path(p) for p in (self.scratch, self.python / "lib")),
        }
        exe = self.python / "python.exe"
        command = ["wine", str(exe if self.root is None else Path("/") / exe.relative_to(self.root)), *args]
        if self.root is not None:
            command = [shutil.which("chroot") or "chroot", str(self.root), *command]
        with open(log, "wb") as f:
            process = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=f, stderr=f)
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=PATIENCE)
            process.kill()


def run_suite(wine, name):
    """Runs one suite each way, prints a line for each, and returns whether pyssl falls behind."""
    outcomes, behind = {}, False
    for way, words in WAYS.items():
        log, result = (wine.scratch / f"{name}-{way}.{ending}" for ending in ("txt", "json"))
        result.unlink(missing_ok=True)
        wine.run(log, wine.path(wine.scratch / "suite.py"), name, way, wine.path(result))
        if not result.exists():
            print(f"{name:36} {words:20} did not come to its end: {log}")
            behind = True
            continue
        outcomes[way] = o = json.loads(result.read_text(encoding="utf-8"))
        good = o["run"] - len(o["bad"]) - len(o["skipped"])
        counts = f"{o['run']:4} run, {good:4} passed, {len(o['bad'])} failed, {len(o['skipped'])} skipped"
        print(f"{name:36} {words:20} {counts}")
        own = outcomes.get("ssl", o)
        for test in sorted({*o["bad"], *o["skipped"]} - {*own["bad"], *own["skipped"]}):
            print(f"    {test}")
            behind = True
    return behind


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", type=Path, required=True)
    parser.add_argument("--root", type=Path)
    parser.add_argument("--scratch", type=Path, default=Path("/tmp/pyssl-windows"))
    parser.add_argument("suites", nargs="*", default=SUITES)
    options = parser.parse_args()
    options.scratch.mkdir(parents=True, exist_ok=True)
    build(options.python, options.scratch / "pyssl")
    shutil.copy(HERE / "suite.py", options.scratch)
    wine = Wine(options.python, options.root, options.scratch)
    behind = [run_suite(wine, name) for name in options.suites]
    print(f"{len(behind) - sum(behind)} of {len(behind)} suites: what passes with ssl passes with pyssl")
    return any(behind)


if __name__ == "__main__":
    sys.exit(main())
