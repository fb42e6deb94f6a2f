"""Fills a form the best way there is: from an electronic invoice where the file is or has one, and
else by rules, and where a model is given by both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from decimal import Decimal
from typing import Final

import msgspec

from llama32_desktop.documents.drawn_page import DrawnPages, are_seen, drawn_pages
from llama32_desktop.documents.extraction.by_model import (
    Filled,
    fill_from_picture,
    fill_from_text,
)
from llama32_desktop.documents.extraction.checks import check, two_readings
from llama32_desktop.documents.extraction.forms import (
    PAGES,
    Check,
    Extraction,
    Form,
    Found,
)
from llama32_desktop.documents.extraction.lessons.model import Supplier
from llama32_desktop.documents.extraction.questions import TOO_WEAK, answers_questions
from llama32_desktop.documents.extraction.wanted import (
    Reading,
    Wanted,
    covers,
    invoices_for,
    note,
)
from llama32_desktop.documents.extractor import remote
from llama32_desktop.documents.extractor.answers import answered
from llama32_desktop.documents.judged import looked_at
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.documents.writer import Writer, WritingError, too_weak
from llama32_desktop.sentences import Sentence

MOST_PICTURES: Final = 8
"""Pages that a vision model looks at: each takes minutes on a processor."""
_DOUBT: Final = 0.5


def extract_all(
    document: Document,
    form: Form,
    *,
    writer: Writer | None = None,
    reader: DocumentReader | None = None,
    page_only: bool = False,
    lessons: Sequence[Supplier] = (),
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Extraction, ...]:
    """Fill a form from a document that was read with the places of its words; each electronic
    invoice of it by itself, one at least.

    Args:
        writer: A model that is asked as well, where its guard lets it read the document: about what
            the rules are unsure of in invoices and receipts (`questions`), and for all fields of
            other forms; one that sees is shown the pages' pictures. It is not asked for what an
            electronic invoice says.
        reader: Fills it in the process that reads documents, so that nothing hangs here, reads a
            letterhead that is a picture, and draws pages for a model that sees. Without it the
            rules run in this thread.
        page_only: Leaves electronic invoices in the file aside.
        lessons: What corrections taught about suppliers; pages are read with it.

    Raises:
        WritingError: the model failed on a form that it was to read whole.
        WritingCancelledError, ReadingCancelledError: `cancelled` said so.
    """
    with ExitStack() as stack:
        drawn = stack.enter_context(drawn_pages(reader)) if writer and reader else None
        if writer is not None:
            document, may_be_read = looked_at(document, writer, cancelled, drawn)
            writer = writer if may_be_read else None
        invoices = () if page_only else invoices_for(document, form)
        wanted = Wanted(page_only=page_only, lessons=lessons)
        if not invoices:
            wanted = replace(wanted, pictures=True, questions=_asks(document, form, writer))
            reading = _read(document, form, wanted, reader, cancelled)
            return (_with_model(reading, document, form, writer, drawn, cancelled),)
        if writer is not None and not covers(invoices, form):
            pages = replace(wanted, page_only=True, questions=_asks(document, form, writer))
            reading = _read(document, form, pages, reader, cancelled)
            base = _with_model(reading, document, form, writer, drawn, cancelled)
            wanted = replace(wanted, base=base)
        return _read(document, form, wanted, reader, cancelled).extractions


def _read(
    document: Document,
    form: Form,
    wanted: Wanted,
    reader: DocumentReader | None,
    cancelled: Callable[[], bool],
) -> Reading:
    if reader is not None:
        return remote.read(reader, document, form, wanted, cancelled=cancelled)
    # The window has a reader, and none of the rules in its own process.
    from llama32_desktop.documents.extraction.without_model import readings

    *_, best = readings(document, form, wanted, cancelled=cancelled)
    return best


def _asks(document: Document, form: Form, writer: Writer | None) -> bool:
    """Whether a model is asked about what the rules are unsure of."""
    return writer is not None and answers_questions(form, document) and not too_weak(writer)


def _with_model(
    reading: Reading,
    document: Document,
    form: Form,
    writer: Writer | None,
    drawn: DrawnPages | None,
    cancelled: Callable[[], bool],
) -> Extraction:
    """What was read without a model, with what one says where there is one."""
    [found] = reading.extractions
    if writer is None:
        return found
    notes: list[Check] = []
    if answers_questions(form, document):
        if too_weak(writer):
            unasked = Check(PAGES, "not checked", TOO_WEAK.of(writer.name))
            return msgspec.structs.replace(found, checks=(*found.checks, unasked))
        try:
            reader = drawn.reader if drawn is not None else None
            filled = answered(
                reading.questions, document, writer, reader=reader, cancelled=cancelled
            )
        except WritingError as error:  # nothing that the rules found is lost by it
            notes.append(note(str(error)))
            filled = Filled((), ())
    elif drawn is not None and are_seen(document, writer):
        filled = _look(document, form, writer, drawn, notes, cancelled)
    else:
        filled, cut = fill_from_text(document, form, writer, cancelled=cancelled)
        if cut:
            notes.append(note(cut))
    return _merged(found, filled, form, notes)


def _look(
    document: Document,
    form: Form,
    writer: Writer,
    drawn: DrawnPages,
    notes: list[Check],
    cancelled: Callable[[], bool],
) -> Filled:
    """Ask about each page's picture; the first page that has a field is the one that counts."""
    fields: dict[str, Found] = {}
    lines: list[tuple[Found, ...]] = []
    pages = document.pages[:MOST_PICTURES]
    if len(pages) < len(document.pages):
        notes.append(
            note(
                Sentence(
                    "The model looked at the first {0} of {1} pages.",
                    len(pages),
                    len(document.pages),
                )
            )
        )
    for page in pages:
        try:
            picture = drawn.picture(document.path, page.number, cancelled)
        except UnreadableError as error:
            notes.append(note(str(error)))
            continue
        filled = fill_from_picture(picture, page, form, writer, cancelled=cancelled)
        for name, found in filled.fields.items():
            if found.value is not None:
                fields.setdefault(name, msgspec.structs.replace(found, page=page.number))
        lines += filled.lines
    return Filled(tuple(fields.values()), lines)


def _merged(by_rules: Extraction, filled: Filled, form: Form, notes: Sequence[Check]) -> Extraction:
    checks = [one for one in by_rules.checks if one.name == PAGES] + list(notes)
    fields = []
    named = {field.name: field for field in form.fields}
    for rule in by_rules.fields:
        model = filled.fields.get(rule.name, Found(name=rule.name, value=None))
        found, doubt = _one(rule, model)
        fields.append(found)
        if doubt:
            checks.append(two_readings(named[rule.name], rule.value, model.value))
    lines = _better_lines(by_rules.lines, filled.lines, fields)
    return msgspec.structs.replace(
        by_rules,
        fields=tuple(fields),
        lines=lines,
        checks=(*check(form, fields, lines, by_rules.taxes), *checks),
    )


def _one(rule: Found, model: Found) -> tuple[Found, bool]:
    """The better of two readings, and whether they contradict each other."""
    if model.value is None:
        return rule, False
    if rule.value is None:
        return model, False
    if _plain(rule.value) == _plain(model.value):
        sure = 1 - (1 - rule.confidence) * (1 - model.confidence)
        return msgspec.structs.replace(rule, confidence=round(sure, 3)), False
    better = rule if rule.confidence >= model.confidence else model
    lower = msgspec.structs.replace(better, confidence=round(better.confidence * _DOUBT, 3))
    return lower, True


def _plain(value: str | Decimal | None) -> str:
    if isinstance(value, Decimal):
        return str(value.normalize())
    return "".join(str(value).split()).casefold()


def _better_lines(
    rules: tuple[tuple[Found, ...], ...],
    model: tuple[tuple[Found, ...], ...],
    fields: Sequence[Found],
) -> tuple[tuple[Found, ...], ...]:
    """Those that add up; where neither or both do, what the rules read."""
    sums = {f.value for f in fields if f.name in ("subtotal", "total")}

    def adds_up(lines: tuple[tuple[Found, ...], ...]) -> bool:
        amounts = [c.value for row in lines for c in row if c.name == "amount"]
        numbers = [a for a in amounts if isinstance(a, Decimal)]
        return bool(numbers) and sum(numbers, Decimal(0)) in sums

    if rules and (adds_up(rules) or not adds_up(model)):
        return rules
    return model or rules
