"""The text of a message as it is drawn: its leaves one below the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from llama32_desktop.ui.text.caret_places import rect_of, strip
from llama32_desktop.ui.text.code_block import pieces_of
from llama32_desktop.ui.text.code_button import CodeButtons
from llama32_desktop.ui.text.code_colours import CodeColours
from llama32_desktop.ui.text.formulas import formulas
from llama32_desktop.ui.text.leaf_view import TOOL, LeafView
from llama32_desktop.ui.text.link_walk import Links
from llama32_desktop.ui.text.markdown import Leaf
from llama32_desktop.ui.text.part import Part, Place
from llama32_desktop.ui.text.search_hits import Found, Sought
from llama32_desktop.ui.text.style import Look, gap
from llama32_desktop.ui.text.table_tools import TableTools

_NARROWEST = 40.0
"""So wide is what stands in many lists at least, in pixels."""

_SIDE = 24.0
"""Beside what is brought into sight sideways, in pixels."""


class TextSurface(QWidget):
    """Lays leaves out, draws them and says what is where."""

    formula_set = Signal()
    """A formula is drawn where its source stood, or code is broken in other lines: another height
    may be needed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.views: list[LeafView] = []
        self._tops: list[float] = []
        self._laid_out = 0  # so many leaves have their place for the present width
        self._layout_width = 0
        self._buttons = CodeButtons(self, self._toggle_wrapping)
        self.tables = TableTools(self)
        self.add_entries: Callable[[QMenu], object] = lambda menu: None
        """Adds what can be done with the whole message to the menu of its text."""
        self.code_colours = CodeColours(self.update, self)
        self.links = Links(self, lambda: self.views)
        self._waits = False
        self._found = Found()
        # Growing paints the new part only, not all that is in sight; `lay_out` says what else.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

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
            self.on_shortened(len(leaves))
        self.code_colours.touch(self.views, changed)
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
        """A formula is set: what waited for it is laid out again."""
        found = [i for i, view in enumerate(self.views) if (latex, display) in view.waiting]
        for i in found:
            self.views[i].refill()
            self._laid_out = min(self._laid_out, i)
        if found:
            self.formula_set.emit()

    def _toggle_wrapping(self, head: LeafView) -> None:
        """The long lines of a code block are broken, or scroll sideways again."""
        wraps = not head.wraps
        for view in pieces_of(self.views, head):
            view.wraps = wraps
        self._laid_out = min(self._laid_out, self.views.index(head))
        self.formula_set.emit()

    def set_look(self, look: Look) -> None:
        """Draws everything again, in other fonts or colours."""
        self._look = look
        self.views = [LeafView(view.leaf, look) for view in self.views]
        self._laid_out = 0
        self._mark_pieces(0, len(self.views))
        self.code_colours.touch(self.views, 0)

    def give_up_leaves(self, look: Look) -> list[Leaf]:
        """Draws nothing; returns the leaves, to be shown again in other fonts or colours.

        What of them is selected stays so.
        """
        leaves = [view.leaf for view in self.views]
        self._look = look
        self.views, self._tops, self._laid_out = [], [], 0
        return leaves

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
            view.join(above)
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
        part = self.selected_part()
        for i in range(first, len(self.views)):
            view = self.views[i]
            if view.y > clip.bottom():
                break
            self._paint_quotes(painter, i)
            selected = None if part is None else part.of_leaf(i, view)
            ranges = self._found.ranges(view)
            view.paint(painter, clip, selected, ranges, self._found.present(i, view))
        self.paint_over(painter)
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

    def mark(self, sought: Sought) -> None:
        """Marks what is searched for; of a phrase in another message it has no present place."""
        self._found.set_sought(sought)
        self.update()

    def first_found(self) -> float | None:
        """How far down the first of the words stands, in pixels; `None` where none does."""
        for view in self.views:
            for start, _ in self._found.ranges(view):
                block = view.document.findBlock(start)
                inside = view.document.documentLayout().blockBoundingRect(block).top()
                return view.y + view.text_offset.y() + inside
        return None

    def show_present(self) -> QRectF | None:
        """Where the present place of the phrase stands; a wide table goes sideways to it."""
        for i, view in enumerate(self.views):
            if (place := self._found.present(i, view)) is None:
                continue
            start, end = (rect_of(self.views, (i, position)) for position in place)
            self.scroll_to(i, min(start.x(), end.x()), max(start.x(), end.x()))
            return start
        return None

    def scroll_to(self, index: int, left: float, right: float) -> None:
        """Moves a wide table or formula, or code, until this stretch of it is in sight."""
        view = self.views[index]
        if view.overflow or view.scroll:
            end = view.x + view.width - (TOOL if view.leaf.kind == "table" else 0)
            beyond = max(0.0, right + _SIDE - end) + min(0.0, left - _SIDE - view.x)
            self.tables.scroll_by(view, beyond)

    # Places

    def line_box(self, place: Place) -> QRectF:
        """Where a place stands in its line."""
        return rect_of(self.views, (place[0], min(place[1], self.views[place[0]].length())))

    def place_at(self, point: QPointF) -> Place:
        """The place nearest to a point."""
        if not self.views:
            return (0, 0)
        index = max(0, bisect_right(self._tops, point.y()) - 1)
        return (index, self.views[index].position_at(point))

    def link_at(self, point: QPointF) -> str:
        """The address under a point, or an empty string."""
        return self.views[self.place_at(point)[0]].link_at(point) if self.views else ""

    # What is selected and where the caret is, of which a surface alone knows nothing

    def selected_part(self) -> Part | None:
        """What of the text is drawn as selected."""
        return None

    def paint_over(self, painter: QPainter) -> None:
        """Draws what lies over the text."""

    def on_shortened(self, count: int) -> None:
        """Only this many leaves are left."""

    def repaint_part(self, before: Part | None, after: Part | None) -> None:
        """Draws what differs when another part is selected than before."""
        if after is None:
            self.links.leave()
        changed = strip(self.views, before, after)
        if changed is not None:
            self.update(0, changed[0], self.width(), changed[1] - changed[0])


def _space(above: LeafView, view: LeafView) -> float:
    """Pixels between two leaves; pieces of one paragraph stand as its lines do."""
    return above.line_gap if view.leaf.joint is not None else gap(above.leaf, view.leaf)
