"""Finds what rules are unsure of, with the values that they saw for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from llama32_desktop.documents.extraction.confidence import UNSURE
from llama32_desktop.documents.extraction.forms import Extraction, Form
from llama32_desktop.documents.extraction.questions import ASKED, Question
from llama32_desktop.documents.extraction.rules.candidates import Candidates
from llama32_desktop.documents.model import Document

_NEEDED: Final = ("supplier", "number", "date", "total")
"""Every invoice has them, so that they are asked for where rules find none."""


def questions(
    by_rules: Extraction,
    form: Form,
    document: Document,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Question]:
    """What a model is to be asked after the rules: about a field that they are unsure of, if there
    are two candidates at least, and about one that no invoice lacks, if they found none. With one
    candidate alone a small model would always choose it.

    Raises:
        WritingCancelledError: `cancelled` said so.
    """
    fields = {field.name: field for field in form.fields}
    unsure = [
        found
        for found in by_rules.fields
        if found.name in ASKED
        and found.way != "correction"
        and (found.name in _NEEDED if found.value is None else found.confidence < UNSURE)
    ]
    if not unsure:
        return
    seen = Candidates(document.pages, cancelled=cancelled)
    for found in unsure:
        candidates = seen.of(found.name)
        if len(candidates) > 1 or (found.value is None and not candidates):
            yield Question(form, fields[found.name], found, candidates)
