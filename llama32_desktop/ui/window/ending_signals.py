"""Ends the app orderly where the system asks its process to end."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QSocketNotifier

_ASKED: Final = ("SIGTERM", "SIGHUP", "SIGINT")
"""A session that ends, a terminal that closes, Ctrl+C in one."""


class EndingSignals(QObject):
    """The first of these signals closes the app as a person does, so that all is kept.

    A second one ends the process at once, as it would have without this. One that whoever started
    the app has it ignore, as `nohup` does, stays ignored. On Windows there are none: there the
    system asks the window itself.
    """

    def __init__(self, end: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._end = end
        self._before: dict[int, Any] = {}
        if sys.platform == "win32":
            return
        # Python runs its handlers when Qt lets it; the bytes wake Qt up.
        self._woken, self._waking = socket.socketpair()
        for end_of_pair in (self._woken, self._waking):
            end_of_pair.setblocking(False)
        signal.set_wakeup_fd(self._waking.fileno(), warn_on_full_buffer=False)
        notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._on_woken)
        for name in _ASKED:
            number = getattr(signal, name)
            if (before := signal.getsignal(number)) is not signal.SIG_IGN:
                self._before[number] = before
                signal.signal(number, self._note)

    def _note(self, number: int, _: object) -> None:
        """Is called where Python goes on, in the main thread."""
        signal.signal(number, signal.SIG_DFL)

    def _on_woken(self) -> None:
        numbers = self._woken.recv(64)
        if any(number in numbers for number in self._before):
            self._end()

    def close(self) -> None:
        """Gives the signals back."""
        if sys.platform != "win32":
            signal.set_wakeup_fd(-1)
            for number, before in self._before.items():
                signal.signal(number, before or signal.SIG_DFL)  # `None`: it is not Python's
            self._woken.close()
            self._waking.close()
