"""A standing job: which folder, which of its files, what is made of them and where it goes."""

from __future__ import annotations

import fnmatch
import hashlib
import os
from pathlib import Path
from typing import Literal, NamedTuple

import msgspec

from llama32_desktop.documents.extraction.forms import FORMS, Form
from llama32_desktop.documents.summary.model import SummaryOptions
from llama32_desktop.file_facts import DocumentType
from llama32_desktop.json_text.halves import encoded

State = Literal["done", "doubtful", "failed", "left out"]
"""Of a file. `doubtful` has a result that a person is to look at; what is not of the job's kinds is
`left out`."""


class Fields(msgspec.Struct, frozen=True, tag="fields"):
    """Each file's fields are a row of a growing table."""

    form: Form
    table: str = ""
    """A file that ends in .xlsx, .csv or .json; none is written where it is empty."""
    asks_model: bool = False
    """Whether a model reads the files too."""


class Note(msgspec.Struct, frozen=True, tag="note"):
    """Each file's summary is a section of a growing note."""

    note: str
    """A Markdown file."""
    options: SummaryOptions = SummaryOptions()


class Collected(msgspec.Struct, frozen=True, tag="collection"):
    """Each file is added to a collection that answers questions."""

    collection: str
    """Its name."""


Work = Fields | Note | Collected


class Filing(msgspec.Struct, frozen=True):
    """Files that are done are put into folders with names made of their fields."""

    folder: str
    pattern: str
    """As `{supplier}/{month}/{file}`; see `filing_names`."""
    moved: bool = False
    """Whether a file is moved there; it is copied otherwise."""


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be done, again and again."""

    folder: str
    """Absolute."""
    work: Work
    patterns: tuple[str, ...] = ()
    """Names of the files that are meant, as `*.pdf`; all where it is empty."""
    kinds: tuple[DocumentType, ...] = ()
    """What files have to be, as they are recognised; all where it is empty."""
    subfolders: bool = True
    filing: Filing | None = None
    every_s: float = 300.0
    """Seconds between two looks where the system tells of no change."""
    by_command: bool = False
    """Whether a command runs it, so that the window does not."""
    paused: bool = False

    @property
    def id(self) -> str:
        """The same for the same folder, work and results, so that it goes on where it was."""
        return self._id(*_told_apart(self.work))

    @property
    def former_id(self) -> str:
        """The `id` before it had the types of a person's own fields, and whether a model is asked:
        without these it is the same, and jobs of then keep theirs."""
        return self._id()

    def _id(self, *more: object) -> str:
        work: object = self.work
        if isinstance(self.work, Fields):
            names = [field.name for field in self.work.form.fields]
            work = (self.work.form.name, names, *more)
        said = encoded(
            [self.folder, self.patterns, work, list(map(str, self.outputs)), *self.kinds]
        )
        return hashlib.sha256(said).hexdigest()[:24]

    @property
    def outputs(self) -> tuple[Path, ...]:
        """The files that it writes."""
        match self.work:
            case Fields(table=table) if table:
                return (Path(table),)
            case Note(note=note):
                return (Path(note),)
        return ()

    def wants(self, kind: str) -> bool:
        """Whether a file of this kind is meant; an electronic invoice is an invoice as well."""
        return (
            not self.kinds
            or kind in self.kinds
            or (kind == "e-invoice" and "invoice" in self.kinds)
        )

    def takes(self, name: str) -> bool:
        """Whether a file of this name is meant."""
        folded = name.casefold()
        return not self.patterns or any(
            fnmatch.fnmatchcase(folded, pattern.casefold()) for pattern in self.patterns
        )


def _told_apart(work: Work) -> list[object]:
    """What changes the values of fields of the same names; a form of the app has its types."""
    if not isinstance(work, Fields):
        return []
    types = [field.type for field in work.form.fields] if work.form.name not in FORMS else []
    typed = any(kind != "text" for kind in types)
    return [*([types] if typed else []), *(["model"] if work.asks_model else [])]


class Stamp(NamedTuple):
    """What tells that a file has changed, without reading it."""

    size: int
    modified: int
    """Nanoseconds, by the clock of whoever keeps the disk."""

    @classmethod
    def of(cls, status: os.stat_result) -> Stamp:
        return cls(status.st_size, status.st_mtime_ns)
