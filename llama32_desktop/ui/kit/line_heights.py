"""The height of all lines of a widget, where what is around it would squeeze wrapped texts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class LineHeights(QObject):
    """Gives a widget the height of all its lines as its least one, at whatever width it has.

    Its layout keeps the heights of another width, and to have it look anew is to ask for a layout.
    So what this asks for is told from what others do, else it would measure without an end.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._anew = self._asked = False
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._keep)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kinds, kind = QEvent.Type, event.type()
        if kind in (kinds.Resize, kinds.Show) or (kind == kinds.LayoutRequest and not self._asked):
            self._anew = True
        if kind in (kinds.Resize, kinds.Show, kinds.LayoutRequest):
            self._timer.start()  # what was added is still hidden, and counts only then
        if kind == kinds.LayoutRequest:
            self._asked = False
        return False

    def _keep(self) -> None:
        layout = self._widget.layout()
        if layout is None:
            return
        if self._anew:
            self._anew, self._asked = False, True
            layout.invalidate()
        height = max(0, layout.totalHeightForWidth(self._widget.width()))
        if height != self._widget.minimumHeight():
            self._widget.setMinimumHeight(height)
            # A scroll area looks how high its widget may be at such an event alone.
            QCoreApplication.postEvent(self._widget, QEvent(QEvent.Type.LayoutRequest))
