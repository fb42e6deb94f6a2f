"""Two files with which the server speaks TLS: a certificate, and its key."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QWidget

from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.file_dialog import file_dialog
from llama32_desktop.ui.kit.path_field import PathField
from llama32_desktop.ui.kit.plain_text import plain_label, set_tooltip


def _tr(text: str) -> str:
    return QCoreApplication.translate("TlsFields", text)


class TlsFields(QWidget):
    """Their paths alone; the server's process opens them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.certificate = PathField(
            _tr("Certificate"), lambda: self._ask(self.certificate, _tr("Certificate")), self
        )
        self.key = PathField(_tr("Its key"), lambda: self._ask(self.key, _tr("Its key")), self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for line, field in enumerate((self.certificate, self.key)):
            field.field.setPlaceholderText(_tr("None; nothing is encrypted"))
            field.field.setClearButtonEnabled(True)
            # A long path begins with what all have, and ends with what it is.
            field.field.textChanged.connect(partial(set_tooltip, field.field))
            grid.addWidget(plain_label(field.field.accessibleName(), self), line, 0)
            grid.addWidget(field, line, 1)

    def value(self) -> tuple[str, str]:
        """Both paths; empty for none."""
        return self.certificate.path().strip(), self.key.path().strip()

    def set_value(self, certificate: str, key: str) -> None:
        """Show both paths."""
        self.certificate.set_path(certificate)
        self.key.set_path(key)

    def set_usable(self, reason: str) -> None:
        """Let both be chosen, or say why they cannot be."""
        for each in (self.certificate, self.key):
            each.field.setEnabled(not reason)
            set_usable(each.button, reason)

    def _ask(self, field: PathField, title: str) -> None:
        dialog = file_dialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [_tr("PEM ({0})").format("*.pem *.crt *.cer *.key"), _tr("All files (*)")]
        )
        dialog.fileSelected.connect(field.set_path)
        dialogs.show(dialog)
