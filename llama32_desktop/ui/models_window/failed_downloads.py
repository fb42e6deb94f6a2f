"""Says in the main window that a download has failed, where nobody saw it fail."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.ui.kit.announcing import announce
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.sentences import localised


class FailedDownloads(QObject):
    """One sentence for all that have failed and were not seen to.

    Args:
        window: The Models window, once there is one.
        retry: Tries a download again.
        show_queue: Opens the Models window at its downloads.
    """

    said = Signal(str, str, object)
    """A sentence, a button, and what it does."""
    over = Signal(str)
    """What `said` was is not true any more."""

    def __init__(
        self,
        window: Callable[[], QWidget | None],
        retry: Callable[[DownloadState], None],
        show_queue: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._retry = retry
        self._show_queue = show_queue
        self._failed: dict[int, DownloadState] = {}
        self._sentence = ""

    def note(self, state: DownloadState) -> None:
        """This one has just failed."""
        window = self._window()
        sentence = f"{state.title}: {localised(state.error)}"
        if window is not None and window.isActiveWindow():
            announce(window, sentence, urgent=True)
            return
        self._failed[state.id] = state
        if len(self._failed) == 1:
            label, then = self.tr("Try again"), lambda: self._retry(state)
        else:
            sentence = self.tr("{0} downloads have stopped.").format(number_text(len(self._failed)))
            label, then = self.tr("Show downloads"), self._show_queue
        self._sentence = sentence
        self.said.emit(sentence, label, then)

    def follow(self, states: Sequence[DownloadState]) -> None:
        """The queue is as these say; takes a sentence back that is not true of it."""
        failed = {state.id for state in states if state.phase == "failed"}
        left = {number: state for number, state in self._failed.items() if number in failed}
        if len(left) < len(self._failed):
            self.over.emit(self._sentence)
        self._failed = left
