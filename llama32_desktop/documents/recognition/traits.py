"""What a document's pages look like to someone who glances at them: their traits, counted once."""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from llama32_desktop.documents.model import Kind, Page
from llama32_desktop.documents.recognition import type_words
from llama32_desktop.words import folded

MOST_PAGES: Final = 6
"""Pages whose text is looked at for words."""
_MOST_SIGNS: Final = 12_000
"""Of a page."""
_HEAD_PIECES: Final = 24
"""Pieces of lines that can be a title, from the top."""
_TITLE_WORDS: Final = 7
_GAP: Final = re.compile(r"\s{3,}|\t+|\s*\|\s*")
_MARKUP: Final = re.compile(r"^[#>*_\s\[\]=-]{1,12}|[*_#:\s-]{1,6}$")
_NUMBERED: Final = re.compile(
    r"\b(?:no|nr|num|numero|number|id|date|datum|fecha|du|vom|of|from|le)\b|[n№]?[°º]|[\d\W_]+"
)
"""What stands beside a title and takes nothing from it: a number and a day."""
_LARGE: Final = 1.45
"""Times the height of the usual words."""
_LONG_TITLE: Final = 90


def _joined(piece: str) -> str:
    """A title whose letters stand apart, together."""
    letters = piece.split(" ")
    if len(letters) > 3 and all(len(letter) == 1 for letter in letters):
        return "".join(letters)
    return piece


@dataclass(frozen=True)
class Traits:
    """Of the pages that a person sees: hidden text is out of them."""

    kind: Kind
    name: str
    pages: Sequence[Page]
    count: int
    """Of all the document's pages, those that were not kept included."""

    @cached_property
    def texts(self) -> list[str]:
        """The pages' texts, folded."""
        return [
            "\n".join(map(folded, page.text[:_MOST_SIGNS].split("\n")))
            for page in self.pages[:MOST_PAGES]
        ]

    @cached_property
    def text(self) -> str:
        return "\n".join(self.texts)

    @cached_property
    def lines(self) -> list[str]:
        """Lines of these pages that are not empty."""
        return [line for line in self.text.split("\n") if line.strip()]

    @cached_property
    def words(self) -> int:
        return len(self.text.split())

    @cached_property
    def titles(self) -> list[str]:
        """What can be a title: short pieces of the first lines, and large letters, folded."""
        if not self.pages:
            return []
        pieces = []
        for line in self.texts[0].split("\n"):
            for piece in _GAP.split(line):
                plain = _joined(_MARKUP.sub("", _MARKUP.sub("", piece.strip())))
                if plain and len(plain) <= _LONG_TITLE and len(plain.split()) <= _TITLE_WORDS:
                    pieces.append(plain)
            if len(pieces) >= _HEAD_PIECES:
                break
        return [*pieces[:_HEAD_PIECES], *self._large]

    @cached_property
    def _large(self) -> list[str]:
        """Rows of large letters on the first page."""
        words = self.pages[0].words[:2000]
        heights = [word.bottom - word.top for word in words]
        if len(heights) < 8:
            return []
        limit = statistics.median(heights) * _LARGE
        rows: list[list[str]] = []
        last = None
        for word in words:
            if word.bottom - word.top < limit:
                last = None
                continue
            if last is None or abs(word.top - last) > limit / 2:
                rows.append([])
            rows[-1].append(self.pages[0].text[word.start : word.end])
            last = word.top
        return [folded(" ".join(row)) for row in rows[:8] if len(row) <= _TITLE_WORDS]

    def titled(self, kind: str) -> float:
        """How well a title names this type: 1 where it is all that a title says, less where it
        stands in one with other words, 0 for none."""
        return self._named(type_words.TITLES[kind])

    @cached_property
    def is_titled_otherwise(self) -> bool:
        """Whether a title names what asks for no money, better than one names an invoice."""
        return self._named(type_words.NO_INVOICE) > self.titled("invoice")

    def _named(self, words: re.Pattern[str]) -> float:
        best = 0.0
        for number, piece in enumerate(self.titles):
            match = words.search(piece)
            if match is None:
                continue
            at_edge = match.start() <= 1 or match.end() >= len(piece) - 1
            rest = _NUMBERED.sub("", piece[: match.start()] + piece[match.end() :])
            share = len(match.group()) / (len(match.group()) + len(rest.strip()))
            value = 0.45 + 0.55 * share if at_edge else 0.3
            best = max(best, value * (1 if number < _HEAD_PIECES // 2 else 0.8))
        return best

    def terms(self, kind: str) -> int:
        """How many different words of this type the text has."""
        return len({match.group() for match in type_words.TERMS[kind].finditer(self.text)})

    @cached_property
    def amounts(self) -> int:
        return len(type_words.AMOUNT.findall(self.text))

    @cached_property
    def entries(self) -> int:
        """Lines that begin with a day and have an amount, as a statement's do."""
        return sum(
            type_words.DAY.match(line.lstrip()) is not None
            and type_words.AMOUNT.search(line) is not None
            for line in self.lines
        )

    @cached_property
    def clauses(self) -> int:
        """Lines that begin with the number of a clause."""
        return sum(type_words.CLAUSE.match(line) is not None for line in self.lines)

    @cached_property
    def ways_to_reach(self) -> int:
        """How many of mail, website and phone number the text has."""
        patterns = (type_words.EMAIL, type_words.WEB, type_words.PHONE)
        return sum(pattern.search(self.text) is not None for pattern in patterns)

    @property
    def is_slip(self) -> bool:
        """Whether the first page is as narrow as paper of a till."""
        page = self.pages[0] if self.pages else None
        return page is not None and page.width > 0 and page.height / page.width > 1.75

    @property
    def is_card_sized(self) -> bool:
        """Whether a page of a PDF has the size of a business card."""
        page = self.pages[0] if self.pages else None
        if page is None or self.kind != "pdf" or not page.width:
            return False
        short, long = sorted((page.width, page.height))
        return 110 <= short <= 200 and 180 <= long <= 300

    @property
    def is_landscape(self) -> bool:
        """Whether the pages have the shape of slides."""
        sized = [page for page in self.pages if page.width and page.height]
        wide = [page for page in sized if 1.2 <= page.width / page.height <= 1.95]
        return len(wide) > 0.8 * len(sized) > 0

    @cached_property
    def words_a_page(self) -> float:
        return statistics.median([len(page.text.split()) for page in self.pages] or [0])
