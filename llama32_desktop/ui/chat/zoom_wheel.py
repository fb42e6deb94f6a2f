"""The wheel with Ctrl, which makes the text larger or smaller."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

NOTCH: Final = 120
"""What a wheel turns by at a time, in Qt's eighths of a degree."""


class ZoomWheel(QObject):
    """Takes the wheel with Ctrl, wherever over a widget it is turned; touchpads add up."""

    turned = Signal(int)
    """So many steps larger; smaller, where it is negative."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._rest = 0
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        control = Qt.KeyboardModifier.ControlModifier
        if isinstance(event, QWheelEvent) and event.modifiers() & control:
            self._rest += event.angleDelta().y()
            steps = int(self._rest / NOTCH)
            if steps:
                self._rest -= steps * NOTCH
                self.turned.emit(steps)
            return True
        return super().eventFilter(watched, event)
