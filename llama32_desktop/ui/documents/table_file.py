"""Asks where a table of fields is saved, and as which kind of file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.file_dialog import file_dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


def ask_where(title: str, save: Callable[[Path], None], parent: QWidget) -> None:
    """Has the person choose a file, whose ending says its kind; `title` is offered as its name."""
    dialog = file_dialog(parent, _tr("Save the table"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(
        [
            _tr("Excel workbook (*.xlsx)"),
            _tr("Comma-separated values (*.csv)"),
            _tr("JSON (*.json)"),
        ]
    )
    dialog.setDefaultSuffix("xlsx")
    dialog.selectFile(f"{title}.xlsx")
    endings = {"(*.csv)": "csv", "(*.json)": "json", "(*.xlsx)": "xlsx"}
    dialog.filterSelected.connect(
        lambda chosen: dialog.setDefaultSuffix(
            next(end for mark, end in endings.items() if mark in chosen)
        )
    )
    dialog.fileSelected.connect(lambda path: save(Path(path)))
    dialogs.show(dialog)
