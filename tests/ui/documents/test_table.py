"""The table of fields: what is to be checked, from one value to the next, and back again."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from llama32_desktop.documents.extraction.forms import FORMS, Check, Extraction
from llama32_desktop.ui.documents.extract_model import STATE, Row
from llama32_desktop.ui.documents.extract_page import ExtractPage
from tests.documents.extraction.test_overview import bill
from tests.ui.conftest import Opener
from tests.ui.documents.test_kept import correct, fields_of, supplier
from tests.ui.driver import Driver

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def unsure(extraction: Extraction, *names: str) -> Extraction:
    fields = tuple(
        msgspec.structs.replace(f, confidence=0.3 if f.name in names else 1.0)
        for f in extraction.fields
    )
    return msgspec.structs.replace(extraction, fields=fields)


def row(folder: Path, name: str, extraction: Extraction) -> Row:
    path = folder / name
    path.write_text("Invoice\n")
    return Row(path, phase="done", extraction=extraction)


def column(page: ExtractPage, name: str) -> int:
    return STATE + 1 + [field.name for field in page.model.fields].index(name)


def at(page: ExtractPage) -> tuple[int, int]:
    index = page.table.currentIndex()
    return index.row(), index.column()


@pytest.fixture
def page(ready: Driver, tmp_path: Path) -> ExtractPage:
    page = fields_of(ready)
    ready.until(lambda: page.idle)
    sums = {"currency": "EUR", "total": Decimal("12.50")}
    wrong = bill(supplier="Cray", number="3", currency="USD", total=Decimal(4))
    wrong = msgspec.structs.replace(wrong, checks=(Check("sum", "wrong", "It does not add up."),))
    page.model.set_rows(
        [
            row(tmp_path, "a.txt", unsure(bill(supplier="Ash", number="1", **sums), "number")),
            row(tmp_path, "b.txt", bill(supplier="Birch", number="2", **sums)),
            row(tmp_path, "c.txt", wrong),
            row(tmp_path, "d.txt", bill(supplier="birch", number="2.", **sums)),
            row(tmp_path, "e.txt", unsure(bill(supplier="Elm", terms="14 days"), "terms")),
        ]
    )
    page._refresh()
    ready.qtbot.wait(0)
    page.table.setFocus()
    return page


def test_keys_go_from_one_value_to_the_next_and_confirm_it(
    ready: Driver, page: ExtractPage
) -> None:
    places = [
        (0, column(page, "number")),
        (2, STATE),
        (3, STATE),
        (4, column(page, "terms")),
    ]
    page.table.clearSelection()
    page.table.setCurrentIndex(page.model.index(-1, -1))
    seen = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), K.Key_F8)
        seen.append(at(page))
    assert seen == [*places, places[0]]
    QTest.keyClick(QApplication.focusWidget(), K.Key_F8, SHIFT)
    assert at(page) == places[-1]
    assert page.tools.only.text() == "To check: 4"
    for left in (3, 2, 1, 0):
        QTest.keyClick(QApplication.focusWidget(), K.Key_Return, CTRL)
        assert page.tools.only.text() == f"To check: {left}"
    assert [r.outcome() for r in page.model.rows] == ["Done", "Done", "Checked", "Checked", "Done"]
    assert not page.tools.next.isEnabled() and not page.tools.go(forwards=True)
    number = page.model.found(page.model.index(0, column(page, "number")))
    assert number is not None and number.value == "1" and number.confidence == 1.0


def test_a_double_is_marked_and_named(page: ExtractPage) -> None:
    double = page.model.rows[3]
    assert double.twin == "b.txt" and double.outcome() == "To check: 1"
    page.table.setCurrentIndex(page.model.index(3, STATE))
    assert page.status.text() == "“b.txt” has the same supplier, number and total."
    assert page.model.setData(page.model.index(3, column(page, "number")), "22")
    page.tools.refresh()
    assert not double.twin and double.outcome() == "Done"


def test_the_filter_and_the_count_leave_rows_out(ready: Driver, page: ExtractPage) -> None:
    def shown() -> list[str]:
        page.tools.refresh()
        return [row.name for row in page.tools.shown]

    page.tools.filter.setText("bIRCH")
    assert shown() == ["b.txt", "d.txt"]
    assert page.sums.text().startswith("Total: 25.00 EUR") and "twice: 1" in page.sums.text()
    page.tools.filter.setText("12.5 ash")
    assert shown() == ["a.txt"]
    page.tools.filter.setText("nothing like it")
    assert shown() == [] and page.sums.text() == ""
    page.tools.filter.clear()
    page.tools.only.click()
    assert shown() == ["a.txt", "c.txt", "d.txt", "e.txt"]
    page.tools.only.click()
    assert len(shown()) == 5
    assert page.sums.text() == (
        "Total: 37.50 EUR + 4.00 USD · without it: 1 · to check: 4 · in the table twice: 1"
    )


def test_corrections_are_undone_one_by_one(ready: Driver, page: ExtractPage) -> None:
    actions = ready.window.actions_
    correct(page, "Alder")
    correct(page, "Aspen")
    page.table.setFocus()
    actions.undo.trigger()
    assert supplier(page) == "Alder"
    actions.undo.trigger()
    assert supplier(page) == "Ash"
    actions.undo.trigger()
    assert supplier(page) == "Ash"
    actions.redo.trigger()
    assert supplier(page) == "Alder"
    correct(page, "Acer")
    actions.redo.trigger()
    assert supplier(page) == "Acer", "what was done since then stays"
    page.model.rows[0].extraction = bill(supplier="Read anew")
    actions.undo.trigger()
    assert supplier(page) == "Read anew", "a file that was read again keeps what was read"
    page.table.setCurrentIndex(page.model.index(2, STATE))
    page.tools.confirm()
    assert page.model.rows[2].outcome() == "Checked"
    page.table.setFocus()
    actions.undo.trigger()
    assert page.model.rows[2].outcome().startswith("To check"), "a row's check is undone too"
    actions.redo.trigger()
    assert page.model.rows[2].outcome() == "Checked"
    assert page.model.setData(page.model.index(2, column(page, "supplier")), "Elm")
    assert page.model.rows[2].outcome() != "Checked"
    actions.undo.trigger()
    assert page.model.rows[2].outcome() == "Checked", "as it was before the correction"
    actions.undo.trigger()
    assert page.model.rows[2].outcome().startswith("To check")
    actions.redo.trigger()
    actions.redo.trigger()
    assert page.model.rows[2].outcome() not in ("Checked", "Waiting")


def test_columns_are_chosen_and_a_doubtful_one_is_shown(page: ExtractPage) -> None:
    terms, date = column(page, "terms"), column(page, "date")
    assert page.table.isColumnHidden(terms) and not page.table.isColumnHidden(date)
    page.table.choose_column("date", shown=False)
    page._refresh()
    assert page.table.isColumnHidden(terms) and page.table.isColumnHidden(date)
    page.table.setCurrentIndex(page.model.index(3, STATE))
    page.tools.go(forwards=True)
    assert at(page) == (4, terms) and not page.table.isColumnHidden(terms)
    page.table.forget_columns()
    assert not page.table.isColumnHidden(date)


def test_the_page_can_have_all_the_room(ready: Driver, page: ExtractPage) -> None:
    ready.click(page.tools.full_button)
    assert not page.table.isVisible() and page.page.isVisible()
    ready.click(page.tools.full_button)
    assert page.table.isVisible()


def test_it_is_there_again_and_a_file_that_is_gone_is_said(
    open_window: Opener, tmp_path: Path
) -> None:
    driver = open_window()
    driver.wait_ready()
    page = fields_of(driver)
    driver.until(lambda: page.idle)
    bills = (bill(supplier="Ash", number="1"), unsure(bill(supplier="Birch"), "supplier"))
    rows = [row(tmp_path, f"{n}.txt", each) for n, each in enumerate(bills)]
    page.model.set_rows(rows)
    page.ask_model.setChecked(True)
    page.table.choose_column("date", shown=False)
    assert page.model.confirm(page.model.index(1, STATE))
    page.table.setCurrentIndex(page.model.index(1, column(page, "supplier")))
    driver.close()
    rows[0].path.unlink()

    driver = Driver(driver.qtbot)
    driver.wait_ready()
    page = fields_of(driver)
    driver.until(lambda: page.model.rows and page.model.rows[0].gone)
    assert not page.model.rows[1].gone and page.model.rows[1].outcome() == "Checked"
    assert page.ask_model.isChecked() and page.table.isColumnHidden(column(page, "date"))
    assert page.table.currentIndex().row() == 1
    assert page.status.text().startswith("Not where they were any more: 1 of 2 files.")
    assert supplier(page) == "Ash"
    page.table.setCurrentIndex(page.model.index(0, column(page, "supplier")))
    assert "is not where it was any more" in page.page.hint.text()
    driver.close()
    assert FORMS["invoice"] == page.model.form
