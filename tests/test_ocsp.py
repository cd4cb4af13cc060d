"""Stapled OCSP responses (RFC 6066, 8), which the standard module does not have."""

import pytest

import pyssl as ssl


def test_staple_is_shown(certs, client_context, server_context, bios):
    staple = (certs / "good.ocsp").read_bytes()
    assert bios(client_context, server_context).handshake().client.ocsp_response is None
    server_context.set_ocsp_response(staple)
    assert bios(client_context, server_context).handshake().client.ocsp_response == staple
    server_context.set_ocsp_response(b"")
    assert bios(client_context, server_context).handshake().client.ocsp_response is None


def test_good_staple_is_enough(certs, client_context, server_context, bios):
    assert not client_context.require_ocsp
    client_context.require_ocsp = True
    server_context.set_ocsp_response((certs / "good.ocsp").read_bytes())
    assert bios(client_context, server_context).handshake().client.version() == "TLSv1.3"


@pytest.mark.parametrize(
    ("staple", "code", "words"),
    [
        (None, 73, "OCSP verification needed"),
        ("garbage", 74, "OCSP verification failed"),
        ("revoked", 23, "certificate revoked"),
    ],
)
def test_required_staple(certs, client_context, server_context, bios, staple, code, words):
    client_context.require_ocsp = True
    if staple == "garbage":
        server_context.set_ocsp_response(b"0\x03\x0a\x01\x06")
    elif staple:
        server_context.set_ocsp_response((certs / f"{staple}.ocsp").read_bytes())
    with pytest.raises(ssl.SSLCertVerificationError) as failure:
        bios(client_context, server_context).handshake()
    assert (failure.value.verify_code, failure.value.verify_message) == (code, words)


def test_staple_without_certificate(certs):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with pytest.raises((ssl.SSLError, ValueError)):
        context.set_ocsp_response((certs / "good.ocsp").read_bytes())


def test_demand_counts_on_the_interpreters_own_class(run_pyssl, certs):
    """Under install(), SSLContext is the standard module's class: the setting must be the engine's there too."""
    run_pyssl(
        """
import ssl, sys
certs = sys.argv[1]
assert ssl.SSLContext.__module__ == "ssl"

def handshake(staple, demand):
    client_context = ssl.create_default_context(cafile=certs + "/ca.pem")
    server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server_context.load_cert_chain(certs + "/server-ecdsa.pem")
    if staple:
        server_context.set_ocsp_response(open(certs + "/good.ocsp", "rb").read())
    client_context.require_ocsp = demand
    assert client_context.require_ocsp is demand
    to_client, to_server = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = client_context.wrap_bio(to_client, to_server, server_hostname="localhost")
    server = server_context.wrap_bio(to_server, to_client, server_side=True)
    for end in (client, server, client):
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            pass

handshake(staple=False, demand=False)
handshake(staple=True, demand=True)
try:
    handshake(staple=False, demand=True)
except ssl.SSLCertVerificationError as exc:
    assert exc.verify_code == 73, exc
else:
    raise AssertionError("no response, and no failure")
""",
        certs,
    )
