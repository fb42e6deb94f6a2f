"""Empty pages show what comes out, and samples show it for real."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop import files, paths
from llama32_desktop.ui.documents.previews import Cell, Preview
from llama32_desktop.ui.documents.samples import laid_out
from tests.ui.driver import Driver
from tests.ui.modes import switch


@pytest.mark.usefixtures("styled")
def test_pictures_follow_the_colours(ready: Driver) -> None:
    place = ready.open_documents("extract")
    pictures: dict[str, set[bytes]] = {}
    for mode in ("light", "dark"):
        switch(mode)
        for name in ("extract", "ask", "pages"):
            place.show_page(name)
            ready.qtbot.wait(0)
            page: QWidget = place.page
            (picture,) = page.findChildren(Preview)
            ready.until(picture.isVisible)
            assert picture.width() <= page.width()
            image = picture.grab().toImage()
            pictures.setdefault(name, set()).add(bytes(image.constBits()))
    switch("light")
    assert [len(found) for found in pictures.values()] == [2, 2, 2]


def test_a_sample_is_whole_or_not_there(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = paths.samples_folder() / "notes"

    def refuse(part: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(files, "put_in_place", refuse)
        with pytest.raises(OSError, match="No space"):
            laid_out("notes")
    assert list(folder.iterdir()) == []
    (folder / ".what a kill leaves").touch()
    given = paths.resources_folder() / "samples" / "notes"
    laid = [Path(name) for name in laid_out("notes")]
    assert [each.name for each in laid] == sorted(each.name for each in given.iterdir())
    assert all(each.read_bytes() == (given / each.name).read_bytes() for each in laid)
    laid[0].write_text("The person's own.")
    assert laid_out("notes") == [str(each) for each in laid]
    assert laid[0].read_text() == "The person's own.", "it is not written over"


def test_samples_become_a_table_that_outlasts_the_app(ready: Driver) -> None:
    page = ready.open_documents("extract").extract
    ready.until(lambda: page.idle)
    ready.click(page.sample_button)
    ready.until(lambda: len(page.model.rows) == 3 and page.idle)
    assert all(row.path.parent == paths.samples_folder() / "invoices" for row in page.model.rows)
    totals = [
        str(found.value)
        for row in page.model.rows
        if row.extraction is not None
        for found in row.extraction.fields
        if found.name == "total"
    ]
    assert sorted(totals) == ["1054.70", "2055.20", "2277.05"], "as their pictures say"


def test_the_sample_collection_answers_its_question(ready: Driver) -> None:
    page = ready.open_documents("ask").ask
    ready.until(lambda: page.idle)
    ready.click(page.sample_button)
    ready.until(lambda: page.documents.count() == 3 and page.idle)
    page.ask()
    ready.until(lambda: page.passages.count() > 0)
    assert "2026-03-17" in page.passages.item(0).text()


@pytest.mark.parametrize("head", ["Invoice number", "Número de factura", "N" * 80])
def test_a_picture_has_room_for_its_words_as_far_as_a_card_may_be_wide(
    qtbot: QtBot, head: str
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    rows = [[Cell("Supplier", "head"), Cell(head, "head")], [Cell("Larkspur Ltd"), Cell("7")]]
    picture = Preview(rows, (4, 1), parent)
    assert 400 <= picture.width() <= 520
    assert sum(picture.widths) == picture.width() - 2
    room = picture.widths[1] - 16
    fits = picture.fontMetrics().horizontalAdvance(head) <= room
    assert fits is (len(head) < 80)
