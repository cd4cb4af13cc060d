"""TLS programs of other libraries, started as peers on loopback."""

import contextlib
import shutil
import socket
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TIMEOUT = 20  # seconds for any exchange with a peer


class Missing(Exception):
    """The peer's program is not installed."""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Peer:
    """One TLS library: how its server and its client are started.

    Both say or echo lines: a server answers the line "hello" with `answer`, a
    client says "hello" and prints what it is answered. certs is the directory
    made by tests/certs. group names a key exchange group as the ssl module
    does, and is then the only one offered.
    """

    name = ""
    programs = ()
    answer = b"hello\n"
    groups = {"secp384r1": "", "X25519MLKEM768": None}  # our name -> the peer's; None: not supported

    def __init__(self, certs):
        missing = [p for p in self.programs if not shutil.which(p)]
        if missing:
            raise Missing(f"{', '.join(missing)} not installed")
        self.certs = certs

    def server(self, port, identity, group=None, want_client=False):
        """The command line of a server on localhost:port."""
        raise NotImplementedError

    def client(self, port, identity=None, group=None):
        """The command line of a client of localhost:port; it reads lines from standard input."""
        raise NotImplementedError

    @contextlib.contextmanager
    def serving(self, identity, **options):
        """A running server; its port."""
        port = free_port()
        process = subprocess.Popen(
            [str(a) for a in self.server(port, identity, **options)],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT,
        )  # fmt: skip
        try:
            self._wait(port, process)
            yield port
        finally:
            process.kill()
            process.communicate()

    def _wait(self, port, process):
        """Until the kernel lists a listening socket; connecting would disturb those that serve one client at a time."""
        wanted = f":{port:04X} "
        for _ in range(200):
            if process.poll() is not None:
                raise RuntimeError(f"{self.name}: {process.stderr.read().decode()}")
            for table in ("/proc/net/tcp", "/proc/net/tcp6"):
                for line in Path(table).read_text().splitlines()[1:]:
                    fields = line.split()
                    if fields[3] == "0A" and (fields[1] + " ").endswith(wanted):
                        return
            time.sleep(0.05)
        raise RuntimeError(f"{self.name} does not listen on {port}")

    def talk(self, port, **options):
        """Run a client against localhost:port; what it printed."""
        done = subprocess.run(
            [str(a) for a in self.client(port, **options)],
            input=b"hello\n", capture_output=True, timeout=TIMEOUT, cwd=ROOT,
        )
        return done.stdout + done.stderr


class OpenSSL(Peer):
    name = "OpenSSL"
    programs = ("openssl",)
    answer = b"olleh\n"  # s_server -rev
    groups = {"secp384r1": "P-384", "X25519MLKEM768": None}

    def server(self, port, identity, group=None, want_client=False):
        command = ["openssl", "s_server", "-accept", f"127.0.0.1:{port}", "-rev", "-tls1_3"]
        command += ["-cert", identity, "-key", identity]
        if group:
            command += ["-groups", self.groups[group]]
        if want_client:
            command += ["-Verify", "2", "-verify_return_error", "-CAfile", self.certs / "ca.pem"]
        return command

    def client(self, port, identity=None, group=None, session=None):
        command = ["openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-servername", "localhost", "-tls1_3"]
        command += ["-CAfile", self.certs / "ca.pem", "-verify_return_error", "-verify_hostname", "localhost"]
        if identity:
            command += ["-cert", identity, "-key", identity]
        if group:
            command += ["-groups", self.groups[group]]
        if session:
            command += [("-sess_in" if session.exists() else "-sess_out"), session]
        # The shell keeps standard input open until the answer has come.
        quoted = " ".join(f"'{a}'" for a in command)
        return ["sh", "-c", f"(cat; sleep 1) | {quoted}"]


class GnuTLS(Peer):
    name = "GnuTLS"
    programs = ("gnutls-cli", "gnutls-serv")
    groups = {"secp384r1": "SECP384R1", "X25519MLKEM768": None}

    def _priority(self, group):
        priority = "NORMAL:-VERS-ALL:+VERS-TLS1.3"
        return priority + f":-GROUP-ALL:+GROUP-{self.groups[group]}" if group else priority

    def server(self, port, identity, group=None, want_client=False):
        command = ["gnutls-serv", "--echo", "--port", port, "--x509certfile", identity, "--x509keyfile", identity]
        command += ["--priority", self._priority(group), "--quiet"]
        if want_client:
            return [*command, "--x509cafile", self.certs / "ca.pem", "--require-client-cert", "--verify-client-cert"]
        return [*command, "--disable-client-cert"]

    def client(self, port, identity=None, group=None, resume=False):
        command = ["gnutls-cli", "--port", port, "--x509cafile", self.certs / "ca.pem"]
        command += ["--priority", self._priority(group)]
        if identity:
            command += ["--x509certfile", identity, "--x509keyfile", identity]
        if resume:
            command += ["--resume", "--waitresumption"]
        quoted = " ".join(f"'{a}'" for a in [*command, "localhost"])
        return ["sh", "-c", f"(cat; sleep 1) | {quoted}"]


class Go(Peer):
    name = "Go"
    groups = {"secp384r1": "P384", "X25519MLKEM768": "X25519MLKEM768"}

    def __init__(self, certs, go="go"):
        super().__init__(certs)
        self.program = certs / "gopeer"
        if not self.program.exists():
            subprocess.run([go, "build", "-o", str(self.program), "./tests/peers/gopeer"], cwd=ROOT, check=True)

    def server(self, port, identity, group=None, want_client=False):
        command = [self.program, "-listen", f"127.0.0.1:{port}", "-cert", identity]
        if group:
            command += ["-group", self.groups[group]]
        return command + (["-ca", self.certs / "ca.pem"] if want_client else [])

    def client(self, port, identity=None, group=None, resume=False):
        command = [self.program, "-connect", f"127.0.0.1:{port}", "-ca", self.certs / "ca.pem"]
        if identity:
            command += ["-cert", identity]
        if group:
            command += ["-group", self.groups[group]]
        return command + (["-resume"] if resume else [])


PEERS = (OpenSSL, GnuTLS, Go)
