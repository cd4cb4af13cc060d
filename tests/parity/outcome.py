"""What a program sees of a call: its result, or everything that can be asked of its exception."""

import re
import sys
import warnings

SSL_ERROR_FACTS = ("library", "reason", "verify_code", "verify_message")


def plain(value):
    """repr(value) without lines of _ssl.c, addresses, and the package's name."""
    text = re.sub(r"_ssl\.c:\d+", "_ssl.c", repr(value))
    return re.sub(r" at 0x[0-9a-f]+", "", text).replace("pyssl._ssl", "_ssl").replace("pyssl.", "ssl.")


def outcome(call):
    """What call() returns, or everything a program can see of the exception it raises."""
    try:
        return "returned", plain(call())
    except Exception as exc:
        facts = [plain(exc.args), plain(str(exc))]
        if isinstance(exc, OSError):
            facts += [exc.errno, plain(exc.filename)]
            facts += [plain(getattr(exc, name, "is missing")) for name in SSL_ERROR_FACTS]
        return (type(exc).__name__, *facts)


def told(call):
    """outcome(call), with the warnings and the unraisable exceptions that came meanwhile."""
    unraisable = []
    hook, sys.unraisablehook = sys.unraisablehook, lambda u: unraisable.append(_of_unraisable(u))
    try:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            result = outcome(call)
    finally:
        sys.unraisablehook = hook
    result = [_unnumbered(fact) for fact in result]
    said = [_unnumbered(f"{w.category.__name__}: {plain(str(w.message))}") for w in warned]
    return [*result, *(["warned", *said] if said else []), *(["unraisable", *unraisable] if unraisable else [])]


def _unnumbered(fact):
    """A fact without descriptors and ports."""
    if not isinstance(fact, str):
        return fact
    return re.sub(r"('127\.0\.0\.1', )\d+", r"\1N", re.sub(r"\bfd=\d+", "fd=N", fact))


def _of_unraisable(u):
    of = type(u.object).__name__
    return plain((u.exc_type.__name__, str(u.exc_value), u.err_msg and u.err_msg.split("<")[0], of))
