"""Notes on one page: chosen, put in order, followed, and what is new."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from llama32_desktop.documents.notes.find import note_of
from llama32_desktop.documents.notes.model import Note
from llama32_desktop.documents.notes.page import Wanted, chosen, followed, parts, people_of_page
from llama32_desktop.documents.notes.seen import Seen
from tests.documents.notes.texts import document

MAY = (
    "# 6 May 2026\n\nPresent: Ada, Ben\n\n## The roof\n\nIt was decided to mend the roof.\n\n"
    "## Flag\n\nThe flag is torn.\n\n## To do\n\n- Paint the mast (Ada)\n- [x] Buy rope (Ben)\n"
)
JUNE = "# 3 June 2026\n\nPresent: Ada, Ben\n\n## Roof\n\nBen will call the roofer. Roofs leak.\n"
UNDATED = "Agreed to sail on Sundays.\n"


@pytest.fixture
def notes() -> list[Note]:
    texts = {"/club/2026/may.md": MAY, "/club/2026/june.md": JUNE, "/club/old/x.md": UNDATED}
    return [note_of(document(t, p.rsplit("/", 1)[1], p)) for p, t in texts.items()]


def _texts(notes: list[Note], wanted: Wanted) -> list[str]:
    return [entry.text for entry in chosen(notes, wanted)]


def test_the_oldest_stands_first_and_what_has_no_date_last(notes: list[Note]) -> None:
    assert _texts(notes, Wanted()) == [
        "It was decided to mend the roof.",
        "Paint the mast (Ada)",
        "Buy rope (Ben)",
        "Ben will call the roofer.",
        "Agreed to sail on Sundays.",
    ]


def test_days_people_and_folders_choose(notes: list[Note]) -> None:
    june = datetime.date(2026, 6, 1)
    assert _texts(notes, Wanted(since=june)) == ["Ben will call the roofer."]
    assert len(_texts(notes, Wanted(until=june))) == 3
    assert _texts(notes, Wanted(person="ben")) == ["Buy rope (Ben)", "Ben will call the roofer."]
    assert _texts(notes, Wanted(person="be")) == _texts(notes, Wanted(person="ben"))
    assert _texts(notes, Wanted(person="en")) == []
    assert _texts(notes, Wanted(folder="/old/")) == ["Agreed to sail on Sundays."]
    assert "Buy rope (Ben)" not in _texts(notes, Wanted(open_only=True))
    assert _texts(notes, Wanted(kinds=("decision",)))[0] == "It was decided to mend the roof."


def test_sections_by_day_have_the_newest_first(notes: list[Note]) -> None:
    titles = [part.title for part in parts(chosen(notes, Wanted()), "date")]
    assert titles == ["2026-06-03", "2026-05-06", ""]


def test_sections_by_theme_put_one_theme_of_two_meetings_together(notes: list[Note]) -> None:
    first, *rest = parts(chosen(notes, Wanted()), "theme")
    assert first.title == "The roof" and len(first.entries) == 2
    assert rest[-1].title == ""


def test_a_topic_is_followed_through_time_with_its_endings(notes: list[Note]) -> None:
    said = [(m.date and m.date.month, m.text) for m in followed(notes, "roof", Wanted())]
    assert said == [
        (5, "It was decided to mend the roof."),
        (6, "Ben will call the roofer."),
        (6, "Roofs leak."),
    ]
    assert [m.place.first for m in followed(notes, "flag torn", Wanted())] == [11]
    assert followed(notes, "  ", Wanted()) == [] and followed(notes, "mast rope", Wanted()) == []


def test_who_has_most_to_do_stands_first(notes: list[Note]) -> None:
    assert people_of_page(notes) == ["Ben", "Ada"]


def test_what_was_seen_is_not_new_and_a_changed_word_is(notes: list[Note], tmp_path: Path) -> None:
    file = tmp_path / "seen.json"
    entries = chosen(notes, Wanted())
    seen = Seen(file, ["/club"], "test")
    assert seen.new(entries) == entries
    seen.keep(entries[1:])
    again = Seen(file, ["/club"], "test")
    assert again.new(entries) == entries[:1]
    assert Seen(file, ["/other"], "test").new(entries) == entries
    assert Seen(file, ["/club"], "window").new(entries) == entries
    assert b"roof" not in file.read_bytes() and b"club" not in file.read_bytes()
    moved = note_of(document(f"\n\n{MAY}".replace("mast", "boom"), "may.md", "/club/2026/may.md"))
    again.keep(entries)
    assert [entry.text for entry in again.new(moved.entries)] == ["Paint the boom (Ada)"]


@pytest.mark.parametrize(
    "broken", [b"", b"{", b"[]", b'{"sets": 3}', b"\xff\xfe", b'"\xed\xa0\x80"']
)
def test_a_damaged_file_of_what_was_seen_counts_as_none(broken: bytes, tmp_path: Path) -> None:
    file = tmp_path / "seen.json"
    file.write_bytes(broken)
    entries = note_of(document(MAY)).entries
    seen = Seen(file, ["/club"], "test")
    assert seen.new(entries) == list(entries)
    seen.keep(entries)
    assert Seen(file, ["/club"], "test").new(entries) == []
