"""Lists of what is to be done that have no heading: each item ends with who does it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.notes.names import People, looks_like_names, split_names
from llama32_desktop.documents.notes.outline import Block
from llama32_desktop.documents.notes.tasks import says_act
from llama32_desktop.documents.word_lists import word_set
from llama32_desktop.words import folded

_LAST: Final = re.compile(r"[(（]([^()（）]{2,80})[)）][\s.;]{0,3}$")
_ALL: Final = word_set(
    "alle all everyone everybody todos todas tous toutes vorstand board team equipo equipe equipa"
)
_FEWEST: Final = 2
"""Items of a list that have a verb of doing: fewer may be an agenda with who speaks."""


def named_items(blocks: Sequence[Block], people: People) -> dict[int, tuple[str, ...]]:
    """The items that end with people in brackets, in lists whose items say what is to be done.

    Returns:
        Who does it, by the number of the block.
    """
    lists: dict[tuple[int, int], list[int]] = {}
    names: dict[int, tuple[str, ...]] = {}
    for number, block in enumerate(blocks):
        found = _LAST.search(block.text) if block.kind == "item" else None
        if found is None or not (given := _names(found[1], people)):
            continue
        names[number] = given
        over = block.under[-1].first if block.under else -1
        lists.setdefault((over, hash(block.heads)), []).append(number)
    return {
        number: names[number]
        for numbers in lists.values()
        if sum(says_act(_LAST.sub("", blocks[n].text)) for n in numbers) >= _FEWEST
        for number in numbers
    }


def _names(text: str, people: People) -> tuple[str, ...]:
    if not looks_like_names(text):
        return ()
    parts = split_names(text)
    if any(people.knows(name) or folded(name) in _ALL for name in parts):
        return parts
    return ()
