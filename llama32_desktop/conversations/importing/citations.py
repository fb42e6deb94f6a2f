"""ChatGPT's private marks in an answer: what they stand for is put in their place, or they go.

Marks stand between U+E200 and U+E201, with U+E202 between their fields, the kind first:
`cite`, `filecite`, `navlist`, `entity`, `url` … Older ones are `【4†source】`. A message's metadata
may have for each, as `content_references`, what the window shows there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

import msgspec

from llama32_desktop.conversations.importing.parts import items, mapping, text

_MARK: Final = re.compile("(?P<space>[ \t]?)(?P<mark>\ue200[^\ue200\ue201]{0,2000}(?:\ue201|\\Z))")
_OLD: Final = re.compile(r"(?P<space>[ \t]?)(?P<mark>【\d+(?::\d+)?†[^【】\n]{0,200}+】)")
_LEFT: Final = re.compile("[\ue200-\ue206]")


def shown(content: str, references: Any) -> str:
    """The text as a person sees it.

    Args:
        references: A message's `content_references`, of whatever kind.
    """
    instead = {
        text(reference.get("matched_text")).strip(): text(reference.get("alt"))
        for reference in map(mapping, items(references))
    }

    def spoken(mark: re.Match[str]) -> str:
        words = instead.get(mark["mark"]) or _words(mark["mark"].strip("\ue200\ue201"))
        return mark["space"] + words if words else ""

    return _LEFT.sub("", _OLD.sub(spoken, _MARK.sub(spoken, content)))


def _words(mark: str) -> str:
    """The words that a mark has for a person; citations have none."""
    fields = mark.split("\ue202")
    if len(fields) < 2:
        return ""
    if fields[0] == "entity":
        return _name(fields[1])
    return fields[1] if fields[0] in ("url", "link_title") else ""


def _name(field: str) -> str:
    """An entity is a list of its kind, its name, and what tells it from others."""
    try:
        values: Iterable[Any] = msgspec.json.decode(field.encode("utf-8", "replace"), type=list)
    except (ValueError, RecursionError):
        return ""
    return next((value for value in list(values)[1:2] if isinstance(value, str)), "")
