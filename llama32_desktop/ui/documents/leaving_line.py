"""The line that says where documents go, and where they went, if that is not this machine."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from llama32_desktop.document_models import SharedWriter
from llama32_desktop.documents.writer import Writer
from llama32_desktop.ui.kit.colour_sheets import set_tone


def _tr(text: str) -> str:
    return QCoreApplication.translate("LeavingLine", text)


class LeavingLine(QLabel):
    """Hidden for what stays on this machine; what is said of a result stays beside it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_tone(self, "secondary")
        self._writer: SharedWriter | None = None
        self.hide()

    def begin(self, writer: Writer | None) -> None:
        """A model is asked from now on, or none is."""
        self._writer = writer if isinstance(writer, SharedWriter) else None
        host = self._writer.host if self._writer else ""
        self._show(
            _tr("“{0}” is asked at {1}…").format(writer.name, host) if host and writer else ""
        )

    def follow(self, writer: Writer | None) -> None:
        """As `begin` for a model that is asked from now on, and `end` where none is any more."""
        if writer is None:
            self.end()
        elif writer is not self._writer:
            self.begin(writer)

    def end(self) -> None:
        """Nothing more is asked."""
        writer, self._writer = self._writer, None
        if writer is not None:
            host = writer.left_for
            self._show(_tr("Left this machine, to {0}.").format(host) if host else "")

    def _show(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))
