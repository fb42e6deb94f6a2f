"""How far the downloads are, small, in the main window; a click opens their list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import colours, small_font
from llama32_desktop.ui.models_window import texts
from llama32_desktop.ui.models_window.downloads import UNDER_WAY

BAR_WIDTH = 64


class DownloadIndicator(QAbstractButton):
    """Hidden while nothing is fetched and nothing failed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._failed = False
        self.setFont(small_font(self.font()))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_downloads(self, states: Sequence[DownloadState]) -> None:
        """Shows all that is under way together, else that something failed."""
        moving = [state for state in states if state.phase in UNDER_WAY]
        failed = [state for state in states if state.phase == "failed"]
        self.setVisible(bool(moving or failed))
        self._failed = not moving
        if moving:
            done = sum(state.bytes_done for state in moving)
            total = sum(state.bytes_total for state in moving)
            self._share = done / total if total else 0.0
            self.setText(f"{int(self._share * 100)} %")
            name = self.tr("Downloads: {0}").format(self.text())
        else:
            self.setText(self.tr("Download stopped"))
            name = self.text()
        self.setAccessibleName(name)
        lines = [
            f"{state.title}: {localised(state.error) or texts.progress(state)}" for state in moving
        ]
        lines += [f"{state.title}: {localised(state.error)}" for state in failed]
        set_tooltip(self, "\n".join(lines))
        self.setAccessibleDescription("\n".join(lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        text = self.text() if self._failed else "100 %"
        bar = 0 if self._failed else BAR_WIDTH + 8
        width = bar + self.fontMetrics().horizontalAdvance(text)
        return QSize(width + 20, self.fontMetrics().height() + 12)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        none = Qt.PenStyle.NoPen
        painter.setPen(QPen(QColor(c.accent), 1.5) if self.hasFocus() else none)
        painter.setBrush(QColor(c.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        inner = self.rect().adjusted(10, 0, -10, 0)
        if not self._failed:
            bar = QRectF(inner.left(), self.height() / 2 - 3, BAR_WIDTH, 6)
            painter.setPen(none)
            painter.setBrush(QColor(c.border))
            painter.drawRoundedRect(bar, 3, 3)
            bar.setWidth(max(6.0, BAR_WIDTH * self._share))
            painter.setBrush(QColor(c.accent))
            painter.drawRoundedRect(bar, 3, 3)
            inner = inner.adjusted(BAR_WIDTH + 8, 0, 0, 0)
        painter.setPen(QColor(c.error if self._failed else c.secondary))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()
