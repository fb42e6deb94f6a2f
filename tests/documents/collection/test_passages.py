"""Passages by themselves: by document, with the day that it is of, and of some days or folders."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.documents.collection.indexing import update
from llama32_desktop.documents.collection.passages import Wanted, dates_of, grouped
from llama32_desktop.documents.collection.retrieval import Retrieval
from llama32_desktop.documents.collection.store import Collection
from llama32_desktop.documents.note_dates import note_date
from llama32_desktop.documents.reader import DocumentReader

DAY = datetime.date


@pytest.mark.parametrize(
    ("name", "head", "day"),
    [
        ("2026-05-06.md", "# Minutes of 2025-01-02", DAY(2026, 5, 6)),
        ("minutes_20260506_final.md", "", DAY(2026, 5, 6)),
        ("notes.md", "# Meeting on May 6th, 2026", DAY(2026, 5, 6)),
        ("notes.md", "Sitzung am 6. Mai 2026 im Saal", DAY(2026, 5, 6)),
        ("notes.md", "Réunion du 14 juillet 2025", DAY(2025, 7, 14)),
        ("notes.md", "Reunião, 6 de maio de 2026", DAY(2026, 5, 6)),
        ("notes.md", "Datum: 06.05.2026", DAY(2026, 5, 6)),
        ("notes.md", "2026年5月6日の会議", DAY(2026, 5, 6)),
        ("notes.md", "Version 2026.13.40 of 05/06/2026, build 20269999", None),
        ("notes.md", "x" * 700 + " 2026-05-06", None),
    ],
)
def test_the_day_of_a_note(name: str, head: str, day: DAY | None) -> None:
    assert note_date(name, head) == day


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    folder = tmp_path_factory.mktemp("notes")
    for name, text in {
        "council/2026-05-06.md": "The lantern hangs in the boat shed.\n",
        "council/2026-02-11.md": "The lantern was lost.\n\n"
        + "Oats and hay. " * 200
        + "\n\nThe lantern of Old Tom hangs on a nail.\n",
        "letters/tom.md": "Dear Ada, where does the lantern hang?\n",
    }.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    with Collection(folder / "c.sqlite3") as made, DocumentReader() as reader:
        made.add_sources([folder / "council", folder / "letters"])
        assert update(made, reader) == ()
        yield made


def found(collection: Collection, wanted: Wanted) -> set[str]:
    pieces = Retrieval(collection, wanted=wanted).search("Where does the lantern hang?", 10)
    return {piece.name for piece in pieces}


def test_by_document_and_day_the_best_first(collection: Collection) -> None:
    pieces = Retrieval(collection).search("Where does the lantern hang?", 10)
    groups = grouped(pieces, dates_of(collection, [piece.path for piece in pieces]))
    assert [group.name for group in groups] == list(dict.fromkeys(p.name for p in pieces))
    numbers = sorted(number for group in groups for number, _ in group.pieces)
    assert numbers == list(range(1, len(pieces) + 1))
    dates = {group.name: group.date for group in groups}
    assert dates["2026-05-06.md"] == DAY(2026, 5, 6) and dates["tom.md"] is None
    for group in groups:
        lines = [piece.first_line for _, piece in group.pieces]
        assert lines == sorted(lines)


def test_of_some_days_and_folders(collection: Collection) -> None:
    day = DAY(2026, 5, 6)
    assert found(collection, Wanted()) == {"2026-05-06.md", "2026-02-11.md", "tom.md"}
    assert found(collection, Wanted(since=day)) == {"2026-05-06.md"}
    assert found(collection, Wanted(until=DAY(2026, 3, 1))) == {"2026-02-11.md"}
    assert found(collection, Wanted(since=day, until=DAY(2026, 1, 1))) == set()
    assert found(collection, Wanted(folder="letters")) == {"tom.md"}
    assert Path(collection.heads()[0][0]).exists()
