"""Python's garbage collection, kept out of the moments in which somebody looks at the window."""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

REST_MS: Final = 1500
"""So long after the window was left; to come right back is no pause."""


class Garbage(QObject):
    """Full collections walk through everything that is alive, which takes tens of milliseconds.

    What is alive after a start, or after a conversation was opened, stays for a while: `set_aside`
    takes it out of the collections. The full one comes while another program is in front.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(collect_all)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._rest.stop()
        else:
            self._rest.start()


def set_aside() -> None:
    """Leaves what is alive now out of the collections, until `collect_all`."""
    gc.freeze()


def collect_all() -> None:
    """Collects all garbage, that which was set aside too."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
