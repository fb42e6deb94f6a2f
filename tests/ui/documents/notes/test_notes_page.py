"""Meeting notes on their page, as a person works with them."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from llama32_desktop import paths
from llama32_desktop.documents.writer import Written
from llama32_desktop.ui.documents.notes.page import NotesPage
from llama32_desktop.ui.documents.notes.rows import KIND, SOURCE, UNTIL, WHAT, WHO
from llama32_desktop.ui.kit.sentences import speak
from llama32_desktop.ui.kit.translation import Translator
from tests.documents.fake_writer import Asked, FakeWriter
from tests.make import documents
from tests.ui.conftest import Opener
from tests.ui.driver import Driver

MAY = (
    "# 6 May 2026\n\nPresent: Ada, Ben\n\n## Roof\n\nIt was decided to mend the roof.\n\n"
    "## Flag\n\nThe flag is torn.\n\n## To do\n\n- Paint the mast (Ada)\n- [x] Buy rope (Ben)\n"
)
JUNE = "# 3 June 2026\n\nPresent: Ada, Ben\n\n## Roof\n\nBen will call the roofer by 9 June.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "minutes"
    folder.mkdir()
    (folder / "may.md").write_text(MAY)
    (folder / "june.md").write_text(JUNE)
    return folder


def notes_of(driver: Driver) -> NotesPage:
    driver.app.window.actions_.extract.trigger()
    place = driver.documents()
    place.show_page("notes")
    driver.until(place.notes.isVisible)
    return place.notes


def gathered(driver: Driver, folder: Path) -> NotesPage:
    page = notes_of(driver)
    page.add([str(folder)])
    driver.until(lambda: page.model.rows and page.idle)
    return page


def column(page: NotesPage, number: int = WHAT) -> list[str]:
    return [row.cells[number] for row in page.model.rows if row.place is not None]


def chosen(driver: Driver, page: NotesPage, change: object) -> list[str]:
    assert callable(change)
    change()
    driver.until(lambda: page.idle and not page.filters._typing.isActive())
    return column(page)


def test_notes_become_one_page_with_their_lines(ready: Driver, folder: Path) -> None:
    page = gathered(ready, folder)
    assert column(page) == [
        "Ben will call the roofer by 9 June.",
        "It was decided to mend the roof.",
        "Paint the mast (Ada)",
        "Buy rope (Ben)",
    ]
    assert column(page, WHO) == ["Ben", "", "Ada", "Ben"]
    assert column(page, KIND) == ["Task", "Decision", "Task", "Done"]
    assert "Decisions: 1. Tasks: 3. New: 0." in page.status.text()
    page.table.setCurrentIndex(page.model.index(3, WHAT))
    ready.until(lambda: page.page.currentWidget() is page.page.text)
    [mark] = page.page.text.extraSelections()
    assert mark.cursor.block().text() == "It was decided to mend the roof."


def test_a_row_says_the_page_that_its_lines_are_on(ready: Driver, tmp_path: Path) -> None:
    file = tmp_path / "minutes.pdf"
    file.write_bytes(documents.text_pdf(MAY, "Agreed to sail to Borkum."))
    page = gathered(ready, file)
    (where,) = (row.cells[SOURCE] for row in page.model.rows if "Borkum" in row.cells[WHAT])
    assert where == "minutes.pdf, page 2, line 1"


def test_filters_choose_and_a_topic_is_followed(ready: Driver, folder: Path) -> None:
    page = gathered(ready, folder)
    filters = page.filters
    assert chosen(ready, page, lambda: filters.person.choose("Ada")) == ["Paint the mast (Ada)"]
    chosen(ready, page, lambda: filters.person.choose(""))
    done = "Buy rope (Ben)"
    assert done not in chosen(ready, page, lambda: filters.open_only.setChecked(True))
    first = chosen(ready, page, lambda: filters.by.choose("theme"))
    assert page.model.rows[0].cells[WHAT] == "Roof (2)" and len(first) == 3
    said = chosen(ready, page, lambda: filters.topic.setText("flag"))
    assert said == ["The flag is torn."] and "Sentences about it: 1" in page.status.text()
    said = chosen(ready, page, lambda: filters.topic.setText("roofer"))
    assert said == ["Ben will call the roofer by 9 June."] and column(page, KIND) == ["Task"]
    assert chosen(ready, page, filters.topic.clear) == first


def test_other_entries_take_the_lines_of_the_last_one_away(ready: Driver, folder: Path) -> None:
    page = gathered(ready, folder)
    page.table.setCurrentIndex(page.model.index(1, WHAT))
    ready.until(lambda: page.page.currentWidget() is page.page.text)
    assert chosen(ready, page, lambda: page.filters.topic.setText("flag")) == ["The flag is torn."]
    assert page.page.currentWidget() is not page.page.text


def test_a_small_window_shows_who_until_when_and_what_kind(ready: Driver, folder: Path) -> None:
    ready.window.resize(800, 600)
    page = gathered(ready, folder)
    table = page.table
    ready.until(lambda: table.viewport().width() < 500)
    assert table.columnViewportPosition(KIND) + table.columnWidth(KIND) <= table.viewport().width()
    assert table.columnWidth(UNTIL) >= table.sizeHintForColumn(UNTIL)


def test_what_is_new_since_the_last_time_is_marked(ready: Driver, folder: Path) -> None:
    page = gathered(ready, folder)
    (folder / "july.md").write_text("# 1 July 2026\n\nAgreed to sail to Borkum.\n")
    page.start()
    ready.until(lambda: page.idle and len(page.gathered.notes) == 3)
    ready.until(lambda: "Decision, new" in column(page, KIND))
    new = chosen(ready, page, lambda: page.filters.new_only.setChecked(True))
    assert new == ["Agreed to sail to Borkum."]
    page.start()
    ready.until(lambda: page.idle and not page.gathered.new)


def test_the_page_is_saved_in_each_format(ready: Driver, folder: Path, tmp_path: Path) -> None:
    page = gathered(ready, folder)
    for ending in ("md", "json", "xlsx"):
        page.save(tmp_path / f"out.{ending}")
        ready.until(lambda: page.idle)
    assert "mend the roof" in (tmp_path / "out.md").read_text(encoding="utf-8")
    assert len(json.loads((tmp_path / "out.json").read_bytes())["entries"]) == 4
    assert (tmp_path / "out.xlsx").read_bytes()[:2] == b"PK"
    page.save(tmp_path / "nowhere" / "out.md")
    ready.until(lambda: page.idle and page.status.text().endswith("rights."))


def test_the_page_is_saved_in_the_windows_language(
    ready: Driver, folder: Path, tmp_path: Path, qapp: QApplication
) -> None:
    page = gathered(ready, folder)
    words = {"Meeting notes": "Notizen", "What": "Was", "{0}, line {1}": "{0}, Zeile {1}"}
    words |= {"Task": "Aufgabe", "Tasks": "Aufgaben", "Decisions": "Beschlüsse", "yes": "ja"}
    translator = Translator(words, qapp)
    qapp.installTranslator(translator)
    speak("de", words)
    try:
        for ending in ("md", "xlsx"):
            page.save(tmp_path / f"out.{ending}")
            ready.until(lambda: page.idle)
    finally:
        qapp.removeTranslator(translator)
        speak()
    text = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert text.startswith("# Notizen\n") and "| Was |" in text
    assert "| Aufgabe | Paint the mast (Ada) | Ada |  | may.md, Zeile 15 |" in text
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    assert book.sheetnames == ["Aufgaben", "Beschlüsse"]
    assert book["Aufgaben"]["B1"].value == "Was"
    assert [row[8].value for row in book["Aufgaben"].iter_rows(min_row=2)].count("ja") == 1


def test_a_file_that_cannot_be_read_is_said_and_takes_no_other(ready: Driver, folder: Path) -> None:
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    page = gathered(ready, folder)
    assert len(column(page)) == 4 and "broken.pdf" in page.status.text()


def test_notes_are_there_after_a_restart_and_read_when_looked_at(
    open_window: Opener, folder: Path
) -> None:
    driver = open_window()
    driver.wait_ready()
    gathered(driver, folder)
    driver.close()
    assert json.loads(paths.kept_notes_file().read_bytes())["sources"] == [str(folder)]
    driver = open_window()
    driver.wait_ready()
    page = notes_of(driver)
    driver.until(lambda: len(column(page)) == 4)
    page.clear()
    driver.until(lambda: page.idle and not page.model.rows)
    assert page.empty.isVisible() and page.add_button.isEnabled()


def test_keys_go_through_the_page(ready: Driver, folder: Path) -> None:
    page = gathered(ready, folder)
    page.table.setFocus(Qt.FocusReason.OtherFocusReason)
    page.table.setCurrentIndex(page.model.index(0, WHAT))
    ready.qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.currentIndex().row() == 1
    ready.until(lambda: page.page.currentWidget() is page.page.text)
    ready.qtbot.keyClick(page.table, Qt.Key.Key_Tab)
    assert not page.table.hasFocus()


class Librarian(FakeWriter):
    """Puts all under one theme, and says two things of it, one of which is not so."""

    def reply(self, asked: Asked) -> Written:
        numbers = asked.grammar.count("theme") - 1
        lines = "\n".join(f"[{n}] Upkeep" for n in range(1, numbers + 1))
        return Written(lines or "The roof is to be mended. Carla sold the boat.", "stop")


def test_a_model_adds_themes_and_sentences_that_come_back(
    open_window: Opener, folder: Path, tmp_path: Path
) -> None:
    driver = open_window()
    driver.wait_ready()
    page = gathered(driver, folder)
    rules = column(page)
    driver.click(page.themes_button)
    driver.until(lambda: page.idle)
    assert "too small to find themes" in page.status.text() and column(page) == rules

    page._writer = Librarian
    driver.click(page.themes_button)
    driver.until(lambda: page.idle and page.filters.by.chosen() == "theme")
    titled = [row.cells[WHAT] for row in page.model.rows][:3]
    assert titled == ["Upkeep (4)", "The roof is to be mended.", "Carla sold the boat. (?)"]
    assert "marked with (?): 1" in page.status.text()
    assert sorted(column(page)[2:]) == sorted(rules)
    page.save(tmp_path / "out.md")
    driver.until(lambda: page.idle)
    assert "The roof is to be mended. Carla sold the boat. (?)" in (
        (tmp_path / "out.md").read_text(encoding="utf-8").replace("\\", "")
    )
    chosen(driver, page, lambda: page.filters.person.choose("Ada"))
    assert column(page) == ["Paint the mast (Ada)"], "the sentences are of more than is shown"
    driver.close()

    driver = open_window()
    driver.wait_ready()
    page = notes_of(driver)
    driver.until(lambda: page.idle and bool(page.model.rows))
    chosen(driver, page, lambda: page.filters.by.choose("theme"))
    assert [row.cells[WHAT] for row in page.model.rows][:3] == titled
    page.clear()
    driver.until(lambda: page.idle)
    assert page.themes.value is None and not page.themes_button.isEnabled()


class Waiting(Librarian):
    """Gives its last answer when it may."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.last, self.may = threading.Event(), threading.Event()

    def reply(self, asked: Asked) -> Written:
        if not asked.grammar:
            self.last.set()
            self.may.wait()
        return super().reply(asked)


def test_a_stop_after_the_last_answer_was_asked_for_ends_the_work(
    ready: Driver, folder: Path
) -> None:
    """What comes then is not taken, and nothing goes on saying that the model works."""
    page = gathered(ready, folder)
    said = []
    for name, stop in (("one", page.themes.stop), ("other", page.clear)):
        writer = Waiting(name)
        page._writer = lambda writer=writer: writer
        ready.click(page.themes_button)
        ready.until(writer.last.is_set)
        stop()
        writer.may.set()
        ready.until(lambda: page.idle)
        said.append(page.status.text())
        assert page.themes_button.text() == "Themes by the model" and page.bar.isHidden()
        assert page.work is None and page.themes.value is None and not page.workload.works
    assert said[0].startswith("Stopped;") and said[1] == ""
