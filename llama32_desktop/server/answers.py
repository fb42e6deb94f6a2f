"""An answer as it is written: its pieces for who reads along, all of it for who waits."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from typing import NamedTuple

import msgspec

from llama32_desktop.engine.parts import ToolCall
from llama32_desktop.engine.protocol import ChatMessage, Done, Kind
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.tools import NO_TOOLS, Toolset
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.engines import Desk, Engines, Wish
from llama32_desktop.server.going_on import GoingOn
from llama32_desktop.server.guarding import GuardedWriting, sentences
from llama32_desktop.server.pictures import in_files
from llama32_desktop.server.refusals import Refusal
from llama32_desktop.server.streams import begun


class Piece(NamedTuple):
    """Some characters of an answer, see `protocol.Token`; or a call of a tool."""

    text: str
    kind: Kind = "text"
    call: ToolCall | None = None


class Anew:
    """All pieces so far are void: the answer is begun anew."""


_News = Piece | Anew | None
"""What comes of an answer; `None` behind the last."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a program asks of a model.

    Attributes:
        messages: Their pictures are base64.
        raw, tools, likeliest: As in `protocol.Generate`.
    """

    wish: Wish
    messages: tuple[ChatMessage, ...]
    sampling: Sampling
    raw: bool = False
    tools: Toolset = NO_TOOLS
    likeliest: int | None = None


@dataclass(slots=True)
class Whole:
    """All of an answer.

    Attributes:
        load_s: Seconds that it took until the model was there.
        calls: Of tools, in their order, each with a name of its own.
        held: Whether a guard held the rest of it back.
        warnings: What a guard did not find safe, one sentence each.
    """

    done: Done | None = None
    load_s: float = 0.0
    calls: list[ToolCall] = field(default_factory=list)
    held: bool = False
    warnings: list[str] = field(default_factory=list)
    _texts: list[str] = field(default_factory=list)
    _thoughts: list[str] = field(default_factory=list)

    def add(self, piece: Piece) -> None:
        """What came next; costs the same at any length."""
        if piece.call is not None:
            self.calls.append(piece.call)
        elif piece.kind == "text":
            self._texts.append(piece.text)
        elif piece.kind == "thought":
            self._thoughts.append(piece.text)
        else:  # what was said so far was thought
            self._thoughts, self._texts = self._texts + self._thoughts, []

    def clear(self) -> None:
        """It is begun anew."""
        self._texts.clear()
        self._thoughts.clear()

    @property
    def text(self) -> str:
        """What was said."""
        return "".join(self._texts)

    @property
    def thought(self) -> str:
        """What was thought."""
        return "".join(self._thoughts)

    @property
    def end(self) -> Done:
        """How it ended; for who has read all of it."""
        assert self.done is not None
        return self.done

    @property
    def reason(self) -> str:
        """Why it ended, as OpenAI's interface and Ollama's say it."""
        return "content_filter" if self.held else self.end.finish_reason


@dataclass(slots=True)
class Answer:
    """An answer that is being written; who ends `pieces` early ends it.

    Attributes:
        whole: What came so far.
    """

    engines: Engines
    asked: Asked
    whole: Whole = field(default_factory=Whole)
    _streams: bool = True

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncGenerator[Piece, None]]:
        """The pieces for a block, with whose end the answer ends too; it begins when the first is
        there, and raises what prevents it."""
        async with aclosing(await begun(self.pieces())) as pieces:
            yield pieces

    async def pieces(self) -> AsyncGenerator[Piece, None]:
        """What is written, as it comes.

        Raises:
            EngineFailedError, Refusal: there is none, or no more of it.
        """
        post = self.engines.post
        news: asyncio.Queue[_News] = asyncio.Queue()

        def tell(piece: Piece | Anew) -> None:
            post.put(news.put_nowait, piece)

        async with in_files(self.asked.messages) as messages:
            write = partial(self._write, messages, tell)
            together = self.asked.sampling.seed is None  # a seed promises the very same numbers
            work = self.engines.work(self.asked.wish, write, together=together)
            task = asyncio.create_task(work)
            # By the same way as the pieces: of another thread, the last may still be on it.
            task.add_done_callback(lambda _: post.put(news.put_nowait, None))
            try:
                ended = False
                while not ended:
                    for piece in _joined(await _come(news)):
                        if piece is None:
                            ended = True
                        elif isinstance(piece, Anew):
                            self.whole.clear()
                        else:
                            self.whole.add(piece)
                            yield piece
                done = await task
            finally:
                if not task.done():
                    task.cancel()
                    await asyncio.wait([task])
        if done.finish_reason == "cancelled":
            raise Refusal(
                503,
                "ended",
                Sentence("The answer was ended before it was whole; ask again."),
            )
        self.whole.done = done

    def _write(
        self, messages: Sequence[ChatMessage], tell: Callable[[Piece | Anew], None], desk: Desk
    ) -> Done:
        self.whole.load_s = desk.load_s
        asked, sampling = self.asked, self.asked.sampling
        guard, guarded = self.engines.guard, None
        if guard is not None:
            self.whole.warnings += guard.look_at(messages, desk.gone)
            if guard.guard.judges("answer"):
                guarded = GuardedWriting(
                    guard, messages, lambda text, kind: tell(Piece(text, kind)), desk.gone
                )
        held = bool(sampling.grammar or sampling.schema or asked.tools.wanted)

        def forget() -> None:
            if guarded is not None:
                guarded.begin_again()
            tell(Anew())

        going_on = GoingOn(
            tuple(messages),
            sampling,
            raw=asked.raw,
            held=held,
            forget=None if self._streams else forget,
        )

        def say(text: str) -> None:
            if not (new := going_on.say(text)):
                return
            if guarded is not None:
                guarded.add(new)
            else:
                tell(Piece(new))

        def think(text: str, kind: Kind) -> None:
            new = going_on.think(text)
            if new is None:
                return
            if guarded is not None:
                guarded.think(new, kind)
            else:
                tell(Piece(new, kind))

        def called(name: str, arguments: str) -> None:
            going_on.called = True
            made = ToolCall(name=name, arguments=arguments, call=secrets.token_hex(12))
            if guarded is None or guarded.may_call(made):
                tell(Piece("", call=made))

        def ask(rest: tuple[ChatMessage, ...], left: Sampling) -> Done:
            return desk.session.generate(
                rest,
                left,
                say,
                think=think,
                cancelled=lambda: gone() or going_on.differs,
                raw=asked.raw,
                may_be_empty=True,
                tools=asked.tools,
                likeliest=asked.likeliest,
                together=left.seed is None,
                whole=not self._streams,
                # A guard judges in the thread that hands on, which may take as long as it likes.
                wakes=desk.leaving.tell if guarded is None else None,
                called=called,
            )

        def gone() -> bool:
            return desk.gone() or (guarded is not None and guarded.held)

        done = going_on.ask(ask, gone)
        if guarded is not None:
            if done.finish_reason != "cancelled":
                guarded.end()
            self.whole.held = guarded.held
            self.whole.warnings += sentences(guarded.findings)
            if guarded.held:  # its tokens would tell what is held back
                done = msgspec.structs.replace(done, finish_reason="stop", drawn=())
        return done

    async def all(self) -> Whole:
        """The answer when it is whole; raises what `pieces` does."""
        self._streams = False
        async with self.reading() as pieces:
            async for _ in pieces:
                pass
        return self.whole


async def _come(news: asyncio.Queue[_News]) -> list[_News]:
    """All that has come, and something at least."""
    found = [await news.get()]
    while not news.empty():
        found.append(news.get_nowait())
    return found


def _joined(news: Sequence[_News]) -> Iterator[_News]:
    """The same, pieces of one kind as one: who reads slower than a model writes is sent less often
    more."""
    for kind, group in groupby(news, _kind):
        if kind is None:
            yield from group
        else:
            yield Piece("".join(each.text for each in group if isinstance(each, Piece)), kind)


def _kind(news: _News) -> Kind | None:
    """The kind of a piece that others may be joined to."""
    if not isinstance(news, Piece) or news.call is not None or news.kind == "moved":
        return None
    return news.kind
