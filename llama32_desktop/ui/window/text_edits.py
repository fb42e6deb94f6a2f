"""The Edit menu's entries for text: they act on what has the focus."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from llama32_desktop.ui.chat.composer import Composer
from llama32_desktop.ui.kit.history import History
from llama32_desktop.ui.window.actions import Actions


class Command(Enum):
    """What the Edit menu does to text."""

    UNDO = auto()
    REDO = auto()
    CUT = auto()
    COPY = auto()
    PASTE = auto()
    DELETE = auto()
    SELECT_ALL = auto()


class _Edit(NamedTuple):
    """What an entry does now, and whether there is something for it to do."""

    possible: bool
    do: Callable[[], object]


class TextEdits(QObject):
    """Undo, Redo, Cut, Copy, Paste, Delete and Select all.

    While the menu is open, entries without anything to do are disabled. While it is closed all are
    enabled: a disabled action would not hear its shortcut.
    """

    def __init__(self, actions: Actions, composer: Composer, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._composer = composer
        self._focused: QWidget | None = None
        self._actions: dict[Command, QAction] = {
            Command.UNDO: actions.undo,
            Command.REDO: actions.redo,
            Command.CUT: actions.cut,
            Command.COPY: actions.copy,
            Command.PASTE: actions.paste,
            Command.DELETE: actions.delete_text,
            Command.SELECT_ALL: actions.select_all,
        }
        for command, action in self._actions.items():
            action.triggered.connect(lambda _=False, c=command: self._run(c))
        actions.edit_menu.aboutToShow.connect(self._show_possible)
        actions.edit_menu.aboutToHide.connect(self._enable_all)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Remembers what has the focus: a menu bar that is opened by its key takes it away."""
        if now is not None and not isinstance(now, QMenuBar) and now.window() is self._window:
            self._focused = now

    def _edits(self) -> dict[Command, _Edit]:
        focused: QWidget | None = self._window.focusWidget()
        if isinstance(focused, QMenuBar):
            focused = self._focused
        if focused is not None and not (isValid(focused) and focused.isVisible()):
            focused = None
        if isinstance(focused, QLineEdit):
            return _of_line(focused)
        if isinstance(focused, QPlainTextEdit | QTextEdit):
            return _of_box(focused)
        history = getattr(focused, "history", None)
        if isinstance(history, History):
            return {
                Command.UNDO: _Edit(history.can_undo, history.undo),
                Command.REDO: _Edit(history.can_redo, history.redo),
            }
        # What draws messages is imported behind the window's first picture.
        from llama32_desktop.ui.text.body import MessageBody

        can_paste = self._composer.isVisible() and self._composer.edit.canPaste()
        edits = {Command.PASTE: _Edit(can_paste, self._composer.paste)}
        if isinstance(focused, MessageBody):
            body = focused
            edits[Command.COPY] = _Edit(bool(body.selection), lambda: body.selection.copy())
            edits[Command.SELECT_ALL] = _Edit(bool(body.views), body.select_all)
        if isinstance(focused, QAbstractItemView) and _takes_several(focused):
            edits[Command.SELECT_ALL] = _Edit(focused.model().rowCount() > 0, focused.selectAll)
        return edits

    def _show_possible(self) -> None:
        edits = self._edits()
        for command, action in self._actions.items():
            action.setEnabled(command in edits and edits[command].possible)

    def _enable_all(self) -> None:
        for action in self._actions.values():
            action.setEnabled(True)

    def _run(self, command: Command) -> None:
        edit = self._edits().get(command)
        if edit is not None and edit.possible:
            edit.do()


def _takes_several(view: QAbstractItemView) -> bool:
    return view.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection


def _of_line(line: QLineEdit) -> dict[Command, _Edit]:
    selected, writable = line.hasSelectedText(), not line.isReadOnly()
    readable = line.echoMode() == QLineEdit.EchoMode.Normal  # a password is not copied
    copied = QGuiApplication.clipboard().mimeData()  # none where nothing was copied yet
    offered = copied is not None and copied.hasText()
    return {
        Command.UNDO: _Edit(writable and line.isUndoAvailable(), line.undo),
        Command.REDO: _Edit(writable and line.isRedoAvailable(), line.redo),
        Command.CUT: _Edit(writable and selected and readable, line.cut),
        Command.COPY: _Edit(selected and readable, line.copy),
        Command.PASTE: _Edit(writable and offered, line.paste),
        Command.DELETE: _Edit(writable and selected, line.del_),
        Command.SELECT_ALL: _Edit(bool(line.text()), line.selectAll),
    }


def _of_box(box: QPlainTextEdit | QTextEdit) -> dict[Command, _Edit]:
    document, cursor = box.document(), box.textCursor()
    selected, writable = cursor.hasSelection(), not box.isReadOnly()
    return {
        Command.UNDO: _Edit(writable and document.isUndoAvailable(), box.undo),
        Command.REDO: _Edit(writable and document.isRedoAvailable(), box.redo),
        Command.CUT: _Edit(writable and selected, box.cut),
        Command.COPY: _Edit(selected, box.copy),
        Command.PASTE: _Edit(box.canPaste(), box.paste),
        Command.DELETE: _Edit(writable and selected, cursor.removeSelectedText),
        Command.SELECT_ALL: _Edit(not document.isEmpty(), box.selectAll),
    }
