"""Ollama's own interface."""

from __future__ import annotations

import asyncio
import json
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
from llama32_desktop.remote.asking import Asker, object_of_line
from llama32_desktop.remote.messages import Turn
from llama32_desktop.remote.problems import RemoteError, end_of, of_event, of_nonsense, told
from llama32_desktop.remote.server import ServedModel, Server

MOST_CONTEXT: Final = 16_384
"""Tokens that a model is asked to read where the person says nothing else: Ollama keeps memory for
all of them."""
_AT_ONCE: Final = 4
_MOST_SHOWN: Final = 100
SHOWN_S: Final = 15.0
"""Until then what a server's models can do is waited for, all together; the rest stand by name."""


async def models(asker: Asker, server: Server, key: str) -> list[ServedModel]:
    """The models that write, with what they can do.

    Raises:
        RemoteError: the server lists none.
    """
    found = await asker.listed("GET", f"{server.address}/api/tags", _headers(key))
    if not isinstance(found.get("models"), list):
        raise of_nonsense(server.host)
    names = [text_of(object_of(each).get("name")) for each in found["models"]]
    turn = asyncio.Semaphore(_AT_ONCE)

    async def described(name: str) -> ServedModel | None:
        async with turn:
            try:
                shown = await asker.listed(
                    "POST", f"{server.address}/api/show", _headers(key), {"model": name}
                )
            except RemoteError:
                return ServedModel(name=name)
        return _model(name, shown)

    wanted = [name for name in names if name]
    asked = [asyncio.create_task(described(name)) for name in wanted[:_MOST_SHOWN]]
    if asked:
        _, late = await asyncio.wait(asked, timeout=SHOWN_S)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
    made = [
        ServedModel(name=name) if task.cancelled() else task.result()
        for name, task in zip(wanted, asked, strict=False)
    ]
    others = [ServedModel(name=name) for name in wanted[_MOST_SHOWN:]]
    return [*(model for model in made if model is not None), *others]


def _model(name: str, shown: dict[str, Any]) -> ServedModel | None:
    can = shown.get("capabilities")
    if not isinstance(can, list):
        return ServedModel(name=name)
    if can and "completion" not in can:
        return None  # it makes vectors
    info = object_of(shown.get("model_info"))
    lengths = (number_of(info[key]) for key in info if key.endswith(".context_length"))
    context = next(filter(None, lengths), 0)
    return ServedModel(name=name, context=context, sees="vision" in can, thinks="thinking" in can)


def request(
    server: Server, key: str, model: str, turns: Sequence[Turn], sampling: Sampling, context: int
) -> Request:
    """An answer, asked for as a stream. The context is named: else Ollama has one of its own, and
    cuts what is longer without a word."""
    options: dict[str, Any] = {
        "num_ctx": context,
        "temperature": sampling.temperature,
        "top_k": sampling.top_k,
        "top_p": sampling.top_p,
        "min_p": sampling.min_p,
        "repeat_penalty": sampling.repeat_penalty,
        "repeat_last_n": sampling.penalty_window,
        "presence_penalty": sampling.presence_penalty,
        "frequency_penalty": sampling.frequency_penalty,
        "num_predict": sampling.max_tokens or -1,
    }
    if sampling.seed is not None:
        options["seed"] = sampling.seed
    if sampling.stop:
        options["stop"] = list(sampling.stop)
    body: dict[str, Any] = {
        "model": model,
        "messages": [_message(turn) for turn in turns],
        "stream": True,
        "options": options,
    }
    if sampling.schema:
        body["format"] = json.loads(sampling.schema)
    known = server.model(model)
    if known is not None and known.thinks and sampling.thinking.mode != "auto":
        thinks = sampling.thinking.mode == "on"
        body["think"] = sampling.thinking.effort if thinks and sampling.thinking.effort else thinks
    return Request(f"{server.address}/api/chat", _headers(key), body, ("think",))


def _message(turn: Turn) -> dict[str, Any]:
    message: dict[str, Any] = {"role": turn.role, "content": turn.text}
    if turn.pictures:
        message["images"] = list(turn.pictures)
    return message


def _headers(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"} if key else {}


class Reader:
    """Reads one answer; as that of `openai`."""

    def __init__(self, host: str) -> None:
        self.account = Account()
        self.over = False
        self._host = host

    def read(self, line: bytes) -> Iterator[Piece]:
        """The pieces in a line; raises `RemoteError` for an error, or for what is no answer."""
        found = object_of_line(line, self._host)
        if found is None:
            return
        if found.get("error"):
            raise of_event(told(found) or str(found["error"]), self._host)
        message = object_of(found.get("message"))
        if thought := text_of(message.get("thinking")):
            yield Piece("thought", thought)
        if said := text_of(message.get("content")):
            yield Piece("text", said)
        if found.get("done") is True:
            self.over = True
            account = self.account
            account.prompt_tokens = number_of(found.get("prompt_eval_count"))
            account.completion_tokens = number_of(found.get("eval_count"))
            account.reason = end_of(text_of(found.get("done_reason")), self._host)


def reader(host: str) -> Reader:
    """Reads the answer to such a request."""
    return Reader(host)


def other_name(field: str) -> str:
    """See `openai.other_name`."""
    return ""
