"""Asks where a table of fields is saved, and as which kind of file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.kit import dialogs


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


def ask_where(title: str, save: Callable[[Path], None], parent: QWidget) -> None:
    """Has the person choose a file, whose ending says its kind; `title` is offered as its name."""
    kinds = [
        _tr("Excel workbook (*.xlsx)"),
        _tr("Comma-separated values (*.csv)"),
        _tr("JSON (*.json)"),
    ]
    dialogs.ask_save(
        _tr("Save the table"), f"{title}.xlsx", kinds, lambda path: save(Path(path)), parent
    )
