"""os.fork() around the engine: a child uses what it inherits, as it was, and never hangs.

Only one process goes on with a connection. A child of a fork that Python did not see inherits nothing, and is told so.
"""

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

def handshake(client_context, server_context, session=None):
    '''Two joined SSLObjects after their handshake; one byte has gone to the client.'''
    to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = client_context.wrap_bio(to_client, to_server, server_hostname="localhost", session=session)
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

def refused(uses, words):
    '''Check that every use, a function by its name, raises an SSLError with these words.'''
    for name, use in uses.items():
        try:
            result = use()
        except ssl.SSLError as exc:
            assert words in str(exc), (name, exc)
        else:
            raise AssertionError((name, result))

TAKEN = "another process has gone on with this connection"
UNSEEN = "other code than Python's os.fork()"

def swap(client, server):
    '''Some bytes each way.'''
    client.write(b"ping")
    assert server.read(10) == b"ping"
    server.write(b"pong")
    assert client.read(10) == b"pong"
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


def test_seven_generations(run_alone):
    run_alone("""
import random
def descend(levels, client_context, server_context, *pairs):
    handshake(client_context, server_context)
    if levels > 0:
        mine = handshake(client_context, server_context)
        others = contexts()
        others_pair = handshake(*others)
        assert in_child(lambda: descend(levels - 1, *random.choice([(client_context, server_context), others]),
                                        mine, others_pair, *pairs)) == 0
    if levels == 0:
        for pair in pairs:  # what was made in every generation before
            swap(*pair)
    handshake(client_context, server_context)

descend(7, *contexts())
print("ok")
""")


def test_child_with_an_engine_of_its_own_forks(run_alone):
    run_alone("""
def child():
    client, server = contexts()
    assert in_child(lambda: [] and handshake(client, server)) == 0
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


def test_child_goes_on_with_what_it_inherited(run_alone):
    run_alone(
        INHERITED
        + """
def child():
    swap(client, server)
    assert client.getpeercert()["subject"] == ((("commonName", "server-ecdsa"),),)
    resumed, other = handshake(client_context, server_context, session)
    assert resumed.session_reused and other.session_reused
    client_context.minimum_version = ssl.TLSVersion.TLSv1_2
    server_context.load_cert_chain(certs + "/server-rsa.pem")
    server_context.set_ciphers("ECDHE+AESGCM")
    swap(*handshake(client_context, server_context))
    fresh.session = session
    gc.collect()

assert in_child(child) == 0
swap(*handshake(client_context, server_context))
print("ok")
"""
    )


def test_only_the_first_process_goes_on_with_a_connection(run_alone):
    """Both would seal records with the same nonces."""
    run_alone(
        INHERITED
        + """
def goes_on():
    swap(client, server)
    return 5

def comes_late():
    assert client.version() == "TLSv1.3"  # it may be asked
    assert client.pending() == 0
    refused({"write": lambda: client.write(b"x"), "read": lambda: client.read(1), "unwrap": client.unwrap,
             "handshake": client.do_handshake}, TAKEN)
    return 6

# The child is first; then nobody else: the parent, and its later children.
assert in_child(goes_on) == 5
assert comes_late() == 6
assert in_child(comes_late) == 6
assert in_child(lambda: in_child(comes_late)) == 6

# The parent is first.
client, server = handshake(client_context, server_context)
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    signal.alarm(10)
    os.read(r, 1)
    os._exit(comes_late())
goes_on()
os.write(w, b"x")
assert wait_for(pid) == 6

# Who has taken it hands it down: the grandchild may be first, and then the child is late.
client, server = handshake(client_context, server_context)
def grandchild_is_first():
    goes_on()
    assert in_child(goes_on) == 5
    return comes_late()
assert in_child(grandchild_is_first) == 6
assert comes_late() == 6

# Made between two forks, each process has its own.
def fork_and_make():
    return handshake(client_context, server_context)
pairs = [fork_and_make()]
def child():
    pairs.append(fork_and_make())
    swap(*pairs[1])
    return 7
assert in_child(child) == 7
pairs.append(fork_and_make())
for pair in pairs:
    swap(*pair)
print("ok")
"""
    )


def test_race_of_two_processes_for_a_connection(run_alone):
    run_alone(
        INHERITED
        + """
for _ in range(50):
    client, server = handshake(client_context, server_context)
    r, w = os.pipe()
    def race():
        os.read(r, 1)
        try:
            client.write(b"x")
        except ssl.SSLError as exc:
            assert TAKEN in str(exc)
            return 1
        return 2
    pid = os.fork()
    if pid == 0:
        signal.alarm(10)
        os._exit(race())
    os.write(w, b"xx")
    mine = race()
    assert sorted([mine, wait_for(pid)]) == [1, 2]
    os.close(r), os.close(w)
print("ok")
"""
    )


def test_fork_that_python_did_not_see(run_alone):
    """ctypes calls fork(): what the child inherits may be in the middle of anything. New contexts work."""
    run_alone(
        INHERITED
        + """
import ctypes
def in_child(run, fork=ctypes.PyDLL(None).fork):
    sys.stdout.flush()
    pid = fork()
    if pid == 0:
        signal.alarm(10)
        try:
            status = run() or 0
        except BaseException:
            traceback.print_exc()
            status = 99
        os._exit(status)
    return wait_for(pid)

def child():
    refused({
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
    }, UNSEEN)
    # Neither of these asks the engine.
    assert (client.server_side, client.server_hostname) == (False, "localhost")
    assert len(ssl.RAND_bytes(16)) == 16
    sock.close()
    pair = handshake(*contexts())
    swap(*pair)
    seen = []
    pid = os.fork()  # this one Python sees: what is the child's own is inherited
    if pid == 0:
        signal.alarm(10)
        swap(*pair)
        refused({"read": lambda: client.read(1), "wrap": wrap}, UNSEEN)
        os._exit(4)
    assert wait_for(pid) == 4

assert in_child(child) == 0
swap(client, server)
swap(*handshake(client_context, server_context))
print("ok")
"""
    )


def test_every_setting_and_fact_is_the_same_in_a_child(run_alone):
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
    "Session": set(),  # its name before 3.10
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

MOVES = {"freeze", "do_handshake", "shutdown", "verify_client_post_handshake", "set_default_verify_paths"}

def shown(value):
    if isinstance(value, list):
        return [shown(v) for v in value]
    if type(value).__name__ == "Certificate":
        return value.public_bytes(ssl._ssl.ENCODING_DER)
    if isinstance(value, ssl.SSLSession):
        return value.id
    return value

def told(value):
    "What every attribute, and every method without parameters that moves nothing, tells."
    out = {}
    for name, member in members(value):
        try:
            if isinstance(member, types.GetSetDescriptorType):
                out[name] = shown(member.__get__(value))
            elif inspect.isroutine(member) and takes_nothing(member) and name not in MOVES:
                out[name] = shown(member(value))
        except (AttributeError, TypeError, ValueError) as exc:
            out[name] = repr(exc)
    return out

def settable(value):
    "Every attribute that can be set to what it is."
    out = {}
    for name, member in members(value):
        if isinstance(member, types.GetSetDescriptorType):
            try:
                now = member.__get__(value)
                member.__set__(value, now)
            except (AttributeError, TypeError, ValueError):
                continue  # cannot be set, or not now
            out[name] = lambda m=member, now=now: m.__set__(value, now)
    return out

values = [client_context, server_context, client._sslobj, server._sslobj, session]
sets = [settable(v) for v in values]
before = [told(v) for v in values]
counts = [len(t) for t in before]
assert min(counts) > 4 and counts[0] > 15 and counts[2] > 12, counts

def child():
    for value, tells, attributes in zip(values, before, sets):
        now = told(value)
        assert now == tells, [(name, tells[name], now[name]) for name in tells if tells[name] != now[name]]
        for set_it in attributes.values():
            set_it()

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
    swap(*handshake(client_context, server_context))
    swap(client, server)
    gc.collect()
    return 7

for _ in range(20):
    client, server = handshake(client_context, server_context)
    assert in_child(child) == 7
stop.set()
for thread in threads:
    thread.join(20)
assert not failures, failures
print("ok")
"""
    )


def test_child_of_a_thread_ends_with_the_thread(run_alone):
    """Go's threads kept the process alive for ever, once the only thread of Python's had ended."""
    run_alone(
        INHERITED
        + """
def forks(uses, results):
    pid = os.fork()
    if pid == 0:
        signal.alarm(20)
        for use in uses:
            use()
        return  # and the thread ends
    results.append(wait_for(pid))

def use():
    swap(*handshake(client_context, server_context))

def other_thread():
    threading.Thread(target=use).start()  # nobody joins it

def forks_again():
    pid = os.fork()
    if pid > 0:
        assert wait_for(pid) == 0
    use()

for uses in ([], [use], [use, other_thread], [forks_again], [use, forks_again]):
    results = []
    thread = threading.Thread(target=forks, args=(uses, results))
    thread.start()
    thread.join()
    assert results == [0], (uses, results)
use()
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


# A callback forks in the middle of a handshake: parent and child each have both ends in their own memory, but only one
# of the two processes goes on with a connection; the other is told so.
FORK_ONCE = """
client_context, server_context = contexts()
children = []

def fork_once():
    if not children:
        children.append(os.fork())
        if children == [0]:
            signal.alarm(10)

def check(operation, child_goes_on):
    try:
        operation()
    except ssl.SSLError as exc:
        assert children == [0], exc
        assert not child_goes_on and TAKEN in str(exc), exc
        os._exit(9)
    if children == [0]:
        os._exit(8)
    assert [wait_for(pid) for pid in children] == [8 if child_goes_on else 9]
"""


@pytest.mark.parametrize("first", ["parent", "child"])
def test_fork_in_an_sni_callback(run_alone, first):
    """The process whose callback returns last finds that the other has gone on."""
    run_alone(
        FORK_ONCE
        + """
r, w = os.pipe()
first = sys.argv[2]
def callback(conn, name, context):
    if children:
        return
    fork_once()
    if (children == [0]) != (first == "child"):
        os.read(r, 1)

server_context.sni_callback = callback
try:
    client, server = handshake(client_context, server_context)
    swap(client, server)
    mine = True
except ssl.SSLError as exc:
    assert TAKEN in str(exc), exc
    mine = False
os.write(w, b"x")
if children == [0]:
    os._exit(8 if mine else 9)
assert mine == (first == "parent")
assert wait_for(children[0]) == (9 if mine else 8)
print("ok")
""",
        first,
    )


def test_fork_in_a_message_callback(run_alone):
    run_alone(
        FORK_ONCE
        + """
r, w = os.pipe()
def callback(*args):
    if not children:
        fork_once()
        if children == [0]:
            os.read(r, 1)
client_context._msg_callback = callback
def operation():
    handshake(client_context, server_context)
    os.write(w, b"x")
check(operation, child_goes_on=False)
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
    cert_pem=golden["certs"]["ec.crt.pem"], key_pem=keys["ec.dek-aes128.pem"], password=password), child_goes_on=True)
print("ok")
""",
        str(ROOT / "tests" / "vectors" / "keys_golden.json"),
    )
