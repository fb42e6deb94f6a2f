"""What of the conversations is not learned from, and why; counted, so that it can be said."""

from __future__ import annotations

from typing import Final

from llama32_desktop.sentences import Sentence, grouped

RATED_BAD: Final = Sentence("answers that are rated bad")
CORRECTED: Final = Sentence("answers that were corrected (the corrections are in)")
UNFINISHED: Final = Sentence("answers that were stopped, cut or failed")
HELD: Final = Sentence("answers that a guard holds back")
TOOLS: Final = Sentence("answers with steps of tools")
NO_PICTURE: Final = Sentence("answers about pictures that are missing")
OUT_OF_TURN: Final = Sentence("answers that follow no question")
BEHIND: Final = Sentence("answers that follow one of these")
NOT_SHOWN: Final = Sentence("answers on branches that are not shown, neither rated nor corrected")
NOT_COMPARED: Final = Sentence("rated or corrected answers that cannot be compared")
THOUGHTS: Final = Sentence("thoughts (their answers are in)")


class LeftOut:
    """Counts each answer once, and none that is learned from on another branch."""

    def __init__(self) -> None:
        self._found: dict[Sentence, set[tuple[int, int]]] = {}
        self._taken: set[tuple[int, int]] = set()
        self.conversation = 0
        """The number of the conversation that is being looked at."""

    def add(self, reason: Sentence, message_id: int) -> None:
        self._found.setdefault(reason, set()).add((self.conversation, message_id))

    def take(self, message_id: int) -> None:
        """Notes that an answer is learned from."""
        self._taken.add((self.conversation, message_id))

    def took(self, message_id: int) -> bool:
        return (self.conversation, message_id) in self._taken

    @property
    def answers(self) -> int:
        """How many answers are learned from."""
        return len(self._taken)

    def counts(self) -> list[tuple[Sentence, int]]:
        """Each reason with its number, the most frequent first."""
        told: set[tuple[int, int]] = set()
        counts = []
        for reason, found in self._found.items():
            if reason not in (THOUGHTS, NOT_COMPARED):
                found = found - self._taken - told
                told |= found
            if found:
                counts.append((reason, len(found)))
        return sorted(counts, key=lambda each: -each[1])

    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(Sentence("{0}: {1}", why, grouped(count)) for why, count in self.counts())
