"""The order in which the passages of an answer are shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QDate, QLocale

from llama32_desktop.documents.collection.asking import Answered
from llama32_desktop.documents.collection.store import Piece


def in_order(answered: Answered) -> Iterator[tuple[int, Piece, str]]:
    """The passages with their numbers, by document where they are all of the answer."""
    for group in answered.groups:
        day = ""
        if group.date:
            date = QDate(group.date.year, group.date.month, group.date.day)
            day = f" · {QLocale().toString(date, QLocale.FormatType.ShortFormat)}"
        for number, piece in group.pieces:
            yield number, piece, day
    if not answered.groups:
        yield from ((number, piece, "") for number, piece in enumerate(answered.passages, 1))
