"""TLS with other libraries, both ways: `python -m tests.interop`.

certs.py makes the certificates, cells.py says what is tried, ours.py is our end
of a connection, matrix.py tries version x suite x certificate x client
certificate x resumption, groups.py the key exchange groups, features.py what
else two ends can agree on. The peers are in tests/peers.
"""


class Failed(Exception):
    """A cell is not as it should be."""


def expect(truth, words):
    if not truth:
        raise Failed(words)
