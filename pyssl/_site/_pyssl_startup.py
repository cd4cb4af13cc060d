"""Makes `_ssl` pyssl's, in an interpreter that was asked to.

pyssl.pth imports this at start-up where `-X pyssl` was given or PYSSL_INSTALL
is set, and only there. Nothing of pyssl is loaded before `ssl` is wanted.
"""

import sys
from importlib.machinery import ModuleSpec, PathFinder


class Finder:
    """Finds `_ssl` before the interpreter finds its own, and the standard `ssl` that is to run on it."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name == "_ssl":
            return ModuleSpec(name, Loader)
        if name == "ssl":
            spec = PathFinder.find_spec(name, path, target)
            if spec is not None:
                spec.loader = StandardLoader(spec.loader)
            return spec
        return None


class StandardLoader:
    """The loader of the standard ssl.py; then its connections get what pyssl's have beyond them."""

    def __init__(self, loader):
        self._loader = loader

    def __getattr__(self, name):
        return getattr(self._loader, name)

    def exec_module(self, module):
        self._loader.exec_module(module)
        from pyssl._additions import add_to

        add_to(module)


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
