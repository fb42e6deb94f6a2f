"""Has a sentence read aloud by a screen reader: what changes where the focus is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget

_MOST_CHARACTERS: Final = 2000

Tell = Callable[[QAccessibleEvent], None]


def announce(
    widget: QWidget,
    text: str,
    *,
    urgent: bool = False,
    tell: Tell = QAccessible.updateAccessibility,
) -> None:
    """Has a text read for a widget, after what is being read; at once where it is urgent.

    A widget that is not shown says nothing.

    Args:
        tell: Takes accessibility events; the system's by default.
    """
    if not text.strip() or not widget.isVisible():
        return
    event = QAccessibleAnnouncementEvent(widget, text[:_MOST_CHARACTERS])
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    tell(event)
