"""The rail at the window's left edge: a button for each place, with its name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QEnterEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from llama32_desktop.ui.kit.access_keys import without_key
from llama32_desktop.ui.kit.colour_sheets import follow_colours
from llama32_desktop.ui.kit.icons import paint_icon
from llama32_desktop.ui.kit.places import Place
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.theme import colours, small_font

ICONS: Final[Mapping[Place, str]] = {"chats": "chat", "documents": "text", "models": "chip"}
_ICON: Final = 22
_NARROWEST: Final = 64
_DOT: Final = 7
"""Pixels across the sign of news."""


class Rail(QWidget):
    """Presses the actions of the places, and says which one is shown."""

    def __init__(self, actions: Mapping[Place, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.buttons = {
            place: RailButton(ICONS[place], action, self) for place, action in actions.items()
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 8, 4, 8)
        column.setSpacing(4)
        for button in self.buttons.values():
            column.addWidget(button)
        column.addStretch(1)
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        self.setFixedWidth(max(_NARROWEST, widest) + 8)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        follow_colours(
            self,
            lambda c: f"#rail {{ background: {c.sidebar}; border-right: 1px solid {c.border}; }}",
        )

    def show_place(self, place: Place) -> None:
        """Marks the button of the place that is shown; what was new in it is seen now."""
        for name, button in self.buttons.items():
            button.set_shown(name == place)


class RailButton(QAbstractButton):
    """A sign above the place's name; a press triggers the action.

    It cannot be checked: to screen readers it would be a check box.
    """

    def __init__(self, icon: str, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._news = ""
        self._shown = False
        self._keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(without_key(action.text()))
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(small_font(self.font()))
        set_tooltip(self, self._keys)
        self.clicked.connect(action.trigger)

    @property
    def news(self) -> str:
        """What has happened in the place while another one is shown; empty: nothing."""
        return self._news

    def set_news(self, news: str) -> None:
        """Marks the button, and says in its tooltip and to screen readers why."""
        self._news = news
        self.setAccessibleDescription(news or (self.tr("Shown now") if self._shown else ""))
        set_tooltip(self, f"{news} ({self._keys})" if news else self._keys)
        self.update()

    @property
    def shown(self) -> bool:
        """Whether its place is the one that is shown."""
        return self._shown

    def set_shown(self, shown: bool) -> None:
        """Marks it as the place that is shown, or not; what was new in a shown one is seen."""
        self._shown = shown
        self.set_news("" if shown else self._news)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 10, _ICON + metrics.height() + 16)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        shown = self._shown
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(c.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        if shown:
            painter.setBrush(QColor(c.selection))
        elif self.underMouse() or self.isDown():
            painter.setBrush(QColor(c.hover))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        colour = c.text if shown or self.underMouse() else c.secondary
        sign = QRectF((self.width() - _ICON) / 2, 6, _ICON, _ICON)
        paint_icon(painter, self._icon, c.accent if shown else colour, sign)
        painter.setPen(QColor(colour))
        below = self.rect().adjusted(0, _ICON + 8, 0, -4)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter), self.text())
        if self._news:
            painter.setPen(QPen(QColor(c.sidebar), 1.5))
            painter.setBrush(QColor(c.accent))
            painter.drawEllipse(QRectF(sign.right() - 3, sign.top() - 2, _DOT, _DOT))
        painter.end()
