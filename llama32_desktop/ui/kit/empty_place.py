"""What stands where there is nothing yet: a drawing, a sentence and, where it helps, a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from llama32_desktop.ui.kit.icons import paint_drawing
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.theme import colours

DRAWING: Final = QSize(160, 110)
COLUMN: Final = 520
"""The sentence takes no more of the width, in pixels."""
_MARGIN: Final = 24
_ABOVE: Final = 16
_GAP: Final = 14
_NARROW: Final = 6
"""Pixels that stand for both where there is not even room for the picture."""


class _Drawing(QWidget):
    """Drawn in the window's colours of the moment; there is nothing in it for a screen reader."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(DRAWING)

    def show_drawing(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_drawing(painter, self._name, c.secondary, c.accent, QRectF(self.rect()))
        painter.end()


class EmptyPlace(QWidget):
    """Fills a place that has nothing to show.

    Args:
        drawing: A name in `resources/drawings`.
        sentence: What will be here, and how it comes here.
        button: What the button says; without it there is none.
        then: What the button does.
    """

    def __init__(
        self,
        drawing: str,
        sentence: str,
        parent: QWidget,
        button: str = "",
        then: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(parent)
        self.drawing = _Drawing(drawing, self)
        self._picture: QWidget = self.drawing
        self._offered: list[QPushButton] = []
        self.sentence = plain_label(sentence, self)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setMaximumWidth(COLUMN)
        line = QHBoxLayout()  # an aligned label would get the lines of its own width
        line.addStretch(1)
        line.addWidget(self.sentence, 1000)
        line.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _ABOVE, _MARGIN, _ABOVE)
        layout.setSpacing(_GAP)
        layout.addStretch(2)
        layout.addWidget(self.drawing, 0, middle)
        layout.addLayout(line)
        self.button = QPushButton(button, self)
        self.button.setDefault(True)
        self.button.setVisible(bool(button))
        self.button.clicked.connect(lambda: then())
        layout.addWidget(self.button, 0, middle)
        layout.addStretch(3)

    def show_picture(self, picture: QWidget) -> None:
        """Shows a picture in the place of the drawing."""
        place = self._column.indexOf(self.drawing)
        self._column.removeWidget(self.drawing)
        self.drawing.hide()
        self._column.insertWidget(place, picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self._picture = picture
        self._fit()

    def offer(self, label: str, then: Callable[[], object]) -> QPushButton:
        """Puts a second button below the first."""
        button = QPushButton(label, self)
        button.clicked.connect(lambda: then())
        place = self._column.indexOf(self.button) + 1
        self._column.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._offered.append(button)
        self._fit()
        return button

    def set_sentence(self, sentence: str, drawing: str = "") -> None:
        """Says something else, with another drawing where one is named."""
        if drawing:
            self.drawing.show_drawing(drawing)
        self.sentence.setText(sentence)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leaves the picture out where there is no room for it, and space above and between."""
        inner = min(COLUMN, self.width() - 2 * _MARGIN)
        heights = [self._picture.height(), self.sentence.heightForWidth(inner)]
        if not self.button.isHidden():
            heights.append(self.button.sizeHint().height())
        heights += [button.sizeHint().height() for button in self._offered]
        gaps = _GAP * (len(heights) + 1)  # the stretches have theirs too
        fits = sum(heights) + gaps + 2 * _ABOVE <= self.height()
        self._picture.setVisible(fits and self._picture.width() <= self.width())
        above, gap = (_ABOVE, _GAP) if fits else (_NARROW, _NARROW)
        self._column.setContentsMargins(_MARGIN, above, _MARGIN, above)
        self._column.setSpacing(gap)


class BodyOrEmpty(QStackedWidget):
    """Both in one place, of which one is shown; the body first.

    Args:
        twin: A button elsewhere that does what the empty place's does: one of the two is shown.
        idle: What else is of no use while there is nothing.
    """

    def __init__(
        self,
        body: QWidget,
        empty: EmptyPlace,
        twin: QPushButton | None = None,
        idle: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(body.parentWidget())
        self._empty, self._twin, self._idle = empty, twin, idle
        self.addWidget(body)
        self.addWidget(empty)

    def show_empty(self, empty: bool) -> None:
        """Shows that there is nothing, or what there is."""
        for widget in (self._twin, *self._idle):
            if widget is not None:
                widget.setHidden(empty)
        self.setCurrentIndex(int(empty))

    @property
    def begin_button(self) -> QPushButton:
        """The shown one of the two buttons with which one begins."""
        if self.currentIndex() or self._twin is None:
            return self._empty.button
        return self._twin
