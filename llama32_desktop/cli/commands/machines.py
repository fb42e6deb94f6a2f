"""`llama32-desktop machines`: the machines whose devices models of this one may have."""

from __future__ import annotations

import argparse
import asyncio
import json
from typing import Any

import msgspec

from llama32_desktop.cli import machine_verdict
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.parser import Commands
from llama32_desktop.cli.sizes import size_text
from llama32_desktop.lending import PORT


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
    from llama32_desktop.cli.confirming import confirmed
    from llama32_desktop.lending.acquainting import acquainted, address_of
    from llama32_desktop.lending.problems import MachineError

    try:
        host, port = address_of(parsed.address)
        kept = asyncio.run(acquainted(host, port, confirmed, parsed.name or ""))
    except MachineError as error:
        raise CommandError(str(error)) from None
    print(f"{kept.name}: {kept.host}, port {kept.port}")
    return 0


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
