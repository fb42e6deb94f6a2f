"""The process that speaks to other machines for the app: it has the key, and no model."""

from __future__ import annotations

import asyncio
import os
import threading
from typing import IO

from llama32_desktop.lending.borrower import Borrower
from llama32_desktop.lending.identity import own_identity
from llama32_desktop.lending.orders import Reach, Reached, Unreached, read_order
from llama32_desktop.lending.peers import Peers
from llama32_desktop.lending.problems import MachineError
from llama32_desktop.processes.child import niceness_as_told, take_pipes
from llama32_desktop.processes.framing import write_message


async def serve(requests: IO[bytes], events: IO[bytes]) -> None:
    """Reach what the app asks for, until that says no more."""
    try:
        borrower = Borrower(own_identity(), Peers())
    except MachineError:
        return  # who asks is told that this process ended
    loop = asyncio.get_running_loop()
    orders: asyncio.Queue[Reach] = asyncio.Queue()

    def read() -> None:
        while (order := read_order(requests)) is not None:
            loop.call_soon_threadsafe(orders.put_nowait, order)
        os._exit(0)  # the app is gone, or wants no machine any more

    threading.Thread(target=read, name="orders", daemon=True).start()
    while True:
        order = await orders.get()
        answer: Reached | Unreached
        try:
            answer = Reached(order.id, await borrower.reach(order.name))
        except MachineError as error:
            answer = Unreached(order.id, str(error))
        write_message(events, answer)


def main() -> None:
    """Serve on this process's standard input and output."""
    requests, events = take_pipes(niceness_as_told())
    asyncio.run(serve(requests, events))


if __name__ == "__main__":
    main()
