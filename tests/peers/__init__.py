"""TLS programs of other libraries, started as peers on loopback: a file for each library, one table of them all."""

from .gnutls import GnuTLS
from .go import Go
from .jsse import JSSE
from .nss import NSS
from .openssl import OpenSSL
from .peer import PSK, ROOT, TIMEOUT, Ask, Missing, Peer, go_command

# The libraries, and whether the newer versions in a second root are peers as well.
PEERS = ((OpenSSL, True), (GnuTLS, True), (NSS, True), (Go, False), (JSSE, False))

__all__ = ["PEERS", "PSK", "ROOT", "TIMEOUT", "Ask", "Missing", "Peer", "go_command"]
