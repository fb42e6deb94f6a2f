"""`/v1/embeddings`: vectors of texts."""

from __future__ import annotations

import base64
from typing import Any, Literal

from msgspec import Struct
from starlette.responses import Response

from llama32_desktop.server.door import Call
from llama32_desktop.server.engines import Wish
from llama32_desktop.server.refusals import not_done
from llama32_desktop.server.streams import Json
from llama32_desktop.server.vectors import numbers, vectors_of

_FLOAT_BYTES = 4


class EmbeddingRequest(Struct):
    model: str
    input: str | list[str]
    encoding_format: Literal["float", "base64"] | None = None
    dimensions: int | None = None


async def embeddings(call: Call) -> Response:
    """A vector for each text, in their order."""
    request = await call.taken(EmbeddingRequest)
    texts = [request.input] if isinstance(request.input, str) else request.input
    model = await call.model(request.model)
    made, _ = await vectors_of(call.engines, Wish(model, call.client), texts)
    size = len(made.vectors[0]) // _FLOAT_BYTES
    if request.dimensions not in (None, size):
        raise not_done("dimensions", f"other vectors than this model's, of {size} numbers")
    as_text = request.encoding_format == "base64"
    data: list[dict[str, Any]] = [
        {
            "object": "embedding",
            "index": index,
            "embedding": base64.b64encode(vector).decode() if as_text else numbers(vector),
        }
        for index, vector in enumerate(made.vectors)
    ]
    usage = {"prompt_tokens": made.tokens, "total_tokens": made.tokens}
    return Json({"object": "list", "data": data, "model": model.id, "usage": usage})
