"""What is asked of the operating system: random bytes, files, and signals that come meanwhile."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress

import pytest

import pyssl as ssl

from .conftest import ROOT
from .test_blocking import ends  # noqa: F401  a fixture


class Stopped(Exception):
    """Raised by the signal handler of `alarm`."""


@pytest.fixture
def alarm():
    """alarm(seconds) lets a signal handler raise `Stopped` after a while."""

    def stop(*_):
        raise Stopped

    old = signal.signal(signal.SIGALRM, stop)
    yield lambda seconds: signal.setitimer(signal.ITIMER_REAL, seconds)
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, old)


@pytest.fixture
def fifo(tmp_path):
    """A FIFO that is held open for writing, and stays empty."""
    path = tmp_path / "fifo"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # else the next line would wait
    writer = os.open(path, os.O_WRONLY)
    os.close(reader)
    yield path
    os.close(writer)


def test_many_random_bytes_took_a_system_call_for_each_256():
    size = 16 << 20
    start = time.process_time()
    os.urandom(size)
    kernel = time.process_time() - start
    start = time.process_time()
    random = ssl.RAND_bytes(size)
    assert time.process_time() - start < 2.5 * kernel + 0.02
    assert len(set(random)) == 256


@pytest.mark.parametrize(
    "use",
    [
        lambda path: ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(path),
        lambda path: ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(path),
        lambda path: ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_dh_params(path),
    ],
)
def test_reading_a_fifo_could_not_be_interrupted(use, fifo, alarm):
    alarm(0.1)
    with pytest.raises(Stopped):
        use(fifo)


def test_reading_a_fifo_goes_on_after_a_signal(tmp_path, certs):
    path = tmp_path / "fifo"
    os.mkfifo(path)
    hits = []
    old = signal.signal(signal.SIGALRM, lambda *_: hits.append(1))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
    try:
        with subprocess.Popen(["sh", "-c", f"sleep 0.2; exec 3>{path}; sleep 0.2; cat {certs / 'ca.pem'} >&3"]):
            context.load_verify_locations(path)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)
    assert context.cert_store_stats()["x509"] == 1
    assert len(hits) > 5


# A key that comes in pieces has its buffer outgrown several times. Its text is made of what the program
# that reads it does not contain, so that a copy in its memory is one that was left behind.
WRITER = """
import sys, time
mark = bytes(range(65, 91))[::-1]
with open(sys.argv[2], "wb", 0) as fifo:
    for i in range(40):
        fifo.write((mark + b"%03d" % i) * 100 + b"\\n")
        time.sleep(0.005)
    fifo.write(open(sys.argv[1], "rb").read())
"""

READER = """
import sys
import pyssl as ssl
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1])
print("loaded", flush=True)
sys.stdin.read()
"""


def count_in_memory(process, pattern):
    """How often pattern stands in the memory that a process may write to."""
    found = 0
    with open(f"/proc/{process}/maps") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory:
        for line in maps:
            start, end = (int(n, 16) for n in line.split()[0].split("-"))
            if line.split()[1].startswith("rw"):
                with suppress(OSError, OverflowError):  # what the kernel does not show
                    memory.seek(start)
                    found += len(re.findall(pattern, memory.read(end - start)))
    return found


def test_a_key_file_that_grew_while_read_left_copies_in_memory(certs, tmp_path):
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    reader = subprocess.Popen(
        [sys.executable, "-c", READER, str(fifo)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    with reader:
        subprocess.run([sys.executable, "-c", WRITER, str(certs / "server-ecdsa.pem"), str(fifo)], check=True)
        assert reader.stdout.readline() == b"loaded\n"
        assert count_in_memory(reader.pid, b"load_cert_chain") > 0  # memory can be seen
        assert count_in_memory(reader.pid, bytes(range(65, 91))[::-1] + b"[0-9]{3}") == 0


def test_sendfile_left_the_file_behind_a_block_that_a_timeout_had_cut_off(ends, tmp_path):  # noqa: F811
    """The file stands where the unsent block begins, and sending goes on from there without loss or repetition."""
    client, server = ends
    path = tmp_path / "file"
    path.write_bytes(bytes(range(256)) * 8000)
    with path.open("rb") as file:
        file.seek(512)
        client.settimeout(0.3)
        with pytest.raises(OSError, match="timed out"):
            client.sendfile(file)
        assert file.tell() == 512
        client.settimeout(20)
        sender = threading.Thread(target=client.sendfile, args=(file,))
        sender.start()
        received = bytearray()
        while len(received) < path.stat().st_size - 512:
            received += server.recv(65536)
        sender.join()
    assert bytes(received) == path.read_bytes()[512:]
    server.setblocking(False)
    with pytest.raises(ssl.SSLWantReadError):
        server.recv(1)


class TestKeyLog:
    """A FIFO as key log, filled to the brim."""

    @pytest.fixture
    def full(self, tmp_path):
        """The FIFO's path, and its reading end."""
        path = tmp_path / "keys"
        os.mkfifo(path)
        end = os.open(path, os.O_RDWR | os.O_NONBLOCK)
        with pytest.raises(BlockingIOError):
            while True:
                os.write(end, bytes(65536))
        yield path, end
        os.close(end)

    def drain(self, end):
        received = b""
        with pytest.raises(BlockingIOError):
            while True:
                received += os.read(end, 65536).lstrip(b"\0")
        return received

    def handshake(self, bios, client_context, server_context):
        return bios(client_context, server_context).handshake()

    def test_a_full_one_froze_the_whole_process(self, full, bios, client_context, server_context):
        path, end = full
        client_context.keylog_filename = path
        thread = threading.Thread(target=self.handshake, args=(bios, client_context, server_context))
        thread.start()
        steps, until = 0, time.monotonic() + 0.5
        while time.monotonic() < until:
            time.sleep(0.01)
            steps += 1
        assert steps > 20
        assert thread.is_alive()
        client_context.keylog_filename = None  # the line under way still has its file
        received = self.drain(end)
        thread.join(20)
        assert not thread.is_alive()
        (line,) = (received + self.drain(end)).splitlines()
        label, random, secret = line.split()
        assert label.endswith(b"_TRAFFIC_SECRET")
        assert (len(random), len(secret)) == (64, 96)

    def test_a_full_one_could_not_be_interrupted(self, full, alarm, bios, client_context, server_context):
        client_context.keylog_filename = full[0]
        alarm(0.2)
        with pytest.raises(Stopped):
            self.handshake(bios, client_context, server_context)

    def test_one_that_nobody_reads_any_more_is_an_error_with_its_name(self, full, bios, client_context, server_context):
        path, end = full
        self.drain(end)
        client_context.keylog_filename = path
        reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        os.dup2(reader, end)
        os.close(reader)
        reader = os.open(os.devnull, os.O_RDONLY)
        os.dup2(reader, end)
        os.close(reader)
        with pytest.raises(BrokenPipeError) as info:
            self.handshake(bios, client_context, server_context)
        assert info.value.filename == path


AS_IF_SETUID = """
#include <stddef.h>
char *secure_getenv(const char *name) { return NULL; }
"""

COUNT_CAS = """
import pyssl
context = pyssl.SSLContext(pyssl.PROTOCOL_TLS_CLIENT)
context.set_default_verify_paths()
print(context.cert_store_stats()["x509_ca"])
"""


def test_a_caller_without_rights_chose_the_cas_of_a_privileged_program(certs, tmp_path):
    """Where the C library says that the program has more rights than its caller, SSL_CERT_FILE does not count."""
    source, library = tmp_path / "setuid.c", tmp_path / "setuid.so"
    source.write_text(AS_IF_SETUID)
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], check=True)
    plain = {name: value for name, value in os.environ.items() if not name.startswith("SSL_CERT_")}
    plain["PYTHONPATH"] = str(ROOT)
    chosen = {**plain, "SSL_CERT_FILE": str(certs / "ca.pem"), "SSL_CERT_DIR": str(tmp_path)}

    def cas(env):
        program = [sys.executable, "-c", COUNT_CAS]
        return int(subprocess.run(program, env=env, check=True, stdout=subprocess.PIPE, text=True).stdout)

    assert cas(chosen) == 1
    assert cas({**chosen, "LD_PRELOAD": str(library)}) == cas(plain) != 1
