"""Every key exchange group a peer has, in TLS 1.2 and 1.3, with and without a HelloRetryRequest."""

from ..peers import Ask
from . import expect, ours
from .matrix import attempt

FINITE = ("ffdhe2048", "ffdhe3072", "ffdhe4096")


TITLE = "key exchange"


def suite(context, version, group):
    if version == "TLSv1.2":
        context.set_ciphers("DHE-RSA-AES128-GCM-SHA256" if group in FINITE else "ECDHE-RSA-AES128-GCM-SHA256")


def check(facts, version, group):
    expect(facts["version"] == version, f"version {facts['version']}")
    if version == "TLSv1.3" or group not in FINITE:
        expect(facts["group"] == group, f"group {facts['group']}")


def our_client(peer, certs, version, group, retry):
    """The peer's server has only this group; ours sends a share of another first, if there is to be a retry."""
    context = ours.new_context(False, version)
    context.load_verify_locations(certs / "ca.pem")
    suite(context, version, group)
    context.set_groups(f"{'secp521r1' if group != 'secp521r1' else 'x25519'}:{group}" if retry else group)
    with peer.serving(Ask(version, "rsa", group=group)) as running:
        check(ours.say_hello(peer, context, running.port), version, group)


def our_server(peer, certs, version, group, retry):
    """The peer's client has only this group; or all of them, and our server only this."""
    context = ours.new_context(True, version)
    context.load_cert_chain(certs / "server-rsa.pem")
    context.load_dh_params(certs / "dh.pem")
    suite(context, version, group)
    context.set_groups(group)
    with ours.answering(context) as (port, facts):
        out = peer.talk(port, Ask(version, "rsa", group="" if retry else group))
    check(ours.fact(facts), version, group)
    expect(peer.answer in out or b"hello" in out, f"the client printed {out[-300:]!r}")


def run(peer, certs, sides):
    """(side, group, how, outcome, detail) for each cell."""
    for group in peer.groups:
        for version in ("TLSv1.2", "TLSv1.3"):
            if "MLKEM" in group and version == "TLSv1.2":
                continue
            for side in sides:
                for retry in (False, True) if version == "TLSv1.3" else (False,):
                    run_one = our_client if side == "client" else our_server
                    how = f" {version}{' after HelloRetryRequest' if retry else ''}"
                    yield side, group, how, *attempt(run_one, peer, certs, version, group, retry)
