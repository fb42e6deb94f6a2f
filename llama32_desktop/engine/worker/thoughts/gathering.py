"""Gathers the pieces of an answer until they are sent, and knows which tokens its text is of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from llama32_desktop.engine.worker.backend import Emit, PieceKind
from llama32_desktop.engine.worker.thoughts.pieces import Part

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
        self._pending: list[str] = []
        self._kind: PieceKind = "text"
        """Of what is pending."""
        self._said: list[str] = []
        self._first = 0
        self.thought = False

    def add(self, parts: Sequence[Part], tokens: int) -> None:
        """Takes what the latest token added.

        Args:
            tokens: How many there are, with this one.
        """
        for kind, text in parts:
            if kind != self._kind:
                self.send()
                self._kind = kind
            self._pending.append(text)
            if kind == "text":
                if self.thought and not self._said:
                    self._first = tokens - 1
                self._said.append(text)
            else:
                self.thought = True
                if kind == "moved":
                    self._said.clear()

    def send(self) -> bool:
        """Hands on what has come; whether anything has."""
        if not self._pending:
            return False
        pending, self._pending = self._pending, []
        self._emit("".join(pending), self._kind)
        return True

    @property
    def text(self) -> str:
        """What was said so far."""
        return "".join(self._said)

    def said(self, tokens: Sequence[T]) -> Sequence[T]:
        """Those of the answer's tokens that its text begins with and goes on with."""
        return tokens[self._first :]
