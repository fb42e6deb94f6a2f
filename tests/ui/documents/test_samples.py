"""Empty pages show what comes out, and samples show it for real."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from llama32_desktop import paths
from llama32_desktop.ui.documents.previews import Preview
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
