"""The queue of downloads in the window: made in the background, looked at while something moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.downloads.state import DownloadState
from llama32_desktop.ui.kit.background import Background

if TYPE_CHECKING:
    from pathlib import Path

    from llama32_desktop.downloads.queue import Downloads
    from llama32_desktop.downloads.wanted import Wanted

POLL_MS: Final = 250
UNDER_WAY: Final = frozenset({"waiting", "preparing", "downloading", "verifying", "converting"})


class LibraryDownloads(QObject):
    """Owns the queue; what is asked for before that is open waits for it.

    Args:
        open_queue: Makes and starts the queue; called in the background, since it reads the disk.
    """

    changed = Signal(object)
    """All downloads: a tuple of `DownloadState`, in the queue's order."""
    finished = Signal(object)
    """The `DownloadState` of a model that is verified and in its place, just now."""
    failed = Signal(object)
    """The `DownloadState` of one that has just ended without its model."""
    notice = Signal(object)
    """One sentence where the queue of the last time could not be read, or not be kept."""

    def __init__(
        self,
        background: Background,
        open_queue: Callable[[], Downloads],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._open_queue = open_queue
        self._queue: Downloads | None = None
        self._made: Downloads | None = None  # the background's, which may be ahead of this thread
        self._asked: list[Callable[[Downloads], object]] = []
        self._states: tuple[DownloadState, ...] = ()
        self._said = ""
        self._opening = self._closed = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._look)

    @property
    def states(self) -> tuple[DownloadState, ...]:
        """As they were a moment ago."""
        return self._states

    @property
    def idle(self) -> bool:
        """Whether nothing is fetched and nothing waits to be."""
        return not self._asked and not any(s.phase in UNDER_WAY for s in self._states)

    def begin(self) -> None:
        """Open the queue, and go on with what the last time left."""
        if self._opening:
            return
        self._opening = True
        self._background.run_task(self._open, self._on_opened)

    def close(self) -> None:
        """End all downloads; they go on at the next start."""
        self._closed = True
        self._timer.stop()
        self._background.run_task(self._end)

    # What a person asks for

    def add(self, wanted: Wanted) -> None:
        """Fetch a model whose licence was accepted; goes on with one that is there."""
        self._tell(lambda queue: queue.add(wanted))

    def pause(self, number: int) -> None:
        self._tell(lambda queue: queue.pause(number))

    def resume(self, number: int) -> None:
        """Go on with a paused one, or try a failed one again."""
        self._tell(lambda queue: queue.resume(number))

    def cancel(self, number: int) -> None:
        """Forget it, and remove what was fetched."""
        self._tell(lambda queue: queue.cancel(number))

    def clear(self, number: int) -> None:
        """Forget a finished one; its model stays."""
        self._tell(lambda queue: queue.clear(number))

    def move(self, number: int, position: int) -> None:
        """Change the order: 0 is first."""
        self._tell(lambda queue: queue.move(number, position))

    def set_place(self, elsewhere: Path | None, *, in_hub_cache: bool) -> None:
        """Put what begins from now on there; `None` is the models folder."""
        self._tell(lambda queue: queue.set_place(elsewhere, in_hub_cache=in_hub_cache))

    # The queue

    def _tell(self, command: Callable[[Downloads], object]) -> None:
        if self._closed:
            return
        if self._queue is None:
            self._asked.append(command)
            self.begin()
            return
        command(self._queue)
        self._look()

    def _open(self) -> Downloads:
        self._made = self._open_queue()
        return self._made

    def _end(self) -> None:
        if self._made is not None:
            self._made.close()

    def _on_opened(self, queue: Downloads) -> None:
        if self._closed:
            return
        self._queue = queue
        self._states = queue.snapshot()  # what was done before is no news
        self.changed.emit(self._states)
        asked, self._asked = self._asked, []
        for command in asked:
            command(queue)
        self._look()

    def _look(self) -> None:
        """Take the queue's news; goes on looking only while there can be some."""
        queue = self._queue
        if queue is None or self._closed:
            return
        before = {state.id: state.phase for state in self._states}
        states = queue.snapshot()
        moved, self._states = states != self._states, states
        if moved:
            self.changed.emit(states)
        for state in states:
            if state.phase == "failed" and before.get(state.id) != "failed":
                self.failed.emit(state)
            if state.phase == "done" and before.get(state.id) != "done":
                self.finished.emit(state)
        if queue.notice and queue.notice != self._said:
            self._said = queue.notice
            self.notice.emit(queue.notice)
        if self.idle:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
