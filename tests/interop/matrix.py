"""Version x suite x certificate x client certificate x resumption, one peer at a time."""

import itertools
import subprocess
from collections import namedtuple
from dataclasses import replace

from ..peers import Ask
from . import Failed, expect, ours
from .cells import NO_CERTIFICATE, needs_psk

Result = namedtuple("Result", "peer side cell outcome detail")  # outcome: "ok", "FAILED", "cannot" or "STALE"
TROUBLE = (Failed, OSError, RuntimeError, ValueError, subprocess.SubprocessError)


def cannot(peer, side, cell):
    """Why the peer at the other end of our client or server cannot have this cell; "" if it can."""
    if cell.suite.number not in peer.known(cell.version):
        return "suite not in the peer's list"
    if side == "client" and cell.version == "TLSv1.3" and cell.mode == "id":
        return "in TLS 1.3 the server chooses, and a client cannot tell"
    words = {"client" if side == "server" else "server", cell.version, cell.kind, cell.mode, cell.suite.kx}
    words |= {"client certificate"} if cell.with_client else set()
    words |= set() if cell.suite.number in peer.offered(cell.version) else {"suite off by default"}
    return next((why for what, why in peer.lacks.items() if words.issuperset(what)), "")


def ask_for(cell):
    kind = "" if cell.kind in NO_CERTIFICATE else cell.kind
    return Ask(cell.version, kind, cell.with_client, psk=needs_psk(cell.suite))


def check(facts, cell, side):
    expect(facts["version"] == cell.version, f"version {facts['version']}")
    expect(facts["suite"] == cell.suite.name, f"suite {facts['suite']}")
    if side == "server" and cell.with_client:
        expect(facts["peer"] and (("commonName", f"client-{cell.kind}"),) in facts["peer"]["subject"],
               f"client {facts['peer']}")  # fmt: skip


def try_client(peer, certs, cell, running):
    """Our client with a running server of the peer."""
    context = ours.for_cell(certs, "client", cell)
    facts = ours.say_hello(peer, context, running.port)
    check(facts, cell, "client")
    if cell.mode == "full":
        return
    if cell.version != "TLSv1.3":
        expect(facts["has_ticket"] == (cell.mode == "ticket"), f"ticket: {facts['has_ticket']}")
    facts = ours.say_hello(peer, context, running.port, session=facts["session"])
    check(facts, cell, "client")
    expect(facts["reused"], "not resumed")


def try_server(peer, certs, cell):
    """Our server with the peer's client."""
    context = ours.for_cell(certs, "server", cell)
    resume = cell.mode != "full"
    with ours.answering(context, connections=2 if resume else 1) as (port, facts):
        out = peer.talk(port, replace(ask_for(cell), resume=resume))
    for n in range(1 + resume):
        try:
            check(ours.fact(facts, n), cell, "server")
        except Failed as exc:
            raise Failed(f"{exc}; the client: {out[-300:]!r}") from None
    expect(ours.fact(facts, resume)["said"] == b"hello\n", f"the client said {facts[-1]['said']!r}")
    expect(peer.answer in out or b"hello" in out, f"the client printed {out[-300:]!r}")
    if resume:
        expect(not facts[0]["reused"], "the first connection is resumed")
        expect(facts[1]["reused"], "not resumed")


def attempt(run, *args):
    try:
        run(*args)
    except TROUBLE as exc:
        return "FAILED", f"{type(exc).__name__}: {exc}"
    return "ok", ""


def our_client(peer, certs, cells):
    """Results of cells that one server of the peer's can take: same version, certificate, and so on."""
    try:
        with peer.serving(ask_for(cells[0])) as running:
            for cell in cells:
                yield Result(peer, "client", cell, *attempt(try_client, peer, certs, cell, running))
    except RuntimeError as exc:
        for cell in cells:
            yield Result(peer, "client", cell, "FAILED", str(exc))


def our_server(peer, certs, cells):
    for cell in cells:
        yield Result(peer, "server", cell, *attempt(try_server, peer, certs, cell))


def run(peer, certs, cells, side):
    """All results of a peer for our side. What it is said to lack is tried once for each reason."""
    able, probes = [], {}
    for cell in cells:
        reason = cannot(peer, side, cell)
        if not reason:
            able.append(cell)
            continue
        yield Result(peer, side, cell, "cannot", reason)
        if not reason.startswith(("suite", "in TLS")):
            probes.setdefault(reason, cell)
    one = our_client if side == "client" else our_server
    able.sort(key=lambda c: (c.version, c.kind, c.with_client, needs_psk(c.suite)))  # a server for each group
    for _, group in itertools.groupby(able, key=ask_for):
        yield from one(peer, certs, list(group))
    for reason, cell in probes.items():
        for result in one(peer, certs, [cell]):
            if result.outcome == "ok":
                yield result._replace(outcome="STALE", detail=f"works, although: {reason}")
