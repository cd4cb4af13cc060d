"""tests/compat: a gap is seen, and so is OpenSSL behind the curtain."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.compat.compare import compare

ROOT = Path(__file__).resolve().parent.parent
SHIM = ROOT / "tests" / "compat" / "shim"


def result(outcome, invalid=(), **facts):
    return {"tests": {"t": {"outcome": outcome, **facts}}, "invalid": list(invalid)}


@pytest.mark.parametrize(
    ("there", "here", "kind"),
    [
        (result("pass"), result("pass"), None),
        (result("pass"), result("xfail"), None),
        (result("pass"), result("error"), "FAIL"),
        (result("pass"), result("timeout"), "FAIL"),
        (result("pass"), result("notrun"), "FAIL"),
        (result("pass"), result("skip"), "SKIP"),
        (result("pass", sub=3), result("pass", sub=2), "THIN"),
        (result("pass"), {"tests": {}, "invalid": []}, "MISSING"),
        (result("pass"), result("pass", invalid=["libssl"]), "INVALID"),
        (result("skip"), result("skip", subskip=1), "SKIP"),
        (result("skip"), result("fail"), "FAIL"),
        (result("fail"), result("fail"), None),
        (result("fail"), result("skip"), "SKIP"),
        (result("fail"), result("pass"), "better"),
        (result("pass"), result("pass", flaky="fail: once"), "flaky"),
    ],
)
def test_gap(there, here, kind):
    found, same = compare(there, here)
    assert [f[0] for f in found] == ([kind] if kind else [])
    assert same == (there["tests"]["t"]["outcome"] == "pass" and kind in (None, "flaky"))


def run(code, door, log):
    """What code prints with the shim in place, and what of OpenSSL was noticed."""
    env = {**os.environ, "PYTHONPATH": f"{SHIM}{os.pathsep}{ROOT}", "COMPAT_DOOR": door, "COMPAT_LOG": str(log)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, check=False)
    lines = log.read_text().splitlines() if log.exists() else []
    return done.stdout, [entry for entry in map(json.loads, lines) if entry["kind"] == "violation"]


@pytest.mark.parametrize(("door", "module"), [("1", "pyssl"), ("2", "ssl")])
def test_replacement(door, module, tmp_path):
    code = "import ssl, _ssl; ssl.create_default_context(); print(ssl.__name__, _ssl.__name__)"
    assert run(code, door, tmp_path / "log") == (f"{module} pyssl._ssl\n", [])


ROUTES = {
    "ctypes": "import ctypes; ctypes.CDLL('libssl.so.3')",
    "extension by its path": """
import importlib.machinery, importlib.util, pathlib, os
path = str(next(pathlib.Path(os.__file__).parent.glob("lib-dynload/_ssl.*so")))
spec = importlib.util.spec_from_file_location("_ssl", path)
importlib.util.module_from_spec(spec)
""",
    "ssl.py by its path": """
import os
exec(open(os.path.join(os.path.dirname(os.__file__), "ssl.py")).read())
""",
}


@pytest.mark.parametrize("route", ROUTES)
def test_openssl_behind_the_curtain(route, tmp_path):
    has_extension = any(Path(os.__file__).parent.glob("lib-dynload/_ssl.*so"))
    if route == "extension by its path" and not has_extension:
        pytest.skip("this Python's _ssl is no file of its own")
    out, violations = run("import ssl" + "\n" + ROUTES[route], "1", tmp_path / "log")
    assert violations, out
