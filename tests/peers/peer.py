"""What every peer has in common: what it is asked to do, and how its programs are run."""

import contextlib
import functools
import itertools
import os
import random
import shutil
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TIMEOUT = 30  # seconds for any exchange with a peer
PSK = ("interop", bytes.fromhex("00112233445566778899aabbccddeeff"))  # identity and key of cells with an external key

sys.path.insert(0, str(ROOT / "tools"))

from find_go import find_go  # noqa: E402

COUNT = itertools.count()


class Missing(Exception):
    """The peer's program is not installed."""


@dataclass(frozen=True)
class Ask:
    """What a peer is started for. It speaks this version alone, with every suite it has."""

    version: str = "TLSv1.3"
    kind: str = "ecdsa"  # of the server's certificate, and of the client's; "": none
    with_client: bool = False  # a server demands a client certificate, a client shows one
    group: str = ""  # the only key exchange group, as OpenSSL names it
    psk: bool = False  # with the external key PSK
    resume: bool = False  # a client connects twice, the second time with the session of the first
    more: tuple = ()  # options of the peer's own, as they are


def free_port():
    """A port that the kernel gives to nobody who asks for any: it is free for a while before the peer takes it."""
    while True:
        port = random.randrange(20000, 30000)
        with socket.socket() as s, contextlib.suppress(OSError):
            s.bind(("127.0.0.1", port))
            return port


def listening(port):
    """Whether the kernel lists such a socket; connecting would disturb servers of one client at a time."""
    wanted = f":{port:04X}"
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and fields[1].endswith(wanted):
                return True
    return False


class Running:
    """A peer's server: its port, its console, and what it has printed."""

    def __init__(self, port, process, log):
        self.port, self.process, self.log = port, process, log

    def printed(self):
        return self.log.read_bytes().decode(errors="replace")

    def say(self, line):
        self.process.stdin.write(line.encode())
        self.process.stdin.flush()


class Peer:
    """One TLS library: how its server and its client are started, and what it can do.

    A server answers REQUEST with something that contains ANSWER; a client says
    "hello" and prints what it is answered. certs is the directory that
    tests/interop/certs.py has filled. With a root (a directory to chroot
    to) the library is the one that is installed there.
    """

    name = ""
    programs = ()
    request, answer = b"hello\n", b"hello"
    groups = {}  # OpenSSL's name of a group -> the peer's, of those it has
    lacks = {}  # what it cannot do -> why: words that all apply, as ("client", "rsapss", "TLSv1.2", "id")

    def __init__(self, certs, root=None):
        self.root, self.runs = root, 0
        missing = [p for p in self.programs if not shutil.which(p, path=self._path())]
        if missing:
            raise Missing(f"{', '.join(missing)} not installed")
        self.certs = certs
        if root:
            self.certs = Path(root, "tmp", f"interop-{os.getpid()}-{self.name}")
            shutil.copytree(certs, self.certs, ignore=shutil.ignore_patterns("nss", "jsse", "*.log"))
        self.prepare()
        self.title = f"{self.name} {self.version()}"

    def _path(self):
        if not self.root:
            return None
        return ":".join(f"{self.root}{d}" for d in ("/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin"))

    # -- what a library's file tells

    def prepare(self):
        """Whatever has to be made before the first connection."""

    def version(self):
        """The library's version, from the program itself."""
        raise NotImplementedError

    def suites(self, version):
        """Numbers of the suites that the peer says it has in this version."""
        raise NotImplementedError

    def offered(self, version):
        """Numbers of the suites that it has without being told."""
        return self.known(version)

    def server(self, port, ask):
        """The command line of a server on localhost:port."""
        raise NotImplementedError

    def client(self, port, ask):
        """The command line of a client of localhost:port; it reads lines from standard input."""
        raise NotImplementedError

    def close(self):
        """End what still runs, remove what was put into the root."""
        if self.root:
            shutil.rmtree(self.certs)

    # -- running it

    @functools.lru_cache  # noqa: B019  peers live as long as the process
    def known(self, version):
        return frozenset(self.suites(version))

    def file(self, name):
        """The path of a file of certs, as the peer sees it."""
        path = self.certs / name
        return "/" + str(path.relative_to(self.root)) if self.root else str(path)

    def identity(self, side, kind):
        return self.file(f"{side}-{kind}.pem")

    def command(self, argv):
        argv = [str(a) for a in argv]
        return ["chroot", str(self.root), *argv] if self.root else argv

    def ask_program(self, *argv):
        """What a program of the peer prints."""
        done = subprocess.run(self.command(argv), capture_output=True, timeout=TIMEOUT, cwd=ROOT)
        return (done.stdout + done.stderr).decode(errors="replace")

    @contextlib.contextmanager
    def serving(self, ask):
        """A running server."""
        port, self.runs = free_port(), self.runs + 1
        log = self.certs / f"{type(self).__name__}-{port}.log"
        with open(log, "wb") as out:
            process = subprocess.Popen(
                self.command(self.server(port, ask)), stdin=subprocess.PIPE, stdout=out, stderr=out, cwd=ROOT
            )
        running = Running(port, process, log)
        try:
            end = time.monotonic() + TIMEOUT
            while not listening(port):
                if process.poll() is not None:
                    raise RuntimeError(f"{self.title} ends: {running.printed()[-300:]}")
                if time.monotonic() > end:
                    raise RuntimeError(f"{self.title} does not listen on {port}")
                time.sleep(0.02)
            yield running
        finally:
            process.kill()
            process.communicate()

    def run_client(self, argv, script=((None, b"hello\n"),)):
        """A client's run: what it printed. Its standard input stays open until our server has closed.

        script: what is typed, and when: a function of what it has printed so far that says whether it is time.
        """
        log = self.certs / f"client-{next(COUNT)}.log"
        with open(log, "wb") as out:
            process = subprocess.Popen(self.command(argv), stdin=subprocess.PIPE, stdout=out, stderr=out, cwd=ROOT)
        try:
            with contextlib.suppress(BrokenPipeError):
                for ready, line in script:
                    while ready and not ready(log.read_bytes()) and process.poll() is None:
                        time.sleep(0.02)
                    process.stdin.write(line)
                    process.stdin.flush()
            process.wait(TIMEOUT)
        except subprocess.TimeoutExpired as exc:
            raise RuntimeError(f"{self.title}'s client does not end: {log.read_bytes()[-300:]!r}") from exc
        finally:
            process.kill()
            with contextlib.suppress(BrokenPipeError):
                process.stdin.close()
            process.wait()
        return log.read_bytes()

    def talk(self, port, ask):
        """Run a client against localhost:port, twice if it is to resume; what it printed."""
        return self.run_client(self.client(port, ask))


class Program(Peer):
    """A peer that is a program of ours over a library; its options are those of gopeer/main.go."""

    program = ()  # the beginning of the command line

    def version(self):
        return self.ask_program(*self.program, "-about").split()[0]

    def suites(self, version):
        lines = self.ask_program(*self.program, "-suites").splitlines()
        return {int(number, 0) for number, *versions in map(str.split, lines) if version in versions}

    def _options(self, ask):
        options = ["-version", ask.version, *ask.more]
        if ask.group:
            options += ["-group", self.groups[ask.group]]
        if ask.psk:
            options += ["-psk", PSK[1].hex(), "-identity", PSK[0]]
        return options

    def server(self, port, ask):
        command = [*self.program, "-listen", f"127.0.0.1:{port}", *self._options(ask)]
        if ask.kind:
            command += ["-cert", self.identity("server", ask.kind)]
        return command + (["-ca", self.file("ca.pem")] if ask.with_client else [])

    def client(self, port, ask):
        command = [*self.program, "-connect", f"127.0.0.1:{port}", *self._options(ask)]
        command += ["-ca", self.file("ca.pem")]
        if ask.with_client:
            command += ["-cert", self.identity("client", ask.kind)]
        return command + (["-resume"] if ask.resume else [])


def go_command():
    return find_go() or "go"
