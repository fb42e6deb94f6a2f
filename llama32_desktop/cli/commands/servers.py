"""`llama32-desktop servers`: the servers whose models answer beside those of this machine."""

from __future__ import annotations

import argparse
import getpass
import json
import sys

from llama32_desktop.cli.elsewhere import KINDS, asked_server
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.parser import Commands, one_line


def register(commands: Commands) -> None:
    """Adds the command and its options to the parser."""
    parser = commands.add_parser(
        "servers",
        help="add, list and remove servers whose models answer at other addresses",
        description="Servers at other addresses: OpenAI's interface (vLLM, SGLang, TGI, "
        "llama-server, LM Studio, a company's gateway), Ollama's and Anthropic's. Nothing is sent "
        "to one but what a person sends to a model of it.",
    )
    ways = parser.add_subparsers(dest="way", metavar="WAY", required=True)
    add = ways.add_parser("add", help="add a server, or ask one again which models it has")
    add.add_argument("address", metavar="URL", help="such as https://ai.example/v1")
    add.add_argument("--name", help="what it is called (default: its host)")
    add.add_argument("--kind", choices=KINDS, help="what it speaks (default: by its address)")
    add.add_argument(
        "--key",
        action="store_true",
        help="ask for its key, or read it from stdin; the system's password store keeps it",
    )
    add.set_defaults(run=_add)
    listed = ways.add_parser("list", help="print the servers and their models")
    listed.add_argument("--json", action="store_true", help="print one JSON object a server")
    listed.set_defaults(run=_list)
    remove = ways.add_parser("remove", help="forget a server and its key")
    remove.add_argument("name", metavar="NAME", help="one of 'list'")
    remove.set_defaults(run=_remove)


def _add(parsed: argparse.Namespace) -> int:
    """Ask the server for its models, then keep it.

    Raises:
        CommandError: it does not answer, or there is no such address.
    """
    from llama32_desktop.remote.known import Known
    from llama32_desktop.remote.problems import RemoteError
    from llama32_desktop.remote.server import AddressError

    server, keys = asked_server(parsed.address, parsed.kind)
    known = Known(keys)
    key = _asked_key() if parsed.key else ""
    try:
        server = known.add(server.address, server.kind, parsed.name or server.name, key)
    except (AddressError, RemoteError) as error:
        raise CommandError(str(error)) from None
    print(f"{server.name}: {server.host}, {len(server.models)} models")
    _tell(known.notice)
    if server.is_readable:
        _tell(f"What goes to {server.host} can be read on its way: there is no encryption.")
    return 0


def _tell(sentence: str) -> None:
    if sentence:
        print(one_line(sentence), file=sys.stderr)


def _asked_key() -> str:
    if sys.stdin.isatty():
        return getpass.getpass("Key: ")
    return sys.stdin.readline().strip()


def _list(parsed: argparse.Namespace) -> int:
    from llama32_desktop.remote.known import Known

    known = Known()
    for server in known.servers():
        if parsed.json:
            models = [model.name for model in server.models]
            fields = {"name": server.name, "kind": server.kind, "address": server.address}
            print(json.dumps({**fields, "models": models}, ensure_ascii=False))
            continue
        print(f"{server.name}\t{server.kind}\t{server.address}")
        for model in server.models:
            print(f"\t{model.name}")
    _tell(known.notice)
    return 0


def _remove(parsed: argparse.Namespace) -> int:
    """Forget the server, and its key where no other server has that origin.

    Raises:
        CommandError: there is none of that name.
    """
    from llama32_desktop.remote.known import Known

    known = Known()
    if known.find(parsed.name) is None:
        raise CommandError(
            f"There is no server {parsed.name}: 'llama32-desktop servers list' prints the names."
        )
    known.remove(parsed.name)
    _tell(known.notice)
    return 0
