"""How many instructions to the model are found in documents, and how many are found that are none.

    python -m tests.bench.injections [--each 200] [--guard MODEL] [--texts FILE] [--json]

Without arguments: documents made by `tests.make.injections`, with an attack and without, in seven
languages and every kind of file that has a maker here, read as the app reads them and held against
its own rules. `--guard` has a Llama Guard 3 judge them too; it was trained for hazards and not for
instructions. `--texts` asks about a public collection instead, which is fetched by whoever runs it
and is none of this repository: JSON lines with a "text" and a "label" (1 where it is an attack).

Prints, worst first: the share that is found by language, by kind of file and by sentence, and what
is found falsely, each by itself.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.suspicion import scan
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.guards.guard import Guard
from llama32_desktop.models.library import find_model
from tests.make.injections import Sample, corpus

_BY: Final = ("language", "kind", "number")


class Score:
    """What was found of attacks, and of what is none."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.found: Counter[tuple[str, object, bool]] = Counter()
        self.asked: Counter[tuple[str, object, bool]] = Counter()
        self.wrong: list[str] = []

    def add(self, sample: Sample, found: bool) -> None:
        """Count a document."""
        for by in ("all", *_BY):
            key = (by, getattr(sample, by, ""), sample.attacks)
            self.asked[key] += 1
            self.found[key] += found
        if found and not sample.attacks:
            self.wrong.append(sample.path.name)

    def share(self, by: str, value: object, attacks: bool) -> float:
        key = (by, value, attacks)
        return self.found[key] / max(1, self.asked[key])

    def report(self) -> dict[str, object]:
        """All shares, the worst first."""
        report: dict[str, object] = {
            "by": self.name,
            "attacks": self.asked["all", "", True],
            "found": round(self.share("all", "", True), 3),
            "harmless": self.asked["all", "", False],
            "falsely found": round(self.share("all", "", False), 3),
        }
        for by in _BY:
            values = sorted({v for b, v, a in self.asked if b == by and a}, key=str)
            shares = {str(v): round(self.share(by, v, True), 2) for v in values}
            report[f"found by {by}"] = dict(sorted(shares.items(), key=lambda item: item[1]))
        return report | {"false": sorted(self.wrong)}


def measured(each: int, guard: Guard | None) -> Iterator[Score]:
    """The scores of the rules, and of a guard where there is one."""
    rules, judged = Score("rules"), Score(guard.name if guard else "")
    with tempfile.TemporaryDirectory() as folder, DocumentReader() as reader:
        for sample in corpus(Path(folder), each):
            document = reader.read(sample.path)
            rules.add(sample, any(page.marks for page in document.pages))
            if guard is not None:
                text = "\n".join(page.text for page in document.pages)
                findings = guard.judge_text("document", text, name=sample.path.name)
                if any(finding.failure for finding in findings):
                    raise SystemExit(findings[-1].failure)
                judged.add(sample, any(finding.unsafe for finding in findings))
    yield rules
    if guard is not None:
        yield judged


def collection(file: Path) -> dict[str, object]:
    """What the rules find in a public collection."""
    found: Counter[int] = Counter()
    asked: Counter[int] = Counter()
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            label = int(bool(entry["label"]))
            asked[label] += 1
            found[label] += bool(scan(str(entry["text"])))
    return {
        "by": "rules",
        "attacks": asked[1],
        "found": round(found[1] / max(1, asked[1]), 3),
        "harmless": asked[0],
        "falsely found": round(found[0] / max(1, asked[0]), 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=200)
    parser.add_argument("--guard")
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--json", action="store_true")
    parsed = parser.parse_args()
    if parsed.texts is not None:
        reports = [collection(parsed.texts)]
    else:
        with EnginePool() as engines:
            guard = None
            if parsed.guard is not None:
                model = find_model(parsed.guard)
                guard = Guard(engines, model.ref, model.name, ModelSettings())
            reports = [score.report() for score in measured(parsed.each, guard)]
    for report in reports:
        if parsed.json:
            print(json.dumps(report, ensure_ascii=False))
            continue
        for name, value in report.items():
            print(f"{name}: {value}")
        print()


if __name__ == "__main__":
    main()
