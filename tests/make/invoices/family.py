"""A family: one layout, filled with many companies' bills in many languages."""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from tests.make.invoices.content import Kind, content
from tests.make.invoices.printed import Printed, Truth
from tests.make.invoices.sheet import PLAIN, Sheet, Style
from tests.make.invoices.vocabulary import Vocabulary, languages


@dataclass(frozen=True)
class Family:
    name: str
    layout: Callable[[Sheet, Printed], None]
    kinds: tuple[Kind, ...]
    style: Style = PLAIN
    held_back: bool = False
    languages: tuple[str, ...] = ()
    """Only these; otherwise all that there are."""

    def invoice(self, index: int, name: str) -> tuple[Truth, bytes]:
        """The truth, under this name, and the PDF of one of its invoices; the same each time."""
        chance = random.Random(f"{self.name} {index}")
        spoken = self.languages or languages(self.held_back)
        language = spoken[(index + zlib.crc32(self.name.encode())) % len(spoken)]
        words = Vocabulary(language, chance, held_back=self.held_back)
        printed = Printed(
            content(self.kinds[index % len(self.kinds)], words, chance), words, chance
        )
        letters = printed.content.supplier.name + printed.content.supplier.town
        letters += "".join(words.material("goods")) + words.word("description")
        letters += "".join(words.material("names")) + words.word("total") + words.word("number")
        sheet = Sheet(self.style, letters)
        self.layout(sheet, printed)
        return printed.truth(name, self.name, language, self.held_back), sheet.pdf()
