"""Fills a form by a model: what it may write is held by a grammar made from the form."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Final

from llama32_desktop.documents.extraction.fields.grammar import grammar
from llama32_desktop.documents.extraction.fields.numbers import is_amount
from llama32_desktop.documents.extraction.forms import Form, FormField, Found
from llama32_desktop.documents.extraction.partial_json import parse
from llama32_desktop.documents.extraction.places import Places
from llama32_desktop.documents.model import Document, Page, Way
from llama32_desktop.documents.prompt_text import without_hidden
from llama32_desktop.documents.writer import Writer, Written
from llama32_desktop.fence import RULE, fenced
from llama32_desktop.sentences import Sentence

ANSWER_TOKENS: Final = 1200
_TYPES: Final = {
    "text": "text as printed",
    "amount": "a number with a point, without currency",
    "number": "a number",
    "date": "YYYY-MM-DD",
    "iban": "as printed",
    "vat": "as printed",
    "lines": "a list",
}


class Filled:
    """What a model wrote into a form."""

    def __init__(self, fields: Sequence[Found], lines: Sequence[tuple[Found, ...]]) -> None:
        self.fields = {found.name: found for found in fields}
        self.lines = tuple(lines)


def fill_from_text(
    document: Document,
    form: Form,
    writer: Writer,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Filled, str]:
    """Ask a model for the form's fields, by the document's text.

    Returns:
        What it wrote, and a sentence where not all of the text could be shown to it.

    Raises:
        WritingError, WritingCancelledError: as `Writer.write`.
    """
    pages = [page for page in document.pages if page.text.strip()]
    shown = len(pages)
    while True:
        prompt = _prompt(form, fenced(document.name, _joined(pages[:shown])))
        if shown <= 1 or writer.count(prompt) + ANSWER_TOKENS <= writer.context:
            break
        shown -= max(1, shown // 8)
    written = writer.write(
        prompt, grammar=grammar(form.schema()), max_tokens=ANSWER_TOKENS, cancelled=cancelled
    )
    way: Way = pages[0].way if pages else "nothing"
    cut = ""
    if shown < len(pages):
        cut = Sentence(
            "The model's context holds {0} of {1} pages, so the fields were looked for on those.",
            shown,
            len(pages),
        )
    return _filled(written, form, document.pages, way), cut


def fill_from_picture(
    picture: str,
    page: Page,
    form: Form,
    writer: Writer,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Filled:
    """Ask a vision model for the form's fields, by a page's picture at the path `picture`.

    Raises:
        WritingError, WritingCancelledError: as `Writer.write`.
    """
    written = writer.write(
        _prompt(form, ""),
        image=picture,
        grammar=grammar(form.schema()),
        max_tokens=ANSWER_TOKENS,
        cancelled=cancelled,
    )
    return _filled(written, form, [page], "picture")


def _joined(pages: Sequence[Page]) -> str:
    return "\n\n".join(without_hidden(page) for page in pages)


def _prompt(form: Form, text: str) -> str:
    lines = [f"Fill in the fields of this document ({form.title}) as JSON."]
    for field in form.fields:
        if not field.asked:
            continue
        lines.append(f"- {field.name}: {field.title}, {_TYPES[field.type]}")
        lines += [f"  - {c.name}: {c.title}, {_TYPES[c.type]}" for c in field.columns]
    lines.append("Write null for what the document does not say.")
    if text:
        lines += [RULE, "", text]
    return "\n".join(lines)


def _filled(written: Written, form: Form, pages: Sequence[Page], way: Way) -> Filled:
    try:
        values, _ = parse(written.text)
    except ValueError:
        return Filled((), ())
    places = Places(pages)
    reading = _Confidence(written)
    fields: list[Found] = []
    rows: list[tuple[Found, ...]] = []
    for field in form.fields:
        value = values.get(field.name) if isinstance(values, dict) else None
        if field.type != "lines":
            fields.append(_found(field, value, reading.of(field.name, value), places, way))
        elif isinstance(value, list):
            for row in value:
                cells = row if isinstance(row, dict) else {}
                rows.append(
                    tuple(
                        _found(
                            c, cells.get(c.name), reading.of(c.name, cells.get(c.name)), places, way
                        )
                        for c in field.columns
                    )
                )
    return Filled(fields, rows)


def _found(field: FormField, value: Any, confidence: float, places: Places, way: Way) -> Found:
    clean = _clean(field, value)
    if clean is None:
        return Found(name=field.name, value=None)
    place = places.find(field.type, clean)
    return Found(
        name=field.name,
        value=clean,
        printed=place.printed if place else str(value),
        # What is not on the page, letter by letter, is more likely made up than seen.
        confidence=round(confidence if place or way == "picture" else confidence / 2, 3),
        page=place.page if place else None,
        box=place.box if place else None,
        way=way,
    )


def _clean(field: FormField, value: Any) -> str | Decimal | None:
    if value is None or isinstance(value, bool | dict | list):
        return None
    if field.type in ("amount", "number"):
        return value if isinstance(value, Decimal) and is_amount(value) else None
    text = " ".join(str(value).split())
    if field.type == "date":
        try:
            return datetime.date.fromisoformat(text).isoformat()
        except ValueError:  # the grammar lets the 31st of April through
            return None
    return text or None


class _Confidence:
    """How probable the model held the tokens of a value, one value after the other."""

    def __init__(self, written: Written) -> None:
        self._written = written
        self._at = 0

    def of(self, name: str, value: Any) -> float:
        """The geometric mean over the value's tokens; values are asked for in their order."""
        text = self._written.text
        key = json.dumps(name, ensure_ascii=False) + ":"
        start = text.find(key, self._at)
        if start < 0 or value is None:
            return 0.0
        start += len(key)
        try:
            start += len(text[start:]) - len(text[start:].lstrip())
            _, end = json.JSONDecoder().raw_decode(text, start)
        except ValueError:
            end = len(text)
        self._at = end
        before, sure = 0, []
        for after, probability in self._written.probabilities:
            if after > start and before < end:
                sure.append(max(probability, 1e-9))
            before = after
        return math.exp(sum(map(math.log, sure)) / len(sure)) if sure else 0.0
