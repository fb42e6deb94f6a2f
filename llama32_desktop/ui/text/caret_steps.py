"""Where the keys lead a caret within one message: by letters, words and lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from llama32_desktop.ui.text.caret_places import (
    corner,
    first_place,
    is_in_flag,
    is_whole,
    last_place,
    rect_of,
    valid,
)
from llama32_desktop.ui.text.leaf_view import LeafView
from llama32_desktop.ui.text.part import Place

Op = QTextCursor.MoveOperation
_Keys = QKeySequence.StandardKey
_SIDEWAYS: Final = {Op.Left: False, Op.WordLeft: False, Op.Right: True, Op.WordRight: True}
"""Whether they lead to the right."""


class Move(NamedTuple):
    """What a key does."""

    op: Op
    page: bool = False
    """Whether it goes up or down by what is in sight, not by a line."""

    @property
    def upright(self) -> bool:
        """Whether it goes from line to line, and keeps its column."""
        return self.op in (Op.Up, Op.Down)

    @property
    def by_letter(self) -> bool:
        return self.op in (Op.Left, Op.Right)


_MOVES: Final = [
    (_Keys.MoveToNextChar, _Keys.SelectNextChar, Move(Op.Right)),
    (_Keys.MoveToPreviousChar, _Keys.SelectPreviousChar, Move(Op.Left)),
    (_Keys.MoveToNextLine, _Keys.SelectNextLine, Move(Op.Down)),
    (_Keys.MoveToPreviousLine, _Keys.SelectPreviousLine, Move(Op.Up)),
    (_Keys.MoveToNextWord, _Keys.SelectNextWord, Move(Op.WordRight)),
    (_Keys.MoveToPreviousWord, _Keys.SelectPreviousWord, Move(Op.WordLeft)),
    (_Keys.MoveToStartOfLine, _Keys.SelectStartOfLine, Move(Op.StartOfLine)),
    (_Keys.MoveToEndOfLine, _Keys.SelectEndOfLine, Move(Op.EndOfLine)),
    (_Keys.MoveToNextPage, _Keys.SelectNextPage, Move(Op.Down, page=True)),
    (_Keys.MoveToPreviousPage, _Keys.SelectPreviousPage, Move(Op.Up, page=True)),
    (_Keys.MoveToStartOfBlock, _Keys.SelectStartOfBlock, Move(Op.StartOfBlock)),
    (_Keys.MoveToEndOfBlock, _Keys.SelectEndOfBlock, Move(Op.EndOfBlock)),
    (_Keys.MoveToStartOfDocument, _Keys.SelectStartOfDocument, Move(Op.Start)),
    (_Keys.MoveToEndOfDocument, _Keys.SelectEndOfDocument, Move(Op.End)),
]


CURSOR_KEYS: Final = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)


def move_of(event: QKeyEvent) -> tuple[Move, bool] | None:
    """What a key does on this system, and whether it selects; `None` for another key."""
    if event.key() not in CURSOR_KEYS:  # under X11 Ctrl+E is End too, and the menu's Export
        return None
    for plain, selecting, move in _MOVES:
        if event.matches(plain):
            return move, False
        if event.matches(selecting):
            return move, True
    return None


def leads_on(views: Sequence[LeafView], place: Place, move: Move) -> bool:
    """Whether a move goes towards the end of the text: to the left in some scripts."""
    to_right = _SIDEWAYS.get(move.op)
    if to_right is None:
        return move.op in (Op.Down, Op.End, Op.EndOfLine, Op.EndOfBlock)
    block = views[place[0]].document.findBlock(place[1])
    return to_right is not (block.textDirection() == Qt.LayoutDirection.RightToLeft)


def step(views: Sequence[LeafView], place: Place, move: Move, column: float) -> Place | None:
    """Where a move leads from a place; `None` where that is out of the message.

    Args:
        column: How far from the left, in the body's pixels, an upright move wants to be.
    """
    if move.op == Op.Start:
        return first_place(views)
    if move.op == Op.End:
        return last_place(views)
    index, position = place
    if (inside := _inside(views[index], position, move, column)) is not None:
        return valid(views, (index, inside))
    if not (move.upright or move.op in _SIDEWAYS):
        return place
    on = leads_on(views, place, move)
    beyond = index + (1 if on else -1)
    if not 0 <= beyond < len(views):
        return None
    entered = enter(views, beyond, move, column, at_end=not on)
    pieces = views[max(index, beyond)].leaf.joint == "" and not move.upright
    # Between two pieces of one line there is nothing to step over.
    return step(views, entered, move, column) if pieces else entered


def enter(
    views: Sequence[LeafView], index: int, move: Move, column: float, *, at_end: bool
) -> Place:
    """Where a move comes into a leaf from the one before it, or at its end from the next."""
    view = views[index]
    edge = view.bounds[at_end]
    if not move.upright:
        return (index, edge)
    if is_whole(view) or view.leaf.kind == "table":
        middle = rect_of(views, (index, edge)).center().y()
        return valid(views, (index, view.position_at(QPointF(column, middle))))
    document = view.document
    block = document.lastBlock() if at_end else document.firstBlock()
    lines = block.layout()
    line = lines.lineAt(lines.lineCount() - 1 if at_end else 0)
    inside = line.xToCursor(column - corner(view, block).x()) if line.isValid() else 0
    return (index, block.position() + inside)


def _inside(view: LeafView, position: int, move: Move, column: float) -> int | None:
    """Where a move leads within a leaf."""
    low, high = view.bounds
    if is_whole(view):
        if move.upright:
            return None
        edge = high if _SIDEWAYS.get(move.op, move.op in (Op.EndOfLine, Op.EndOfBlock)) else low
        return None if edge == position else edge
    cursor = QTextCursor(view.document)
    cursor.setPosition(position)
    if move.upright:
        cursor.setVerticalMovementX(round(column - corner(view, cursor.block()).x()))
    cursor.movePosition(move.op)
    found = cursor.position()
    if move.op in _SIDEWAYS and is_in_flag(view.document, found):
        found += 2 if found > position else -2
    return None if found == position or not low <= found <= high else found
