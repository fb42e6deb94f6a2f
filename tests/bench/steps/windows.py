"""Every window, as it opens the first and the second time, and the lists and filters in them."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QTabWidget

from llama32_desktop.ui.kit.places import PLACES
from tests.bench.steps.turns import Turns
from tests.bench.waiting import until

SCHEMES = ("dark", "light", "system")


def open_each(turns: Turns) -> None:
    """Windows of the menus, each of their pages, and their closing."""
    actions = turns.window.actions_
    for action in (
        actions.settings,
        actions.system_prompt,
        actions.presets,
        actions.shortcuts,
        actions.about,
        actions.log,
        actions.report,
        actions.manual,
        actions.export_training,
        actions.compare,
    ):
        name = action.text().replace("&", "")
        for time in ("first", "second"):
            turns.act(f"window {name} the {time} time", action.trigger)
            until(lambda: turns.desktop.background.idle)
            for window in _others(turns):
                _pages(turns, f"{name}, {time} time", window)
                turns.act(f"window {name} closes, {time} time", window.close)


def go_to_each(turns: Turns) -> None:
    """The places of the window and their pages, twice."""
    for time in ("first", "second"):
        for place in PLACES[::-1]:
            turns.act(f"place {place}, {time} time", partial(turns.desktop.commands.go, place))
            if place == "documents":
                until(lambda: turns.desktop.documents.place)
            elif place == "models":
                until(lambda: turns.desktop.models_window.place)
            content = turns.window.places.currentWidget().layout().itemAt(0).widget()
            _pages(turns, f"{place}, {time} time", content)


def change_colours(turns: Turns) -> None:
    """Light and dark, as the settings change them, beside the conversation and with them open."""
    apply = turns.desktop.settings_controller.apply
    for scheme in SCHEMES:
        turns.act(f"colours: {scheme}", partial(apply, appearance=scheme))
    turns.window.actions_.settings.trigger()
    until(lambda: _others(turns))
    for scheme in SCHEMES:
        turns.act(f"colours beside the settings: {scheme}", partial(apply, appearance=scheme))
    turns.act("language: Deutsch", partial(apply, language="de"))
    turns.act("language: as the system's", partial(apply, language=""))
    for window in _others(turns):
        window.close()


def filter_each(turns: Turns) -> None:
    """The search over settings, the manual and the conversations, letter by letter."""
    actions = turns.window.actions_
    for action, words in ((actions.settings, "mem"), (actions.manual, "model")):
        action.trigger()
        until(lambda: _others(turns))
        until(lambda: turns.desktop.background.idle)
        (window,) = _others(turns)
        field = window.findChild(QLineEdit)
        for end in range(1, len(words) + 1):
            turns.act(f"{action.text()}: search {words[:end]}", partial(field.setText, words[:end]))
        turns.act(f"{action.text()}: search ended", field.clear)
        window.close()
    listed = turns.window.conversations
    for word in ("p", "pa", "part", "About b", "xylophone"):
        turns.act(f"conversations: search {word}", partial(listed.field.setText, word))
        until(turns.desktop.is_idle)
    turns.act("conversations: search ended", listed.field.clear)
    for scope in ("archived", "trash", "chats"):
        turns.act(f"conversations: {scope}", partial(listed.show_scope, scope))
        until(turns.desktop.is_idle)
    turns.act("conversations: the list is read", turns.desktop.sidebar.refresh)
    bar = listed.view.verticalScrollBar()
    turns.act("conversations: to the end of the list", lambda: bar.setValue(bar.maximum()))
    turns.act("conversations: all are chosen", listed.view.selectAll)
    turns.act("conversations: none is chosen", listed.view.clearSelection)


def _pages(turns: Turns, name: str, window: object) -> None:
    listed, tabs = getattr(window, "list", None), getattr(window, "tabs", None)
    if isinstance(tabs, QTabWidget):
        for number in range(tabs.count()):
            said = tabs.tabText(number)
            turns.act(f"{name}: {said}", partial(tabs.setCurrentIndex, number))
    elif isinstance(listed, QListWidget):
        for row in range(min(listed.count(), 20)):
            turns.act(f"{name}: {listed.item(row).text()}", partial(listed.setCurrentRow, row))


def _others(turns: Turns) -> list:
    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not turns.window]
