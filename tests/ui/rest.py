"""Whether windows are at rest: what asks for a layout at each layout does so without an end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

_SPAN_MS = 150
_SPANS = 100
"""At most: in the first, what was opened last is still made."""


class _Requests(QObject):
    """Who was asked for a layout."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LayoutRequest:
            self.asked.add(f"{type(watched).__name__} “{watched.objectName()}”")
        return False


def restless() -> set[str]:
    """The widgets that are asked for a layout in each span of time; empty once none is in one."""
    requests, app = _Requests(), QApplication.instance()
    assert app is not None
    app.installEventFilter(requests)
    try:
        for _ in range(_SPANS):
            requests.asked.clear()
            QTest.qWait(_SPAN_MS)
            if not requests.asked:
                break
        return set(requests.asked)
    finally:
        app.removeEventFilter(requests)
