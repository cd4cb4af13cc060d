"""`python -m pyssl program.py args…`: the program, on this engine, as `python program.py args…` would run it.

The interpreter is started again with the flags it had, `-X pyssl` and
PYSSL_INSTALL=1: the first for this process, the second so that its children
run on this engine too. What comes behind `-m pyssl` is python's own command
line: a program, `-m module`, `-c code`, `-` or nothing.
"""

import os
import site
import subprocess
import sys
from pathlib import Path

USAGE = """\
usage: python [flags] -m pyssl [program.py | -m module | -c code | -] [arguments...]
       python -m pyssl --version | --info | --help

Runs the program with pyssl as its `ssl` module; its child processes as well."""


def flags():
    """The interpreter's own flags of this process's command line."""
    if not hasattr(sys, "orig_argv"):  # before Python 3.10
        return subprocess._args_from_interpreter_flags()
    head = sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv) + 1]
    # It ends with what started this module: "-m" "pyssl", "-Im" "pyssl" or "-mpyssl".
    cluster = head[-1][: -len("pyssl")] if head and head[-1].endswith("mpyssl") else ""
    if head[-1:] == ["pyssl"]:
        head.pop()
        cluster = head[-1] if head else ""
    if not cluster.endswith("m"):
        return subprocess._args_from_interpreter_flags()  # not started by -m
    return head[:-1] + [cluster[:-1]] * (cluster != "-m")


def startup_file():
    """The .pth file through which the interpreter finds pyssl when it starts; None if there is none."""
    directories = [*site.getsitepackages(), site.getusersitepackages()] if not sys.flags.no_site else []
    return next((p for d in directories if (p := Path(d, "pyssl.pth")).is_file()), None)


def main(argv):
    """Becomes the interpreter that runs what argv names."""
    if argv[:1] in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    if argv[:1] == ["--version"]:
        from pyssl import OPENSSL_VERSION, __version__

        print(f"pyssl {__version__} ({OPENSSL_VERSION})")
        return 0
    if argv[:1] == ["--info"]:
        from pyssl._info import report

        print(report())
        return 0
    if startup_file() is None:
        print(
            "pyssl: there is no pyssl.pth in this Python's site-packages, so the interpreter would not find pyssl "
            "when it starts: install pyssl with pip, or call pyssl.install() first thing in the program",
            file=sys.stderr,
        )
        return 1
    os.environ["PYSSL_INSTALL"] = "1"
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, *flags(), "-X", "pyssl", *argv])
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
