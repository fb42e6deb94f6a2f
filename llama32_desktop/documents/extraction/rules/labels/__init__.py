"""What pages print beside their values. Each concern has its file; here they become patterns."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from llama32_desktop.documents.extraction.rules.labels import (
    amounts,
    contracts,
    dates,
    parties,
    references,
    statements,
)
from llama32_desktop.documents.extraction.rules.labels.columns import COLUMNS

_LABELS: Final[dict[str, tuple[str, ...]]] = {
    **amounts.LABELS,
    **contracts.LABELS,
    **dates.LABELS,
    **parties.LABELS,
    **references.LABELS,
    **statements.LABELS,
}
_AFTER: Final = r"[.\s]*[:：#]?\s*"
_HAN: Final = "\u3040-\u30ff\u4e00-\u9fff"
"""What stands without spaces between words, so that a label's end is not seen by one."""


@cache
def pattern(name: str) -> re.Pattern[str]:
    """What labels of a field look like, longest first; they stand at the start of a piece."""
    parts = sorted(_LABELS[name], key=len, reverse=True)
    return re.compile(
        rf"^\W{{0,3}}(?P<label>{'|'.join(parts)})(?:(?<=[#°º{_HAN}])|(?!\w)){_AFTER}",
        re.IGNORECASE,
    )


def has_labels(name: str) -> bool:
    """Whether there are labels for a field of this name."""
    return name in _LABELS


@cache
def column(name: str) -> re.Pattern[str]:
    """What the head of a table's column looks like, whole."""
    return re.compile(rf"^\W{{0,12}}(?:{COLUMNS[name]})(?!\w).{{0,12}}$", re.IGNORECASE)


@cache
def own(title: str) -> re.Pattern[str]:
    """A person's own field: its title is its label."""
    words = r"\s*".join(re.escape(word) for word in title.split())
    return re.compile(rf"^\W{{0,3}}(?P<label>{words})(?![\w]){_AFTER}", re.IGNORECASE)
