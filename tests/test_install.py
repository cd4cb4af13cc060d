"""Unchanged programs of the standard library on this engine, in processes of their own."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Every program ends by checking that it ran on this engine and not on OpenSSL.
ENGINE = """
import ssl, _ssl, sys
assert _ssl.__name__ == "pyssl._ssl", _ssl
assert "libssl" not in open("/proc/self/maps").read()
print("ok")
"""

CONTEXTS = """
import ssl, sys, threading, contextlib
certs = sys.argv[1]
server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_context.load_cert_chain(certs + "/server-ecdsa.pem")
client_context = ssl.create_default_context(cafile=certs + "/ca.pem")
"""


def test_http_server_client_and_urllib(run_pyssl, certs):
    code = """
import http.server, http.client, urllib.request

class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        self.send_response(200); self.send_header("Content-Length", "300000"); self.end_headers()
        self.wfile.write(b"x" * 300000)
    def log_message(self, *args): pass

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.socket = server_context.wrap_socket(server.socket, server_side=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = server.server_address[1]
conn = http.client.HTTPSConnection("localhost", port, context=client_context, timeout=20)
for _ in range(3):
    conn.request("GET", "/")
    assert len(conn.getresponse().read()) == 300000
assert conn.sock.version() == "TLSv1.3"
conn.close()
with urllib.request.urlopen(f"https://localhost:{port}/", context=client_context, timeout=20) as r:
    assert len(r.read()) == 300000
try:
    urllib.request.urlopen(f"https://127.0.0.2:{port}/", context=client_context, timeout=20)
except urllib.error.URLError as exc:
    assert "verif" in str(exc) or "refused" in str(exc), exc
server.shutdown()
"""
    assert run_pyssl(CONTEXTS + code + ENGINE, certs) == "ok\n"


def test_asyncio_streams(run_pyssl, certs):
    code = """
import asyncio

async def echo(reader, writer):
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.close()

async def client(port, n):
    reader, writer = await asyncio.open_connection("localhost", port, ssl=client_context)
    assert writer.get_extra_info("ssl_object").version() == "TLSv1.3"
    data = bytes([n]) * 200_000
    writer.write(data)
    await writer.drain()
    assert await reader.readexactly(len(data)) == data
    writer.close()
    await writer.wait_closed()

async def main():
    server = await asyncio.start_server(echo, "localhost", 0, ssl=server_context)
    port = server.sockets[0].getsockname()[1]
    await asyncio.gather(*(client(port, n) for n in range(20)))
    server.close()

asyncio.run(main())
"""
    assert run_pyssl(CONTEXTS + code + ENGINE, certs) == "ok\n"


STARTTLS = """
import socket

def serve(script):
    '''One connection: script(file) until it returns True, then TLS, then script again.'''
    listener = socket.create_server(("localhost", 0))
    def run():
        sock, _ = listener.accept()
        with sock.makefile("rwb", 0) as f:
            script(f, False)
        with server_context.wrap_socket(sock, server_side=True) as tls, tls.makefile("rwb", 0) as f:
            script(f, True)
    threading.Thread(target=run, daemon=True).start()
    return listener.getsockname()[1]
"""


def test_smtplib_starttls(run_pyssl, certs):
    code = """
import smtplib

def script(f, secure):
    if not secure: f.write(b"220 hello\\r\\n")
    while line := f.readline():
        verb = line.split()[0].upper()
        if verb == b"EHLO": f.write(b"250-here\\r\\n250 STARTTLS\\r\\n")
        elif verb == b"STARTTLS": f.write(b"220 go\\r\\n"); return
        elif verb == b"QUIT": f.write(b"221 bye\\r\\n"); return
        else: f.write(b"250 ok\\r\\n")

with smtplib.SMTP("localhost", serve(script), timeout=20) as smtp:
    smtp.ehlo()
    smtp.starttls(context=client_context)
    smtp.ehlo()
    assert smtp.sock.version() == "TLSv1.3"
    assert smtp.noop()[0] == 250
"""
    assert run_pyssl(CONTEXTS + STARTTLS + code + ENGINE, certs) == "ok\n"


def test_imaplib_starttls(run_pyssl, certs):
    code = """
import imaplib

def script(f, secure):
    if not secure: f.write(b"* OK hello\\r\\n")
    while line := f.readline():
        tag, verb = line.split()[:2]
        if verb == b"CAPABILITY": f.write(b"* CAPABILITY IMAP4rev1 STARTTLS\\r\\n")
        if verb == b"LOGOUT": f.write(b"* BYE\\r\\n")
        f.write(tag + b" OK done\\r\\n")
        if verb in (b"STARTTLS", b"LOGOUT"): return

imap = imaplib.IMAP4("localhost", serve(script))
imap.starttls(client_context)
assert imap.sock.version() == "TLSv1.3"
assert imap.noop()[0] == "OK"
imap.logout()
"""
    assert run_pyssl(CONTEXTS + STARTTLS + code + ENGINE, certs) == "ok\n"


def test_install_comes_too_late():
    code = "import http.client, pyssl\ntry:\n    pyssl.install()\nexcept RuntimeError as exc:\n    print(exc)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert "too late" in done.stdout
    assert "(by http.client)" in done.stdout


def test_import_does_not_start_the_engine():
    code = "import pyssl; pyssl.MemoryBIO(); print('libpyssl' in open('/proc/self/maps').read())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout == "False\n", done.stderr


@pytest.mark.parametrize("variable", ["GOPY_HANDLE_TRACE"])
def test_environment_that_would_print_keys_is_refused(variable):
    code = "import pyssl\ntry:\n    pyssl.SSLContext(pyssl.PROTOCOL_TLS)\nexcept Exception as exc:\n    print(exc)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, env={variable: "1", "PATH": ""}
    )
    assert variable in done.stdout
