"""Answers a question from a collection's pieces, with their numbers as citations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.chunks import estimated_tokens, high_estimate
from llama32_desktop.documents.collection.checking import NOT_SAID
from llama32_desktop.documents.collection.store import Piece
from llama32_desktop.fence import RULE, fenced

_CITED: Final = re.compile(r"\[(\d{1,6}(?:\s*[,;]\s*\d{1,6})*)\]")
ANSWER_TOKENS: Final = 600
FRAME_TOKENS: Final = 220
"""What stands around the passages of a prompt."""


def question_prompt(
    question: str, pieces: Sequence[Piece], context: int
) -> tuple[str, list[Piece]]:
    """The prompt that asks about pieces, and those of them that fit a context of this size.

    They are numbered from 1 in the order in which they were found.
    """
    room = context - ANSWER_TOKENS - FRAME_TOKENS - estimated_tokens(question)
    shown: list[Piece] = []
    for piece in pieces:
        room -= high_estimate(piece.text) + 30
        if room < 0 and shown:
            break
        shown.append(piece)
    parts = [
        f"Answer the question from these {len(shown)} passages alone. Put the number of the "
        "passage behind each statement in brackets, as in [2]. If they do not say it, write only: "
        f"“{NOT_SAID}” {RULE}"
    ]
    for number, piece in enumerate(shown, 1):
        parts.append(f"[{number}] {fenced(piece.place, piece.text)}")
    parts.append(f"Question: {question.strip()}")
    return "\n\n".join(parts), shown


def picture_note(number: int) -> str:
    """Said before the passages where the model sees a page of one of them."""
    return (
        f"The picture is the page that passage [{number}] was read from. Where they differ, the "
        "picture holds.\n\n"
    )


def cited(answer: str, pieces: Sequence[Piece]) -> list[tuple[int, Piece]]:
    """The passages that an answer names, by number; numbers that there are not are left out."""
    numbers = {
        int(number) for group in _CITED.findall(answer) for number in re.split("[,;]", group)
    }
    return [(n, pieces[n - 1]) for n in sorted(numbers) if 1 <= n <= len(pieces)]
