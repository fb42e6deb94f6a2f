"""What every reader gives: a file's pages, one after the other, and what it could not read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from llama32_desktop.cage.handed import opened
from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.model import Kind, Page
from llama32_desktop.sentences import Sentence

MOST_TEXT_BYTES: Final = 64 * 1024 * 1024
"""Files that are read as a whole: beyond this nobody reads them, and memory would suffer."""
MOST_UNPACKED_BYTES: Final = 512 * 1024 * 1024


class UnreadableError(Exception):
    """A file cannot be read; one sentence for a person."""


@dataclass(frozen=True)
class Origin:
    """A page of a file that can be drawn: a PDF or a picture."""

    path: Path
    number: int = 1


@dataclass
class Source:
    """A file that was opened."""

    kind: Kind
    pages: Iterator[Page]
    """Read as it is walked; may raise `UnreadableError` on the way."""
    count: int = 1
    """How many pages there will be."""
    unread: list[str] = field(default_factory=list)
    """Sentences on the file as a whole; complete when `pages` has ended."""
    origin: Origin | None = None
    """Where the page that was given last can be drawn, if that is in a file inside this one; there
    until the next page is asked for."""
    added: str = ""
    """What belongs to the page that was given last, a picture, and is not drawn in it: its notes;
    there as long."""
    pictures: tuple[Origin, ...] = ()
    """The pictures that stand on the page that was given last, for OCR; there as long."""
    alone: Callable[[int], Page] | None = None
    """Reads the page of a number without those before it, where that can be done."""
    einvoices: list[EInvoice] = field(default_factory=list)
    """What the file says in the form of electronic invoices; complete as `unread` is."""


def shown(path: Path) -> str:
    """The file's name as it can be shown and sent: bytes that are no text are replaced."""
    return path.name.encode("utf-8", "replace").decode()


def whole(path: Path) -> bytes:
    """The bytes of a file that is read in one piece.

    Raises:
        UnreadableError: it is larger than `MOST_TEXT_BYTES`.
    """
    with opened(path) as file:
        data = file.read(MOST_TEXT_BYTES + 1)
    if len(data) > MOST_TEXT_BYTES:
        raise UnreadableError(
            Sentence(
                "“{0}” is larger than {1} MB, so it was not read; split it, and add the part that "
                "matters.",
                shown(path),
                MOST_TEXT_BYTES // 2**20,
            )
        )
    return data
