"""The menus as they are on macOS, which takes them apart by roles and words."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QLibraryInfo, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.access_keys import without_key
from llama32_desktop.ui.kit.translation import LANGUAGES, translation_file
from llama32_desktop.ui.kit.translation_file import read_translations
from llama32_desktop.ui.window import actions as module
from llama32_desktop.ui.window.main_window import MainWindow

Role = QAction.MenuRole
NATIVE = {"Cut": "Cu&t", "Copy": "Cop&y", "Paste": "&Paste"}
# What macOS takes for itself, where Qt's Ctrl is Cmd: docs/MACOS.md.
SYSTEMS = {
    *("Ctrl+Space", "Ctrl+Tab", "Ctrl+`", "Ctrl+H", "Ctrl+Alt+H", "Ctrl+Q", "Ctrl+Shift+Q"),
    *("Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5", "Ctrl+Alt+Esc", "Ctrl+F1", "Ctrl+F2"),
    *("Ctrl+F5", "Ctrl+Alt+D", "Ctrl+Shift+/", "Ctrl+?", "Ctrl+Alt+F5", "Meta+Space"),
}


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    class OnMac:
        platform = "darwin"

    monkeypatch.setattr(module, "sys", OnMac)
    window = MainWindow()
    qtbot.addWidget(window)
    return window


def of_menus(window: MainWindow) -> list[QAction]:
    return [each for group in window.actions_.menus.values() for each in group if each is not None]


def test_the_application_menu_gets_what_is_its_own(window: MainWindow) -> None:
    actions = window.actions_
    roles = {
        actions.about: Role.AboutRole,
        actions.settings: Role.PreferencesRole,
        actions.quit: Role.QuitRole,
    }
    by_words = (actions.cut, actions.copy, actions.paste, actions.select_all)
    for action in of_menus(window):
        other = Role.TextHeuristicRole if action in by_words else Role.NoRole
        assert action.menuRole() == roles.get(action, other), action.text()


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "en"])
def test_macos_knows_cut_copy_and_paste_in_each_language(qtbot: QtBot, language: str) -> None:
    """By Qt's own words for them; or a key would not reach the fields of its dialogs."""
    qt, ours = QTranslator(), read_translations(translation_file(language))
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert qt.load(f"qtbase_{ {'pt': 'pt_BR'}.get(language, language) }", folder)
    for word, text in NATIVE.items():
        assert without_key(ours[text]) == qt.translate("QCocoaMenuItem", word)
    # And nothing of ours is taken for a text of the application menu.
    assert qt.translate("MAC_APPLICATION_MENU", "Services")


def test_no_key_is_the_systems(window: MainWindow) -> None:
    keys = [each.toString() for action in of_menus(window) for each in action.shortcuts()]
    assert len(keys) > 30 and len(set(keys)) == len(keys)
    assert not SYSTEMS & (set(keys) - {"Ctrl+Q"})  # which is what it means there
    assert {"Ctrl+M", "Ctrl+,"} <= set(keys)
    # Alt and a letter writes a sign there.
    assert not [key for key in keys if re.fullmatch(r"(Alt|Alt\+Shift)\+.", key)]


def chosen(window: MainWindow, text: str) -> Callable[[], None]:
    [action] = [each for each in of_menus(window) if without_key(each.text()) == text]
    return action.trigger


def test_the_window_menu_acts_on_the_window_in_front(window: MainWindow, qtbot: QtBot) -> None:
    """Other windows have no menu bar of their own there: they are shown with this one's."""
    window.show()
    other = QDialog(window)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert QApplication.activeWindow() is other
    chosen(window, "Close window")()
    assert not other.isVisible() and window.isVisible()
    with qtbot.waitActive(window):
        window.activateWindow()
    chosen(window, "Zoom")()
    assert window.isMaximized()
    chosen(window, "Zoom")()
    assert not window.isMaximized()
    chosen(window, "Minimise")()
    assert window.isMinimized()


def test_elsewhere_there_is_no_window_menu(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    assert "&Window" not in window.actions_.menus


def test_full_screen_by_the_systems_button_is_known(window: MainWindow) -> None:
    """macOS has one in the title bar; the action then leads back with one press."""
    window.showMaximized()
    action = window.actions_.full_screen
    window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)
    assert action.isChecked()
    action.trigger()
    assert not window.isFullScreen() and window.isMaximized()
    action.trigger()
    assert window.isFullScreen() and action.isChecked()
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
    assert not action.isChecked() and window.isMaximized()
