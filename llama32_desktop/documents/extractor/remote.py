"""Fills forms in the process that reads documents: a page that makes a pattern hang costs that
process, and the caller's threads go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path

import msgspec

from llama32_desktop.documents.extraction.forms import (
    Extraction,
    Form,
    FormField,
    Found,
    not_searched,
)
from llama32_desktop.documents.extraction.lessons.model import Observation, Supplier
from llama32_desktop.documents.extraction.questions import Candidate, Question
from llama32_desktop.documents.extraction.wanted import Reading, Wanted
from llama32_desktop.documents.extraction.wire import (
    PlainExtraction,
    PlainFound,
    PlainQuestion,
)
from llama32_desktop.documents.given_up import GivenUpError, of_search
from llama32_desktop.documents.messages import Extract, Extracted, Observe, Observed
from llama32_desktop.documents.model import Document, Page
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError


def read(
    reader: DocumentReader,
    document: Document,
    form: Form,
    wanted: Wanted,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Reading:
    """The best reading of `without_model.readings` that comes in time; empty fields and a check
    that says why where none does.

    Raises:
        ReadingCancelledError: `cancelled` said so.
    """
    request = Extract(
        path=_path(document.path),
        document=msgspec.structs.replace(document, pages=()),
        form=form,
        page_only=wanted.page_only,
        pictures=wanted.pictures,
        questions=wanted.questions,
        lessons=tuple(wanted.lessons),
        base=PlainExtraction.of(wanted.base) if wanted.base else None,
    )
    best: Extracted | None = None
    try:
        for event in reader.search(request, document.pages, cancelled=cancelled):
            if isinstance(event, Extracted):
                best = event
    except UnreadableError as error:
        if best is None:
            said = of_search(error) if isinstance(error, GivenUpError) else str(error)
            return Reading((not_searched(document.path, form, said),))
    assert best is not None  # or an error was raised
    [first, *_] = extractions = tuple(one.extraction() for one in best.extractions)
    return Reading(extractions, tuple(_question(one, form, first) for one in best.questions))


def observe(
    reader: DocumentReader,
    path: Path,
    pages: Sequence[Page],
    suppliers: Sequence[Supplier],
    form: str = "",
    field: FormField | None = None,
    value: str | Decimal | None = None,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Observation:
    """As `lessons.observing.observed`.

    Raises:
        UnreadableError: it took too long.
        ReadingCancelledError: `cancelled` said so.
    """
    entered = PlainFound.of(Found(name=field.name, value=value)) if field else None
    request = Observe(
        path=_path(path), suppliers=tuple(suppliers), form=form, field=field, value=entered
    )
    for event in reader.search(request, pages, cancelled=cancelled):
        assert isinstance(event, Observed)
        return event.observation
    raise AssertionError("a request is answered")


def _path(path: Path | str) -> str:
    return str(Path(path).absolute())


def _question(plain: PlainQuestion, form: Form, extraction: Extraction) -> Question:
    field = next(one for one in form.fields if one.name == plain.field)
    rule = next(one for one in extraction.fields if one.name == plain.field)
    candidates = (
        Candidate(one.found.found(), one.line, one.above, one.below) for one in plain.candidates
    )
    return Question(form, field, rule, tuple(candidates))
