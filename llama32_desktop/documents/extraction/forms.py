"""Forms: which fields a kind of document has, and what was found for them in a file."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any, Final, Literal

import msgspec

from llama32_desktop.documents.model import Way
from llama32_desktop.json_text.halves import encoded
from llama32_desktop.sentences import Sentence, text_alone

FieldType = Literal["text", "amount", "date", "number", "iban", "vat", "lines"]
"""`lines` is a list of rows, each with the field's `columns`."""

Outcome = Literal["right", "wrong", "not checked"]

FoundWay = Way | Literal["e-invoice", "correction", "by hand"]
"""How a value came about: as its page was read; from the structured data of an electronic invoice;
by what a person corrected in an earlier document of the same supplier; entered by a person."""


PAGES: Final = "pages"
"""The name of a check that says what of the file was not read, or not shown to the model."""
SEARCH_TOO_LONG: Final = Sentence(
    "The search took longer than it may, so some fields are empty; enter them by hand."
)


class FormField(msgspec.Struct, frozen=True):
    name: str
    """The key in JSON and the head of a column; unique in its form."""
    title: str
    """What a person reads."""
    type: FieldType = "text"
    columns: tuple[FormField, ...] = ()
    """Of `lines` only; none of them is `lines` itself."""
    asked: bool = True
    """Whether a model is asked for it: each question makes its answer longer."""

    @property
    def heading(self) -> str:
        """The title in a sentence, translated as it is over a column; a person's own, which may
        hold a blank, as it is."""
        return self.title if "{" in self.title else Sentence(self.title)


class Form(msgspec.Struct, frozen=True):
    name: str
    title: str
    fields: tuple[FormField, ...]

    def schema(self) -> dict[str, Any]:
        """The JSON schema of a model's answer: every field that is asked for is there, in this
        order; null where the page has none."""
        return _object(tuple(field for field in self.fields if field.asked))


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in one field."""

    name: str
    value: str | Decimal | None
    """A date as ISO 8601, an amount as a number, anything else as text; None where not found."""
    printed: str = ""
    """As it stands on the page."""
    confidence: float = 0.0
    """0 to 1."""
    page: int | None = None
    """From 1; None where nobody knows."""
    box: tuple[float, float, float, float] | None = None
    """Left, top, right and bottom in fractions of the page's width and height."""
    way: FoundWay = "nothing"


class Check(msgspec.Struct, frozen=True):
    name: str
    outcome: Outcome
    sentence: str
    """One plain sentence."""


class Extraction(msgspec.Struct, frozen=True, kw_only=True):
    """One file's form, filled."""

    file: str
    form: str
    fields: tuple[Found, ...]
    part: int = 1
    """Which of the invoices in the file it is, where it has several electronic ones; from 1."""
    lines: tuple[tuple[Found, ...], ...] = ()
    """Each row of the form's `lines`, a value for each column."""
    taxes: tuple[tuple[Found, ...], ...] = ()
    """A row for each rate of tax, with a value for each of `TAX_COLUMNS`."""
    checks: tuple[Check, ...] = ()

    @property
    def name(self) -> str:
        """The file's name; with the number of the invoice in it behind the first."""
        name = Path(self.file).name
        return name if self.part == 1 else f"{name} ({self.part})"

    def json(self) -> bytes:
        """As `llama32-desktop extract --json` prints it: amounts are JSON numbers."""
        encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=text_alone)
        try:
            return encoder.encode(self)
        except UnicodeEncodeError:  # the file's name is no text: its bytes stand there as escapes
            rest = encoder.encode(msgspec.structs.replace(self, file=""))
            return rest.replace(b'""', encoded(self.file), 1)  # the first field is that


def not_read(file: str, form: Form, why: str) -> Extraction:
    """A file that could not be read stands among the others with the reason."""
    return _empty(file, form, Check("file", "wrong", why))


def not_searched(file: str, form: Form, why: str) -> Extraction:
    """A file that was read, and whose fields could not be looked for, with the reason."""
    return _empty(file, form, Check(PAGES, "wrong", why))


def _empty(file: str, form: Form, said: Check) -> Extraction:
    nothing = tuple(Found(name=f.name, value=None) for f in form.fields if f.type != "lines")
    return Extraction(file=file, form=form.name, fields=nothing, checks=(said,))


def _object(fields: tuple[FormField, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {field.name: _value(field) for field in fields},
        "required": [field.name for field in fields],
        "additionalProperties": False,
    }


def _value(field: FormField) -> dict[str, Any]:
    if field.type == "lines":
        return {"title": field.title, "type": "array", "items": _object(field.columns)}
    if field.type in ("amount", "number"):
        return {"title": field.title, "type": ["number", "null"]}
    schema: dict[str, Any] = {"title": field.title, "type": ["string", "null"]}
    if field.type == "date":
        schema["format"] = "date"
    return schema


_LINES = FormField(
    "lines",
    "Lines",
    "lines",
    (
        FormField("description", "Description"),
        FormField("quantity", "Quantity", "number"),
        FormField("price", "Unit price", "amount"),
        FormField("discount", "Discount %", "number"),
        FormField("amount", "Amount", "amount"),
    ),
)
TAX_COLUMNS: Final = (
    FormField("rate", "Tax rate %", "number"),
    FormField("base", "Taxed amount", "amount"),
    FormField("tax", "Tax", "amount"),
)
_SUMS = (
    FormField("currency", "Currency"),
    FormField("subtotal", "Subtotal", "amount"),
    FormField("tax", "Tax", "amount"),
    FormField("other", "Other charges", "amount"),
    FormField("total", "Total", "amount"),
)

FORMS = {
    form.name: form
    for form in (
        Form(
            "invoice",
            "Invoice",
            (
                FormField("supplier", "Supplier"),
                FormField("buyer", "Buyer", asked=False),
                FormField("number", "Invoice number"),
                FormField("order", "Order number", asked=False),
                FormField("reference", "Buyer's reference", asked=False),
                FormField("date", "Date", "date"),
                FormField("due", "Due date", "date"),
                FormField("terms", "Payment terms", asked=False),
                FormField("vat", "VAT number", "vat"),
                FormField("iban", "IBAN", "iban"),
                *_SUMS,
                FormField("prepaid", "Prepaid", "amount", asked=False),
                FormField("due_amount", "Amount due", "amount", asked=False),
                _LINES,
            ),
        ),
        Form(
            "receipt",
            "Receipt",
            (FormField("supplier", "Shop"), FormField("date", "Date", "date"), *_SUMS, _LINES),
        ),
        Form(
            "card",
            "Business card",
            tuple(
                FormField(name, name.capitalize())
                for name in ("name", "position", "company", "address", "phone", "email", "website")
            ),
        ),
        Form(
            "statement",
            "Bank statement",
            (
                FormField("bank", "Bank"),
                FormField("holder", "Account holder"),
                FormField("iban", "IBAN", "iban"),
                FormField("from", "From", "date"),
                FormField("until", "Until", "date"),
                FormField("currency", "Currency"),
                FormField("opening", "Opening balance", "amount"),
                FormField("closing", "Closing balance", "amount"),
                FormField(
                    "lines",
                    "Entries",
                    "lines",
                    (
                        FormField("date", "Date", "date"),
                        FormField("description", "Description"),
                        FormField("amount", "Amount", "amount"),
                    ),
                ),
            ),
        ),
        Form(
            "contract",
            "Contract",
            (
                FormField("title", "Title"),
                FormField("first_party", "First party"),
                FormField("second_party", "Second party"),
                FormField("date", "Date", "date"),
                FormField("start", "Start", "date"),
                FormField("end", "End", "date"),
                FormField("notice", "Notice period"),
                FormField("amount", "Amount", "amount"),
                FormField("currency", "Currency"),
                FormField("law", "Governing law"),
            ),
        ),
    )
}
"""The forms that are there from the start, by name."""


def own_form(text: str, title: str = "Own fields") -> Form:
    """A person's own list: titles between commas, each with its type behind a colon where it is
    not text: `Customer, Total: amount, Delivered: date`.

    Raises:
        ValueError: there is none, a title twice, or a type that there is not; one sentence.
    """
    fields: list[FormField] = []
    for part in text.split(","):
        name, _, kind = (piece.strip() for piece in part.partition(":"))
        if not name:
            continue
        if kind and kind not in ("text", "amount", "date", "number", "iban", "vat"):
            raise ValueError(
                Sentence(
                    "“{0}” is no kind of field, so nothing was read; write text, amount, date, "
                    "number, iban or vat behind the colon.",
                    kind,
                )
            )
        fields.append(FormField(name, name, kind or "text"))  # type: ignore[arg-type]
    if len({field.name for field in fields}) < len(fields):
        raise ValueError(
            Sentence("A field is named twice, so nothing was read; give each its own name.")
        )
    if not fields:
        raise ValueError(Sentence("No field is named, so nothing was read; name at least one."))
    return Form("own", title, tuple(fields))
