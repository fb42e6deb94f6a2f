"""The questions the window asks and the dialogs it opens; none of them blocks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


def show(dialog: QDialog) -> None:
    """Opens a dialog that belongs to its window and goes when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def ask_delete(title: str, then: Callable[[], None], parent: QWidget) -> QMessageBox:
    """Asks whether a conversation is to be deleted."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(_tr("Delete conversation"))
    shown = title if len(title) <= 60 else f"{title[:59]}…"
    box.setText(_tr("Delete “{0}”?").format(shown))
    box.setInformativeText(_tr("All its messages go with it; this cannot be undone."))
    delete = box.addButton(_tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
    delete.clicked.connect(lambda: then())
    delete.setAutoDefault(False)  # Enter must not delete
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    show(box)
    return box


def ask_model_file(folder: Path, then: Callable[[str], None], parent: QWidget) -> QFileDialog:
    """Asks for a model's file."""
    dialog = QFileDialog(parent, _tr("Choose a model"), str(folder))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_tr("GGUF models (*.gguf)"), _tr("All files (*)")])
    dialog.fileSelected.connect(then)
    show(dialog)
    return dialog


def ask_picture_file(then: Callable[[str], None], parent: QWidget) -> QFileDialog:
    """Asks for a picture's file."""
    dialog = QFileDialog(parent, _tr("Add a picture"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    readable = {bytes(name.data()).decode("ascii") for name in QImageReader.supportedImageFormats()}
    endings = [
        *("png", "jpg", "jpeg", "webp", "bmp", "tif", "tiff", "gif"),
        *sorted(readable & {"heic", "heif", "avif"}),
    ]
    patterns = " ".join(f"*.{ending}" for ending in endings)
    dialog.setNameFilters([_tr("Pictures ({0})").format(patterns), _tr("All files (*)")])
    dialog.fileSelected.connect(then)
    show(dialog)
    return dialog


def ask_save_picture(name: str, then: Callable[[str], None], parent: QWidget) -> QFileDialog:
    """Asks where a picture is to be saved, first under this name."""
    dialog = QFileDialog(parent, _tr("Save the picture"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix[1:])
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    show(dialog)
    return dialog
