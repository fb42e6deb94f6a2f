"""Pairs this machine with one that lends, from its address."""

from __future__ import annotations

import contextlib
import socket

from llama32_desktop.lending import PORT, pairing
from llama32_desktop.lending.borrower import Borrower
from llama32_desktop.lending.identity import own_identity
from llama32_desktop.lending.pairing import Ask
from llama32_desktop.lending.peers import Peer, Peers, clean_name
from llama32_desktop.lending.problems import MachineError
from llama32_desktop.lending.wire import StrangerError, called
from llama32_desktop.sentences import Sentence


def address_of(text: str) -> tuple[str, int]:
    """A host and a port of `host`, `host:port` or `[address]:port`.

    Raises:
        MachineError: it is none of these.
    """
    text = text.strip()
    host, colon, port = text.rpartition(":")
    if not colon or (":" in host and not host.endswith("]")):
        host, port = text, str(PORT)
    is_port = port.isdecimal() and len(port) <= 5 and 0 < int(port) < 65536
    if not is_port or not host.strip("[]"):
        raise MachineError(Sentence("“{0}” is no address: give HOST or HOST:PORT.", text))
    return host.strip("[]"), int(port)


async def acquainted(host: str, port: int, ask: Ask, name: str = "") -> Peer:
    """The machine there, paired and kept; it has to wait for that.

    Args:
        name: What it is called here; empty as it calls itself.

    Raises:
        MachineError: it is not there, or the persons did not confirm.
        OSError: it cannot be kept.
    """
    identity = own_identity()
    try:
        wire = await called(host, port, "pair", identity)
        try:
            other = await pairing.borrow_from(wire, identity, socket.gethostname(), ask)
        finally:
            wire.close()
    except (StrangerError, EOFError, OSError) as error:
        raise MachineError(
            Sentence(
                "Nobody pairs at {0}, port {1}, so nothing was kept: begin on that machine first, "
                "by “Pair” in its settings or by “llama32-desktop lend --pair”, and see that its "
                "firewall lets this port in.",
                host,
                str(port),
            )
        ) from error
    peers = Peers()
    kept = peers.add(Peer(clean_name(name or other.name), "lends", other.certificate, host, port))
    borrower = Borrower(identity, peers)
    try:
        with contextlib.suppress(MachineError):  # what it lends, for verdicts; it may be busy now
            await borrower.reach(kept.name)
    finally:
        await borrower.close()
    return kept
