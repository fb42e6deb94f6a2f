"""The languages of the invoices: wordings and material, from the TOML files beside the families."""

from __future__ import annotations

import random
import tomllib
from functools import cache
from pathlib import Path
from typing import Final, Literal

Source = Literal["plain", "further", "held back"]
"""Whose wordings: those of every family; others for learning; those that measure."""

HERE = Path(__file__).parent
_FOLDERS: Final[dict[Source, Path]] = {
    "plain": HERE,
    "further": HERE / "further",
    "held back": HERE / "held_back",
}
_WORDS_OF = {"ch": "de", "us": "en"}
"""Whose words a country speaks, where it has none of its own."""


@cache
def languages(source: Source) -> tuple[str, ...]:
    """Those that have material; the plain ones too where `source` speaks of them."""
    plain = tuple(_table(HERE / "material.toml"))
    if source == "held back":
        return tuple(_table(_FOLDERS[source] / "material.toml"))
    return tuple(dict.fromkeys((*_table(_FOLDERS[source] / "material.toml"), *plain)))


class Vocabulary:
    """One invoice's choice among the wordings of its language, the same throughout."""

    def __init__(self, language: str, chance: random.Random, source: Source = "plain") -> None:
        self._chance = chance
        self._terms = _merged("words.toml", language, source)
        self._material = _merged("material.toml", language, source)
        self._chosen: dict[str, str] = {}
        self.source = source

    def word(self, term: str) -> str:
        """What this invoice calls a thing."""
        if term not in self._chosen:
            self._chosen[term] = self._chance.choice(self._terms[term].split("|"))
        return self._chosen[term]

    def material(self, name: str) -> list[str]:
        """All that the language's country has of something."""
        return self._material[name].split("|")

    def one(self, name: str) -> str:
        """Any of them."""
        return self._chance.choice(self.material(name))


@cache
def _table(path: Path) -> dict[str, dict[str, str]]:
    return tomllib.loads(path.read_text("utf-8"))


@cache
def _merged(file: str, language: str, source: Source) -> dict[str, str]:
    """What `source` does not have is as in the plain tables."""
    spoken = _WORDS_OF.get(language, "") if file == "words.toml" else ""
    merged: dict[str, str] = {}
    for path in dict.fromkeys((HERE / file, _FOLDERS[source] / file)):
        merged |= _table(path).get(spoken, {}) | _table(path).get(language, {})
    return merged
