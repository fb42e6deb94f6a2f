"""Takes what a model wrote apart: sentences, the numbers that they name, each of them once."""

from __future__ import annotations

import re
from collections.abc import Hashable
from typing import Final

from llama32_desktop.documents import sentences
from llama32_desktop.documents.particulars import parts_of
from llama32_desktop.documents.statements import is_statement, plain

_CITED: Final = re.compile(r"\s{0,3}[\[(](\d{1,6}(?:\s*[,;–-]\s*\d{1,6})*)[\])]")
_BULLET: Final = re.compile(r"^\s*(?:[-*+•–]|\d{1,3}[.)])\s+")
_BEHIND: Final = re.compile(r"([.!?。！？])((?:\s?\[\d[\d,;\s–-]{0,40}\]){1,9})")
_STRAY: Final = re.compile(r"\s([.!?。！？])$")
_ENDS: Final = (".", "!", "?", "…", "。", "！", "？", "]", ")", "”", "“", "»", '"')


def finished(text: str) -> str:
    """A text that was ended by force, without the sentence that it ends in the middle of."""
    places = sentences.ends(text)
    if len(places) < 2 or text.rstrip().endswith(_ENDS):
        return text
    return text[: places[-2]].rstrip()


def statements_of(text: str) -> list[str]:
    """The statements of a list or a text, each once; numbers in brackets behind one belong to it.

    Headings, labels and links are left out.
    """
    found: list[str] = []
    for line in _BEHIND.sub(r"\2\1", text).split("\n"):
        bare = _BULLET.sub("", line).strip()
        found += sentences.split(bare) if bare else []
    seen: dict[Hashable, str] = {}
    for sentence in found:
        tidy = _STRAY.sub(r"\1", " ".join(sentence.split()))
        if is_statement(uncited(tidy)):
            seen.setdefault(sameness(tidy), tidy)
    return list(seen.values())


def cited(sentence: str) -> set[int]:
    """The numbers that a sentence names in brackets."""
    return {int(n) for group in _CITED.findall(sentence) for n in re.findall(r"\d+", group)}


def uncited(sentence: str) -> str:
    """A sentence without these."""
    return _CITED.sub("", sentence).strip()


def sameness(sentence: str) -> Hashable:
    """What two sentences have in common that say the same in the same words, in whatever order."""
    said = parts_of(plain(uncited(sentence)))
    return said.stems, said.numbers, said.names - said.small
