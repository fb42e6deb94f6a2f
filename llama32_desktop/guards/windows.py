"""Cuts what is judged into windows: long texts, and an answer while it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

WINDOW: Final = 4000
"""Characters: some thousand tokens, which a guard of a billion parameters reads in seconds."""
OVERLAP: Final = 300
"""Characters that two windows share, so that what is said across their border is seen whole."""
LONGEST_SENTENCE: Final = 400
"""Characters after which an answer is judged though no sentence has ended."""
PASSAGE: Final = 400
"""Characters: a passage that a person finds at a glance."""
_BREAK: Final = re.compile(r"\n|(?<=[.!?…。！？])\s|(?<=[。！？])|\s")
_END: Final = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s)|[。！？][」』”]?|\n")


def windows(text: str, size: int = WINDOW, overlap: int = OVERLAP) -> Iterator[tuple[int, int]]:
    """The windows of a text as (start, end), which together hold all of it."""
    start = 0
    while len(text) - start > size:
        end = start + size
        breaks = [match.end() for match in _BREAK.finditer(text, end - overlap, end)]
        end = breaks[-1] if breaks else end
        yield start, end
        start = max(end - overlap, start + 1)
    yield start, len(text)


def halves(text: str) -> tuple[str, str]:
    """A text that is too long for its window as two that share some of it."""
    middle = len(text) // 2
    shared = min(OVERLAP // 2, middle // 4)
    return text[: middle + shared], text[middle - shared :]


def narrowed(text: str, begin: int, end: int, is_unsafe: Callable[[str], bool]) -> tuple[int, int]:
    """Where in an unsafe window it is: the shortest part that is found unsafe by itself."""
    while end - begin > PASSAGE:
        first, second = halves(text[begin:end])
        for start, part in ((begin, first), (end - len(second), second)):
            if is_unsafe(part):
                begin, end = start, start + len(part)
                break
        else:
            break  # only together they are
    return begin, end


def sentence_end(text: str, start: int) -> int:
    """Where the last whole sentence behind `start` ends; `start` where there is none yet.

    A text that has none for `LONGEST_SENTENCE` characters ends with its last word.
    """
    ends = [match.end() for match in _END.finditer(text, start)]
    if ends:
        return ends[-1]
    if len(text) - start < LONGEST_SENTENCE:
        return start
    space = text.rfind(" ", start + 1)
    return space if space > start else len(text)
