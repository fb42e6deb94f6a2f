"""What an entry stands under, as a theme that several notes may share."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.documents.notes.outline import Block
from llama32_desktop.documents.word_lists import FIRST_WORDS, FUNCTION_WORDS
from llama32_desktop.words import folded

_LONGEST: Final = 100
_NUMBERING: Final = re.compile(
    r"^\s{0,4}(?:(?:TOP|Item|Punkt|Point|Punto"
    r"|Ponto)\s?)?(?:\d{1,3}[a-z]?(?:\.\d{1,3}){0,3}[.):]?\s?[-–—:]?)?\s{0,3}",
    re.IGNORECASE,
)
_REFERENCE: Final = re.compile(
    r"\s?[\[(]?#\d{1,6}[\])]?(?:\s?/\s?)?|\s?\(?https?://[^\s)]{1,500}\)?"
)
_DATED: Final = re.compile(r"^[\W\d]*(?:[^\W\d_]{3,10}[\W\d]*)?$")
_WORD: Final = re.compile(r"[^\W_]{2,}")


def theme_of(block: Block) -> str:
    """The nearest heading or agenda item above a block that names a matter; empty where none."""
    for over in block.under[:1]:
        text = cleaned(over.text)
        if text and len(text) <= _LONGEST and not over.label:
            return text
    for head in reversed(block.heads[1:] or block.heads):
        text = cleaned(head.text)
        if text and not head.section and not _is_date(head.text):
            return text[:_LONGEST]
    return ""


def cleaned(heading: str) -> str:
    """A heading without its number and without numbers of issues."""
    text = _REFERENCE.sub("", heading)
    return _NUMBERING.sub("", text).strip(" :：-–—.*")


def theme_key(theme: str) -> str:
    """Equal for themes of the same words, whatever their order and case."""
    words = {
        word
        for word in _WORD.findall(folded(theme))
        if word not in FUNCTION_WORDS and word not in FIRST_WORDS
    }
    return " ".join(sorted(words))


def _is_date(heading: str) -> bool:
    digits = any(char.isdigit() for char in heading)
    return digits and _DATED.match(heading) is not None and len(heading) < 30
