"""Asks a model where rules are unsure: which of these candidates is the supplier?

Invoices and receipts are read by rules. For each core field of which the rules are unsure, or that
they do not find, a model gets one small question with the values that the rules saw for it. It
answers with a number under a grammar, so that it can choose wrongly but invent nothing. Small
models choose the first of whatever they are shown: an answer counts only if it stays the same with
the candidates in reverse. Other forms, of which the rules know little, and pages without text are
read whole (`by_model`).
"""

from __future__ import annotations

import math
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.documents.extraction.by_model import Filled, fill_from_picture
from llama32_desktop.documents.extraction.cut_out import CutOuts, Whereabouts
from llama32_desktop.documents.extraction.forms import Extraction, Form, FormField, Found
from llama32_desktop.documents.extraction.rules.candidates import Candidate, Candidates
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.writer import Writer, Written
from llama32_desktop.fence import RULE, fenced

UNSURE: Final = 0.8
"""Rules that are as sure as this are not questioned; below it a person is warned, too."""
LEAST: Final = 0.5
"""How probable an answer must be to count."""
MOST: Final = 0.75
"""How much an answer counts at the most, as nobody has counted how often models are right: alone
it stays below what passes without a warning, and with unsure rules that agree below sure."""
_FORMS: Final = ("invoice", "receipt")
_NEEDED: Final = ("supplier", "number", "date", "total")
"""Every invoice has them, so that they are asked for where rules find none."""
_NONE: Final = "none"
_ANSWER_TOKENS: Final = 4
_ASKED: Final = {
    "supplier": "the supplier: the company or person that issued this document and gets the money, "
    "not the customer",
    "number": "the number of this document itself, not of an order, a customer or an account",
    "date": "the date on which this document was issued, not when it is due or was delivered",
    "due": "the date by which it must be paid",
    "subtotal": "the amount before tax, of the whole document",
    "tax": "the amount of tax, of the whole document",
    "total": "the total of the whole document with tax",
}


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
        answers = (*range(1, len(self.candidates) + 1), _NONE)
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
                f"Which of these candidates is {_ASKED[self.field.name]} "
                f"({self.form.title}, {self.field.title})?",
                RULE,
                "",
                fenced(name, "\n".join(told)),
                "",
                f"Answer with the number of the right candidate, or {_NONE}.",
            )
        )


@dataclass(frozen=True)
class Answer:
    """What a model chose; nothing where it said none."""

    chosen: Candidate | None
    probability: float
    """Of the answer's tokens among all that the model may have written; the lower of two."""
    steady: bool = False
    """Whether the same was chosen with the candidates in reverse."""


def answers_questions(form: Form, document: Document) -> bool:
    """Whether a form is filled by rules and questions, and not by a model that reads the whole."""
    return form.name in _FORMS and any(page.text.strip() for page in document.pages)


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
        if found.name in _ASKED
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


def ask(
    question: Question,
    document: Document,
    writer: Writer,
    *,
    least: float = LEAST,
    picture: str = "",
    cancelled: Callable[[], bool] = lambda: False,
) -> Answer | None:
    """A model's answer; `None` where the question does not fit into its context.

    Args:
        least: How probable an answer must be for the question to be asked a second time.
        picture: Path of the cut-out of the page, for a model that sees.

    Raises:
        WritingError, WritingCancelledError: as `Writer.write`.
    """
    first = _ask(question, document, writer, picture, cancelled)
    if first is None or first.chosen is None or first.probability < least:
        return first
    reverse = replace(question, candidates=question.candidates[::-1])
    second = _ask(reverse, document, writer, picture, cancelled)
    if second is None or second.chosen is not first.chosen:
        return first
    return Answer(first.chosen, min(first.probability, second.probability), steady=True)


def _ask(
    question: Question,
    document: Document,
    writer: Writer,
    picture: str,
    cancelled: Callable[[], bool],
) -> Answer | None:
    for neighbours in (True, False):
        prompt = question.prompt(document.name, neighbours=neighbours)
        if writer.count(prompt) + _ANSWER_TOKENS <= writer.context:
            written = writer.write(
                prompt,
                image=picture,
                grammar=question.grammar,
                max_tokens=_ANSWER_TOKENS,
                cancelled=cancelled,
            )
            return _answer(question, written)
    return None


def answered(
    by_rules: Extraction,
    form: Form,
    document: Document,
    writer: Writer,
    *,
    reader: DocumentReader | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Filled:
    """The fields that a model answered surely enough, each as sure as its answer may count.

    Args:
        reader: Draws the page for a model that sees: of it the model gets the part in which the
            candidates stand. Where rules see no candidate at all, it reads the field off the part
            of the page where such a field stands as a rule.

    Raises:
        WritingError, WritingCancelledError: as `Writer.write`.
    """
    fields = []
    sees = writer.sees and reader is not None and document.kind in ("pdf", "image")
    with tempfile.TemporaryDirectory() as folder:
        cut_outs = CutOuts(document, reader if sees else None, Path(folder), cancelled)
        for question in questions(by_rules, form, document, cancelled=cancelled):
            found = _found(question, document, writer, cut_outs, cancelled)
            if found is not None and found.value is not None and found.confidence >= LEAST:
                sure = round(min(found.confidence, MOST), 3)
                fields.append(
                    msgspec.structs.replace(found, name=question.field.name, confidence=sure)
                )
    return Filled(fields, ())


def _found(
    question: Question,
    document: Document,
    writer: Writer,
    cut_outs: CutOuts,
    cancelled: Callable[[], bool],
) -> Found | None:
    if question.candidates:
        picture = cut_outs.around([one.found for one in question.candidates])
        answer = ask(question, document, writer, picture=picture, cancelled=cancelled)
        if answer is None or answer.chosen is None or not answer.steady:
            return None
        return msgspec.structs.replace(answer.chosen.found, confidence=answer.probability)
    where: Whereabouts = "foot" if question.field.name == "total" else "head"
    picture, page = cut_outs.expected(where)
    if not picture:
        return None
    alone = Form(question.form.name, question.form.title, (question.field,))
    filled = fill_from_picture(picture, page, alone, writer, cancelled=cancelled)
    return filled.fields.get(question.field.name)


def _answer(question: Question, written: Written) -> Answer | None:
    text = written.text.strip()
    sure = math.prod(probability for _, probability in written.probabilities)
    if text == _NONE:
        return Answer(None, sure)
    if text.isascii() and text.isdigit() and 0 < int(text) <= len(question.candidates):
        return Answer(question.candidates[int(text) - 1], sure)
    return None  # cut off, which a grammar does not prevent
