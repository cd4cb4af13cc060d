"""`python -m pyssl program.py args…`: run a program on this engine.

`-m module` and `-c code` in place of the program work as with `python`.
"""

import os
import runpy
import sys

from pyssl.install import install

USAGE = "usage: python -m pyssl [-m module | -c code | program.py] [arguments...]"


def _run_module(name, args):
    sys.argv = [name, *args]
    runpy.run_module(name, run_name="__main__", alter_sys=True)


def _run_code(code, args):
    sys.argv = ["-c", *args]
    exec(compile(code, "<string>", "exec"), {"__name__": "__main__"})


def _run_path(path, args):
    sys.argv = [path, *args]
    sys.path[0] = os.path.dirname(os.path.abspath(path))  # as `python program.py` has it
    runpy.run_path(path, run_name="__main__")


def main(argv):
    """Run what argv names, and return the exit status; 2 if it names nothing."""
    if argv[:1] in (["-h"], ["--help"]):
        print(USAGE)
        return 0
    first, rest = argv[:1], argv[1:]
    if not first or (first[0] in ("-m", "-c") and not rest):
        print(USAGE, file=sys.stderr)
        return 2
    install()
    if first == ["-m"]:
        _run_module(rest[0], rest[1:])
    elif first == ["-c"]:
        _run_code(rest[0], rest[1:])
    else:
        _run_path(first[0], rest)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
