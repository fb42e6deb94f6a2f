"""A line that says what the model is busy with and what waits, with a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from llama32_desktop.ui.kit.colour_sheets import set_tone
from llama32_desktop.ui.kit.focus import leave
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.services.workload import Workload, busy_text, waiting_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("BusyLine", text)


class BusyLine(QWidget):
    """Hidden while the model has nothing to do."""

    def __init__(self, workload: Workload, parent: QWidget) -> None:
        super().__init__(parent)
        self._workload = workload
        self.label = plain_label("", self)
        set_tone(self.label, "secondary")
        self.stop = QPushButton(_tr("Stop"), self)
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 10)
        row.addWidget(self.label, 1)
        row.addWidget(self.stop)
        workload.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        works = self._workload.works
        parts = (busy_text(self._workload), waiting_text(self._workload))
        self.label.setText(" · ".join(part for part in parts if part))
        can_stop = self._workload.stop is not None
        if not can_stop:
            leave(self.stop)
        self.stop.setVisible(can_stop)
        if can_stop:
            self.stop.setAccessibleName(_tr("Stop: {0}").format(works[0].name))
        self.setVisible(bool(works))

    def _stop(self) -> None:
        if (stop := self._workload.stop) is not None:
            stop()
