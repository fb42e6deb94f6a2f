"""`llama32-desktop machines`: the machines whose devices models of this one may have."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import socket
from typing import TYPE_CHECKING, Any

import msgspec

from llama32_desktop.cli import machine_verdict
from llama32_desktop.cli.commands.lend import PORT
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.parser import Commands
from llama32_desktop.cli.sizes import size_text

if TYPE_CHECKING:
    from llama32_desktop.lending.peers import Peer


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "machines",
        help="pair with, list and forget machines that lend this one their devices",
        description="Other machines of yours on which 'llama32-desktop lend' runs: a model whose "
        "settings name one has a part of its layers there (--machine).",
    )
    ways = parser.add_subparsers(dest="way", metavar="WAY", required=True)
    add = ways.add_parser("add", help="pair with a machine where 'lend --pair' waits")
    add.add_argument("address", metavar="HOST[:PORT]", help=f"its name or address (port: {PORT})")
    add.add_argument("--name", help="what it is called here (default: as it calls itself)")
    add.set_defaults(run=_add)
    listed = ways.add_parser("list", help="print them")
    listed.add_argument("--json", action="store_true", help="print one JSON object a machine")
    listed.set_defaults(run=_list)
    verdict = ways.add_parser(
        "verdict", help="say what a model would come to with a part of it on one of them"
    )
    machine_verdict.add_options(verdict)
    remove = ways.add_parser("remove", help="forget a machine")
    remove.add_argument("name", metavar="NAME", help="one of 'list'")
    remove.set_defaults(run=_remove)


def _add(parsed: argparse.Namespace) -> int:
    """Pair with a machine.

    Raises:
        CommandError: it is not there, or the persons did not confirm.
    """
    host, port = _address(parsed.address)
    kept = asyncio.run(_paired(host, port, parsed.name))
    asyncio.run(_seen(kept.name))
    print(f"{kept.name}: {kept.host}, port {kept.port}")
    return 0


def _address(text: str) -> tuple[str, int]:
    """A host and a port of `host`, `host:port` or `[address]:port`."""
    host, colon, port = text.rpartition(":")
    if not colon or (":" in host and not host.endswith("]")):
        return text.strip("[]"), PORT
    if not port.isdecimal() or not 0 < int(port) < 65536 or not host:
        raise CommandError(f"{text} is no address: give HOST or HOST:PORT.")
    return host.strip("[]"), int(port)


async def _paired(host: str, port: int, name: str | None) -> Peer:
    from llama32_desktop.cli.confirming import confirmed
    from llama32_desktop.lending import pairing
    from llama32_desktop.lending.identity import own_identity
    from llama32_desktop.lending.peers import Peer, Peers, clean_name
    from llama32_desktop.lending.problems import MachineError
    from llama32_desktop.lending.wire import StrangerError, called

    try:
        identity = own_identity()
        wire = await called(host, port, "pair", identity)
        try:
            other = await pairing.borrow_from(wire, identity, socket.gethostname(), confirmed)
        finally:
            wire.close()
    except MachineError as error:
        raise CommandError(str(error)) from None
    except (StrangerError, EOFError, OSError):
        raise CommandError(
            f"Nobody pairs at {host}, port {port}, so nothing was kept: run 'llama32-desktop lend "
            "--pair' on that machine first, and see that its firewall lets this port in."
        ) from None
    shown = clean_name(name or other.name)
    return Peers().add(Peer(shown, "lends", other.certificate, host, port))


async def _seen(name: str) -> None:
    """Have it say what it lends, for verdicts; it may be that it cannot now."""
    from llama32_desktop.lending.borrower import Borrower
    from llama32_desktop.lending.identity import own_identity
    from llama32_desktop.lending.peers import Peers
    from llama32_desktop.lending.problems import MachineError

    borrower = Borrower(own_identity(), Peers())
    with contextlib.suppress(MachineError):
        await borrower.reach(name)
    await borrower.close()


def _list(parsed: argparse.Namespace) -> int:
    from llama32_desktop.lending.peers import Peers

    for peer in Peers().all("lends"):
        if parsed.json:
            fields: dict[str, Any] = {"name": peer.name, "host": peer.host, "port": peer.port}
            fields["fingerprint"] = peer.fingerprint
            fields["devices"] = [msgspec.to_builtins(device) for device in peer.devices]
            print(json.dumps(fields, ensure_ascii=False))
        else:
            lent = [f"{each.description}, {size_text(each.memory_free)}" for each in peer.devices]
            print("\t".join([peer.name, peer.host, str(peer.port), *lent]))
    return 0


def _remove(parsed: argparse.Namespace) -> int:
    """Forget a machine.

    Raises:
        CommandError: there is none of that name.
    """
    from llama32_desktop.lending.peers import Peers

    if not Peers().remove("lends", parsed.name):
        raise CommandError(
            f"There is no machine {parsed.name}: 'llama32-desktop machines list' prints the names."
        )
    return 0
