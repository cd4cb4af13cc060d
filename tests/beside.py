"""Two modules asked the same thing: what the interpreter's own ssl answers, and what pyssl does."""

import re
import ssl as standard

import pytest

import pyssl

# The texts and codes of other releases of OpenSSL are others.
like_openssl_30 = pytest.mark.skipif(
    standard.OPENSSL_VERSION_INFO[:2] != (3, 0), reason="the interpreter's own ssl is not on OpenSSL 3.0"
)

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
            facts += [exc.errno, exc.filename]
            facts += [plain(getattr(exc, name, "is missing")) for name in SSL_ERROR_FACTS]
        return (type(exc).__name__, *facts)


def assert_same(ask, text=True):
    """ask(module) has the same outcome under both modules.

    text=False compares a result, but of an exception the class alone: where
    CPython's own argument parsing words it, and does so anew in every version.
    """
    theirs, ours = (outcome(lambda module=module: ask(module)) for module in (standard, pyssl))
    if not text and theirs[0] != "returned":
        theirs, ours = theirs[0], ours[0]
    assert ours == theirs, f"pyssl: {ours}\nssl: {theirs}"


def contexts(module, certs):
    """A client's and a server's context that speak TLS 1.3 alone and report a ragged end, in either module."""
    client = module.create_default_context(cafile=str(certs / "ca.pem"))
    server = module.SSLContext(module.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(str(certs / "server-ecdsa.pem"))
    for context in (client, server):
        context.minimum_version = module.TLSVersion.TLSv1_3
        context.options &= ~pyssl.OP_IGNORE_UNEXPECTED_EOF  # no name of it in CPython 3.8
    return client, server


class Pair:
    """Two joined SSLObjects of either module; each has a buffer of its own in each direction."""

    def __init__(self, module, client_context, server_context, server_hostname="localhost"):
        self.module = module
        self.to_client, self.from_client, self.to_server, self.from_server = (module.MemoryBIO() for _ in range(4))
        self.client = client_context.wrap_bio(self.to_client, self.from_client, server_hostname=server_hostname)
        self.server = server_context.wrap_bio(self.to_server, self.from_server, server_side=True)

    def carry(self):
        """Hand over what either end has written."""
        self.to_server.write(self.from_client.read())
        self.to_client.write(self.from_server.read())

    def handshake(self):
        for _ in range(4):
            for end in (self.client, self.server):
                try:
                    end.do_handshake()
                except self.module.SSLWantReadError:
                    pass
                finally:
                    self.carry()
        return self
