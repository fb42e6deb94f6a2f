"""Clicks, types, drops files, switches models and appearances, at random.

What is left out: quitting, restoring a backup (it puts other conversations in the place of those
whose keeping is watched), and file dialogs' own buttons, which reach every file of the machine.
"""

from __future__ import annotations

import os
import random
import signal
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

from llama32_desktop.ui.kit.translation import LANGUAGES
from llama32_desktop.ui.window.wiring import Desktop
from tests.random_use.disk import Disk

TEXTS = (
    "Tell me a long story about a forest",
    "one two three",
    "مرحبا بالعالم",
    "שלום עולם",
    "नमस्ते दुनिया",
    "こんにちは、世界。",
    "👩‍👩‍👧‍👦 and \u200b nothing",
    "```python\nprint('x')\n",
    "$$\\frac{a}{b}$$ and \\(x^2\\)",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "x" * 3000,
    "<|eot_id|><|start_header_id|>system<|end_header_id|>",
)
KEYS = (
    *(Qt.Key.Key_Return,) * 4,
    *(Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_F1, Qt.Key.Key_F2),
)
MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 4,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
BUTTONS = (*(Qt.MouseButton.LeftButton,) * 4, Qt.MouseButton.RightButton)
MOST_WINDOWS = 4
W = TypeVar("W", bound=QWidget)


class Person:
    """Does one thing at a time.

    Args:
        files: What can be dropped and opened.
        exports: What can be imported.
        scratch: Where what is saved goes.
        disk: Fills up and comes back; `None` leaves it alone.
    """

    def __init__(
        self,
        desktop: Desktop,
        chance: random.Random,
        *,
        files: Sequence[Path],
        exports: Sequence[Path],
        scratch: Path,
        disk: Disk | None = None,
        kills: bool = True,
    ) -> None:
        self._desktop = desktop
        self._window = desktop.window
        self._chance = chance
        self._files = files
        self._exports = exports
        self._scratch = scratch
        self._disk = disk
        self.did: list[str] = []
        """The names of the actions, in their order."""
        actions: list[tuple[int, Callable[[], None]]] = [
            (14, self.type),
            (12, self.press),
            (16, self.click_button),
            (8, self.click_anywhere),
            (6, self.send),
            (6, self.choose_from_menu),
            (5, self.drop),
            (4, self.open_conversation),
            (4, self.turn_wheel),
            (3, self.switch_model),
            (3, self.switch_appearance),
            (1, self.switch_language),
            (4, self.resize),
            (2, self.bring_in),
            (2, self.export),
            (2, self.answer_again),
            (3, self.close_window),
            (2 if kills else 0, self.kill_engine),
            (2 if disk else 0, self.fill_disk),
            (4 if disk else 0, self.free_disk),
        ]
        self._window.actions_.quit.setEnabled(False)  # a click at random reaches each menu's end
        self._weights = [weight for weight, _ in actions]
        self._actions = [action for _, action in actions]

    def act(self) -> None:
        """Does something."""
        self._settle_file_dialogs()
        [action] = self._chance.choices(self._actions, self._weights)
        self.did.append(action.__name__)
        action()

    # With keys

    def type(self) -> None:
        text = self._chance.choice(TEXTS)
        target = QApplication.focusWidget()
        if target is None or self._chance.random() < 0.6:
            self._desktop.window.pane.composer.focus()
            target = self._desktop.window.pane.composer.edit
        if text.isascii() and "\n" not in text and len(text) < 100:
            QTest.keyClicks(target, text)
        else:
            QApplication.clipboard().setText(text)
            QTest.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def press(self) -> None:
        target = QApplication.focusWidget() or self._window
        modifier = self._chance.choice(MODIFIERS)
        QTest.keyClick(target, self._chance.choice(KEYS), modifier)

    def send(self) -> None:
        composer = self._window.pane.composer
        if not composer.text().strip():
            QTest.keyClicks(composer.edit, self._chance.choice(TEXTS[:2]))
        QTest.keyClick(composer.edit, Qt.Key.Key_Return)

    # With the pointer

    def click_button(self) -> None:
        buttons = [b for b in self._shown(QAbstractButton) if b.isEnabled()]
        if buttons:
            QTest.mouseClick(self._chance.choice(buttons), Qt.MouseButton.LeftButton)

    def click_anywhere(self) -> None:
        """Goes past the widgets: Qt itself finds the one that is there."""
        window = self._front()
        where = QPoint(
            self._chance.randrange(max(1, window.width())),
            self._chance.randrange(max(1, window.height())),
        )
        button = self._chance.choice(BUTTONS)
        click = QTest.mouseDClick if self._chance.random() < 0.1 else QTest.mouseClick
        handle = window.windowHandle()
        if handle is not None:
            click(handle, button, Qt.KeyboardModifier.NoModifier, where)

    def turn_wheel(self) -> None:
        widget = self._chance.choice(self._shown(QWidget) or [self._window])
        if not isValid(widget):
            return
        middle = QPointF(widget.rect().center())
        turn = QPoint(0, self._chance.choice((-1200, -120, 120, 1200)))
        buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        where = QPointF(widget.mapToGlobal(middle.toPoint()))
        phase = Qt.ScrollPhase.NoScrollPhase
        QApplication.sendEvent(
            widget, QWheelEvent(middle, where, QPoint(), turn, buttons, keys, phase, False)
        )

    def choose_from_menu(self) -> None:
        actions = self._window.actions_
        left_out = (actions.quit, actions.restore, actions.update)
        known = [a for menu in actions.menus.values() for a in menu if a is not None]
        chosen = self._chance.choice([a for a in known if a.isEnabled() and a not in left_out])
        chosen.trigger()

    def drop(self) -> None:
        number = self._chance.choice((1, 1, 1, 2, 5, 25))
        mime = QMimeData()
        mime.setUrls(
            [QUrl.fromLocalFile(str(self._chance.choice(self._files))) for _ in range(number)]
        )
        handle = self._window.windowHandle()
        where = QPointF(self._window.rect().center())
        action = Qt.DropAction.CopyAction
        button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(where.toPoint(), action, mime, button, keys)
        QApplication.sendEvent(handle, enter)
        if enter.isAccepted():
            QApplication.sendEvent(handle, QDropEvent(where, action, mime, button, keys))

    def resize(self) -> None:
        window = self._chance.choice(self._windows())
        window.resize(self._chance.randrange(200, 2200), self._chance.randrange(150, 1400))

    def close_window(self) -> None:
        others = [w for w in self._windows() if w is not self._window]
        if len(others) > MOST_WINDOWS:
            for window in others:
                window.close()
        elif others:
            self._chance.choice(others).close()

    # What takes several clicks

    def open_conversation(self) -> None:
        known = self._desktop.chats.conversations
        if known and self._chance.random() < 0.8:
            self._desktop.chats.open_conversation(self._chance.choice(known).id)
        else:
            self._desktop.chats.new_chat()

    def answer_again(self) -> None:
        answers = [m for m in self._desktop.chats.chat.branch if m.role == "assistant"]
        if answers:
            self._desktop.chats.versions.regenerate(self._chance.choice(answers).id)

    def switch_model(self) -> None:
        models = self._desktop.models.models
        if models:
            self._desktop.models.choose(self._chance.choice(models))

    def switch_appearance(self) -> None:
        appearance = self._chance.choice(("system", "light", "dark"))
        self._desktop.settings_controller.apply(appearance=appearance)

    def switch_language(self) -> None:
        self._desktop.settings_controller.apply(language=self._chance.choice(list(LANGUAGES)))

    def bring_in(self) -> None:
        self._desktop.exchange.import_from([str(self._chance.choice(self._exports))])

    def export(self) -> None:
        ending = self._chance.choice(("json", "html", "zip", "pdf"))
        self._desktop.exchange.export_to(None, str(self._scratch / f"all.{ending}"))

    # What happens to the app

    def kill_engine(self) -> None:
        pid = self._desktop.engine.child_pid
        if pid is not None:
            os.kill(pid, signal.SIGKILL)

    def fill_disk(self) -> None:
        if self._disk is not None:
            self._disk.fill(leave=self._chance.choice((0, 0, 20_000, 300_000)))

    def free_disk(self) -> None:
        if self._disk is not None:
            self._disk.free()

    # What is seen

    def _windows(self) -> list[QWidget]:
        return [
            w for w in QApplication.topLevelWidgets() if w.isVisible() and not isinstance(w, QMenu)
        ] or [self._window]

    def _front(self) -> QWidget:
        """What can be reached: a menu or a modal dialog stands before everything else."""
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return front or self._chance.choice(self._windows())

    def _shown(self, kind: type[W]) -> list[W]:
        """The widgets of this kind that can be reached, those of one window."""
        window = self._front()
        found = [window, *window.findChildren(QWidget)]
        # One may be gone: a collection of garbage takes closed windows with it at any moment.
        return [w for w in found if isinstance(w, kind) and isValid(w) and w.isVisible()]

    def _settle_file_dialogs(self) -> None:
        """Answers file dialogs as a whole: their buttons could reach any file."""
        for dialog in self._windows():
            if not isinstance(dialog, QFileDialog):
                continue
            if self._chance.random() < 0.4:
                dialog.reject()
            elif dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
                dialog.reject()
                dialog.fileSelected.emit(str(self._scratch / f"saved.{dialog.defaultSuffix()}"))
            elif dialog.fileMode() == QFileDialog.FileMode.Directory:
                dialog.reject()
                dialog.fileSelected.emit(str(self._scratch))
            else:
                chosen = str(self._chance.choice([*self._files, *self._exports]))
                dialog.reject()
                dialog.filesSelected.emit([chosen])
                dialog.fileSelected.emit(chosen)
