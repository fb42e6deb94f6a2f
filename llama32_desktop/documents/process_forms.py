"""What the process that reads documents answers about forms; `remote` is who asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from llama32_desktop.documents.extraction.lessons.observing import observed
from llama32_desktop.documents.extraction.questions import Question
from llama32_desktop.documents.extraction.wanted import Wanted
from llama32_desktop.documents.extraction.wire import (
    PlainCandidate,
    PlainExtraction,
    PlainFound,
    PlainQuestion,
)
from llama32_desktop.documents.extraction.without_model import readings
from llama32_desktop.documents.messages import Extract, Extracted, Observe, Observed
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.pictured import letters_beside


def extracted(request: Extract, pages: Sequence[Page]) -> Iterator[Extracted]:
    """The form filled, better each time."""
    wanted = Wanted(
        page_only=request.page_only,
        pictures=request.pictures,
        questions=request.questions,
        lessons=request.lessons,
        base=request.base.extraction() if request.base else None,
    )
    document = msgspec.structs.replace(request.document, pages=tuple(pages))
    for reading in readings(document, request.form, wanted, pictures=letters_beside):
        yield Extracted(
            tuple(map(PlainExtraction.of, reading.extractions)),
            tuple(map(_plain, reading.questions)),
        )


def observation(request: Observe, pages: Sequence[Page]) -> Observed:
    """What a document says about its supplier and a correction."""
    value = request.value.found().value if request.value else None
    return Observed(observed(pages, request.suppliers, request.form, request.field, value))


def _plain(question: Question) -> PlainQuestion:
    candidates = (
        PlainCandidate(PlainFound.of(one.found), one.line, one.above, one.below)
        for one in question.candidates
    )
    return PlainQuestion(question.field.name, tuple(candidates))
