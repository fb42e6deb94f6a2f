"""Whose request is next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from llama32_desktop.server.refusals import Refusal
from llama32_desktop.server.turns import Turns


class Line:
    """Works that end when they are told to, and the order in which they began."""

    def __init__(self, most: int = 100, at_once: Callable[[str], int] = lambda kind: 1) -> None:
        self.turns = Turns(most, at_once)
        self.order: list[str] = []
        self.ends: dict[str, asyncio.Event] = {}
        self.tasks: list[asyncio.Task[None]] = []

    async def ask(self, client: str, name: str, kind: str = "") -> asyncio.Task[None]:
        self.ends[name] = asyncio.Event()

        async def work() -> None:
            async with self.turns.turn(client, kind):
                self.order.append(name)
                await self.ends[name].wait()

        task = asyncio.create_task(work())
        self.tasks.append(task)
        await settle()
        return task

    async def end_all(self) -> None:
        done = 0
        while done < len(self.order):
            self.ends[self.order[done]].set()
            done += 1
            await settle()


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def test_who_calls_itself_otherwise_each_time_keeps_no_other_machine_waiting() -> None:
    async def run() -> list[str]:
        line = Line()
        for number in range(4):
            await line.ask(f"10.0.0.1 agent/{number}", f"g{number}")
        await line.ask("10.0.0.2 curl", "m0")
        await line.ask("10.0.0.2 python 3", "p0")
        await line.ask("10.0.0.2 curl", "m1")
        await line.end_all()
        return line.order

    assert asyncio.run(run()) == ["g0", "g1", "m0", "g2", "p0", "g3", "m1"]


def test_one_that_leaves_lets_the_others_of_its_machine_wait() -> None:
    async def run() -> tuple[list[str], int]:
        line = Line()
        await line.ask("a x", "first")
        for program in ("x", "y"):
            await line.ask(f"a {program}", program)
        leaving = line.tasks[1]
        leaving.cancel()
        await asyncio.gather(leaving, return_exceptions=True)
        waiting = line.turns.waiting
        await line.end_all()
        return line.order, waiting + line.turns.waiting

    assert asyncio.run(run()) == (["first", "y"], 1)


def test_who_asks_much_keeps_nobody_waiting() -> None:
    async def run() -> list[str]:
        line = Line()
        for number in range(4):
            await line.ask("greedy", f"g{number}")
        await line.ask("modest", "m0")
        await line.ask("third", "t0")
        await line.ask("modest", "m1")
        await line.end_all()
        return line.order

    assert asyncio.run(run()) == ["g0", "g1", "m0", "t0", "g2", "m1", "g3"]


def test_one_works_at_a_time() -> None:
    async def run() -> None:
        line = Line()
        await line.ask("a", "first")
        await line.ask("b", "second")
        assert line.order == ["first"]
        line.ends["first"].set()
        await settle()
        assert line.order == ["first", "second"]
        await line.end_all()
        await line.ask("c", "third")
        assert line.order[-1] == "third"
        await line.end_all()

    asyncio.run(run())


def test_who_goes_gives_the_turn_on() -> None:
    async def run() -> list[str]:
        line = Line()
        first = await line.ask("a", "first")
        second = await line.ask("b", "second")
        await line.ask("c", "third")
        second.cancel()
        await settle()
        first.cancel()
        await settle()
        # In one moment the turn is given and who gets it goes.
        fourth = await line.ask("d", "fourth")
        line.ends["third"].set()
        fourth.cancel()
        await settle()
        await line.ask("e", "fifth")
        await line.end_all()
        assert line.turns.waiting == 0
        return line.order

    assert asyncio.run(run()) == ["first", "third", "fifth"]


def test_a_turn_that_is_given_to_who_goes_is_given_on() -> None:
    async def run() -> list[str]:
        line = Line()
        first = await line.ask("a", "first")
        second = await line.ask("b", "second")
        await line.ask("c", "third")
        line.ends["first"].set()
        while not first.done():
            await asyncio.sleep(0)
        second.cancel()  # it has the turn, and has not run since
        await settle()
        await line.end_all()
        return line.order

    order = asyncio.run(run())
    assert order[0] == "first" and order[-1] == "third"


def test_a_line_that_is_too_long_is_refused() -> None:
    async def run() -> None:
        line = Line(most=2)
        for number in range(3):
            await line.ask("a", f"{number}")
        refused = await line.ask("b", "one too many")
        with pytest.raises(Refusal) as told:
            await refused
        assert told.value.status == 429 and "Retry-After" in told.value.headers
        await line.end_all()
        assert line.order == ["0", "1", "2"]

    asyncio.run(run())


def test_works_of_a_kind_are_done_at_once_and_others_come_to_their_turns() -> None:
    async def run() -> None:
        line = Line(at_once={"x": 2, "y": 1}.__getitem__)
        for name in ("x0", "x1", "x2"):
            await line.ask("a", name, "x")
        assert line.order == ["x0", "x1"]
        await line.ask("b", "alone")
        await line.ask("c", "x3", "x")
        line.ends["x0"].set()
        await settle()
        assert line.order == ["x0", "x1", "x2"]  # a's, which waited longer than b's
        line.ends["x1"].set()
        await settle()
        assert line.order[3:] == []  # x3 does not overtake what is done alone
        line.ends["x2"].set()
        await settle()
        assert line.order[3:] == ["alone"]
        await line.ask("d", "y0", "y")
        line.ends["alone"].set()
        await settle()
        assert line.order[4:] == ["x3"]  # another kind waits for its end
        await line.end_all()
        assert line.order[5:] == ["y0"] and not line.turns.taken

    asyncio.run(run())


def test_who_leaves_the_line_lets_those_behind_it_begin() -> None:
    async def run() -> None:
        line = Line(at_once=lambda kind: 2)
        await line.ask("a", "x0", "x")
        alone = await line.ask("b", "alone")
        await line.ask("c", "x1", "x")
        assert line.order == ["x0"]
        alone.cancel()
        await settle()
        assert line.order == ["x0", "x1"]
        await line.end_all()

    asyncio.run(run())


def test_more_turns_are_given_when_more_are_known_to_be_had() -> None:
    async def run() -> None:
        at_once = 1
        line = Line(at_once=lambda kind: at_once)
        for name in ("x0", "x1", "x2"):
            await line.ask("a", name, "x")
        assert line.order == ["x0"]
        at_once = 3
        line.turns.look_again()
        await settle()
        assert line.order == ["x0", "x1", "x2"]
        await line.end_all()

    asyncio.run(run())
