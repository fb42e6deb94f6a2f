"""Rows of a table under a guard: what it says of each before it is asked, and of its answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from llama32_desktop.chat.guarding import judge_message
from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.guards.categories import in_words
from llama32_desktop.guards.judge import Judge
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.guards.llama_guard import Said
from llama32_desktop.sentences import Sentence

Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class RowGuard:
    """Who judges rows, and what follows.

    Attributes:
        holds: Whether the model is kept from a row, and a person from an answer, that was not found
            safe; else that is said.
    """

    judge: Judge
    holds: bool
    _of_system: dict[str, tuple[Judgement, ...]] = field(
        default_factory=dict, compare=False, repr=False
    )
    """What was found in the instructions of the row before: mostly all rows have the same."""

    def asked(
        self,
        prompt: str,
        system: str,
        files: Sequence[TextAttachment],
        pictures: Sequence[str],
        cancelled: Cancelled,
    ) -> tuple[Judgement, ...]:
        """What was not found safe of what a row asks.

        A table is a file like others: what fills a prompt is looked through for orders to the
        model, too.
        """
        found: list[Judgement] = []
        if self.judge.judges("document"):
            found += self._in_system(system, cancelled)
            if prompt.strip():
                found += self.judge.judge_text("document", prompt, cancelled=cancelled)
        found += judge_message(self.judge, "", files, (), cancelled)
        if pictures and self.judge.judges("picture"):
            named = [(Path(file).name, file) for file in pictures]
            found += self.judge.judge_pictures(prompt, named, cancelled=cancelled)
        return _unsafe(found)

    def _in_system(self, system: str, cancelled: Cancelled) -> tuple[Judgement, ...]:
        if not system.strip():
            return ()
        known = self._of_system.get(system)
        if known is None:
            known = self.judge.judge_text("document", system, cancelled=cancelled)
            self._of_system.clear()
            if not any(each.failure for each in known):
                self._of_system[system] = known
        return known

    def answered(self, prompt: str, answer: str, cancelled: Cancelled) -> tuple[Judgement, ...]:
        """The same of the answer to it."""
        if not answer.strip() or not self.judge.judges("answer"):
            return ()
        before = (Said("User", prompt),) if prompt.strip() else ()
        return _unsafe(self.judge.judge_text("answer", answer, before=before, cancelled=cancelled))


def sentences(found: Sequence[Judgement]) -> list[str]:
    """What was found, each thing once."""
    return list(dict.fromkeys(map(_sentence, found)))


def _unsafe(found: Sequence[Judgement]) -> tuple[Judgement, ...]:
    return tuple(each for each in found if not each.clear)


def _sentence(found: Judgement) -> str:
    words = in_words(found.categories)
    if found.name and found.failure:
        return Sentence("The guard did not judge “{0}”: {1}", found.name, found.failure)
    if found.failure:
        return Sentence("The guard did not judge it: {0}", found.failure)
    if found.name:
        return Sentence("In the guard's judgement “{0}” may be unsafe: {1}.", found.name, words)
    return Sentence("In the guard's judgement it may be unsafe: {0}.", words)
