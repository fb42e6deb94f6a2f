"""Calls in a thought that nobody closes: some models forget to, and end behind a call."""

from __future__ import annotations

from collections.abc import Callable

from llama32_desktop.engine.tools import Toolset
from llama32_desktop.engine.worker.calls.forms import Called
from llama32_desktop.engine.worker.calls.reader import CallReader


class CallsInThought:
    """Reads the thoughts of one answer. A call with its mark is held back until more is thought,
    which makes it a part of the thought, or the model ends there, which makes it a call.

    Args:
        think: Gets what is thought.
    """

    def __init__(self, tools: Toolset, think: Callable[[str], None]) -> None:
        self._tools, self._think = tools, think
        self._calls: list[Called] = []
        self._written: list[str] = []
        """What the calls were written as, with what is around them."""
        self._reader = self._new()

    def _new(self) -> CallReader:
        return CallReader(self._tools, self._say, self._calls.append, self._skip, marked=True)

    def feed(self, text: str) -> None:
        """What was thought next."""
        self._reader.feed(text)

    def calls(self) -> list[Called]:
        """The calls that the thought ends with, where the model ends here; they leave it."""
        self._reader.finish()
        found, self._calls, self._written = self._calls, [], []
        self._reader = self._new()
        return found

    def close(self) -> None:
        """Something else comes: all was thought."""
        self._reader.finish()
        self._release()
        self._reader = self._new()

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
