"""Reads documents in a process of their own; for those who may wait.

    with DocumentReader() as reader:
        document = reader.read(Path("invoice.pdf"), words=True)

A reader serves one caller at a time; who reads several files at once has several readers.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Final, Self

import psutil

from llama32_desktop.documents.messages import (
    Draw,
    Drawn,
    Event,
    Finished,
    Locate,
    Located,
    Opened,
    PageRead,
    Read,
    Refused,
    Request,
    read_event,
)
from llama32_desktop.documents.model import Box, Document, Page
from llama32_desktop.documents.process import MEMORY_VARIABLE, SWITCH, out_of_memory
from llama32_desktop.documents.reading.source import UnreadableError, shown
from llama32_desktop.engine.child import command_for
from llama32_desktop.engine.framing import write_message

PAGE_SECONDS: Final = 10.0
"""What a page may take."""
OCR_SECONDS: Final = 60.0
"""Added where a page's picture is read: dense pages take long on small processors."""
SECONDS_PER_MB: Final = 1.0
"""Added for files that are parsed as a whole before their first page comes."""
MEMORY_BYTES: Final = 2 * 1024**3
_TICK: Final = 0.1

Progress = Callable[[int, int], None]
"""Pages read, and how many there are."""


class ReadingCancelledError(Exception):
    """The caller did not want it any more."""


def default_command() -> list[str]:
    """How the process is started, from a frozen application too."""
    return command_for(SWITCH, "llama32_desktop.documents.process")


class DocumentReader:
    """Starts the process when it is needed, watches it, and ends it when it must."""

    def __init__(
        self,
        *,
        command: Sequence[str] | None = None,
        page_seconds: float = PAGE_SECONDS,
        memory: int = MEMORY_BYTES,
    ) -> None:
        """
        Args:
            command: Starts the process; the usual one when left out.
            page_seconds: The longest that a page may take.
            memory: Bytes that the process may have.
        """
        self._command = list(command or default_command())
        self._page_seconds = page_seconds
        self._memory = memory
        self._child: _Child | None = None
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

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

        Args:
            words: Whether the pages have the places of their words.
            recognise: Whether pages that are pictures are read by OCR.
            cancelled: Asked ten times a second.

        Raises:
            UnreadableError: the file cannot be read, or its parser crashed, hung or ate memory.
            ReadingCancelledError: `cancelled` said so.
        """
        request = Read(str(path.absolute()), words, recognise)
        patience = self._page_seconds + SECONDS_PER_MB * _megabytes(path)
        if recognise:
            patience += OCR_SECONDS
        for event in self._events(request, path, patience, cancelled):
            if isinstance(event, PageRead):
                yield event.page
            elif isinstance(event, Opened | Finished):
                yield event

    def read(
        self,
        path: Path,
        *,
        words: bool = False,
        recognise: bool = False,
        progress: Progress = lambda done, of: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Document:
        """Read a whole file.

        Args:
            words: Whether the pages have the places of their words.
            recognise: Whether pages that are pictures are read by OCR.
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
        )

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
        for event in self._events(request, path, self._page_seconds, cancelled):
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
        patience = self._page_seconds + OCR_SECONDS
        for event in self._events(request, path, patience, cancelled):
            assert isinstance(event, Located)
            return event.box
        raise AssertionError("a request is answered")

    def _events(
        self, request: Request, path: Path, patience: float, cancelled: Callable[[], bool]
    ) -> Iterator[Event]:
        """The answers up to the closing one; the process ends if they are not all taken."""
        with self._lock:
            child = self._running(path)
            closed = False
            try:
                child.send(request)
                while not closed:
                    event = self._next(child, path, patience, cancelled)
                    closed = not isinstance(event, Opened | PageRead)
                    if isinstance(event, Refused):
                        raise UnreadableError(event.message)
                    yield event
            finally:
                if not closed:
                    self.close()

    def _running(self, path: Path) -> _Child:
        if self._child is None:
            try:
                self._child = _Child(self._command, self._memory)
            except OSError as error:
                raise UnreadableError(
                    f"“{shown(path)}” was not read, because the part of the app that reads "
                    f"documents could not be started ({error.strerror}); install the app anew."
                ) from error
        return self._child

    def _next(
        self, child: _Child, path: Path, patience: float, cancelled: Callable[[], bool]
    ) -> Event:
        deadline = time.monotonic() + patience
        while True:
            if cancelled():
                raise ReadingCancelledError
            try:
                event = child.events.get(timeout=_TICK)
            except queue.Empty:
                if time.monotonic() > deadline:
                    raise UnreadableError(
                        f"“{shown(path)}” took longer than {patience:.0f} seconds a page, so "
                        "reading it was given up; save it anew, as PDF if that is possible."
                    ) from None
                if child.memory() > self._memory:
                    raise UnreadableError(out_of_memory(shown(path))) from None
                continue
            if event is None:
                raise UnreadableError(
                    f"“{shown(path)}” made the part of the app that reads documents stop, so it "
                    "was not read; nothing else is lost; save it anew, as PDF if that is possible."
                )
            return event


class _Child:
    """One process, and the thread that reads from it."""

    def __init__(self, command: Sequence[str], memory: int) -> None:
        # Address space is more than memory: libraries and thread stacks map much of it.
        environment = {**os.environ, MEMORY_VARIABLE: str(memory + 2 * 1024**3)}
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._process.stdin and self._process.stdout
        self._requests: IO[bytes] = self._process.stdin
        # A few pages ahead and no more: who is slow to take them must not fill the memory.
        self.events: queue.Queue[Event | None] = queue.Queue(maxsize=4)
        self._ended = threading.Event()
        threading.Thread(
            target=self._read, args=(self._process.stdout,), name="document-events", daemon=True
        ).start()

    def _read(self, stream: IO[bytes]) -> None:
        with stream:
            try:
                while (event := read_event(stream)) is not None:
                    self._put(event)
            except (OSError, ValueError):
                pass  # a broken stream is the end of it
        self._put(None)

    def _put(self, event: Event | None) -> None:
        while not self._ended.is_set():
            with contextlib.suppress(queue.Full):
                self.events.put(event, timeout=_TICK)
                return

    def send(self, request: Request) -> None:
        with contextlib.suppress(OSError):  # it died: its reader says so
            write_message(self._requests, request)

    def memory(self) -> int:
        """Bytes of memory that the process has now."""
        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def end(self) -> None:
        """End the process at once: it holds nothing."""
        self._ended.set()
        self._process.kill()
        self._process.wait()
        with contextlib.suppress(OSError):
            self._requests.close()


def _megabytes(path: Path) -> float:
    try:
        return path.stat().st_size / 1e6
    except OSError:
        return 0.0
