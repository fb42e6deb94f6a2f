"""One file leaves the table by the mouse, and comes back with what was corrected in it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.ui.documents.extract_page import ExtractPage
from tests.ui.documents.test_kept import correct, fields_of, supplier
from tests.ui.driver import Driver


@pytest.fixture
def page(ready: Driver, tmp_path: Path) -> ExtractPage:
    page = fields_of(ready)
    files = [tmp_path / f"{name}.txt" for name in ("a", "b", "c")]
    for number, file in enumerate(files):
        file.write_text(f"Invoice 4501{number}\nTotal\t12.00 EUR\n")
    page.add([str(file) for file in files])
    ready.until(lambda: len(page.model.rows) == 3 and page.idle)
    return page


def names(page: ExtractPage) -> list[str]:
    return [row.name for row in page.model.rows]


def choose(page: ExtractPage, entry: str) -> None:
    (menu,) = page.table.findChildren(QMenu)
    next(action for action in menu.actions() if action.text() == entry).trigger()
    menu.close()


def test_the_button_takes_the_chosen_file_out_and_undo_brings_it_back(
    ready: Driver, page: ExtractPage
) -> None:
    assert page.remove_button.isEnabled() and not page.undo_button.isVisible()
    correct(page, "Harrow & Finch")
    page.table.setCurrentIndex(page.model.index(0, 2))
    ready.click(page.remove_button)
    assert names(page) == ["b.txt", "c.txt"]
    assert page.status.text() == "“a.txt” was taken out of the table."
    page.table.setCurrentIndex(page.model.index(1, 2))
    ready.click(page.remove_button)
    assert names(page) == ["b.txt"]
    ready.click(page.undo_button)
    ready.click(page.undo_button)
    assert names(page) == ["a.txt", "b.txt", "c.txt"] and supplier(page) == "Harrow & Finch"
    assert not page.undo_button.isVisible()


def test_the_menus_of_a_cell_and_of_a_name_take_a_file_out(page: ExtractPage) -> None:
    page.table._show_menu(page.table.visualRect(page.model.index(1, 1)).center())
    choose(page, "Remove the file from the table")
    assert names(page) == ["a.txt", "c.txt"]
    heads = page.table.verticalHeader()
    page.table._show_menu_of_name(QPoint(5, heads.sectionViewportPosition(1) + 3))
    menu = page.table.findChildren(QMenu)[-1]
    menu.actions()[-1].trigger()
    menu.close()
    assert names(page) == ["a.txt"]


@pytest.fixture
def may_read(page: ExtractPage, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Set at the end, at the latest: until then no file is read any more."""
    gate, read = threading.Event(), DocumentReader.read

    def read_late(reader: DocumentReader, path: Path, **options: Any) -> Any:
        gate.wait()
        return read(reader, path, **options)

    monkeypatch.setattr(DocumentReader, "read", read_late)
    yield gate
    gate.set()


def test_a_file_that_is_being_read_is_passed_over(
    ready: Driver, page: ExtractPage, may_read: threading.Event
) -> None:
    folder = page.model.rows[0].path.parent
    for name in ("d", "e"):
        (folder / f"{name}.txt").write_text("Invoice 7\nTotal\t1.00 EUR\n")
    page.add([str(folder / "d.txt"), str(folder / "e.txt")])
    ready.until(lambda: len(page.model.rows) == 5)
    reading = page.model.rows[3]
    assert reading.phase == "reading"
    page.table.setCurrentIndex(page.model.index(3, 1))
    ready.click(page.remove_button)
    may_read.set()
    ready.until(lambda: page.idle)
    assert [row.phase for row in page.model.rows] == ["done"] * 4
    ready.click(page.undo_button)
    ready.until(lambda: page.idle)
    assert names(page)[3] == "d.txt" and page.model.rows[3].phase == "done"
    assert page.model.rows[3].extraction is not None
