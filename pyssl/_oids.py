"""Object identifiers: `_ASN1Object`, and the purposes made of it."""

from collections import namedtuple
from enum import Enum

from ._ssl import nid2obj, txt2obj


class _ASN1Object(namedtuple("_ASN1Object", "nid shortname longname oid", module=__package__)):
    """A row of OpenSSL's object table.

    `_ASN1Object(oid)` looks a dotted identifier up; ValueError if there is no
    such row.
    """

    __slots__ = ()

    def __new__(cls, oid):
        return super().__new__(cls, *txt2obj(oid, name=False))

    @classmethod
    def fromnid(cls, nid):
        """The row with OpenSSL's number `nid`."""
        return super().__new__(cls, *nid2obj(nid))

    @classmethod
    def fromname(cls, name):
        """The row with a short name, long name or dotted identifier; case matters."""
        return super().__new__(cls, *txt2obj(name, name=True))


class Purpose(_ASN1Object, Enum):
    """What a certificate is to be used for, by its extended key usage."""

    SERVER_AUTH = "1.3.6.1.5.5.7.3.1"
    CLIENT_AUTH = "1.3.6.1.5.5.7.3.2"
