"""Two machines on this one's loopback, each with a key and a list of its own."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from llama32_desktop.lending.borrower import Borrower
from llama32_desktop.lending.identity import Identity, own_identity
from llama32_desktop.lending.lender import Lender, Rules
from llama32_desktop.lending.peers import Peer, Peers

STAND_IN = [sys.executable, "-P", str(Path(__file__).parent / "lent_stand_in.py")]
"""Speaks to `lend` as the process with ggml does, and sends back what it gets."""


@dataclass
class Machine:
    """One of them."""

    identity: Identity
    peers: Peers


def machine(folder: Path) -> Machine:
    """A machine whose files are in a folder."""
    return Machine(own_identity(folder), Peers(folder / "peers.json"))


def acquainted(folder: Path) -> tuple[Machine, Machine]:
    """One that lends and one that borrows, paired; the port is for `lending` to set."""
    lends, borrows = machine(folder / "den"), machine(folder / "attic")
    lends.peers.add(Peer("attic", "borrows", borrows.identity.certificate))
    return lends, borrows


@contextlib.asynccontextmanager
async def lending(
    lends: Machine,
    borrows: Machine | None = None,
    *,
    told: list[str] | None = None,
    **rules: object,
) -> AsyncIterator[tuple[Lender, int]]:
    """A machine that lends, and the port that it listens at."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        given = Rules(name="den", command=STAND_IN, **rules)  # type: ignore[arg-type]
        lender = Lender(
            lends.identity, lends.peers, given, (told if told is not None else []).append
        )
        await lender.listen(listener)
        if borrows is not None:
            certificate = lends.identity.certificate
            borrows.peers.add(Peer("den", "lends", certificate, "127.0.0.1", port))
        try:
            yield lender, port
        finally:
            await lender.close()


@contextlib.asynccontextmanager
async def borrowing(borrows: Machine, **times: float) -> AsyncIterator[Borrower]:
    """A machine that borrows; whoever connects on loopback may."""
    borrower = Borrower(borrows.identity, borrows.peers, guard=lambda writer: True, **times)
    try:
        yield borrower
    finally:
        await borrower.close()


def run(work: Callable[[], Awaitable[None]]) -> None:
    """Run a test's coroutine; one that hangs fails."""

    async def limited() -> None:
        async with asyncio.timeout(120):
            await work()

    asyncio.run(limited())
