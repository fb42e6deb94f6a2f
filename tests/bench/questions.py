"""What a model's answers to questions about unsure fields are worth.

    python -m tests.bench.questions FOLDER [--model starter] [--questions 40] [--part measure]

FOLDER has invoices and a truth.json as `tests.bench.invoices` reads it. Rules read each file; a
model is asked about each field of which they are unsure, as `extract --model` would, whatever its
size. Only questions whose truth is known count; they are taken evenly from all of them.

Prints JSON: of the questions how many the rules had right, and how many the model; how many had
the right value among their candidates, and what blind choice would make right; for each least
probability of an answer how many fields became right and how many right ones became wrong, if
answers from there on replaced the rules' values; and the same of steady answers, those that stay
with the candidates in reverse, which are all that the app uses. Seconds are the engine's of the
processor, for both orders.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import psutil

from llama32_desktop.document_models import SessionWriter
from llama32_desktop.documents.extraction.doubts import questions
from llama32_desktop.documents.extraction.forms import FORMS, Found
from llama32_desktop.documents.extraction.questions import Question
from llama32_desktop.documents.extractor.answers import Answer, ask
from llama32_desktop.documents.extractor.extract import extract_all
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.engine.client.pool import private_session
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.models.library import find_model
from tests.bench.judging import plain

LEASTS: Final = (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


@dataclass(frozen=True)
class Asked:
    """A question whose answer is known."""

    file: str
    document: Document
    question: Question
    true: str

    def right(self, found: Found | None) -> bool:
        value = found.value if found else None
        name = self.question.field.name
        return value is not None and plain(name, value) == plain(name, self.true)


@dataclass(frozen=True)
class Outcome:
    """What a model made of one."""

    asked: Asked
    answer: Answer | None
    seconds: float

    @property
    def chosen(self) -> Found | None:
        return self.answer.chosen.found if self.answer and self.answer.chosen else None

    @property
    def probability(self) -> float:
        return self.answer.probability if self.answer else 0.0

    def line(self) -> str:
        """File, field, the rules' value, the model's, the true one, how probable, seconds, whether
        it is steady."""
        question, chosen = self.asked.question, self.chosen
        values = (question.rule.value, chosen.value if chosen else None, self.asked.true)
        steady = "steady" if self.answer and self.answer.steady else ""
        figures = (f"{self.probability:.2f}", f"{self.seconds:.1f}", steady)
        return "\t".join(map(str, (self.asked.file, question.field.name, *values, *figures)))


def read(
    folder: Path, truths: Mapping[str, Mapping[str, Any]], reader: DocumentReader
) -> Iterator[Asked]:
    """The questions about the files of a folder; pictures are recognised first."""
    form = FORMS["invoice"]
    for name, truth in truths.items():
        document = reader.read(folder / name, words=True, recognise=True)
        by_rules = extract_all(document, form, page_only=True)[0]
        for question in questions(by_rules, form, document):
            true = truth.get(question.field.name)
            if true and question.candidates:
                yield Asked(name, document, question, str(true))


def table(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The figures; see the module."""
    rules = [one.asked.right(one.asked.question.rule) for one in outcomes]
    model = [one.asked.right(one.chosen) for one in outcomes]
    there = [
        any(one.asked.right(each.found) for each in one.asked.question.candidates)
        for one in outcomes
    ]
    blind = sum(
        within / (len(one.asked.question.candidates) + 1)
        for one, within in zip(outcomes, there, strict=True)
    )
    seconds = sorted(one.seconds for one in outcomes)
    return {
        "questions": len(outcomes),
        "rules right": sum(rules),
        "model right": sum(model),
        "right among the candidates": sum(there),
        "blind choice": round(blind, 1),
        "answered none": sum(one.answer is not None and one.chosen is None for one in outcomes),
        "chose the first": sum(
            one.chosen is one.asked.question.candidates[0].found for one in outcomes
        ),
        "median seconds": round(seconds[len(seconds) // 2], 2) if seconds else 0,
        "from probability": _by_least(outcomes),
        "steady, from probability": _by_least(
            [one for one in outcomes if one.answer is not None and one.answer.steady]
        ),
    }


def _by_least(outcomes: Sequence[Outcome]) -> dict[str, dict[str, int]]:
    return {
        str(least): _changed([one for one in outcomes if one.probability >= least])
        for least in LEASTS
    }


def _changed(outcomes: Sequence[Outcome]) -> dict[str, int]:
    """What becomes of fields whose answers replace the rules' values."""
    counts = {"answers": 0, "became right": 0, "became wrong": 0, "stayed right": 0}
    for one in outcomes:
        if one.chosen is None:
            continue
        counts["answers"] += 1
        before, after = one.asked.right(one.asked.question.rule), one.asked.right(one.chosen)
        counts["became right"] += after and not before
        counts["became wrong"] += before and not after
        counts["stayed right"] += before and after
    return counts


def _processor(process: psutil.Process) -> float:
    seconds = 0.0
    for child in process.children(recursive=True):
        times = child.cpu_times()
        seconds += times.user + times.system
    return seconds


def main() -> None:
    """Asks, and prints JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", default="starter")
    parser.add_argument("--questions", type=int, default=40)
    parser.add_argument("--part", default="", help="only files whose truth has this part")
    parser.add_argument("--text-only", action="store_true", help="no pictures")
    parser.add_argument("--each", action="store_true", help="print each question, too")
    options = parser.parse_args()
    truths = json.loads((options.folder / "truth.json").read_text("utf-8"))
    truths = {
        name: truth
        for name, truth in truths.items()
        if options.part in ("", truth.get("part")) and not (options.text_only and truth.get("scan"))
    }
    with DocumentReader() as reader:
        asked = list(read(options.folder, truths, reader))
    chosen = asked[:: max(1, -(-len(asked) // options.questions))]
    outcomes = []
    with private_session() as session:
        loaded = session.load(find_model(options.model).ref, ModelSettings(context=2048))
        writer = SessionWriter(session, loaded)
        for one in chosen:
            began = _processor(psutil.Process())
            answer = ask(one.question, one.document, writer, least=0)
            outcomes.append(Outcome(one, answer, _processor(psutil.Process()) - began))
            if options.each:
                print(outcomes[-1].line(), flush=True)
    print(json.dumps({"model": loaded.name, "of": len(asked), **table(outcomes)}, indent=1))


if __name__ == "__main__":
    main()
