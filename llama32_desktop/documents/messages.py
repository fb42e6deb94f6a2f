"""The typed messages between those who read documents and the process that does it.

One request at a time: whoever does not want an answer any more ends the process.
"""

from __future__ import annotations

import math
from typing import Final

import msgspec

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.extraction.forms import Form, FormField
from llama32_desktop.documents.extraction.lessons.model import Observation, Supplier
from llama32_desktop.documents.extraction.wire import PlainExtraction, PlainFound, PlainQuestion
from llama32_desktop.documents.model import Box, Document, Kind, Page
from llama32_desktop.file_facts import Recognition
from llama32_desktop.processes.framing import Reader


class Read(msgspec.Struct, frozen=True, tag=True):
    """Read a file; `Opened`, then `PageRead` for each page, then `Finished`, or `Refused`."""

    path: str
    words: bool
    """Whether the places of words are wanted; they are most of what goes through the pipe."""
    recognise: bool
    """Whether pages that are pictures are to be read by OCR."""
    first: int = 1
    """The page to begin with; others than the first only where pages can be read alone."""
    seconds: float = math.inf
    """Of the processor's time, for all the pages together; the rest of them is left out."""


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
    """Say what the file is that was read last; answered by `Recognised` or `Refused`."""

    path: str


class Take(msgspec.Struct, frozen=True, tag=True):
    """A page of the document that the next request is about; not answered.

    Pages go one by one: the window must not stand still while hundreds are packed.
    """

    page: Page


class Extract(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """Fill a form as far as no model is needed, as `extraction.without_model` does; `Extracted`,
    better each time, then `Ended`, or `Refused`."""

    path: str
    document: Document
    """Without its pages, which were sent before."""
    form: Form
    page_only: bool = False
    pictures: bool = False
    questions: bool = False
    lessons: tuple[Supplier, ...] = ()
    base: PlainExtraction | None = None


class Observe(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """See what a correction teaches, as `lessons.observing.observed` does; answered by `Observed`
    or `Refused`."""

    path: str
    suppliers: tuple[Supplier, ...]
    form: str = ""
    field: FormField | None = None
    """What was corrected; nothing where only the supplier is asked for."""
    value: PlainFound | None = None
    """What was entered."""


class Opened(msgspec.Struct, frozen=True, tag=True):
    kind: Kind
    pages: int
    bytes: int


class PageRead(msgspec.Struct, frozen=True, tag=True):
    page: Page
    seconds: float = 0.0
    """Of the processor's time, that the request took until here."""


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
    recognition: Recognition | None
    """`None` where this process did not read the file."""


class Extracted(msgspec.Struct, frozen=True, tag=True):
    extractions: tuple[PlainExtraction, ...]
    questions: tuple[PlainQuestion, ...] = ()


class Ended(msgspec.Struct, frozen=True, tag=True):
    """Nothing better comes."""


class Observed(msgspec.Struct, frozen=True, tag=True):
    observation: Observation


class Refused(msgspec.Struct, frozen=True, tag=True):
    """The file cannot be read; one sentence for a person."""

    message: str
    fault: tuple[str, ...] = ()
    """For the log: what a parser did not foresee, or this app's own fault."""


class Uncaged(msgspec.Struct, frozen=True, tag=True):
    """Said once, before anything else, where this system cannot hold the process in its cage."""

    missing: tuple[str, ...]
    """As `cage.enter` says it."""


Request = Read | Draw | Locate | Recognise | Extract | Observe
Event = (
    Opened
    | PageRead
    | Finished
    | Drawn
    | Located
    | Recognised
    | Extracted
    | Ended
    | Observed
    | Refused
    | Uncaged
)
GOES_ON: Final = (Opened, PageRead, Extracted)
"""Events that others follow."""

read_request = Reader[Request | Take](Request | Take)
read_event = Reader[Event](Event)
