"""Go's crypto/tls, by the program in gopeer/."""

import subprocess

from .peer import ROOT, Program, go_command


class Go(Program):
    name = "Go"
    groups = {
        "x25519": "X25519", "secp256r1": "P256", "secp384r1": "P384", "secp521r1": "P521",
        "X25519MLKEM768": "X25519MLKEM768", "SecP256r1MLKEM768": "SecP256r1MLKEM768",
        "SecP384r1MLKEM1024": "SecP384r1MLKEM1024",
    }  # fmt: skip
    lacks = {
        ("rsapss",): "crypto/x509 does not read RSASSA-PSS keys",
        ("ed448",): "crypto/x509 does not have Ed448",
        ("server", "id"): "crypto/tls resumes by tickets only",
        ("TLSv1", "id"): "crypto/tls resumes by tickets only",
        ("TLSv1.1", "id"): "crypto/tls resumes by tickets only",
        ("TLSv1.2", "id"): "crypto/tls resumes by tickets only",
    }

    def prepare(self):
        self.program = (str(self.certs / "gopeer"),)
        subprocess.run([go_command(), "build", "-o", self.program[0], "./tests/peers/gopeer"], cwd=ROOT, check=True)
