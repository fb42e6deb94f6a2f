"""Whether a supplier is found whose name is only in a picture.

    python -m tests.bench.logos --folder FOLDER [--truth FOLDER/truth.json] [--list]

Takes text PDFs of others with a truth.json (as `tests.bench.invoices` does). Wherever the first
page prints the supplier's name as text, that line becomes a picture of itself at 150 dots an inch,
so that the text layer has no sender by name. Prints how many suppliers are right, wrong and
missing: as the file was, with its name in pictures by rules alone, and with these pictures read;
and how many of the wrong ones are sure, and the processor's time of a file.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pypdfium2 as pdfium
import pypdfium2.raw as raw

from llama32_desktop.documents.extraction.forms import FORMS, Found
from llama32_desktop.documents.extraction.rules.folding import compact
from llama32_desktop.documents.extractor.extract import extract_all
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader
from tests.bench.invoices import processor_seconds
from tests.bench.judging import judge

_DOTS = 150
_SURE = 0.8


def pictured(path: Path, names: list[str], copy: Path) -> bool:
    """Whether the first page's text objects with one of the names could be made pictures."""
    wanted = [compact(name) for name in names if len(compact(name)) > 3]
    document = pdfium.PdfDocument(path)
    page = document[0]
    picture = page.render(scale=_DOTS / 72).to_pil().convert("RGB")
    high = page.get_height()
    text_page = page.get_textpage()
    found = []
    for one in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT,), max_depth=1):
        text = compact(_text(one, text_page))
        if any(name in text or (len(text) > 3 and text in name) for name in wanted):
            found.append(one)
    for one in found:
        left, bottom, right, top = one.get_bounds()
        box = [
            side * _DOTS / 72 for side in (left - 1, high - top - 1, right + 1, high - bottom + 1)
        ]
        crop = picture.crop(tuple(round(side) for side in box))
        page.remove_obj(one)
        image = pdfium.PdfImage.new(document)
        image.set_bitmap(pdfium.PdfBitmap.from_pil(crop))
        image.set_matrix(
            pdfium.PdfMatrix()
            .scale(right - left + 2, top - bottom + 2)
            .translate(left - 1, bottom - 1)
        )
        page.insert_obj(image)
    if found:
        page.gen_content()
        document.save(copy)
    return bool(found)


def _text(one: pdfium.PdfObject, text_page: pdfium.PdfTextPage) -> str:
    import ctypes

    length = raw.FPDFTextObj_GetText(one, text_page, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFTextObj_GetText(
        one, text_page, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length
    )
    return buffer.raw.decode("utf-16-le", "replace").rstrip("\0")


def _outcome(found: Found, document: Document, truth: dict[str, Any]) -> str:
    extraction = extract_all(document, FORMS["invoice"], page_only=True)[0]
    other = [found if one.name == "supplier" else one for one in extraction.fields]
    judged = judge(msgspec.structs.replace(extraction, fields=tuple(other)), truth, "", False)
    for one in judged:
        if one.name == "supplier":
            sure = " sure" if one.outcome == "wrong" and found.confidence >= _SURE else ""
            return one.outcome + sure
    return "not judged"


def measure(folder: Path, truths: dict[str, Any], *, is_listed: bool) -> Iterator[str]:
    """The lines to print."""
    counts = {way: Counter[str]() for way in ("as it was", "pictured, rules", "pictured, read")}
    seconds = [0.0, 0.0]
    with DocumentReader() as reader, tempfile.TemporaryDirectory() as scratch:
        for name, truth in truths.items():
            path, copy = folder / name, Path(scratch) / "copy.pdf"
            supplier = truth.get("supplier")
            if not supplier or truth.get("scan") or path.suffix.lower() != ".pdf":
                continue
            names = supplier if isinstance(supplier, list) else supplier.split("\n")
            if not pictured(path, names, copy):
                continue
            outcomes = []
            for way, file, by in zip(counts, (path, copy, copy), (None, None, reader), strict=True):
                document = reader.read(file, words=True)
                began = processor_seconds()
                [extraction] = extract_all(document, FORMS["invoice"], reader=by, page_only=True)
                found = extraction.fields[0]
                if file == copy:
                    seconds[by is not None] += processor_seconds() - began
                outcome = _outcome(found, document, truth)
                counts[way][outcome] += 1
                outcomes.append(f"{outcome} {found.value!r} {found.confidence:.2f} {found.way}")
            if is_listed:
                yield f"{name}\t{supplier!r}\t" + "\t".join(outcomes)
    for way, count in counts.items():
        total = count.total() or 1
        yield f"{way}: right {count['right'] / total:.1%} of {total}, " + ", ".join(
            f"{outcome} {number}" for outcome, number in sorted(count.items())
        )
    files = counts["as it was"].total() or 1
    by_rules, read = (each / files for each in seconds)
    yield f"processor seconds of a file: rules {by_rules:.2f}, read {read:.2f}"


def main() -> None:
    """Measures, and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--truth", type=Path)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    truths = json.loads((options.truth or options.folder / "truth.json").read_text("utf-8"))
    for line in measure(options.folder, truths, is_listed=options.list):
        print(line)


if __name__ == "__main__":
    main()
