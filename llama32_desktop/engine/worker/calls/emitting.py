"""Hands on an answer's pieces, and apart from them the tools that it calls."""

from __future__ import annotations

from collections.abc import Callable

from llama32_desktop.engine.protocol import Kind
from llama32_desktop.engine.tools import Toolset
from llama32_desktop.engine.worker.backend import Emit
from llama32_desktop.engine.worker.calls.forms import Called
from llama32_desktop.engine.worker.calls.reader import CallReader


class Emitting:
    """Takes the pieces of one answer.

    Args:
        emit: Gets what is said and thought.
        call: Gets the name of a tool that is called, and its arguments in JSON.
    """

    def __init__(self, tools: Toolset, emit: Emit, call: Callable[[str, str], None]) -> None:
        def called(made: Called) -> None:
            call(made.name, made.arguments)

        self._emit = emit
        self._reader = CallReader(tools, lambda text: emit(text, "text"), called) if tools else None

    def emit(self, text: str, kind: Kind) -> None:
        """A piece, as `backend.Emit`."""
        if self._reader is None:
            self._emit(text, kind)
        elif kind == "text":
            self._reader.feed(text)
        else:
            if kind == "moved":
                self._reader.restart()
            self._emit(text, kind)

    def finish(self) -> None:
        """The answer is at its end."""
        if self._reader is not None:
            self._reader.finish()
