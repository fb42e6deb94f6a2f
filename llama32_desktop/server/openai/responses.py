"""`/v1/responses`: OpenAI's newer interface for answers, of which nothing is kept here."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections.abc import AsyncGenerator, Sequence
from itertools import count
from typing import Any

from starlette.responses import Response

from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.parts import ToolCall
from llama32_desktop.engine.protocol import Kind
from llama32_desktop.engine.tools import Tool
from llama32_desktop.server.answers import Answer, Asked, Whole
from llama32_desktop.server.door import Call, streamed
from llama32_desktop.server.engines import Wish
from llama32_desktop.server.likeliest import told
from llama32_desktop.server.openai.responses_wire import ResponseRequest, conversation_of
from llama32_desktop.server.refusals import Refusal
from llama32_desktop.server.sampling import sampling_of
from llama32_desktop.server.streams import EVENTS, Json, event
from llama32_desktop.server.warnings import warnings_of

Fields = dict[str, Any]
Event = tuple[str, Fields]
"""Its kind, less “response.”, and what it says."""


async def responses(call: Call) -> Response:
    """An answer to an input, whole or as it is written."""
    request = await call.taken(ResponseRequest)
    request.refuse()
    tools = await call.apart(lambda: request.toolset)
    messages = await call.apart(lambda: conversation_of(request).messages)
    model = await call.model(request.model)
    sampling = await asyncio.to_thread(lambda: sampling_of(model, request.chosen()))
    wish = Wish(model, call.client)
    asked = Asked(wish, messages, sampling, tools=tools, likeliest=request.likeliest)
    head: Fields = {
        "id": f"resp_{secrets.token_hex(12)}",
        "object": "response",
        "created_at": int(time.time()),
        "model": model.id,
        "instructions": request.instructions,
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "max_output_tokens": request.max_output_tokens,
        "parallel_tool_calls": request.parallel_tool_calls is not False,
        "tool_choice": request.tool_choice or "auto",
        "tools": [_described(tool) for tool in tools.tools],
        "metadata": {},
        "store": False,
        "previous_response_id": None,
        "error": None,
        "incomplete_details": None,
    }
    if request.stream:
        return await _streamed(_events(call, asked, head))
    whole = await Answer(call.engines, asked).all()
    items = [_thought(_id("rs"), whole.thought)] if whole.thought else []
    if whole.text or not whole.calls:
        items.append(_message(_id("msg"), whole.text, told(whole.end.drawn)))
    items += [_function_call(_id("fc"), made) for made in whole.calls]
    return Json(_ended(head, items, whole))


async def _streamed(events: AsyncGenerator[Event, None]) -> Response:
    """A response of these events, with their numbers."""
    numbers = count()

    def numbered(kind: str, fields: Fields) -> bytes:
        return event({"type": kind, "sequence_number": next(numbers), **fields}, kind)

    def written(each: Event) -> bytes:
        kind, fields = each
        return numbered(f"response.{kind}", fields)

    def broken(refusal: Refusal) -> bytes:
        return numbered("error", {"code": refusal.code, "message": refusal.text, "param": None})

    return await streamed(events, EVENTS, written, broken)


async def _events(call: Call, asked: Asked, head: Fields) -> AsyncGenerator[Event, None]:
    """The answer's events, in the order that the interface has them."""
    items: list[_Open | _OpenCall] = []

    def opened(item: _Open | _OpenCall) -> list[Event]:
        """The end of the item that is open, and the beginning of the next one."""
        ends = items[-1].ends() if items else []
        items.append(item)
        return ends + item.begins()

    answer = Answer(call.engines, asked)
    async with answer.reading() as pieces:
        under_way = {**head, "status": "in_progress", "output": [], "usage": None}
        yield "created", {"response": under_way}
        yield "in_progress", {"response": under_way}
        async for piece in pieces:
            if piece.kind == "moved":
                continue  # it went out, and cannot be taken back
            if piece.call is not None:
                for each in opened(_OpenCall(piece.call, len(items))):
                    yield each
                continue
            last = items[-1] if items else None
            if not isinstance(last, _Open) or last.kind != piece.kind:
                last = _Open(piece.kind, len(items))
                for each in opened(last):
                    yield each
            yield last.add(piece.text)
    last = items[-1] if items else None
    if not isinstance(last, _OpenCall) and (last is None or last.kind != "text"):
        for each in opened(_Open("text", len(items))):
            yield each
    if isinstance(last := items[-1], _Open):
        last.drawn = told(answer.whole.end.drawn)
    for each in items[-1].ends():
        yield each
    ended = _ended(head, [item.whole for item in items], answer.whole)
    yield ended["status"], {"response": ended}


class _Open:
    """An item of the output that is being written."""

    def __init__(self, kind: Kind, index: int) -> None:
        self.kind = kind
        self._texts: list[str] = []
        self._place = {"output_index": index, "item_id": _id("msg" if kind == "text" else "rs")}
        self._part = {**self._place, "content_index": 0}
        self._more: Fields = {"logprobs": []} if kind == "text" else {}
        self._name = "output_text" if kind == "text" else "reasoning_text"
        self.drawn: list[Fields] = []

    @property
    def text(self) -> str:
        return "".join(self._texts)

    @property
    def whole(self) -> Fields:
        """The item with what it has now."""
        name = str(self._place["item_id"])
        if self.kind == "text":
            return _message(name, self.text, self.drawn)
        return _thought(name, self.text)

    def begins(self) -> list[Event]:
        item = {**self.whole, "status": "in_progress", "content": []}
        added = {"output_index": self._place["output_index"], "item": item}
        return [
            ("output_item.added", added),
            ("content_part.added", {**self._part, "part": self.whole["content"][0]}),
        ]

    def add(self, text: str) -> Event:
        self._texts.append(text)
        return f"{self._name}.delta", {**self._part, "delta": text, **self._more}

    def ends(self) -> list[Event]:
        done = {"output_index": self._place["output_index"], "item": self.whole}
        more = {"logprobs": self.drawn} if self.kind == "text" else {}
        return [
            (f"{self._name}.done", {**self._part, "text": self.text, **more}),
            ("content_part.done", {**self._part, "part": self.whole["content"][0]}),
            ("output_item.done", done),
        ]


class _OpenCall:
    """A call of a tool, which comes whole."""

    def __init__(self, call: ToolCall, index: int) -> None:
        self._arguments = call.arguments
        self._index = index
        self.whole = _function_call(_id("fc"), call)

    def begins(self) -> list[Event]:
        item = {**self.whole, "status": "in_progress", "arguments": ""}
        place = {"output_index": self._index, "item_id": self.whole["id"]}
        kind = "function_call_arguments"
        done = {**place, "arguments": self._arguments, "name": self.whole["name"]}
        return [
            ("output_item.added", {"output_index": self._index, "item": item}),
            (f"{kind}.delta", {**place, "delta": self._arguments}),
            (f"{kind}.done", done),
        ]

    def ends(self) -> list[Event]:
        return [("output_item.done", {"output_index": self._index, "item": self.whole})]


def _described(tool: Tool) -> Fields:
    return {
        "type": "function",
        "name": tool.name,
        "description": tool.description,
        "parameters": json.loads(tool.parameters or "{}"),
        "strict": False,
    }


def _function_call(name: str, call: ToolCall) -> Fields:
    return {
        "id": name,
        "type": "function_call",
        "status": "completed",
        "call_id": f"call_{call.call}",
        "name": call.name,
        "arguments": call.arguments,
    }


def _message(name: str, text: str, drawn: Sequence[Fields] = ()) -> Fields:
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": drawn}
    return {
        "id": name,
        "type": "message",
        "status": "completed",
        "role": "assistant",
        "content": [part],
    }


def _thought(name: str, text: str) -> Fields:
    part = {"type": "reasoning_text", "text": text}
    return {"id": name, "type": "reasoning", "summary": [], "content": [part]}


def _ended(head: Fields, items: list[Fields], whole: Whole) -> Fields:
    cut = "max_output_tokens" if whole.end.finish_reason == "length" else ""
    cut = "content_filter" if whole.held else cut
    return {
        **head,
        "status": "incomplete" if cut else "completed",
        "incomplete_details": {"reason": cut} if cut else None,
        "output": items,
        "usage": _usage(whole.end.timings),
        **warnings_of(whole),
    }


def _usage(timings: Timings) -> Fields:
    return {
        "input_tokens": timings.prompt_tokens,
        "input_tokens_details": {"cached_tokens": timings.cached_tokens},
        "output_tokens": timings.completion_tokens,
        "output_tokens_details": {"reasoning_tokens": timings.thought_tokens},
        "total_tokens": timings.prompt_tokens + timings.completion_tokens,
    }


def _id(kind: str) -> str:
    return f"{kind}_{secrets.token_hex(12)}"
