"""OpenAI's interface, as vLLM, SGLang, TGI, llama.cpp, LM Studio and many gateways have it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, Final

from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.remote.answers import (
    Account,
    Piece,
    Request,
    list_of,
    number_of,
    object_of,
    text_of,
)
from llama32_desktop.remote.asking import Asker, object_of_event
from llama32_desktop.remote.messages import Turn
from llama32_desktop.remote.problems import end_of, of_event, of_nonsense, told
from llama32_desktop.remote.server import ServedModel, Server

OPTIONAL: Final = (
    "temperature",
    "top_p",
    "top_k",
    "min_p",
    "seed",
    "stop",
    "presence_penalty",
    "frequency_penalty",
    "repetition_penalty",
    "max_tokens",
    "max_completion_tokens",
    "reasoning_effort",
    "stream_options",
)
_CONTEXTS: Final = ("max_model_len", "context_length", "max_context_length", "context_window")
"""Where the lists of several servers have how much a model reads."""
_MOST_STOPS: Final = 4


async def models(asker: Asker, server: Server, key: str) -> list[ServedModel]:
    """The models that a server lists.

    Raises:
        RemoteError: it does not.
    """
    found = await asker.listed("GET", f"{server.address}/models", _headers(key))
    if not isinstance(found.get("data"), list):
        raise of_nonsense(server.host)
    return [
        _model(entry) for each in found["data"] if text_of((entry := object_of(each)).get("id"))
    ]


def _model(entry: dict[str, Any]) -> ServedModel:
    meta = object_of(entry.get("meta"))
    lengths = [*(number_of(entry.get(n)) for n in _CONTEXTS), number_of(meta.get("n_ctx"))]
    kinds = object_of(entry.get("architecture")).get("input_modalities")
    return ServedModel(
        name=entry["id"],
        context=next(filter(None, lengths), 0),
        sees="image" in kinds if isinstance(kinds, list) else None,
    )


def request(
    server: Server, key: str, model: str, turns: Sequence[Turn], sampling: Sampling, context: int
) -> Request:
    """An answer, asked for as a stream."""
    usual = Sampling()
    body: dict[str, Any] = {
        "model": model,
        "messages": [_message(turn) for turn in turns],
        "stream": True,
        "stream_options": {"include_usage": True},
        "temperature": sampling.temperature,
        "top_p": sampling.top_p,
    }
    if sampling.seed is not None:
        body["seed"] = sampling.seed
    if sampling.max_tokens is not None:
        body["max_tokens"] = sampling.max_tokens
    if sampling.stop:
        body["stop"] = list(sampling.stop[:_MOST_STOPS])
    if sampling.schema:
        schema = {"name": "answer", "strict": True, "schema": json.loads(sampling.schema)}
        body["response_format"] = {"type": "json_schema", "json_schema": schema}
    if sampling.thinking.effort:
        body["reasoning_effort"] = sampling.thinking.effort
    for field, name in (
        ("presence_penalty", "presence_penalty"),
        ("frequency_penalty", "frequency_penalty"),
        ("repeat_penalty", "repetition_penalty"),
        ("top_k", "top_k"),
        ("min_p", "min_p"),
    ):
        if (value := getattr(sampling, field)) != getattr(usual, field):
            body[name] = value
    return Request(f"{server.address}/chat/completions", _headers(key), body, OPTIONAL)


def _message(turn: Turn) -> dict[str, Any]:
    if not turn.pictures:
        return {"role": turn.role, "content": turn.text}
    pictures = [
        {"type": "image_url", "image_url": {"url": f"data:image/jpeg;base64,{picture}"}}
        for picture in turn.pictures
    ]
    # A text of nothing is refused by some.
    text = [{"type": "text", "text": turn.text}] if turn.text.strip() else []
    return {"role": turn.role, "content": [*pictures, *text]}


def _headers(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"} if key else {}


class Reader:
    """Reads one answer.

    Attributes:
        account: What was told of it so far.
        over: Nothing more comes that matters.
    """

    def __init__(self, host: str) -> None:
        self.account = Account()
        self.over = False
        self._host = host

    def read(self, line: bytes) -> Iterator[Piece]:
        """The pieces in a line.

        Raises:
            RemoteError: the server tells of an error, or writes what is no answer.
        """
        found = object_of_event(line, self._host)
        if found is None:
            return
        if found == "over":
            self.over = True
            return
        if found.get("error"):
            raise of_event(told(found) or str(found["error"]), self._host)
        self._note(object_of(found.get("usage")))
        for choice in list_of(found.get("choices"))[:1]:
            yield from self._choice(object_of(choice))

    def _choice(self, choice: dict[str, Any]) -> Iterator[Piece]:
        delta = object_of(choice.get("delta"))
        # vLLM and OpenRouter renamed the first to the second; some send both.
        thought = text_of(delta.get("reasoning_content")) or text_of(delta.get("reasoning"))
        if thought:
            yield Piece("thought", thought)
        if said := text_of(delta.get("content")):
            yield Piece("text", said)
        if reason := text_of(choice.get("finish_reason")):
            self.account.reason = end_of(reason, self._host)

    def _note(self, usage: dict[str, Any]) -> None:
        account = self.account
        if not usage:
            return
        prompt = object_of(usage.get("prompt_tokens_details"))
        written = object_of(usage.get("completion_tokens_details"))
        account.prompt_tokens = number_of(usage.get("prompt_tokens"))
        account.completion_tokens = number_of(usage.get("completion_tokens"))
        account.cached_tokens = number_of(prompt.get("cached_tokens"))
        account.thought_tokens = number_of(written.get("reasoning_tokens"))


def reader(host: str) -> Reader:
    """Reads the answer to such a request."""
    return Reader(host)


def other_name(field: str) -> str:
    """Under which name a server may know a field that it refuses; empty for none."""
    return "max_completion_tokens" if field == "max_tokens" else ""
