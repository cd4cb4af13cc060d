"""What a suite needs before it can run: its tests out of the source distribution, and a virtual environment."""

import dataclasses
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

PYTEST = ("pytest==9.1.1", "pytest-timeout==2.4.0")
ROOT = Path(__file__).resolve().parent.parent.parent


@dataclasses.dataclass
class Place:
    """Where a package's suite runs."""

    tests: Path  # the directory that holds the tests, and nothing the tests would import instead of the installed
    python: Path
    results: Path
    environment: dict


def wheel(scratch, python):
    """A wheel of this checkout, made anew."""
    place = scratch / "wheel"
    shutil.rmtree(place, ignore_errors=True)
    subprocess.run([python, "-m", "pip", "wheel", "-q", "--no-deps", "-w", place, ROOT], check=True)
    return next(place.glob("pyssl-*.whl"))


def prepare(package, scratch, python, ours):
    """The Place of a package. Raises LookupError where its tests are missing."""
    home = scratch / f"{package.name}-{package.version}"
    tree = source(package, scratch, python)
    if package.tests and not all((tree / name).exists() for name in [*package.tests, *package.suites]):
        raise LookupError(f"its source distribution lacks these tests; put the tree of the release at {tree}")
    # pytest names tests by their path from where it runs.
    tests = home / "tests" if package.tests else home
    tests.mkdir(parents=True, exist_ok=True)
    for name in package.tests:
        if (tree / name).is_dir():
            shutil.rmtree(tests / name, ignore_errors=True)
            shutil.copytree(tree / name, tests / name)
        else:
            shutil.copy(tree / name, tests / name)
    interpreter = interpreter_with(package, home, python, ours)
    results = home / "results"
    results.mkdir(exist_ok=True)
    # What the caller's shell says about certificates is not the suites' concern.
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("SSL_", "REQUESTS_CA"))}
    return Place(tests, interpreter, results, variables)


def source(package, scratch, python):
    """The unpacked source distribution. One that stands there already is used."""
    tree = scratch / "sources" / f"{package.name}-{package.version}"
    if not tree.exists():
        archives = scratch / "archives" / package.name
        command = [python, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps", "-d", archives]
        subprocess.run([*command, "--no-binary", package.name, f"{package.name}=={package.version}"], check=True)
        unpacked = tree.with_suffix(".unpacked")
        with tarfile.open(next(archives.glob(f"*-{package.version}.tar.gz"))) as tar:
            tar.extractall(unpacked)
        next(unpacked.iterdir()).rename(tree)
        unpacked.rmdir()
    return tree


def interpreter_with(package, home, python, ours):
    """The interpreter of a virtual environment with the package, what its tests need, and pyssl."""
    venv = home / "venv"
    interpreter = venv / "bin" / "python"
    pip = [interpreter, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    wanted = [f"{package.name}{package.extras}=={package.version}", *package.requires, *PYTEST]
    done = venv / "installed"
    if not done.exists() or done.read_text() != "\n".join(wanted):
        subprocess.run([python, "-m", "venv", venv], check=True)
        subprocess.run([*pip, *wanted], check=True)
        done.write_text("\n".join(wanted))
    subprocess.run([*pip, "--no-deps", "--force-reinstall", ours], check=True)
    return interpreter
