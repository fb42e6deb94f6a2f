"""`/v1/models`: what may be asked for, in the words of OpenAI and of Anthropic at once."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.responses import Response

from llama32_desktop.models.describe import InstalledModel
from llama32_desktop.server.door import Call
from llama32_desktop.server.model_names import changed
from llama32_desktop.server.moments import date_and_time
from llama32_desktop.server.streams import Json


async def models(call: Call) -> Response:
    """All of them."""
    found = await asyncio.to_thread(call.service.names.all)
    data = [_entry(model) for model in found]
    ends = {"first_id": data[0]["id"], "last_id": data[-1]["id"]} if data else {}
    return Json({"object": "list", "data": data, "has_more": False, **ends})


async def model(call: Call) -> Response:
    """One of them."""
    return Json(_entry(await call.model(call.parameters["name"])))


def _entry(model: InstalledModel) -> dict[str, Any]:
    written = changed(model)
    return {
        "id": model.id,
        "object": "model",
        "created": int(written),
        "owned_by": "local",
        "type": "model",
        "display_name": model.name,
        "created_at": date_and_time(written).isoformat(),
    }
