"""What large documents and collections cost: one JSON with figures of docs/FIGURES.md.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.documents [--pages 10000]

- indexing a collection of so many pages: time, time of a second look, and how late the window's
  thread is meanwhile
- a question to it, by words
- a PDF of 2,000 pages, and a file of 500 MB: time, the memory of the process that reads, and how
  soon reading stops when it is cancelled
"""

from __future__ import annotations

import argparse
import json
import os
import random
import tempfile
import threading
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from llama32_desktop import paths
from llama32_desktop.documents.collection.retrieval import Retrieval
from llama32_desktop.documents.collection.store import Collection
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.reading.source import UnreadableError
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.ui.benchmark.lateness import LatenessProbe
from llama32_desktop.ui.documents.collection_work import SearchSettings, read_changes
from llama32_desktop.ui.kit.background import Background
from tests.make.documents import PdfText, pdf

PER_FILE = 100
WORDS = [
    f"{a}{b}{c}" for a in ("bar", "lan", "mil") for b in "aeiou" for c in ("ler", "tern", "ns")
]


def main() -> None:
    """Runs all of it from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=10_000)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        folder = Path(home, "files")
        folder.mkdir()
        result = {
            "pages": options.pages,
            "collection": collection(folder, options.pages),
            "pdf_2000": one(pages_of(2000, seed=-1), Path(home, "long.pdf")),
            "text_500_mb": one(b"word " * 100_000_000, Path(home, "large.txt")),
            "pdf_500_mb": one(padded(500 * 10**6), Path(home, "large.pdf")),
        }
    print(json.dumps(result, indent=2))
    del app


def pages_of(count: int, seed: int) -> bytes:
    """A PDF of pages of forty lines."""
    chance = random.Random(seed)
    return pdf(
        [
            [
                PdfText(" ".join(chance.choices(WORDS, k=10)), y=740 - 17 * line, size=9)
                for line in range(40)
            ]
            for _ in range(count)
        ]
    )


def padded(size: int) -> bytes:
    """A PDF of three pages behind a comment of so many bytes."""
    data = pages_of(3, seed=-2)
    return data + b"\n%" + b"x" * size


def collection(folder: Path, pages: int) -> dict[str, object]:
    for number in range(pages // PER_FILE):
        (folder / f"{number:04}.pdf").write_bytes(pages_of(PER_FILE, seed=number))
    file = folder.parent / "c.sqlite3"
    with Collection(file) as made:
        made.add_sources([folder])
    first, late = in_background(file)
    again, _ = in_background(file)
    with Collection(file) as made:
        documents, pieces = made.size()
        began = time.perf_counter()
        found = Retrieval(made).search(" ".join(WORDS[:3]))
        asked = time.perf_counter() - began
    assert found
    return {
        "documents": documents,
        "pieces": pieces,
        "seconds": round(first, 1),
        "again_seconds": round(again, 2),
        "window_late_ms": late,
        "search_ms": round(asked * 1000, 1),
    }


def in_background(file: Path) -> tuple[float, dict[str, float]]:
    """Seconds to bring a collection up to date as the window does, and its lateness."""
    background, probe, loop = Background(), LatenessProbe(), QEventLoop()
    searching = SearchSettings(embedder="none")
    began = time.perf_counter()
    probe.start()
    background.run_task(
        lambda: read_changes(file, searching, EnginePool(), lambda _: None, lambda: False),
        lambda _: loop.quit(),
    )
    loop.exec()
    probe.stop()
    seconds = time.perf_counter() - began
    background.close()
    QTimer.singleShot(0, loop.quit)
    loop.exec()
    return seconds, probe.summary()


def one(data: bytes, path: Path) -> dict[str, object]:
    """Reads a file, and reads it again to cancel that."""
    path.write_bytes(data)
    size = len(data)
    del data
    with DocumentReader() as reader:
        most, said = 0, ""
        began = time.perf_counter()

        def memory() -> bool:
            nonlocal most
            for child in psutil.Process().children(recursive=True):
                try:
                    most = max(most, child.memory_info().rss)
                except psutil.Error:
                    continue
            return False

        try:
            read = len(reader.read(path, cancelled=memory).pages)
        except UnreadableError as error:
            read, said = 0, str(error)
        seconds = time.perf_counter() - began
        cancelled = cancel(reader, path)
    path.unlink()
    return {
        "megabytes": round(size / 1e6),
        "pages": read,
        "said": said,
        "seconds": round(seconds, 2),
        "process_mb": round(most / 1e6),
        "cancelled_ms": cancelled,
    }


def cancel(reader: DocumentReader, path: Path) -> float | None:
    """Milliseconds from the wish to the end; `None` where it was read before."""
    wished: list[float] = []
    timer = threading.Timer(0.3, lambda: wished.append(time.perf_counter()))
    timer.start()
    try:
        reader.read(path, cancelled=lambda: bool(wished))
    except ReadingCancelledError:
        return round((time.perf_counter() - wished[0]) * 1000, 1)
    except UnreadableError:
        pass
    finally:
        timer.cancel()
    return None


if __name__ == "__main__":
    main()
