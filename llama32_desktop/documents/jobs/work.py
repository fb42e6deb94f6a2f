"""What a job makes of a file, and what its output says of all files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final, NamedTuple, Protocol

import msgspec

from llama32_desktop import paths
from llama32_desktop.documents.collection import names
from llama32_desktop.documents.collection.indexing import take_in
from llama32_desktop.documents.collection.store import Collection
from llama32_desktop.documents.extraction import tables
from llama32_desktop.documents.extraction.confidence import UNSURE
from llama32_desktop.documents.extraction.forms import Extraction, Form, not_read
from llama32_desktop.documents.extraction.lessons.model import Supplier
from llama32_desktop.documents.extraction.lessons.store import LessonStore
from llama32_desktop.documents.extraction.wire import PlainExtraction
from llama32_desktop.documents.extractor.extract import extract_all
from llama32_desktop.documents.jobs.content import Cancelled
from llama32_desktop.documents.jobs.job import Collected, Fields, Note, State, Work
from llama32_desktop.documents.jobs.store import Item
from llama32_desktop.documents.judged import looked_at
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.summary.model import Summary, SummaryOptions
from llama32_desktop.documents.summary.store import PartStore
from llama32_desktop.documents.summary.tree import summarise
from llama32_desktop.documents.writer import Writer, WritingError
from llama32_desktop.json_text.halves import encoded, read
from llama32_desktop.sentences import Sentence, together

_MOST_DOUBTS: Final = 3
"""Sentences of one file in a report; its table has all."""


def no_writer() -> None:
    """Where no model is to be asked."""


class NoModelError(Exception):
    """The model that the work wants cannot be had, so that no file is worked on; one sentence."""


class Made(NamedTuple):
    """What was made of a file."""

    state: State
    result: str
    problem: str
    """One sentence where it is not `done`."""


def _made(result: str, doubts: Sequence[str]) -> Made:
    """What can be used; `doubtful` where there are doubts, the first of which are said."""
    if not doubts:
        return Made("done", result, "")
    return Made("doubtful", result, together(list(dict.fromkeys(doubts))[:_MOST_DOUBTS]))


class Worker(Protocol):
    """What is done with each file of a job."""

    words: bool
    """Whether documents are read with the places of their words."""

    def make(self, document: Document, reader: DocumentReader, cancelled: Cancelled) -> Made:
        """Works on a document that was read.

        Raises:
            NoModelError: there is no model; WritingError: it failed.
            WritingCancelledError, ReadingCancelledError: `cancelled` said so.
        """

    def output(self, items: Iterable[Item], path: Path) -> bytes:
        """All of a file that the job writes."""


@contextmanager
def _there(writer: Callable[[], Writer | None]) -> Iterator[None]:
    """A file whose model is gone while it is worked on waits for one, and has not failed.

    Raises:
        NoModelError: it is gone.
    """
    try:
        yield
    except WritingError:
        writer()
        raise


class FieldsWorker:
    """Fills a form from each file.

    Args:
        writer: The model that is asked as well; rules alone where it gives none.
    """

    words = True

    def __init__(
        self,
        form: Form,
        writer: Callable[[], Writer | None] = no_writer,
        lessons: Sequence[Supplier] = (),
    ) -> None:
        self._form, self._writer, self._lessons = form, writer, lessons

    def make(self, document: Document, reader: DocumentReader, cancelled: Cancelled) -> Made:
        with _there(self._writer):
            extractions = extract_all(
                document,
                self._form,
                writer=self._writer(),
                reader=reader,
                lessons=self._lessons,
                cancelled=cancelled,
            )
        self._writer()  # where it went, rules alone have read the rest
        doubts = [*_wrong(extractions), *document.unread]
        unsure = _unsure(extractions, self._form)
        if unsure:
            doubts.append(Sentence("Not sure: {0}.", together(unsure, ", ")))
        plain = tuple(PlainExtraction.of(one) for one in extractions)
        return _made(encoded(plain, own=True).decode(), doubts)

    def output(self, items: Iterable[Item], path: Path) -> bytes:
        rows = [row for item in items for row in rows_of(item, self._form)]
        return tables.encoded(path.suffix, rows, self._form)


def rows_of(item: Item, form: Form) -> Iterable[Extraction]:
    """The rows of a file's fields; one with the reason where it could not be read."""
    if item.state == "failed":
        return (not_read(item.path, form, item.problem),)
    return extractions_of(item) if item.state != "left out" else ()


def extractions_of(item: Item) -> tuple[Extraction, ...]:
    """The fields that were kept; none where what was kept cannot be read."""
    try:
        plain = read(item.result, tuple[PlainExtraction, ...])
    except (msgspec.MsgspecError, RecursionError):
        return ()
    return tuple(one.extraction() for one in plain)


def _wrong(extractions: Iterable[Extraction]) -> list[str]:
    return [c.sentence for one in extractions for c in one.checks if c.outcome == "wrong"]


def _unsure(extractions: Iterable[Extraction], form: Form) -> list[str]:
    """Titles of fields whose values are marked for the eye; all, where nothing was found."""
    found = [one for extraction in extractions for one in extraction.fields]
    if all(one.value is None for one in found):
        return [field.heading for field in form.fields if field.type != "lines"]
    low = {one.name for one in found if one.value is not None and one.confidence < UNSURE}
    return [field.heading for field in form.fields if field.name in low]


class NoteWorker:
    """Summarises each file.

    Args:
        writer: The model, loaded with the first file that is new.
    """

    words = False

    def __init__(
        self, options: SummaryOptions, writer: Callable[[], Writer | None], parts: PartStore
    ) -> None:
        self._options, self._writer, self._parts = options, writer, parts

    def make(self, document: Document, reader: DocumentReader, cancelled: Cancelled) -> Made:
        writer = self._writer()
        if writer is None:
            raise NoModelError(Sentence("No model is chosen, so nothing was summarised."))
        document, may_be_read = looked_at(document, writer, cancelled)
        if not may_be_read:
            return Made("failed", "", together(document.found))
        try:
            with _there(self._writer):
                summary = summarise(
                    [document], self._options, writer, self._parts, cancelled=cancelled
                )
        except ValueError as error:  # there is nothing in it to summarise
            return Made("failed", "", str(error))
        doubts = [*document.unread, *document.found]
        borne_out = sum(sentence.supported for sentence in summary.sentences)
        if borne_out < len(summary.sentences):
            doubts.append(
                Sentence(
                    "Sentences that the file does not bear out: {0} of {1}.",
                    len(summary.sentences) - borne_out,
                    len(summary.sentences),
                )
            )
        return _made(encoded(_small(summary)).decode(), doubts)

    def output(self, items: Iterable[Item], path: Path) -> bytes:
        sections = []
        for item in items:
            if item.state in ("done", "doubtful"):
                name = _one_line(Path(item.path).name)
                sections.append(f"## {name}\n\n{_markdown(item)}")
        return ("\n".join(sections) or "\n").encode("utf-8", "replace")


def _small(summary: Summary) -> Summary:
    """Without the text of the notes, of which the lines' numbers are enough."""
    notes = tuple(
        msgspec.structs.replace(note, pages=("",) * len(note.pages)) for note in summary.notes
    )
    return msgspec.structs.replace(summary, notes=notes)


def _markdown(item: Item) -> str:
    try:
        return read(item.result, Summary).markdown()
    except (msgspec.MsgspecError, RecursionError):
        return ""


def _one_line(name: str) -> str:
    """A file's name as a heading: nothing in it is markup or another line."""
    plain = "".join(c if c.isprintable() else " " for c in name)
    return "".join(f"\\{c}" if c in "\\`*_[]<>#|!&" else c for c in plain)


class CollectionWorker:
    """Adds each file to a collection; vectors are made when it is next asked."""

    words = False

    def __init__(self, collection: Collection) -> None:
        self._collection = collection

    def make(self, document: Document, reader: DocumentReader, cancelled: Cancelled) -> Made:
        path = Path(document.path)
        self._collection.add_sources([path])
        problem = take_in(self._collection, document, path.stat().st_mtime)
        return Made("doubtful" if problem else "done", "", problem)

    def output(self, items: Iterable[Item], path: Path) -> bytes:
        raise AssertionError("a collection has no file that the job writes")


def worker_of(
    work: Work, writer: Callable[[], Writer | None], collections: Path, stack: ExitStack
) -> Worker:
    """Who does a job's work; what is opened for it is closed with `stack`.

    Args:
        writer: The model that is asked.
        collections: Where collections are.

    Raises:
        CollectionError, PartStoreError: what it writes into cannot be opened.
    """
    match work:
        case Fields(form=form):
            return FieldsWorker(form, writer, LessonStore(paths.corrections_file()).suppliers())
        case Note(options=options):
            parts = stack.enter_context(PartStore(paths.summary_parts_file()))
            return NoteWorker(options, writer, parts)
        case Collected(collection=name):
            file = names.file_of(collections, name)
            return CollectionWorker(stack.enter_context(Collection(file)))
