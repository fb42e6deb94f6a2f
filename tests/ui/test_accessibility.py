"""What a screen reader is told: names and roles of all that can have the focus, and answers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QSystemTrayIcon,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from llama32_desktop.conversations.model import Message
from llama32_desktop.conversations.store import INTERRUPTED, Store
from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.ui.chat import notice
from llama32_desktop.ui.conversation.announcements import Announcements
from llama32_desktop.ui.kit import portal
from llama32_desktop.ui.models_window import failed_downloads
from llama32_desktop.ui.settings.dialog import SettingsDialog
from tests.ui.driver import Driver

RELATION = QAccessible.RelationFlag


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
        if interface and isinstance(widget, QComboBox):  # on Linux Qt says its entry as its name
            labels = [other for other, how in interface.relations() if how == RELATION.Label]
            name = labels[0].text(QAccessible.Text.Name) if labels else ""
        role = interface.role() if interface else QAccessible.Role.NoRole
        plain_area = type(widget) is QAbstractScrollArea
        if (not name.strip() or role == QAccessible.Role.NoRole) and not plain_area:
            found.append(f"{type(widget).__name__} {widget.objectName()} {role}")
    return found


def test_everything_that_takes_the_focus_has_a_name(ready: Driver) -> None:
    ready.ask("Name a fruit")
    assert nameless(ready.window) == []


def _is_whole(dialog: SettingsDialog) -> bool:
    return dialog.stack.complete


def test_so_do_the_dialogs(ready: Driver) -> None:
    actions = ready.window.actions_
    for action in (
        actions.settings,
        actions.system_prompt,
        actions.presets,
        actions.shortcuts,
        actions.about,
    ):
        action.trigger()
        ready.until(lambda: ready.window.findChildren(QDialog))
        dialog = ready.window.findChildren(QDialog)[-1]
        if isinstance(dialog, SettingsDialog):
            ready.until(partial(_is_whole, dialog))
        pages = getattr(dialog, "list", None)
        for row in range(pages.count() if pages is not None else 1):
            if pages is not None:
                pages.setCurrentRow(row)
            assert nameless(dialog) == [], (action.text(), row)
        dialog.reject()
        ready.until(lambda: not ready.window.findChildren(QDialog))


def test_so_do_what_was_found_what_is_attached_and_a_table(ready: Driver) -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nx = 1\n```\n\n$$x^2$$"
    ready.app.storage.run(_fill(table))
    ready.app.chats.refresh_list()
    ready.until(lambda: ready.titles)
    ready.app.chats.open_conversation(1)
    ready.until(lambda: len(ready.branch) == 2 and ready.pane.transcript.complete)
    ready.app.texts.add_paste("a long paste " * 500)
    listed = ready.window.conversations
    listed.field.setText("fruit")
    ready.until(lambda: listed.results.rowCount())
    assert nameless(ready.window) == []
    texts = [
        listed.results.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(listed.results.rowCount())
    ]
    assert all("Fruit" in text for text in texts)
    listed.field.clear()
    model = listed.model
    rows = [model.index(row) for row in range(model.rowCount())]
    assert all(row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows)


def _fill(answer: str) -> Any:
    def work(store: Store) -> None:
        number = store.create_conversation("Fruit").id
        question = store.add_message(number, None, "user", "Name a fruit")
        store.add_message(number, question.id, "assistant", answer)

    return work


def test_a_finished_answer_is_announced(ready: Driver) -> None:
    told: list[Any] = []
    ready.app.announcements = Announcements(
        ready.window, lambda event: told.append(event.message())
    )
    answer = ready.ask("Name a fruit")
    assert told == [answer.content[:2000]]


def test_what_happens_where_the_focus_is_not_is_announced(
    ready: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, bool]] = []

    def hear(widget: QWidget, text: str, *, urgent: bool = False) -> None:
        told.append((text, urgent))

    monkeypatch.setattr(notice, "announce", hear)
    monkeypatch.setattr(failed_downloads, "announce", hear)
    ready.pane.notice.show_notice("The disk is full.", kind="error")
    ready.pane.notice.show_notice("It was kept.")
    stopped = DownloadState(id=1, key="k", title="Llama", phase="failed", error="No network.")
    ready.app.models_window.downloads.failed.emit(stopped)
    assert ready.pane.notice.text() == "Llama: No network."
    assert [button.text() for button in ready.pane.notice.buttons()] == ["Try again"]
    ready.until(ready.models_place().isVisible)
    ready.app.models_window.downloads.failed.emit(stopped)
    assert told == [
        ("The disk is full.", True),
        ("It was kept.", False),
        ("Llama: No network.", True),
        ("Llama: No network.", True),
    ], "the first in a notice, the second for the place that shows it"


def test_buttons_within_fields_have_names(ready: Driver) -> None:
    buttons = ready.window.findChildren(QToolButton)
    within = [b for b in buttons if isinstance(b.parentWidget(), QLineEdit)]
    assert {b.accessibleName() for b in within} == {"Clear", "Search", "Find in conversation"}


def test_what_is_read_in_its_order(ready: Driver) -> None:
    ready.app.storage.run(_fill("A pear"))
    ready.app.chats.refresh_list()
    ready.until(lambda: ready.titles)
    ready.app.chats.open_conversation(1)
    ready.until(lambda: len(ready.branch) == 2 and ready.pane.transcript.complete)
    met = list(names_in(QAccessible.queryAccessibleInterface(ready.window)))
    wanted = ["State of the model: Ready on CPU", "Conversations", "Your message", "Answer"]
    assert [name for name in met if name in wanted] == wanted
    assert met.index("Answer") < met.index("Message")


def names_in(interface: QAccessibleInterface) -> Iterator[str]:
    """The names in a window as who goes through it meets them."""
    yield interface.text(QAccessible.Text.Name)
    for number in range(interface.childCount()):
        if (child := interface.child(number)) is not None:
            yield from names_in(child)


def test_an_answer_elsewhere_is_announced_as_such(ready: Driver) -> None:
    told: list[str] = []
    ready.app.announcements = Announcements(
        ready.window, lambda event: told.append(event.message())
    )
    ready.send("Name a fruit")
    ready.until(lambda: ready.running)
    ready.app.chats.new_chat()
    ready.wait_answered()
    assert told == ["An answer in another conversation is finished"]


def test_tab_goes_through_the_messages_from_top_to_bottom_and_out(ready: Driver) -> None:
    ready.app.storage.run(_fill("```python\nx = 1\n```"))
    ready.app.chats.refresh_list()
    ready.until(lambda: ready.titles)
    ready.app.chats.open_conversation(1)
    ready.until(lambda: len(ready.branch) == 2 and ready.pane.transcript.complete)
    ready.window.activateWindow()
    views = [ready.pane.transcript.view(message.id) for message in ready.branch]
    views[0].body.setFocus()
    stops: list[QWidget] = []
    for _ in range(30):
        stops.append(QApplication.focusWidget())
        ready.qtbot.keyClick(stops[-1], Qt.Key.Key_Tab)
        if not any(view.isAncestorOf(QApplication.focusWidget()) for view in views):
            break
    assert len(stops) > 6 and len(set(stops)) == len(stops)
    of_view = [next(i for i, v in enumerate(views) if v.isAncestorOf(stop)) for stop in stops]
    assert of_view == sorted(of_view)
    names = [stop.accessibleName() for stop in stops]
    assert names.index("Your message") < names.index("Answer") < names.index("Copy code")
    ready.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    back = QApplication.focusWidget()
    assert any(view.isAncestorOf(back) for view in views)
    ready.app.chats.new_chat()
    ready.until(lambda: not ready.branch)
    # The messages' widgets go, and take nothing else with them.
    ready.until(lambda: not any(isValid(view) for view in views))
    assert ready.pane.transcript._bar.value() == 0


@pytest.mark.parametrize("error", ["", INTERRUPTED])
def test_where_there_is_no_tray_the_desktop_s_portal_notifies(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, error: str
) -> None:
    """The portal is a desktop's, and none runs here; what it is asked for is looked at."""
    asked: list[tuple[str, list[object]]] = []
    monkeypatch.setattr(portal, "_send", lambda method, values: asked.append((method, values)))
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    window = QWidget()
    qtbot.addWidget(window)
    announcing = Announcements(window, lambda _: None)
    answer = Message(
        id=1,
        conversation_id=1,
        parent_id=None,
        role="assistant",
        content="long\n" * 100,
        state="complete",
        error=error,
        created_at=time.time() - 60,
    )
    announcing.finished(msgspec.structs.replace(answer, created_at=time.time()), shown=True)
    assert asked == [], "it did not take long"
    announcing.finished(answer, shown=True)
    [(method, [_, said])] = asked
    assert method == "AddNotification" and isinstance(said, dict)
    assert said["title"] == "The answer is finished"
    assert said["body"].startswith(error[:20] or "long long") and len(said["body"]) <= 120
    for _ in range(2):
        QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    assert [method for method, _ in asked] == ["AddNotification", "RemoveNotification"]
