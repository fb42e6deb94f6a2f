"""`/api/chat` and `/api/generate`."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncGenerator, Callable
from typing import Any

from starlette.responses import Response

from llama32_desktop.engine.parts import ToolCall
from llama32_desktop.engine.protocol import LEAST_CONTEXT, MOST_CONTEXT, ChatMessage
from llama32_desktop.engine.tools import NO_TOOLS, Toolset
from llama32_desktop.models.describe import InstalledModel
from llama32_desktop.sentences import Sentence, grouped
from llama32_desktop.server.answers import Answer, Asked, Piece, Whole
from llama32_desktop.server.door import Call, streamed
from llama32_desktop.server.engines import Wish
from llama32_desktop.server.likeliest import likeliest_of, told
from llama32_desktop.server.ollama.names import moment
from llama32_desktop.server.ollama.wire import (
    Asking,
    ChatRequest,
    GenerateRequest,
    conversation_of,
    keep_of,
)
from llama32_desktop.server.refusals import Refusal
from llama32_desktop.server.sampling import sampling_of
from llama32_desktop.server.streams import LINES, Json, line
from llama32_desktop.server.warnings import warnings_of

Say = Callable[[str, str], dict[str, Any]]
"""Makes what is said of a piece of text and of thought, as the interface has it."""


async def chat(call: Call) -> Response:
    """An answer to a conversation; of no message the model is only loaded, or let go."""
    request = await call.taken(ChatRequest)
    tools = await call.apart(lambda: request.toolset)

    def say(text: str, thought: str) -> dict[str, Any]:
        message = {"role": "assistant", "content": text}
        return {"message": {**message, "thinking": thought} if thought else message}

    if not request.messages:
        return await _no_question(call, request, say)
    messages = await call.apart(lambda: conversation_of(request.messages).messages)
    return await _answer(call, request, messages, say, tools=tools)


async def generate(call: Call) -> Response:
    """An answer to one prompt; of none the model is only loaded, or let go."""
    request = await call.taken(GenerateRequest)
    request.refuse()

    def say(text: str, thought: str) -> dict[str, Any]:
        return {"response": text, "thinking": thought} if thought else {"response": text}

    if not request.prompt and not request.images:
        return await _no_question(call, request, say)
    messages = [ChatMessage("user", request.prompt, tuple(request.images or ()))]
    if request.system and not request.raw:
        messages.insert(0, ChatMessage("system", request.system))
    return await _answer(call, request, tuple(messages), say, raw=request.raw)


async def _answer(
    call: Call,
    request: Asking,
    messages: tuple[ChatMessage, ...],
    say: Say,
    *,
    raw: bool = False,
    tools: Toolset = NO_TOOLS,
) -> Response:
    began = time.monotonic()
    model = await call.model(request.model)
    sampling = await asyncio.to_thread(lambda: sampling_of(model, request.chosen()))
    likeliest = likeliest_of(request.logprobs, request.top_logprobs)
    wish = _wish(call, model, request)
    asked = Asked(wish, messages, sampling, raw=raw, tools=tools, likeliest=likeliest)
    if request.streams:
        parts = _lines(call, asked, request.model, say, began)
        return await streamed(parts, LINES, line, _broken)
    whole = await Answer(call.engines, asked).all()
    said = say(whole.text, whole.thought)
    if whole.calls:
        said["message"]["tool_calls"] = [_tool_call(made) for made in whole.calls]
    return Json({**_head(request.model), **said, **_end(whole, began)})


async def _lines(
    call: Call, asked: Asked, name: str, say: Say, began: float
) -> AsyncGenerator[dict[str, Any], None]:
    answer = Answer(call.engines, asked)
    async with answer.reading() as pieces:
        async for piece in pieces:
            if piece.kind != "moved":  # it went out, and cannot be taken back
                yield {**_head(name), **_said(piece, say), "done": False}
    yield {**_head(name), **say("", ""), **_end(answer.whole, began)}


def _said(piece: Piece, say: Say) -> dict[str, Any]:
    if piece.call is not None:
        said = say("", "")
        said["message"]["tool_calls"] = [_tool_call(piece.call)]
        return said
    return say(piece.text, "") if piece.kind == "text" else say("", piece.text)


def _tool_call(made: ToolCall) -> dict[str, Any]:
    return {"function": {"name": made.name, "arguments": json.loads(made.arguments)}}


def _broken(refusal: Refusal) -> bytes:
    return line({"error": refusal.text})


async def _no_question(call: Call, request: Asking, say: Say) -> Response:
    model = await call.model(request.model)
    wish = _wish(call, model, request)
    if wish.keep_s == 0:
        await call.engines.unload(wish)
    else:
        await call.engines.work(wish, lambda desk: None)
    reason = "unload" if wish.keep_s == 0 else "load"
    said = {**_head(request.model), **say("", ""), "done": True, "done_reason": reason}
    return Json(said)


def _wish(call: Call, model: InstalledModel, request: Asking) -> Wish:
    wanted, most = request.context_size, model.context_trained or MOST_CONTEXT
    if wanted is not None and wanted > most:
        raise Refusal(
            400,
            "invalid_request",
            Sentence(
                "“num_ctx” asks for a context of {0} tokens, and this model was made for {1}, so "
                "nothing was asked.",
                grouped(wanted),
                grouped(most),
            ),
            field="num_ctx",
        )
    least = max(wanted, LEAST_CONTEXT) if wanted else None
    return Wish(model, call.client, keep_of(request.keep_alive), least)


def _head(name: str) -> dict[str, Any]:
    return {"model": name, "created_at": moment(time.time())}


def _end(whole: Whole, began: float) -> dict[str, Any]:
    """How an answer ended and what it cost; times in nanoseconds."""
    timings = whole.end.timings
    return {
        "done": True,
        "done_reason": whole.reason,
        "total_duration": _ns(time.monotonic() - began),
        "load_duration": _ns(whole.load_s),
        "prompt_eval_count": timings.prompt_tokens,
        "prompt_eval_duration": _ns(timings.prompt_s),
        "eval_count": timings.completion_tokens,
        "eval_duration": _ns(timings.decode_s),
        **({"logprobs": told(whole.end.drawn)} if whole.end.drawn else {}),
        **warnings_of(whole),
    }


def _ns(seconds: float) -> int:
    return int(seconds * 1e9)
