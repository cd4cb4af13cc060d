"""A server that restarts without dropping a connection: `python examples/hot_restart.py CERT.pem [PORT]`.

It answers each line with its own process id and the line in capitals. SIGHUP
starts a new process of the same program, which gets the listening socket and
every connection: descriptor, TLS state, and what this program itself has read and
not answered yet. No client notices.
"""

import os
import selectors
import signal
import socket
import struct
import subprocess
import sys
from array import array
from contextlib import suppress

import pyssl as ssl


class Client:
    def __init__(self, tls, received=b"", unsent=b""):
        self.tls, self.received, self.unsent = tls, received, unsent
        self.established = False


class Server:
    def __init__(self, context, listener):
        self.context, self.listener = context, listener
        self.clients = {}
        self.selector = selectors.DefaultSelector()
        self.selector.register(listener, selectors.EVENT_READ, self.accept)
        self.successor = self.predecessor = None

    # -- serving

    def run(self):
        while self.successor is None or self.clients or self.predecessor is not None:
            for key, _ in self.selector.select(0.1):
                key.data()
            if self.successor is not None:
                self.hand_over()
        if self.successor is not None:
            self.successor.close()

    def accept(self):
        with suppress(BlockingIOError):
            plain, _ = self.listener.accept()
            plain.setblocking(False)
            self.add(Client(self.context.wrap_socket(plain, server_side=True, do_handshake_on_connect=False)))

    def add(self, client):
        client.tls.setblocking(False)
        self.clients[client.tls.fileno()] = client
        self.selector.register(client.tls, selectors.EVENT_READ, lambda: self.serve(client))
        self.serve(client)  # what was read ahead wakes no selector

    def forget(self, client):
        self.selector.unregister(client.tls)
        del self.clients[client.tls.fileno()]

    def serve(self, client):
        want = selectors.EVENT_READ
        try:
            if not client.established:
                client.tls.do_handshake()
                client.established = True
            self.talk(client)
            return
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLWantWriteError:
            want |= selectors.EVENT_WRITE
        except OSError:
            self.forget(client)
            client.tls.close()
            return
        self.selector.modify(client.tls, want, lambda: self.serve(client))

    def talk(self, client):
        while True:
            while client.unsent:
                client.unsent = client.unsent[client.tls.send(client.unsent) :]
            *lines, client.received = client.received.split(b"\n")
            if lines:
                client.unsent = b"".join(b"%d %s\n" % (os.getpid(), line.upper()) for line in lines)
                continue
            data = client.tls.recv(65536)
            if not data:
                raise ConnectionResetError
            client.received += data

    # -- restarting

    def restart(self, *_):
        """Start the new process with the listening socket and one end of a pair."""
        if self.successor is not None:
            return
        self.successor, theirs = socket.socketpair()
        fds = theirs.fileno(), self.listener.fileno()
        subprocess.Popen([sys.executable, *sys.argv[:2], "--from", *map(str, fds)], pass_fds=fds)
        theirs.close()
        self.selector.unregister(self.listener)

    def hand_over(self):
        """Send what is established; handshakes under way come to their end here first."""
        for client in list(self.clients.values()):
            if client.established:
                self.forget(client)
                parts = client.tls.freeze(), client.received, client.unsent
                send(self.successor, client.tls.detach(), b"".join(struct.pack("!Q", len(p)) + p for p in parts))

    def take_over(self, channel):
        """Receive what the process before sends, until it is done."""
        plain, parts = receive(channel)
        if plain is None:
            self.selector.unregister(channel)
            channel.close()
            self.predecessor = None
            return
        state, received, unsent = parts
        client = Client(self.context.thaw_socket(plain, state), received, unsent)
        client.established = True
        self.add(client)


def send(channel, fd, message):
    """A descriptor and bytes over a Unix socket."""
    head = struct.pack("!Q", len(message))
    channel.sendmsg([head], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array("i", [fd]))])
    channel.sendall(message)
    os.close(fd)


def receive(channel):
    """What send() sent: a plain socket and the parts of the message; (None, None) at the end."""
    head, ancillary, _, _ = channel.recvmsg(8, socket.CMSG_SPACE(4))
    if not head:
        return None, None
    fd = array("i", ancillary[0][2][:4])[0]
    message, length = b"", struct.unpack("!Q", head)[0]
    while len(message) < length:
        message += channel.recv(length - len(message))
    parts = []
    while message:
        end = 8 + struct.unpack("!Q", message[:8])[0]
        parts.append(message[8:end])
        message = message[end:]
    return socket.socket(fileno=fd), parts


def main(cert, port="0", *inherited):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert)
    if port == "--from":
        channel, listener = (socket.socket(fileno=int(fd)) for fd in inherited)
    else:
        channel, listener = None, socket.create_server(("localhost", int(port)))
        print("listening on port", listener.getsockname()[1], flush=True)
    listener.setblocking(False)
    server = Server(context, listener)
    signal.signal(signal.SIGHUP, server.restart)
    if channel is not None:
        server.predecessor = channel
        server.selector.register(channel, selectors.EVENT_READ, lambda: server.take_over(channel))
    print("serving as process", os.getpid(), flush=True)
    server.run()


if __name__ == "__main__":
    main(*sys.argv[1:])
