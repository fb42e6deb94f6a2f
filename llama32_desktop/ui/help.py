"""About the app, and its shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from llama32_desktop import __version__
from llama32_desktop.ui.actions import Actions
from llama32_desktop.ui.chat.growing_edit import GrowingEdit
from llama32_desktop.ui.theme import colours


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)


class AboutDialog(QDialog):
    """Name, version, what it is built with."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("About"))
        name = QLabel("Llama 3.2 Desktop", self)
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        version = QLabel(_tr("Version {0} · Built with Llama").format(__version__), self)
        version.setStyleSheet(f"color: {colours().secondary};")
        text = QLabel(
            _tr(
                "Chats with language models on this machine: nothing that you write leaves it.\n\n"
                "Llama 3.2 is licensed under the Llama 3.2 Community License, Copyright © Meta "
                "Platforms, Inc. All Rights Reserved. Models are run by llama.cpp. The app is "
                "free software under the MIT licence."
            ),
            self,
        )
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        _finish(self, [name, version, text])
        self.setFixedWidth(440)


class ShortcutsDialog(QDialog):
    """Every shortcut there is."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Shortcuts"))
        send, line = _tr("Enter"), _tr("Shift+Enter")
        if not GrowingEdit.enter_sends:
            send, line = line, send
        rows = [
            (_tr("Send"), send),
            (_tr("Break the line"), line),
            (_tr("Write the last message again"), _tr("Up, in the empty field")),
            (_tr("Stop the answer"), _tr("Esc")),
        ]
        for group in actions.menus.values():
            for action in group:
                if action is not None and not action.shortcut().isEmpty():
                    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                    rows.append((action.text().replace("&", "").rstrip("…"), keys))
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(32)
        for row, (what, keys) in enumerate(rows):
            shown = QLabel(keys, table)
            shown.setStyleSheet(f"color: {colours().secondary};")
            grid.addWidget(QLabel(what, table), row, 0)
            grid.addWidget(shown, row, 1)
        _finish(self, [table])


def _finish(dialog: QDialog, widgets: list[QWidget]) -> None:
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 20, 24, 16)
    layout.setSpacing(12)
    for widget in widgets:
        layout.addWidget(widget)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=dialog)
    buttons.rejected.connect(dialog.reject)
    layout.addWidget(buttons)
