"""Gathers the pieces of an answer until they are sent, and knows which tokens its text is of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

from llama32_desktop.engine.worker.backend import Emit
from llama32_desktop.engine.worker.thoughts.reader import Part

T = TypeVar("T")


class Gathering:
    """The pieces of one answer.

    Args:
        emit: Takes them, those of one kind together.

    Attributes:
        thought: Whether the model wrote for itself.
    """

    def __init__(self, emit: Emit) -> None:
        self._emit = emit
        self._pending: list[Part] = []
        self._said: list[str] = []
        self._first = 0
        self.thought = False

    def add(self, parts: Sequence[Part], tokens: int) -> None:
        """Takes what the latest token added.

        Args:
            tokens: How many there are, with this one.
        """
        self._pending += parts
        for kind, text in parts:
            if kind == "text":
                if self.thought and not self._said:
                    self._first = tokens - 1
                self._said.append(text)
            else:
                self.thought = True
                if kind == "moved":
                    self._said.clear()

    def send(self) -> None:
        """Hands on what has come."""
        pending, self._pending = self._pending, []
        for kind, parts in groupby(pending, itemgetter(0)):
            self._emit("".join(text for _, text in parts), kind)

    @property
    def text(self) -> str:
        """What was said so far."""
        return "".join(self._said)

    def said(self, tokens: Sequence[T]) -> Sequence[T]:
        """Those of the answer's tokens that its text begins with and goes on with."""
        return tokens[self._first :]
