"""Several answers to one request, at once where the model writes several so."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace
from typing import Any, Final

import msgspec

from llama32_desktop.sentences import Sentence, grouped
from llama32_desktop.server.answers import Answer, Asked, Piece, Whole
from llama32_desktop.server.engines import Engines
from llama32_desktop.server.refusals import Refusal

MOST: Final = 16
_SEEDS: Final = 1 << 32


def number_of(n: int | None) -> int:
    """How many answers a request asks for; raises `Refusal` for none and too many."""
    if n is not None and not 1 <= n <= MOST:
        raise Refusal(
            400,
            "invalid_request",
            Sentence(
                "The request asks for {0} answers and this server gives 1 to {1}, so nothing was "
                "asked.",
                grouped(n),
                grouped(MOST),
            ),
            field="n",
        )
    return n or 1


def each_of(asked: Asked, n: int) -> list[Asked]:
    """The same question so many times, each with a seed of its own where one was given."""
    sampling = asked.sampling
    if sampling.seed is None:
        return [asked] * n
    seeds = [(sampling.seed + i) % _SEEDS for i in range(n)]
    return [replace(asked, sampling=msgspec.structs.replace(sampling, seed=s)) for s in seeds]


async def all_of(engines: Engines, several: Sequence[Asked]) -> list[Whole]:
    """The answers, when all are whole.

    Raises:
        EngineFailedError, Refusal: one cannot be had; the others are ended.
    """
    tasks = [asyncio.create_task(Answer(engines, asked).all()) for asked in several]
    try:
        return await asyncio.gather(*tasks)
    finally:
        await _end_all(tasks)


async def side_by_side(
    engines: Engines, several: Sequence[Asked]
) -> AsyncGenerator[tuple[int, Piece | Whole], None]:
    """The pieces of the answers as they come, each with its answer's number; behind the last of an
    answer all of it.

    Raises:
        EngineFailedError, Refusal: one cannot be had; the others are ended.
    """
    news: asyncio.Queue[tuple[int, Piece | Whole | None]] = asyncio.Queue()

    async def read(number: int, answer: Answer) -> None:
        try:
            async with answer.reading() as pieces:
                async for piece in pieces:
                    news.put_nowait((number, piece))
            news.put_nowait((number, answer.whole))
        finally:
            news.put_nowait((number, None))

    tasks = [
        asyncio.create_task(read(number, Answer(engines, asked)))
        for number, asked in enumerate(several)
    ]
    try:
        for _ in tasks:
            while (told := await news.get())[1] is not None:
                yield told[0], told[1]
            await tasks[told[0]]
    finally:
        await _end_all(tasks)


async def _end_all(tasks: Sequence[asyncio.Task[Any]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
