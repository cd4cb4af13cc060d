"""The names, signatures, values and defaults of the interpreter's own ssl are pyssl's too, imported or installed."""

import importlib.metadata
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from .beside import OPENSSL_DEFAULTS, reference

ROOT = Path(__file__).resolve().parent.parent

# Prints {path: description} of the ssl module named by its first argument and of the _ssl below it.
DUMP = """
import importlib, inspect, json, re, sys, types, warnings

warnings.simplefilter("ignore")
facts = {}

def plain(text):
    return re.sub(r"\\b(py)?ssl\\.(_\\w+\\.)?", "", re.sub(r" at 0x[0-9a-f]+", "", text))

def signature(function):
    try:
        return "function " + plain(str(inspect.signature(function)))
    except (ValueError, TypeError, RuntimeError):  # none, or one that is no Python
        return "function"

def describe(path, value):
    if isinstance(value, type):
        facts[path] = "class of " + ", ".join(base.__name__ for base in value.__mro__[1:-1])
        members = getattr(value, "__members__", {})
        for name, member in members.items():
            facts[path + "." + name] = plain(repr(member.value))
        for name in dir(value):
            if not name.startswith("__") and name not in members:
                describe_member(path + "." + name, inspect.getattr_static(value, name))
    elif isinstance(value, types.ModuleType):
        facts[path] = "module"
    elif callable(value):
        facts[path] = signature(value)
    elif isinstance(value, bool):
        facts[path] = repr(value)
    elif isinstance(value, int):
        facts[path] = "%s %d" % (type(value).__name__, value)
    elif isinstance(value, dict):
        facts[path] = "dict"
    else:
        facts[path] = plain(repr(value))

def describe_member(path, value):
    if isinstance(value, (staticmethod, classmethod)):
        facts[path] = type(value).__name__ + " " + signature(value.__func__)
    elif isinstance(value, (property, types.GetSetDescriptorType)):
        facts[path] = "attribute"
    elif inspect.isroutine(value):
        facts[path] = signature(value)
    else:
        facts[path] = "attribute" if inspect.isdatadescriptor(value) else plain(repr(value))

ATTRIBUTES = '''
    options verify_flags verify_mode check_hostname hostname_checks_common_name _host_flags protocol minimum_version
    maximum_version num_tickets security_level post_handshake_auth keylog_filename sni_callback _msg_callback
'''.split()

def defaults(path, make):
    context = make()
    for name in ATTRIBUTES:
        if hasattr(context, name):
            describe("default %s.%s" % (path, name), getattr(context, name))
    facts["default %s.session_stats" % path] = repr(context.session_stats())

ssl = importlib.import_module(sys.argv[1])
for name in dir(ssl):
    if not name.startswith("__"):
        describe(name, getattr(ssl, name))
low = sys.modules["pyssl._ssl" if sys.argv[1] == "pyssl" else "_ssl"]
for name in dir(low):
    if not name.startswith("__"):
        describe("_ssl." + name, getattr(low, name))
for name in ("TLS", "TLS_CLIENT", "TLS_SERVER", "TLSv1_2"):
    defaults("SSLContext(PROTOCOL_%s)" % name, lambda: ssl.SSLContext(getattr(ssl, "PROTOCOL_" + name)))
for purpose in ssl.Purpose:
    defaults("create_default_context(%s)" % purpose.name, lambda: ssl.create_default_context(purpose))
defaults("_create_unverified_context()", ssl._create_unverified_context)
print(json.dumps(facts))
"""

# What may differ, and why. The first column must match a whole path.
ALLOWED = [
    (r"(_ssl\.)?_?OPENSSL_(API_)?VERSION.*", "names this engine, and the release whose behaviour it follows"),
    (r".*_?SSLContext\.load_cert_chain", "takes cert_pem and key_pem as well"),
    (r".*_?SSLContext\.load_verify_locations", "takes ca_pem as well"),
    (r"_simple_enum", "an import of the standard ssl.py, which defines its classes with it"),
]

if sys.version_info < (3, 10):
    ALLOWED += [
        (r"get_server_certificate", "takes the timeout of 3.10 from everyone"),
    ]


if OPENSSL_DEFAULTS:
    ALLOWED += [(r"(_ssl\.)?_(DEFAULT|RESTRICTED_SERVER)_CIPHERS", "these are left to OpenSSL")]


def dump(*command):
    done = subprocess.run([sys.executable, *command], capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def standard():
    return reference.table("surface", lambda: dump("-c", DUMP, "ssl"))


def folded(value):
    """A value, without what a Python that leaves its defaults to OpenSSL has otherwise."""
    return value.replace("TLSVersion -2", "TLSVersion 771") if OPENSSL_DEFAULTS and isinstance(value, str) else value


def differences(standard, ours):
    out = []
    for path, value in standard.items():
        if folded(ours.get(path)) != folded(value) and not any(re.fullmatch(pattern, path) for pattern, _ in ALLOWED):
            out.append(f"{path}: {ours.get(path, 'is missing')} (standard: {value})")
    return out


def test_pyssl_has_all_of_the_standard_module(standard):
    assert differences(standard, dump("-c", DUMP, "pyssl")) == []


def test_installed_module_has_all_of_the_standard_module(standard):
    assert differences(standard, dump("-m", "pyssl", "-c", DUMP, "ssl")) == []


def test_star_import_brings_the_documented_names():
    code = "from {} import *; import json; print(json.dumps(sorted(n for n in dir() if n[0] != '_')))"
    standard = reference.answer(lambda: dump("-c", code.format("ssl")))
    ours = dump("-c", code.format("pyssl"))
    imported = {"base64", "create_connection", "errno", "namedtuple", "os", "socket", "sys", "warnings"}
    imported |= {"AF_INET", "SOCK_STREAM", "SOL_SOCKET", "SO_TYPE"}
    undocumented = {"PEM_HEADER", "PEM_FOOTER", "RAND_pseudo_bytes"}
    assert set(standard) - set(ours) <= imported | undocumented


def test_installed_classes_are_the_standard_ones_on_this_engine(run_pyssl, certs):
    run_pyssl(
        """
import _ssl, ssl, sys
import pyssl._ssl
assert _ssl is pyssl._ssl is sys.modules["_ssl"]
assert ssl.__file__.endswith("/ssl.py") and "pyssl" not in ssl.__file__, ssl.__file__
for name in ("SSLContext", "SSLSocket", "SSLObject", "TLSVersion", "Options"):
    assert getattr(ssl, name).__module__ == "ssl", name
assert ssl.SSLContext.__bases__ == (_ssl._SSLContext,)
assert issubclass(ssl.SSLCertVerificationError, (ssl.SSLError, ValueError))

server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_context.load_cert_chain(sys.argv[1] + "/server-ecdsa.pem")
client_context = ssl.create_default_context(cafile=sys.argv[1] + "/ca.pem")
assert type(client_context) is ssl.SSLContext
assert isinstance(client_context.options, ssl.Options)
assert isinstance(client_context.minimum_version, ssl.TLSVersion)

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
assert type(client) is ssl.SSLObject
assert client.version() == "TLSv1.3"
server.write(b"x")
assert client.read() == b"x"
assert isinstance(client.session, ssl.SSLSession)
""",
        certs,
    )


def test_imported_and_installed_in_one_program(run_pyssl):
    run_pyssl("""
import pyssl, ssl
assert pyssl.install() is ssl  # again: nothing happens
assert pyssl.SSLError is ssl.SSLError
assert pyssl.MemoryBIO is ssl.MemoryBIO
assert pyssl.SSLContext is not ssl.SSLContext
assert issubclass(pyssl.SSLContext, ssl._ssl._SSLContext)
""")


def test_version_is_that_of_the_distribution():
    code = "import pyssl; print(pyssl.__version__); print(pyssl.OPENSSL_VERSION)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, cwd=ROOT)
    version, presented = done.stdout.splitlines()
    assert version == importlib.metadata.version("pyssl")
    assert f"pyssl {version})" in presented
