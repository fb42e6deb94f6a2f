"""Where a text caret goes within a message: by characters, words and lines, from leaf to leaf."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextCursor

from llama32_desktop.ui.chat.leaf_view import LeafView
from llama32_desktop.ui.chat.selection import Place

Step = Literal[
    "left",
    "right",
    "word left",
    "word right",
    "up",
    "down",
    "line start",
    "line end",
    "start",
    "end",
    "page up",
    "page down",
]
_OPERATIONS: Final = {
    "left": QTextCursor.MoveOperation.Left,
    "right": QTextCursor.MoveOperation.Right,
    "word left": QTextCursor.MoveOperation.WordLeft,
    "word right": QTextCursor.MoveOperation.WordRight,
    "up": QTextCursor.MoveOperation.Up,
    "down": QTextCursor.MoveOperation.Down,
    "line start": QTextCursor.MoveOperation.StartOfLine,
    "line end": QTextCursor.MoveOperation.EndOfLine,
}
_WIDTH: Final = 2.0
"""Of the caret, in pixels."""


def stepped(views: Sequence[LeafView], place: Place, step: Step, x: float) -> Place | None:
    """The place a step further; `None` where that lies beyond the message.

    Args:
        step: No step by pages, which are none of the message's.
        x: Of the message's pixels: where the caret wants to be on the line it goes to.
    """
    if step == "start":
        return start_of(views)
    if step == "end":
        return end_of(views)
    index, position = place
    view = views[index]
    within = _within(view, position, step, x)
    if within is not None:
        return (index, within)
    if step in ("line start", "line end"):
        return place
    forwards = is_forwards(view, position, step)
    index += 1 if forwards else -1
    if not 0 <= index < len(views):
        return None
    entered = views[index]
    if step in ("up", "down"):
        return entered_at(views, index, x, top=forwards)
    if entered.leaf.joint == "" and forwards:  # inside of a line: its end there is its start here
        return (index, _within(entered, entered.first, step, x) or entered.first)
    return (index, entered.first if forwards else entered.last)


def is_forwards(view: LeafView, position: int, step: Step) -> bool:
    """Whether a step goes towards the message's end: to the left, where one reads so."""
    if step in ("left", "right", "word left", "word right"):
        block = view.document.findBlock(position)
        from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        return step.endswith("right") != from_right
    return step in ("down", "page down", "end")


def start_of(views: Sequence[LeafView]) -> Place:
    return (0, views[0].first)


def end_of(views: Sequence[LeafView]) -> Place:
    return (len(views) - 1, views[-1].last)


def entered_at(views: Sequence[LeafView], index: int, x: float, *, top: bool) -> Place:
    """The place on a leaf's first line, or its last, that is nearest to `x`."""
    view = views[index]
    if view.is_object:
        return (index, 0)
    y = view.y + view.text_offset.y() + 1 if top else view.y + view.height - 1
    if not top and view.leaf.kind == "code":
        y = view.y + view.text_offset.y() + view.document.size().height() - 1 - view.line_gap
    position = view.position_at(QPointF(x, y))
    return (index, min(max(position, view.first), view.last))


def clamped(views: Sequence[LeafView], place: Place) -> Place:
    """The place, or the nearest that there is: the text may be another by now."""
    index, position = place
    if index >= len(views):
        return end_of(views)
    view = views[index]
    if view.is_object:
        return (index, 0 if position <= 0 else view.length())
    return (index, min(max(position, view.first), view.last))


def caret_at(views: Sequence[LeafView], place: Place) -> QRectF:
    """The caret's area, in the message's pixels."""
    index, position = place
    view = views[index]
    if view.is_object:
        right = view.x + view.width - _WIDTH
        return QRectF(right if position else view.x, view.y, _WIDTH, view.height)
    block = view.document.findBlock(position)
    corner = view.document.documentLayout().blockBoundingRect(block).topLeft()
    line = block.layout().lineForTextPosition(position - block.position())
    corner += view.text_offset + QPointF(view.x, view.y)
    if not line.isValid():
        return QRectF(corner.x(), corner.y(), _WIDTH, view.height)
    x, _ = cast(tuple[float, int], line.cursorToX(position - block.position()))
    height = line.ascent() + line.descent()
    return QRectF(corner.x() + x - _WIDTH / 2, corner.y() + line.y(), _WIDTH, height)


def link_at(view: LeafView, position: int) -> str:
    """The address of a link that the caret stands in or at; empty where there is none."""
    cursor = QTextCursor(view.document)
    for at in (position, position + 1):
        if at <= view.length():
            cursor.setPosition(at)
            if address := cursor.charFormat().anchorHref():
                return address
    return ""


def _within(view: LeafView, position: int, step: Step, x: float) -> int | None:
    """The position a step further in the same leaf; `None` beyond its ends."""
    if view.is_object:
        target = view.length() if is_forwards(view, position, step) else 0
        sideways = step in ("left", "right", "word left", "word right")
        return target if sideways and target != position else None
    cursor = QTextCursor(view.document)
    cursor.setPosition(position)
    if step in ("up", "down"):
        cursor.setVerticalMovementX(round(x - view.x - view.text_offset.x()))
    moved = cursor.movePosition(_OPERATIONS[step])
    inside = view.first <= cursor.position() <= view.last
    return cursor.position() if moved and inside else None
