"""How much of the corpus of invoices is found by rules: text layers, clean and degraded scans.

    python -m tests.bench.invoices [--count 200] [--step 1]

Prints JSON: for each way of reading the share of invoices of which total, date, number and
supplier are all right, the share for each field, and the median seconds a page.
"""

from __future__ import annotations

import argparse
import io
import json
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PIL import Image

from llama32_desktop.documents.extraction.forms import FORMS, Extraction
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.reader import DocumentReader
from tests.make.invoices import COUNT, Truth, invoices, scanned

NEEDED = ("total", "date", "number", "supplier")
FIELDS = (*NEEDED, "due", "subtotal", "tax", "iban", "currency")
HELD_BACK = (4, 6)
"""Layouts that the rules were not made with."""
LONGEST = 1754
"""150 dots an inch on A4, as scanners do."""


def wrong_fields(found: Extraction, truth: Truth) -> set[str]:
    """The fields that are not as on the page."""
    values = {field.name: str(field.value) for field in found.fields}
    return {name for name in FIELDS if _plain(values[name]) != _plain(getattr(truth, name))}


def _plain(text: str) -> str:
    """OCR may lose a space between words: a person reads the same."""
    return text.replace(" ", "").casefold()


def read(
    reader: DocumentReader, folder: Path, truth: Truth, data: bytes, way: str
) -> tuple[Extraction, float]:
    """What rules find in an invoice, read as `way` says, and the seconds that took."""
    path = folder / f"{truth.name}.pdf"
    path.write_bytes(data)
    if way != "text layer":
        page = Image.open(io.BytesIO(reader.draw(path, 1, longest=LONGEST)))
        path = folder / f"{truth.name}.png"
        scanned(page, degraded=way == "degraded", seed=int(truth.name[-3:])).save(path)
    began = time.perf_counter()
    document = reader.read(path, words=True, recognise=True)
    found = extract_by_rules(document.pages, FORMS["invoice"], file=truth.name)
    return found, time.perf_counter() - began


def measure(ways: tuple[str, ...], count: int, step: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """For each way what is right, and how long it took."""
    chosen = list(invoices(count))[::step]
    with tempfile.TemporaryDirectory() as folder, DocumentReader() as reader:
        for way in ways:
            wrong: Counter[str] = Counter()
            held_back, seconds = [], []
            for truth, data in chosen:
                found, took = read(reader, Path(folder), truth, data, way)
                missed = wrong_fields(found, truth)
                wrong.update(missed)
                right = not missed & set(NEEDED)
                wrong["whole"] += not right
                if truth.layout in HELD_BACK:
                    held_back.append(right)
                seconds.append(took)
            yield (
                way,
                {
                    "invoices": len(chosen),
                    "all four right": 1 - wrong["whole"] / len(chosen),
                    "all four right, layouts held back": statistics.fmean(held_back or [0]),
                    "fields": {name: 1 - wrong[name] / len(chosen) for name in FIELDS},
                    "median seconds": statistics.median(seconds),
                },
            )


def main() -> None:
    """Measures, and prints JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--step", type=int, default=1, help="take every n-th")
    options = parser.parse_args()
    ways = ("text layer", "clean", "degraded")
    print(json.dumps(dict(measure(ways, options.count, options.step)), indent=1))


if __name__ == "__main__":
    main()
