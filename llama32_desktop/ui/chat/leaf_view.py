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
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from llama32_desktop.ui.chat.look import Look
from llama32_desktop.ui.chat.markdown import Leaf

CODE_PADDING = 14.0
RULE_HEIGHT = 1.0
_LINE_HEIGHTS = {"text": 145, "plain": 145, "heading": 125, "code": 138}
"""Per cent of the font's own."""
Range = tuple[int, int]


class InertDocument(QTextDocument):
    """A document that never loads anything, whatever its text names."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802
        return None


class LeafView:
    """A leaf at its place; `x`, `y`, `width` and `height` are in the body's pixels."""

    def __init__(self, leaf: Leaf, look: Look) -> None:
        self.leaf = leaf
        self.look = look
        self.x = self.y = self.width = self.height = 0.0
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
        same_kind = (old.kind, old.level, old.language) == (leaf.kind, leaf.level, leaf.language)
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
        if leaf.kind in ("code", "plain"):
            document.setDefaultFont(look.code_font if leaf.kind == "code" else look.font)
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
                html = f'<table cellspacing="0" cellpadding="7">{leaf.content}</table>'
            else:
                html = f'<p style="line-height:{_LINE_HEIGHTS[leaf.kind]}%">{leaf.content}</p>'
            document.setHtml(html)

    @property
    def text_offset(self) -> QPointF:
        """Where the document's corner is, from the leaf's."""
        if self.leaf.kind == "code":
            return QPointF(CODE_PADDING, self.look.header_height)
        return QPointF(0, 0)

    def lay_out(self, x: float, y: float, width: float) -> None:
        """Places the leaf and works out its height at this width."""
        self.x, self.y, self.width = x, y, width
        if self.leaf.kind == "rule":
            self.height = RULE_HEIGHT
            return
        inner = width - 2 * self.text_offset.x()
        if self.document.textWidth() != inner:
            self.document.setTextWidth(inner)
        # Qt puts a line's extra height below it; below the last line that is no text's space.
        percent = _LINE_HEIGHTS.get(self.leaf.kind, 100)
        extra = QFontMetricsF(self.document.defaultFont()).height() * (percent - 100) / 100
        self.line_gap = extra
        self.height = self.document.size().height() - extra + self.text_offset.y()
        if self.leaf.kind == "code":
            self.height += CODE_PADDING

    def position_at(self, point: QPointF) -> int:
        """The text position nearest to a point of the body."""
        local = point - QPointF(self.x, self.y) - self.text_offset
        layout = self.document.documentLayout()
        return max(0, layout.hitTest(local, Qt.HitTestAccuracy.FuzzyHit))

    def link_at(self, point: QPointF) -> str:
        """The address under a point of the body, or an empty string."""
        local = point - QPointF(self.x, self.y) - self.text_offset
        return self.document.documentLayout().anchorAt(local)

    def length(self) -> int:
        return self.document.characterCount() - 1

    def text(self, selected: Range) -> str:
        """The plain text of a part."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(selected[0])
        cursor.setPosition(selected[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor.selection().toPlainText()

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
    ) -> None:
        """Draws what of the leaf lies in `clip` (the body's pixels), what was found marked."""
        c = self.look.colours
        box = QRectF(self.x, self.y, self.width, self.height)
        if self.leaf.kind == "rule":
            painter.fillRect(box, QColor(c.border))
            return
        if self.leaf.kind == "code":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.code))
            painter.drawRoundedRect(box, 10, 10)
            painter.setPen(QColor(c.secondary))
            painter.setFont(self.look.small_font)
            header = QRectF(self.x + CODE_PADDING, self.y, self.width, self.look.header_height - 4)
            painter.drawText(header, int(Qt.AlignmentFlag.AlignVCenter), self.leaf.language)
        if self.leaf.marker:
            self._paint_marker(painter)
        painter.save()
        corner = QPointF(self.x, self.y) + self.text_offset
        painter.translate(corner)
        visible = clip.intersected(box).translated(-corner)
        painter.setClipRect(visible)
        context = QAbstractTextDocumentLayout.PaintContext()
        colours = QPalette(self.look.palette)
        if "q" in self.leaf.path:
            colours.setColor(QPalette.ColorRole.Text, QColor(c.secondary))
        context.palette = colours
        context.clip = visible
        grounds = [self._ground(part, c.found) for part in found]
        if selected is not None:
            grounds.append(self._ground(selected, c.selection))
        if grounds:
            context.selections = grounds
        self.document.documentLayout().draw(painter, context)
        painter.restore()

    def _ground(self, selected: Range, colour: str) -> QAbstractTextDocumentLayout.Selection:
        cursor = QTextCursor(self.document)
        cursor.setPosition(selected[0])
        cursor.setPosition(selected[1], QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setBackground(QColor(colour))
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
        painter.drawText(QPointF(max(0.0, self.x - 9 - width), baseline), self.leaf.marker)
