"""The programs of examples/ do what they say."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def example(certs):
    """example(name) starts a program and returns it with the port it listens on."""
    started = []

    def start(name):
        program = ROOT / "examples" / name
        command = [sys.executable, str(program), str(certs / "server-ecdsa.pem")]
        env = {**os.environ, "PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env, start_new_session=True)
        started.append(process)
        return process, int(process.stdout.readline().split()[-1])

    yield start
    for process in started:
        os.killpg(process.pid, signal.SIGTERM)
        process.stdout.close()
        process.wait(20)


def connect(context, port):
    return context.wrap_socket(socket.create_connection(("localhost", port), timeout=30), server_hostname="localhost")


def read_line(tls):
    line = b""
    while not line.endswith(b"\n"):
        byte = tls.recv(1)
        assert byte, line
        line += byte
    return line


def test_hand_to_workers(example, client_context):
    _, port = example("hand_to_workers.py")
    workers = {}
    for name in ["ann", "bob", "cid", "dee"] * 2:
        with connect(client_context, port) as tls:
            tls.sendall(name.encode() + b"\nhello\n")
            greeting, worker = read_line(tls).decode().rsplit(" greets ")
            assert worker == name + "\n"
            assert read_line(tls).decode() == f"{greeting}: hello\n"
            assert workers.setdefault(name, greeting) == greeting
    assert len(set(workers.values())) == 2


def test_hot_restart(example, client_context):
    process, port = example("hot_restart.py")
    pids = [int(process.stdout.readline().split()[-1])]
    with connect(client_context, port) as tls:
        for _ in range(3):
            tls.sendall(b"hello\nhalf a li")
            assert read_line(tls) == b"%d HELLO\n" % pids[-1]
            os.kill(pids[-1], signal.SIGHUP)
            pids.append(int(process.stdout.readline().split()[-1]))
            tls.sendall(b"ne\n")
            answer = read_line(tls).split(b" ", 1)
            assert answer[1] == b"HALF A LINE\n"
            answerer, deadline = answer[0], time.monotonic() + 10
            while answerer != b"%d" % pids[-1]:  # the old process may still answer what comes at once
                assert time.monotonic() < deadline
                tls.sendall(b"x\n")
                answerer, text = read_line(tls).split(b" ", 1)
                assert text == b"X\n"
    assert len(set(pids)) == 4
