"""Calls at the end of a thought: some models forget to close it before, and end behind them."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from llama32_desktop.engine.tools import Toolset
from llama32_desktop.engine.worker.calls.forms import Called
from llama32_desktop.engine.worker.calls.reader import CallReader


class CallsInThought:
    """Reads the thoughts of one answer. A call with its mark, or one that begins a line, is held
    back until more is thought or said, which makes it a part of the thought, or the model ends
    there, which makes it a call.

    Args:
        think: Gets what is thought.
    """

    def __init__(self, tools: Toolset, think: Callable[[str], None]) -> None:
        # Of how many calls one is taken is told at the end: those before may be thought about only.
        self._tools, self._think = replace(tools, single=False), think
        self._calls: list[Called] = []
        self._written: list[str] = []
        """What the calls were written as, with what is around them."""
        self._reader = self._new()

    def _new(self) -> CallReader:
        return CallReader(self._tools, self._say, self._calls.append, self._skip, lines=True)

    def feed(self, text: str) -> None:
        """What was thought next."""
        self._reader.feed(text)

    def ends_in_call(self) -> bool:
        """Whether what was thought so far ends with a call."""
        self._reader.finish()
        self._reader = self._new()
        return bool(self._calls)

    def calls(self) -> list[Called]:
        """The calls that the thought ends with, which leave it."""
        found = list(self._calls)
        self._calls.clear()
        self._written.clear()
        return found

    def close(self) -> None:
        """Something else comes: all was thought."""
        self._reader.finish()
        self._reader = self._new()
        self._release()

    def _skip(self, text: str) -> None:
        self._written.append(text)

    def _say(self, text: str) -> None:
        self._release()
        if text:
            self._think(text)

    def _release(self) -> None:
        written, self._written = "".join(self._written), []
        self._calls.clear()
        if written:
            self._think(written)
