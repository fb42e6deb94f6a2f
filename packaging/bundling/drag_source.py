"""A small window to drag a file from, for a check with a mouse: `python drag_source.py FILE`."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

STAY_MS = 3000
"""The other program fetches what was dropped only once the drag is over."""
SIDE = 60
"""Of the window, in pixels, at the screen's upper left corner."""


class Source(QLabel):
    """Dragged, it gives the file's address, as a file manager does."""

    def __init__(self, file: str) -> None:
        super().__init__("drag")
        self._file = file
        self._dragged = False
        self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.ToolTip)
        self.setGeometry(0, 0, SIDE, SIDE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged:
            return
        self._dragged = True
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._file)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
        QTimer.singleShot(STAY_MS, QApplication.quit)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    source = Source(sys.argv[1])
    source.show()
    app.exec()
