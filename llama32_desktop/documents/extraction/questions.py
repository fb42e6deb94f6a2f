"""Asks a model where rules are unsure: which of these candidates is the supplier?

Invoices and receipts are read by rules. For each core field of which the rules are unsure, or that
they do not find, a model gets one small question with the values that the rules saw for it. It
answers with a number under a grammar, so that it can choose wrongly but invent nothing. Other
forms, of which the rules know little, and pages without text are read whole (`by_model`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from llama32_desktop.documents.extraction.forms import Form, FormField, Found
from llama32_desktop.documents.model import Document
from llama32_desktop.fence import RULE, fenced
from llama32_desktop.sentences import Sentence

QUESTIONED: Final = ("invoice", "receipt")
"""Forms that rules fill, and a model only helps with."""
TOO_WEAK: Final = Sentence(
    "“{0}” chooses no better than by chance, so it is not asked and the rules alone fill the form; "
    "choose a larger model for a second reading."
)
"""Said with the model's name of one that is `too_weak`; see `tests.bench.questions`."""
NONE: Final = "none"
ASKED: Final = {
    "supplier": "the supplier: the company or person that issued this document and gets the money, "
    "not the customer",
    "number": "the number of this document itself, not of an order, a customer or an account",
    "date": "the date on which this document was issued, not when it is due or was delivered",
    "due": "the date by which it must be paid",
    "subtotal": "the amount before tax, of the whole document",
    "tax": "the amount of tax, of the whole document",
    "total": "the total of the whole document with tax",
}
"""The fields that a model may be asked about, as a question names them."""


@dataclass(frozen=True)
class Candidate:
    """A value that a field may have."""

    found: Found
    """Without a field's name; as sure as the rules are of it."""
    line: str
    """The row that it stands in."""
    above: str
    below: str


@dataclass(frozen=True)
class Question:
    """A field, what the rules found in it, and what else it may be."""

    form: Form
    field: FormField
    rule: Found
    candidates: tuple[Candidate, ...]

    @property
    def grammar(self) -> str:
        """The GBNF of an answer: a candidate's number, or none."""
        answers = (*range(1, len(self.candidates) + 1), NONE)
        return "root ::= " + " | ".join(f'"{answer}"' for answer in answers) + "\n"

    def prompt(self, name: str, *, neighbours: bool = True) -> str:
        """The question about the file `name`; the candidates come from it and are fenced."""
        told = []
        for number, one in enumerate(self.candidates, 1):
            told.append(f"{number}. {one.found.printed or one.found.value}")
            told.append(f"   in the line: {one.line}")
            if neighbours:
                told += [f"   line above: {one.above}"] if one.above else []
                told += [f"   line below: {one.below}"] if one.below else []
        return "\n".join(
            (
                f"Which of these candidates is {ASKED[self.field.name]} "
                f"({self.form.title}, {self.field.title})?",
                RULE,
                "",
                fenced(name, "\n".join(told)),
                "",
                f"Answer with the number of the right candidate, or {NONE}.",
            )
        )


def answers_questions(form: Form, document: Document) -> bool:
    """Whether a form is filled by rules and questions, and not by a model that reads the whole."""
    return form.name in QUESTIONED and any(page.text.strip() for page in document.pages)
