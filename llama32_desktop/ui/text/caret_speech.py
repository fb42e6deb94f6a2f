"""What a screen reader hears of a caret: where it went, or what it selected.

Qt tells assistive technology nothing of a text that a widget draws itself.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QTextCursor

from llama32_desktop.ui.text.caret_places import is_whole, valid
from llama32_desktop.ui.text.caret_steps import Move, Op
from llama32_desktop.ui.text.part import END, START, Part
from llama32_desktop.ui.text.reading_page import Where
from llama32_desktop.ui.text.selection import Selection

CALM_MS = 150
"""Of keys that follow each other more quickly, the last one tells of them all."""
MOST = 300
"""Of a longer piece its length is said."""


def tell(event: QAccessibleEvent) -> None:
    """Hands something to the system's assistive technology."""
    QAccessible.updateAccessibility(event)


def is_heard() -> bool:
    """Whether there is a screen reader, or the like."""
    return QAccessible.isActive()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Caret", text)


class Spoken(QObject):
    """Says once a moment is calm what became of the caret."""

    def __init__(self, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._selection = selection
        self._change: tuple[Where, Where, Move, bool] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CALM_MS)
        self._timer.timeout.connect(self._say)

    def moved(self, start: Where, end: Where, move: Move, *, selects: bool) -> None:
        """The caret went from one place to another."""
        if self._change is not None and self._change[3] == selects:
            start = self._change[0]
        self._change = (start, end, move, selects)
        self._timer.start()

    def forget(self) -> None:
        """The caret is gone, or one of its messages is."""
        self._change = None
        self._timer.stop()

    def _say(self) -> None:
        change, self._change = self._change, None
        if change is None or not is_heard():
            return
        start, end, move, selects = change
        text = self._selected(start, end) if selects else passed(end, move)
        body = end.message.body
        if text and body is not None:
            event = QAccessibleAnnouncementEvent(body, text)
            # What is being read is of another place by now.
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            tell(event)

    def _selected(self, start: Where, end: Where) -> str:
        """What was added to the selection, or was taken from it."""
        known = self._selection.ends
        anchor = known[0] if known is not None else end
        first, last = sorted((start.order, end.order))
        if first < anchor.order < last:  # what was selected before is so no longer
            start = anchor
        first, middle, last = anchor.order, start.order, end.order
        grown = first <= middle <= last or last <= middle <= first
        text = between(*sorted((start, end), key=lambda where: where.order))
        if not text:
            return ""
        if len(text) > MOST:
            counted = _tr("{0} characters selected") if grown else _tr("{0} characters unselected")
            return counted.format(len(text))
        said = _tr("{0} selected") if grown else _tr("{0} unselected")
        return said.format(aloud(text))


def between(first: Where, last: Where) -> str:
    """The text from one place to a later one, in a message or in two."""
    if first.message is last.message:
        return Part(first.place, last.place).text(first.views)
    texts = [Part(first.place, END).text(first.views), Part(START, last.place).text(last.views)]
    return "\n\n".join(text for text in texts if text)


def passed(where: Where, move: Move) -> str:
    """What stands where the caret went: a letter, a word or a line."""
    views = where.views
    index, position = valid(views, where.place)
    if not views:
        return ""
    view = views[index]
    if is_whole(view):
        return view.text((0, view.length()))
    cursor = QTextCursor(view.document)
    cursor.setPosition(position)
    if move.op in (Op.WordLeft, Op.WordRight):
        end = Op.EndOfWord
    elif move.by_letter or move.op in (Op.StartOfLine, Op.EndOfLine):
        end = Op.NextCharacter
    else:
        cursor.movePosition(Op.StartOfLine)
        end = Op.EndOfLine
    start = cursor.position()
    cursor.movePosition(end)
    return aloud(view.text((start, cursor.position())) or "\n")


def aloud(text: str) -> str:
    """A text in words, where it has no letter to be read."""
    if text.strip():
        return text
    return _tr("Line break") if "\n" in text else _tr("Space")
