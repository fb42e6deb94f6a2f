"""The text of one message: its leaves one below the other, selectable as one text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.text.body_menu import is_menu_key, open_menu, open_menu_at_caret
from llama32_desktop.ui.text.caret_places import strip
from llama32_desktop.ui.text.code_button import CodeButtons
from llama32_desktop.ui.text.colouring import Colouring
from llama32_desktop.ui.text.formulas import formulas
from llama32_desktop.ui.text.leaf_view import LeafView
from llama32_desktop.ui.text.link_walk import Links
from llama32_desktop.ui.text.links import confirm_and_open
from llama32_desktop.ui.text.markdown import Leaf
from llama32_desktop.ui.text.mouse import Pointing
from llama32_desktop.ui.text.search_hits import Found
from llama32_desktop.ui.text.selection import END, START, Place, Selection, Where
from llama32_desktop.ui.text.style import Look, gap
from llama32_desktop.ui.text.table_tools import TableTools

if TYPE_CHECKING:
    from llama32_desktop.ui.text.across import Across
    from llama32_desktop.ui.text.caret import Caret


_NARROWEST = 40.0
"""So wide is what stands in many lists at least, in pixels."""


class MessageBody(QWidget):
    """Draws leaves and lets the user select, copy and follow links."""

    link_opened = Signal(str)
    formula_set = Signal()
    """A formula is drawn where its source stood: another height may be needed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.views: list[LeafView] = []
        self._tops: list[float] = []
        self._laid_out = 0  # so many leaves have their place for the present width
        self._layout_width = 0
        self._buttons = CodeButtons(self)
        self.tables = TableTools(self)
        self.colouring = Colouring(self.update, self)
        self._waits = False
        self.selection = Selection()
        self._found = Found()
        self.across: Across | None = None
        """What is selected beyond this message, where it stands on a page."""
        self.caret: Caret | None = None
        """The page's caret, which may be in this message."""
        self.links = Links(self)
        self._pointing = Pointing(self)
        # Growing paints the new part only, not all that is in sight; `lay_out` says what else.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def set_leaves(self, leaves: Sequence[Leaf], changed: int = 0) -> None:
        """Shows `leaves`, of which those before `changed` are as they were."""
        for i in range(changed, min(len(leaves), len(self.views))):
            self.views[i].show(leaves[i])
        self._laid_out = min(self._laid_out, changed)
        self.views += [LeafView(leaf, self._look) for leaf in leaves[len(self.views) :]]
        self._mark_pieces(changed, len(leaves))
        if len(leaves) < len(self.views):
            del self.views[len(leaves) :]
            self._laid_out = min(self._laid_out, len(leaves))
            if len(leaves) <= max(self.selection.anchor, self.selection.cursor)[0] < END[0]:
                self.selection.clear()
        self.colouring.touch(self.views, changed)
        if not self._waits and any(view.waiting for view in self.views[changed:]):
            self._waits = True
            formulas().ready.connect(self._on_formula)

    def _mark_pieces(self, changed: int, count: int) -> None:
        """Says of the pieces of code blocks whether another one follows."""
        for i in range(max(0, changed - 1), min(count, len(self.views))):
            ends = i + 1 >= count or not self.views[i + 1].continued
            if self.views[i].ends != ends:
                self.views[i].ends = ends
                self._laid_out = min(self._laid_out, i)

    def _on_formula(self, latex: str, display: bool) -> None:
        """A formula is set: who waited for it is laid out anew."""
        found = [i for i, view in enumerate(self.views) if (latex, display) in view.waiting]
        for i in found:
            self.views[i].refill()
            self._laid_out = min(self._laid_out, i)
        if found:
            self.formula_set.emit()

    def set_look(self, look: Look) -> None:
        """Draws everything anew in other fonts or colours."""
        self._look = look
        self.views = [LeafView(view.leaf, look) for view in self.views]
        self._laid_out = 0
        self._mark_pieces(0, len(self.views))
        self.colouring.touch(self.views, 0)

    def ideal_width(self) -> int:
        """The width at which no line would have to break, in pixels."""
        for view in self.views:
            view.document.setTextWidth(-1)
        self._laid_out = 0
        return ceil(max((view.document.idealWidth() for view in self.views), default=0.0)) + 1

    def lay_out(self, width: int) -> int:
        """Places the leaves at this width; returns the height."""
        if width != self._layout_width:
            self._layout_width, self._laid_out = width, 0
        first = self._laid_out
        top = self.height()
        for i in range(first, len(self.views)):
            view = self.views[i]
            above = self.views[i - 1] if i else None
            y = above.y + above.height + _space(above, view) if above else 0.0
            x = min(self._look.indent(view.leaf.path), width * 0.6)
            least = min(_NARROWEST, width)  # text from the right must not leave a small bubble
            view.lay_out(0.0 if view.right_to_left else x, y, max(least, width - x))
            top = min(top, int(y))
        self._tops[first:] = [view.y for view in self.views[first:]]
        self._laid_out = len(self.views)
        height = ceil(self.views[-1].y + self.views[-1].height) if self.views else 0
        self._buttons.place(self.views, first, self._look.header_height)
        self.tables.place(self.views, first)
        self.resize(width, height)
        self.update(0, top, width, height - top)
        return height

    def paintEvent(self, event: QPaintEvent) -> None:
        if len(self._tops) != len(self.views):
            return  # between a change and its layout
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QRectF(event.rect())
        first = max(0, bisect_right(self._tops, clip.top()) - 1)
        for i in range(first, len(self.views)):
            view = self.views[i]
            if view.y > clip.bottom():
                break
            self._paint_quotes(painter, i)
            view.paint(painter, clip, self.selection.part_of(i, view), self._found.ranges(view))
        if self.caret is not None:
            self.caret.paint(painter, self)
        painter.end()

    def _paint_quotes(self, painter: QPainter, index: int) -> None:
        view = self.views[index]
        above = self.views[index - 1] if index else None
        for level, container in enumerate(view.leaf.path):
            if container != "q":
                continue
            outer = view.leaf.path[: level + 1]
            joined = above is not None and above.leaf.path.startswith(outer)
            top = above.y + above.height if above is not None and joined else view.y
            x = self._look.indent(outer) - self._look.quote_indent
            x = self.width() - x - 3 if view.right_to_left else x
            bar = QRectF(x, top, 3, view.y + view.height - top)
            painter.fillRect(bar, QColor(self._look.colours.border))

    # Words of a search

    def mark_words(self, words: str) -> None:
        """Marks what was searched for, or nothing."""
        self._found.set_words(words)
        self.update()

    def first_found(self) -> float | None:
        """How far down the first of the words stands, in pixels; `None` where none does."""
        for view in self.views:
            for start, _ in self._found.ranges(view):
                block = view.document.findBlock(start)
                inside = view.document.documentLayout().blockBoundingRect(block).top()
                return view.y + view.text_offset.y() + inside
        return None

    # Selection by mouse and keyboard; `caret` has the keys that move

    def place_at(self, point: QPointF) -> Place:
        if not self.views:
            return (0, 0)
        index = max(0, bisect_right(self._tops, point.y()) - 1)
        return (index, self.views[index].position_at(point))

    def selected_text(self) -> str:
        return self.selection.text(self.views)

    def clear_selection(self) -> None:
        self.selection.clear()
        self.links.leave()
        self.update()

    def _link_at(self, point: QPointF) -> str:
        index = self.place_at(point)[0]
        return self.views[index].link_at(point) if self.views else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.views:
            self._pointing.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.views:
            self._pointing.press(event, double=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pointer = Qt.CursorShape.IBeamCursor
        if self._pointing.selecting:
            self._pointing.move(event)
        elif self._link_at(event.position()):
            pointer = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointer)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self._pointing.selecting:
            return
        self._pointing.release()
        board = QGuiApplication.clipboard()
        if self.is_selected and board.supportsSelection():
            board.setText(self._selected(markdown=False), QClipboard.Mode.Selection)
        elif not self.is_selected and (address := self._link_at(event.position())):
            self._open(address)

    def select(self, anchor: Place, cursor: Place) -> None:
        """Selects from one place to another."""
        known = self.selection
        changed = strip(self.views, known.anchor, known.cursor, anchor, cursor)
        self.selection.set(anchor, cursor)
        if changed is not None:
            self.update(0, changed[0], self.width(), changed[1] - changed[0])

    def hold(self, start: Place, end: Place) -> None:
        """A selection has begun there, which the mouse may add to."""
        self._pointing.hold(start, end)

    def reach(self, point: QPointF) -> None:
        """Selects from where the mouse was pressed to a point."""
        self._pointing.reach(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.links.address:
            self._open(self.links.address)
        elif is_menu_key(event):
            open_menu_at_caret(self)
        elif self.caret is None or not self.caret.press(self, event):
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Puts the selected text on the clipboard; nothing selected leaves it alone."""
        if self.is_selected:
            QGuiApplication.clipboard().setText(self._selected(markdown=False))

    def copy_markdown(self) -> None:
        """Puts the selected text on the clipboard as Markdown."""
        if self.is_selected:
            QGuiApplication.clipboard().setText(self._selected(markdown=True))

    @property
    def is_selected(self) -> bool:
        """Whether something is selected here, or over several messages."""
        return bool(self.selection) or (self.across is not None and self.across.spans)

    def _selected(self, *, markdown: bool) -> str:
        if self.across is not None and self.across.spans:
            return self.across.text(markdown=markdown)
        return self.selection.markdown(self.views) if markdown else self.selected_text()

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
        sideways = delta.x() or (
            delta.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        )
        index = self.place_at(event.position())[0]
        if sideways and self.views and self.tables.scroll_by(self.views[index], -sideways):
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        open_menu(self, event)

    def select_all(self) -> None:
        """Selects all of this message."""
        if self.views:
            self.select_alone(START, (len(self.views) - 1, self.views[-1].length()))

    def select_alone(self, anchor: Place, cursor: Place, *, in_sight: bool = False) -> None:
        """Selects here, and nowhere else; brings the end of it into sight, if that is wished."""
        if self.across is not None:
            self.across.begin(self, anchor, cursor)
            self.across.release()
        self.select(anchor, cursor)
        if self.caret is not None:
            self.caret.follow(Where(self, cursor), in_sight=in_sight)

    @property
    def caret_place(self) -> Place | None:
        """Where the caret stands, if that is in this message."""
        return None if self.caret is None else self.caret.place_in(self)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        return (self.hasFocus() and self.links.move(forwards=forwards)) or (
            super().focusNextPrevChild(forwards)
        )

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.links.leave()
            if self.caret is not None:
                self.caret.left(self)
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            moves = self.caret is not None and self.caret.takes(self, event)
            if moves or event.matches(keys.Copy) or event.matches(keys.SelectAll):
                event.accept()  # ours before the menu bar's
                return True
        return super().event(event)

    def _open(self, address: str) -> None:
        if confirm_and_open(address, self):
            self.link_opened.emit(address)


def _space(above: LeafView, view: LeafView) -> float:
    """Pixels between two leaves; pieces of one paragraph stand as its lines do."""
    return above.line_gap if view.leaf.joint is not None else gap(above.leaf, view.leaf)
