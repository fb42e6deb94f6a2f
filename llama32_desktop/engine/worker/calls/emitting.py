"""Hands on an answer's pieces, and apart from them the tools that it calls."""

from __future__ import annotations

import json
from collections.abc import Callable

from llama32_desktop.engine.protocol import Kind
from llama32_desktop.engine.tools import Toolset
from llama32_desktop.engine.worker.backend import PieceKind
from llama32_desktop.engine.worker.calls.forms import Called, call_of_named
from llama32_desktop.engine.worker.calls.in_thought import CallsInThought
from llama32_desktop.engine.worker.calls.reader import CallReader


class Emitting:
    """Takes the pieces of one answer.

    Args:
        emit: Gets what is said and thought.
        call: Gets the name of a tool that is called, and its arguments in JSON.
    """

    def __init__(
        self,
        tools: Toolset,
        emit: Callable[[str, Kind], None],
        call: Callable[[str, str], None],
    ) -> None:
        self._tools = tools
        self._emit = emit
        self._call = call
        self._reader = CallReader(tools, self._say, self._called) if tools else None
        self._thought = CallsInThought(tools, self._think) if tools else None
        self._calls = 0

    def emit(self, text: str, kind: PieceKind) -> None:
        """A piece, as `backend.Emit`."""
        if self._reader is None or self._thought is None:
            self._emit(text, "thought" if kind == "call" else kind)
            return
        if kind == "thought":
            self._thought.feed(text)
            return
        self._thought.close()
        match kind:
            case "text":
                self._reader.feed(text)
            case "call":
                for line in text.splitlines():
                    self._take(*json.loads(line))
            case "moved":
                self._reader.restart()
                self._emit(text, kind)

    def ends_in_call(self) -> bool:
        """Whether the thought that the model would end in has a call at its end."""
        return self._thought is not None and self._thought.ends_in_call()

    def finish(self, *, by_model: bool = True, broken_off: bool = False) -> None:
        """The answer is at its end.

        Args:
            by_model: Whether the model ended it: what was cut has no end that tells anything.
            broken_off: As `CallReader.finish` has it.
        """
        if self._reader is None or self._thought is None:
            return
        if by_model and self._thought.ends_in_call():
            for call in self._thought.calls():
                self._called(call)
        self._thought.close()
        self._reader.finish(broken_off=broken_off)

    def _say(self, text: str) -> None:
        self._emit(text, "text")

    def _think(self, text: str) -> None:
        self._emit(text, "thought")

    def _take(self, to: str, written: str) -> None:
        """A piece of the answer that is for somebody: a tool, by its arguments or a whole call."""
        calls = call_of_named(to, written.strip(), self._tools)
        if calls is None:
            calls, texts = [], list[str]()
            reader = CallReader(self._tools, texts.append, calls.append)
            reader.feed(written)
            reader.finish()
            if not calls or "".join(texts).strip():
                self._think(written)
                return
        for call in calls:
            self._called(call)

    def _called(self, call: Called) -> None:
        if not (self._tools.single and self._calls):
            self._call(call.name, call.arguments)
        self._calls += 1
