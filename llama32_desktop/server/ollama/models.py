"""`/api/tags`, `/api/show`, `/api/ps` and `/api/version`."""

from __future__ import annotations

import asyncio
from typing import Any, Final

from msgspec import Struct
from starlette.responses import PlainTextResponse, Response

from llama32_desktop.engine.protocol import LoadedModel
from llama32_desktop.server.door import Call
from llama32_desktop.server.engines import FOR_EVER, Held
from llama32_desktop.server.model_names import changed
from llama32_desktop.server.ollama.names import details, entry, moment, named
from llama32_desktop.server.streams import Json

INTERFACE: Final = "0.24.0"
"""The version of Ollama whose interface this is: the last one that ran Llama 3.2 Vision. Programs
ask for it to know what they may ask."""
_FAR: Final = 253_370_764_800.0
"""In the year 9999, for what has no end."""


class ShowRequest(Struct):
    model: str = ""
    name: str = ""
    """What older clients call it."""


async def version(call: Call) -> Response:
    return Json({"version": INTERFACE})


async def greeting(call: Call) -> Response:
    """What is asked to see whether somebody is there."""
    return PlainTextResponse("llama32-desktop is running")


async def tags(call: Call) -> Response:
    """All models."""

    def listed() -> list[dict[str, Any]]:
        names = call.service.names
        return [entry(name, model) for name, model in named(names, names.all())]

    return Json({"models": await asyncio.to_thread(listed)})


async def show(call: Call) -> Response:
    """One of them."""
    request = await call.taken(ShowRequest)
    model = await call.model(request.model or request.name)
    kind = model.architecture
    capabilities = ["embedding"] if model.embeds else ["completion", "tools"]
    if model.sees:
        capabilities.append("vision")
    return Json(
        {
            "modelfile": "",
            "parameters": "",
            "template": "",
            "details": details(model),
            "model_info": {
                "general.architecture": kind,
                "general.name": model.name,
                f"{kind}.context_length": model.context_trained,
                f"{kind}.block_count": model.layers,
            },
            "capabilities": capabilities,
            "modified_at": moment(changed(model)),
        }
    )


async def running(call: Call) -> Response:
    """Those that are loaded."""
    held = {each.model.id: each for each in call.engines.held()}

    def listed() -> list[dict[str, Any]]:
        models = [each.model for each in held.values()]
        return [
            {**entry(name, model), **_loaded(held[model.id])}
            for name, model in named(call.service.names, models)
        ]

    return Json({"models": await asyncio.to_thread(listed)})


def _loaded(held: Held) -> dict[str, Any]:
    return {
        "expires_at": moment(_FAR if held.until == FOR_EVER else held.until),
        "size_vram": _on_cards(held.loaded),
        "context_length": held.loaded.context,
    }


def _on_cards(model: LoadedModel) -> int:
    """Bytes of the model that are on graphics cards."""
    return int(model.file_bytes * min(1.0, model.gpu_layers / max(1, model.layers)))
