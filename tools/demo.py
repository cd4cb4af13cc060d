"""The main job, for real: HTTPS between separate processes, on this engine.

1. A server and a client of this package; the client is the unmodified
   urllib.request, with a verified certificate chain and host name.
2. The same client against `openssl s_server`.
3. `curl` against our server.

Prints what was negotiated for each and ends non-zero if anything failed, or if
libssl was mapped into one of our processes.
"""

import contextlib
import json
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(HERE))

from find_go import find_go  # noqa: E402

BODY = 1_000_000  # bytes our server answers with


def need(*programs):
    """Exit with a sentence if a program this demonstration talks to is missing."""
    missing = [p for p in programs if not shutil.which(p)]
    if missing:
        sys.exit(f"make run needs {' and '.join(missing)} as a peer to talk to; install with your package manager")


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(port, process):
    """Until something listens on port; RuntimeError after ten seconds or if process ends."""
    for _ in range(200):
        if process.poll() is not None:
            break
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise RuntimeError(f"nothing listens on port {port}: {process.args}")


@contextlib.contextmanager
def running(command, port):
    process = subprocess.Popen(
        [str(c) for c in command], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT
    )
    try:
        wait_for(port, process)
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=10)


def pyssl(program, *arguments):
    """A command line that runs a program of tools/demo/ on this package."""
    return [sys.executable, "-m", "pyssl", HERE / "demo" / program, *arguments]


def client(port, ca):
    """Run our client; what it negotiated, as a dict."""
    out = subprocess.run(
        [str(c) for c in pyssl("client.py", f"https://localhost:{port}/", ca)],
        capture_output=True, text=True, timeout=60, cwd=ROOT,
    )  # fmt: skip
    if out.returncode:
        raise RuntimeError(out.stderr.strip() or f"the client ended with {out.returncode}")
    return json.loads(out.stdout)


def curl(port, ca):
    """Run curl against our server; what it says of the connection."""
    form = '{"bytes": %{size_download}, "ms": %{time_total}, '
    form += '"status": %{response_code}, "verify": %{ssl_verify_result}}'
    command = ["curl", "--silent", "--show-error", "--verbose", "--cacert", str(ca), "--output", "/dev/null"]
    out = subprocess.run(
        [*command, "--write-out", form, f"https://localhost:{port}/"], capture_output=True, text=True, timeout=60
    )
    if out.returncode:
        raise RuntimeError(out.stderr.strip())
    facts = json.loads(out.stdout)
    facts["ms"] = round(facts["ms"] * 1000, 1)
    if facts.pop("status") != 200 or facts.pop("verify") != 0:
        raise RuntimeError(f"curl: {out.stdout}")
    for line in out.stderr.splitlines():
        if "SSL connection using" in line:
            facts["version"], facts["cipher"] = line.split(" using ")[1].split(" / ")[:2]
        if "subject:" in line:
            facts["peer"] = line.split("CN=")[-1]
    return facts


def maps_libssl(process):
    """Whether OpenSSL's libssl is mapped into a running process."""
    return "libssl" in Path(f"/proc/{process.pid}/maps").read_text()


def show(title, facts):
    print(f"{title}")
    for key in ("version", "cipher", "group", "peer", "bytes", "ms", "resumed"):
        if key in facts:
            print(f"    {key:8} {facts[key]}")
    sys.stdout.flush()


def check(facts):
    if facts.get("libssl"):
        raise RuntimeError("libssl is mapped into the client's process")
    if facts["version"] != "TLSv1.3":
        raise RuntimeError(f"negotiated {facts['version']}")
    return facts


def main():
    need("openssl", "curl")
    with tempfile.TemporaryDirectory() as tmp:
        certs = Path(tmp)
        subprocess.run([find_go() or "go", "run", "./tests/certs", tmp], cwd=ROOT, check=True)
        ca, identity = certs / "ca.pem", certs / "server-ecdsa.pem"

        port = free_port()
        with running(pyssl("server.py", port, identity, BODY), port) as server:
            show("pyssl client -> pyssl server (urllib.request, http.server)", check(client(port, ca)))
            show("curl -> pyssl server", check(curl(port, ca)))
            if maps_libssl(server):
                raise RuntimeError("libssl is mapped into the server's process")

        port = free_port()
        s_server = ["openssl", "s_server", "-accept", port, "-cert", identity, "-key", identity, "-www", "-quiet"]
        with running(s_server, port):
            show("pyssl client -> openssl s_server", check(client(port, ca)))
    print("all well: three handshakes, every chain and host name verified, no libssl in our processes")


if __name__ == "__main__":
    try:
        main()
    except (RuntimeError, subprocess.SubprocessError) as exc:
        sys.exit(f"failed: {exc}")
