"""What a person did in Documents is there again, whatever happened in between."""

from __future__ import annotations

import csv
from pathlib import Path

from llama32_desktop import paths
from llama32_desktop.documents.each_page import PageAnswer
from llama32_desktop.ui.documents.extract_page import ExtractPage
from llama32_desktop.ui.documents.summary_page import SummaryPage
from tests.make.invoices import invoices
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


def bill(folder: Path) -> Path:
    truth, data = next(iter(invoices(1)))
    path = folder / f"{truth.name}.pdf"
    path.write_bytes(data)
    return path


def fields_of(driver: Driver) -> ExtractPage:
    driver.app.window.actions_.extract.trigger()
    window = driver.documents()
    return window.extract


def summary_of(driver: Driver) -> SummaryPage:
    driver.app.window.actions_.summarise.trigger()
    window = driver.documents()
    return window.summary


def correct(page: ExtractPage, text: str) -> None:
    column = 2 + [field.name for field in page.model.fields].index("supplier")
    assert page.model.setData(page.model.index(0, column), text)


def supplier(page: ExtractPage) -> str:
    extraction = page.model.rows[0].extraction
    return str(extraction.fields[0].value) if extraction else ""


def test_a_corrected_table_is_there_after_a_restart(open_window: Opener, tmp_path: Path) -> None:
    path = bill(tmp_path)
    driver = open_window()
    driver.wait_ready()
    page = fields_of(driver)
    page.add([str(path), str(tmp_path / "not there.pdf")])
    driver.until(lambda: page.model.rows and page.idle)
    correct(page, "Harrow & Finch")
    before = page.model.rows[0].extraction
    driver.close()

    driver = open_window()
    driver.wait_ready()
    page = fields_of(driver)
    driver.until(lambda: page.model.rows)
    assert page.model.rows[0].path == path and page.model.rows[0].extraction == before
    assert supplier(page) == "Harrow & Finch"
    assert page.save_button.isEnabled()
    assert page.model.rows[1].phase == "failed" and page.model.rows[1].problem
    missing = tmp_path / "not there.pdf"
    missing.write_bytes(path.read_bytes())
    page.add([str(missing)])
    driver.until(lambda: page.idle and page.model.rows[1].phase == "done")
    assert len(page.model.rows) == 2


def test_corrections_survive_another_form_and_clear(ready: Driver, tmp_path: Path) -> None:
    page = fields_of(ready)
    page.add([str(bill(tmp_path))])
    ready.until(lambda: page.model.rows and page.idle)
    correct(page, "Harrow & Finch")
    for form in ("contract", "invoice"):
        page.form.forms.choose(form)
        page.form._choose()
        ready.until(lambda: page.idle and page.model.rows[0].phase == "done")
    assert supplier(page) == "Harrow & Finch"
    ready.click(page.clear_button)
    assert page.model.rows == [] and page.clear_button.text() == "Undo"
    ready.click(page.clear_button)
    assert supplier(page) == "Harrow & Finch" and page.clear_button.text() == "Clear"


def test_corrections_of_another_form_and_problems_survive_a_restart(
    open_window: Opener, tmp_path: Path
) -> None:
    driver = open_window()
    driver.wait_ready()
    page = fields_of(driver)
    page.add([str(bill(tmp_path)), str(tmp_path / "not there.pdf")])
    driver.until(lambda: page.model.rows and page.idle)
    correct(page, "Harrow & Finch")
    page.form.forms.choose("receipt")
    page.form._choose()
    driver.until(lambda: page.idle and page.model.rows[0].phase == "done")
    assert supplier(page) != "Harrow & Finch"
    problem = page.model.rows[1].problem
    table = tmp_path / "table.csv"
    page.save(table)
    driver.until(lambda: table.exists() and page.idle)
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert [row["to check"] for row in csv.DictReader(file)][1] == problem
    driver.close()

    driver = open_window()
    driver.wait_ready()
    page = fields_of(driver)
    driver.until(lambda: page.model.rows)
    assert page.model.form.name == "receipt" and page.idle
    assert page.model.rows[1].phase == "failed" and page.model.rows[1].problem == problem
    page.form.forms.choose("invoice")
    page.form._choose()
    driver.until(lambda: page.idle)
    assert supplier(page) == "Harrow & Finch"


def test_what_was_cleared_comes_back_after_other_files_too(ready: Driver, tmp_path: Path) -> None:
    page = fields_of(ready)
    page.add([str(bill(tmp_path))])
    ready.until(lambda: page.model.rows and page.idle)
    correct(page, "Harrow & Finch")
    page.clear_button.click()
    other = tmp_path / "other.txt"
    other.write_text("Rechnung 45012\nSumme\t12,00 EUR\n")
    page.add([str(other)])
    ready.until(lambda: page.model.rows and page.idle)
    page.clear_button.click()
    page.clear_button.click()  # brings both back
    assert [row.path.name for row in page.model.rows][-1] == "other.txt"
    assert supplier(page) == "Harrow & Finch"


def test_a_changed_summary_is_there_after_a_restart(open_window: Opener, tmp_path: Path) -> None:
    note = tmp_path / "a.md"
    note.write_text("Ada bought forty sacks of oats in Bristol.\n")
    driver = open_window()
    driver.wait_ready()
    page = summary_of(driver)
    page.add([str(note)])
    page.words.setValue(30)
    driver.click(page.start_button)
    driver.click(page.start_button)  # all the same: the starter is too small
    driver.until(lambda: page.summary is not None and not page._running)
    page.view.text.setPlainText("My own words.")
    driver.close()

    driver = open_window()
    driver.wait_ready()
    page = summary_of(driver)
    driver.until(lambda: page.summary is not None)
    assert page.view.text.toPlainText() == "My own words."
    assert page.view.sentences.count() and page.save_button.isEnabled()
    assert page.sources.list.count() == 1

    # A note that changes by itself takes nothing away.
    page.sources.follow.setChecked(True)
    driver.until(lambda: str(note) in page.sources.watched)
    note.write_text("Ada sold the oats again, in Bath.\n")
    driver.until(lambda: "You changed the text" in page.status.text())
    assert page.view.text.toPlainText() == "My own words."
    page.sources.follow.setChecked(False)
    driver.click(page.start_button)
    driver.until(lambda: "Undo in the text" in page.status.text())
    assert page.view.text.toPlainText() != "My own words."
    page.view.text.undo()
    assert page.view.text.toPlainText() == "My own words."


def test_what_cannot_be_read_is_set_aside(open_window: Opener) -> None:
    files = (paths.kept_summary_file(), paths.kept_table_file())
    for file in files:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text('{"text": 3, "form": []}')
    driver = open_window()
    driver.wait_ready()
    page = fields_of(driver)
    driver.until(lambda: not any(file.exists() for file in files))
    assert all(len(list(file.parent.glob(f"{file.name}.bad-*"))) == 1 for file in files)
    assert page.model.rows == []


def test_what_is_asked_is_there_after_a_restart(open_window: Opener, tmp_path: Path) -> None:
    note = tmp_path / "a.md"
    note.write_text("Ada bought forty sacks of oats in Bristol.\n")
    driver = open_window()
    driver.wait_ready()
    place = driver.open_documents("pages")
    place.ask.create_("zebra")
    place.ask.create_("ant")
    driver.until(lambda: place.ask.collections.count() == 2 and place.ask.idle)
    place.ask.refresh("zebra")
    driver.until(lambda: place.ask.name == "zebra" and place.ask.idle)
    place.ask.question.setText("Who bought oats?")
    answer = PageAnswer(path=str(note), name="a.md", page=1, pages=1, way="text", text="Ada.")
    place.pages.add([str(note)])
    place.pages.question.setText("Who?")
    place.pages.restore([], "", [], "")  # nothing is written over what is there
    place.pages._on_answer(answer)
    place.pages.answer.setPlainText("It was Ada.")
    driver.close()

    driver = open_window()
    driver.wait_ready()
    place = driver.open_documents("pages")
    driver.until(lambda: place.pages.files and place.ask.name == "zebra")
    assert place.ask.question.text() == "Who bought oats?"
    assert place.pages.files == [note] and place.pages.question.text() == "Who?"
    assert place.pages.answers == [answer] and place.pages.list.item(0).text() == "a.md\nAda."
    assert place.pages.answer.toPlainText() == "It was Ada."
