"""How far a file was read, by one process of documents after the other."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import log
from llama32_desktop.documents.given_up import GivenUpError, of_page, of_rest
from llama32_desktop.documents.messages import Event, Finished, Opened, PageRead
from llama32_desktop.documents.model import Page
from llama32_desktop.processes.host import Fault

PAGES_ALONE: Final = ("pdf", "image")
"""Kinds whose pages can be read without those before them, and without the file as a whole."""
_APART: Final = (*PAGES_ALONE, "sheet")
"""Kinds of which pages behind one that could not be read are read."""
MOST_TEXT: Final = 1024**3
"""Of the text and words of all pages, which this process holds: more than a file may unpack to, and
the end of a process that was taken over and does not stop."""
_WORD: Final = 200
"""What a word with its place takes, or a page beside its text."""
_MOST_IN_A_ROW: Final = 5
"""Pages that are left out one after the other before the rest is left out too."""


class ReadingProgress:
    """What one file's processes read so far, and what those that follow may still take."""

    def __init__(self, path: Path, seconds: float, patience: float) -> None:
        """
        Args:
            seconds: Of the processor's time, that all pages may take together.
            patience: What one may take, and took if its process was ended.
        """
        self.next = 1
        """The page to begin with."""
        self.left = seconds
        """What is left of the seconds for the pages from there on."""
        self.finished = False
        self._held = 0
        self._patience = patience
        self._used = 0.0
        self._path = path
        self._opened: Opened | None = None
        self._is_open = False
        """Whether the present process has opened it."""
        self._read = 0
        self._in_a_row = 0
        self._unread: tuple[str, ...] = ()

    def begin(self) -> None:
        """Another process begins."""
        self._is_open = False

    def taken(self, event: Event) -> Opened | Page | Finished | None:
        """What of an event is for the caller.

        Raises:
            GivenUpError: it is more than is held, or does not follow what came before: a process
                that was taken over could go on with it for ever.
        """
        if isinstance(event, Opened) == self._is_open:
            raise ended(Fault.STOPPED, self._path)
        self._is_open = True
        if isinstance(event, PageRead):
            if event.page.number < self.next:
                raise ended(Fault.STOPPED, self._path)
            self.next = event.page.number + 1
            self._read += 1
            self._in_a_row = 0
            self._used = event.seconds
            self._held += _held(event.page)
            if self._held > MOST_TEXT:
                raise ended(Fault.MEMORY, self._path)
            return event.page
        if isinstance(event, Opened) and self._opened is None:
            self._opened = event
            return event
        if isinstance(event, Finished):
            self.finished = True
            return msgspec.structs.replace(event, unread=(*event.unread, *self._unread))
        return None

    def left_out(self, error: GivenUpError) -> Page:
        """The page that the process was ended for.

        Raises:
            GivenUpError: nothing of the file can be read without it.
        """
        opened = self._opened
        is_full = self._held > MOST_TEXT
        if opened is None or opened.kind not in _APART or self.next > opened.pages or is_full:
            raise error
        self.left -= self._used + self._patience
        self._used = 0.0
        page = Page(
            number=self.next, text="", way="nothing", unread=of_page(error.fault, self.next)
        )
        self.next += 1
        self._in_a_row += 1
        if self._in_a_row == _MOST_IN_A_ROW and self.next <= opened.pages:
            self._unread = (of_rest(self.next),)
            self.next = opened.pages + 1
        if self.next > opened.pages and not self._read:
            raise error
        return page


def _held(page: Page) -> int:
    """About how many bytes of memory a page takes."""
    texts = (page.text, page.title, page.unread, *(mark.reason for mark in page.marks))
    return sum(map(len, texts)) + _WORD * (1 + len(page.words) + len(page.marks))


def ended(fault: Fault, path: Path) -> GivenUpError:
    """The error of a process that is ended for a fault, which is noted."""
    log.event(f"the process of documents was ended: {fault.value}")
    return GivenUpError(fault, path)
