"""Fills a form the best way there is: from an electronic invoice where the file is or has one, and
else by rules, and where a model is given by both."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.documents.extraction.answers import answered
from llama32_desktop.documents.extraction.by_model import (
    Filled,
    fill_from_picture,
    fill_from_text,
)
from llama32_desktop.documents.extraction.checks import PAGES, check, two_readings
from llama32_desktop.documents.extraction.forms import Check, Extraction, Form, Found
from llama32_desktop.documents.extraction.from_einvoice import known
from llama32_desktop.documents.extraction.lessons.applying import with_lessons
from llama32_desktop.documents.extraction.lessons.model import Supplier
from llama32_desktop.documents.extraction.letterhead import with_letterhead
from llama32_desktop.documents.extraction.of_einvoice import invoices_for, left_aside, of_einvoice
from llama32_desktop.documents.extraction.questions import answers_questions
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.documents.writer import Writer, WritingError, too_weak

PICTURE_SIDE: Final = 1600
MOST_PICTURES: Final = 8
"""Pages that a vision model looks at: each takes minutes on a processor."""
_DOUBT: Final = 0.5
_TOO_WEAK: Final = (
    "“{}” chooses no better than by chance, so it was not asked; the rules alone filled the form. "
    "Choose a larger model for a second reading."
)


def extract(
    document: Document,
    form: Form,
    *,
    writer: Writer | None = None,
    reader: DocumentReader | None = None,
    page_only: bool = False,
    lessons: Sequence[Supplier] = (),
    cancelled: Callable[[], bool] = lambda: False,
) -> Extraction:
    """Fill a form from a document that was read with the places of its words; from the first
    invoice in it, if it has several electronic ones.

    Args:
        writer: A model that is asked as well: about what the rules are unsure of in invoices and
            receipts (`questions`), and for all fields of other forms; one that sees is shown the
            pages' pictures. It is not asked for what an electronic invoice says.
        reader: Draws those pictures, and reads a letterhead that is one; needed for a model that
            sees.
        page_only: Leaves electronic invoices in the file aside.
        lessons: What corrections taught about suppliers; pages are read with it.

    Raises:
        WritingError: the model failed on a form that it was to read whole.
        WritingCancelledError, ReadingCancelledError: `cancelled` said so.
    """
    first, *others = extract_all(
        document,
        form,
        writer=writer,
        reader=reader,
        page_only=page_only,
        lessons=lessons,
        cancelled=cancelled,
    )
    if not others:
        return first
    said = _note(
        f"The file has {len(others) + 1} invoices, and this is the first; the command line, or a "
        "file for each, shows all."
    )
    return msgspec.structs.replace(first, checks=(*first.checks, said))


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
    """As `extract`, each electronic invoice of the document by itself; one at least."""
    invoices = () if page_only else invoices_for(document, form)
    if not invoices:
        return (_of_pages(document, form, writer, reader, lessons, cancelled),)
    base = None
    if any(known(one, form).keys() < _names(form) for one in invoices):
        base = _of_pages(document, form, writer, reader, lessons, cancelled)
    notes = [_note(sentence) for sentence in document.remarks]
    if beside := left_aside(document, invoices, form):
        names = ", ".join(f"“{name}”" for name in beside)
        notes.append(
            _note(
                f"Beside electronic invoices “{document.name}” has files that look like invoices "
                f"and are not in the table ({names}); save them, and add them by themselves."
            )
        )
    return tuple(
        of_einvoice(one, document, form, base=base, part=part, notes=notes, cancelled=cancelled)
        for part, one in enumerate(invoices, 1)
    )


def _names(form: Form) -> set[str]:
    return {field.name for field in form.fields if field.type != "lines"}


def _of_pages(
    document: Document,
    form: Form,
    writer: Writer | None,
    reader: DocumentReader | None,
    lessons: Sequence[Supplier],
    cancelled: Callable[[], bool],
) -> Extraction:
    """By rules and what corrections taught, and by a model where one is given."""
    by_rules = extract_by_rules(document.pages, form, file=document.path, cancelled=cancelled)
    by_rules = with_lessons(by_rules, form, document.pages, lessons)
    if reader is not None:
        by_rules = with_letterhead(by_rules, form, document, reader, cancelled)
    notes = [_note(sentence) for sentence in document.remarks]
    if writer is None:
        return msgspec.structs.replace(by_rules, checks=(*by_rules.checks, *notes))
    if answers_questions(form, document):
        if too_weak(writer):
            unasked = Check(PAGES, "not checked", _TOO_WEAK.format(writer.name))
            return msgspec.structs.replace(by_rules, checks=(*by_rules.checks, *notes, unasked))
        try:
            filled = answered(by_rules, form, document, writer, reader=reader, cancelled=cancelled)
        except WritingError as error:  # nothing that the rules found is lost by it
            notes.append(_note(str(error)))
            filled = Filled((), ())
    elif writer.sees and reader is not None and document.kind in ("pdf", "image"):
        filled = _look(document, form, writer, reader, notes, cancelled)
    else:
        filled, cut = fill_from_text(document, form, writer, cancelled=cancelled)
        if cut:
            notes.append(_note(cut))
    return _merged(by_rules, filled, form, notes)


def _look(
    document: Document,
    form: Form,
    writer: Writer,
    reader: DocumentReader,
    notes: list[Check],
    cancelled: Callable[[], bool],
) -> Filled:
    """Ask about each page's picture; the first page that has a field is the one that counts."""
    fields: dict[str, Found] = {}
    lines: list[tuple[Found, ...]] = []
    pages = document.pages[:MOST_PICTURES]
    if len(pages) < len(document.pages):
        notes.append(
            _note(f"The model looked at the first {len(pages)} of {len(document.pages)} pages.")
        )
    with tempfile.TemporaryDirectory() as folder:
        for page in pages:
            picture = Path(folder) / f"{page.number}.png"
            try:
                drawn = reader.draw(
                    Path(document.path), page.number, longest=PICTURE_SIDE, cancelled=cancelled
                )
            except UnreadableError as error:
                notes.append(_note(str(error)))
                continue
            picture.write_bytes(drawn)
            filled = fill_from_picture(str(picture), page, form, writer, cancelled=cancelled)
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


def _note(sentence: str) -> Check:
    """What was not read is for the eye, as a sum is that does not add up."""
    return Check(PAGES, "wrong", sentence)


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
