"""What connections have beyond an interpreter's own ssl.py, where that runs on this engine."""

from ._object import SSLObject
from ._socket import SSLSocket

_NAMES = (
    "client_sigalg",
    "export_keying_material",
    "freeze",
    "get_unverified_chain",
    "get_verified_chain",
    "group",
    "ocsp_response",
    "server_sigalg",
)


def add_to(ssl):
    """Gives the SSLSocket and SSLObject of a standard ssl module what they lack of this package's.

    They have the same attributes underneath, so the same functions serve both.
    Names that an interpreter has of its own stay as they are.
    """
    for theirs, ours in ((ssl.SSLSocket, SSLSocket), (ssl.SSLObject, SSLObject)):
        for name in _NAMES:
            if not hasattr(theirs, name):
                setattr(theirs, name, vars(ours)[name])
    ssl.SSLSocket.__reduce_ex__ = SSLSocket.__reduce_ex__  # for multiprocessing; other picklers refuse as before
