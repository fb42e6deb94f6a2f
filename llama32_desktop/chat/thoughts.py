"""The thoughts of an answer that is being written."""

from __future__ import annotations

from time import monotonic

from llama32_desktop.engine.parts import Thought
from llama32_desktop.engine.protocol import Kind


class Thoughts:
    """Thoughts as they come, each with its place in the answer's text."""

    def __init__(self) -> None:
        self._begun: list[tuple[int, list[str]]] = []
        self._said = -1
        """How many pieces of the text stood before the present one."""
        self._first = self._last = 0.0

    def add(self, text: str, kind: Kind, said: list[str]) -> None:
        """Takes a piece of a thought.

        Args:
            kind: "moved" where what was said so far was one.
            said: The pieces of the answer so far; emptied where they were a thought.
        """
        if kind == "moved":
            self._begun.append((0, list(said)))
            said.clear()
            self._said = -1
            return
        self._last = monotonic()
        if not self._begun:
            self._first = self._last
        if len(said) != self._said:
            self._begun.append((sum(map(len, said)), []))
            self._said = len(said)
        self._begun[-1][1].append(text)

    @property
    def text(self) -> str:
        """All of them so far."""
        return "\n\n".join("".join(pieces) for _, pieces in self._begun)

    @property
    def seconds(self) -> float:
        """From the first piece to the last."""
        return self._last - self._first

    @property
    def steps(self) -> tuple[Thought, ...]:
        """As a message has them; of white space alone there are none."""
        thoughts = ((at, "".join(pieces).strip()) for at, pieces in self._begun)
        return tuple(Thought(text=text, at=at) for at, text in thoughts if text)
