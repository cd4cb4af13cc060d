"""Become `ssl` for the whole interpreter.

After `install()`, `pyssl._ssl` is the interpreter's `_ssl`: its own ssl.py,
and with it asyncio, http, urllib, requests and the rest, run unchanged on this
engine, and OpenSSL's libssl is never loaded.
"""

import importlib
import sys


def install():
    """Make `_ssl` this package's, and `ssl` the standard module on top of it.

    Returns the ssl module. Calling it again does nothing more. It concerns this
    process; `python -m pyssl` is inherited by child processes too.

    Raises RuntimeError where the standard ssl module is loaded already, as
    objects of two engines would mix; the message names the module that did it.
    """
    from . import _ssl
    from ._additions import add_to

    present = sys.modules.get("_ssl")
    if present is _ssl:
        return importlib.import_module("ssl")
    if present is not None or "ssl" in sys.modules:
        raise RuntimeError(
            f"pyssl.install() comes too late: the standard ssl module is already loaded{_loaded_by()}. "
            "Call it before anything else is imported, or run the program as `python -m pyssl program.py`."
        )
    sys.modules["_ssl"] = _ssl
    ssl = importlib.import_module("ssl")
    add_to(ssl)
    return ssl


def _loaded_by():
    """' (by NAME)' with a module that has imported ssl, the innermost one; '' if none shows it.

    sys.modules keeps the order in which imports were finished.
    """
    standard = sys.modules.get("ssl")
    for name, module in list(sys.modules.items()):
        if any(value is standard for value in list(getattr(module, "__dict__", {}).values())):
            return f" (by {name})"
    return ""
