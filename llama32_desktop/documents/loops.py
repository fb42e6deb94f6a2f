"""Tells when a model repeats itself, while it writes.

Two ways of it: the text ends in one phrase again and again, or in the same lines, which may be
numbered. It
knows characters only, so it holds for tokens of any size; it looks at the end of a text alone, and
only once in a while, so that it costs the same for each character however long the text gets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_LOOKED_AT: Final = 1600
"""Characters of the end that are searched for a phrase."""
_STEP: Final = 48
"""New characters after which the end is looked at again."""
_TIMES: Final = 3
"""How often a phrase stands there before it is a loop; the first time counts."""
_SHORTEST: Final = 60
"""Characters that all of them have together: “ha ha ha” and “… … …” are none."""
_FEWEST_LETTERS: Final = 4
_LINES: Final = 6
_DIFFERENT: Final = 2
"""So few different lines among the last six are a loop."""
_LINE_LETTERS: Final = 8
_NUMBERING: Final = re.compile(r"^\W*(?:\d{1,4}[.):\]]\W*)?|(?:\s?\[\d{1,4}\]){1,9}\W{0,9}$")
_MARKS: Final = re.compile(r"[.!?。！？]+|\n")
_BEHIND_MARKS: Final = "」』”"
_FULL_STOPS: Final = re.compile("[。！？]")
"""They end a sentence whatever follows."""
_HELD: Final = 24
"""Characters that stood before: so many are not shown until the text goes on otherwise."""


def loop_start(text: str) -> int | None:
    """Where the text begins to repeat itself up to its end, behind the first time; else `None`."""
    starts = [start for start in (_phrase(text), _line(text)) if start is not None]
    return min(starts, default=None)


def _phrase(text: str) -> int | None:
    """A phrase that the text ends in three times or more, whole or begun once more."""
    end = text[-_LOOKED_AT:].rstrip()
    back = end[::-1]
    runs = _common_prefixes(back)
    for period in range(1, len(back) // _TIMES + 1):
        length = runs[period] + period if period < len(back) else 0
        phrase = back[:period]
        if length < max(_TIMES * period, _SHORTEST):
            continue
        if sum(map(str.isalpha, phrase)) < _FEWEST_LETTERS:
            continue
        start = len(end) - length + period
        # What stood before may have ended as the phrase does: the cut goes to the phrase's end.
        whole = _sentence_end(end, max(0, start - 1), start + period)
        return max(0, len(text) - _LOOKED_AT) + (start if whole is None else whole)
    return None


def _sentence_end(text: str, first: int, last: int) -> int | None:
    """Where the first sentence or line between two places ends."""
    last = min(last, len(text))
    for marks in _MARKS.finditer(text, first, last):
        end = marks.end()
        if marks[0] == "\n" or end == last or text[end].isspace() or text[end] in _BEHIND_MARKS:
            return end
        if stop := _FULL_STOPS.search(marks[0]):
            return marks.start() + stop.end()
    return None


def _common_prefixes(text: Sequence[str]) -> list[int]:
    """For each place how many characters from there are those that the text begins with.

    The Z algorithm (Gusfield, Algorithms on Strings, Trees and Sequences, 1.3): linear.
    """
    length = len(text)
    found = [0] * length
    left = right = 0
    for i in range(1, length):
        if i < right:
            found[i] = min(right - i, found[i - left])
        while i + found[i] < length and text[found[i]] == text[i + found[i]]:
            found[i] += 1
        if i + found[i] > right:
            left, right = i, i + found[i]
    return found


def _line(text: str) -> int | None:
    """Whole lines that come back one after the other, whatever numbers stand before or behind."""
    at = max(0, len(text) - 4 * _LOOKED_AT)
    lines: list[tuple[str, int]] = []
    for line in text[at:].split("\n")[:-1]:
        plain = _NUMBERING.sub("", line).strip().casefold()
        if plain:
            lines.append((plain, at))
        at += len(line) + 1
    tail = {plain for plain, _ in lines[-_LINES:]}
    if len(lines) < _LINES or len(tail) > _DIFFERENT:
        return None
    if any(sum(map(str.isalpha, plain)) < _LINE_LETTERS for plain in tail):
        return None
    first = len(lines)
    while first and lines[first - 1][0] in tail:
        first -= 1
    seen: set[str] = set()
    for plain, start in lines[first:]:
        if plain in seen:
            return start
        seen.add(plain)
    return None


class Unrepeated:
    """The text that a model writes, up to where it begins to repeat itself.

    What may be the beginning of a loop is held back until the text goes on otherwise.
    """

    def __init__(self) -> None:
        self._text = ""
        self._looked = self._told = 0
        self._start: int | None = None

    @property
    def looping(self) -> bool:
        """Whether a loop was found: the generation may end."""
        return self._start is not None

    @property
    def text(self) -> str:
        """All of it, without what was repeated."""
        return self._text[: self._start].rstrip() if self.looping else self._text

    def feed(self, more: str) -> str:
        """Take what was written; gives what can be shown."""
        if self.looping:
            return ""
        self._text += more
        if len(self._text) - self._looked >= _STEP:
            self._looked = len(self._text)
            self._start = loop_start(self._text)
        return "" if self.looping or self._again() else self._show(len(self._text))

    def rest(self) -> str:
        """What was held back and belongs to the text; at the end."""
        if not self.looping:
            self._start = loop_start(self._text)
        return self._show(len(self.text))

    def _again(self) -> bool:
        """Whether the end stood in the text before."""
        end = self._text[-_HELD:]
        before = self._text[max(0, len(self._text) - _LOOKED_AT) : -1]
        return len(self._text) > _HELD and end in before

    def _show(self, end: int) -> str:
        shown, self._told = self._text[self._told : end], max(self._told, end)
        return shown
