"""How well and at what cost pictures of text are read, beside Tesseract: one table, worst first.

    python -m tests.bench.ocr FOLDER... [--pages 12] [--part learn|measure|all] [--only 200 turn-3]

The material is whatever PDFs with text lie in the folders (`../shared/invoices` when none is
named). Pages whose text layer can be the truth are rendered and spoilt in the ways of `CONDITIONS`;
which half a file belongs to follows from its name alone. Where `tesseract` (with the data of a
page's language) is installed it reads the same pictures, with one thread.

- *characters*: those that are missing or too many, of the page's, without regard to their order
- *in order*: edits (Levenshtein) of the page's characters, spaces counted as the text has them
- *F1*: words, as multisets
- *CPU*: seconds of all threads a page, from the encoded picture to the text; of Tesseract with the
  loading of its data, as a person runs it (of the app without: it is loaded once for all pages)

Quotation marks, dashes, ligatures and widths of spaces are not told apart, in neither program.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import os
import re
import resource
import shutil
import subprocess
import tempfile
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.ocr.page import recognise
from llama32_desktop.documents.reading.images import scaled_picture
from llama32_desktop.documents.reading.pdf import one_page, picture_of_page, read_pdf
from llama32_desktop.documents.reading.source import UnreadableError

SHARED: Final = Path(__file__).parents[3] / "shared" / "invoices"
LANGUAGES: Final = {
    "eng": "the of and to in is that for with this",
    "deu": "der die und das ist nicht mit von auf eine",
    "fra": "le la les des et est une dans pour que",
    "spa": "el los las del que una por con para se",
    "por": "o os as do da não uma com para em",
    "nld": "de het een van en niet met voor dat zijn",
    "ita": "il di che della per un sono con gli le",
}
"""Tesseract's names, and words that tell the languages apart."""
_FEWEST_WORDS: Final = 60
_LONGEST: Final = 2400
"""What the app itself draws pages at."""
_SAME: Final = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛`´", "'"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "\u00ad": "",
        "…": "...",
    }
)


@dataclass(frozen=True)
class Sample:
    """A page whose text is known."""

    path: Path
    number: int
    text: str
    language: str
    inches: float
    """Of the longer side."""


@dataclass(frozen=True)
class Figures:
    """Of one reading of one page."""

    characters: float
    in_order: float
    f1: float
    cpu: float


def _turned(degrees: float) -> Callable[[Image.Image], Image.Image]:
    return lambda image: image.rotate(
        degrees, resample=Image.Resampling.BICUBIC, expand=True, fillcolor="white"
    )


def _as_is(image: Image.Image) -> Image.Image:
    return image


CONDITIONS: Final[dict[str, tuple[int, Callable[[Image.Image], Image.Image], int]]] = {
    "150": (150, _as_is, 0),
    "200": (200, _as_is, 0),
    "300": (300, _as_is, 0),
    "150-jpeg40": (150, _as_is, 40),
    "200-jpeg40": (200, _as_is, 40),
    "turn+1": (200, _turned(1), 0),
    "turn-2": (200, _turned(-2), 0),
    "turn+3": (200, _turned(3), 0),
    "turn-3": (200, _turned(-3), 0),
}
"""Dots an inch, what is done to the picture, JPEG's quality (0: PNG)."""


def main() -> None:
    """Runs all of it from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, default=[SHARED])
    parser.add_argument("--pages", type=int, default=12)
    parser.add_argument("--part", choices=("learn", "measure", "all"), default="measure")
    parser.add_argument("--only", nargs="*", choices=list(CONDITIONS), default=list(CONDITIONS))
    parser.add_argument("--without-tesseract", action="store_true")
    parser.add_argument("--each", action="store_true", help="a line for every page")
    options = parser.parse_args()
    beside = shutil.which("tesseract") is not None and not options.without_tesseract
    samples = chosen(options.folders, options.part, options.pages)
    languages = Counter(sample.language for sample in samples)
    print(f"{len(samples)} pages of {len({s.path for s in samples})} files: {dict(languages)}")
    recognise(Image.new("RGB", (640, 640), "white"))  # the networks are loaded once
    results: dict[str, list[tuple[Figures, Figures | None]]] = {}
    for name in options.only:
        for sample in samples:
            data = spoilt(sample, *CONDITIONS[name])
            app = measured(sample, *by_app(data))
            other = measured(sample, *by_tesseract(data, sample.language)) if beside else None
            results.setdefault(name, []).append((app, other))
            if options.each:
                print(
                    f"{name:11} {_row(app, other)}  {sample.path.name} {sample.number}", flush=True
                )
    print(f"{'condition':11} {'characters %':>14} {'in order %':>14} {'F1':>14} {'CPU s':>12}"
          "  (app / tesseract)")  # fmt: skip
    for name, found in sorted(results.items(), key=lambda item: -_mean(item[1])[0].characters):
        print(f"{name:11} {_row(*_mean(found))}")


def _mean(found: list[tuple[Figures, Figures | None]]) -> tuple[Figures, Figures | None]:
    def mean(all_: list[Figures]) -> Figures:
        return Figures(
            *(
                sum(getattr(one, name) for one in all_) / len(all_)
                for name in ("characters", "in_order", "f1", "cpu")
            )
        )

    others = [other for _, other in found if other]
    return mean([app for app, _ in found]), mean(others) if others else None


def _row(app: Figures, other: Figures | None) -> str:
    def both(name: str, by: int, digits: int, width: int) -> str:
        values = [by * getattr(one, name) for one in (app, other) if one]
        return f"{' / '.join(f'{value:.{digits}f}' for value in values):>{width}}"

    return (
        f"{both('characters', 100, 2, 14)} {both('in_order', 100, 2, 14)} "
        f"{both('f1', 1, 3, 14)} {both('cpu', 1, 2, 12)}"
    )


def chosen(folders: list[Path], part: str, most: int) -> list[Sample]:
    """Pages that can be a truth, one a file, in an order that their names' digests make."""
    found: list[Sample] = []
    files = sorted({path for folder in folders for path in folder.rglob("*.pdf")}, key=_digest)
    texts: set[str] = set()
    for path in files:
        if part != "all" and (_digest(path)[0] < "8") != (part == "learn"):
            continue
        sample = next(_samples(path), None)
        if sample is None or sample.text[:400] in texts:  # the same page under two names
            continue
        texts.add(sample.text[:400])
        # No language has more than half of the pages.
        if sum(one.language == sample.language for one in found) < (most + 1) // 2:
            found.append(sample)
        if len(found) == most:
            break
    return found


def _digest(path: Path) -> str:
    return hashlib.sha256(path.name.encode()).hexdigest()


def _samples(path: Path) -> Iterator[Sample]:
    try:
        if read_pdf(path).count > 60:
            return
        for number in (1, 2):
            page = one_page(path, number)
            language = _language(page.text)
            if language and _can_be_truth(page):
                inches = max(page.width, page.height) / 72
                yield Sample(path, number, page.text, language, inches)
    except (UnreadableError, OSError):
        return


def _language(text: str) -> str:
    words = Counter(re.findall(r"\w+", text.lower()))
    scores = {name: sum(words[w] for w in list_.split()) for name, list_ in LANGUAGES.items()}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= 3 else ""


def _can_be_truth(page: Page) -> bool:
    """Whether the text layer is what a person sees: Latin words of ordinary size, none hidden."""
    letters = [c for c in page.text if c.isalpha()]
    heights = sorted((word.bottom - word.top) * page.height for word in page.words)
    return (
        page.way == "text layer"
        and len(page.words) >= _FEWEST_WORDS
        and not page.marks
        and 400 < min(page.width, page.height) < 700
        and 600 < max(page.width, page.height) < 900
        and heights[len(heights) // 10] > 5
        and sum(c < "\u0250" for c in letters) > 0.98 * len(letters)
        and sum(unicodedata.category(c)[0] in "CSM" for c in page.text if c != "\n")
        < 0.03 * len(page.text)
    )


def spoilt(
    sample: Sample, dots: int, change: Callable[[Image.Image], Image.Image], quality: int
) -> bytes:
    """The page as the file of a picture, with the dots an inch in it."""
    image = change(picture_of_page(sample.path, sample.number, round(dots * sample.inches)))
    data = io.BytesIO()
    if quality:
        image.save(data, "JPEG", quality=quality, dpi=(dots, dots))
    else:
        image.save(data, "PNG", compress_level=1, dpi=(dots, dots))
    return data.getvalue()


def by_app(data: bytes) -> tuple[str, float]:
    """The text that the app reads, and the seconds of CPU."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page")
        path.write_bytes(data)
        began = time.process_time()
        page = recognise(scaled_picture(path, _LONGEST))
        return page.text, time.process_time() - began


def by_tesseract(data: bytes, language: str) -> tuple[str, float]:
    """The text that Tesseract reads, and the seconds of CPU."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "page")
        path.write_bytes(data)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        text = subprocess.run(
            ["tesseract", str(path), "-", "-l", language],
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return text, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measured(sample: Sample, text: str, cpu: float) -> Figures:
    """What a reading is worth."""
    truth, read = _plain(sample.text), _plain(text)
    exact, found = Counter(truth.replace(" ", "")), Counter(read.replace(" ", ""))
    wrong = max((exact - found).total(), (found - exact).total())
    words, other = Counter(truth.split()), Counter(read.split())
    same = (words & other).total()
    return Figures(
        wrong / exact.total(),
        distance(truth, read) / len(truth),
        2 * same / (words.total() + other.total()),
        cpu,
    )


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text.translate(_SAME)).split())


def distance(one: str, other: str) -> int:
    """Levenshtein's, a column of bits at a time (Hyyrö 2003, after Myers 1999)."""
    places: dict[str, int] = {}
    for index, character in enumerate(one):
        places[character] = places.get(character, 0) | 1 << index
    full, last = (1 << len(one)) - 1, 1 << max(0, len(one) - 1)
    up, down, score = full, 0, len(one)
    for character in other:
        equal = places.get(character, 0)
        across = (((equal & up) + up) ^ up) | equal | down
        plus, minus = down | ~(across | up) & full, up & across
        score += bool(plus & last) - bool(minus & last)
        plus, minus = (plus << 1 | 1) & full, minus << 1 & full
        up, down = minus | ~(across | plus) & full, plus & across
    return score


if __name__ == "__main__":
    main()
