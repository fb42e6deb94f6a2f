"""Asks the model for the themes of meeting notes, in the background."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from llama32_desktop import paths
from llama32_desktop.documents.notes.by_model import themed
from llama32_desktop.documents.notes.model import Entry, Themed
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.documents.writer import Writer, WritingCancelledError
from llama32_desktop.ui.kit.background import Background


class NoteThemes(QObject):
    """What a model made of the notes on the page; one work at a time.

    Its thread is its own: what the page shows is found while the model writes.

    Attributes:
        value: What there is, from now or from an earlier time.
    """

    progressed = Signal(int, int)
    """How many answers there are, and how many there will be about."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.value: Themed | None = None
        self.running = False
        self._stopped = threading.Event()
        self._background = Background(self)

    @property
    def idle(self) -> bool:
        """Whether nothing is asked."""
        return self._background.idle

    def ask(
        self,
        entries: Sequence[Entry],
        writer: Writer,
        then: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Asks for the themes of these entries.

        Args:
            then: Called once `value` has them.
            failed: Told why it was given up; `value` is as before.
        """
        self.running = True
        self._stopped = stopped = threading.Event()

        def work() -> Themed:
            with PartStore(paths.summary_parts_file(), stopped.is_set) as store:
                return themed(
                    entries,
                    writer,
                    store,
                    progress=self.progressed.emit,
                    cancelled=stopped.is_set,
                )

        def done(value: Themed) -> None:
            if stopped.is_set():  # the notes may be others by now
                give_up(WritingCancelledError())
                return
            self.running = False
            self.value = value
            then()

        def give_up(error: Exception) -> None:
            self.running = False
            failed(error)

        self._background.run_task(work, done, give_up)

    def stop(self) -> None:
        """Gives up what is asked; finished answers are stored."""
        self._stopped.set()

    def close(self) -> None:
        """Ends."""
        self.stop()
        self._background.close()
