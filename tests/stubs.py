"""mypy's stubtest: pyssl beside its own stubs, and beside typeshed's stubs of the standard module.

    python -m tests.stubs

typeshed's `ssl.pyi` and `_ssl.pyi` are compared with what `import ssl` gives
through both ways in, and with the interpreter's own ssl module: what stubtest
has to say of that too does not count. Names that pyssl adds do not count
either. Ends with `N differences`.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "pyssl"

DOORS = {
    "standard": "",
    "import pyssl as ssl": "import pyssl, pyssl._ssl; sys.modules.update(ssl=pyssl, _ssl=pyssl._ssl)",
    "pyssl.install()": "import pyssl; pyssl.install()",
}
STUBTEST = "import sys; {door}; from mypy.stubtest import main; sys.exit(main())"

# Differences that are wanted (docs/COMPAT.md): a pattern for a whole line, and why.
WANTED = [
    (r"ssl\.\S+ is not present in stub|_ssl\.\S+ is not present in stub", "one superset on every Python, and more"),
    (r"_?ssl\._?SSLContext\.load_(cert_chain|verify_locations) is inconsistent.*", "certificates from memory"),
    (r"pyssl\.__all__ is not present in stub", "the stub takes the standard module's"),
    (r"pyssl\.(__main__|install|libpyssl) failed to find stubs", "no modules to import from"),
]


def stubtest(door, modules, stubs=None):
    """The lines stubtest prints for the modules."""
    command = [sys.executable, "-c", STUBTEST.format(door=DOORS[door] or "pass"), "--concise", *modules]
    with tempfile.TemporaryDirectory() as scratch:  # mypy must not read the package's sources
        env = {"PATH": "", "PYTHONPATH": str(PACKAGE.parent), "MYPYPATH": stubs or "", "HOME": scratch}
        done = subprocess.run(command, capture_output=True, text=True, cwd=scratch, env=env)
    if done.returncode not in (0, 1) or done.stderr:
        sys.exit(done.stdout + done.stderr)
    return done.stdout.splitlines()


def own_stubs():
    with tempfile.TemporaryDirectory() as directory:
        (target := Path(directory, "pyssl")).mkdir()
        for stub in PACKAGE.glob("*.pyi"):
            shutil.copy(stub, target)
        return stubtest("standard", ["pyssl"], directory)


def main():
    known = set(stubtest("standard", ["ssl", "_ssl"]))
    found = [("own stubs", line) for line in own_stubs()]
    for door in list(DOORS)[1:]:
        found += [(door, line) for line in stubtest(door, ["ssl", "_ssl"]) if line not in known]
    found = [(what, line) for what, line in found if not any(re.fullmatch(pattern, line) for pattern, _ in WANTED)]
    for what, line in found:
        print(f"{what}: {line}")
    print(f"{len(found)} differences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
