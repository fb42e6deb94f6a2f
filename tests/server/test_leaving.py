"""Who leaves, and what other threads have done in a loop's."""

from __future__ import annotations

import asyncio
import threading

from llama32_desktop.server.leaving import Leaving
from llama32_desktop.server.post import Post


def test_who_leaves_is_told_once_to_all_that_asked_for_it() -> None:
    leaving, told = Leaving(), []
    leaving.tell(lambda: told.append("first"))
    leaving.tell(lambda: told.append("second"))
    assert not leaving.gone() and told == []
    leaving.leave()
    leaving.leave()
    assert leaving.gone() and told == ["first", "second"]
    leaving.tell(lambda: told.append("late"))
    assert told == ["first", "second", "late"]


def test_all_comes_in_its_order_and_the_loop_is_woken_once_for_what_waits() -> None:
    done: list[int] = []
    woken = []

    async def work() -> None:
        loop = asyncio.get_running_loop()
        wake = loop.call_soon_threadsafe
        loop.call_soon_threadsafe = lambda *given: (woken.append(1), wake(*given))[1]  # type: ignore[method-assign]
        post, there = Post(loop), asyncio.Event()

        def put() -> None:
            for number in range(1000):
                post.put(done.append, number)

        thread = threading.Thread(target=put)
        thread.start()
        thread.join()  # the loop does not look meanwhile
        assert (done, len(woken)) == ([], 1)
        post.put(lambda _: there.set(), None)
        await there.wait()
        post.put(done.append, 1000)
        assert len(woken) == 2
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    asyncio.run(work())
    assert done == list(range(1001))
