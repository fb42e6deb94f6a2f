"""Says that what a widget shows is on its way, where that takes more than a moment."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

MOMENT_MS: Final = 300
"""What comes sooner needs no words before it."""


class Coming(QLabel):
    """Lies over a widget from a moment after `begin` to `end`; the mouse goes through it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(QCoreApplication.translate("Places", "Opening…"), over)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._over = over
        self._moment = QTimer(self)
        self._moment.setSingleShot(True)
        self._moment.setInterval(MOMENT_MS)
        self._moment.timeout.connect(self._appear)
        over.installEventFilter(self)

    def begin(self) -> None:
        """Something is made from now on, perhaps in a widget that came to lie above this one."""
        if self.isVisibleTo(self._over):
            self.raise_()
        else:
            self._moment.start()

    def end(self) -> None:
        """It is there."""
        self._moment.stop()
        self.hide()

    def _appear(self) -> None:
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)
