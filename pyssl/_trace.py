"""`SSLContext._msg_callback`: a look at every protocol message, for debugging."""

from ._enums import TLSVersion, _TLSAlertType, _TLSContentType, _TLSMessageType


def _member(enum, value):
    """The member of enum with that value, or the value itself if it has none."""
    try:
        return enum(value)
    except ValueError:
        return value


def wrap_message_callback(callback):
    """The function `_ssl` calls for callback: it turns integers into members.

    The original is its attribute `user_function`.
    """

    def inner(conn, direction, version, content_type, msg_type, data):
        content_type = _member(_TLSContentType, content_type)
        if content_type == _TLSContentType.HEADER:
            kind = _TLSContentType
        elif content_type == _TLSContentType.ALERT:
            kind = _TLSAlertType
        else:
            kind = _TLSMessageType
        return callback(conn, direction, _member(TLSVersion, version), content_type, _member(kind, msg_type), data)

    inner.user_function = callback
    return inner
