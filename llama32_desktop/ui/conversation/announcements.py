"""Says that an answer is there: to assistive technology, and to who is in another window."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from llama32_desktop.conversations.model import Message
from llama32_desktop.guards.judgement import holds_back
from llama32_desktop.ui.conversation.guard_words import note_of, shown_text
from llama32_desktop.ui.kit import portal
from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.kit.elided import cut
from llama32_desktop.ui.kit.icons import icon
from llama32_desktop.ui.kit.plain_text import show_notification
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import colours

LONG_S: Final = 10.0
"""An answer that took so long is worth a notification to who is elsewhere."""
_SHOWN_CHARACTERS: Final = 120
_SHOWN_MS: Final = 8000


def _said(message: Message) -> str:
    """What of an answer is said: nothing that a guard holds back, but why."""
    note = note_of(message.guard) if holds_back(message.guard) else ""
    return localised(message.error) or "\n".join(filter(None, (shown_text(message), note)))


class Announcements(QObject):
    """Announces finished answers.

    Args:
        tell: Takes accessibility events; the system's by default.
    """

    answer_wanted = Signal()
    """The notification of a finished answer was clicked."""

    def __init__(
        self,
        window: QWidget,
        tell: Callable[[QAccessibleEvent], None] = QAccessible.updateAccessibility,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tell = tell
        self._tray: QSystemTrayIcon | None = None
        self._is_out = False

    def finished(self, message: Message, *, shown: bool) -> None:
        """An answer has ended; `shown` where its conversation is the one in sight."""
        if shown:
            self.say(_said(message) or self.tr("The answer is empty"))
        else:
            self.say(self.tr("An answer in another conversation is finished"))
        if not self._window.isActiveWindow() and time.time() - message.created_at >= LONG_S:
            self._notify(message)

    def say(self, text: str) -> None:
        """Have it read aloud, after what is being read."""
        announce(self._window, text, tell=self._tell)

    def _notify(self, message: Message) -> None:
        QApplication.alert(self._window)
        whole = " ".join(_said(message).split())
        text = cut(whole, _SHOWN_CHARACTERS)
        title = self.tr("The answer is finished")
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._notify_by_tray(title, text)
        else:
            self._is_out = True
            portal.notify(title, text)
            self._window.installEventFilter(self)

    def _notify_by_tray(self, title: str, text: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon("chat", colours().accent, 32), self)
            self._tray.messageClicked.connect(self._show_window)
            self._tray.activated.connect(self._show_window)
        self._tray.show()
        show_notification(self._tray, title, text, self._tray.icon(), _SHOWN_MS)

    def withdraw(self) -> None:
        """Takes back what the desktop still shows."""
        if self._is_out:
            self._is_out = False
            self._window.removeEventFilter(self)
            portal.withdraw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.WindowActivate:
            self.withdraw()
        return super().eventFilter(watched, event)

    def _show_window(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self.answer_wanted.emit()
        if self._tray is not None:
            self._tray.hide()
