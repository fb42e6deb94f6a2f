"""File dialogs begin where the person keeps files, and then where the last one ended."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit import file_dialog
from llama32_desktop.ui.kit.dialogs import ask_files


def test_they_begin_in_the_persons_folder_and_then_in_the_last_one(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialog, "_last", "")
    documents, other = tmp_path / "documents", tmp_path / "other"
    documents.mkdir()
    other.mkdir()
    places = {
        QStandardPaths.StandardLocation.DocumentsLocation: str(tmp_path / "gone"),
        QStandardPaths.StandardLocation.HomeLocation: str(documents),
    }
    monkeypatch.setattr(QStandardPaths, "writableLocation", places.__getitem__)
    window = QWidget()
    qtbot.addWidget(window)
    first = ask_files(lambda files: None, window)
    assert Path(first.directory().absolutePath()) == documents
    listed = first.findChild(QTreeView)
    modes = [listed.header().sectionResizeMode(each) for each in range(4)]
    whole = QHeaderView.ResizeMode.ResizeToContents
    assert modes == [QHeaderView.ResizeMode.Stretch, whole, whole, whole]
    first.setDirectory(str(other))
    first.reject()
    assert file_dialog.start_folder() == str(documents), "a dialog that was given up"
    second = ask_files(lambda files: None, window)
    second.setDirectory(str(other))
    second.accepted.emit()
    second.reject()
    assert file_dialog.start_folder() == str(other)
    third = ask_files(lambda files: None, window)
    (typed := tmp_path / "a letter.txt").write_text("text")
    third.selectFile(str(typed))
    third.setDirectory(str(other))  # as a path that is typed leaves it
    third.findChild(QLineEdit).setText(str(typed))
    third.accepted.emit()
    third.reject()
    assert file_dialog.start_folder() == str(tmp_path)
    monkeypatch.setattr(file_dialog, "_last", "")
    file_dialog.begin_in(str(other))
    assert file_dialog.start_folder() == str(other), "that of an earlier start"
    file_dialog.begin_in(str(documents))
    assert file_dialog.last_folder() == str(other), "this start's own"
    other.rmdir()
    assert file_dialog.start_folder() == str(documents)
