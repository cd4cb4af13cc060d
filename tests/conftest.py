"""What every test of the package starts from: certificates, and joined connections."""

import contextlib
import shutil
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

from find_go import find_go  # noqa: E402

import pyssl as ssl  # noqa: E402

from . import beside  # noqa: E402


def pytest_sessionfinish(session, exitstatus):
    if beside.MODE == "record" and (exitstatus == 0 or not beside.reference.claimed):
        beside.reference.save()


def pytest_terminal_summary(terminalreporter):
    """Says where this machine's own ssl differs from the recorded one (`make beside`)."""
    if beside.MODE == "live":
        terminalreporter.section("beside the standard module")
        terminalreporter.write_line(f"{beside.standard.OPENSSL_VERSION}, recorded: {beside.reference.release}")
        for question in beside.reference.drift:
            terminalreporter.write_line(f"drift: {question}")


@pytest.fixture(scope="session")
def certs(tmp_path_factory):
    """A directory of certificates made for this run (tests/certs)."""
    directory = tmp_path_factory.mktemp("certs")
    subprocess.run([find_go() or "go", "run", "./tests/certs", str(directory)], cwd=ROOT, check=True)
    return directory


@pytest.fixture
def server_context(certs):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certs / "server-ecdsa.pem")
    return context


@pytest.fixture
def client_context(certs):
    return ssl.create_default_context(cafile=certs / "ca.pem")


class Served:
    """A server's end in a thread of its own: run(sock) with a plain connected socket."""

    def __init__(self, run):
        self.client, server = socket.socketpair()
        self.client.settimeout(20)
        server.settimeout(20)
        self._error = None
        self._seen = False
        self.result = None
        self._thread = threading.Thread(target=self._main, args=(run, server), daemon=True)
        self._thread.start()

    def _main(self, run, sock):
        try:
            with sock:
                self.result = run(sock)
        except Exception as exc:
            self._error = exc

    @property
    def error(self):
        """The exception of the server's end; a test that never asks for it fails if there is one."""
        self._seen = True
        return self._error

    def join(self):
        """Wait for the server's end, and return what it returned; its exception is in `error`."""
        self._thread.join(20)
        assert not self._thread.is_alive(), "the server's end hangs"
        return self.result

    def close(self):
        """The end of the test: nothing is left running, and no exception unseen."""
        self.client.close()
        self.join()
        if self._error is not None and not self._seen:
            raise AssertionError("the server's end failed") from self._error


@pytest.fixture
def serve():
    """serve(run) starts a `Served`; all are closed and joined at the end."""
    with contextlib.ExitStack() as stack:

        def start(run):
            served = Served(run)
            stack.callback(served.close)
            return served

        yield start


# How a client may leave: without a close_notify, or before it has read everything.
LEFT = (ssl.SSLEOFError, ConnectionResetError, BrokenPipeError)


@pytest.fixture
def echo(serve):
    """echo(context) serves one TLS connection that sends back what it reads, and returns the Served."""

    def start(context, **wrap):
        def run(sock):
            with context.wrap_socket(sock, server_side=True, **wrap) as tls:
                facts = {
                    "version": tls.version(), "cipher": tls.cipher(), "peer": tls.getpeercert(),
                    "alpn": tls.selected_alpn_protocol(), "reused": tls.session_reused,
                    "shared": tls.shared_ciphers(), "group": tls.group(),
                }  # fmt: skip
                with contextlib.suppress(*LEFT):
                    while data := tls.recv(65536):
                        tls.sendall(data)
                    tls.unwrap()
                return facts

        return serve(run)

    return start


@pytest.fixture
def bios():
    """bios(client_context, server_context, name) joins two SSLObjects; see `Joined`."""
    return Joined


class Joined:
    """Two SSLObjects and the buffers between them."""

    def __init__(self, client_context, server_context, server_hostname="localhost", session=None):
        self.to_client, self.to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.client = client_context.wrap_bio(
            self.to_client, self.to_server, server_hostname=server_hostname, session=session
        )
        self.server = server_context.wrap_bio(self.to_server, self.to_client, server_side=True)

    def handshake(self):
        """Run both ends until both are done; the first failure is raised after the other end was told."""
        pending, failure = [self.client, self.server], None
        for _ in range(20):
            for end in list(pending):
                try:
                    end.do_handshake()
                except ssl.SSLWantReadError:
                    continue
                except ssl.SSLError as exc:
                    if failure is not None:
                        continue
                    failure = exc
                pending.remove(end)
            if not pending:
                break
        if failure is not None:
            raise failure
        assert not pending, "the handshake stands still"
        return self


@pytest.fixture
def run_pyssl(tmp_path):
    """run_pyssl(code, *args) runs code as `python -m pyssl program.py args` and returns its standard output."""

    def run(code, *args, timeout=60):
        program = tmp_path / "program.py"
        program.write_text(code)
        command = [sys.executable, "-m", "pyssl", str(program), *map(str, args)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, cwd=ROOT)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def have(*programs):
    """A mark that skips a test, with the reason, where a program is missing."""
    missing = [p for p in programs if shutil.which(p) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")
