"""Where sentences end, in languages with and without spaces between words."""

from __future__ import annotations

import re
from typing import Final

_END: Final = re.compile(
    # From the first of several only, and without a way back: a row of dots is looked at once.
    r"(?<![.!?…])[.!?…]++[\"'”’»)\]]*+(?=\s)|[。！？｡]++[」』”）]*+|\n"
)
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|No|Nr|vs|etc|e\.g|i\.e|z\.B|bzw|ca|cf|usw|Sr|Sra|M|Mme|p|pp|S"
    r"|Abs|Art|Inc|Ltd|Co|Fig|al)|\b[A-Z]|\b\d{1,2})\.$",
)


def ends(text: str) -> list[int]:
    """The places behind each sentence, spaces that follow it included; the last is `len(text)`."""
    found: list[int] = []
    for match in _END.finditer(text):
        before = text[max(0, match.start() - 8) : match.end()].rstrip("\"'”’»)]")
        if match.group() != "\n" and _ABBREVIATION.search(before):
            continue
        end = match.end()
        while end < len(text) and text[end] in " \t":
            end += 1
        if not found or end > found[-1]:
            found.append(end)
    if text and (not found or found[-1] < len(text)):
        found.append(len(text))
    return found


def split(text: str) -> list[str]:
    """The sentences, without the space around them; empty ones are left out."""
    start, result = 0, []
    for end in ends(text):
        sentence = text[start:end].strip()
        if sentence:
            result.append(sentence)
        start = end
    return result
