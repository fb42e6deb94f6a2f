"""Small widgets that the pages of Documents are made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QScrollArea,
    QSplitter,
    QWidget,
)

from llama32_desktop.ui.kit.fields import style_text_box
from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.kit.setting_rows import calm
from llama32_desktop.ui.kit.theme import colours, reading_font

_HINT: Final = 8
"""What a hint keeps from the edges of its list, in pixels."""


class HintedList(QListWidget):
    """Says in its own place what will be in it, while nothing is.

    Args:
        name: The one that screen readers say.
    """

    def __init__(self, name: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hint = ""
        self.setAccessibleName(name)
        self.set_hint(hint)

    def set_hint(self, hint: str) -> None:
        """Says something else while it is empty."""
        self.hint = hint
        self.setAccessibleDescription(hint)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hint and not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(colours().secondary)
            place = self.viewport().rect().adjusted(_HINT, _HINT, -_HINT, -_HINT)
            painter.drawText(place, Qt.TextFlag.TextWordWrap, self.hint)
            painter.end()


def wrapped_list(name: str, parent: QWidget, hint: str = "") -> HintedList:
    """A list of texts of any length. `name` is the one that screen readers say."""
    box = HintedList(name, hint, parent)
    box.setWordWrap(True)
    box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return box


def question_field(hint: str, name: str, parent: QWidget) -> QLineEdit:
    """A line for a question; files that are let go over it are for the page."""
    field = QLineEdit(parent)
    field.setPlaceholderText(hint)
    field.setAccessibleName(name)
    field.setAcceptDrops(False)
    return field


def answer_box(name: str, hint: str, parent: QWidget) -> PlainEdit:
    """A box with a text of the model's, to be read."""
    box = PlainEdit(parent)
    box.setReadOnly(True)
    box.setFont(reading_font(box.font()))
    box.setAccessibleName(name)
    box.setPlaceholderText(hint)
    style_text_box(box)
    return box


def scrolled(body: QWidget, parent: QWidget) -> QScrollArea:
    """A column that scrolls where the window is too low for it, and is never cut at its side.

    The wheel over it changes a field only where that has the focus.
    """
    area = column_area(parent)
    hold(area, body)
    return area


def column_area(parent: QWidget) -> QScrollArea:
    """What `hold` puts a column into that was made in its viewport: one that was made elsewhere is
    styled once more."""
    area = QScrollArea(parent)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    return area


def hold(area: QScrollArea, body: QWidget) -> None:
    """Has an area of `column_area` scroll a column."""
    calm(body)
    area.setWidget(body)
    widened(area, body.minimumSizeHint().width())


def widened(area: QScrollArea, width: int) -> None:
    """Has a column that scrolls be as wide as that at least, beside its bar."""
    wanted = width + area.verticalScrollBar().sizeHint().width()
    area.setMinimumWidth(max(area.minimumWidth(), wanted))


def in_columns(parent: QWidget, columns: Sequence[tuple[QWidget, int, int]]) -> QSplitter:
    """Widgets beside each other, each with how it grows and its width at first."""
    splitter = QSplitter(Qt.Orientation.Horizontal, parent)
    for number, (widget, stretch, _) in enumerate(columns):
        splitter.addWidget(widget)
        splitter.setStretchFactor(number, stretch)
        widget.raise_()  # screen readers meet them in this order
    splitter.setSizes([width for _, _, width in columns])
    return splitter
