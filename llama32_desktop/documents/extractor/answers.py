"""What a model answers to questions about unsure fields, and how much that counts.

Small models choose the first of whatever they are shown: an answer counts only if it stays the same
with the candidates in reverse. Of 24 answers of a model of 270 million parameters one did, of 11 of
one of 135 million none (`tests.bench.questions`); taken as given they made 12 right values wrong
and none right. No larger model was measured, so that an answer never makes a value pass as sure.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import msgspec

from llama32_desktop.cage.folder import temporary_folder
from llama32_desktop.documents.drawn_page import are_seen
from llama32_desktop.documents.extraction.by_model import Filled, fill_from_picture
from llama32_desktop.documents.extraction.forms import Form, Found
from llama32_desktop.documents.extraction.questions import NONE, Candidate, Question
from llama32_desktop.documents.extractor.cut_out import CutOuts, Whereabouts
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.writer import Writer, Written

LEAST: Final = 0.5
"""How probable an answer must be to count."""
MOST: Final = 0.75
"""How much an answer counts at the most, as nobody has counted how often models are right: alone
it stays below what passes without a warning, and with unsure rules that agree below sure."""
_ANSWER_TOKENS: Final = 4


@dataclass(frozen=True)
class Answer:
    """What a model chose; nothing where it said none."""

    chosen: Candidate | None
    probability: float
    """Of the answer's tokens among all that the model may have written; the lower of two."""
    steady: bool = False
    """Whether the same was chosen with the candidates in reverse."""


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
    questions: Sequence[Question],
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
    shown = reader if are_seen(document, writer) else None
    with temporary_folder() as folder:
        cut_outs = CutOuts(document, shown, folder, cancelled)
        for question in questions:
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
    if text == NONE:
        return Answer(None, sure)
    if text.isascii() and text.isdigit() and 0 < int(text) <= len(question.candidates):
        return Answer(question.candidates[int(text) - 1], sure)
    return None  # cut off, which a grammar does not prevent
