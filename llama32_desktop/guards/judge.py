"""Whoever judges: one guard, or several that look for different things."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from llama32_desktop.guards.guard import never
from llama32_desktop.guards.judgement import Judged, Judgement
from llama32_desktop.guards.llama_guard import Said


class Judge(Protocol):
    """Judges what goes to a model and what comes from it, in the thread that asks."""

    @property
    def name(self) -> str:
        """What a person calls it."""

    def judges(self, of: Judged) -> bool:
        """Whether it is for that at all; what it is not for has no judgement of it."""

    def judge_text(
        self,
        of: Judged,
        text: str,
        *,
        name: str = "",
        before: Sequence[Said] = (),
        cancelled: Callable[[], bool] = never,
    ) -> tuple[Judgement, ...]:
        """Judge a text; see `guard.Guard.judge_text`."""

    def judge_pictures(
        self, text: str, files: Sequence[tuple[str, str]], *, cancelled: Callable[[], bool] = never
    ) -> tuple[Judgement, ...]:
        """Judge pictures together with the message that they come with."""


def together(*judges: Judge) -> Judge:
    """One judge of those that are there.

    Args:
        judges: One at least; the quickest first.
    """
    return judges[0] if len(judges) == 1 else Together(*judges)


class Together:
    """Several judges, of which each judges what it is for; see `together`."""

    def __init__(self, *judges: Judge) -> None:
        self._judges = judges
        self.name = ", ".join(judge.name for judge in judges)

    def judges(self, of: Judged) -> bool:
        return any(judge.judges(of) for judge in self._judges)

    def judge_text(
        self,
        of: Judged,
        text: str,
        *,
        name: str = "",
        before: Sequence[Said] = (),
        cancelled: Callable[[], bool] = never,
    ) -> tuple[Judgement, ...]:
        found: list[Judgement] = []
        for judge in self._judges:
            if judge.judges(of):
                found += judge.judge_text(of, text, name=name, before=before, cancelled=cancelled)
        return tuple(found)

    def judge_pictures(
        self, text: str, files: Sequence[tuple[str, str]], *, cancelled: Callable[[], bool] = never
    ) -> tuple[Judgement, ...]:
        found: list[Judgement] = []
        for judge in self._judges:
            if judge.judges("picture"):
                found += judge.judge_pictures(text, files, cancelled=cancelled)
        return tuple(found)
