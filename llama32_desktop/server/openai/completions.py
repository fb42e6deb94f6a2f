"""`/v1/completions`: a text that is gone on with, without a chat template."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncGenerator
from typing import Any

from starlette.responses import Response

from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.server.answers import Answer, Asked
from llama32_desktop.server.door import Call
from llama32_desktop.server.engines import Wish
from llama32_desktop.server.openai.sse import events
from llama32_desktop.server.openai.usage import usage
from llama32_desktop.server.openai.wire import Choosing
from llama32_desktop.server.refusals import not_done
from llama32_desktop.server.sampling import sampling_of
from llama32_desktop.server.streams import Json

_USUAL_TOKENS = 16
"""What OpenAI's interface writes where nothing is said of it."""


class CompletionRequest(Choosing, kw_only=True):
    prompt: str | list[str]
    suffix: str | None = None
    echo: bool | None = None
    best_of: int | None = None
    logprobs: int | None = None

    def refuse(self) -> None:
        super().refuse()
        if not isinstance(self.prompt, str) and len(self.prompt) != 1:
            raise not_done("prompt", "other than one prompt")
        if self.suffix:
            raise not_done("suffix", "a text to be filled in")
        if self.echo:
            raise not_done("echo", "the prompt to be given back")
        if self.best_of not in (None, 1):
            raise not_done("best_of", "several answers at once")
        if self.logprobs is not None:
            raise not_done("logprobs", "the probabilities of tokens")

    @property
    def text(self) -> str:
        return self.prompt if isinstance(self.prompt, str) else self.prompt[0]

    def chosen(self) -> dict[str, Any]:
        fields = super().chosen()
        fields["max_tokens"] = fields["max_tokens"] or _USUAL_TOKENS
        return fields


async def complete(call: Call) -> Response:
    """How a text goes on, whole or as it is written."""
    request = await call.taken(CompletionRequest)
    request.refuse()
    model = await call.model(request.model)
    sampling = await asyncio.to_thread(lambda: sampling_of(model, request.chosen()))
    messages = (ChatMessage("user", request.text),)
    answer = Answer(call.engines, Asked(Wish(model, call.client), messages, sampling, raw=True))
    head = {
        "id": f"cmpl-{secrets.token_hex(12)}",
        "object": "text_completion",
        "created": int(time.time()),
        "model": model.id,
    }
    if request.stream:
        return await events(_chunks(answer, head, with_usage=request.with_usage))
    whole = await answer.all()
    choice = _choice(whole.text, whole.end.finish_reason)
    return Json({**head, "choices": [choice], "usage": usage(whole.end.timings)})


async def _chunks(
    answer: Answer, head: dict[str, Any], *, with_usage: bool
) -> AsyncGenerator[dict[str, Any], None]:
    own: dict[str, Any] = {**head, "usage": None} if with_usage else head
    async with answer.reading() as pieces:
        async for piece in pieces:
            if piece.kind == "text":
                yield {**own, "choices": [_choice(piece.text, None)]}
    end = answer.whole.end
    yield {**own, "choices": [_choice("", end.finish_reason)]}
    if with_usage:
        yield {**head, "choices": [], "usage": usage(end.timings)}


def _choice(text: str, reason: str | None) -> dict[str, Any]:
    return {"index": 0, "text": text, "logprobs": None, "finish_reason": reason}
