"""`python -m pyssl …`: the interpreter's own command line, and everything that inherits it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
WHOSE = "import _ssl; print(_ssl.__name__)"


def run(*args, env=None, stdin="", cwd=ROOT):
    """python ARGS: exit status, standard output, standard error."""
    done = subprocess.run(
        [sys.executable, *map(str, args)], input=stdin, capture_output=True, text=True, cwd=cwd, timeout=60,
        env={**os.environ, **(env or {})},
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def test_code_module_program_and_stdin(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(WHOSE + "; import sys; print(sys.argv, sys.path[0])")
    assert run("-m", "pyssl", "-c", WHOSE)[1] == "pyssl._ssl\n"
    assert "Zen of Python" in run("-m", "pyssl", "-m", "this")[1]
    assert run("-m", "pyssl", program, "a", "-b")[1] == f"pyssl._ssl\n{[str(program), 'a', '-b']} {tmp_path}\n"
    assert run("-m", "pyssl", "-", stdin=WHOSE)[1] == "pyssl._ssl\n"
    assert run("-m", "pyssl", stdin=WHOSE)[1] == "pyssl._ssl\n"
    assert run("-m", "pyssl", "-c", "raise SystemExit(7)")[0] == 7


def test_a_symlinked_program_finds_its_neighbours(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "neighbour.py").write_text("name = 'found'")
    (tmp_path / "real" / "program.py").write_text("import neighbour; print(neighbour.name)")
    (tmp_path / "link.py").symlink_to(tmp_path / "real" / "program.py")
    assert run("-m", "pyssl", tmp_path / "link.py")[1] == "found\n"


def test_what_is_missing_is_said_in_one_line(tmp_path):
    for args in ([tmp_path / "no.py"], ["-m", "no_such_module"]):
        status, _, errors = run("-m", "pyssl", *args)
        expected = run(*args)
        assert (status, errors) == (expected[0], expected[2])


@pytest.mark.parametrize("flags", [["-I"], ["-E"], ["-s"], ["-O"], ["-W", "error"], ["-X", "dev"], ["-Is"]])
def test_the_interpreters_flags_are_kept(flags):
    code = WHOSE + "; import sys; print(tuple(sys.flags), sys.warnoptions, sys.path[0])"
    status, out, errors = run(*flags, "-m", "pyssl", "-c", code)
    assert status == 0, errors
    name, rest = out.split("\n", 1)
    assert name == "pyssl._ssl"
    assert rest == run(*flags, "-c", code)[1].split("\n", 1)[1]


def test_flags_joined_to_the_module_option():
    code = WHOSE + "; import sys; print(sys.flags.isolated)"
    assert run("-Im", "pyssl", "-c", code)[1] == "pyssl._ssl\n1\n"
    assert run("-mpyssl", "-c", code)[1] == "pyssl._ssl\n0\n"


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_children_of_multiprocessing_inherit(tmp_path, method):
    program = tmp_path / "program.py"
    program.write_text(
        f"""
import multiprocessing, _ssl
def whose(_):
    import _ssl
    return _ssl.__name__
if __name__ == "__main__":
    with multiprocessing.get_context("{method}").Pool(1) as pool:
        print(_ssl.__name__, *pool.map(whose, [0]))
"""
    )
    assert run("-m", "pyssl", program)[1] == "pyssl._ssl pyssl._ssl\n"


def test_child_processes_inherit():
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {WHOSE!r}])"
    assert run("-m", "pyssl", "-c", code)[1] == "pyssl._ssl\n"


def test_the_variable_counts_only_where_the_environment_does():
    assert run("-c", WHOSE, env={"PYSSL_INSTALL": "1"})[1] == "pyssl._ssl\n"
    assert run("-c", WHOSE, env={"PYSSL_INSTALL": ""})[1] == "_ssl\n"
    assert run("-c", WHOSE, env={"PYSSL_INSTALL": "0"})[1] == "_ssl\n"
    assert run("-E", "-c", WHOSE, env={"PYSSL_INSTALL": "1"})[1] == "_ssl\n"
    assert run("-E", "-X", "pyssl", "-c", WHOSE)[1] == "pyssl._ssl\n"


def test_nothing_is_loaded_before_ssl_is_wanted():
    code = "import sys; print(sorted(m for m in sys.modules if 'ssl' in m and 'editable' not in m))"
    assert run("-c", code)[1] == "[]\n"
    assert run("-c", code, env={"PYSSL_INSTALL": "1"})[1] == "['_pyssl_startup']\n"


def test_exceptions_are_the_same_behind_both_names():
    code = "import ssl, pyssl; print(ssl.SSLError is pyssl.SSLError, ssl.MemoryBIO is pyssl.MemoryBIO)"
    assert run("-m", "pyssl", "-c", code)[1] == "True True\n"


def test_version_info_and_help():
    status, out, errors = run("-m", "pyssl", "--version")
    assert (status, errors) == (0, "")
    assert out.startswith("pyssl 0.")
    status, out, errors = run("-m", "pyssl", "--info")
    assert (status, errors) == (0, "")
    assert "TLSv1_3" in out
    out = run("-m", "pyssl", "--info", env={"PYSSL_PUREGO": "1"})[1]
    assert re.search(r"^assembly: +none$", out, re.M), out
    assert run("-m", "pyssl", "--help")[1].startswith("usage: python")


def test_without_the_startup_file_it_refuses(tmp_path):
    (tmp_path / "pyssl").symlink_to(ROOT / "pyssl")
    code = "import site, sys, runpy; site.getsitepackages = lambda: []; site.getusersitepackages = lambda: '/none'\n"
    code += "sys.argv = ['pyssl', 'x.py']; runpy.run_module('pyssl', run_name='__main__')"
    status, _, errors = run("-c", code, cwd=tmp_path)
    assert status == 1
    assert "pyssl.pth" in errors


def test_what_goes_beyond_the_standard_module_has_its_effect_behind_ssl(certs):
    code = """
import ssl, sys
server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_context.load_cert_chain(sys.argv[1] + "/server-ecdsa.pem")

def handshake(**settings):
    client_context = ssl.create_default_context(cafile=sys.argv[1] + "/ca.pem")
    for name, value in settings.items():
        if callable(getattr(client_context, name)):
            getattr(client_context, name)(value)
        else:
            setattr(client_context, name, value)
    to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = client_context.wrap_bio(to_client, to_server, server_hostname="localhost")
    server = server_context.wrap_bio(to_server, to_client, server_side=True)
    for end in (client, server) * 3:
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            pass
    return client, server

client, server = handshake(set_groups="P-384", set_ciphersuites="TLS_CHACHA20_POLY1305_SHA256")
assert client._sslobj.group() == server._sslobj.group() == "secp384r1"
assert client.cipher()[0] == "TLS_CHACHA20_POLY1305_SHA256"
try:
    handshake(require_ocsp=True)
except ssl.SSLCertVerificationError as exc:
    assert exc.verify_code == 73, exc
else:
    raise SystemExit("nothing was stapled, and nothing was said")
server_context.set_ocsp_response(b"0")
try:
    handshake(require_ocsp=True)
except ssl.SSLCertVerificationError as exc:
    assert exc.verify_code == 74, exc
else:
    raise SystemExit("a response that is none was taken")
client, server = handshake()
for call in ("client_sigalg", "server_sigalg", "group"):
    assert hasattr(client, call) or sys.version_info < (3, 15)
assert client._sslobj._export("EXPERIMENTAL x", 32, None) == server._sslobj._export("EXPERIMENTAL x", 32, None)
print("ok")
"""
    status, out, errors = run("-m", "pyssl", "-c", code, certs)
    assert (status, out) == (0, "ok\n"), errors


@pytest.mark.parametrize(("source", "words"), [(True, "is the source of pyssl"), (False, "for another Python")])
def test_a_checkout_that_is_not_built_is_told_from_a_circular_import(tmp_path, source, words):
    unbuilt = shutil.ignore_patterns("*.so", *([] if source else ["_ext"]))
    shutil.copytree(ROOT / "pyssl", tmp_path / "pyssl", ignore=unbuilt)
    for args in (["-S", "-c", "import pyssl"], ["-S", "-m", "pyssl", "--version"]):  # without an editable install
        status, _, errors = run(*args, cwd=tmp_path)
        assert status == 1
        assert words in errors.splitlines()[-1]
        assert str(tmp_path / "pyssl") in errors.splitlines()[-1]


def test_import_brings_no_more_modules_than_the_standard_one():
    code = "import sys; before = set(sys.modules); import {}; print(*sorted(set(sys.modules) - before))"
    ours = set(run("-S", "-c", f"import sys; sys.path.insert(0, '.'); {code.format('pyssl')}")[1].split())
    theirs = set(run("-S", "-c", code.format("ssl"))[1].split())
    assert {name for name in ours - theirs if not name.startswith(("pyssl", "importlib"))} <= {"copyreg"}
