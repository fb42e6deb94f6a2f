"""The models of one command: those of this machine, or of the server that `--server` names."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Final

from llama32_desktop.cli.choice import choose_model
from llama32_desktop.cli.errors import CommandError
from llama32_desktop.cli.parser import one_line
from llama32_desktop.engine.client.pool import start_client
from llama32_desktop.models.library import InstalledModel

if TYPE_CHECKING:
    from llama32_desktop.engine.client.client import EngineClient
    from llama32_desktop.remote.keys import Keys
    from llama32_desktop.remote.server import Kind, Server

KINDS: Final = ("openai", "ollama", "anthropic")
_MOST_NAMED: Final = 12


def add_options(parser: argparse.ArgumentParser) -> None:
    """Where a model answers."""
    group = parser.add_argument_group("another address")
    group.add_argument(
        "--server",
        metavar="URL_OR_NAME",
        help="a server that --model is at, one of 'servers list' or its address: what is sent "
        "leaves this machine",
    )
    group.add_argument(
        "--server-kind",
        choices=KINDS,
        help="what the server speaks (default: by its address, OpenAI's for most)",
    )


def choice_of(parsed: argparse.Namespace) -> Choice:
    """The choice that a command's options leave.

    Raises:
        CommandError: the server does not answer, or the address is none.
    """
    if parsed.server is None:
        return Choice()
    server, keys = asked_server(parsed.server, parsed.server_kind)
    if not server.models:
        server = with_models(server, keys)
    return ElsewhereChoice(server, keys)


class Choice:
    """Models of this machine."""

    def model(self, wanted: str | None) -> InstalledModel:
        """The model that is asked for; see `choose_model`."""
        return choose_model(wanted)

    def served(self, wanted: str | None) -> InstalledModel | None:
        """The model at the server that was named; `None` where none was."""
        return None

    def start(self, niceness: int) -> EngineClient:
        """A client that runs and knows the way to the models."""
        return start_client(niceness)

    def leaves_for(self, model: InstalledModel) -> str:
        """As `protocol.Generate` has it; that something leaves is said on stderr."""
        return ""


class ElsewhereChoice(Choice):
    """Models of one server, which the person has named in the command."""

    def __init__(self, server: Server, keys: Keys) -> None:
        self._server = server
        self._keys = keys

    def model(self, wanted: str | None) -> InstalledModel:
        """The model of that name; without one, the only one that there is.

        Raises:
            CommandError: there is another number of them.
        """
        from llama32_desktop.remote.listing import as_installed
        from llama32_desktop.remote.server import ServedModel

        server = self._server
        if wanted is not None:
            return as_installed(server, server.model(wanted) or ServedModel(name=wanted))
        if len(server.models) == 1:
            return as_installed(server, server.models[0])
        names = ", ".join(model.name for model in server.models[:_MOST_NAMED])
        raise CommandError(
            f"{server.host} has {len(server.models)} models, so nothing was sent: name one with "
            f"--model ({names}{', …' if len(server.models) > _MOST_NAMED else ''})."
        )

    def served(self, wanted: str | None) -> InstalledModel:
        return self.model(wanted)

    def start(self, niceness: int) -> EngineClient:
        from llama32_desktop.engine.client.client import EngineClient
        from llama32_desktop.engine.client.supervisor import Supervisor
        from llama32_desktop.remote.way import Ways

        server, keys = self._server, self._keys
        ways = Ways(
            Supervisor(niceness=niceness),
            find=lambda name: server if name == server.name else None,
            key_of=keys.key,
        )
        client = EngineClient(ways)
        client.start()
        return client

    def leaves_for(self, model: InstalledModel) -> str:
        print(one_line(f"This leaves this machine, to {self._server.host}."), file=sys.stderr)
        return model.ref.text


def asked_server(text: str, kind: Kind | None = None) -> tuple[Server, Keys]:
    """The server of that name or address, and the keys to ask with.

    Raises:
        CommandError: it is no address.
    """
    from llama32_desktop.remote.kept import Servers
    from llama32_desktop.remote.keys import Keys, given_key
    from llama32_desktop.remote.listing import server_at
    from llama32_desktop.remote.server import AddressError

    kept, keys = Servers(), Keys()
    known = kept.all()
    if kept.notice:
        print(one_line(kept.notice), file=sys.stderr)
    server = next((each for each in known if each.name == text), None)
    try:
        if server is None:
            new = server_at(text, kind)
            same = (s for s in known if (s.address, s.kind) == (new.address, new.kind))
            server = next(same, new)
        if key := given_key():
            keys.use(server, key)
    except AddressError as error:
        raise CommandError(str(error)) from None
    return server, keys


def with_models(server: Server, keys: Keys) -> Server:
    """The server with the models that it has now.

    Raises:
        CommandError: it does not answer.
    """
    from llama32_desktop.remote.listing import refreshed
    from llama32_desktop.remote.problems import RemoteError

    try:
        return refreshed(server, keys.key(server))
    except RemoteError as error:
        raise CommandError(str(error)) from None
