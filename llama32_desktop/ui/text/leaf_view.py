"""One leaf laid out and drawn with a QTextDocument of its own.

A document per leaf keeps every change small: a growing answer only ever lays out its last
leaf, and what lies outside the visible part is not drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from llama32_desktop.typeset.direction import isolated, without_isolates
from llama32_desktop.typeset.formula import Drawing
from llama32_desktop.ui.kit.utf16 import units
from llama32_desktop.ui.text.code_lines import breaks_line, set_tabs, set_wrapping
from llama32_desktop.ui.text.formulas import formulas
from llama32_desktop.ui.text.markdown import Leaf
from llama32_desktop.ui.text.math_objects import OBJECT, place_formulas, source_at
from llama32_desktop.ui.text.style import Look
from llama32_desktop.ui.text.table_html import is_from_right, table_html

CODE_PADDING = 14.0
RULE_HEIGHT = 1.0
BAR = 12
"""Height of the scroll bar below a wide table or formula."""
_SHRUNK = 0.75
"""A formula that would have to be smaller than this share of its size scrolls sideways."""
_COLUMN = 92
"""A table's columns are at least so wide, in pixels; then it scrolls sideways."""
TOOL = 34
"""Room at the right of a table, or of a code block's label, for buttons."""
_LINE_HEIGHTS = {"text": 145, "plain": 145, "heading": 125, "code": 138}
"""Per cent of the font's own."""
Range = tuple[int, int]


class InertDocument(QTextDocument):
    """A document that never loads anything, whatever its text names."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802
        return None


class LeafView:
    """A leaf at its place; `x`, `y`, `width` and `height` are in the body's pixels."""

    def __init__(self, leaf: Leaf, look: Look, *, wraps: bool | None = None) -> None:
        self.leaf = leaf
        self.look = look
        self.wraps = look.wraps_code if wraps is None else wraps
        """Whether long lines of code are broken; else they scroll sideways."""
        self.head = self
        """The first piece of the code block that this is a piece of."""
        self.has_long_line = False
        """Whether a line of the code block, so far, is longer than its place."""
        self.x = self.y = self.width = self.height = 0.0
        self.scroll = 0.0
        """A wide table or formula, or code: by so much it was moved."""
        self.overflow = 0.0
        """By so much a table, a formula or code is wider than its place."""
        self.table_width = 0.0
        """What of its place a table takes."""
        self.ends = True
        """Whether the next leaf is no further piece of this code block."""
        self.waiting: list[tuple[str, bool]] = []
        """Formulas that are not set yet: LaTeX, and whether it stands by itself."""
        self.colours: list[list[tuple[int, int, str]]] = []
        """Code: the coloured parts of each line, as they are laid over the document."""
        self.line_gap = 0.0
        """What lies between two lines, beside their own height."""
        self.document = InertDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document.setDefaultTextOption(option)
        self._fill()

    def show(self, leaf: Leaf) -> None:
        """Shows another leaf here, with as little work as the difference needs."""
        old, self.leaf = self.leaf, leaf
        same_kind = (old.kind, old.level, old.info) == (leaf.kind, leaf.level, leaf.info)
        if same_kind and old.content == leaf.content:
            return
        if same_kind and leaf.kind == "code" and leaf.content.startswith(old.content):
            cursor = QTextCursor(self.document)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(leaf.content[len(old.content) :])
        else:
            self._fill()

    def _fill(self) -> None:
        leaf, look, document = self.leaf, self.look, self.document
        self.waiting = []
        self.colours = []
        if leaf.kind == "math":
            document.setDefaultFont(look.code_font)
            document.setPlainText(leaf.content)
            if self._drawing() is None:
                self.waiting = [(leaf.content, True)]
        elif leaf.kind in ("code", "plain"):
            document.setDefaultFont(look.code_font if leaf.kind == "code" else look.font)
            if leaf.kind == "code":
                set_tabs(document, look.code_font)
            document.setPlainText(leaf.content)
            lines = QTextBlockFormat()
            kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            lines.setLineHeight(_LINE_HEIGHTS[leaf.kind], kind)
            cursor = QTextCursor(document)
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(lines)
        elif leaf.kind != "rule":
            heading = leaf.kind == "heading"
            document.setDefaultFont(look.heading_font(leaf.level) if heading else look.font)
            document.setDefaultStyleSheet(look.style_sheet)
            if leaf.kind == "table":
                html = table_html(leaf)
            else:
                html = f'<p style="line-height:{_LINE_HEIGHTS[leaf.kind]}%">{leaf.content}</p>'
            document.setHtml(html)
            if "math-" in html:
                self.waiting = place_formulas(document, look)

    def refill(self) -> None:
        """A formula that was waited for is set."""
        self._fill()

    @property
    def right_to_left(self) -> bool:
        """Whether its text begins with a script that is written from the right."""
        if self.leaf.kind not in ("text", "heading", "plain"):
            return False
        return self.document.firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def continued(self) -> bool:
        """Whether it is a further piece of a code block."""
        return self.leaf.kind == "code" and self.leaf.joint is not None

    def join(self, above: LeafView | None) -> None:
        """Takes over from the piece above what holds for the whole code block."""
        if self.continued and above is not None:
            self.head, self.wraps, self.scroll = above.head, above.wraps, above.scroll
            self.has_long_line, self.overflow = above.has_long_line, above.overflow
        else:
            self.head, self.has_long_line, self.overflow = self, False, 0.0

    @property
    def tool_height(self) -> float:
        """Of a table's first row, where its button stands."""
        return QFontMetricsF(self.document.defaultFont()).height()

    def _drawing(self) -> Drawing | None:
        return formulas().find(self.leaf.content, display=True)

    @property
    def text_offset(self) -> QPointF:
        """Where the document's corner is, from the leaf's."""
        if self.leaf.kind == "code":
            return QPointF(
                CODE_PADDING - self.scroll, 0 if self.continued else self.look.header_height
            )
        return QPointF(-self.scroll, 0)

    def lay_out(self, x: float, y: float, width: float) -> None:
        """Places the leaf and works out its height at this width."""
        self.x, self.y, self.width = x, y, width
        if self.leaf.kind not in ("table", "math", "code"):  # it may have been one
            self.scroll = self.overflow = 0.0
        if self.leaf.kind == "rule":
            self.height = RULE_HEIGHT
            return
        if self.leaf.kind == "math" and (drawing := self._drawing()) is not None:
            size = self._math_size(drawing)
            self.height = (drawing.ascent + drawing.descent) * size + 4
            self._overflow(drawing.width * size - width - 0.5)
            return
        inner = width - 2 * (CODE_PADDING if self.leaf.kind == "code" else 0)
        if self.leaf.kind == "table":
            columns = max((len(row) for row in self.leaf.cells), default=1)
            inner = max(width - TOOL, columns * _COLUMN)
        if self.leaf.kind == "code":
            set_wrapping(self.document, self.wraps)
        if self.document.textWidth() != inner:
            self.document.setTextWidth(inner)
        # Qt puts a line's extra height below it; below the last line that is no text's space.
        percent = _LINE_HEIGHTS.get(self.leaf.kind, 100)
        extra = QFontMetricsF(self.document.defaultFont()).height() * (percent - 100) / 100
        self.line_gap = extra
        self.height = self.document.size().height() - extra + self.text_offset.y()
        if self.leaf.kind == "code":
            self._measure_lines(inner)
        elif self.leaf.kind == "table":
            self._overflow(self.document.size().width() - (width - TOOL))
            self.table_width = self._width_of_table(width - TOOL)

    def _measure_lines(self, inner: float) -> None:
        """Looks whether code has longer lines than its place, and makes room below its end."""
        if self.wraps:
            self.scroll = self.overflow = 0.0
            self.has_long_line = self.has_long_line or breaks_line(self.document)
        else:
            self.overflow = max(self.overflow, self.document.idealWidth() - inner)
            self.has_long_line = self.overflow > 0
        if self.ends:
            self.height += CODE_PADDING + (BAR if self.overflow else 0)

    def _overflow(self, pixels: float) -> None:
        """Makes room for a scroll bar, where there is more than fits."""
        self.overflow = max(0.0, pixels)
        self.scroll = min(self.scroll, self.overflow)
        self.height += (BAR + 4) if self.overflow else 0

    def _width_of_table(self, most: float) -> float:
        frames = self.document.rootFrame().childFrames()
        if self.overflow or not frames or is_from_right(self.leaf):
            return most
        return min(most, self.document.documentLayout().frameBoundingRect(frames[0]).width())

    def _math_size(self, drawing: Drawing) -> float:
        """The font's size in pixels, less where the formula is wider than its place."""
        size = QFontInfo(self.look.font).pixelSize() * 1.08
        return max(_SHRUNK * size, min(size, self.width / max(drawing.width, 0.01)))

    def formula_box(self) -> QRectF | None:
        """Where a formula that stands by itself is drawn, in the body's pixels."""
        if self.leaf.kind != "math" or (drawing := self._drawing()) is None:
            return None
        size = self._math_size(drawing)
        width, height = drawing.width * size, (drawing.ascent + drawing.descent) * size
        left = max(0.0, (self.width - width) / 2) - self.scroll
        return QRectF(self.x + left, self.y + 2, width, height)

    def position_at(self, point: QPointF) -> int:
        """The text position nearest to a point of the body."""
        if (box := self.formula_box()) is not None:  # before it or behind it
            return 0 if point.x() < box.center().x() else self.length()
        local = point - QPointF(self.x, self.y) - self.text_offset
        layout = self.document.documentLayout()
        return max(0, layout.hitTest(local, Qt.HitTestAccuracy.FuzzyHit))

    def link_at(self, point: QPointF) -> str:
        """The address under a point of the body, or an empty string."""
        local = point - QPointF(self.x, self.y) - self.text_offset
        return self.document.documentLayout().anchorAt(local)

    def length(self) -> int:
        return self.document.characterCount() - 1

    @property
    def bounds(self) -> Range:
        """The first and the last position; Qt has one more around a table, where no text is."""
        around = int(self.leaf.kind == "table")
        return (around, self.length() - around)

    def text(self, selected: Range) -> str:
        """The plain text of a part."""
        text = self.document_text(selected)
        if OBJECT not in text:
            return self.as_written(text)
        start, parts = selected[0], text.split(OBJECT)
        whole = [parts[0]]
        place = start + units(parts[0])
        for part in parts[1:]:
            whole += [source_at(self.document, place), part]
            place += 1 + units(part)
        return self.as_written("".join(whole))

    def document_text(self, selected: Range) -> str:
        """A part as the document has it, with marks for formulas and around code."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(selected[0])
        cursor.setPosition(selected[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor.selection().toPlainText()

    def as_written(self, text: str) -> str:
        """A text of the document without the marks that tell its code apart."""
        return without_isolates(text) if isolated("<code>")[:-1] in self.leaf.content else text

    def links(self) -> list[tuple[Range, str]]:
        """Where each link stands, and its address."""
        found: list[tuple[Range, str]] = []
        block = self.document.begin()
        while block.isValid() and "<a " in self.leaf.content:
            iterator = block.begin()
            while not iterator.atEnd():
                piece = iterator.fragment()
                address = piece.charFormat().anchorHref()
                if address:
                    start, end = piece.position(), piece.position() + piece.length()
                    if found and found[-1][1] == address and found[-1][0][1] == start:
                        start = found.pop()[0][0]
                    found.append(((start, end), address))
                iterator += 1
            block = block.next()
        return found

    def paint(
        self,
        painter: QPainter,
        clip: QRectF,
        selected: Range | None,
        found: Sequence[Range] = (),
        present: Range | None = None,
    ) -> None:
        """Draws what of the leaf lies in `clip` (the body's pixels), what was found marked.

        Args:
            painter: Paints in the body's pixels.
            clip: What is to be drawn, in the body's pixels.
            selected: The part of it that is selected.
            found: The places of what is searched for.
            present: The one of them where the person is.
        """
        c = self.look.colours
        box = QRectF(self.x, self.y, self.width, self.height)
        if self.leaf.kind == "rule":
            painter.fillRect(box, QColor(c.border if selected is None else c.accent))
            return
        if (area := self.formula_box()) is not None:
            self._paint_formula(painter, area, selected is not None and selected[0] < selected[1])
            return
        if self.leaf.kind == "code":
            self._paint_code_ground(painter)
        if self.leaf.marker:
            self._paint_marker(painter)
        painter.save()
        corner = QPointF(self.x, self.y) + self.text_offset
        painter.translate(corner)
        if self.leaf.kind == "table":
            box.setWidth(box.width() - TOOL)
        elif self.leaf.kind == "code":
            box.adjust(CODE_PADDING, 0, -CODE_PADDING, 0)
        visible = clip.intersected(box).translated(-corner)
        painter.setClipRect(visible)
        context = QAbstractTextDocumentLayout.PaintContext()
        colours = QPalette(self.look.palette)
        if "q" in self.leaf.path:
            colours.setColor(QPalette.ColorRole.Text, QColor(c.secondary))
        context.palette = colours
        context.clip = visible
        grounds = [self._ground(part, c.found) for part in found if part != present]
        if present is not None:
            grounds.append(self._ground(present, c.accent, c.on_accent))
        if selected is not None:
            inside = self.bounds  # what is before a table's cells is not seen
            beyond = selected[0] < min(inside[0], selected[1]) or selected[1] > inside[1]
            grounds.append(self._ground(inside if beyond else selected, c.selection))
        if grounds:
            context.selections = grounds
        self.document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_code_ground(self, painter: QPainter) -> None:
        c = self.look.colours
        above = self.line_gap if self.continued else 0.0
        box = QRectF(self.x, self.y - above, self.width, self.height + above)
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.code))
        further = 20.0  # beyond the clip, so that only the block's own corners are round
        painter.drawRoundedRect(
            box.adjusted(0, -further if self.continued else 0, 0, 0 if self.ends else further),
            10,
            10,
        )
        painter.restore()
        if not self.continued:
            painter.setPen(QColor(c.secondary))
            painter.setFont(self.look.small_font)
            room = self.width - 2 * CODE_PADDING - 2 * TOOL
            label = painter.fontMetrics().elidedText(
                self.leaf.info, Qt.TextElideMode.ElideRight, int(room)
            )
            header = QRectF(self.x + CODE_PADDING, self.y, room, self.look.header_height - 4)
            painter.drawText(header, int(Qt.AlignmentFlag.AlignVCenter), label)

    def _paint_formula(self, painter: QPainter, area: QRectF, selected: bool) -> None:
        c = self.look.colours
        painter.save()
        box = QRectF(self.x, self.y, self.width, self.height)
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        if selected:
            painter.fillRect(area, QColor(c.selection))
        formulas().paint(painter, self.leaf.content, True, c.text, area)
        painter.restore()

    def _ground(
        self, selected: Range, colour: str, letters: str = ""
    ) -> QAbstractTextDocumentLayout.Selection:
        cursor = QTextCursor(self.document)
        cursor.setPosition(selected[0])
        cursor.setPosition(selected[1], QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setBackground(QColor(colour))
        if letters:
            style.setForeground(QColor(letters))
        selection = QAbstractTextDocumentLayout.Selection()
        selection.cursor = cursor
        selection.format = style
        return selection

    def _paint_marker(self, painter: QPainter) -> None:
        baseline = self.y + QFontMetricsF(self.look.font).ascent()
        if self.leaf.kind in ("text", "heading"):
            lines = self.document.firstBlock().layout()
            if lines.lineCount():
                line = lines.lineAt(0)
                baseline = self.y + lines.position().y() + line.y() + line.ascent()
        painter.setFont(self.look.font)
        painter.setPen(QColor(self.look.colours.secondary))
        width = QFontMetricsF(self.look.font).horizontalAdvance(self.leaf.marker)
        left = max(0.0, self.x - 9 - width)
        x = self.x + self.width + 9 if self.right_to_left else left
        # The dot of a number is behind it: on its left, where one reads to the left.
        mark = "\u200f" if self.right_to_left else ""
        painter.drawText(QPointF(x, baseline), f"{mark}{self.leaf.marker}{mark}")
