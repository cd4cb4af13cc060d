"""GnuTLS's gnutls-serv and gnutls-cli."""

import re

from .peer import PSK, Peer

GROUPS = {
    "x25519": "X25519", "secp256r1": "SECP256R1", "secp384r1": "SECP384R1", "secp521r1": "SECP521R1", "x448": "X448",
    "ffdhe2048": "FFDHE2048", "ffdhe3072": "FFDHE3072", "ffdhe4096": "FFDHE4096",
    "X25519MLKEM768": "X25519-MLKEM768", "SecP256r1MLKEM768": "SECP256R1-MLKEM768",
    "SecP384r1MLKEM1024": "SECP384R1-MLKEM1024",
}  # fmt: skip
OF_TLS = r"(AES|CAMELLIA)-(128|256)-(CBC|GCM|CCM|CCM-8)|CHACHA20-POLY1305"
ORDER = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"]


class GnuTLS(Peer):
    name = "GnuTLS"
    programs = ("gnutls-cli", "gnutls-serv")
    lacks = {
        ("compressed certificates",): "Debian's GnuTLS knows no method of compression",
        ("client", "dsa", "client certificate", "TLSv1"): "signs with DSA and SHA-1 for short keys only",
        ("client", "dsa", "client certificate", "TLSv1.1"): "signs with DSA and SHA-1 for short keys only",
    }

    def prepare(self):
        self.listed = self.ask_program("gnutls-cli", "--list")
        if self.version() < "3.8":
            why = "gnutls-cli looks for a hint that it has not kept, and crashes"
            self.lacks = {**self.lacks, ("client", "dhe-psk"): why, ("client", "ecdhe-psk"): why}
        has = {g.removeprefix("GROUP-") for g in self._list("Groups")}
        self.groups = {ours: theirs for ours, theirs in GROUPS.items() if theirs in has}
        ciphers = [f"+{c}" for c in self._list("Ciphers") if re.fullmatch(OF_TLS, c)]  # a list too long is refused
        kx = [k for k in self._list("Key exchange algorithms") if not k.startswith("SRP") and "GOST" not in k]
        end = ["+SIGN-ALL", "+SIGN-DSA-SHA1", "+SIGN-DSA-SHA256", "+SIGN-RSA-SHA1", "+SIGN-ECDSA-SHA1", "+CTYPE-X509"]
        end += ["%VERIFY_ALLOW_SIGN_WITH_SHA1", "%VERIFY_ALLOW_BROKEN"]
        macs = ["+SHA1", "+SHA256", "+SHA384", "+AEAD", "+MD5"]
        self.old = ":".join(["NONE", *(f"+{k}" for k in kx), *ciphers, "+NULL", *macs, *end])
        self.new = ":".join(["NONE", *ciphers, "+AEAD", *end])
        self.new_psk = ":".join(["NONE", "+PSK", "+DHE-PSK", "+ECDHE-PSK", *ciphers, "+AEAD", *end])

    def _list(self, title):
        return [w.strip() for w in re.search(rf"^{title}: (.*)$", self.listed, re.M)[1].split(",")]

    def version(self):
        return self.ask_program("gnutls-cli", "--version").split()[1]

    def suites(self, version):
        found = re.findall(r"0x(..), 0x(..)\s+TLS(1\.\d)", self.listed)
        since = {int(high + low, 16): "TLSv" + ("1" if v == "1.0" else v) for high, low, v in found}
        if version == "TLSv1.3":
            return {n for n, v in since.items() if v == version}
        return {n for n, v in since.items() if v != "TLSv1.3" and ORDER.index(v) <= ORDER.index(version)}

    def _priority(self, ask):
        version = {"TLSv1": "TLS1.0"}.get(ask.version, ask.version.replace("v", ""))
        what = self.old if ask.version != "TLSv1.3" else self.new_psk if ask.psk else self.new
        groups = f"+GROUP-{self.groups[ask.group]}" if ask.group else "+GROUP-ALL"
        return ["--priority", f"{what}:+VERS-{version}:{groups}"]

    def server(self, port, ask):
        command = ["gnutls-serv", "--echo", "--port", port, "--quiet", *self._priority(ask), *ask.more]
        if ask.kind:
            command += ["--x509certfile", self.identity("server", ask.kind)]
            command += ["--x509keyfile", self.identity("server", ask.kind)]
        if ask.psk:
            (self.certs / "psk.txt").write_text(f"{PSK[0]}:{PSK[1].hex()}\n")
            command += ["--pskpasswd", self.file("psk.txt")]
        if ask.with_client:
            return [*command, "--x509cafile", self.file("ca.pem"), "--require-client-cert", "--verify-client-cert"]
        return [*command, "--disable-client-cert"]

    def client(self, port, ask):
        command = ["gnutls-cli", "--port", port, "--x509cafile", self.file("ca.pem"), *self._priority(ask), *ask.more]
        if ask.with_client:
            command += ["--x509certfile", self.identity("client", ask.kind)]
            command += ["--x509keyfile", self.identity("client", ask.kind)]
        if ask.psk:
            command += ["--pskusername", PSK[0], "--pskkey", PSK[1].hex()]
        if ask.resume:
            command += ["--resume"] + (["--waitresumption"] if ask.version == "TLSv1.3" else [])
        return [*command, "localhost"]
