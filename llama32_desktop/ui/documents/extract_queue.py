"""The files of the table, read one after the other in the background."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from llama32_desktop.documents.extraction.forms import Extraction
from llama32_desktop.documents.extraction.lessons.store import LessonStore
from llama32_desktop.documents.extractor.extract import extract_all
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.writer import Writer, WritingCancelledError
from llama32_desktop.ui.documents.extract_model import ExtractModel, Row
from llama32_desktop.ui.kit.background import Background


class ExtractQueue(QObject):
    """Fills the rows that wait; what is stopped waits again.

    Args:
        writer: Asked at each file for a model that reads its pages too; the first one goes on
            until nothing waits, as another may be at another address.
        lessons: What corrections taught; each file is read with what is known by then.
    """

    read = Signal(object)
    """A `Row` is read, or could not be."""
    changed = Signal()
    """It has begun with a file, or has stopped."""
    finished = Signal()
    """Nothing waits any more."""

    def __init__(
        self,
        model: ExtractModel,
        background: Background,
        writer: Callable[[], Writer | None],
        lessons: LessonStore,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._lessons = lessons
        self._background = background
        self._reader = DocumentReader()
        self._stopped = threading.Event()
        """Set when what runs is to stop; each file has its own."""
        self._writer = writer
        self._asked: Writer | None = None
        self._row: Row | None = None
        self._passes = False
        """Whether what runs is to stop for the next file's sake."""

    @property
    def running(self) -> bool:
        """Whether a file is being read."""
        return self._row is not None

    @property
    def asked(self) -> Writer | None:
        """The model that this run began with."""
        return self._asked

    def stop(self) -> None:
        """Ends the reading soon; its file waits again."""
        self._passes = False
        self._stopped.set()

    def pass_over(self, row: Row) -> None:
        """Goes on with the next file, if it is this one that is being read."""
        if row is self._row and not self._stopped.is_set():
            self._passes = True
            self._stopped.set()

    def close(self) -> None:
        """Gives up whatever is read; the background is at its end."""
        self._reader.close()

    def go_on(self) -> None:
        """Reads what waits."""
        if self._row is not None:
            self.changed.emit()
            return
        row = next((row for row in self._model.rows if row.phase == "waiting"), None)
        if row is None:
            self._asked = None
            self.changed.emit()
            self.finished.emit()
            return
        self._stopped = stopped = threading.Event()
        self._row = row
        row.phase = "reading"
        form, writer, reader = self._model.form, self._writer(), self._reader
        if writer is not None:
            self._asked = writer = self._asked or writer
        self._model.changed(row)
        self.changed.emit()

        def work() -> tuple[Extraction, ...]:
            document = reader.read(row.path, words=True, recognise=True, cancelled=stopped.is_set)
            return extract_all(
                document,
                form,
                writer=writer,
                reader=reader,
                lessons=self._lessons.suppliers(),
                cancelled=stopped.is_set,
            )

        def done(extractions: tuple[Extraction, ...]) -> None:
            if form is self._model.form and row in self._model.rows:
                row.phase = "done"
                self._model.add_parts(row, extractions)
            else:
                row.phase = "waiting"
            self._after(row)

        def failed(error: Exception) -> None:
            if isinstance(error, ReadingCancelledError | WritingCancelledError):
                row.phase = "waiting"
            else:
                row.phase, row.problem = "failed", str(error)
            self._after(row)

        self._background.run_task(work, done, failed)

    def _after(self, row: Row) -> None:
        self._row = None
        self._model.changed(row)
        self.read.emit(row)
        passes, self._passes = self._passes, False
        if self._stopped.is_set() and not passes:
            self._asked = None
            self.changed.emit()
        else:
            self.go_on()
