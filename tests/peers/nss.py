"""NSS's selfserv and tstclnt, with a certificate database of every identity."""

import subprocess

from .peer import PSK, Peer

VERSIONS = {"TLSv1": "tls1.0", "TLSv1.1": "tls1.1", "TLSv1.2": "tls1.2", "TLSv1.3": "tls1.3"}
GROUPS = {
    "x25519": "x25519", "secp256r1": "P256", "secp384r1": "P384", "secp521r1": "P521", "ffdhe2048": "FF2048",
    "ffdhe3072": "FF3072", "ffdhe4096": "FF4096", "X25519MLKEM768": "x25519mlkem768",
    "SecP256r1MLKEM768": "secp256r1mlkem768", "SecP384r1MLKEM1024": "secp384r1mlkem1024",
}  # fmt: skip
# libssl3's own list; no program prints it.
LIST = """
import ctypes
nss = ctypes.CDLL("libssl3.so")
nss.SSL_GetNumImplementedCiphers.restype = ctypes.c_uint16
nss.SSL_GetImplementedCiphers.restype = ctypes.POINTER(ctypes.c_uint16)
numbers = nss.SSL_GetImplementedCiphers()[:nss.SSL_GetNumImplementedCiphers()]
on = ctypes.c_int()
print(numbers)
print([n for n in numbers if nss.SSL_CipherPrefGetDefault(n, ctypes.byref(on)) == 0 and on.value])
nss.NSSSSL_GetVersion.restype = ctypes.c_char_p
print(nss.NSSSSL_GetVersion().decode())
"""


class NSS(Peer):
    name = "NSS"
    programs = ("selfserv", "tstclnt", "certutil", "pk12util", "python3")
    request, answer = b"GET / HTTP/1.0\r\n\r\n", b"HTTP/1.0 200 OK"
    kinds = ("rsa", "rsapss", "ecdsa", "p384", "p521", "dsa")
    lacks = {
        ("ed448",): "NSS does not have Ed448",
        ("ed25519",): "NSS does not have Ed25519, or its policy does not allow it in TLS",
        ("server", "dsa", "ticket"): "NSS keeps sessions with the help of an RSA or EC key",
        ("server", "dsa", "id"): "NSS keeps sessions with the help of an RSA or EC key",
        **{
            ("client", mode, "suite off by default"): "tstclnt crashes if it is to connect twice and is given suites"
            for mode in ("ticket", "id")
        },
    }

    def prepare(self):
        self.listed = self.ask_program("python3", "-c", LIST).splitlines()
        usage = self.ask_program("tstclnt", "-h", "localhost", "-p", "1", "-Z", "-?")
        if "--zlib-certificate-compression" not in usage:
            self.lacks = {**self.lacks, ("compressed certificates",): "tstclnt has no option for them yet"}
        words = usage.replace(",", " ").split()
        self.groups = {ours: theirs for ours, theirs in GROUPS.items() if theirs in words}
        database = self.certs / "nss"
        database.mkdir()
        (self.certs / "hello").write_text("hello\n")
        self.ask_program("certutil", "-N", "-d", self.database(), "--empty-password")
        self.ask_program("certutil", "-A", "-d", self.database(), "-n", "ca", "-t", "CT,C,C", "-i", self.file("ca.pem"))
        for side in ("server", "client"):
            for kind in self.kinds:
                name = f"{side}-{kind}"
                subprocess.run(
                    ["openssl", "pkcs12", "-export", "-in", str(self.certs / f"{name}.pem"), "-name", name,
                     "-passout", "pass:x", "-out", str(self.certs / f"{name}.p12")], check=True, capture_output=True,
                )  # fmt: skip
                self.ask_program("pk12util", "-i", self.file(f"{name}.p12"), "-d", self.database(), "-W", "x")

    def database(self):
        return "sql:" + self.file("nss")

    def version(self):
        return self.listed[-1]

    def suites(self, version):
        return self._of(self.listed[0], version)

    def offered(self, version):
        return self._of(self.listed[1], version)

    def _of(self, line, version):
        numbers = set(map(int, line.strip("[]").split(",")))
        return {n for n in numbers if (n >> 8 == 0x13) == (version == "TLSv1.3")}

    def _options(self, ask):
        numbers = "".join(f":{n:04X}" for n in sorted(self.known(ask.version)))
        version = VERSIONS[ask.version]
        options = ["-d", self.database(), "-V", f"{version}:{version}", *ask.more]
        if ask.version != "TLSv1.3":
            options += ["-G"] if ask.resume else ["-G", "-c", numbers]
        if ask.kind == "rsapss":  # off by default; the last is the CA's
            options += ["-J", "rsa_pss_pss_sha256,rsa_pss_pss_sha384,ecdsa_secp256r1_sha256"]
        if ask.group:
            options += ["-I", self.groups[ask.group]]
        if ask.psk:
            options += ["-z", f"0x{PSK[1].hex()}:{PSK[0]}"]
        return options

    def server(self, port, ask):
        name = f"server-{ask.kind}"
        option = {"rsa": "-n", "rsapss": "-n", "dsa": "-S"}.get(ask.kind, "-e")
        command = ["selfserv", "-p", port, option, name, "-u", "-v", *self._options(ask)]
        return command + (["-rr"] if ask.with_client else [])

    def client(self, port, ask):
        command = ["tstclnt", "-h", "localhost", "-4", "-p", port, "-f", "-u", *self._options(ask)]
        command += ["-A", self.file("hello")]  # it ends when the file and the connection do, and not with a pipe open
        if ask.with_client:
            command += ["-n", f"client-{ask.kind}"]
        return command + (["-L", "2"] if ask.resume else [])
