"""OpenSSL's s_server and s_client."""

import re

from .peer import PSK, Peer

VERSIONS = {"TLSv1": "-tls1", "TLSv1.1": "-tls1_1", "TLSv1.2": "-tls1_2", "TLSv1.3": "-tls1_3"}
EVERYTHING = "ALL:COMPLEMENTOFALL:@SECLEVEL=0"
SUITES13 = "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_CCM_SHA256:" \
    "TLS_AES_128_CCM_8_SHA256"  # fmt: skip
CLASSICAL = ("x25519", "secp256r1", "secp384r1", "secp521r1", "x448", "ffdhe2048", "ffdhe3072", "ffdhe4096")
POST_QUANTUM = ("X25519MLKEM768", "SecP256r1MLKEM768", "SecP384r1MLKEM1024")


class OpenSSL(Peer):
    name = "OpenSSL"
    programs = ("openssl",)
    answer = b"olleh"  # s_server -rev

    def prepare(self):
        version = tuple(map(int, self.version().split(".")[:2]))
        new = version >= (3, 5)
        if version < (3, 2):
            self.lacks = {("compressed certificates",): "OpenSSL has them since 3.2"}
        self.groups = {g: g for g in CLASSICAL + (POST_QUANTUM if new else ())}

    def version(self):
        return self.ask_program("openssl", "version").split()[1]

    def suites(self, version):
        options = ["-V", "-s", "-psk", "-srp", VERSIONS[version], "-ciphersuites", SUITES13, EVERYTHING]
        found = re.findall(r"0x(..),0x(..)", self.ask_program("openssl", "ciphers", *options))
        return {int(high + low, 16) for high, low in found}

    def _options(self, ask):
        options = [VERSIONS[ask.version], "-cipher", EVERYTHING, "-ciphersuites", SUITES13, *ask.more]
        options += ["-groups", ask.group or ":".join(self.groups)]
        if ask.psk:
            options += ["-psk_identity", PSK[0], "-psk", PSK[1].hex()]
        return options

    def server(self, port, ask):
        command = ["openssl", "s_server", "-accept", f"127.0.0.1:{port}", *self._options(ask)]
        if "-console" in command:  # not an option of OpenSSL's: data goes between the connection and our pipe
            command.remove("-console")
        else:
            command += ["-rev"]
        if ask.kind:
            command += ["-cert", self.identity("server", ask.kind), "-key", self.identity("server", ask.kind)]
        else:
            command += ["-nocert"]
        if ask.with_client:
            command += ["-Verify", "2", "-verify_return_error", "-CAfile", self.file("ca.pem")]
        return command

    def client(self, port, ask):
        command = ["openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-servername", "localhost"]
        command += self._options(ask)
        if ask.kind:
            command += ["-CAfile", self.file("ca.pem"), "-verify_return_error", "-verify_hostname", "localhost"]
        if ask.with_client:
            command += ["-cert", self.identity("client", ask.kind), "-key", self.identity("client", ask.kind)]
        return command

    def talk(self, port, ask):
        """A session goes by a file from one run to the next."""
        if not ask.resume:
            return super().talk(port, ask)
        self.runs += 1
        session = self.file(f"session-{self.runs}")
        out = self.run_client([*self.client(port, ask), "-sess_out", session])
        return out + self.run_client([*self.client(port, ask), "-sess_in", session])
