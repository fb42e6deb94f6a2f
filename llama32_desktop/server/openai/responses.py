"""`/v1/responses`: OpenAI's newer interface for answers, of which nothing is kept here."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncGenerator
from contextlib import aclosing
from itertools import count
from typing import Any

from starlette.responses import Response

from llama32_desktop.engine.protocol import Timings
from llama32_desktop.server.answers import Answer, Asked, Whole
from llama32_desktop.server.door import Call, explained
from llama32_desktop.server.engines import Wish
from llama32_desktop.server.openai.responses_wire import ResponseRequest, conversation_of
from llama32_desktop.server.sampling import sampling_of
from llama32_desktop.server.streams import Json, Stream, begun, event

Fields = dict[str, Any]


async def responses(call: Call) -> Response:
    """An answer to an input, whole or as it is written."""
    request = call.taken(ResponseRequest)
    request.refuse()
    messages = conversation_of(request).messages
    model = await call.model(request.model)
    sampling = await asyncio.to_thread(sampling_of, model, request.chosen())
    asked = Asked(Wish(model, call.client), messages, sampling)
    head: Fields = {
        "id": f"resp_{secrets.token_hex(12)}",
        "object": "response",
        "created_at": int(time.time()),
        "model": model.id,
        "instructions": request.instructions,
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
        "max_output_tokens": request.max_output_tokens,
        "parallel_tool_calls": False,
        "tool_choice": "none",
        "tools": [],
        "metadata": {},
        "store": False,
        "previous_response_id": None,
        "error": None,
        "incomplete_details": None,
    }
    if request.stream:
        return Stream(_written(await begun(_events(call, asked, head))), "text/event-stream")
    whole = await Answer(call.engines, asked).all()
    items = [_thought(_id("rs"), whole.thought)] if whole.thought else []
    items.append(_message(_id("msg"), whole.text))
    return Json(_ended(head, items, whole))


async def _events(call: Call, asked: Asked, head: Fields) -> AsyncGenerator[Fields, None]:
    """The answer's events, in the order that the interface has them."""
    numbers = count()

    def said(kind: str, **fields: Any) -> Fields:
        return {"type": f"response.{kind}", "sequence_number": next(numbers), **fields}

    answer = Answer(call.engines, asked)
    items: list[_Open] = []
    begins = True
    async with answer.reading() as pieces:
        async for piece in pieces:
            if begins:
                begins = False
                under_way = {**head, "status": "in_progress", "output": [], "usage": None}
                yield said("created", response=under_way)
                yield said("in_progress", response=under_way)
            if piece.kind == "moved":
                continue  # it went out, and cannot be taken back
            if not items or items[-1].kind != piece.kind:
                if items:
                    for kind, fields in items[-1].ends():
                        yield said(kind, **fields)
                items.append(_Open(piece.kind, len(items)))
                for kind, fields in items[-1].begins():
                    yield said(kind, **fields)
            kind, fields = items[-1].add(piece.text)
            yield said(kind, **fields)
    if begins:
        under_way = {**head, "status": "in_progress", "output": [], "usage": None}
        yield said("created", response=under_way)
    if not items or items[-1].kind != "text":
        if items:
            for kind, fields in items[-1].ends():
                yield said(kind, **fields)
        items.append(_Open("text", len(items)))
        for kind, fields in items[-1].begins():
            yield said(kind, **fields)
    for kind, fields in items[-1].ends():
        yield said(kind, **fields)
    ended = _ended(head, [item.whole for item in items], answer.whole)
    yield said(ended["status"], response=ended)


class _Open:
    """An item of the output that is being written."""

    def __init__(self, kind: str, index: int) -> None:
        self.kind = kind
        self.text = ""
        self._place = {"output_index": index, "item_id": _id("msg" if kind == "text" else "rs")}
        self._part = {**self._place, "content_index": 0}
        self._name = "output_text" if kind == "text" else "reasoning_text"

    @property
    def whole(self) -> Fields:
        """The item with what it has now."""
        make = _message if self.kind == "text" else _thought
        return make(str(self._place["item_id"]), self.text)

    def begins(self) -> list[tuple[str, Fields]]:
        item = {**self.whole, "status": "in_progress", "content": []}
        added = {"output_index": self._place["output_index"], "item": item}
        return [
            ("output_item.added", added),
            ("content_part.added", {**self._part, "part": self.whole["content"][0]}),
        ]

    def add(self, text: str) -> tuple[str, Fields]:
        self.text += text
        more: Fields = {"logprobs": []} if self.kind == "text" else {}
        return f"{self._name}.delta", {**self._part, "delta": text, **more}

    def ends(self) -> list[tuple[str, Fields]]:
        more: Fields = {"logprobs": []} if self.kind == "text" else {}
        done = {"output_index": self._place["output_index"], "item": self.whole}
        return [
            (f"{self._name}.done", {**self._part, "text": self.text, **more}),
            ("content_part.done", {**self._part, "part": self.whole["content"][0]}),
            ("output_item.done", done),
        ]


def _message(name: str, text: str) -> Fields:
    part = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
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
    cut = whole.end.finish_reason == "length"
    return {
        **head,
        "status": "incomplete" if cut else "completed",
        "incomplete_details": {"reason": "max_output_tokens"} if cut else None,
        "output": items,
        "usage": _usage(whole.end.timings),
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


async def _written(events: AsyncGenerator[Fields, None]) -> AsyncGenerator[bytes, None]:
    number = -1
    try:
        async with aclosing(events):
            async for each in events:
                number = each["sequence_number"]
                yield event(each, each["type"])
    except Exception as error:  # what was written stands, and what ended it is said
        refusal = explained(error, "answering a program")
        said = {"type": "error", "code": refusal.code, "message": refusal.text, "param": None}
        yield event({**said, "sequence_number": number + 1}, "error")
