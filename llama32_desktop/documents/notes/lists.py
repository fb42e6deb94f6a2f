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

_IN_BRACKETS: Final = re.compile(
    r"[(（\[]([^()（）\[\]]{2,80}?)(?: (?:action|to do|todo|responsible))?(?:[)）\]]|$)[\s.;]{0,3}$"
)
_BEHIND_STOP: Final = re.compile(r"(?:[:：]|\s[–—-])\s?([^:：–—\s-][^:：–—()]{1,40}+)$")
_ALL: Final = word_set(
    "alle all everyone everybody todos todas tous toutes vorstand board team equipo equipe equipa"
)
_ROLE: Final = re.compile(
    r"\b(?:chair|vice|host|president|secretar|treasurer|moderat|facilitat|scribe|note|minute"
    r"|recorder|protokoll|leitung|schrift|vorsitz|kasse|presid|secreta|tesor|tresor|redact|relat"
    r"|anwesend|present|attend|asisten|absent|author|autor|speaker|led by|owner|lead|contact|source"
    r"|fonte|datum|date|fecha|reviewer)|[\u4e00-\u9fff]{0,4}(?:主持|记录|記録|司会|議長|書記|参加|出席|作者)"
)
"""What somebody is, at the meeting or for good, which is no task."""
_FEWEST: Final = 2
"""Items of a list that have a verb of doing: fewer may be an agenda with who speaks."""


def named_items(blocks: Sequence[Block], people: People) -> dict[int, tuple[str, ...]]:
    """The items that end with people, in lists whose items say what is to be done: “Buy rope
    (Ada)”, “Rope: Ada”.

    Returns:
        Who does it, by the number of the block.
    """
    lists: dict[tuple[int, int, bool], list[int]] = {}
    names: dict[int, tuple[str, ...]] = {}
    roles: set[tuple[int, int, bool]] = set()
    for number, block in enumerate(blocks):
        if block.kind != "item" or block.section == "aside":
            continue
        in_brackets = _IN_BRACKETS.search(block.text)
        found = in_brackets or _BEHIND_STOP.search(block.text[-140:].rstrip(" .;"))
        over = block.under[-1].first if block.under else -1
        group = (over, hash(block.heads), in_brackets is not None)
        if found is None or not (given := _names(found[1], people, strict=in_brackets is None)):
            continue
        if in_brackets is None and _ROLE.search(folded(block.text[:80])):
            roles.add(group)
        names[number] = given
        lists.setdefault(group, []).append(number)
    return {
        number: names[number]
        for group, numbers in lists.items()
        if group not in roles and _is_of_tasks(blocks, numbers, group[2])
        for number in numbers
    }


def _is_of_tasks(blocks: Sequence[Block], numbers: Sequence[int], in_brackets: bool) -> bool:
    if not in_brackets:
        return len(numbers) >= _FEWEST
    texts = (_IN_BRACKETS.sub("", blocks[number].text) for number in numbers)
    return sum(says_act(text) for text in texts) >= _FEWEST


def _names(text: str, people: People, *, strict: bool) -> tuple[str, ...]:
    """The names that a text is; strictly, where each of them is somebody's."""
    if not looks_like_names(text):
        return ()
    parts = split_names(text)
    known = [people.knows(name) or folded(name) in _ALL for name in parts]
    return parts if known and (all(known) if strict else any(known)) else ()
