"""The certificates of a run: those of tests/certs, and the kinds that Go's library cannot make."""

import subprocess
from pathlib import Path

from ..peers import ROOT, go_command

# OpenSSL's options for a key of each kind.
RARE = {
    "rsapss": ["-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048"],
    "ed448": ["-algorithm", "ED448"],
    "dsa": ["-paramfile", "dsa-params.pem"],
}
EXTENSIONS = """
subjectAltName=DNS:localhost,IP:127.0.0.1
basicConstraints=critical,CA:false
keyUsage=critical,digitalSignature
extendedKeyUsage=serverAuth,clientAuth
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
"""


def openssl(directory, *argv):
    subprocess.run(["openssl", *argv], cwd=directory, check=True, capture_output=True)


def make(directory):
    """Fill a directory with ca.pem, {server,client}-KIND.pem and dh.pem."""
    directory = Path(directory)
    subprocess.run([go_command(), "run", "./tests/certs", str(directory)], cwd=ROOT, check=True)
    (directory / "extensions").write_text(EXTENSIONS)
    parameters = ("genpkey", "-genparam", "-algorithm")
    openssl(directory, *parameters, "DH", "-pkeyopt", "group:ffdhe2048", "-out", "dh.pem")
    openssl(directory, *parameters, "DSA", "-pkeyopt", "dsa_paramgen_bits:2048", "-out", "dsa-params.pem")
    for kind, options in RARE.items():
        for side in ("server", "client"):
            name = f"{side}-{kind}"
            openssl(directory, "genpkey", *options, "-out", f"{name}.key")
            openssl(directory, "req", "-new", "-key", f"{name}.key", "-subj", f"/CN={name}", "-out", f"{name}.csr")
            openssl(
                directory, "x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca-key.pem",
                "-CAcreateserial", "-days", "30", "-extfile", "extensions", "-out", f"{name}.crt",
            )  # fmt: skip
            pem = (directory / f"{name}.crt").read_text() + (directory / f"{name}.key").read_text()
            (directory / f"{name}.pem").write_text(pem)
