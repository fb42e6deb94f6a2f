"""How often a file is recognised as what it is, and how long that takes.

    python -m tests.bench.recognition --truth FILE [--part held] [--step 1] [--json]

The truth is JSON: for each file's path its "type", its "part" (learned with, or held back), and
"scan" where its page is a picture. Paths are relative to the truth's folder. Without it the public
e-invoices of ../shared/invoices are asked, whose type their data prove.

Prints, worst first: the share of each type that is right, which types are taken for which others,
how many of those that are said without a doubt are right, the processor's time for a page beside
reading it, and the time from the wish to the facts.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.file_facts import SURE, Recognition
from tests.bench.invoices import SHARED, processor_seconds


@dataclass
class Score:
    """What was counted."""

    right: Counter[str] = field(default_factory=Counter)
    files: Counter[str] = field(default_factory=Counter)
    taken_for: Counter[tuple[str, str]] = field(default_factory=Counter)
    sure: int = 0
    sure_and_right: int = 0
    agreements: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    """Of the processor, a page, for all that is done beside reading."""
    wall: list[float] = field(default_factory=list)
    """From the wish to the facts, for a file without OCR."""
    wrong: list[str] = field(default_factory=list)
    unread: int = 0

    def add(self, name: str, truth: str, said: Recognition | None) -> None:
        """Counts a file."""
        kind = said.type if said else "none"
        self.files[truth] += 1
        self.right[truth] += kind == truth
        if said and said.agreement:
            self.agreements[said.agreement] += 1
        if said and said.confidence >= SURE and kind != "other":
            self.sure += 1
            self.sure_and_right += kind == truth
        if kind != truth:
            self.taken_for[truth, kind] += 1
            self.wrong.append(f"{truth} taken for {kind}: {name}")

    def told(self) -> dict[str, Any]:
        """For JSON."""
        shares = {kind: self.right[kind] / self.files[kind] for kind in self.files}
        return {
            "types": {
                kind: f"{self.right[kind]} of {self.files[kind]}"
                for kind in sorted(shares, key=lambda one: shares[one])
            },
            "all": f"{self.right.total()} of {self.files.total()}",
            "taken_for": {f"{a} for {b}": n for (a, b), n in self.taken_for.most_common()},
            "said_without_doubt": f"{self.sure_and_right} of {self.sure} right",
            "page_and_data": dict(self.agreements),
            "not_read": self.unread,
            "cpu_seconds_a_page": _spread(self.seconds),
            "seconds_to_facts": _spread(self.wall),
            "wrong": sorted(self.wrong),
        }


def _spread(values: list[float]) -> dict[str, float]:
    if not values:
        return {}
    return {"median": round(statistics.median(values), 3), "worst": round(max(values), 3)}


def measure(truths: dict[Path, dict[str, Any]]) -> Score:
    """Reads and recognises each file."""
    score = Score()
    with DocumentReader() as reader:
        for path, truth in truths.items():
            scan = bool(truth.get("scan"))
            try:
                began = time.perf_counter()
                document = reader.read(path, recognise=scan, identify=True)
                wall = time.perf_counter() - began
                # Once more without it: what is left is what recognising takes.
                middle = processor_seconds()
                reader.read(path, recognise=False)
                alone = processor_seconds() - middle
                again = processor_seconds()
                reader.read(path, recognise=False, identify=True)
                both = processor_seconds() - again
            except UnreadableError:
                score.unread += 1
                continue
            if not scan:
                score.wall.append(wall)
                score.seconds.append(max(0.0, both - alone) / max(1, len(document.pages)))
            score.add(path.name, truth["type"], document.recognition)
    return score


def main() -> None:
    """Runs it from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--truth", type=Path)
    parser.add_argument("--part", default="")
    parser.add_argument("--step", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    if options.truth:
        found = json.loads(options.truth.read_text("utf-8"))
        truths = {
            options.truth.parent / name: truth
            for name, truth in found.items()
            if options.part in ("", truth.get("part"))
        }
    else:
        truths = {path: {"type": "e-invoice"} for path in sorted(SHARED.glob("*.pdf"))}
    told = measure(dict(list(truths.items())[:: options.step])).told()
    if options.json:
        print(json.dumps(told, indent=2, ensure_ascii=False))
        return
    for name, value in told.items():
        print(f"{name}: {json.dumps(value, ensure_ascii=False)}")


if __name__ == "__main__":
    main()
