"""`llama32-desktop lend`: this machine's devices for models that another machine runs."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
from typing import TYPE_CHECKING, Final

from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.options.types import whole
from llama32_desktop.cli.parser import Commands, one_line
from llama32_desktop.lending import PORT

if TYPE_CHECKING:
    from llama32_desktop.lending.lender import Lender

_GIGABYTE: Final = 10**9
_MOST_KEPT: Final = 100_000


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "lend",
        help="lend this machine's memory and cards to a model on another of your machines",
        description="Lend this machine's graphics cards, or where it has none its processor and "
        "memory, to a model that runs on another machine of yours, until Ctrl-C. Only machines "
        "that were paired get in, one at a time, and what goes between both is encrypted.",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--pair",
        action="store_true",
        help="wait for one new machine first, where 'machines add' is run; both show a code",
    )
    what.add_argument("--list", action="store_true", help="print the machines that may borrow")
    what.add_argument("--remove", metavar="NAME", help="a machine of '--list' may borrow no more")
    parser.add_argument("--host", default="0.0.0.0", help="the address to listen at (default: all)")
    parser.add_argument(
        "--port", type=whole(0, 65535), default=PORT, help=f"default: {PORT}; 0 takes a free one"
    )
    parser.add_argument(
        "--keep-gb",
        type=whole(0, _MOST_KEPT),
        default=0,
        metavar="N",
        help="keep weights that each machine sent, up to so many GB, so that they are not sent "
        "again (default: 0, none)",
    )
    parser.set_defaults(run=run)


def run(parsed: argparse.Namespace) -> int:
    """Lend until the process is told to end, or do what an option says.

    Raises:
        CommandError: with one sentence.
    """
    from llama32_desktop.lending.peers import Peers

    peers = Peers()
    if parsed.list:
        for peer in peers.all("borrows"):
            print(f"{peer.name}\t{peer.fingerprint}")
        return 0
    if parsed.remove is not None:
        return _remove(parsed.remove)
    asyncio.run(_lend(parsed))
    return 0


def _remove(name: str) -> int:
    from llama32_desktop.lending.removing import removed

    if not removed("borrows", name):
        raise CommandError(
            f"No machine {name} may borrow: 'llama32-desktop lend --list' prints the names."
        )
    return 0


async def _lend(parsed: argparse.Namespace) -> None:
    from llama32_desktop.engine.ggml.rpc import CANNOT_LEND, rpc_library
    from llama32_desktop.lending.identity import own_identity
    from llama32_desktop.lending.lender import Lender, Rules
    from llama32_desktop.lending.peers import Peers
    from llama32_desktop.lending.problems import MachineError
    from llama32_desktop.server.listening import NoAddressError, listening_socket

    if rpc_library() is None:
        raise CommandError(CANNOT_LEND)
    peers = Peers()
    if not parsed.pair and not peers.all("borrows"):
        raise CommandError(
            "No machine is paired with this one, so nobody could borrow: run 'llama32-desktop lend "
            "--pair' here, and 'llama32-desktop machines add' with this machine's address there."
        )
    try:
        listener = listening_socket(parsed.host, parsed.port)
    except NoAddressError as error:
        raise CommandError(str(error)) from error
    bandwidth = await asyncio.to_thread(_bandwidth)
    rules = Rules(cache_bytes=parsed.keep_gb * _GIGABYTE, bandwidth=bandwidth)
    try:
        identity = own_identity()
    except MachineError as error:
        raise CommandError(str(error)) from None
    lender = Lender(identity, peers, rules, _say)
    with contextlib.closing(listener):
        await lender.listen(listener)
        host, port = listener.getsockname()[:2]
        _say(f"Lending at {host}, port {port}, until Ctrl-C.")
        try:
            if parsed.pair:
                await _pair(lender)
            await asyncio.Event().wait()
        finally:
            await lender.close()


def _bandwidth() -> float:
    """Of this machine's memory, which others estimate by how fast it computes."""
    from llama32_desktop.models.bandwidth import kept_bandwidth, measure_bandwidth

    with contextlib.suppress(OSError):
        return kept_bandwidth() or measure_bandwidth()
    return 0.0


async def _pair(lender: Lender) -> None:
    """Pair with the first machine that comes.

    Raises:
        CommandError: the persons did not confirm, or nobody came in time.
    """
    from llama32_desktop.cli.confirming import confirmed
    from llama32_desktop.lending.pairing import PERSON_S
    from llama32_desktop.lending.problems import MachineError

    _say("Waiting for the other machine: run 'llama32-desktop machines add ADDRESS' there.")
    try:
        async with asyncio.timeout(PERSON_S):
            paired = await lender.pair(confirmed)
    except MachineError as error:
        raise CommandError(str(error)) from None
    except TimeoutError:
        raise CommandError(
            "No machine came within five minutes, so nothing was paired; begin again."
        ) from None
    _say(f"{paired.name} may borrow this machine's devices from now on.")


def _say(text: str) -> None:
    with contextlib.suppress(OSError):
        print(one_line(text), file=sys.stderr, flush=True)
