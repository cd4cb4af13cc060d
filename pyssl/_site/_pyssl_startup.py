"""Makes `_ssl` pyssl's, in an interpreter that was asked to.

pyssl.pth imports this at start-up where `-X pyssl` was given or PYSSL_INSTALL
is set, and only there. Nothing of pyssl is loaded before `_ssl` is wanted.
"""

import sys
from importlib.machinery import ModuleSpec


class Finder:
    """Finds `_ssl`, before the interpreter finds its own."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        return ModuleSpec(name, Loader) if name == "_ssl" else None


class Loader:
    """Loads pyssl._ssl, whatever the name it is asked for."""

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        import pyssl._ssl

        # The import system hands out what stands here, not the empty module.
        sys.modules["_ssl"] = pyssl._ssl


if "_ssl" not in sys.modules:
    sys.meta_path.insert(0, Finder)
