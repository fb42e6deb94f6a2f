"""Which texts of a prompt are tokenised whole.

Tokens reach over the place where a person's text looks like a control token, so that text and
what stands beside it are tokenised together, as Meta's `ChatFormat` does: from the control token
before to the control token behind, and nothing between counts as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from llama32_desktop.engine.worker.template.marks import Piece


class Stretch(NamedTuple):
    """One text to tokenise, or an answer or a picture; `ends` pieces end with it."""

    kind: Literal["template", "literal", "answer", "image"]
    text: str
    ends: int = 1


def stretches(pieces: Sequence[Piece], special_text: re.Pattern[str] | None) -> Iterator[Stretch]:
    """The pieces in order, with what belongs together joined.

    Args:
        special_text: Matches the text of every control token of the vocabulary.
    """
    if special_text is None:
        yield from (Stretch(piece.kind, piece.text) for piece in pieces)
        return
    held: str | None = None  # the text of a stretch that a lookalike is in
    ends = 0
    for index, piece in enumerate(pieces):
        kind, text = piece.kind, piece.text
        if _looks(pieces, index, special_text):
            held, ends = (held or "") + text, ends + 1
            continue
        if held is not None:
            if kind == "template":  # up to its first control token it belongs to what is held
                found = special_text.search(text)
                cut = found.start() if found else len(text)
                held, text = held + text[:cut], text[cut:]
                if not found:
                    ends += 1
                    continue
            yield Stretch("literal", held, ends)
            held, ends = None, 0
        if kind == "template" and _looks(pieces, index + 1, special_text):
            # From behind its last control token on it belongs to what follows.
            cut = max((match.end() for match in special_text.finditer(text)), default=0)
            yield Stretch("template", text[:cut], 0)
            held, ends = text[cut:], 1
        else:
            yield Stretch(kind, text)
    if held is not None:
        yield Stretch("literal", held, ends)


def _looks(pieces: Sequence[Piece], index: int, special_text: re.Pattern[str]) -> bool:
    """Whether a piece is a person's text that looks like a control token."""
    if index >= len(pieces) or pieces[index].kind != "literal":
        return False
    return special_text.fullmatch(pieces[index].text) is not None
