"""What of an answer comes from the threads that write it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import ChatMessage, Done
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.server.answers import Answer, Asked, Whole
from llama32_desktop.server.engines import Desk, Engines
from llama32_desktop.server.leaving import Leaving
from llama32_desktop.server.post import Post

DONE = Done(
    id=1,
    finish_reason="stop",
    timings=Timings(**dict.fromkeys(Timings.__struct_fields__[:12], 0)),
    seed=1,
)


class LateLoop:
    """Is woken late: as where another answer's thread, which wakes it for both, is stopped by the
    system before it does."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()

    def call_soon_threadsafe(self, do: Callable[[], None]) -> None:
        self._loop.call_soon_threadsafe(self._later, do, 50)

    def _later(self, do: Callable[[], None], turns: int) -> None:
        if turns:
            self._loop.call_soon(self._later, do, turns - 1)
        else:
            do()


class Session:
    """Writes some words at once."""

    def generate(
        self, messages: object, sampling: object, say: Callable[[str], object], **_: object
    ) -> Done:
        for word in ("One, ", "two, ", "three."):
            say(word)
        return DONE


class Works:
    """Does a work in a thread, as `Engines` does."""

    guard = None

    def __init__(self) -> None:
        self.post = Post(cast(Any, LateLoop()))

    async def work(self, wish: object, do: Callable[[Desk], Done], **_: object) -> Done:
        desk = Desk(cast(Any, Session()), cast(Any, None), Leaving(), 0.0)
        return await asyncio.to_thread(do, desk)


def test_no_piece_comes_behind_the_end() -> None:
    asked = Asked(cast(Any, SimpleNamespace()), (ChatMessage("user", "Count."),), Sampling())

    async def work() -> Whole:
        return await Answer(cast(Engines, Works()), asked).all()

    assert asyncio.run(work()).text == "One, two, three."
