"""What a file was recognised as, and its first facts: documents find them, conversations keep them.

The values are a stranger's texts. They are short, in one line, and hold none of the signs that the
app sets between facts, so that no value can look like another fact.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, Literal, get_args

import msgspec

DocumentType = Literal[
    "invoice", "e-invoice", "receipt", "statement", "card", "contract", "minutes", "table",
    "slides", "code", "photo", "other",
]  # fmt: skip
"""`other` is what no rule is sure of."""
TYPES: Final[tuple[DocumentType, ...]] = get_args(DocumentType)

Agreement = Literal["", "agrees", "differs", "unchecked"]
"""Whether the page of an electronic invoice says what its data says; empty where there are not
both."""

AMOUNTS: Final = ("total", "due_amount", "closing")
DATES: Final = ("date", "from", "until")
COUNTS: Final = ("rows", "columns", "sheets", "slides", "people", "lines", "invoices")
LONGEST: Final = 80
"""Characters of a value."""
MOST: Final = 12
"""Facts of a file."""
SURE: Final = 0.8
"""From here on a type is said without a doubt."""
_SEPARATORS: Final = re.compile("[\u00b7\u2022\u2219\u22c5\u30fb\u2713\u2714\u2705\u2611\u25cf]")
_TITLES: Final = {
    "supplier": "Supplier",
    "total": "Total",
    "due_amount": "Amount due",
    "currency": "Currency",
    "date": "Date",
    "number": "Number",
    "from": "From",
    "until": "Until",
    "closing": "Closing balance",
    "name": "Name",
    "company": "Company",
    "first_party": "First party",
    "second_party": "Second party",
    "title": "Title",
    "names": "People",
    "people": "Number of people",
    "rows": "Rows",
    "columns": "Columns",
    "sheets": "Sheets",
    "slides": "Slides",
    "invoices": "Invoices",
}
_NAMES: Final = {
    "invoice": "invoice",
    "e-invoice": "electronic invoice",
    "receipt": "receipt",
    "statement": "bank statement",
    "card": "business card",
    "contract": "contract",
    "minutes": "minutes or notes of a meeting",
    "table": "table",
    "slides": "slides",
}
_AGREEMENTS: Final = {
    "agrees": "The page and the structured data say the same.",
    "differs": "The page and the structured data differ; the data is the legal one.",
    "unchecked": "Whether the page says what the structured data says is not known.",
}


class Fact(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """One thing that a file says, or that was counted in it."""

    name: str
    """`AMOUNTS`, `DATES` and `COUNTS` name those that are no text."""
    value: str
    """Amounts as Python writes them, dates as ISO 8601."""
    sure: bool = True


class Recognition(msgspec.Struct, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """What a file is."""

    type: str
    """A `DocumentType`; a text, since other versions of the app may know others."""
    confidence: float = 1.0
    """0 to 1."""
    facts: tuple[Fact, ...] = ()
    agreement: str = ""
    """An `Agreement`."""
    doubts: tuple[str, ...] = ()
    """A sentence for each thing that a person should look at."""

    def value(self, name: str) -> str:
        """A fact's value; empty where there is none of this name."""
        return next((fact.value for fact in self.facts if fact.name == name), "")


def cleaned(text: str) -> str:
    """A value as it may stand among others: one line, short, without signs that separate facts,
    characters that no eye sees, and marks that turn what follows around."""
    shown = "".join(
        " " if char.isspace() else char
        for char in text[: LONGEST * 4]
        if char.isspace() or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
    line = " ".join(_SEPARATORS.sub("-", shown).split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def checked(recognition: Recognition | None) -> Recognition | None:
    """A recognition that another process sent, with nothing in it that this module would not
    write."""
    if recognition is None or recognition.type not in TYPES:
        return None
    facts = tuple(
        Fact(name=fact.name, value=value, sure=fact.sure)
        for fact in recognition.facts[:MOST]
        if (value := cleaned(fact.value)) and re.fullmatch("[a-z_]{1,20}", fact.name)
    )
    agreement = recognition.agreement if recognition.agreement in _AGREEMENTS else ""
    return msgspec.structs.replace(
        recognition, facts=facts, agreement=agreement, doubts=recognition.doubts[:MOST]
    )


def for_prompt(recognition: Recognition) -> str:
    """The facts as lines for a model; empty where there are none that help with a question.

    They are data like the file itself, and are to be fenced.
    """
    name = _NAMES.get(recognition.type)
    return "\n".join(_lines(recognition, name)) if name else ""


def _lines(recognition: Recognition, name: str) -> Iterator[str]:
    yield f"Kind: {name}{'' if recognition.confidence >= SURE else ' (unsure)'}"
    for fact in recognition.facts:
        if title := _TITLES.get(fact.name):
            yield f"{title}: {fact.value}{'' if fact.sure else ' (unsure)'}"
    if agreement := _AGREEMENTS.get(recognition.agreement):
        yield agreement
    for doubt in recognition.doubts:
        yield f"To check: {' '.join(doubt.split())}"
