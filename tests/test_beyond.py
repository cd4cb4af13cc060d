"""What goes beyond the standard module, by its effect, through both ways in, on sockets and on buffers."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

PROGRAM = """
import io, socket, sys, threading
{install}
assert ssl.SSLContext.__module__ == {module!r}
certs = sys.argv[1]
chain = open(certs + "/server-ecdsa.pem").read()
ca = open(certs + "/ca.pem", "rb")

def contexts(staple="good"):
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certs + "/server-ecdsa.pem")
    if staple:
        server.set_ocsp_response(open(certs + "/" + staple + ".ocsp", "rb").read())
    client = ssl.create_default_context(cafile=certs + "/ca.pem")
    return client, server

def over_sockets(client, server):
    near, far = socket.socketpair()
    failure = []
    def serve():
        try:
            ends.append(server.wrap_socket(far, server_side=True))
        except ssl.SSLError as exc:
            failure.append(exc)
            far.close()
    ends = []
    thread = threading.Thread(target=serve)
    thread.start()
    try:
        tls = client.wrap_socket(near, server_hostname="localhost")
    finally:
        near.close()
        thread.join()
    return tls, ends[0]

def over_buffers(client, server):
    a, b = ssl.MemoryBIO(), ssl.MemoryBIO()
    ends = client.wrap_bio(a, b, server_hostname="localhost"), server.wrap_bio(b, a, server_side=True)
    for _ in range(4):
        for end in ends:
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                pass
    return ends

def refused(client, server, code):
    for join in (over_sockets, over_buffers):
        try:
            join(client, server)
        except ssl.SSLCertVerificationError as exc:
            assert exc.verify_code == code, exc
        else:
            raise AssertionError("%s let it pass" % join.__name__)

# Of a connection.
for join in (over_sockets, over_buffers):
    client, server = contexts()
    client.set_groups("x25519")
    client.require_ocsp = True
    near, far = join(client, server)
    assert near.group() == far.group() == "x25519"
    assert near.ocsp_response == open(certs + "/good.ocsp", "rb").read() and far.ocsp_response is None
    keys = near.export_keying_material("EXPERIMENTAL-x", 32, b"context")
    assert len(keys) == 32 and keys == far.export_keying_material("EXPERIMENTAL-x", 32, b"context")
    assert keys != near.export_keying_material("EXPERIMENTAL-x", 32)
    assert near.server_sigalg() == far.server_sigalg() == "ecdsa_secp256r1_sha256"
    assert near.client_sigalg() is None
    assert near.get_unverified_chain() == near.get_verified_chain()[:1] and far.get_unverified_chain() == []

# A demand that is not met.
client, server = contexts(staple=None)
client.require_ocsp = True
refused(client, server, 73)
client, server = contexts(staple="revoked")
client.require_ocsp = True
refused(client, server, 23)

# Certificates from memory: text, bytes, a file; the key apart.
at = chain.index("-----BEGIN CERT")
cert, key = (chain[at:], chain[:at]) if at else (chain, chain)
for sources in (dict(cert_pem=chain), dict(cert_pem=chain.encode()), dict(cert_pem=io.StringIO(chain)),
                dict(cert_pem=cert, key_pem=bytearray(key.encode()))):
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(**sources)
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    ca.seek(0)
    client.load_verify_locations(ca_pem=ca)
    near, _ = over_buffers(client, server)
    assert near.getpeercert()
for call in (lambda: server.load_cert_chain(), lambda: server.load_cert_chain(key_pem=key),
             lambda: server.load_cert_chain(certs + "/ca.pem", cert_pem=chain),
             lambda: server.load_cert_chain(cert_pem=1), lambda: server.load_verify_locations(ca_pem=1)):
    try:
        call()
    except TypeError:
        pass
    else:
        raise AssertionError("taken")
try:
    server.load_cert_chain(cert_pem="nothing")
except ssl.SSLError:
    pass

# Shorter records: nothing that the server sends is longer than the client asked for.
client, server = contexts()
client.record_size_limit = 512
a, b = ssl.MemoryBIO(), ssl.MemoryBIO()
near, far = client.wrap_bio(a, b, server_hostname="localhost"), server.wrap_bio(b, a, server_side=True)
for _ in range(4):
    for end in (near, far):
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            pass
a.read()
far.write(bytes(5000))
sent = a.read()
lengths = []
while sent:
    n = int.from_bytes(sent[3:5], "big")
    lengths.append(n)
    sent = sent[5 + n:]
assert max(lengths) <= 512 + 256 and len(lengths) >= 10, lengths

# Lists.
client, server = contexts()
client.set_ciphersuites("TLS_AES_128_GCM_SHA256")
client.set_server_sigalgs("ecdsa_secp256r1_sha256")
near, far = over_buffers(client, server)
assert near.cipher()[0] == "TLS_AES_128_GCM_SHA256"
assert "x25519" in client.get_groups()
print("ok")
"""

DOORS = {
    "import pyssl": ("import pyssl as ssl", "pyssl", []),
    "install": ("import pyssl; ssl = pyssl.install()", "ssl", []),
    "python -m pyssl": ("import ssl", "ssl", ["-m", "pyssl"]),
}


@pytest.mark.parametrize("door", DOORS)
def test_beyond_the_standard_module(door, certs, tmp_path):
    install, module, flags = DOORS[door]
    program = tmp_path / "program.py"
    program.write_text(PROGRAM.replace("{install}", install).replace("{module!r}", repr(module)))
    command = [sys.executable, "-X", "dev", *flags, str(program), str(certs)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=ROOT, check=False)
    assert (done.returncode, done.stdout) == (0, "ok\n"), done.stderr
    assert "Traceback" not in done.stderr
