"""A family: one layout, filled with many companies' bills in many languages."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from tests.make.invoices.content import Kind, content
from tests.make.invoices.printed import Printed, Truth
from tests.make.invoices.sheet import PLAIN, Sheet, Style
from tests.make.invoices.vocabulary import Source, Vocabulary, languages


@dataclass(frozen=True)
class Family:
    name: str
    layout: Callable[[Sheet, Printed], None]
    kinds: tuple[Kind, ...]
    style: Style = PLAIN
    words: Source = "plain"
    languages: tuple[str, ...] = ()
    """Only these; otherwise all that there are."""
    goods: str = "goods"
    """Which material its lines are of."""

    @property
    def held_back(self) -> bool:
        return self.words == "held back"

    def invoice(self, index: int, name: str) -> tuple[Truth, bytes]:
        """The truth, under this name, and the PDF of one of its invoices; the same each time."""
        chance = random.Random(f"{self.name} {index}")
        spoken = self.languages or languages(self.words)
        language = spoken[(index + zlib.crc32(self.name.encode())) % len(spoken)]
        words = Vocabulary(language, chance, self.words)
        kind = self.kinds[index % len(self.kinds)]
        printed = Printed(content(kind, words, chance, self.goods), words, chance)
        letters = printed.content.supplier.name + printed.content.supplier.town
        letters += "".join(words.material(self.goods)) + words.word("description")
        letters += "".join(words.material("names")) + words.word("total") + words.word("number")
        sheet = Sheet(self.style, letters)
        self.layout(sheet, printed)
        return printed.truth(name, self.name, language, self.held_back), sheet.pdf()
