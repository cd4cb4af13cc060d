"""SSLContext's settings and loaders, each beside the standard module's."""

import json
import re
import sys
import warnings
from pathlib import Path

import pytest

import pyssl as ssl

from .beside import OPENSSL_DEFAULTS, Pair, assert_same, contexts, standard
from .conftest import ROOT

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

PROTOCOLS = ["PROTOCOL_TLS", "PROTOCOL_TLS_CLIENT", "PROTOCOL_TLS_SERVER"]

# Values that no setting expects, and those that some do.
VALUES = [
    None, "x", b"x", 1.5, True, -1, -5, 0, 1, 2, 3, 7, 99_999, 1 << 31, 1 << 32, 1 << 40, 1 << 63, 1 << 64,
    768, 769, 770, 771, 772, 773,
]  # fmt: skip

SETTINGS = [
    "check_hostname", "hostname_checks_common_name", "maximum_version", "minimum_version", "options",
    "post_handshake_auth", "protocol", "verify_flags", "verify_mode", "_host_flags", "num_tickets",
    "keylog_filename", "sni_callback", "_msg_callback",
]  # fmt: skip
if sys.version_info >= (3, 10):
    SETTINGS.append("security_level")


def get(context, name):
    """A setting; a number where it is a flag, whose repr names more members in pyssl."""
    value = getattr(context, name)
    return int(value) if name in ("options", "verify_flags") else value


def everything(context):
    """The settings that may change one another."""
    names = ["check_hostname", "maximum_version", "minimum_version", "options", "verify_flags", "verify_mode"]
    return [get(context, name) for name in names]


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("name", SETTINGS)
def test_settings(protocol, name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # "x" is a file name to keylog_filename

    def run(module, value):
        context = module.SSLContext(getattr(module, protocol))
        try:
            setattr(context, name, value)
        except Exception as exc:
            refused = type(exc).__name__, str(exc)
        else:
            refused = None
        return refused, get(context, name), everything(context)

    for value in VALUES:
        if value == 0 and name in ("minimum_version", "maximum_version") and sys.version_info < (3, 10):
            continue  # which was the lowest or the highest version there is
        assert_same(lambda module, value=value: run(module, value))


@pytest.mark.parametrize("name", SETTINGS)
def test_settings_cannot_be_deleted(name):
    """Here alone: the standard module crashes at some of them."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with pytest.raises((AttributeError, TypeError)):  # by release: tests/test_refusals.py
        delattr(context, name)


@pytest.mark.parametrize(
    "steps",
    [
        [("verify_mode", 0)],
        [("check_hostname", False), ("verify_mode", 0), ("check_hostname", True)],
        [("verify_mode", 1), ("verify_mode", 2), ("check_hostname", True)],
        [("minimum_version", 772), ("maximum_version", 771)],
        [("maximum_version", 772), ("minimum_version", -2), ("maximum_version", -1)],
        [("minimum_version", -1)],
        [("maximum_version", -2)],
        [("options", 0), ("options", 0x04000000), ("options", 0x20000000)],
        [("verify_flags", 0), ("verify_flags", 0x20), ("verify_flags", 0x80020)],
        [("post_handshake_auth", True), ("verify_mode", 2)],
    ],
    ids=str,
)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_settings_in_turn(protocol, steps):
    def run(module):
        context, seen = module.SSLContext(getattr(module, protocol)), []
        for name, value in steps:
            setattr(context, name, value)
            seen.append(everything(context))
        return seen

    assert_same(run)


# None is a default from 3.10 on, and to pyssl always.
@pytest.mark.parametrize(
    "protocol", [*range(-1, 8), 16, 17, 18, 99, "x", 1.0, True] + [None] * (sys.version_info >= (3, 10))
)
def test_protocols(protocol):
    def run(module):
        context = module.SSLContext(protocol)
        return context.protocol, everything(context)

    assert_same(run)


@pytest.mark.parametrize("make", [lambda m: m.SSLContext(2), lambda m: m.SSLContext(5), lambda m: m.SSLContext()])
def test_old_protocols_are_warned_of(make):
    def run(module):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            make(module)
        return [(str(warning.message), warning.category.__name__) for warning in caught]

    assert_same(run)


# -- certificates and keys

GOLDEN = json.loads((ROOT / "tests" / "vectors" / "keys_golden.json").read_text())


@pytest.fixture(scope="module")
def files(certs, tmp_path_factory):
    """Names of files for `load_cert_chain` and `load_verify_locations`, good and bad."""
    directory = tmp_path_factory.mktemp("files")
    keys = {key["file"]: key["pem"] for key in GOLDEN["keys"]}
    contents = {
        "empty": "", "text": "text\n", "base64": "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n",
        "asn1": "-----BEGIN CERTIFICATE-----\nMAMCAQA=\n-----END CERTIFICATE-----\n",
        "cut": "-----BEGIN CERTIFICATE-----\nMAMCAQA=\n",
        "encrypted": GOLDEN["certs"]["ec.crt.pem"] + keys["ec.dek-aes128.pem"],
    }  # fmt: skip
    for name, content in contents.items():
        (directory / name).write_text(content)
    found = {name: str(directory / name) for name in contents}
    found.update({path.stem: str(path) for path in certs.glob("*.pem")})
    found.update(missing=str(directory / "missing"), directory=str(directory))
    return found


def fail():
    raise ZeroDivisionError("words")


PASSWORDS = {
    "right": GOLDEN["password"],
    "right bytes": GOLDEN["password"].encode(),
    "right bytearray": bytearray(GOLDEN["password"].encode()),
    "right from a call": lambda: GOLDEN["password"],
    "right bytearray from a call": lambda: bytearray(GOLDEN["password"].encode()),
    "wrong": "wrong",
    "wrong from a call": lambda: "wrong",
    "empty": "",
    "long": "a" * 1024,
    "too long": "a" * 1025,
    "too long from a call": lambda: "a" * 1025,
    "no string": 5,
    "no string from a call": lambda: 5,
    "none from a call": lambda: None,
    "call that fails": fail,
    "call that takes an argument": lambda x: x,
}


@pytest.mark.parametrize("name", PASSWORDS)
@pytest.mark.parametrize("file", ["encrypted", "server-ecdsa"])
def test_passwords(files, file, name):
    def run(module):
        module.SSLContext(module.PROTOCOL_TLS_SERVER).load_cert_chain(files[file], password=PASSWORDS[name])

    assert_same(run, text=name != "call that takes an argument")


@pytest.mark.parametrize(
    "names",
    [
        ("server-ecdsa",), ("server-ecdsa", "server-ecdsa"), ("server-ecdsa", "server-rsa"),
        ("server-ecdsa", "server-p384"), ("server-ecdsa", "ca"), ("server-ecdsa", "empty"), ("server-ecdsa", "missing"),
        ("server-ecdsa", "directory"), ("missing", "server-ecdsa"), ("directory", "server-ecdsa"), ("ca",), ("empty",),
        ("text",), ("base64",), ("asn1",), ("cut",), ("missing",), ("directory",),
    ],
    ids=" ".join,
)  # fmt: skip
def test_load_cert_chain(files, names):
    def run(module):
        module.SSLContext(module.PROTOCOL_TLS_SERVER).load_cert_chain(*(files[name] for name in names))

    assert_same(run)


@pytest.mark.parametrize("args", [(1,), ("a\0b",), (b"/missing",), ("", ""), (b"\xff",)])
def test_load_cert_chain_refuses(args):
    assert_same(lambda module: module.SSLContext(module.PROTOCOL_TLS_SERVER).load_cert_chain(*args))


def test_load_cert_chain_refuses_what_is_no_key_file(files):
    for key in (5, "a\0b"):
        assert_same(
            lambda module, key=key: module.SSLContext(module.PROTOCOL_TLS_SERVER).load_cert_chain(
                files["server-ecdsa"], key
            )
        )


@pytest.mark.parametrize(
    "names",
    [
        {"cafile": "ca"}, {"cafile": "server-ecdsa"}, {"cafile": "missing"}, {"cafile": "directory"},
        {"cafile": "empty"}, {"cafile": "text"}, {"cafile": "base64"}, {"cafile": "asn1"}, {"cafile": "cut"},
        {"capath": "missing"}, {"capath": "directory"}, {"capath": "ca"}, {"cafile": "missing", "capath": "directory"},
        {"cafile": "ca", "capath": "missing"},
    ],
    ids=str,
)  # fmt: skip
def test_load_verify_locations(files, names):
    def run(module):
        context = module.SSLContext(module.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(**{key: files[name] for key, name in names.items()})
        found = [(cert["subject"], sorted(cert)) for cert in context.get_ca_certs()]
        return context.cert_store_stats(), found, len(context.get_ca_certs(True))

    assert_same(run)


@pytest.mark.parametrize(
    "arguments",
    [
        {}, {"cafile": None}, {"cafile": 5}, {"capath": 5}, {"cadata": 5}, {"cadata": ""}, {"cadata": b""},
        {"cadata": "x"}, {"cadata": "ä"}, {"cadata": b"xxxxx"}, {"cadata": b"0"}, {"cadata": b"0\x03\x02\x01\x00"},
        {"cadata": bytearray(b"x")}, {"cadata": memoryview(b"abcdef")[::2]}, {"cafile": "a\0b"},
        {"cafile": b"/missing"},
    ],
    ids=lambda arguments: re.sub(r" at 0x\w+", "", str(arguments)),
)  # fmt: skip
def test_load_verify_locations_refuses(arguments):
    assert_same(lambda module: module.SSLContext(module.PROTOCOL_TLS_CLIENT).load_verify_locations(**arguments))


def test_certificates_as_data(files):
    with open(files["ca"]) as ca, open(files["server-unknown"]) as other:
        pem, more = ca.read(), other.read()
    der = ssl.PEM_cert_to_DER_cert(pem)
    names = {der: "ca"}
    texts = pem, pem + pem, "words before\n" + pem, pem + "words behind\n", more
    for data in (*texts, der, der + der, der + b"x", der[:-1]):

        def run(module, data=data):
            context = module.SSLContext(module.PROTOCOL_TLS_CLIENT)
            try:
                context.load_verify_locations(cadata=data)
            finally:
                stats = context.cert_store_stats()
            return stats, [names.get(cert, "another") for cert in context.get_ca_certs(True)]

        assert_same(run)


@pytest.mark.parametrize(
    "tail",
    [
        b"x", b"\0", b"\0\0", b"0", b"0\x82", b"0\x82\x01", b"0\x85", b"0\x84\xff\xff\xff\xff", b"0\x01", b"0\0",
        b"\x1f\xff", b"\xff", b"\xff\xff", b"xx", b"hello world", b"0\x89aaaaaaaaaaaa", b"\x02\x01\x01", b"0\x05aaa",
    ],
    ids=repr,
)  # fmt: skip
def test_what_stands_behind_a_certificate(files, tail):
    der = ssl.PEM_cert_to_DER_cert(Path(files["ca"]).read_text())
    assert_same(lambda module: module.SSLContext(module.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=der + tail))


# -- what is negotiated


@pytest.mark.parametrize(
    "ciphers",
    [
        "ALL", "DEFAULT", "HIGH", "", "xx", "ALL:xx", "ALL:!aNULL:@STRENGTH", "ECDHE+AESGCM", "@SECLEVEL=2:ALL",
        "@SECLEVEL=9", "TLS_AES_128_GCM_SHA256", "!ALL", "ALL\0", "ä", 5, None, b"ALL",
    ],
)  # fmt: skip
def test_set_ciphers(ciphers):
    def run(module):
        context = module.SSLContext(module.PROTOCOL_TLS_CLIENT)
        context.set_ciphers(ciphers)
        return [cipher["name"] for cipher in context.get_ciphers()]

    assert_same(run)


# What CPython gives a new context, where it does not leave that to OpenSSL.
CPYTHONS_CIPHERS = (
    "@SECLEVEL=2:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:!aNULL:!eNULL:!aDSS:!SHA1:!AESCCM"
    if sys.version_info >= (3, 10)
    else "DEFAULT:!aNULL:!eNULL:!MD5:!3DES:!DES:!RC4:!IDEA:!SEED:!aDSS:!SRP:!PSK"
)


def test_get_ciphers():
    def ciphers(context):
        if OPENSSL_DEFAULTS:
            context.set_ciphers(CPYTHONS_CIPHERS)
        return context.get_ciphers()

    assert_same(lambda module: ciphers(module.SSLContext(module.PROTOCOL_TLS_CLIENT)))
    assert_same(lambda module: ciphers(module.create_default_context()))


@pytest.mark.parametrize(
    "protocols", [[], ["h2"], ["h2", "http/1.1"], [""], ["a" * 255], ["a" * 256], ["ä"], [5], [b"h2"], "h2", 5, None]
)
def test_set_alpn_protocols(protocols):
    assert_same(lambda module: module.SSLContext(module.PROTOCOL_TLS_CLIENT).set_alpn_protocols(protocols))


@pytest.mark.parametrize(
    "name",
    ["prime256v1", b"prime256v1", "secp384r1", "secp521r1", "x", "", "P-256", "secp256r1", "x25519", 5, None, "a\0b"],
)
def test_set_ecdh_curve(name):
    assert_same(lambda module: module.SSLContext(module.PROTOCOL_TLS_SERVER).set_ecdh_curve(name))


def test_load_dh_params(files):
    for path in (files["missing"], files["directory"], files["empty"], files["ca"], 5, None, b"/missing"):
        assert_same(lambda module, path=path: module.SSLContext(module.PROTOCOL_TLS_SERVER).load_dh_params(path))


def test_numbers_that_are_too_large():
    assert_same(lambda module: module.SSLContext(1 << 40), text=False)


# -- counters


def test_session_stats(certs):
    def run(module):
        client, server = contexts(module, certs)
        stats = [client.session_stats(), server.session_stats()]
        for _ in range(3):
            Pair(module, client, server).handshake()
        with pytest.raises(module.SSLError):
            Pair(module, client, server, "other.example").handshake()
        # The tickets of a server are no entries of its cache, and those of a client no entries of any.
        counted = [{**context.session_stats(), "number": None} for context in (client, server)]
        return stats, counted

    assert_same(run)


def test_cert_store_stats(certs):
    def run(module):
        context = module.SSLContext(module.PROTOCOL_TLS_CLIENT)
        stats = [context.cert_store_stats()]
        for name in ("ca", "ca", "server-ecdsa", "server-rsa", "server-unknown"):
            context.load_verify_locations(str(certs / f"{name}.pem"))
            stats.append((context.cert_store_stats(), len(context.get_ca_certs())))
        return stats

    assert_same(run)


def test_default_certificates(certs, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certs / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(certs / "none"))

    def run(module):
        context = module.SSLContext(module.PROTOCOL_TLS_CLIENT)
        context.set_default_verify_paths()
        found = [cert["subject"] for cert in context.get_ca_certs()]
        return context.cert_store_stats(), found, module.get_default_verify_paths()[:2]

    assert_same(run)


def test_the_systems_certificates_are_found():
    """Whatever certificates this machine's own ssl finds by default, pyssl finds the same."""
    found = []
    for module in (standard, ssl):
        context = module.SSLContext(module.PROTOCOL_TLS_CLIENT)
        context.set_default_verify_paths()
        found.append((context.cert_store_stats(), sorted(context.get_ca_certs(True))))
    assert found[0] == found[1]


def test_wrap_refuses(certs):
    for arguments in ((1, 2, False), ()):
        assert_same(
            lambda module, arguments=arguments: contexts(module, certs)[0]._wrap_bio(*arguments),
            text=False,
        )


def test_a_message_callback_that_is_refused_changes_nothing(client_context):
    def callback(*args):
        pass

    client_context._msg_callback = callback
    with pytest.raises(TypeError, match="not a callable object"):
        ssl._SSLContext._msg_callback.__set__(client_context, object())
    with pytest.raises((AttributeError, TypeError)):
        ssl._SSLContext._msg_callback.__delete__(client_context)
    assert client_context._msg_callback is callback


@pytest.mark.skipif(sys.version_info < (3, 13, 18), reason="the module took all of these before")
def test_wrap_bio_refuses_what_wrap_socket_refuses(client_context, server_context):
    def refused(context, text, **arguments):
        with pytest.raises(ValueError, match=text):
            context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), **arguments)

    refused(client_context, "check_hostname requires server_hostname")
    refused(client_context, "check_hostname requires server_hostname", server_hostname="")
    refused(server_context, "only be specified in client mode", server_side=True, server_hostname="localhost")
