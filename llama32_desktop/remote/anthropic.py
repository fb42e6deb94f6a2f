"""Anthropic's interface."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.remote.answers import (
    Account,
    Piece,
    Request,
    number_of,
    object_of,
    text_of,
)
from llama32_desktop.remote.asking import Asker, object_of_event
from llama32_desktop.remote.messages import Turn
from llama32_desktop.remote.problems import end_of, of_event, of_nonsense, told
from llama32_desktop.remote.server import ServedModel, Server

_VERSION: Final = "2023-06-01"
_MOST_TOKENS: Final = 8192
"""Of an answer whose length nobody has limited: this interface wants a number."""
_OPTIONAL: Final = ("temperature", "top_p", "top_k")
_MOST_TEMPERATURE: Final = 1.0


async def models(asker: Asker, server: Server, key: str) -> list[ServedModel]:
    """The models that a server lists.

    Raises:
        RemoteError: it does not.
    """
    found = await asker.listed("GET", f"{server.address}/v1/models?limit=1000", _headers(key))
    if not isinstance(found.get("data"), list):
        raise of_nonsense(server.host)
    entries = [object_of(each) for each in found["data"]]
    return [
        ServedModel(name=entry["id"], context=number_of(entry.get("max_input_tokens")))
        for entry in entries
        if text_of(entry.get("id"))
    ]


def request(
    server: Server, key: str, model: str, turns: Sequence[Turn], sampling: Sampling, context: int
) -> Request:
    """An answer, asked for as a stream."""
    system = "\n\n".join(turn.text for turn in turns if turn.role == "system")
    body: dict[str, Any] = {
        "model": model,
        "messages": [_message(turn) for turn in turns if turn.role != "system"],
        "stream": True,
        "max_tokens": sampling.max_tokens or _MOST_TOKENS,
        "temperature": min(sampling.temperature, _MOST_TEMPERATURE),
    }
    if system:
        body["system"] = system
    if sampling.stop:
        body["stop_sequences"] = [text for text in sampling.stop if text.strip()]
    usual = Sampling()
    for name in ("top_p", "top_k"):
        if (value := getattr(sampling, name)) != getattr(usual, name):
            body[name] = value
    return Request(f"{server.address}/v1/messages", _headers(key), body, _OPTIONAL)


def _message(turn: Turn) -> dict[str, Any]:
    if not turn.pictures:
        return {"role": turn.role, "content": turn.text}
    pictures = [
        {
            "type": "image",
            "source": {"type": "base64", "media_type": "image/jpeg", "data": picture},
        }
        for picture in turn.pictures
    ]
    # A text of nothing is refused by some.
    text = [{"type": "text", "text": turn.text}] if turn.text.strip() else []
    return {"role": turn.role, "content": [*pictures, *text]}


def _headers(key: str) -> dict[str, str]:
    headers = {"anthropic-version": _VERSION}
    return headers | {"x-api-key": key} if key else headers


class Reader:
    """Reads one answer; as that of `openai`."""

    def __init__(self, host: str) -> None:
        self.account = Account()
        self.over = False
        self._host = host

    def read(self, line: bytes) -> Iterator[Piece]:
        """The pieces in a line; raises `RemoteError` for an error, or for what is no answer."""
        found = object_of_event(line, self._host)
        if not isinstance(found, dict):
            return
        match found.get("type"):
            case "error":
                raise of_event(told(found), self._host)
            case "message_start":
                self._note(object_of(object_of(found.get("message")).get("usage")))
            case "content_block_delta":
                yield from _delta(object_of(found.get("delta")))
            case "message_delta":
                self._note(object_of(found.get("usage")))
                if reason := text_of(object_of(found.get("delta")).get("stop_reason")):
                    self.account.reason = end_of(reason, self._host)
            case "message_stop":
                self.over = True

    def _note(self, usage: dict[str, Any]) -> None:
        account = self.account
        if "input_tokens" in usage:
            read = number_of(usage.get("cache_read_input_tokens"))
            made = number_of(usage.get("cache_creation_input_tokens"))
            account.cached_tokens = read
            account.prompt_tokens = number_of(usage.get("input_tokens")) + read + made
        if "output_tokens" in usage:
            account.completion_tokens = number_of(usage.get("output_tokens"))


def _delta(delta: dict[str, Any]) -> Iterator[Piece]:
    if thought := text_of(delta.get("thinking")):
        yield Piece("thought", thought)
    if said := text_of(delta.get("text")):
        yield Piece("text", said)


def reader(host: str) -> Reader:
    """Reads the answer to such a request."""
    return Reader(host)


def other_name(field: str) -> str:
    """See `openai.other_name`."""
    return ""
