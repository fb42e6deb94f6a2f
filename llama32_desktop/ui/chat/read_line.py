"""The line that somebody reads at the top of the page."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF

from llama32_desktop.ui.chat.page import Page
from llama32_desktop.ui.text.part import Place


class ReadLine(NamedTuple):
    """A line of a message, and how far below the top of the visible part it stands."""

    message_id: int
    place: Place
    below_top: float


def line_at(page: Page, top: int) -> ReadLine | None:
    """The line that stands where the visible part begins; `None` where nothing is laid out."""
    slot = page.messages[page.nearest(top)]
    if slot.body is None or slot.filling or not slot.body.views:
        return None
    corner = slot.y + slot.body.y()
    place = slot.body.place_at(QPointF(0, max(0, top - corner)))
    return ReadLine(slot.item.id, place, corner + slot.body.line_box(place).y() - top)
