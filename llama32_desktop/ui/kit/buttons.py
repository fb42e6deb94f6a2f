"""Small buttons that are shown while the pointer is over what they act on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from llama32_desktop.ui.kit.focus import leave
from llama32_desktop.ui.kit.icons import paint_icon
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.theme import colours, small_font

ICON = 18
_REASON: Final = "reason"
"""The property that says why a button cannot be pressed."""


class IconButton(QAbstractButton):
    """An icon, with or without a word.

    While faded it is drawn only where it, or one beside it, has the focus.
    """

    def __init__(
        self, icon: str, name: str, parent: QWidget | None = None, *, label: bool = False
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._label = label
        self._faded = False
        self.setText(name)
        self.setAccessibleName(name)
        if not label:
            set_tooltip(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(small_font(self.font()))
        self.resize(self.sizeHint())

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def set_faded(self, faded: bool) -> None:
        """Hides the drawing; keyboard and screen readers still find the button."""
        if faded != self._faded:
            self._faded = faded
            self.update()

    def sizeHint(self) -> QSize:
        if not self._label:
            return QSize(ICON + 10, ICON + 10)
        return QSize(ICON + 18 + self.fontMetrics().horizontalAdvance(self.text()), ICON + 8)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._draw_neighbours()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._draw_neighbours()

    def _draw_neighbours(self) -> None:
        around = self.parentWidget()
        if self._faded and around is not None:
            around.update()

    @property
    def drawn(self) -> bool:
        """Whether it is seen where it stands: not faded, or the keyboard is among its row."""
        focused = QApplication.focusWidget()
        beside = isinstance(focused, IconButton) and focused.parent() is self.parent()
        return not self._faded or beside

    def paintEvent(self, event: QPaintEvent) -> None:
        focused = self.hasFocus()
        if not self.drawn:
            return
        c = colours()
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(c.accent), 1.5) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.hover) if hot else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 6, 6)
        if not self.isEnabled():
            painter.setOpacity(0.35)
        colour = c.text if hot else c.secondary
        side = ICON - 2
        x = 6.0 if self._label else (self.width() - side) / 2
        paint_icon(painter, self._icon, colour, QRectF(x, (self.height() - side) / 2, side, side))
        if self._label:
            painter.setPen(QColor(colour))
            rest = self.rect().adjusted(ICON + 8, 0, 0, 0)
            painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()


class UnfoldButton(IconButton):
    """A word whose arrow says whether what is below it is unfolded; `toggled` tells of it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("chevron-right", name, parent, label=True)
        self.setCheckable(True)
        self.toggled.connect(self._turn)

    def _turn(self, unfolded: bool) -> None:
        self.set_icon("chevron-down" if unfolded else "chevron-right")


def press_focused(event: QKeyEvent) -> bool:
    """Presses the button that has the focus where a window gets Enter; returns whether one has it.

    Qt does so in dialogs alone, elsewhere the space bar is the only key that presses.
    """
    focused = QApplication.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not isinstance(focused, QAbstractButton):
        return False
    if not event.isAutoRepeat():
        focused.click()
    return True


def set_usable(button: QAbstractButton, reason: str = "") -> None:
    """Lets a button be pressed, or says in its tooltip and to screen readers why it cannot be.

    What else these say stays: an icon has its name nowhere else.
    """
    if reason == (button.property(_REASON) or "") and button.isEnabled() == (not reason):
        return
    button.setProperty(_REASON, reason)
    if reason:
        leave(button)
    button.setEnabled(not reason)
    _say(button, "tooltip", button.toolTip, partial(set_tooltip, button), reason)
    _say(button, "said", button.accessibleDescription, button.setAccessibleDescription, reason)


def _say(
    button: QAbstractButton,
    name: str,
    read: Callable[[], str],
    write: Callable[[str], None],
    reason: str,
) -> None:
    """Adds a reason to a text of a button's, in the place of the one that was added before.

    Args:
        name: Of the property that keeps the text without a reason, and with it.
    """
    kept = button.property(name)
    own: str = kept[0] if kept and kept[1] == read() else read()
    write(own if reason in own else "\n".join(filter(None, (own, reason))))
    button.setProperty(name, [own, read()])
