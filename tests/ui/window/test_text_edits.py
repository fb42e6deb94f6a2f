"""The Edit menu acts on what has the focus, and offers what can be done there."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.window import text_edits
from llama32_desktop.ui.window.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.pane.composer.focus()
    QGuiApplication.clipboard().clear()
    return window


def offered(window: MainWindow) -> set[str]:
    """The entries for text that can be chosen while the menu is open."""
    actions = window.actions_
    entries: dict[str, QAction] = {
        "undo": actions.undo,
        "redo": actions.redo,
        "cut": actions.cut,
        "copy": actions.copy,
        "paste": actions.paste,
        "delete": actions.delete_text,
        "all": actions.select_all,
    }
    actions.edit_menu.popup(window.mapToGlobal(window.rect().center()))
    found = {name for name, action in entries.items() if action.isEnabled()}
    actions.edit_menu.close()
    assert all(action.isEnabled() for action in entries.values())  # the keys work on
    return found


def give_focus(window: MainWindow, widget: QWidget, qtbot: QtBot) -> None:
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def test_in_the_message_field(window: MainWindow, qtbot: QtBot) -> None:
    edit, actions = window.pane.composer.edit, window.actions_
    qtbot.waitUntil(edit.hasFocus)
    assert offered(window) == set()
    qtbot.keyClicks(edit, "some words")
    assert offered(window) == {"undo", "all"}
    actions.select_all.trigger()
    assert offered(window) == {"undo", "all", "cut", "copy", "delete"}
    actions.cut.trigger()
    assert edit.toPlainText() == "" and QGuiApplication.clipboard().text() == "some words"
    assert offered(window) == {"undo", "paste"}
    actions.undo.trigger()
    assert edit.toPlainText() == "some words" and "redo" in offered(window)
    actions.redo.trigger()
    assert edit.toPlainText() == ""
    actions.paste.trigger()
    actions.select_all.trigger()
    actions.delete_text.trigger()
    assert edit.toPlainText() == "" and QGuiApplication.clipboard().text() == "some words"


def test_in_a_line_and_never_what_a_password_says(window: MainWindow, qtbot: QtBot) -> None:
    field, actions = window.conversations.field, window.actions_
    give_focus(window, field, qtbot)
    QGuiApplication.clipboard().setText("found")
    actions.paste.trigger()
    assert field.text() == "found" and window.pane.composer.text() == ""
    actions.select_all.trigger()
    assert offered(window) == {"undo", "cut", "copy", "paste", "delete", "all"}
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.selectAll()
    assert offered(window) == {"undo", "paste", "delete", "all"}
    QGuiApplication.clipboard().setText("other")
    actions.copy.trigger()
    assert QGuiApplication.clipboard().text() == "other"
    field.setReadOnly(True)
    assert offered(window) == {"all"}
    actions.delete_text.trigger()
    assert field.text() == "found"


def test_a_clipboard_that_holds_nothing_at_all(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = QLineEdit("words", window)
    field.show()
    give_focus(window, field, qtbot)
    nothing = SimpleNamespace(mimeData=lambda: None)  # as Qt has it before anything was copied
    monkeypatch.setattr(text_edits, "QGuiApplication", SimpleNamespace(clipboard=lambda: nothing))
    assert offered(window) == {"all"}


def test_in_a_message(window: MainWindow, qtbot: QtBot) -> None:
    transcript, actions = window.pane.transcript, window.actions_
    transcript.set_messages([MessageItem(1, "assistant", "An *answer* here")])
    qtbot.waitUntil(lambda: transcript.complete)
    body = transcript.view(1).body
    assert body is not None
    give_focus(window, body, qtbot)
    assert offered(window) == {"all"}
    actions.select_all.trigger()
    assert offered(window) == {"copy", "all"}
    # Opened by its key, the menu bar has the focus; what was selected is still what is meant.
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    qtbot.waitUntil(window.menuBar().hasFocus)
    assert offered(window) == {"copy", "all"}
    actions.copy.trigger()
    assert QGuiApplication.clipboard().text() == "An answer here"


def test_elsewhere_only_pasting_is_offered_and_goes_into_the_message(
    window: MainWindow, qtbot: QtBot
) -> None:
    give_focus(window, window.conversations.view, qtbot)
    assert offered(window) == set()
    QGuiApplication.clipboard().setText("words")
    assert offered(window) == {"paste"}
    window.actions_.cut.trigger()
    window.actions_.paste.trigger()
    assert window.pane.composer.text() == "words"


def test_what_had_the_focus_may_be_gone(window: MainWindow, qtbot: QtBot) -> None:
    line = QLineEdit(window)
    line.show()
    give_focus(window, line, qtbot)
    window.menuBar().setFocus(Qt.FocusReason.MenuBarFocusReason)
    line.deleteLater()
    qtbot.waitUntil(lambda: not isValid(line))
    assert "cut" not in offered(window)
    window.actions_.select_all.trigger()
