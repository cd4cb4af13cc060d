"""Connections that move to another process: frozen as bytes here, thawed there (docs/FORK.md).

The same for this package's classes and for the standard module's on this
package's `_ssl`. The bytes hold the connection's keys.
"""

import socket
import sys

from . import _ssl


def freeze(connection):
    """The established connection of an SSLSocket or SSLObject as bytes; the object is dead afterwards.

    Its descriptor stays open: detach() or close() it. The bytes hold the
    connection's keys; they are to be thawed once, by
    `SSLContext.thaw_socket` or `SSLContext.thaw_bio`.
    """
    if connection._sslobj is None:
        raise ValueError("there is no connection to freeze")
    return connection._sslobj.freeze()


def thaw_socket(context, sock, data, *, suppress_ragged_eofs=True):
    server_side, hostname = context._frozen(data)
    # Made as any other, and then given the connection in place of a new one.
    tls = context.sslsocket_class._create(
        sock=sock,
        server_side=server_side,
        do_handshake_on_connect=False,
        suppress_ragged_eofs=suppress_ragged_eofs,
        server_hostname=hostname,
        context=context,
        session=None,
    )
    try:
        tls._sslobj = context._thaw_socket(tls, data, tls)
    except BaseException:
        tls.close()
        raise
    return tls


def thaw_bio(context, data, incoming, outgoing):
    server_side, hostname = context._frozen(data)
    tls = context.sslobject_class._create(
        incoming, outgoing, server_side=server_side, server_hostname=hostname, session=None, context=context
    )
    tls._sslobj = context._thaw_bio(incoming, outgoing, data, tls)
    return tls


# ---- multiprocessing: descriptor and state together, as it sends plain sockets

_contexts = {}


def _context_for(context_class, server_side):
    """A context without certificates, for connections that need none any more."""
    key = context_class, server_side
    if key not in _contexts:
        context = context_class(_ssl.PROTOCOL_TLS_SERVER if server_side else _ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        _contexts[key] = context
    return _contexts[key]


def _rebuild(context_class, server_side, descriptor, data, suppress_ragged_eofs):
    sock = socket.socket(fileno=descriptor.detach())
    context = _context_for(context_class, server_side)
    return context.thaw_socket(sock, data, suppress_ragged_eofs=suppress_ragged_eofs)


def _reduce(tls):
    from multiprocessing.reduction import DupFd

    context_class = next(cls for cls in type(tls.context).__mro__ if cls.__module__ in ("ssl", "pyssl"))
    descriptor = DupFd(tls.fileno())  # first: what cannot be sent is not to be dead
    return _rebuild, (context_class, tls.server_side, descriptor, freeze(tls), tls.suppress_ragged_eofs)


def reduce_for_multiprocessing(tls):
    """What multiprocessing's pickler is to send for tls; TypeError for any other pickler.

    Others would have bytes to keep, to copy or to read twice.
    """
    reduction = sys.modules.get("multiprocessing.reduction")
    if reduction is None or sys._getframe(2).f_globals is not vars(reduction):
        raise TypeError(f"cannot pickle {tls.__class__.__name__!r} object")
    reduction.register(type(tls), _reduce)
    return _reduce(tls)
