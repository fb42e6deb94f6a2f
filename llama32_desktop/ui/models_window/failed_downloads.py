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
        place: Models, once that is made.
        retry: Tries a download again.
        show_queue: Shows Models at its downloads.
    """

    said = Signal(str, str, object)
    """A sentence, a button, and what it does."""
    over = Signal(str)
    """What `said` was is not true any more."""

    def __init__(
        self,
        place: Callable[[], QWidget | None],
        retry: Callable[[DownloadState], None],
        show_queue: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._retry = retry
        self._show_queue = show_queue
        self._failed: dict[int, DownloadState] = {}
        self._sentence = ""

    def note(self, state: DownloadState) -> None:
        """This one has just failed."""
        place = self._place()
        if place is not None and place.isVisible() and place.isActiveWindow():
            announce(place, _sentence(state), urgent=True)
            return
        self._failed[state.id] = state
        self._say()

    def _say(self) -> None:
        """Says which one has failed, or how many have."""
        state = next(iter(self._failed.values()))
        if len(self._failed) == 1:
            sentence = _sentence(state)
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
        fewer = len(left) < len(self._failed)
        self._failed = left
        if fewer:
            self.over.emit(self._sentence)
            if left:  # which nothing would speak of any more
                self._say()


def _sentence(state: DownloadState) -> str:
    return f"{state.title}: {localised(state.error)}"
