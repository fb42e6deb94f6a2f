"""What a guard found, as it is kept with a message."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from llama32_desktop.guards.categories import KNOWN
from llama32_desktop.sentences import Sentence

UNJUDGED: Final = Sentence("The guard has not judged the end of this answer; the end is there.")
Judged = Literal["message", "document", "picture", "answer", "thought"]


class Judgement(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """What was judged, and how.

    Attributes:
        name: The document's or the picture's.
        guard: What a person calls the model.
        categories: Codes of `categories.KNOWN`; empty: it is safe, or was not judged.
        score: How probable the guard held it to be unsafe, 0 to 1.
        start, end: The passage in the text that was judged; both 0: all of it.
        held: Whether what is unsafe is hidden until the person asks for it.
        failure: One sentence on why it could not be judged; empty where it was.
    """

    of: Judged
    name: str = ""
    guard: str = ""
    categories: tuple[str, ...] = ()
    score: float = 0.0
    start: Annotated[int, Meta(ge=0)] = 0
    end: Annotated[int, Meta(ge=0)] = 0
    held: bool = False
    failure: str = ""

    @property
    def unsafe(self) -> bool:
        return bool(self.categories)

    @property
    def clear(self) -> bool:
        """Whether it was judged, and found safe."""
        return not (self.categories or self.failure)


def found_elsewhere(judgements: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """What is kept of judgements in a stranger's file: the categories that it warns of, and what is
    hidden.

    That something is safe is nobody's word here, and no sentence of a file is said as the app's.
    """
    kept = []
    for each in judgements:
        known = each.unsafe and set(each.categories) <= KNOWN
        hidden = each.of in ("answer", "thought") and each.held
        if known or hidden:
            said = msgspec.structs.replace(each, name="", guard="", failure="", held=hidden)
            if not known:  # why it is hidden is the file's word
                said = msgspec.structs.replace(said, categories=(), failure=UNJUDGED)
            kept.append(said)
    return tuple(kept)


def hidden_from(judgements: Iterable[Judgement]) -> int | None:
    """Where what is held back of an answer begins; `None` where nothing is."""
    starts = [each.start for each in judgements if each.of == "answer" and each.held]
    return min(starts, default=None)


def hides_thoughts(judgements: Iterable[Judgement]) -> bool:
    """Whether what the model thought is held back."""
    return any(each.of == "thought" and each.held for each in judgements)


def holds_back(judgements: Sequence[Judgement]) -> bool:
    """Whether anything of an answer or of its thoughts is hidden."""
    return hides_thoughts(judgements) or hidden_from(judgements) is not None


def released(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The judgements after the person asked to see all the same."""
    return tuple(msgspec.structs.replace(each, held=False) for each in judgements)


def all_clear(judgements: Iterable[Judgement]) -> bool:
    """Whether nothing is unsafe, and nothing is left unjudged."""
    return all(each.clear for each in judgements)
