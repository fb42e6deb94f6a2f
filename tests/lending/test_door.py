"""Who makes room for whom."""

from __future__ import annotations

import asyncio
import contextlib

import pytest

from llama32_desktop.lending.door import MOST_AT_THE_DOOR, Door, TurnedAwayError

STRANGER, OTHER, FRIEND = "192.0.2.1", "192.0.2.2", "192.0.2.3"


async def _stands(door: Door, address: str) -> asyncio.Task[None]:
    """Somebody who waits there until it is let go."""

    async def wait() -> None:
        with door.stood_at(address):
            await asyncio.Event().wait()

    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    return task


@contextlib.asynccontextmanager
async def _full(door: Door, *addresses: str):  # type: ignore[no-untyped-def]
    tasks = [await _stands(door, address) for address in addresses]
    assert len(door) == MOST_AT_THE_DOOR == len(addresses)
    try:
        yield tasks
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _gone(tasks: list[asyncio.Task[None]]) -> list[int]:
    return [place for place, task in enumerate(tasks) if task.cancelling()]


def test_the_address_that_has_most_places_makes_room() -> None:
    async def work() -> None:
        door = Door()
        async with _full(door, OTHER, *[STRANGER] * 7) as tasks:
            tasks.append(await _stands(door, FRIEND))
            assert _gone(tasks) == [1]  # its longest
            tasks.append(await _stands(door, STRANGER))
            assert _gone(tasks) == [1, 2]  # nor does it gain by coming again
            assert len(door) == MOST_AT_THE_DOOR

    asyncio.run(work())


def test_addresses_of_paired_machines_go_first() -> None:
    async def work() -> None:
        door = Door()
        door.know(FRIEND)
        async with _full(door, *[FRIEND] * 7, STRANGER) as tasks:
            tasks.append(await _stands(door, FRIEND))
            assert _gone(tasks) == [7]
            with pytest.raises(TurnedAwayError), door.stood_at(OTHER):
                pass
            tasks.append(await _stands(door, FRIEND))
            assert _gone(tasks) == [0, 7] and len(door) == MOST_AT_THE_DOOR

    asyncio.run(work())


def test_only_so_many_addresses_are_known() -> None:
    door = Door()
    for number in range(200):
        door.know(f"192.0.2.{number}")
    assert len(door._known) == 64 and "192.0.2.199" in door._known
