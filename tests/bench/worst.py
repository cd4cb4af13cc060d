#!/usr/bin/env python3
"""The worst inputs of certificate verification, here and in the host's OpenSSL.

    python -m tests.bench.worst

Go's TestWorstInputs makes and measures them (make worst); each is a chain of
at most 100 KiB, what a peer can send. For OpenSSL, the parsing of the chain and
X509_verify_cert are measured, asked as libssl asks. Printed is a Markdown table
of milliseconds, the least of three, with the X509_V_ERR codes.
"""

import base64
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.parity import openssl_verify

ROOT = Path(__file__).resolve().parent.parent.parent
NOW = 1767225600  # 2026-01-01, the time the inputs are verified for


def measured(case, directory):
    """(seconds, code) of OpenSSL."""
    trusted = [base64.b64decode(der) for der in case["Trusted"] or ()]
    sent = [base64.b64decode(der) for der in case["Sent"]]
    best = None
    for _ in range(3):
        store = openssl_verify.new_store(trusted, directory=directory if case["Dir"] else None)
        start = time.process_time()
        code, _ = openssl_verify.verify_in_store(
            store, sent[0], sent, flags=case["Flags"], level=2, now=NOW, host=case["Host"] or None
        )
        took = time.process_time() - start
        best = min(best or took, took)
    return best, code


def main():
    sys.path.insert(0, str(ROOT / "tools"))
    from find_go import find_go

    with tempfile.TemporaryDirectory() as directory:
        inputs = Path(directory) / "inputs.json"
        subprocess.run(
            [find_go() or "go", "test", "-count=1", "-run", "TestWorstInputs", "./goimpl/verify"],
            cwd=ROOT,
            env={**os.environ, "WORST": str(inputs)},
            check=True,
            stdout=subprocess.DEVNULL,
        )
        print(f"| input | certificates | octets | pyssl, ms | {openssl_verify.release()[:14]}, ms | codes |")
        print("|---|---|---|---|---|---|")
        for case in json.loads(inputs.read_text()):
            seconds, code = measured(case, directory)
            size = sum(len(base64.b64decode(der)) for der in case["Sent"])
            codes = str(code) if code == case["Code"] else f"{case['Code']}, {code}"
            ours, theirs = (f"{1000 * t:.1f}" for t in (case["Seconds"], seconds))
            print(f"| {case['Name']} | {len(case['Sent'])} | {size} | {ours} | {theirs} | {codes} |")


if __name__ == "__main__":
    main()
