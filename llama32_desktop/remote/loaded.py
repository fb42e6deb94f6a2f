"""A served model as the app knows one that is loaded."""

from __future__ import annotations

from typing import Final

import msgspec

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import Abilities, LoadedModel, ModelSettings, Vision
from llama32_desktop.remote import ollama
from llama32_desktop.remote.server import Kind, ServedModel, Server
from llama32_desktop.sentences import Sentence

_UNTOLD: Final[dict[Kind, int]] = {"openai": 131_072, "ollama": 8192, "anthropic": 200_000}
"""Tokens of a context that nobody tells: the server refuses what is too long for it."""


def described(server: Server, ref: ModelRef, settings: ModelSettings) -> LoadedModel:
    """A served model as a loaded one: what it can do, as far as its server told."""
    told = server.model(ref.name) or ServedModel(name=ref.name)
    context = told.context or _UNTOLD[server.kind]
    if server.kind == "ollama":
        context = min(context, ollama.MOST_CONTEXT)
    if settings.context:
        context = min(settings.context, told.context or settings.context)
    remark = ""
    if server.is_readable:
        remark = Sentence(
            "What goes to {0} can be read on its way: its address has no encryption (https).",
            server.host,
        )
    return LoadedModel(
        ref=ref,
        name=ref.name,
        architecture="",
        file_bytes=0,
        parameters=0,
        layers=0,
        gpu_layers=0,
        device=server.host,
        context=context,
        context_trained=told.context or context,
        settings=msgspec.structs.replace(settings, context=context),
        load_s=0.0,
        # What is not told is tried: a server that cannot look at a picture refuses it.
        vision=None if told.sees is False else Vision(tile_size=0, max_tiles=0),
        abilities=Abilities(thinks=bool(told.thinks), counts=False, continues=False, grammar=False),
        remark=remark,
    )
