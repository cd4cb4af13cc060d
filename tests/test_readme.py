"""The examples of README.md run as they stand, but for the address."""

import os
import re
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


@pytest.fixture
def port(server_context):
    """The port of a server on this machine that answers one HTTP request; a failure of its own fails the test."""
    failures = []

    def serve():
        try:
            with listener.accept()[0] as sock, server_context.wrap_socket(sock, server_side=True) as tls:
                while not tls.recv(4096).endswith(b"\r\n\r\n"):
                    pass
                tls.sendall(ANSWER)
        except OSError as exc:
            failures.append(exc)

    with socket.create_server(("localhost", 0)) as listener:
        listener.settimeout(30)
        thread = threading.Thread(target=serve)
        thread.start()
        yield listener.getsockname()[1]
        thread.join()
    assert failures == []


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_example_runs(port, certs, number):
    code = EXAMPLES[number].replace('("example.org", 443)', f'("localhost", {port})')
    code = code.replace("https://example.org", f"https://localhost:{port}").replace("example.org", "localhost")
    env = {**os.environ, "SSL_CERT_FILE": str(certs / "ca.pem"), "no_proxy": "*"}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, cwd=ROOT, env=env)
    assert done.returncode == 0, done.stderr
    assert "200" in done.stdout


def test_there_are_examples():
    assert len(EXAMPLES) == 2
