"""Pickling of exceptions.

They name `ssl` as their module, where the standard module's stand unless this
package is installed as `ssl`. Then they are pickled as those; otherwise as
this package's.
"""

import copyreg
import sys

from . import _ssl


def _restore(name, args):
    return getattr(_ssl, name)(*args)


def _reduce(error):
    cls, args, *state = OSError.__reduce__(error)
    if getattr(sys.modules.get(cls.__module__), cls.__name__, None) is cls:
        return (cls, args, *state)
    return (_restore, (cls.__name__, args), *state)


for _cls in (
    _ssl.SSLError, _ssl.SSLZeroReturnError, _ssl.SSLWantReadError, _ssl.SSLWantWriteError,
    _ssl.SSLSyscallError, _ssl.SSLEOFError, _ssl.SSLCertVerificationError,
):  # fmt: skip
    copyreg.pickle(_cls, _reduce)
del _cls
