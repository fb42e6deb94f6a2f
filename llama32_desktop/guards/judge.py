"""Whoever judges: one guard, or several that look for different things."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from llama32_desktop.guards.judgement import Judged, Judgement
from llama32_desktop.guards.llama_guard import Said

Cancelled = Callable[[], bool]


def never() -> bool:
    """Nobody cancels."""
    return False


@dataclass(frozen=True, slots=True)
class Text:
    """A text that is judged.

    Attributes:
        name: Of the document that it is.
        before: The turns that it answers.
    """

    of: Judged
    text: str
    name: str = ""
    before: Sequence[Said] = ()


class Judge(ABC):
    """Judges what goes to a model and what comes from it, in the thread that asks.

    Attributes:
        name: What a person calls it.
    """

    name: str

    @abstractmethod
    def judges(self, of: Judged) -> bool:
        """Whether it is for that at all; what it is not for has no judgement of it."""

    @abstractmethod
    def judge(self, text: Text, cancelled: Cancelled) -> tuple[Judgement, ...]:
        """Judge a text, in windows where it is long.

        Returns:
            One judgement for each passage that is unsafe, one that nothing is, or one that says why
            it could not be judged.
        """

    @abstractmethod
    def judge_pictures(
        self, text: str, files: Sequence[tuple[str, str]], *, cancelled: Cancelled = never
    ) -> tuple[Judgement, ...]:
        """Judge pictures together with the message that they come with.

        Args:
            files: Names and paths of their files.

        Returns:
            One judgement a picture; of a judge that is not for pictures none.
        """

    def judge_text(
        self,
        of: Judged,
        text: str,
        *,
        name: str = "",
        before: Sequence[Said] = (),
        cancelled: Cancelled = never,
    ) -> tuple[Judgement, ...]:
        """Judge a text; see `judge` and `Text`."""
        return self.judge(Text(of, text, name, before), cancelled)


def judge_file(
    judge: Judge, name: str, text: str, *, cancelled: Cancelled = never
) -> tuple[Judgement, ...]:
    """Judge a file as a model is shown it, below its name, which a stranger chose as well.

    Returns:
        Judgements with places in the text; what the name alone is found for has none.
    """
    above = len(name) + 2
    found = judge.judge_text("document", f"{name}\n\n{text}", name=name, cancelled=cancelled)
    by_name = any(each.unsafe and each.start < above for each in found) and any(
        each.unsafe for each in judge.judge_text("document", name, cancelled=cancelled)
    )
    return tuple(_below(each, above, by_name) for each in found)


def _below(found: Judgement, above: int, by_name: bool) -> Judgement:
    """A judgement with its place in the text that stands below so many characters."""
    if by_name and found.start < above:
        return msgspec.structs.replace(found, start=0, end=0)
    start, end = max(0, found.start - above), max(0, found.end - above)
    return msgspec.structs.replace(found, start=start, end=end)


def together(*judges: Judge) -> Judge:
    """One judge of those that are there.

    Args:
        judges: One at least; the quickest first.
    """
    return judges[0] if len(judges) == 1 else Together(*judges)


class Together(Judge):
    """Several judges, of which each judges what it is for; see `together`."""

    def __init__(self, *judges: Judge) -> None:
        self._judges = judges
        self.name = ", ".join(judge.name for judge in judges)

    def judges(self, of: Judged) -> bool:
        return any(judge.judges(of) for judge in self._judges)

    def judge(self, text: Text, cancelled: Cancelled) -> tuple[Judgement, ...]:
        found: list[Judgement] = []
        for judge in self._judges:
            if judge.judges(text.of):
                found += judge.judge(text, cancelled)
        return tuple(found)

    def judge_pictures(
        self, text: str, files: Sequence[tuple[str, str]], *, cancelled: Cancelled = never
    ) -> tuple[Judgement, ...]:
        found: list[Judgement] = []
        for judge in self._judges:
            if judge.judges("picture"):
                found += judge.judge_pictures(text, files, cancelled=cancelled)
        return tuple(found)
