"""The typed messages between those who read documents and the process that does it.

One request at a time: whoever does not want an answer any more ends the process.
"""

from __future__ import annotations

import msgspec

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.model import Box, Kind, Page
from llama32_desktop.engine.framing import Reader


class Read(msgspec.Struct, frozen=True, tag=True):
    """Read a file; `Opened`, then `PageRead` for each page, then `Finished`, or `Refused`."""

    path: str
    words: bool
    """Whether the places of words are wanted; they are most of what goes through the pipe."""
    recognise: bool
    """Whether pages that are pictures are to be read by OCR."""
    first: int = 1
    """The page to begin with; others than the first of PDFs and pictures only."""


class Draw(msgspec.Struct, frozen=True, tag=True):
    """Make a picture of a page; answered by `Drawn` or `Refused`."""

    path: str
    page: int
    longest: int
    """Pixels of the longer side."""


class Locate(msgspec.Struct, frozen=True, tag=True):
    """Find lines of a page's text on its picture; answered by `Located` or `Refused`."""

    path: str
    page: int
    first_line: int
    last_line: int
    """From 1, both included."""


class Recognise(msgspec.Struct, frozen=True, tag=True):
    """Read what stands on a PDF's page beside its text layer, in pictures and drawn as lines;
    answered by `Recognised` or `Refused`."""

    path: str
    page: int
    top: float
    bottom: float
    """The part of the page that is looked at, in fractions of its height."""


class Opened(msgspec.Struct, frozen=True, tag=True):
    kind: Kind
    pages: int
    bytes: int


class PageRead(msgspec.Struct, frozen=True, tag=True):
    page: Page


class Finished(msgspec.Struct, frozen=True, tag=True):
    sha256: str
    unread: tuple[str, ...]
    einvoices: tuple[EInvoice, ...] = ()


class Drawn(msgspec.Struct, frozen=True, tag=True):
    png: bytes


class Located(msgspec.Struct, frozen=True, tag=True):
    box: Box | None
    """In fractions of the page's width and height; `None` where the lines have no words on it."""


class Recognised(msgspec.Struct, frozen=True, tag=True):
    page: Page
    """Of the words alone that the text layer does not have."""


class Refused(msgspec.Struct, frozen=True, tag=True):
    """The file cannot be read; one sentence for a person."""

    message: str


class Uncaged(msgspec.Struct, frozen=True, tag=True):
    """Said once, before anything else, where this system cannot hold the process in its cage."""

    missing: tuple[str, ...]
    """As `cage.enter` says it."""


Request = Read | Draw | Locate | Recognise
Event = Opened | PageRead | Finished | Drawn | Located | Recognised | Refused | Uncaged

read_request = Reader[Request](Request)
read_event = Reader[Event](Event)
