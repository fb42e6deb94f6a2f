"""Reads documents for the window, one after the other, in a thread that may wait."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from llama32_desktop.documents.model import Box, Document
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.ui.kit.background import Background

_TOLD_S: Final = 0.1
"""Between two reports on a document: pages of text come by the hundred."""


class IncomingDocument:
    """A document that is being read or waits for it; two of one name are two."""

    def __init__(self, path: Path, name: str = "") -> None:
        """
        Args:
            name: What it is shown as, where that is not the file's name.
        """
        self.path = path
        self.name = name or path.name.encode("utf-8", "replace").decode()
        self.done = 0
        self.of = 0
        """Pages; 0 until that is known."""
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Nobody wants it any more."""
        self._cancelled.set()

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()


class DocumentWorker(QObject):
    """Has a reader's process while there is something to read."""

    progressed = Signal(object)
    """An `IncomingDocument` whose numbers are others."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self._reader = DocumentReader()
        self._open: list[IncomingDocument] = []

    @property
    def idle(self) -> bool:
        """Whether nothing is read, and nothing waits."""
        return self._background.idle

    def read(
        self,
        reading: IncomingDocument,
        then: Callable[[Document], Any],
        failed: Callable[[Exception], Any],
        *,
        words: bool = False,
        recognise: bool = True,
        identify: bool = False,
    ) -> None:
        """Reads a document; neither `then` nor `failed` is called after it was cancelled.

        Args:
            failed: Takes an exception whose text is a sentence for a person.
            words: Whether the places of words are wanted.
            recognise: Whether pages that are pictures are read by OCR.
            identify: Whether it is told what it is.
        """
        self._open.append(reading)
        told = 0.0

        def progress(done: int, of: int) -> None:
            nonlocal told
            reading.done, reading.of = done, of
            if time.monotonic() - told > _TOLD_S or done == of:
                told = time.monotonic()
                self.progressed.emit(reading)

        def work() -> Document:
            return self._reader.read(
                reading.path,
                words=words,
                recognise=recognise,
                identify=identify,
                progress=progress,
                cancelled=reading.is_cancelled,
            )

        def finished(document: Document) -> None:
            self._forget(reading)
            if not reading.is_cancelled():
                then(document)

        def ended(error: Exception) -> None:
            self._forget(reading)
            if not isinstance(error, ReadingCancelledError) and not reading.is_cancelled():
                failed(error)

        self._background.run_task(work, finished, ended)

    def draw(
        self,
        path: Path,
        page: int,
        then: Callable[[bytes], Any],
        failed: Callable[[Exception], Any],
        *,
        longest: int = 1600,
    ) -> None:
        """Makes a picture of a page, as PNG."""
        self._background.run_task(
            lambda: self._reader.draw(path, page, longest=longest), then, failed
        )

    def locate(
        self,
        path: Path,
        page: int,
        lines: tuple[int, int],
        then: Callable[[Box | None], Any],
        cancelled: Callable[[], bool],
    ) -> None:
        """Finds lines of a page's text on its picture; where that fails, nothing is called.

        Args:
            cancelled: Asked in the thread that reads; a scan that nobody looks at any more is not
                to keep the next page waiting.
        """

        def work() -> Box | None:
            # The reader's process is ended where it is stopped: better not to begin.
            return (
                None if cancelled() else self._reader.locate(path, page, lines, cancelled=cancelled)
            )

        self._background.run_task(work, then, _ignore)

    def close(self) -> None:
        """Ends the reading of all documents."""
        for reading in self._open:
            reading.cancel()
        self._background.close()
        self._reader.close()

    def _forget(self, reading: IncomingDocument) -> None:
        self._open.remove(reading)
        if not self._open:
            # The process has libraries loaded and pages of others in its memory.
            self._background.run_task(self._close_if_idle)

    def _close_if_idle(self) -> None:
        if not self._open:
            self._reader.close()


def _ignore(_: Exception) -> None:
    """The page is shown all the same."""
