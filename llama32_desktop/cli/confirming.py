"""Has a person compare the code of a pairing."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading

from llama32_desktop.cli.parser import one_line


async def confirmed(name: str, code: str) -> bool:
    """Whether the person says that the other machine shows the same code."""
    print(one_line(f"The other machine calls itself {name}. Code: {code}"), file=sys.stderr)
    print("Does it show the same code? Type yes: ", end="", file=sys.stderr, flush=True)
    # A thread of its own, which nobody waits for where the other side gives up first.
    loop = asyncio.get_running_loop()
    said: asyncio.Future[str] = loop.create_future()

    def read() -> None:
        line = sys.stdin.readline()
        with contextlib.suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(_tell, said, line)

    threading.Thread(target=read, name="confirmation", daemon=True).start()
    return (await said).strip().casefold() == "yes"


def _tell(said: asyncio.Future[str], line: str) -> None:
    if not said.done():
        said.set_result(line)
