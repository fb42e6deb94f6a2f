"""`/v1/messages` and `/v1/messages/count_tokens`."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncGenerator
from typing import Any, Final

from starlette.responses import Response

from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.parts import ToolCall
from llama32_desktop.server.answers import Answer, Asked, Whole
from llama32_desktop.server.anthropic.wire import CountRequest, MessageRequest, conversation_of
from llama32_desktop.server.door import Call, streamed
from llama32_desktop.server.engines import Desk, Wish
from llama32_desktop.server.pictures import in_files
from llama32_desktop.server.refusals import Refusal, body_of
from llama32_desktop.server.sampling import sampling_of
from llama32_desktop.server.streams import EVENTS, Json, event
from llama32_desktop.server.warnings import warnings_of

_REASONS: Final = {"stop": "end_turn", "length": "max_tokens"}
Event = dict[str, Any]


async def messages(call: Call) -> Response:
    """An answer to a conversation, whole or as it is written."""
    request = await call.taken(MessageRequest)
    tools = await call.apart(lambda: request.toolset)
    said = await call.apart(lambda: conversation_of(request).messages)
    model = await call.model(request.model)
    sampling = await asyncio.to_thread(lambda: sampling_of(model, request.chosen()))
    asked = Asked(Wish(model, call.client), said, sampling, tools=tools)
    head: Event = {
        "id": f"msg_{secrets.token_hex(12)}",
        "type": "message",
        "role": "assistant",
        "model": model.id,
        "content": [],
        "stop_reason": None,
        "stop_sequence": None,
    }
    if request.stream:
        return await streamed(_events(call, asked, head), EVENTS, _written, _broken)
    whole = await Answer(call.engines, asked).all()
    content: list[Event] = []
    if whole.thought:
        content.append({"type": "thinking", "thinking": whole.thought, "signature": ""})
    if whole.text or not (content or whole.calls):
        content.append({"type": "text", "text": whole.text})
    for made in whole.calls:
        content.append({**_tool_use(made), "input": json.loads(made.arguments)})
    reason = _reason(whole)
    more = {"usage": usage(whole.end.timings), **warnings_of(whole)}
    return Json({**head, "content": content, "stop_reason": reason, **more})


async def count_tokens(call: Call) -> Response:
    """How many tokens a conversation has, as the model reads it."""
    request = await call.taken(CountRequest)
    tools = await call.apart(lambda: request.toolset)
    said = await call.apart(lambda: conversation_of(request).messages)
    model = await call.model(request.model)
    async with in_files(said) as files:

        def count(desk: Desk) -> int:
            return desk.session.count(files, tools=tools).tokens

        tokens = await call.engines.work(Wish(model, call.client), count)
    return Json({"input_tokens": tokens})


def usage(timings: Timings) -> Event:
    """Tokens; those that did not have to be read again are counted apart."""
    return {
        "input_tokens": timings.prompt_tokens - timings.cached_tokens,
        "cache_read_input_tokens": timings.cached_tokens,
        "cache_creation_input_tokens": 0,
        "output_tokens": timings.completion_tokens,
    }


async def _events(call: Call, asked: Asked, head: Event) -> AsyncGenerator[Event, None]:
    answer = Answer(call.engines, asked)
    shown = ""  # the kind of the block that is open
    index = -1
    async with answer.reading() as pieces:
        yield _start(head)
        async for piece in pieces:
            if piece.kind == "moved":
                continue  # it went out, and cannot be taken back
            kind = "tool_use" if piece.call else "text" if piece.kind == "text" else "thinking"
            if kind != shown or piece.call:
                if shown:
                    yield {"type": "content_block_stop", "index": index}
                index, shown = index + 1, kind
                block = {**_tool_use(piece.call), "input": {}} if piece.call else _block(kind)
                yield {"type": "content_block_start", "index": index, "content_block": block}
            delta = {"type": f"{kind}_delta", kind: piece.text}
            if piece.call:
                delta = {"type": "input_json_delta", "partial_json": piece.call.arguments}
            yield {"type": "content_block_delta", "index": index, "delta": delta}
    if not shown:
        index = 0
        yield {"type": "content_block_start", "index": index, "content_block": _block("text")}
    yield {"type": "content_block_stop", "index": index}
    end = answer.whole.end
    ends: Event = {"stop_reason": _reason(answer.whole), "stop_sequence": None}
    more = {"usage": usage(end.timings), **warnings_of(answer.whole)}
    yield {"type": "message_delta", "delta": ends, **more}
    yield {"type": "message_stop"}


def _start(head: Event) -> Event:
    """The beginning: what the prompt cost is known at the end alone."""
    cost = {"input_tokens": 0, "output_tokens": 0}
    return {"type": "message_start", "message": {**head, "usage": cost}}


def _block(kind: str) -> Event:
    block = {"type": kind, kind: ""}
    if kind == "thinking":
        block["signature"] = ""
    return block


def _tool_use(made: ToolCall) -> Event:
    return {"type": "tool_use", "id": f"toolu_{made.call}", "name": made.name}


def _reason(whole: Whole) -> str:
    if whole.held:
        return "refusal"
    return "tool_use" if whole.calls else _REASONS[whole.end.finish_reason]


def _written(each: Event) -> bytes:
    return event(each, each["type"])


def _broken(refusal: Refusal) -> bytes:
    return event(body_of("/v1/messages", refusal), "error")
