"""The help sheet names every key."""

from __future__ import annotations

import re
import sys

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.access_keys import without_key
from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.kit.translation import LANGUAGES, translation_file
from llama32_desktop.ui.kit.translation_file import read_translations
from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.shortcuts import ShortcutsDialog, sections


def test_the_sheet_has_every_shortcut_of_the_window_and_none_twice(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    dialog = ShortcutsDialog(window.actions_, window)
    all_of(dialog.left)
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    keys = [
        action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        for action in window.findChildren(QAction)
        if not action.shortcut().isEmpty()
    ]
    assert len(keys) > 20 and len(set(keys)) == len(keys)
    assert [key for key in keys if key not in shown] == []


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_each_letter_opens_one_menu_and_chooses_one_entry(qtbot: QtBot, language: str) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    texts = read_translations(translation_file(language))
    menus = [a.menu() for a in window.menuBar().actions() if isinstance(a.menu(), QMenu)]
    groups = [[menu.title() for menu in menus]]
    settings = window.actions_.settings.text()
    for menu in menus:
        entries = [entry.text() for entry in menu.actions()]
        # Windows has the settings in the first menu, other systems in the second.
        groups.append(list(dict.fromkeys([*entries, settings])) if menu in menus[:2] else entries)
    for group in groups:
        letters = re.findall(r"&(\w)", " ".join(texts.get(text, text) for text in group).lower())
        twice = {letter for letter in letters if letters.count(letter) > 1}
        # Of the Edit menu's twenty entries one may find no letter that is free.
        assert letters and len(twice) <= (len(letters) > 15), group


def test_it_names_the_keys_of_places_without_a_menu(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    rows = {what: keys for section in sections(window.actions_) for what, keys in section.rows}
    assert rows["Send"] == "Enter" and rows["Break the line"] == "Shift+Enter"
    assert rows["Choose a preset"].startswith("/") and rows["Delete"] == "Del"
    assert rows["Larger, smaller"] == "+, −"
    assert rows["By words"] == "Ctrl+←, Ctrl+→" or sys.platform == "darwin"
    assert rows["Write the last message again"].startswith("↑")
    assert rows["From the search to what it found"] == "↓"
    assert not re.search("Left|Right|Up|Down", " ".join(rows.values()).replace("Pg", "Page"))
    assert rows["To the ends of the line"] and rows["Put the text cursor away"] == "Esc"
    assert all(keys for keys in rows.values())


def test_it_fits_a_small_screen(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    dialog = ShortcutsDialog(window.actions_, window)
    screen = dialog.screen().availableSize()
    assert dialog.height() < screen.height() and dialog.width() < screen.width()
    reckoned = dialog._sheet.minimumSize()
    all_of(dialog.left)
    taken = dialog._sheet.sizeHint()
    assert taken.width() <= reckoned.width() <= taken.width() + 40
    assert taken.height() <= reckoned.height() <= taken.height() + 60


def test_it_is_no_narrower_than_its_words_which_came_in_one_turn(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    dialog = ShortcutsDialog(window.actions_, window)
    dialog.show()
    all_of(dialog.left)
    QApplication.processEvents()
    assert dialog._area.minimumWidth() >= dialog._sheet.sizeHint().width() > 300


def test_names_are_without_the_keys_of_menus() -> None:
    assert without_key("E&xit (now)") == "Exit (now)"
    assert without_key("文件(&F)") == "文件" and without_key("ファイル (&F)…") == "ファイル…"


def test_the_settings_stand_where_the_system_has_them(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    actions = window.actions_
    title = "&File" if sys.platform == "win32" else "&Edit"
    assert [menu for menu, group in actions.menus.items() if actions.settings in group] == [title]
    assert actions.settings.menuRole() == QAction.MenuRole.PreferencesRole  # macOS moves it
