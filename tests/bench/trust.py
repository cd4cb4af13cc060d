#!/usr/bin/env python3
"""What certificates cost: contexts, trusted roots, chains; ratios against the standard module in the same run.

    python tests/bench/trust.py [--modules ssl,pyssl] [--rounds 7] [--only PATTERN]

Every case runs once per module and round in a process of its own, the modules
taking turns. Times are CPU time of the whole process, all its threads and a
garbage collector included, so they mean something on a busy machine, too.
Memory is resident memory. Printed is a Markdown table: the median of each
module, and the median over the rounds of (first module / other) with its
range: above 1 the other is better.

Certificates are made with the openssl command line tool, as bench.py does.
"""

import argparse
import fnmatch
import importlib
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import make_certs, pair, rss

cpu = time.process_time
HANDSHAKES = 40  # in a process, after one that does not count
CONTEXTS = 100  # for memory
KINDS = {
    "ec": ("ECDSA P-256", ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]),
    "rsa": ("RSA-2048", ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"]),
}

CA_EXTENSIONS = """\
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
"""


# -- certificates


def make_chains(directory):
    """leaf <- intermediate <- root for each kind: chain-KIND.pem and .key; ca.pem and ca140.pem are bench.py's."""
    make_certs(str(directory))
    (directory / "ca.cnf").write_text(CA_EXTENSIONS)

    def openssl(*arguments):
        subprocess.run(["openssl", *arguments], check=True, cwd=directory, capture_output=True)

    def sign(subject, key, issuer, extensions, out):
        openssl("req", "-new", "-key", key, "-subj", subject, "-out", "request.pem")
        openssl(
            "x509", "-req", "-in", "request.pem", "-CA", f"{issuer}.pem", "-CAkey", f"{issuer}.key", "-CAcreateserial",
            "-sha256", "-days", "20", "-extfile", extensions, "-out", out,
        )  # fmt: skip

    for kind, (_, algorithm) in KINDS.items():
        for who in ("int", "chain"):
            openssl("genpkey", *algorithm, "-out", f"{who}-{kind}.key")
        sign(f"/O=bench/CN=intermediate {kind}", f"int-{kind}.key", f"ca-{kind}", "ca.cnf", f"int-{kind}.pem")
        sign("/CN=localhost", f"chain-{kind}.key", f"int-{kind}", "ext.cnf", f"leaf-{kind}.pem")
        both = "".join((directory / f"{who}-{kind}.pem").read_text() for who in ("leaf", "int"))
        (directory / f"chain-{kind}.pem").write_text(both)


# -- what is measured; each runs in a fresh process and returns (value, unit)


def server_context(ssl, certs, kind):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{certs}/chain-{kind}.pem", f"{certs}/chain-{kind}.key")
    context.set_ecdh_curve("prime256v1")  # the same group for every module
    return context


def first_default_context(ssl, certs):
    before = cpu()
    ssl.create_default_context()
    return (cpu() - before) * 1e3, "ms"


def further_default_contexts(ssl, certs, count=20):
    """The call alone: a module may put off reading the roots until a chain needs them (see the next case)."""
    first = ssl.create_default_context()
    before = cpu()
    for _ in range(count):
        ssl.create_default_context()
    spent = cpu() - before
    assert first.cert_store_stats()["x509_ca"] > 0, "the system has no roots: nothing was measured"
    return spent / count * 1e3, "ms"


def default_context_used(ssl, certs):
    """A context and one handshake whose root is looked for among the system's: what a short program pays."""
    server = server_context(ssl, certs, "ec")
    before = cpu()
    client = ssl.create_default_context()
    client.load_verify_locations(f"{certs}/ca.pem")
    pair(ssl, client, server)
    return (cpu() - before) * 1e3, "ms"


def bundle(ssl, certs, count=10):
    contexts = [ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) for _ in range(count)]
    before = cpu()
    for context in contexts:
        context.load_verify_locations(f"{certs}/ca140.pem")
    spent = cpu() - before
    assert contexts[0].cert_store_stats()["x509"] == 140
    return spent / count * 1e3, "ms"


def bare_context(ssl, certs, count=2000):
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    before = cpu()
    for _ in range(count):
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return (cpu() - before) / count * 1e6, "µs"


def handshakes(ssl, certs, kind):
    """Both ends; the client verifies leaf, intermediate and root. No session is resumed."""
    server = server_context(ssl, certs, kind)
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.load_verify_locations(f"{certs}/ca.pem")
    client.set_ecdh_curve("prime256v1")
    client.minimum_version = ssl.TLSVersion.TLSv1_3
    pair(ssl, client, server)
    before = cpu()
    for _ in range(HANDSHAKES):
        end, _ = pair(ssl, client, server)
    spent = cpu() - before
    assert not end.session_reused
    assert len(end.getpeercert(True)) > 0
    return spent / HANDSHAKES * 1e6, "µs"


def context_memory(ssl, certs):
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # the library itself is not meant
    before = rss()
    kept = [ssl.create_default_context() for _ in range(CONTEXTS)]
    assert len(kept) == CONTEXTS
    return (rss() - before) / 1e6, "MB"


def used_context_memory(ssl, certs):
    """The same, each context having verified a chain."""
    server = server_context(ssl, certs, "ec")
    plain = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    plain.load_verify_locations(f"{certs}/ca.pem")
    pair(ssl, plain, server)
    before = rss()
    kept = []
    for _ in range(CONTEXTS):
        context = ssl.create_default_context()
        context.load_verify_locations(f"{certs}/ca.pem")
        pair(ssl, context, server)
        kept.append(context)
    assert len(kept) == CONTEXTS
    return (rss() - before) / 1e6, "MB"


CASES = {
    "first create_default_context() of a process": first_default_context,
    "further create_default_context()": further_default_contexts,
    "create_default_context(), one CA more, one handshake": default_context_used,
    "load_verify_locations of 140 CAs": bundle,
    "SSLContext(PROTOCOL_TLS_CLIENT)": bare_context,
    **{
        f"handshake, both ends, chain of three, {name}": lambda ssl, certs, kind=kind: handshakes(ssl, certs, kind)
        for kind, (name, _) in KINDS.items()
    },
    f"memory of {CONTEXTS} default contexts": context_memory,
    f"memory of {CONTEXTS} default contexts, each used once": used_context_memory,
}


# -- the runner


def measure(module, case, certs):
    """(value, unit) of one case in a fresh process."""
    command = [sys.executable, __file__, "--worker", case, "--modules", module, "--certs", str(certs)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode:
        sys.exit(f"{case}, {module}: {done.stderr}")
    return json.loads(done.stdout)


def shown(value, unit):
    """Three significant digits, without an exponent."""
    return f"{float(f'{value:.3g}'):g} {unit}"


def row(case, modules, rounds, certs):
    """One line of the table."""
    values = {module: [] for module in modules}
    for n in range(rounds):
        for module in modules if n % 2 == 0 else reversed(modules):
            value, unit = measure(module, case, certs)
            values[module].append(value)
    cells = [shown(statistics.median(values[m]), unit) for m in modules]
    for module in modules[1:]:
        # A difference in memory can be nothing at all; the floor keeps the ratio finite.
        ratios = [max(a, 1e-3) / max(b, 1e-3) for a, b in zip(values[modules[0]], values[module])]
        cells.append(f"{statistics.median(ratios):.2f} [{min(ratios):.2f} .. {max(ratios):.2f}]")
    return "| " + " | ".join([case, *cells]) + " |"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--modules", default="ssl,pyssl", help="comma-separated; the first is the reference")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only", default="*", help="pattern of cases")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    parser.add_argument("--certs", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    modules = arguments.modules.split(",")
    if arguments.worker:
        print(json.dumps(CASES[arguments.worker](importlib.import_module(modules[0]), arguments.certs)))
        return
    with tempfile.TemporaryDirectory() as directory:
        make_chains(Path(directory))
        ratios = [f"{modules[0]} / {m} [range]" for m in modules[1:]]
        print("| " + " | ".join(["case", *modules, *ratios]) + " |")
        print("|---" * (1 + len(modules) + len(ratios)) + "|")
        for case in CASES:
            if fnmatch.fnmatch(case, arguments.only):
                print(row(case, modules, arguments.rounds, directory), flush=True)


if __name__ == "__main__":
    main()
