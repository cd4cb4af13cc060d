"""Groups, suites of TLS 1.3 and signature schemes: chosen by name, seen in what is negotiated."""

import pytest

import pyssl as ssl

from .beside import Pair


@pytest.fixture
def mutual(client_context, server_context, certs):
    """Both contexts; the client shows an RSA certificate, as RSA keys leave a choice of schemes."""
    client_context.load_cert_chain(certs / "client-rsa.pem")
    server_context.load_cert_chain(certs / "server-rsa.pem")
    server_context.load_verify_locations(certs / "ca.pem")
    server_context.verify_mode = ssl.CERT_REQUIRED
    return client_context, server_context


def handshake(client_context, server_context):
    pair = Pair(ssl, client_context, server_context).handshake()
    assert pair.client.version() == pair.server.version()
    return pair


def facts(end):
    return end.cipher()[0], end.group(), end.client_sigalg(), end.server_sigalg()


@pytest.mark.parametrize("chooser", [0, 1])
def test_either_end_chooses(mutual, chooser):
    mutual[chooser].set_groups("P-384:?nosuch")
    mutual[chooser].set_ciphersuites("TLS_CHACHA20_POLY1305_SHA256")
    mutual[chooser].set_client_sigalgs("rsa_pss_rsae_sha384")
    mutual[chooser].set_server_sigalgs("ecdsa_secp256r1_sha256:PSS+SHA512:?nosuch")
    pair = handshake(*mutual)
    expected = "TLS_CHACHA20_POLY1305_SHA256", "secp384r1", "rsa_pss_rsae_sha384"
    for end in (pair.client, pair.server):
        assert facts(end)[:3] == expected
        assert end.server_sigalg() in ("ecdsa_secp256r1_sha256", "rsa_pss_rsae_sha512")


def test_the_same_before_tls13(mutual):
    for context in mutual:
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    mutual[1].set_client_sigalgs("RSA+SHA512")
    mutual[1].set_groups("secp521r1")
    pair = handshake(*mutual)
    assert pair.client.client_sigalg() == pair.server.client_sigalg() == "rsa_pkcs1_sha512"
    assert pair.client.group() == pair.server.group() == "secp521r1"


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
@pytest.mark.parametrize("setter", ["set_groups", "set_client_sigalgs", "set_server_sigalgs", "set_ciphersuites"])
def test_nothing_in_common(mutual, setter, version):
    values = {
        "set_groups": ("P-384", "P-256"),
        "set_ciphersuites": ("TLS_AES_128_GCM_SHA256", "TLS_AES_256_GCM_SHA384"),
    }.get(setter, ("rsa_pss_rsae_sha256", "rsa_pss_rsae_sha384"))
    for context, value in zip(mutual, values):
        context.maximum_version = context.minimum_version = version
        context.set_ciphers("ECDHE")  # some Pythons' own lists have suites without a group
        getattr(context, setter)(value)
    if setter == "set_ciphersuites" and version == ssl.TLSVersion.TLSv1_2:
        handshake(*mutual)  # they are of TLS 1.3 alone
        return
    with pytest.raises(ssl.SSLError):
        handshake(*mutual)


def test_no_proof_has_no_name(client_context, server_context):
    pair = Pair(ssl, client_context, server_context)
    assert facts_before(pair.client) == facts_before(pair.server) == (None, None, None)
    pair.handshake()
    assert pair.client.client_sigalg() is None
    assert pair.server.server_sigalg() in ssl.get_sigalgs()


def facts_before(end):
    return end.group(), end.client_sigalg(), end.server_sigalg()


@pytest.mark.parametrize(
    ("setter", "text", "bad"),
    [
        ("set_groups", "unrecognized group", ["nosuch", "P-256:nosuch", ":"]),
        ("set_ciphersuites", "No cipher suite can be selected.", ["nosuch", ":", "ECDHE-RSA-AES128-GCM-SHA256"]),
        ("set_client_sigalgs", "unrecognized signature algorithm", ["", "nosuch", "?nosuch", "RSA+MD5"]),
        ("set_server_sigalgs", "unrecognized signature algorithm", ["", "nosuch", "?nosuch", "RSA+MD5"]),
    ],
)
def test_what_is_unknown_is_refused_as_cpython_does(client_context, setter, text, bad):
    call = getattr(client_context, setter)
    for value in bad:
        with pytest.raises(ssl.SSLError, match="^" + text) as caught:
            call(value)
        assert caught.value.args[0] == 0
        assert caught.value.args[1].endswith(")")
    with pytest.raises(TypeError, match=rf"{setter}\(\) argument must be str, not bytes"):
        call(b"x")
    with pytest.raises(ValueError, match="embedded null character"):
        call("a\0b")


def test_names(client_context):
    groups, everything = client_context.get_groups(), client_context.get_groups(include_aliases=True)
    assert "secp256r1" in groups
    assert "P-256" not in groups
    assert set(groups) < set(everything)
    client_context.set_groups(":".join(groups))
    for name in everything:
        client_context.set_groups(name)
    client_context.set_client_sigalgs(":".join(ssl.get_sigalgs()))


def test_groups_that_are_marked_removed_or_tupled(client_context, server_context, bios):
    server_context.set_groups("P-521 / X25519:P-384:-P-384")
    client_context.set_groups("DEFAULT:-X25519MLKEM768")
    assert bios(client_context, server_context).handshake().client.group() == "secp521r1"
    client_context.set_groups("P-384:*X25519:P-521/?nosuch")
    server_context.set_groups("P-384:X25519")
    assert bios(client_context, server_context).handshake().server.group() == "x25519"


def test_before_the_handshake_there_is_no_group(client_context):
    assert "rsa_pss_rsae_sha256" in ssl.get_sigalgs()
    client_context.check_hostname = False
    assert client_context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO()).group() is None
