"""The engine's start leaves the signals of the process as they were; each test is a process of its own."""

import signal
import subprocess
import sys

import pytest

from .conftest import ROOT

# start() makes a context, which loads the engine; actions() are the handlers of all signals, as addresses.
PRELUDE = """
import ctypes, faulthandler, os, signal, struct, time
import pyssl

# What a shell's background job or nohup has the tests ignore, these programs do not.
for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM, signal.SIGALRM, signal.SIGUSR1):
    if signal.getsignal(number) == signal.SIG_IGN:
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)

def start():
    pyssl.create_default_context()
    assert "libpyssl" in open("/proc/self/maps").read()

def actions():
    found = {}
    for number in range(1, 65):
        action = ctypes.create_string_buffer(256)
        if ctypes.CDLL(None).sigaction(number, None, action) == 0:
            found[number] = struct.unpack_from("P", action)[0]
    return found

def changed(before):
    now = actions()
    return {number for number in now if now[number] != before[number]}
"""

# Go turns faults in its own code into panics, passes on those in other code, and preempts by SIGURG.
GO = "{signal.SIGSEGV, signal.SIGBUS, signal.SIGFPE, signal.SIGURG}"


def run(code, status=0):
    """Run PRELUDE and code; it must end with status. Returns what it printed, and its standard error."""
    command = [sys.executable, "-c", PRELUDE + code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, cwd=ROOT)
    assert done.returncode == status, done.stderr
    return done.stdout, done.stderr


def test_only_gos_own_signals_are_taken():
    run(f"""
before = actions()
start()
assert changed(before) == {GO}, changed(before)
""")


def test_handlers_of_the_program_stay():
    run(f"""
catchable = set(actions()) - {{signal.SIGKILL, signal.SIGSTOP}} - {GO}
for number in catchable:
    signal.signal(number, lambda *_: None)
before = actions()
start()
assert changed(before) == {GO}, changed(before)
""")


def test_ignored_signals_stay_ignored():
    run(f"""
ignored = set(actions()) - {{signal.SIGKILL, signal.SIGSTOP}} - {GO}
for number in ignored:
    signal.signal(number, signal.SIG_IGN)
start()
assert all(actions()[number] == int(signal.SIG_IGN) for number in ignored)
""")


def test_blocked_signals_stay_blocked():
    run("""
mask = {signal.SIGUSR1, signal.SIGTERM, signal.SIGALRM}
signal.pthread_sigmask(signal.SIG_SETMASK, mask)
start()
assert signal.pthread_sigmask(signal.SIG_BLOCK, []) == mask
""")


def test_broken_pipe_is_an_exception():
    run("""
start()
assert signal.getsignal(signal.SIGPIPE) == signal.SIG_IGN
assert actions()[signal.SIGPIPE] == int(signal.SIG_IGN)
read, write = os.pipe()
os.close(read)
try:
    os.write(write, b"x")
except BrokenPipeError:
    print("ok")
""")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGALRM, signal.SIGUSR1, signal.SIGSEGV])
def test_default_action_ends_the_process(number):
    _, errors = run(f"start()\nos.kill(os.getpid(), {int(number)})\ntime.sleep(10)", -number)
    assert "goroutine" not in errors


def test_ctrl_c_is_keyboard_interrupt():
    out, _ = run("""
start()
try:
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(10)
except KeyboardInterrupt:
    print("interrupted")
""")
    assert out == "interrupted\n"


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGALRM, signal.SIGCHLD])
def test_python_handlers_are_called(when, number):
    lines = ["start()", f"signal.signal({int(number)}, lambda number, frame: print(int(number)))"]
    if when == "before":
        lines.reverse()
    out, _ = run("\n".join([*lines, f"os.kill(os.getpid(), {int(number)})", "time.sleep(0.01)"]))
    assert out == f"{int(number)}\n"


@pytest.mark.xfail(strict=True, reason="the Go runtime takes SIGURG over and does not hand it on")
def test_handler_of_sigurg_from_before_is_called():
    out, _ = run("""
signal.signal(signal.SIGURG, lambda *_: print("urgent"))
start()
os.kill(os.getpid(), signal.SIGURG)
time.sleep(0.01)
""")
    assert "urgent" in out


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(
    ("crash", "number", "words"),
    [
        ("faulthandler._sigsegv()", signal.SIGSEGV, "Segmentation fault"),
        ("ctypes.string_at(0)", signal.SIGSEGV, "Segmentation fault"),
        ("faulthandler._sigfpe()", signal.SIGFPE, "Floating"),
        ("faulthandler._sigabrt()", signal.SIGABRT, "Aborted"),
    ],
)
def test_faulthandler_dumps(when, crash, number, words):
    lines = ["faulthandler.enable()", "start()"]
    if when == "after":
        lines.reverse()
    _, errors = run("\n".join([*lines, "def culprit():", f"    {crash}", "culprit()"]), -number)
    assert f"Fatal Python error: {words}" in errors
    assert "in culprit" in errors
    assert "goroutine" not in errors


def test_faulthandler_on_request():
    _, errors = run("""
faulthandler.register(signal.SIGUSR1)
start()
def place():
    os.kill(os.getpid(), signal.SIGUSR1)
place()
""")
    assert "in place" in errors
