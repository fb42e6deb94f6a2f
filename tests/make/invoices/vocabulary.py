"""The languages of the invoices: wordings and material, from the TOML files beside the families."""

from __future__ import annotations

import random
import tomllib
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
HELD_BACK = HERE / "held_back"
_WORDS_OF = {"ch": "de", "us": "en"}
"""Whose words a country speaks, where it has none of its own."""


@cache
def languages(held_back: bool) -> tuple[str, ...]:
    """Those of the families made for learning; with the held-back ones there are more."""
    learnt = tuple(_table(HERE / "material.toml"))
    if not held_back:
        return learnt
    return tuple(dict.fromkeys((*_table(HELD_BACK / "material.toml"), *learnt)))


class Vocabulary:
    """One invoice's choice among the wordings of its language, the same throughout."""

    def __init__(self, language: str, chance: random.Random, *, held_back: bool = False) -> None:
        self._chance = chance
        self._terms = _merged("words.toml", language, held_back)
        self._material = _merged("material.toml", language, held_back)
        self._chosen: dict[str, str] = {}

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
def _merged(file: str, language: str, held_back: bool) -> dict[str, str]:
    spoken = _WORDS_OF.get(language, "") if file == "words.toml" else ""
    merged = dict(_table(HERE / file).get(spoken, {}) | _table(HERE / file).get(language, {}))
    if held_back:
        further = _table(HELD_BACK / file)
        merged |= further.get(spoken, {}) | further.get(language, {})
    return merged
