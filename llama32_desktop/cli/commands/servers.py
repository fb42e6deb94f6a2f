"""`llama32-desktop servers`: the servers whose models answer beside those of this machine."""

from __future__ import annotations

import argparse
import getpass
import json
import sys

from llama32_desktop.cli.elsewhere import KINDS, asked_server, with_models
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
    add.add_argument("address", metavar="URL", help="such as https://models.example/v1")
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
    import msgspec

    from llama32_desktop.remote.kept import Servers
    from llama32_desktop.remote.server import AddressError, checked_name

    server, keys = asked_server(parsed.address, parsed.kind)
    kept = Servers()
    try:
        if parsed.name is not None:
            server = msgspec.structs.replace(server, name=checked_name(parsed.name))
        key = _asked_key() if parsed.key else ""
        if key:
            keys.use(server, key)
        other = kept.find(server.name)
        if other is not None and other.origin != server.origin:
            raise CommandError(
                f"There is a server {server.name} at {other.host} already, so none was added: give "
                "another --name, or remove that first."
            )
        server = with_models(server, keys)
        kept.put(server)
        if key and not keys.keep(server, key):
            print(one_line(f"{keys.notice} The key was not kept."), file=sys.stderr)
    except AddressError as error:
        raise CommandError(str(error)) from None
    print(f"{server.name}: {server.host}, {len(server.models)} models")
    if server.is_readable:
        print(
            one_line(f"What goes to {server.host} can be read on its way: there is no encryption."),
            file=sys.stderr,
        )
    return 0


def _asked_key() -> str:
    if sys.stdin.isatty():
        return getpass.getpass("Key: ")
    return sys.stdin.readline().strip()


def _list(parsed: argparse.Namespace) -> int:
    from llama32_desktop.remote.kept import Servers

    kept = Servers()
    for server in kept.all():
        if parsed.json:
            models = [model.name for model in server.models]
            fields = {"name": server.name, "kind": server.kind, "address": server.address}
            print(json.dumps({**fields, "models": models}, ensure_ascii=False))
            continue
        print(f"{server.name}\t{server.kind}\t{server.address}")
        for model in server.models:
            print(f"\t{model.name}")
    if kept.notice:
        print(one_line(kept.notice), file=sys.stderr)
    return 0


def _remove(parsed: argparse.Namespace) -> int:
    """Forget the server, and its key where no other server has that origin.

    Raises:
        CommandError: there is none of that name.
    """
    from llama32_desktop.remote.kept import Servers
    from llama32_desktop.remote.keys import Keys

    kept = Servers()
    gone = kept.remove(parsed.name)
    if gone is None:
        raise CommandError(
            f"There is no server {parsed.name}: 'llama32-desktop servers list' prints the names."
        )
    if all(server.origin != gone.origin for server in kept.all()):
        keys = Keys()
        if not keys.forget(gone):
            print(one_line(keys.notice), file=sys.stderr)
    return 0
