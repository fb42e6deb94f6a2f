"""The process that lends and pairs for the window: it has the key, and no model.

What comes over the network never holds the window's lock, and ends with this process.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Awaitable, Callable
from functools import partial
from typing import IO

from llama32_desktop import log
from llama32_desktop.connecting import listened
from llama32_desktop.engine.ggml.rpc import CANNOT_LEND, rpc_library
from llama32_desktop.lending.acquainting import acquainted, address_of
from llama32_desktop.lending.desk_orders import (
    Borrows,
    Code,
    Event,
    Lend,
    Lends,
    LendsNot,
    Order,
    Paired,
    PairedNot,
    PairHere,
    PairNoMore,
    PairThere,
    Say,
    read_order,
)
from llama32_desktop.lending.identity import own_identity
from llama32_desktop.lending.lender import Lender, Rules
from llama32_desktop.lending.pairing import PERSON_S
from llama32_desktop.lending.peers import Peers
from llama32_desktop.lending.problems import MachineError
from llama32_desktop.own_addresses import own_addresses
from llama32_desktop.processes.child import niceness_as_told, take_pipes
from llama32_desktop.processes.framing import write_message
from llama32_desktop.sentences import Sentence


class Desk:
    """Does what the window asks, in one event loop.

    Args:
        tell: Gets what happens.
        rules: Makes how it lends, from what the window asks.
    """

    def __init__(
        self, tell: Callable[[Event], None], rules: Callable[[Lend], Rules] | None = None
    ) -> None:
        self._tell = tell
        self._rules = rules or _rules
        self._lender: Lender | None = None
        self._pairing: asyncio.Task[Event] | None = None
        self._number = 0
        self._asked: asyncio.Future[bool] | None = None
        self._borrower = ""

    async def take(self, order: Order) -> None:
        """Do what is asked, or begin it."""
        match order:
            case Lend():
                await self._lend(order)
            case PairHere(number=number):
                await self._pair(number, self._paired_here)
            case PairThere(address=address, number=number):
                await self._pair(number, partial(self._paired_there, address))
            case Say(yes=yes):
                if self._asked is not None and not self._asked.done():
                    self._asked.set_result(yes)
            case PairNoMore():
                await self._leave()

    async def close(self) -> None:
        """End everything."""
        await self._leave()
        if self._lender is not None:
            await self._lender.close()

    async def _lend(self, order: Lend) -> None:
        if rpc_library() is None:
            self._tell(LendsNot(CANNOT_LEND))
            return
        try:
            listener = listened("0.0.0.0", order.port)
        except OSError as error:
            said = Sentence(
                "This machine cannot lend at port {0} ({1}), so nobody is let in; choose another "
                "port, or end the program that has it.",
                str(order.port),
                error.strerror or type(error).__name__,
            )
            self._tell(LendsNot(said))
            return
        try:
            lender = Lender(own_identity(), Peers(), self._rules(order), self._on_change)
        except MachineError as error:
            listener.close()
            self._tell(LendsNot(str(error)))
            return
        await lender.listen(listener)
        self._lender = lender
        self._tell(Lends(listener.getsockname()[1], tuple(own_addresses())))

    def _on_change(self, _line: str) -> None:
        assert self._lender is not None
        if (name := self._lender.borrower) != self._borrower:
            self._borrower = name
            self._tell(Borrows(name))

    async def _pair(self, number: int, work: Callable[[], Awaitable[str]]) -> None:
        """Begin a pairing; one that is under way ends."""
        await self._leave()
        self._number = number
        self._pairing = asyncio.create_task(self._tried(number, work))
        self._pairing.add_done_callback(partial(self._end, number))

    async def _leave(self) -> None:
        """End the pairing that is under way, also one that has not begun yet."""
        if self._pairing is not None:
            self._pairing.cancel()
            await asyncio.wait([self._pairing])

    async def _tried(self, number: int, work: Callable[[], Awaitable[str]]) -> Event:
        try:
            async with asyncio.timeout(2 * PERSON_S):
                return Paired(await work(), number)
        except MachineError as error:
            return PairedNot(str(error), number)
        except Exception as error:
            log.note(error, "pairing")
            said = Sentence(
                "No machine came in time, or it could not be kept, so nothing was paired; "
                "begin again on both."
            )
            return PairedNot(said, number)

    def _end(self, number: int, pairing: asyncio.Task[Event]) -> None:
        """Every pairing is answered once, whatever became of it."""
        if self._asked is not None:
            self._asked.cancel()  # who waits for the person lets the other machine go
            self._asked = None
        self._tell(PairedNot("", number) if pairing.cancelled() else pairing.result())

    async def _paired_here(self) -> str:
        if self._lender is None:
            raise MachineError(
                Sentence("This machine does not lend, so nobody could pair; start that first.")
            )
        return (await self._lender.pair(self._ask)).name

    async def _paired_there(self, address: str) -> str:
        host, port = address_of(address)
        return (await acquainted(host, port, self._ask)).name

    async def _ask(self, name: str, code: str) -> bool:
        self._asked = asyncio.get_running_loop().create_future()
        self._tell(Code(name, code, self._number))
        return await self._asked


def _rules(order: Lend) -> Rules:
    return Rules(cache_bytes=order.keep_bytes, bandwidth=order.bandwidth)


async def serve(requests: IO[bytes], events: IO[bytes]) -> None:
    """Take orders until the window says no more."""
    loop = asyncio.get_running_loop()
    orders: asyncio.Queue[Order] = asyncio.Queue()
    desk = Desk(lambda event: write_message(events, event))

    def read() -> None:
        while (order := read_order(requests)) is not None:
            loop.call_soon_threadsafe(orders.put_nowait, order)
        os._exit(0)  # the window is gone, or lends no more; what computes ends with this process

    threading.Thread(target=read, name="orders", daemon=True).start()
    while True:
        await desk.take(await orders.get())


def main() -> None:
    """Serve on this process's standard input and output."""
    requests, events = take_pipes(niceness_as_told())
    asyncio.run(serve(requests, events))


if __name__ == "__main__":
    main()
