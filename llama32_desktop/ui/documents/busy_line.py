"""A line that says what the model is busy with and what waits, with a button that stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from llama32_desktop.ui.kit.colour_sheets import set_tone
from llama32_desktop.ui.kit.focus import leave
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.services.workload import Work, Workload, busy_text, waiting_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("BusyLine", text)


class BusyLine(QWidget):
    """Hidden while the model has nothing to do.

    Args:
        of_page: Gives the work that the shown page has a button for, which stops it.
    """

    def __init__(
        self, workload: Workload, of_page: Callable[[], Work | None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workload = workload
        self._of_page = of_page
        self.label = plain_label("", self)
        set_tone(self.label, "secondary")
        self.stop = QPushButton(_tr("Stop"), self)
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 10)
        row.addWidget(self.label, 1)
        row.addWidget(self.stop)
        workload.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Says what is under way, and offers to stop it where nothing else does."""
        works = self._workload.works
        parts = (busy_text(self._workload), waiting_text(self._workload))
        self.label.setText(" · ".join(part for part in parts if part))
        can_stop = self._workload.stop is not None and works[0] is not self._of_page()
        if not can_stop:
            leave(self.stop)
        self.stop.setVisible(can_stop)
        if can_stop:
            self.stop.setAccessibleName(_tr("Stop: {0}").format(works[0].name))
        self.setVisible(bool(works))

    def _stop(self) -> None:
        if (stop := self._workload.stop) is not None:
            stop()
