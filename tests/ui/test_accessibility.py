"""What a screen reader is told: names and roles of all that can have the focus, and answers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QWidget

from llama32_desktop.ui.announcing import Announcing
from tests.ui.driver import Driver


def nameless(root: QWidget) -> list[str]:
    """Widgets that the keyboard reaches and a screen reader has no words for."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        if widget.focusProxy() is not None or not widget.isEnabled():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface else ""
        role = interface.role() if interface else QAccessible.Role.NoRole
        plain_area = type(widget) is QAbstractScrollArea
        if (not name.strip() or role == QAccessible.Role.NoRole) and not plain_area:
            found.append(f"{type(widget).__name__} {widget.objectName()} {role}")
    return found


def test_everything_that_takes_the_focus_has_a_name(ready: Driver) -> None:
    ready.ask("Name a fruit")
    assert nameless(ready.window) == []


def test_so_do_the_dialogs(ready: Driver) -> None:
    actions = ready.window.actions_
    for action in (actions.settings, actions.system_prompt, actions.shortcuts, actions.about):
        action.trigger()
        ready.until(lambda: ready.window.findChildren(QDialog))
        dialog = ready.window.findChildren(QDialog)[-1]
        pages = getattr(dialog, "list", None)
        for row in range(pages.count() if pages is not None else 1):
            if pages is not None:
                pages.setCurrentRow(row)
            assert nameless(dialog) == [], (action.text(), row)
        dialog.reject()
        ready.until(lambda: not ready.window.findChildren(QDialog))


def test_a_finished_answer_is_announced(ready: Driver) -> None:
    told: list[Any] = []
    ready.app.announcing = Announcing(ready.window, lambda event: told.append(event.message()))
    answer = ready.ask("Name a fruit")
    assert told == [answer.content[:2000]]


def test_an_answer_elsewhere_is_announced_as_such(ready: Driver) -> None:
    told: list[str] = []
    ready.app.announcing = Announcing(ready.window, lambda event: told.append(event.message()))
    ready.send("Name a fruit")
    ready.until(lambda: ready.running)
    ready.app.chats.new_chat()
    ready.wait_answered()
    assert told == ["An answer in another conversation is finished"]
