"""Reads every file of a folder, each kind beside other programs that read it, the worst first.

    python -m tests.bench.files FOLDER [--markitdown PYTHON] [--kept FOLDER] [--recognise]

A kind is an ending. Of each kind: files, how many were read, refused with a sentence, stopped the
document process, took too long; the recall beside each program that is here, which is the share of
the words of its text (as often as they stand there) that the app's text has too; the files with the
lowest; the sentences, and how often each was said. pandoc and pdftotext are found by themselves.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, median
from typing import Final, Literal

from llama32_desktop.documents.prompt_text import document_text
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from tests.bench.file_peers import Kept, Peer, peers, words

Outcome = Literal["read", "refused", "stopped", "too long"]
_WORST: Final = 8
_FEW_WORDS: Final = 5
"""Texts of fewer words say nothing of recall."""


@dataclass
class Result:
    """What became of one file."""

    path: Path
    outcome: Outcome
    said: list[str]
    text: str = ""
    pages: int = 0
    recall: dict[str, float] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)


def main() -> None:
    """Runs it from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--markitdown", default="", metavar="PYTHON")
    parser.add_argument("--kept", type=Path, help="where what other programs said is kept")
    parser.add_argument("--recognise", action="store_true", help="read pictures by OCR")
    parser.add_argument("--worst", type=int, default=_WORST)
    options = parser.parse_args()
    kept = Kept(options.kept)
    others = peers(options.markitdown)
    by_kind: dict[str, list[Result]] = defaultdict(list)
    with DocumentReader() as reader:
        for path in sorted(options.folder.rglob("*")):
            if path.is_file():
                result = measure(reader, path, others, kept, recognise=options.recognise)
                by_kind[path.suffix.lower()].append(result)
                kept.save()
    for kind in sorted(by_kind, key=lambda kind: _worth(by_kind[kind])):
        report(kind, by_kind[kind], options.worst)


def measure(
    reader: DocumentReader, path: Path, others: list[Peer], kept: Kept, *, recognise: bool
) -> Result:
    """One file, read by the app and by the others."""
    try:
        document = reader.read(path, recognise=recognise)
    except UnreadableError as error:
        said = str(error)
        outcome: Outcome = "refused"
        if "documents stop" in said:
            outcome = "stopped"
        elif "took longer" in said:
            outcome = "too long"
        return Result(path, outcome, [said])
    text = document_text(document, hidden=True)
    result = Result(path, "read", list(document.unread), text, len(document.pages))
    own = Counter(words(text))
    for name, theirs in kept.texts(path, others).items():
        wanted = Counter(words(theirs or ""))
        if wanted.total() >= _FEW_WORDS:
            lost = wanted - own
            result.recall[name] = 1 - lost.total() / wanted.total()
            result.missing += [word for word, _ in lost.most_common(12)]
    return result


def report(kind: str, results: list[Result], worst: int) -> None:
    """Prints what there is to know of a kind."""
    counts = Counter(result.outcome for result in results)
    pages = sum(result.pages for result in results)
    print(f"\n{kind or 'no ending'}: {len(results)} files, {pages} pages;", end=" ")
    outcomes = ("read", "refused", "stopped", "too long")
    print(", ".join(f"{counts[name]} {name}" for name in outcomes))
    for name in sorted({name for result in results for name in result.recall}):
        recalls = [result.recall[name] for result in results if name in result.recall]
        full = sum(recall >= 0.98 for recall in recalls)
        print(
            f"  recall beside {name}, {len(recalls)} files: worst {min(recalls):.1%}, mean "
            f"{mean(recalls):.1%}, median {median(recalls):.1%}; 98 % or more in {full}"
        )
    measured = [result for result in results if result.recall]
    for result in sorted(measured, key=lambda one: min(one.recall.values()))[:worst]:
        if min(result.recall.values()) < 0.98:
            figures = ", ".join(f"{name} {value:.1%}" for name, value in result.recall.items())
            print(f"    {result.path.name}: {figures}; not: {' '.join(result.missing[:12])}")
    for sentence, count in _said(results).most_common():
        print(f"  {count} × {sentence}")


def _said(results: Iterable[Result]) -> Counter[str]:
    return Counter(
        f"({result.outcome}) {sentence.replace(result.path.name, '…')}"
        for result in results
        for sentence in dict.fromkeys(result.said)
    )


def _worth(results: list[Result]) -> float:
    """How good a kind is: files that were not read count as nothing."""
    shares = [
        min(result.recall.values(), default=1.0) if result.outcome == "read" else 0.0
        for result in results
    ]
    return mean(shares)


if __name__ == "__main__":
    main()
