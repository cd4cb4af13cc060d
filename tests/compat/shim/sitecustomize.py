"""On PYTHONPATH of every interpreter of a run, the children of tests included."""

import os
import sys

if os.environ.get("COMPAT_DOOR"):
    import replace_ssl

    replace_ssl.activate(child=os.environ.get("COMPAT_WORKER") != "1")


def _hidden():
    """Runs the sitecustomize that this one hides, if there is one."""
    from importlib.machinery import PathFinder

    here = os.path.dirname(os.path.abspath(__file__))
    spec = PathFinder.find_spec("sitecustomize", [p for p in sys.path if os.path.abspath(p) != here])
    if spec is not None and spec.loader is not None:
        exec(spec.loader.get_code("sitecustomize"), {"__name__": "sitecustomize", "__file__": spec.origin})


_hidden()
