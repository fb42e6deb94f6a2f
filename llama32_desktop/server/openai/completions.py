"""`/v1/completions`: a text that is gone on with, without a chat template."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing
from itertools import accumulate
from typing import Any

from starlette.responses import Response

from llama32_desktop.engine.drawn import Drawn
from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import ChatMessage
from llama32_desktop.server.answers import Asked, Whole
from llama32_desktop.server.door import Call
from llama32_desktop.server.engines import Wish
from llama32_desktop.server.likeliest import likeliest_of, text_of
from llama32_desktop.server.openai.sse import events
from llama32_desktop.server.openai.usage import usage
from llama32_desktop.server.openai.wire import Choosing
from llama32_desktop.server.refusals import not_done
from llama32_desktop.server.sampling import sampling_of
from llama32_desktop.server.several import all_of, each_of, number_of, side_by_side
from llama32_desktop.server.streams import Json
from llama32_desktop.server.warnings import warnings_of

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
        if self.best_of not in (None, self.n or 1):
            raise not_done("best_of", "answers of which the best are given")

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
    likeliest = likeliest_of(request.logprobs is not None, request.logprobs)
    asked = Asked(Wish(model, call.client), messages, sampling, raw=True, likeliest=likeliest)
    several = each_of(asked, number_of(request.n))
    head = {
        "id": f"cmpl-{secrets.token_hex(12)}",
        "object": "text_completion",
        "created": int(time.time()),
        "model": model.id,
    }
    if request.stream:
        return await events(_chunks(call, several, head, with_usage=request.with_usage))
    wholes = await all_of(call.engines, several)
    choices = [_choice(i, whole.text, whole, asked) for i, whole in enumerate(wholes)]
    cost = usage(*[whole.end.timings for whole in wholes])
    return Json({**head, "choices": choices, "usage": cost, **warnings_of(*wholes)})


async def _chunks(
    call: Call, several: Sequence[Asked], head: dict[str, Any], *, with_usage: bool
) -> AsyncGenerator[dict[str, Any], None]:
    own: dict[str, Any] = {**head, "usage": None} if with_usage else head
    costs: list[Timings] = []
    async with aclosing(side_by_side(call.engines, several)) as news:
        async for index, piece in news:
            if isinstance(piece, Whole):
                last = _choice(index, "", piece, several[index])
                yield {**own, "choices": [last], **warnings_of(piece)}
                costs.append(piece.end.timings)
            elif piece.kind == "text":
                yield {**own, "choices": [_choice(index, piece.text)]}
    if with_usage:
        yield {**head, "choices": [], "usage": usage(*costs)}


def _choice(
    index: int, text: str, whole: Whole | None = None, asked: Asked | None = None
) -> dict[str, Any]:
    """A piece of an answer; with `whole` its last one."""
    reason, probable = None, None
    if whole is not None:
        reason = whole.reason
        if asked is not None and asked.likeliest is not None:
            probable = _logprobs(whole.end.drawn)
    return {"index": index, "text": text, "logprobs": probable, "finish_reason": reason}


def _logprobs(drawn: Sequence[Drawn]) -> dict[str, Any]:
    """The tokens with their places in the text, as this interface has them."""
    tokens = [text_of(each.data) for each in drawn]
    likeliest = [{text_of(data): prob for data, prob in each.likeliest} for each in drawn]
    return {
        "tokens": tokens,
        "token_logprobs": [each.logprob for each in drawn],
        "top_logprobs": likeliest,
        "text_offset": list(accumulate(map(len, tokens), initial=0))[: len(tokens)],
    }
