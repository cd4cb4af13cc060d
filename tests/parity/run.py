"""Runs the scripts under one module: `python -m tests.parity.run MODULE CERTS` prints a line of JSON per question.

MODULE is ssl, pyssl, or installed: the interpreter's own ssl.py on this engine.
"""

import importlib
import json
import os
import sys
import tempfile
from pathlib import Path

from .outcome import told
from .scripts import arguments, callbacks, states

MODULES = [arguments, states, callbacks]


def load(name):
    return importlib.import_module("pyssl").install() if name == "installed" else importlib.import_module(name)


def main(name, certs, *wanted):
    module = load(name)
    os.chdir(tempfile.mkdtemp())  # some of the wrong arguments name files
    for scripts in MODULES:
        for script in scripts.SCRIPTS:
            if wanted and script.__name__ not in wanted:
                continue
            seen = set()
            for question, call in script(module, Path(certs)):
                key = f"{script.__name__}: {question}"
                assert key not in seen, key
                seen.add(key)
                print(json.dumps([key, told(call)]), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
