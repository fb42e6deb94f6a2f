"""`/api/embed`, and `/api/embeddings` of older clients."""

from __future__ import annotations

import time
from typing import Any

from msgspec import Struct
from starlette.responses import Response

from llama32_desktop.server.door import Call
from llama32_desktop.server.engines import Wish
from llama32_desktop.server.ollama.wire import keep_of
from llama32_desktop.server.streams import Json
from llama32_desktop.server.vectors import numbers, vectors_of


class EmbedRequest(Struct):
    model: str
    input: str | list[str]
    truncate: bool | None = None
    """Where nothing is said a text that is too long is refused: Ollama's would be cut."""
    keep_alive: float | str | None = None


class OneRequest(Struct):
    model: str
    prompt: str
    keep_alive: float | str | None = None


async def embed(call: Call) -> Response:
    """A vector for each text."""
    began = time.monotonic()
    request = await call.taken(EmbedRequest)
    texts = [request.input] if isinstance(request.input, str) else request.input
    wish = Wish(await call.model(request.model), call.client, keep_of(request.keep_alive))
    made, load_s = await vectors_of(call.engines, wish, texts, whole=request.truncate is not True)
    said: dict[str, Any] = {
        "model": request.model,
        "embeddings": [numbers(vector) for vector in made.vectors],
        "total_duration": int((time.monotonic() - began) * 1e9),
        "load_duration": int(load_s * 1e9),
        "prompt_eval_count": made.tokens,
    }
    return Json(said)


async def embed_one(call: Call) -> Response:
    """The vector of one text."""
    request = await call.taken(OneRequest)
    wish = Wish(await call.model(request.model), call.client, keep_of(request.keep_alive))
    made, _ = await vectors_of(call.engines, wish, [request.prompt])
    return Json({"embedding": numbers(made.vectors[0])})
