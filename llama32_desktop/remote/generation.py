"""One answer of a server: asked for with patience, read as it comes, closed with what it took."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from itertools import count
from time import monotonic
from typing import Final

from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import Done, FinishReason, Generate, LoadedModel, Token
from llama32_desktop.engine.tools import NO_TOOLS
from llama32_desktop.remote.answers import Account, Piece, Request
from llama32_desktop.remote.asking import Asker
from llama32_desktop.remote.inline_thoughts import InlineThoughts
from llama32_desktop.remote.messages import given_of, turns_of
from llama32_desktop.remote.problems import RemoteError, of_cut, of_size
from llama32_desktop.remote.server import Server
from llama32_desktop.remote.wire import WIRES, Reader, Wire
from llama32_desktop.sentences import Sentence

_MOST_WAIT_S: Final = 30.0
"""A server that wants to be left alone for longer is not waited for."""
_MOST_TEXT: Final = 2 * 1024**2
"""Characters of an answer."""
_MOST_PIECE: Final = 4096
"""Characters that are handed on at once: a server may send megabytes in one event, which would hold
the window for a second."""
_PIECE_S: Final = 0.02
"""Each so many characters take at least; no model writes a tenth as fast."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A model at a server, and how it is asked.

    Attributes:
        key: Gives the server's key; may wait for the system's store.
        pause: Waits for so many seconds before the server is asked again.
        refused: Fields that the server did not know, and under which name it wants them.
    """

    server: Server
    model: LoadedModel
    asker: Asker
    key: Callable[[Server], str]
    pause: Callable[[float], Awaitable[object]]
    refused: dict[str, str] = field(default_factory=dict)


class Answer:
    """One answer.

    Args:
        post: Takes its pieces.
    """

    def __init__(self, chosen: Chosen, request: Generate, post: Callable[[Token], None]) -> None:
        self._chosen = chosen
        self._request = request
        self._post = post
        self._begun = monotonic()
        self._first: float | None = None
        self._thought_s = 0.0
        self._pieces = 0
        self._thoughts = 0
        self._characters = 0
        self._burst = 0
        """Characters since the last pause, the first of them at `_burst_begun`."""
        self._burst_begun = self._begun

    async def closing(self) -> Done:
        """Ask, and hand on what comes; one that is cancelled ends with what there is of it.

        Raises:
            RemoteError: it failed; what was handed on stands.
        """
        request, model, server = self._request, self._chosen.model, self._chosen.server
        if request.leaves_for != model.ref.text:
            raise RemoteError(_STAYS, kind="unsupported")
        if request.raw or request.sampling.grammar or request.tools != NO_TOOLS:
            raise RemoteError(UNABLE, kind="unsupported")
        if request.messages and request.messages[-1].role == "assistant":
            raise RemoteError(UNABLE, kind="unsupported")
        account = Account()
        wire = WIRES[server.kind]
        reader = wire.reader(server.host)
        reason: FinishReason = "cancelled"
        try:
            turns = await asyncio.to_thread(turns_of, request.messages)
            key = await asyncio.to_thread(self._chosen.key, server)
            asked = wire.request(
                server, key, model.ref.name, turns, request.sampling, model.context
            )
            await self._ask(asked, wire, reader)
            account = reader.account
            reason = account.reason or "stop"
        except asyncio.CancelledError:
            account = reader.account
        if not self._pieces and reason != "cancelled" and not request.may_be_empty:
            raise RemoteError(
                Sentence("{0} answered nothing at all; try again.", server.host), kind="empty"
            )
        return Done(
            id=request.id,
            finish_reason=reason,
            timings=self._timings(account),
            seed=request.sampling.seed or 0,
            given=given_of(request.messages),
        )

    async def _ask(self, asked: Request, wire: Wire, reader: Reader) -> None:
        """Ask with patience, as long as nothing has come."""
        refused = self._chosen.refused
        for attempt in count(1):
            try:
                await self._listen(_without(asked, refused), reader)
                return
            except RemoteError as error:
                if self._pieces or attempt >= error.tries:
                    raise
                if error.status in (400, 422) and _learn(asked, refused, error.said, wire):
                    continue
                if error.again_s is None or error.again_s > _MOST_WAIT_S:
                    raise
                patience = max(error.again_s, 0.5 * 2.0**attempt) + random.random() / 4
                await self._chosen.pause(patience)

    async def _listen(self, asked: Request, reader: Reader) -> None:
        thoughts = InlineThoughts()
        lines = self._chosen.asker.lines(asked.url, asked.headers, asked.body)
        async with aclosing(lines) as coming:
            async for line in coming:
                for piece in reader.read(line):
                    for part in thoughts.feed(piece):
                        await self._hand_on(part)
                if reader.over:
                    break
        for part in thoughts.end():
            await self._hand_on(part)
        if not reader.over and not reader.account.reason:
            raise of_cut(self._chosen.server.host)

    async def _hand_on(self, piece: Piece) -> None:
        """Hand a piece on, a long one in parts and no faster than the window can show it."""
        for start in range(0, max(1, len(piece.text)), _MOST_PIECE):
            text = piece.text[start : start + _MOST_PIECE]
            now = monotonic()
            if self._burst + len(text) > _MOST_PIECE:
                left = self._burst_begun + _PIECE_S - now
                if left > 0:
                    await self._chosen.pause(left)
                self._burst, self._burst_begun = 0, monotonic()
            self._burst += len(text)
            self._note(piece.kind, len(text), now)
            self._post(Token(id=self._request.id, text=text, kind=piece.kind))

    def _note(self, kind: str, characters: int, now: float) -> None:
        if self._first is None:
            self._first = now
        self._pieces += 1
        self._characters += characters
        if kind == "thought":
            self._thoughts += 1
            self._thought_s = now - self._first
        if self._characters > _MOST_TEXT:
            raise of_size(self._chosen.server.host)

    def _timings(self, account: Account) -> Timings:
        """What the server told of it, by this machine's clock; with the pieces for the tokens where
        it told nothing."""
        end = monotonic()
        first = self._first or end
        waited, wrote = first - self._begun, end - first
        tokens = account.completion_tokens or self._pieces
        prompt = account.prompt_tokens
        return Timings(
            prompt_tokens=prompt,
            cached_tokens=account.cached_tokens,
            completion_tokens=tokens,
            ttft_s=waited,
            prompt_s=waited,
            decode_s=wrote,
            prompt_tps=prompt / waited if waited else 0.0,
            decode_tps=tokens / wrote if wrote else 0.0,
            decode_ms=1000 * wrote / tokens if tokens else 0.0,
            sampler_ms=0.0,
            python_ms=0.0,
            decode_share=0.0,
            repeats=False,
            thought_tokens=account.thought_tokens or self._thoughts,
            thought_s=self._thought_s,
        )


def _without(asked: Request, refused: dict[str, str]) -> Request:
    """The request without what this server did not know."""
    if not refused:
        return asked
    body = dict(asked.body)
    for name, other in refused.items():
        value = body.pop(name, None)
        if value is not None and other:
            body[other] = value
    return Request(asked.url, asked.headers, body, asked.optional)


def _learn(asked: Request, refused: dict[str, str], said: str, wire: Wire) -> bool:
    """Note which fields a server names as those that it does not take; whether that is news."""
    news = False
    sent = _without(asked, refused).body
    for name in asked.optional:
        # In quotation marks: “stop” stands in any sentence.
        named = f"'{name}'" in said or f'"{name}"' in said or f"`{name}`" in said
        if named and name in sent:
            refused[name] = wire.other_name(name)
            news = True
    return news


_STAYS: Final = Sentence(
    "This work stays on this machine: nobody has allowed it to go to the model at another address, "
    "so nothing was sent; choose a model of this machine, or allow it in the settings, under "
    "Documents."
)
UNABLE: Final = Sentence(
    "A model at another address cannot do this, so nothing was sent; choose a model of this "
    "machine."
)
