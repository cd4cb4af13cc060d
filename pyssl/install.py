"""Become `ssl` for the whole interpreter.

After `install()`, `pyssl._ssl` is the interpreter's `_ssl`: its own ssl.py,
and with it asyncio, http, urllib, requests and the rest, run unchanged on this
engine, and OpenSSL's libssl is never loaded.
"""

import importlib
import sys


def install():
    """Make `_ssl` this package's, and `ssl` the standard module on top of it.

    Returns the ssl module. It must come before anything has imported the
    standard ssl: RuntimeError otherwise, as objects of two engines would mix.
    """
    from . import _ssl

    present = sys.modules.get("_ssl")
    if present is _ssl:
        return importlib.import_module("ssl")
    if present is not None or "ssl" in sys.modules:
        raise RuntimeError(
            "pyssl.install() comes too late: the standard ssl module is already loaded. "
            "Call it first, or run the program as `python -m pyssl program.py`."
        )
    sys.modules["_ssl"] = _ssl
    return importlib.import_module("ssl")
