"""Joined ends of either module: SSLObjects over buffers, and SSLSockets."""

import socket
import threading

IGNORE_UNEXPECTED_EOF = 1 << 7  # CPython 3.8 has no name of it
CERTIFICATE = "server-ecdsa.pem"


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


def contexts(module, certs, version="TLSv1_3"):
    """A client's and a server's context that speak one version and report a ragged end."""
    client = module.create_default_context(cafile=str(certs / "ca.pem"))
    server = module.SSLContext(module.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(str(certs / CERTIFICATE))
    for context in (client, server):
        context.maximum_version = context.minimum_version = getattr(module.TLSVersion, version)
        context.options &= ~IGNORE_UNEXPECTED_EOF
    return client, server


class Sockets:
    """Two joined SSLSockets over TCP; `client` and `server` time out soon."""

    def __init__(self, client_context, server_context, timeout=0.1, **wrap):
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            self.near = socket.create_connection(listener.getsockname())
            self.far, _ = listener.accept()
        self.near.settimeout(5)
        self.far.settimeout(5)
        self.server = server_context.wrap_socket(self.far, server_side=True, do_handshake_on_connect=False, **wrap)
        self.client = client_context.wrap_socket(
            self.near, server_hostname="localhost", do_handshake_on_connect=False, **wrap
        )
        self._timeout = timeout
        for end in (self.client, self.server):
            end.settimeout(timeout)

    def handshake(self):
        """Afterwards nothing is on the way, no tickets either."""
        for end in (self.client, self.server):
            end.settimeout(5)
        thread = threading.Thread(target=self.server.do_handshake)
        thread.start()
        self.client.do_handshake()
        thread.join()
        self.server.write(b"x")
        self.client.read(1)
        for end in (self.client, self.server):
            end.settimeout(self._timeout)
        return self

    def close(self):
        self.client.close()
        self.server.close()
