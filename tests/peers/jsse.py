"""Java's JSSE, by the program in jsse/."""

import subprocess
import threading

from .peer import ROOT, TIMEOUT, Program

SOURCE = ROOT / "tests" / "peers" / "jsse" / "Peer.java"


class JSSE(Program):
    name = "JSSE"
    programs = ("java", "javac")
    groups = {
        "x25519": "x25519", "secp256r1": "secp256r1", "secp384r1": "secp384r1", "secp521r1": "secp521r1",
        "x448": "x448", "ffdhe2048": "ffdhe2048", "ffdhe3072": "ffdhe3072", "ffdhe4096": "ffdhe4096",
    }  # fmt: skip
    lacks = {
        ("server", "dsa", "TLSv1"): "signs with DSA and SHA-1 for short keys only",
        ("server", "dsa", "TLSv1.1"): "signs with DSA and SHA-1 for short keys only",
    }

    def prepare(self):
        classes = self.certs / "jsse"
        subprocess.run(["javac", "-d", str(classes), str(SOURCE)], check=True, capture_output=True)
        self.program = ("java", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", str(classes), "Peer")
        self.names = self.ask_program(*self.program, "-suites").split()
        self.machine = None

    def suites(self, version):
        from ..interop.cells import every_suite

        return {s.number for s in every_suite() if s.stdname in self.names}

    def talk(self, port, ask):
        """By one virtual machine for all clients; the groups are a property of the machine."""
        if ask.group:
            return super().talk(port, ask)
        if not self.machine:
            self.machine = subprocess.Popen(
                [*self.program, "-commands"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
            )
        command = [str(a) for a in self.client(port, ask)[len(self.program) :]]
        watch = threading.Timer(TIMEOUT, self.machine.kill)
        watch.start()
        self.machine.stdin.write(" ".join(command).encode() + b"\n")
        self.machine.stdin.flush()
        out = []
        for line in self.machine.stdout:
            if line == b"done\n":
                break
            out.append(line)
        watch.cancel()
        return b"".join(out)

    def close(self):
        super().close()
        if self.machine:
            self.machine.kill()
            self.machine.communicate()
