"""The page as Markdown, JSON and a workbook."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl

from llama32_desktop.documents.notes.find import note_of
from llama32_desktop.documents.notes.labels import Labels
from llama32_desktop.documents.notes.model import Place
from llama32_desktop.documents.notes.page import Wanted, chosen, followed
from llama32_desktop.documents.notes.written import as_json, as_markdown, source, write_workbook
from tests.documents.notes.texts import document

TEXT = (
    '# 6 May 2026\n\n## To do\n\n- Ada: =HYPERLINK("http://evil") | <b>mend</b> by 20 May\n'
    "- [x] Tidy up\n\n## Roof\n\nAgreed to mend the roof.\n"
)


def test_markdown_shows_signs_of_notes_as_they_are() -> None:
    entries = chosen([note_of(document(TEXT))], Wanted())
    page = as_markdown(entries, "date", {entries[0].key})
    assert "## 2026-05-06" in page
    assert "| Task, new |" in page and "\\| mend by 20 May" in page and "| 2026-05-20 |" in page
    assert "| Done | Tidy up |" in page and "notes.md, line 10 |" in page
    rows = [line for line in page.splitlines() if line.startswith("|")]
    assert {row.replace("\\|", "").count("|") for row in rows} == {6}


def test_places_have_their_page_and_lines() -> None:
    place = Place("/a.pdf", "a.pdf", 3, 4, 6)
    assert source(place, Labels()) == "a.pdf, page 3, lines 4–6"
    assert source(place, Labels(say=lambda said: f"<{said}>")) == "<a.pdf, page 3, lines 4–6>"
    assert source(Place("/a.md", "a.md", 1, 4, 4), Labels()) == "a.md, line 4"


def test_a_page_has_the_words_that_it_is_given() -> None:
    words = Labels(*(f"<{name}>{{0}}" for name in Labels._fields[:-1]), say=lambda _: "Nichts.")
    notes = [note_of(document(TEXT))]
    entries = chosen(notes, Wanted())
    page = as_markdown(entries, "theme", {entries[0].key}, "sea", (), words)
    for english in ("What", "Who", "Until", "Task", "Decision", "Meeting", "line ", "Where"):
        assert english not in page
    assert "Nichts." in page and "<is\\_new\\>" in page
    assert "Nichts." in as_markdown([], "date", labels=words)


def test_a_page_of_nothing_says_so() -> None:
    assert "No decisions and no tasks were found." in as_markdown([], "date")
    assert "No note speaks of it." in as_markdown([], "date", topic="sea")


def test_json_has_places_and_what_was_followed() -> None:
    notes = [note_of(document(TEXT))]
    entries = chosen(notes, Wanted())
    said = json.loads(as_json(entries, (), followed(notes, "roof", Wanted())))
    first, done, decision = said["entries"]
    assert first["owners"] == ["Ada"] and first["due"] == "2026-05-20" and not first["new"]
    assert done["done"] and decision["kind"] == "decision" and decision["first_line"] == 10
    assert [mention["first_line"] for mention in said["topic"]] == [10]


def test_names_that_are_no_text_are_written(tmp_path: Path) -> None:
    path = "/notes/b\udce4d.md"
    entries = chosen([note_of(document("Agreed to sail.", path[7:], path))], Wanted())
    assert json.loads(as_json(entries))["entries"][0]["file"].endswith("d.md")
    as_markdown(entries, "theme")
    write_workbook(tmp_path / "a.xlsx", entries)
    assert (tmp_path / "a.xlsx").is_file()


def test_a_workbook_has_no_formula_of_a_note(tmp_path: Path) -> None:
    notes = [note_of(document(TEXT))]
    entries = chosen(notes, Wanted())
    write_workbook(tmp_path / "a.xlsx", entries, (), followed(notes, "roof", Wanted()))
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Tasks", "Decisions", "Topic"]
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.hyperlink is None for cell in cells)
    assert book["Tasks"]["B2"].value.startswith("Ada: =HYPERLINK")
