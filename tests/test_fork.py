"""os.fork() around the engine: before its start nothing is lost, afterwards the child is told so and never hangs."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# What every program below begins with. A child that hangs dies of SIGALRM; its status is then -14.
PRELUDE = """
import gc, os, signal, socket, sys, threading, traceback
import pyssl as ssl

certs = sys.argv[1]

def contexts():
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(certs + "/server-ecdsa.pem")
    return ssl.create_default_context(cafile=certs + "/ca.pem"), server

def handshake(client_context, server_context):
    '''Two joined SSLObjects after their handshake; one byte has gone to the client.'''
    to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = client_context.wrap_bio(to_client, to_server, server_hostname="localhost")
    server = server_context.wrap_bio(to_server, to_client, server_side=True)
    pending = [client, server]
    while pending:
        for end in list(pending):
            try:
                end.do_handshake()
                pending.remove(end)
            except ssl.SSLWantReadError:
                pass
    server.write(b"x")
    assert client.read(1) == b"x"
    return client, server

def wait_for(pid):
    return status_of(os.waitpid(pid, 0)[1])

def status_of(status):
    return -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)

def in_child(run):
    '''Fork; the child exits at once with what run() returns, and the parent returns that status.'''
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        signal.alarm(10)
        try:
            status = run() or 0
        except BaseException:
            traceback.print_exc()
            status = 99
        sys.stdout.flush()
        os._exit(status)
    return wait_for(pid)

def refused(uses):
    '''Check that every use, a function by its name, raises the error of a forked child.'''
    for name, use in uses.items():
        try:
            result = use()
        except ssl.SSLError as exc:
            assert "before os.fork()" in str(exc), (name, exc)
        else:
            raise AssertionError((name, result))
"""


@pytest.fixture
def run_alone(tmp_path, certs):
    """run_alone(code) runs PRELUDE and code in a process without an engine; it must be silent and end with "ok"."""

    def run(code, *options):
        program = tmp_path / "program.py"
        program.write_text(PRELUDE + code)
        # From 3.12 on, Python warns of any fork beside other threads; the engine's count.
        command = [sys.executable, "-W", "ignore::DeprecationWarning", str(program), str(certs), *options]
        env = {"PYTHONPATH": str(ROOT), "PATH": ""}
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, cwd=tmp_path, env=env)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines()[-1:] == ["ok"]

    return run


def test_fork_after_mere_import(run_alone):
    run_alone("""
def child():
    handshake(*contexts())
    return 5

assert in_child(child) == 5
assert in_child(child) == 5
handshake(*contexts())  # and the parent has an engine of its own
print("ok")
""")


def test_grandchild_has_no_engine_either(run_alone):
    run_alone("""
def child():
    client, server = contexts()
    assert in_child(lambda: refused({"wrap": lambda: handshake(client, server)})) == 0
    handshake(client, server)

assert in_child(child) == 0
print("ok")
""")


INHERITED = """
client_context, server_context = contexts()
client, server = handshake(client_context, server_context)
session = client.session
def wrap():
    return client_context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
fresh = wrap()
pair = socket.socketpair()
sock = client_context.wrap_socket(pair[0], server_hostname="localhost", do_handshake_on_connect=False)
"""


def test_child_may_not_use_what_it_inherited(run_alone):
    run_alone(
        INHERITED
        + """
def child():
    refused({
        "new context": lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        "default context": ssl.create_default_context,
        "wrap_bio": wrap,
        "wrap_socket": lambda: client_context.wrap_socket(socket.socketpair()[0], server_hostname="localhost"),
        "load_cert_chain": lambda: server_context.load_cert_chain(certs + "/server-rsa.pem"),
        "load_cert_chain from memory":
            lambda: server_context.load_cert_chain(cert_pem=open(certs + "/server-rsa.pem").read()),
        "load_verify_locations": lambda: client_context.load_verify_locations(certs + "/ca.pem"),
        "set_default_verify_paths": client_context.set_default_verify_paths,
        "load_default_certs": client_context.load_default_certs,
        "get_ca_certs": client_context.get_ca_certs,
        "cert_store_stats": client_context.cert_store_stats,
        "session_stats": client_context.session_stats,
        "set_ciphers": lambda: client_context.set_ciphers("ECDHE+AESGCM"),
        "get_ciphers": client_context.get_ciphers,
        "set_alpn_protocols": lambda: client_context.set_alpn_protocols(["h2"]),
        "set_groups": lambda: client_context.set_groups("P-256"),
        "set_ciphersuites": lambda: client_context.set_ciphersuites("TLS_AES_128_GCM_SHA256"),
        "set_client_sigalgs": lambda: client_context.set_client_sigalgs("ed25519"),
        "set_server_sigalgs": lambda: client_context.set_server_sigalgs("ed25519"),
        "set_ecdh_curve": lambda: client_context.set_ecdh_curve("prime256v1"),
        "minimum_version": lambda: client_context.minimum_version,
        "set maximum_version": lambda: setattr(client_context, "maximum_version", ssl.TLSVersion.TLSv1_3),
        "require_ocsp": lambda: client_context.require_ocsp,
        "set_ocsp_response": lambda: server_context.set_ocsp_response(b""),
        "do_handshake": fresh.do_handshake,
        "do_handshake on a socket": sock.do_handshake,
        "recv": lambda: sock.recv(1),
        "sendall": lambda: sock.sendall(b"x"),
        "unwrap on a socket": sock.unwrap,
        "read": lambda: client.read(1),
        "write": lambda: client.write(b"x"),
        "write nothing": lambda: client.write(b""),
        "unwrap": client.unwrap,
        "pending": client.pending,
        "version": client.version,
        "cipher": client.cipher,
        "shared_ciphers": server.shared_ciphers,
        "getpeercert": client.getpeercert,
        "getpeercert(True)": lambda: client.getpeercert(True),
        "get_channel_binding": client.get_channel_binding,
        "selected_alpn_protocol": client.selected_alpn_protocol,
        "group": client.group,
        "client_sigalg": client.client_sigalg,
        "server_sigalg": client.server_sigalg,
        "session": lambda: client.session,
        "session_reused": lambda: client.session_reused,
        "set session": lambda: setattr(fresh, "session", session),
        "set context": lambda: setattr(server, "context", server_context),
    })
    # Neither of these asks the engine.
    assert (client.server_side, client.server_hostname) == (False, "localhost")
    assert len(ssl.RAND_bytes(16)) == 16
    sock.close()

assert in_child(child) == 0
server.write(b"y")
assert client.read(1) == b"y"
handshake(client_context, server_context)
print("ok")
"""
    )


def test_every_setting_and_fact_is_refused_in_a_child(run_alone):
    """What the extension's classes have, walked: a new attribute that forgets the child is found here."""
    run_alone(
        INHERITED
        + """
import inspect, types

# What never asks the engine.
OWN = {
    "_SSLContext": {"keylog_filename", "sni_callback", "_msg_callback"},
    "_SSLSocket": {"context", "owner", "server_side", "server_hostname", "compression"},
    "SSLSession": set(),
}

def members(value):
    for kind in type(value).__mro__:
        if kind.__name__ in OWN:
            return [(name, member) for name, member in vars(kind).items()
                    if name[:2] != "__" and name not in OWN[kind.__name__]]

def takes_nothing(member):
    try:
        return list(inspect.signature(member).parameters) == ["self"]
    except (ValueError, TypeError):
        return False

def uses(value):
    "Reading and setting of every attribute, and calls of every method without parameters."
    out = {}
    for name, member in members(value):
        if isinstance(member, types.GetSetDescriptorType):
            out[name] = lambda m=member: m.__get__(value)
            try:
                now = member.__get__(value)
                member.__set__(value, now)
            except (AttributeError, TypeError, ValueError):
                continue  # cannot be set, or not now
            out["set " + name] = lambda m=member, now=now: m.__set__(value, now)
        elif inspect.isroutine(member) and takes_nothing(member):
            out[name] = lambda m=member: m(value)
    return out

everything = [uses(client_context), uses(server_context), uses(client._sslobj), uses(server._sslobj), uses(session)]
counts = [len(u) for u in everything]
assert min(counts) > 4 and counts[0] > 20 and counts[2] > 12, counts

def child():
    for u in everything:
        refused(u)

assert in_child(child) == 0
print("ok")
"""
    )


def test_child_ends_normally_and_drops_what_it_inherited(run_alone):
    run_alone(
        INHERITED
        + """
sys.stdout.flush()
for leave, status in ((sys.exit, 3), (os._exit, 4), (None, 0)):
    pid = os.fork()
    if pid == 0:
        signal.alarm(10)
        del client, server, fresh, session, client_context, server_context, wrap
        sock.close()
        del sock
        gc.collect()
        if leave:
            leave(status)
        sys.exit()
    assert wait_for(pid) == status, (leave, status)
# Dropped only when the interpreter ends.
pid = os.fork()
if pid == 0:
    signal.alarm(10)
    sys.exit(6)
assert wait_for(pid) == 6
handshake(client_context, server_context)
print("ok")
"""
    )


def test_fork_while_other_threads_are_in_the_engine(run_alone):
    run_alone(
        INHERITED
        + """
stop, failures = threading.Event(), []
def work():
    try:
        while not stop.is_set():
            handshake(client_context, server_context)
    except BaseException as exc:
        failures.append(exc)
threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()

def child():
    refused({"context": contexts, "read": lambda: client.read(1), "wrap": wrap})
    gc.collect()
    return 7

assert [in_child(child) for _ in range(20)] == [7] * 20
stop.set()
for thread in threads:
    thread.join(20)
assert not failures, failures
print("ok")
"""
    )


def test_subprocesses_of_a_parent_with_an_engine(run_alone):
    run_alone(
        INHERITED
        + """
import subprocess
for options in ({}, {"preexec_fn": os.setsid}, {"close_fds": False}, {"start_new_session": True}):
    command = [sys.executable, "-c", "import pyssl; pyssl.create_default_context(); print('fine')"]
    done = subprocess.run(command, stdout=subprocess.PIPE, timeout=20, **options)
    assert done.stdout == b"fine\\n", (options, done)
assert os.system("exit 5") >> 8 == 5
handshake(client_context, server_context)
print("ok")
"""
    )


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_multiprocessing(run_alone, method):
    run_alone(
        """
import multiprocessing

def work(queue):
    client, _ = handshake(*contexts())
    queue.put(client.version())

if __name__ == "__main__":
    handshake(*contexts())
    processes = multiprocessing.get_context(sys.argv[2])
    queue = processes.Queue()
    process = processes.Process(target=work, args=(queue,))
    process.start()
    assert queue.get(timeout=30) == "TLSv1.3"
    process.join(20)
    assert process.exitcode == 0
    handshake(*contexts())
    print("ok")
""",
        method,
    )


def test_fork_in_an_sni_callback(run_alone):
    run_alone("""
client_context, server_context = contexts()
children = []

def callback(conn, name, context):
    pid = os.fork()
    if pid == 0:
        signal.alarm(10)
    else:
        children.append(pid)

server_context.sni_callback = callback
try:
    handshake(client_context, server_context)
except ssl.SSLError as exc:
    assert not children, exc
    assert "before os.fork()" in str(exc), exc
    sys.exit(8)
assert [wait_for(pid) for pid in children] == [8]
print("ok")
""")


FORK_ONCE = """
client_context, server_context = contexts()
children = []

def fork_once():
    if not children:
        children.append(os.fork())
        if children == [0]:
            signal.alarm(10)

def check(operation):
    try:
        operation()
    except ssl.SSLError as exc:
        assert children == [0], exc
        assert "before os.fork()" in str(exc), exc
        sys.exit(9)
    assert [wait_for(pid) for pid in children] == [9]
"""


def test_fork_in_a_message_callback(run_alone):
    run_alone(
        FORK_ONCE
        + """
client_context._msg_callback = lambda *args: fork_once()
check(lambda: handshake(client_context, server_context))
print("ok")
"""
    )


def test_fork_in_a_password_callback(run_alone):
    run_alone(
        FORK_ONCE
        + """
import json
with open(sys.argv[2]) as f:
    golden = json.load(f)
keys = {key["file"]: key["pem"] for key in golden["keys"]}

def password():
    fork_once()
    return golden["password"]

check(lambda: server_context.load_cert_chain(
    cert_pem=golden["certs"]["ec.crt.pem"], key_pem=keys["ec.dek-aes128.pem"], password=password))
print("ok")
""",
        str(ROOT / "tests" / "vectors" / "keys_golden.json"),
    )
