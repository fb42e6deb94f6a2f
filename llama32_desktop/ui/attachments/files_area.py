"""The files of the composer and what can be done with them; it scrolls where a window is low."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

_LEAST = 66
"""Pixels that are left of it in the lowest window: two labels, so that one sees that it scrolls."""


class FilesArea(QScrollArea):
    """As high as what is in it where there is room; hidden while nothing of it is shown.

    Args:
        rows: What is in it, from the top; each shows and hides itself.
    """

    def __init__(self, rows: tuple[QWidget, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._inner = QWidget(self)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row in rows:
            column.addWidget(row)
            row.installEventFilter(self)
        self._inner.installEventFilter(self)
        self.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(_LEAST, self._wanted()))

    def _wanted(self) -> int:
        layout = self._inner.layout()
        assert layout is not None  # it was given one
        width = self.viewport().width()
        high = layout.heightForWidth(width) if layout.hasHeightForWidth() else -1
        return high if high >= 0 else layout.sizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kinds = QEvent.Type
        if event.type() in (kinds.ShowToParent, kinds.HideToParent) and watched in self._rows:
            self.setVisible(any(not row.isHidden() for row in self._rows))
        if event.type() in (kinds.LayoutRequest, kinds.Resize, kinds.ShowToParent):
            self.updateGeometry()
        return super().eventFilter(watched, event)
