"""Reads documents in a process of their own; for those who may wait.

    with DocumentReader() as reader:
        document = reader.read(Path("invoice.pdf"), words=True)

A reader serves one caller at a time; who reads several files at once has several readers.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import log
from llama32_desktop.documents.child import Child
from llama32_desktop.documents.closing import Closing
from llama32_desktop.documents.given_up import GivenUpError
from llama32_desktop.documents.messages import (
    GOES_ON,
    Draw,
    Drawn,
    Ended,
    Event,
    Extract,
    Extracted,
    Finished,
    Locate,
    Located,
    Observe,
    Observed,
    Opened,
    PageRead,
    Read,
    Recognise,
    Recognised,
    Refused,
    Request,
    Take,
)
from llama32_desktop.documents.model import Box, Document, Page
from llama32_desktop.documents.process import SWITCH
from llama32_desktop.documents.reading.source import UnreadableError, shown
from llama32_desktop.documents.reading_progress import PAGES_ALONE, ReadingProgress, ended
from llama32_desktop.file_facts import Recognition, checked
from llama32_desktop.processes.child import command_for
from llama32_desktop.processes.host import Fault
from llama32_desktop.sentences import Sentence

PAGE_SECONDS: Final = 10.0
"""What a page may take of the processor's time."""
OCR_SECONDS: Final = 60.0
"""Added where a page's picture is read: dense pages take long on small processors."""
SECONDS_PER_MB: Final = 1.0
"""Added for files that are parsed as a whole before their first page comes."""
SEARCH_SECONDS: Final = 60.0
"""What a search on a document's pages may take, one reading of them after the other: rules end by
themselves within `rules.budget.SECONDS`, and this is for those that do not."""
IDLE_SECONDS: Final = 120.0
"""By the clock: a process that does nothing for so long waits for what will not come."""
MEMORY_BYTES: Final = 2 * 1024**3
FILE_SECONDS: Final = 60.0
"""What all pages of a file may take together, beside what its size gives it."""
FILE_SECONDS_PER_MB: Final = 10.0
"""Added to that. Of OCR both are more: the scan of a page has ten kilobytes at least."""
_OCR_TIMES: Final = 60.0
Progress = Callable[[int, int], None]
"""Pages read, and how many there are."""


class ReadingCancelledError(Exception):
    """The caller did not want it any more."""


def default_command() -> list[str]:
    """How the process is started, from a frozen application too."""
    return command_for(SWITCH, "llama32_desktop.documents.process")


class DocumentReader(Closing):
    """Starts the process when it is needed, watches it, and ends it when it must."""

    def __init__(
        self,
        *,
        command: Sequence[str] | None = None,
        page_seconds: float = PAGE_SECONDS,
        ocr_seconds: float = OCR_SECONDS,
        search_seconds: float = SEARCH_SECONDS,
        idle_seconds: float = IDLE_SECONDS,
        file_seconds: float = FILE_SECONDS,
        memory: int = MEMORY_BYTES,
        niceness: int = 0,
    ) -> None:
        """
        Args:
            command: Starts the process; the usual one when left out.
            page_seconds: The most that a page may take of the processor's time.
            ocr_seconds: Added where its picture is read.
            search_seconds: The most that a search may take of it from one finding to the next.
            idle_seconds: By the clock: for how long the process may do nothing.
            file_seconds: The most that the pages of a small file may take of the processor's time
                together; those behind are left out.
            memory: Bytes that the process may have.
            niceness: How far it stands back: 0 where a person waits for what is read,
                `processes.child.BACKGROUND` where nobody does: beside a program that keeps every
                core busy a page still comes then, at a tenth of the speed.
        """
        self._niceness = niceness
        self._command = list(command or default_command())
        self._page_seconds = page_seconds
        self._ocr_seconds = ocr_seconds
        self._search_seconds = search_seconds
        self._idle_seconds = idle_seconds
        self._file_seconds = file_seconds
        self._memory = memory
        self._child: Child | None = None
        self._lock = threading.Lock()

    def close(self) -> None:
        """End the process."""
        child, self._child = self._child, None
        if child is not None:
            child.end()

    def pages(
        self,
        path: Path,
        *,
        words: bool = False,
        recognise: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[Opened | Page | Finished]:
        """Read a file as its pages come: `Opened`, each `Page`, `Finished`.

        A page that takes too long, too much memory or makes its parser crash is left out, and says
        so, where those behind it can be read without it.

        Args:
            words: Whether the pages have the places of their words.
            recognise: Whether pages that are pictures are read by OCR.
            cancelled: Asked ten times a second.

        Raises:
            UnreadableError: the file cannot be read, or none of its pages.
            ReadingCancelledError: `cancelled` said so.
        """
        patience = self._page_seconds + (self._ocr_seconds if recognise else 0.0)
        together = self._file_seconds + FILE_SECONDS_PER_MB * _megabytes(path)
        progress = ReadingProgress(path, together * (_OCR_TIMES if recognise else 1.0), patience)
        while not progress.finished:
            request = Read(str(path.absolute()), words, recognise, progress.next, progress.left)
            whole = SECONDS_PER_MB * _megabytes(path)
            try:
                progress.begin()
                answers = (Opened, PageRead, Finished)
                with closing(
                    self._events(request, path, patience, cancelled, answers, whole=whole)
                ) as events:
                    for event in events:
                        if (told := progress.taken(event)) is not None:
                            yield told
            except GivenUpError as error:
                yield progress.left_out(error)

    def read(
        self,
        path: Path,
        *,
        words: bool = False,
        recognise: bool = False,
        identify: bool = False,
        progress: Progress = lambda done, of: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Document:
        """Read a whole file.

        Args:
            words: Whether the pages have the places of their words.
            recognise: Whether pages that are pictures are read by OCR.
            identify: Whether the document is told its type and its first facts.
            progress: Told after each page.
            cancelled: Asked ten times a second.

        Raises:
            UnreadableError: as `pages`.
            ReadingCancelledError: `cancelled` said so.
        """
        pages: list[Page] = []
        opened: Opened | None = None
        finished: Finished | None = None
        for event in self.pages(path, words=words, recognise=recognise, cancelled=cancelled):
            if isinstance(event, Page):
                pages.append(event)
                progress(len(pages), opened.pages if opened else 0)
            elif isinstance(event, Opened):
                opened = event
            else:
                finished = event
        assert opened is not None and finished is not None  # or an error was raised
        unread = (*finished.unread, *(page.unread for page in pages if page.unread))
        return Document(
            path=str(path),
            name=shown(path),
            kind=opened.kind,
            sha256=finished.sha256,
            bytes=opened.bytes,
            pages=tuple(pages),
            unread=unread,
            einvoices=finished.einvoices,
            recognition=self._recognition(path, cancelled) if identify else None,
        )

    def _recognition(self, path: Path, cancelled: Callable[[], bool]) -> Recognition | None:
        """What the file is that was read last; the file is of use without it, whatever fails."""
        request = Recognise(str(path.absolute()))
        try:
            for event in self._events(request, path, self._page_seconds, cancelled, (Recognised,)):
                assert isinstance(event, Recognised)
                return checked(event.recognition)
        except UnreadableError:
            pass  # it is in the log
        return None

    def draw(
        self,
        path: Path,
        page: int,
        *,
        longest: int = 1600,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> bytes:
        """A page of a PDF, or a picture, as PNG; `longest` is the longer side in pixels.

        Raises:
            UnreadableError: as `pages`.
            ReadingCancelledError: `cancelled` said so.
        """
        request = Draw(str(path.absolute()), page, longest)
        for event in self._events(request, path, self._page_seconds, cancelled, (Drawn,)):
            assert isinstance(event, Drawn)
            return event.png
        raise AssertionError("a request is answered")

    def locate(
        self,
        path: Path,
        page: int,
        lines: tuple[int, int],
        *,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Box | None:
        """Where lines of a page's text (from 1, both included) stand on its picture.

        A page that is a picture is read by OCR for it. `None` where no words are there.

        Raises:
            UnreadableError: as `pages`.
            ReadingCancelledError: `cancelled` said so.
        """
        request = Locate(str(path.absolute()), page, *lines)
        patience = self._page_seconds + self._ocr_seconds
        for event in self._events(request, path, patience, cancelled, (Located,)):
            assert isinstance(event, Located)
            return event.box
        raise AssertionError("a request is answered")

    def search(
        self,
        request: Extract | Observe,
        pages: Sequence[Page],
        *,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[Event]:
        """What the process finds on a document's pages, which go there for it; whatever patterns
        cost over a stranger's text, they cost it there.

        Raises:
            GivenUpError: it took too long, or stopped.
            UnreadableError: it was not done; one sentence.
            ReadingCancelledError: `cancelled` said so.
        """
        patience = self._search_seconds
        if isinstance(request, Extract) and request.pictures:
            patience += self._ocr_seconds
        answers = (Observed,) if isinstance(request, Observe) else (Extracted, Ended)
        path = Path(request.path)
        yield from self._events(request, path, patience, cancelled, answers, pages=pages)

    def _events(
        self,
        request: Request,
        path: Path,
        patience: float,
        cancelled: Callable[[], bool],
        answers: tuple[type[msgspec.Struct], ...],
        *,
        whole: float = 0.0,
        pages: Sequence[Page] = (),
    ) -> Generator[Event]:
        """The answers up to the closing one; the process ends if they are not all taken.

        Args:
            patience: Seconds of the processor's time for each.
            answers: What may come, beside a refusal; anything else is the end of the process.
            whole: Added until the pages of the file are known to be read alone.
            pages: That the request is about.
        """
        with self._lock:
            child = self._running(path)
            closed = False
            try:
                for page in pages:
                    child.send(Take(page))
                child.send(request)
                while not closed:
                    event = self._next(child, path, patience + whole, cancelled)
                    if not isinstance(event, (*answers, Refused)):
                        raise ended(Fault.STOPPED, path)
                    if isinstance(event, Opened) and event.kind in PAGES_ALONE:
                        whole = 0.0
                    closed = not isinstance(event, GOES_ON)
                    if isinstance(event, Refused):
                        if event.fault:
                            log.note_lines(event.fault, "reading a document")
                        raise UnreadableError(event.message)
                    yield event
            finally:
                if not closed:
                    self.close()

    def _running(self, path: Path) -> Child:
        if self._child is None:
            try:
                self._child = Child(self._command, self._memory, self._niceness)
            except OSError as error:
                raise UnreadableError(
                    Sentence(
                        "“{0}” was not read, because the part of the app that reads documents "
                        "could not be started ({1}); install the app anew.",
                        shown(path),
                        error.strerror,
                    )
                ) from error
        return self._child

    def _next(
        self, child: Child, path: Path, patience: float, cancelled: Callable[[], bool]
    ) -> Event:
        event = child.next_event(patience, self._idle_seconds, cancelled)
        if event is None:
            raise ReadingCancelledError
        if not isinstance(event, Fault):
            if event.number == child.number:
                return event.message
            event = Fault.STOPPED  # it says what nobody asked
        raise ended(event, path)


def _megabytes(path: Path) -> float:
    try:
        return path.stat().st_size / 1e6
    except (OSError, ValueError):  # its name can be no file's
        return 0.0
