"""Cuts a very long paragraph into pieces, each quick to lay out.

Qt lays a paragraph out as a whole. One of thousands of words, growing word by word, would take
longer than a frame each time; of its pieces only the last one changes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

SIZE: Final = 1500
"""A piece has at least as many characters."""
FAR: Final = 3 * SIZE
"""From here on a piece ends wherever it can."""

# In order of what a reader notices least. Each looks at what follows, so that a place that was
# found stays the first one however the text goes on.
_LINE_END = re.compile(r"(?<!\\)\n[ \t]*+(?=\S)")
_SENTENCE_END = re.compile(r"(?<=[.!?:;,…])[ \t]+(?=\S)|(?<=[。！？；，])(?=\S)")
_MARKS = re.compile(r"`+|\*+|_+|~+|\[|\]|\$+")
_SPACE_END = re.compile(r"\s(?=\S)")


def split_paragraph(source: str) -> list[tuple[str, str | None]]:
    """The pieces of a paragraph's Markdown, and what stood before each.

    Returns:
        Pairs of a piece and its joint with the piece before: a line's end, a space or nothing;
        `None` for the first. Adding text to `source` moves no joint.
    """
    pieces: list[tuple[str, str | None]] = []
    start, joint = 0, None
    while (place := _place(source, start)) is not None:
        end, following = place
        pieces.append((source[start:end], joint))
        between = source[end:following]
        joint = "\n" if "\n" in between else " " if between else ""
        start = following
    return [*pieces, (source[start:], joint)]


def _place(source: str, start: int) -> tuple[int, int] | None:
    """Where the piece that begins at `start` ends, and where the next one begins."""
    if len(source) - start <= SIZE:
        return None
    marks = _Marks(source, start)
    for end, following in _candidates(source, start + SIZE, start + FAR):
        if marks.are_closed(end):
            return end, following
    space = _SPACE_END.search(source, start + FAR, start + FAR + SIZE)
    if space:
        before = source[start + FAR : space.end()].rstrip()
        return start + FAR + len(before), space.end()
    end = start + FAR + SIZE
    return (end, end) if len(source) > end else None


def _candidates(source: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    # A line's end only where lines are short: else a sentence would come first now and
    # the line's end, once it is there, later.
    kind = _LINE_END if source.find("\n", first - SIZE, first) >= 0 else _SENTENCE_END
    for found in kind.finditer(source, first, last):
        end = found.start()
        while end > first and source[end - 1] in " \t":
            end -= 1
        escaped = end < found.start() and source[end - 1] == "\\"
        yield end + escaped, found.end()


class _Marks:
    """Those of a piece that begins at a place, each of which is counted once."""

    def __init__(self, source: str, start: int) -> None:
        self._source = source
        self._counted = start
        self._runs: Counter[str] = Counter()

    def are_closed(self, end: int) -> bool:
        """Whether no emphasis, code or link goes on behind a place, as far as counting tells.

        Args:
            end: No run of marks goes over it, and it lies behind the last one asked for.
        """
        found = _MARKS.findall(self._source, self._counted, end)
        self._runs.update(run[0] for run in found)
        self._counted = end
        runs = self._runs
        return runs["["] == runs["]"] and all(runs[mark] % 2 == 0 for mark in "`*_~$")
