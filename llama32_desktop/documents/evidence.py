"""What there is in some lines for a sentence, and why it is doubted."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

from llama32_desktop.sentences import Sentence

Doubt = Literal["", "no statement", "words", "names", "numbers", "denial", "question"]
"""Why a sentence is not borne out; empty where it is."""


DOUBTS: Final[dict[Doubt, str]] = {
    "no statement": Sentence("This is a heading or a link, not a sentence that says something."),
    "words": Sentence("No line says this: look at it."),
    "names": Sentence("No line has these names with it: look who or what is meant."),
    "numbers": Sentence("No line has these numbers with it: look at them."),
    "denial": Sentence("The line denies this, or only supposes it: look at it."),
    "question": Sentence("The line only asks this: look at it."),
}
"""For a person."""


class Evidence(msgspec.Struct, frozen=True):
    """What there is for a sentence."""

    lines: tuple[int, ...] = ()
    """The lines that carry it, or come nearest."""
    share: float = 0.0
    """0 to 1: how much of the sentence they say, by the weight of its words."""
    doubt: Doubt = "words"

    @property
    def supported(self) -> bool:
        return not self.doubt
