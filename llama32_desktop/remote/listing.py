"""Asks a server what it has, when a person adds it or looks at it."""

from __future__ import annotations

import asyncio
from typing import Final

import msgspec

from llama32_desktop.models.describe import InstalledModel
from llama32_desktop.remote.asking import Asker
from llama32_desktop.remote.server import (
    Kind,
    ServedModel,
    Server,
    checked_address,
    checked_name,
)
from llama32_desktop.remote.wire import WIRES

MOST_MODELS: Final = 500
LONGEST_NAME: Final = 200
"""Characters of a model's name; one that is longer is left out."""
_OLLAMA_PORT: Final = 11434


def refreshed(server: Server, key: str) -> Server:
    """The server with the models that it has now; waits for it, and sends nothing but the key.

    Raises:
        RemoteError: it does not answer, or not as a server of its kind.
    """
    models = asyncio.run(_listed(server, key))
    known: dict[str, ServedModel] = {}
    for model in models[:MOST_MODELS]:
        if model.name.isprintable() and len(model.name) <= LONGEST_NAME:
            known.setdefault(model.name, model)
    return msgspec.structs.replace(server, models=tuple(known.values()))


async def _listed(server: Server, key: str) -> list[ServedModel]:
    asker = Asker()
    try:
        return await WIRES[server.kind].models(asker, server, key)
    finally:
        await asker.close()


def server_at(address: str, kind: Kind | None = None, name: str = "") -> Server:
    """A server as a person names it, which was not asked for its models yet.

    Args:
        kind: What it speaks; without, what its address tells.
        name: Without, its host.

    Raises:
        AddressError: that is no address, or no name.
    """
    kind = kind or likely_kind(address)
    server = Server(name="", kind=kind, address=checked_address(address, kind))
    name = checked_name(name) if name.strip() else server.host
    return msgspec.structs.replace(server, name=name)


def likely_kind(address: str) -> Kind:
    """What a server of this address speaks, as far as that tells: most speak as OpenAI's."""
    plain = Server(name="", kind="openai", address=checked_address(address, "openai"))
    if plain.host.removesuffix(":443").endswith("anthropic.com"):
        return "anthropic"
    return "ollama" if plain.host.endswith(f":{_OLLAMA_PORT}") else "openai"


def as_installed(server: Server, model: ServedModel) -> InstalledModel:
    """A served model, as pickers and commands have those of this machine."""
    return InstalledModel(
        id=server.ref(model.name).text,
        name=model.name,
        path=model.name,
        bytes=0,
        source="server",
        architecture="",
        quantisation="",
        context_trained=model.context,
        layers=0,
        sees=model.sees is not False,
        server=server.name,
        host=server.host,
    )
