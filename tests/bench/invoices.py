"""How much of invoices is found by rules, and whether what is sure is right.

    python -m tests.bench.invoices [--sets held-back learning shared] [--step 1] [--scans 1]
    python -m tests.bench.invoices --folder FOLDER --truth FOLDER/truth.json

Sets: families of layouts that rules were not made with, those they were made with (each by its text
layer, as clean scan, as bad scan, as photo and as fax), and the public e-invoices of
../shared/invoices, as if there were only their pages and with their XML. A folder of others is
measured with a truth.json, which has for each file's name the values of fields that its page shows;
"scan" is true of pictures, and "also" has for a field's name what else a person would take.

Prints, worst first: the share of files whose total, date, number and supplier are all right, each
field's share where it is printed, and the table of calibration. --json prints all of it, --wrong
each value that is not right.
"""

from __future__ import annotations

import argparse
import io
import json
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import msgspec
import psutil
from PIL import Image

from llama32_desktop.documents.extraction.forms import FORMS, Extraction
from llama32_desktop.documents.extractor.extract import extract_all
from llama32_desktop.documents.reader import DocumentReader
from tests.bench.judging import Score, judge
from tests.make.invoices import LEARNING, Family, Truth, invoices
from tests.make.invoices.held_back import HELD_BACK
from tests.make.invoices.scans import Scan, scanned

SHARED = Path(__file__).parents[3] / "shared" / "invoices"
LONGEST = 1754
"""150 dots an inch on A4, as scanners do."""
_NO_FONT = ("ja",)
"""Languages whose letters no font that is here draws: they have a text layer and no picture."""
_FAMILIES = {"held-back": HELD_BACK, "learning": LEARNING}


class Bench:
    """Reads files and judges what rules find in them."""

    def __init__(self, reader: DocumentReader, folder: Path, *, page_only: bool = True) -> None:
        self._reader, self._folder, self._page_only = reader, folder, page_only

    def file(self, path: Path, name: str = "") -> tuple[Extraction, float]:
        """What rules find on a file's pages, and the processor's seconds for that."""
        began = processor_seconds()
        document = self._reader.read(path, words=True, recognise=True)
        found = extract_all(
            document, FORMS["invoice"], reader=self._reader, page_only=self._page_only
        )[0]
        found = msgspec.structs.replace(found, file=name or path.name)
        return found, processor_seconds() - began

    def made(self, truth: Truth, data: bytes, way: Scan | None = None) -> tuple[Extraction, float]:
        """The same of one that the families made, by its text layer or as a picture."""
        path = self._folder / f"{truth.name}.pdf"
        path.write_bytes(data)
        if way:
            page = Image.open(io.BytesIO(self._reader.draw(path, 1, longest=LONGEST)))
            path = path.with_suffix(".png")
            scanned(page, way, sum(map(ord, truth.name))).save(path)
        return self.file(path, f"{truth.family} {truth.language} {truth.name}")

    def families(
        self, families: Sequence[Family], count: int, step: int, scans: int
    ) -> Iterator[Score]:
        """A score for each way of reading; of scans so many a family, of one page each."""
        kind = "held back" if families[0].held_back else "learning"
        score = Score(f"{kind}, text layer")
        for truth, data in list(invoices(count, families))[::step]:
            self._add(score, truth, data)
        yield score
        ways: tuple[Scan, ...] = ("clean", "degraded", "photo", "fax")
        for at, way in enumerate(ways if scans else ()):
            score = Score(f"{kind}, {way}")
            start = at * scans * len(families)
            for truth, data in invoices(scans * len(families), families, start=start):
                if "many pages" in truth.family or truth.language in _NO_FONT:
                    continue
                till = way == "degraded" and any(name in truth.family for name in ("till", "slip"))
                self._add(score, truth, data, "thermal" if till else way)
            yield score

    def folder(self, folder: Path, truths: dict[str, dict[str, Any]], name: str) -> Iterator[Score]:
        """Files that others made: those with a text layer, and pictures."""
        scores = {False: Score(name), True: Score(f"{name}, scans and photos")}
        for file, truth in truths.items():
            found, seconds = self.file(folder / file, file)
            truth.setdefault("due_amount", truth.get("payable"))
            language = str(truth.get("language", ""))
            scores[bool(truth.get("scan"))].add(judge(found, truth, language, False), seconds)
        yield from (score for score in scores.values() if score.seconds)

    def _add(self, score: Score, truth: Truth, data: bytes, way: Scan | None = None) -> None:
        found, seconds = self.made(truth, data, way)
        score.add(judge(found, asdict(truth), truth.family, True), seconds)


def measure(options: argparse.Namespace) -> Iterator[Score]:
    """The scores of what was asked for."""
    with tempfile.TemporaryDirectory() as scratch, DocumentReader() as reader:
        bench = Bench(reader, Path(scratch))
        if options.folder:
            truths = json.loads((options.truth or options.folder / "truth.json").read_text("utf-8"))
            truths = {n: t for n, t in truths.items() if options.part in ("", t.get("part"))}
            yield from bench.folder(options.folder, truths, options.folder.name)
            return
        for name in options.sets:
            if name in _FAMILIES:
                families = _FAMILIES[name]
                count = options.count * len(families)
                yield from bench.families(families, count, options.step, options.scans)
            elif SHARED.exists():
                truths = json.loads((SHARED / "truth.json").read_text("utf-8"))
                yield from bench.folder(SHARED, truths, "public e-invoices, page only")
                whole = Bench(reader, Path(scratch), page_only=False)
                yield from whole.folder(SHARED, truths, "public e-invoices, with their XML")


def processor_seconds() -> float:
    """Seconds that this process and its children have used the processor."""
    seconds = time.process_time()
    for child in psutil.Process().children(recursive=True):
        times = child.cpu_times()
        seconds += times.user + times.system
    return seconds


def _print(scores: Sequence[Score]) -> None:
    for score in sorted(scores, key=Score.all_four):
        table = score.table()
        print(
            f"\n## {score.name}: {table['files']} files, all four {table['all four']:.1%}, "
            f"{table['median processor seconds']:.2f} s each\n"
        )
        for name, row in table["fields"].items():
            print(
                f"  {name:<12}{row['right']:7.1%} of {row['printed']:<4} missing {row['missing']}, "
                f"wrong {row['wrong']}"
            )
        print("  " + ", ".join(f"{name} {value:.0%}" for name, value in table["families"].items()))
        sure = table["calibration"]
        print(
            f"  of {sure['sure']} sure (95 % or more) right {sure['right of sure']:.1%}; "
            f"of {sure['wrong']} wrong marked {sure['marked of wrong']:.1%}; "
            f"of right ones marked {sure['right but marked']:.1%}"
        )
        print(
            "  confidence: "
            + ", ".join(
                f"{low}+ {row['right']:.0%} of {row['values']}" for low, row in sure["bins"].items()
            )
        )
        print(f"  wrong and not marked: {sure['unmarked']}")


def main() -> None:
    """Measures, and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    sets = ("held-back", "learning", "shared")
    parser.add_argument("--sets", nargs="+", choices=sets, default=sets)
    parser.add_argument("--count", type=int, default=20, help="invoices of each family")
    parser.add_argument("--step", type=int, default=1, help="take every n-th")
    parser.add_argument("--scans", type=int, default=0, help="of each family in each way")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--truth", type=Path)
    parser.add_argument("--part", default="", help="only files whose truth has this part")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--wrong", action="store_true")
    options = parser.parse_args()
    scores = list(measure(options))
    if options.json:
        print(json.dumps({score.name: score.table() for score in scores}, indent=1))
    else:
        _print(scores)
    if options.wrong:
        for one in (one for score in scores for one in score.judged if one.outcome != "right"):
            print(
                f"{one.file}\t{one.name}\t{one.outcome}\t{one.found!r}\t{one.true!r}\t"
                f"{one.confidence:.2f}{' marked' if one.marked else ''}"
            )


if __name__ == "__main__":
    main()
