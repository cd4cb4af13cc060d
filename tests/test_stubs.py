"""pyssl/_ssl.pyi names what the extension has on this Python, and nothing else."""

import ast
import sys
from pathlib import Path

from pyssl import _ssl

STUB = Path(_ssl.__file__).resolve().parent / "_ssl.pyi"


def holds(test):
    """Whether a condition of the stub (`sys.version_info >= (3, 10)`) holds here."""
    return eval(compile(ast.Expression(test), str(STUB), "eval"), {"sys": sys})


def names(body):
    """The names that statements of the stub define, and the bodies of its classes by name."""
    found, classes = set(), {}
    for node in body:
        if isinstance(node, ast.If):
            inner, inner_classes = names(node.body if holds(node.test) else node.orelse)
            found |= inner
            classes.update(inner_classes)
        elif isinstance(node, ast.FunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.ClassDef):
            found.add(node.name)
            classes[node.name] = node.body
        elif isinstance(node, ast.AnnAssign) and getattr(node.annotation, "id", "") != "TypeAlias":
            found.add(node.target.id)
    return found, classes


def public(thing):
    """What a module or class has of its own, without what Python adds."""
    return {name for name in vars(thing) if not (name.startswith("__") and name.endswith("__"))}


TOP, CLASSES = names(ast.parse(STUB.read_text()).body)


def test_module_has_what_the_stub_says():
    assert public(_ssl) == TOP


def test_classes_have_what_the_stub_says():
    missing, untold = {}, {}
    for name, body in CLASSES.items():
        told = {n for n in names(body)[0] if not n.startswith("__")}
        # Exceptions get theirs when they are raised.
        there = public(getattr(_ssl, name)) if "Error" not in name else told
        missing[name], untold[name] = told - there, there - told
    assert not any(missing.values()), missing
    assert not any(untold.values()), untold
