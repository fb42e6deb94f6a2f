"""Places in a message's text that a caret can have, and where they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextDocument

from llama32_desktop.ui.text.leaf_view import LeafView
from llama32_desktop.ui.text.part import Part, Place


def is_whole(view: LeafView) -> bool:
    """Whether a leaf is one thing, with a place before it and one behind it at most."""
    return view.leaf.kind == "rule" or view.formula_box() is not None


def first_place(views: Sequence[LeafView]) -> Place:
    return (0, views[0].bounds[0])


def last_place(views: Sequence[LeafView]) -> Place:
    return (len(views) - 1, views[-1].bounds[1])


def valid(views: Sequence[LeafView], place: Place) -> Place:
    """A place that there is: as given, or the nearest before it.

    What streams in changes leaves, and none of a letter's parts has a place of its own.
    """
    if not views:
        return (0, 0)
    if place[0] >= len(views):
        return last_place(views)
    index, position = max(0, place[0]), place[1]
    view = views[index]
    low, high = view.bounds
    position = min(max(low, position), high)
    if is_whole(view):
        return (index, high if position == high else low)
    block = view.document.findBlock(position)
    layout, inside = block.layout(), position - block.position()
    if _is_flag_letter(view.document, position - 2):
        position -= 2 * is_in_flag(view.document, position)
    elif not layout.isValidCursorPosition(inside):
        position = block.position() + layout.previousCursorPosition(inside)
    return (index, position)


def is_in_flag(document: QTextDocument, position: int) -> bool:
    """Whether a position is between the two letters of a flag: behind an emoji Qt stops there."""
    letters = 0
    while _is_flag_letter(document, position - 2 * (letters + 1)):
        letters += 1
    return bool(letters % 2) and _is_flag_letter(document, position)


def _is_flag_letter(document: QTextDocument, position: int) -> bool:
    """Whether a regional indicator, which is two units of UTF-16, begins there."""
    if position < 0 or document.characterAt(position) != "\ud83c":
        return False
    return "\udde6" <= document.characterAt(position + 1) <= "\uddff"


def corner(view: LeafView, block: QTextBlock) -> QPointF:
    """Where a paragraph of a leaf begins, in the body's pixels."""
    inside = view.document.documentLayout().blockBoundingRect(block).topLeft()
    return QPointF(view.x, view.y) + view.text_offset + inside


def rect_of(views: Sequence[LeafView], place: Place) -> QRectF:
    """Where a caret stands at a place, in the body's pixels; without a width."""
    view, position = views[place[0]], place[1]
    text_height = QFontMetricsF(view.look.font).height()
    if (box := view.formula_box()) is not None:
        return QRectF(box.left() if position == 0 else box.right(), box.top(), 0, box.height())
    if view.leaf.kind == "rule":
        top = max(0.0, view.y + view.height / 2 - text_height / 2)
        return QRectF(view.x, top, 0, text_height)
    block = view.document.findBlock(position)
    start = corner(view, block)
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return QRectF(start.x(), start.y(), 0, text_height)
    x = cast("tuple[float, int]", line.cursorToX(position - block.position()))[0]
    return QRectF(start.x() + x, start.y() + line.y(), 0, line.ascent() + line.descent())


def link_at(view: LeafView, position: int) -> str:
    """The address of the link that a position is in or at, or an empty string."""
    found = (address for (start, end), address in view.links() if start <= position <= end)
    return next(found, "")


def strip(
    views: Sequence[LeafView], before: Part | None, after: Part | None
) -> tuple[int, int] | None:
    """What is to be painted when another part is selected: from there to there, downwards."""
    known = before or after
    if known is None or not views:
        return None
    nothing = Part(known.start, known.start)
    pairs = zip(before or nothing, after or nothing, strict=True)
    changed = [pair for pair in pairs if pair[0] != pair[1]]
    if not changed:
        return None
    places = sorted(valid(views, place) for pair in changed for place in pair)
    first, last = views[places[0][0]], views[places[-1][0]]
    top, bottom = rect_of(views, places[0]).top(), rect_of(views, places[-1]).bottom()
    if first.leaf.kind == "table":  # whose cells are selected as a rectangle
        top = first.y
    if last.leaf.kind == "table":
        bottom = last.y + last.height
    return (int(top - first.line_gap) - 2, int(bottom + last.line_gap) + 3)
