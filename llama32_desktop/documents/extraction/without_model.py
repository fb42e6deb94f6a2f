"""Fills a form as far as no model is needed: from electronic invoices, by rules, by what
corrections taught, and by the letters of a picture.

It runs patterns over strangers' text, so that it is for the process that reads documents; a caller
without that runs it where it likes.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import msgspec

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.extraction.doubts import questions
from llama32_desktop.documents.extraction.forms import Extraction, Form
from llama32_desktop.documents.extraction.lessons.applying import with_lessons
from llama32_desktop.documents.extraction.lessons.model import Supplier
from llama32_desktop.documents.extraction.letterhead import Pictures, with_letterhead
from llama32_desktop.documents.extraction.of_einvoice import left_aside, of_einvoice
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.extraction.wanted import (
    Reading,
    Wanted,
    covers,
    invoices_for,
    note,
)
from llama32_desktop.documents.model import Document
from llama32_desktop.sentences import Sentence

COMPARING_SECONDS: Final = 30.0
"""Of processor time, after which no more pages are held against electronic invoices."""


def readings(
    document: Document,
    form: Form,
    wanted: Wanted,
    *,
    pictures: Pictures | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Reading]:
    """What is known of a document, better each time, and one reading at least: each is whole and
    true as it stands, for whoever cannot wait for the next.

    Args:
        pictures: Reads the letters in them, where `wanted.pictures` says so.

    Raises:
        WritingCancelledError: `cancelled` said so.
    """
    invoices = () if wanted.page_only else invoices_for(document, form)
    if invoices:
        yield from _of_invoices(invoices, document, form, wanted, cancelled)
        return
    found = _by_rules(document, form, wanted.lessons, cancelled)
    yield _of_pages(found, document, form, wanted, cancelled)
    if wanted.pictures and pictures is not None:
        better = with_letterhead(found, form, document, pictures, cancelled)
        if better is not found:
            yield _of_pages(better, document, form, wanted, cancelled)


def _by_rules(
    document: Document, form: Form, lessons: Sequence[Supplier], cancelled: Callable[[], bool]
) -> Extraction:
    found = extract_by_rules(document.pages, form, file=document.path, cancelled=cancelled)
    return with_lessons(found, form, document.pages, lessons)


def _of_pages(
    found: Extraction,
    document: Document,
    form: Form,
    wanted: Wanted,
    cancelled: Callable[[], bool],
) -> Reading:
    asked = questions(found, form, document, cancelled=cancelled) if wanted.questions else ()
    notes = map(note, document.remarks)
    return Reading((msgspec.structs.replace(found, checks=(*found.checks, *notes)),), tuple(asked))


def _of_invoices(
    invoices: Sequence[EInvoice],
    document: Document,
    form: Form,
    wanted: Wanted,
    cancelled: Callable[[], bool],
) -> Iterator[Reading]:
    base, notes = wanted.base, [note(sentence) for sentence in document.remarks]

    def filled(*, seconds: float) -> Iterator[Extraction]:
        end = time.thread_time() + seconds
        for part, one in enumerate(invoices, 1):
            yield of_einvoice(
                one,
                document,
                form,
                base=base,
                part=part,
                notes=notes,
                is_compared=time.thread_time() < end,
                cancelled=cancelled,
            )

    # What the data says needs no search: nothing that stands on the pages takes it away.
    yield Reading(tuple(filled(seconds=0)))
    if base is None and not covers(invoices, form):
        base = _by_rules(document, form, wanted.lessons, cancelled)
    if beside := left_aside(document, invoices, form):
        names = ", ".join(f"“{name}”" for name in beside)
        notes.append(
            note(
                Sentence(
                    "Beside electronic invoices “{0}” has files that look like invoices and are "
                    "not in the table ({1}); save them, and add them by themselves.",
                    document.name,
                    names,
                )
            )
        )
    yield Reading(tuple(filled(seconds=COMPARING_SECONDS)))
