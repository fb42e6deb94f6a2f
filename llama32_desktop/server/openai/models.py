"""`/v1/models`: what may be asked for."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.responses import Response

from llama32_desktop.models.describe import InstalledModel
from llama32_desktop.server.door import Call
from llama32_desktop.server.model_names import changed
from llama32_desktop.server.streams import Json


async def models(call: Call) -> Response:
    """All of them."""
    found = await asyncio.to_thread(call.service.names.all)
    return Json({"object": "list", "data": [_entry(model) for model in found]})


async def model(call: Call) -> Response:
    """One of them."""
    return Json(_entry(await call.model(call.parameters["name"])))


def _entry(model: InstalledModel) -> dict[str, Any]:
    return {
        "id": model.id,
        "object": "model",
        "created": int(changed(model)),
        "owned_by": "local",
    }
