"""What a module with the interface of `ssl` says of the scenarios of verify_cases.json.

    python tests/parity/verify_cases.py ssl
    python tests/parity/verify_cases.py pyssl [--only PATTERN] [--vectors verify_settings.json]

Each scenario is a TLS 1.3 handshake over `MemoryBIO`, in each of the modes the
scenarios were recorded in; the other end is tests/peers/chainserver. A line per
handshake, fields separated by tabs:

    id  mode  verify_code  verify_message  str(exception)  alert the other end got

Line numbers in exceptions are written `(_ssl.c:N)`. A chain that is accepted
has verify_code 0; if the other end does not have the leaf's key, the handshake
fails on that after all, and the exception tells. Not run are the scenarios
about a maximal depth, which Python cannot set. The files of record_*.py have
scenarios with flags and level of their own, and no modes.

time() stands still at the moment the scenarios were recorded for, so that the
answers do not depend on today's date (frozen_time.c).
"""

import argparse
import contextlib
import fnmatch
import importlib
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import textwrap
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
VECTORS = ROOT / "tests" / "vectors"
TIMEOUT = 20  # seconds, for one handshake

# Bits of SSLContext.verify_flags; older Pythons have no names for some.
CRL_LEAF, CRL_CHAIN, STRICT, PROXY, TRUSTED_FIRST, PARTIAL = 0x4, 0xC, 0x20, 0x40, 0x8000, 0x80000

# mode -> verify_flags, security level
MODES = {
    "base": (TRUSTED_FIRST, 2),
    "noTF": (0, 2),
    "PC": (TRUSTED_FIRST | PARTIAL, 2),
    "STRICT": (TRUSTED_FIRST | STRICT, 2),
    "py313": (TRUSTED_FIRST | PARTIAL | STRICT, 2),
    "sec0": (TRUSTED_FIRST, 0),
    "sec1": (TRUSTED_FIRST, 1),
    "sec3": (TRUSTED_FIRST, 3),
    "sec4": (TRUSTED_FIRST, 4),
    "crl_leaf": (TRUSTED_FIRST, 2),
    "proxy": (TRUSTED_FIRST | PROXY, 2),
}


def recorded(file="verify_cases.json"):
    """The contents of a file of scenarios."""
    return json.loads((VECTORS / file).read_text())


def driven(vectors):
    """Pairs (scenario, mode) that can be had through the ssl module."""
    for case in vectors["cases"]:
        if "flags" in case:
            if not case.get("host", "").endswith("."):  # chainserver refuses such a server_name
                yield case, ""
            continue
        if "depth" in case:
            continue
        for mode in MODES:
            if mode != "crl_leaf" or case["crls"]:
                yield case, mode


class ChainServer:
    """The other end: a running tests/peers/chainserver."""

    def __init__(self, program, directory):
        self.identity = str(Path(directory) / "identity.pem")
        self._process = subprocess.Popen(
            [str(program), "-identity", self.identity], stdout=subprocess.PIPE, text=True, env=real_time()
        )
        self._port = int(self._process.stdout.readline())

    @contextlib.contextmanager
    def connection(self, order):
        """A socket to an end that follows the order (chainserver's JSON)."""
        with socket.create_connection(("127.0.0.1", self._port), timeout=TIMEOUT) as sock:
            sock.sendall(json.dumps(order).encode() + b"\n")
            yield sock

    def alert(self):
        """The alert that ended the last connection, once that is closed; "" if none."""
        return self._process.stdout.readline().rstrip("\n")

    def close(self):
        self._process.kill()
        self._process.communicate()


class Runner:
    """Runs scenarios under one module."""

    def __init__(self, module, vectors, server, directory):
        self.ssl, self.vectors, self.server = module, vectors, server
        self.cafile = Path(directory) / "trusted.pem"

    def context(self, case, mode):
        ssl = self.ssl
        flags, level = MODES[mode] if mode else (case["flags"], case["level"])
        if case.get("client"):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(self.server.identity)
            context.verify_mode = ssl.CERT_REQUIRED
        else:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = bool(self.host(case))
        if mode and case["crls"]:
            flags |= CRL_LEAF if mode == "crl_leaf" else CRL_CHAIN
        context.verify_flags = flags
        context.set_ciphers(f"DEFAULT:@SECLEVEL={level}")
        label = "CERTIFICATE" if mode else "TRUSTED CERTIFICATE"
        blocks = [(label, n) for n in case["trusted"]] + [("X509 CRL", n) for n in case.get("crls", ())]
        if blocks:
            self.cafile.write_text("".join(self.pem(*block) for block in blocks))
            context.load_verify_locations(self.cafile)
        return context

    def host(self, case):
        """The name a server is asked for; "" if none."""
        return case.get("host", self.vectors.get("host", ""))

    def pem(self, label, number):
        text = textwrap.fill(self.vectors["blobs"][number], 64)
        return f"-----BEGIN {label}-----\n{text}\n-----END {label}-----\n"

    def line(self, case, mode):
        """The outcome of one handshake, as the module's docstring says."""
        context = self.context(case, mode)
        key = case.get("key")
        order = {
            "Chain": [self.vectors["blobs"][n] for n in [case["leaf"], *case.get("sent", ())]],
            "Key": self.vectors["blobs"][key] if key is not None else "",
            "Client": bool(case.get("client")),
        }
        with self.server.connection(order) as sock:
            exc = self.handshake(
                context, sock, None if order["Client"] else self.host(case), server_side=order["Client"]
            )
        alert = self.server.alert()
        text = re.sub(r"\(_ssl\.c:\d+\)", "(_ssl.c:N)", str(exc)) if exc else ""
        code, message = getattr(exc, "verify_code", 0), getattr(exc, "verify_message", "")
        return "\t".join([case["id"], mode, str(code), message, text, alert])

    def handshake(self, context, sock, host, server_side):
        """Run our end of a handshake; the SSLError it failed with, or None."""
        ssl = self.ssl
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = context.wrap_bio(incoming, outgoing, server_side=server_side, server_hostname=host or None)
        while True:
            outcome = None
            try:
                tls.do_handshake()
            except ssl.SSLError as exc:
                outcome = exc
            if data := outgoing.read():
                sock.sendall(data)
            if not isinstance(outcome, ssl.SSLWantReadError):
                return outcome
            if data := sock.recv(65536):
                incoming.write(data)
            else:
                incoming.write_eof()


def real_time():
    """The environment for programs whose time goes on."""
    return {k: v for k, v in os.environ.items() if k != "LD_PRELOAD"}


def frozen_time(moment, directory):
    """Run this program again with time() standing still at moment (Unix seconds); its exit status."""
    library = Path(directory) / "frozen_time.so"
    compiler = os.environ.get("CC", "cc").split()
    subprocess.run([*compiler, "-shared", "-fPIC", "-o", library, ROOT / "tests/parity/frozen_time.c"], check=True)
    env = {**os.environ, "LD_PRELOAD": str(library), "FROZEN_TIME": str(moment)}
    return subprocess.run([sys.executable, *sys.argv], env=env).returncode


def build_server(directory):
    sys.path.insert(0, str(ROOT / "tools"))
    from find_go import find_go

    program = Path(directory) / "chainserver"
    command = [find_go() or "go", "build", "-o", program, "./tests/peers/chainserver"]
    subprocess.run(command, cwd=ROOT, env=real_time(), check=True)
    return program


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("module", help="ssl, pyssl, or another module with their interface")
    parser.add_argument("--only", default="*", help="pattern of scenario ids, e.g. 'crl::*'")
    parser.add_argument("--vectors", default="verify_cases.json", help="file of tests/vectors")
    arguments = parser.parse_args()
    vectors = recorded(arguments.vectors)
    with tempfile.TemporaryDirectory() as directory:
        if "FROZEN_TIME" not in os.environ:
            return frozen_time(int(datetime.fromisoformat(vectors["time"]).timestamp()), directory)
        sys.path.insert(0, str(ROOT))
        module = importlib.import_module(arguments.module)
        server = ChainServer(build_server(directory), directory)
        try:
            runner = Runner(module, vectors, server, directory)
            for case, mode in driven(vectors):
                if fnmatch.fnmatch(case["id"], arguments.only):
                    print(runner.line(case, mode))
        finally:
            server.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
