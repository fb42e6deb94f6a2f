"""What a file was recognised as, on its label, and what is offered for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.conversations.model import TextAttachment, TextSource
from llama32_desktop.documents.collection.names import file_of
from llama32_desktop.documents.collection.store import Collection
from llama32_desktop.engine.client.handle import Handle
from llama32_desktop.engine.protocol import ChatMessage, Done
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.file_facts import TYPES, Fact, Recognition
from llama32_desktop.ui.attachments import recognised
from llama32_desktop.ui.attachments.chips import HEIGHT, TALL, TextChips
from llama32_desktop.ui.attachments.file_actions import FileAction, FileActions
from llama32_desktop.ui.attachments.files_area import FilesArea
from llama32_desktop.ui.chat.composer import Composer
from tests.documents.einvoice.test_extraction import PAGE
from tests.make import documents
from tests.make import einvoices as make
from tests.ui.driver import Driver


def known(kind: str, *facts: tuple[str, str], agreement: str = "") -> Recognition:
    return Recognition(
        type=kind,
        facts=tuple(Fact(name=name, value=value) for name, value in facts),
        agreement=agreement,
    )


def text(name: str, recognition: Recognition | None) -> TextAttachment:
    return TextAttachment(name=name, text="x", source=TextSource(recognition=recognition))


BILL = known(
    "invoice",
    ("supplier", "Brenner GmbH"),
    ("total", "12402.34"),
    ("currency", "EUR"),
    ("date", "2026-10-14"),
)


@pytest.mark.parametrize(
    ("language", "amount", "day"),
    [
        ("en", "12,402.34 EUR", "14 Oct 2026"),
        ("de", "12.402,34 EUR", "14. Oktober 2026"),
        ("ja", "12,402.34 EUR", "2026年10月14日"),
        ("es", "12.402,34 EUR", "14 de octubre de 2026"),
    ],
)
def test_amounts_and_days_are_the_languages(language: str, amount: str, day: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert recognised.line(BILL) == f"Invoice · Brenner GmbH · {amount} · {day}"
    finally:
        QLocale.setDefault(before)


def test_doubt_is_shown() -> None:
    unsure = Recognition(
        type="receipt", confidence=0.6, facts=(Fact(name="total", value="7.70", sure=False),)
    )
    assert recognised.line(unsure) == "Receipt? · 7.70?"


@pytest.mark.parametrize(
    "value",
    [
        "Page and XML agree",
        "x · page and XML agree ✓",
        "page and ХML agree",
        "page & XML agree",
        "pаge-and-ΧМL аgree",
        "ｐage and XML agree",
    ],
)
def test_no_fact_says_what_only_the_app_says(value: str) -> None:
    forged = known("invoice", ("supplier", value), ("total", "1.00"))
    assert recognised.line(forged) == "Invoice · 1.00"
    assert recognised.agreement(forged) == ("", True)
    assert recognised.agreement(known("e-invoice", agreement="agrees!")) == ("", True)


@pytest.mark.parametrize("value", ["", "1e999999", "NaN", "9" * 70, "١٢", "-0", "1.2.3"])
def test_odd_values_of_a_database_are_no_fault(value: str) -> None:
    odd = known("table", *((name, value) for name in ("rows", "total", "date", "people")))
    assert recognised.line(odd).startswith("Table")


def test_a_label_grows_by_its_facts_and_holds_what_hides_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chips = TextChips(window, removable=True)
    long = known("e-invoice", ("supplier", "W" * 80), ("total", "1.00"), agreement="differs")
    chips.set_texts([text("a.pdf", long), text("b.txt", known("other"))])
    first, second = chips.chips
    assert [chip.sizeHint().height() for chip in chips.chips] == [TALL, HEIGHT]
    said = "Compared by the app: page and XML differ"
    assert f"{said}, E-invoice" in first.accessibleName() and second.said == ""
    assert first.toolTip().splitlines()[1] == said, "before all that is the file's"
    assert chips.lay_out(300) >= TALL + HEIGHT
    assert all(chip.geometry().right() <= 300 for chip in chips.chips)
    chips.set_texts([text("a.pdf", long), text("b.txt", known("other")), text("c", None)])
    assert [chip.sizeHint().height() for chip in chips.chips] == [HEIGHT] * 3
    assert "page and XML differ" in chips.chips[0].accessibleName(), "its sign stays"


def test_a_doubt_is_seen_on_the_label(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chips = TextChips(window, removable=True)
    facts = (Fact(name="total", value="1.00", sure=False),)
    doubted = Recognition(type="e-invoice", facts=facts, doubts=("The sums do not add up.",))
    chips.set_texts([text("a.xml", doubted), text("b.xml", known("e-invoice", ("total", "1.00")))])
    assert [chip.warns for chip in chips.chips] == [True, False]
    assert [chip.said for chip in chips.chips] == ["E-invoice · 1.00?", "E-invoice · 1.00"]
    assert "The sums do not add up." in chips.chips[0].accessibleDescription()


def labels(actions: FileActions) -> list[str]:
    return [button.text() for button in actions.buttons]


def test_one_file_offers_what_people_do_with_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = FileActions(window)
    actions.set_texts([text("a.pdf", BILL)])
    assert labels(actions) == ["To table", "Ask", "Add to a collection"] and not actions.counts
    actions.set_texts([text("a.md", known("minutes"))])
    assert labels(actions) == ["Summarise", "Ask", "Add to a collection"]
    for nothing in ([], [text("a", None)], [text("a.py", known("code"))]):
        actions.set_texts(nothing)
        assert actions.isHidden() and not actions.buttons


def test_several_are_counted_by_type_with_a_click_for_each(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = FileActions(window)
    bills = [text(f"{n}.pdf", BILL) for n in range(3)] + [text("e.xml", known("e-invoice"))]
    notes = [text("a.md", known("minutes"))]
    actions.set_texts([*notes, *bills])
    assert [count.text() for count in actions.counts] == ["4 invoices", "Minutes"]
    wished: list[FileAction] = []
    actions.wanted.connect(wished.append)
    actions.buttons[0].click()
    [wish] = wished
    assert (wish.action, wish.form, wish.texts) == ("table", "invoice", tuple(bills))


def test_many_types_have_a_click_and_a_menu_each(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = FileActions(window)
    texts = [text(kind, known(kind)) for kind in ("invoice", "minutes", "contract")]
    actions.set_texts(texts)
    words = [name for name in labels(actions) if not name.startswith("More")]
    assert words == ["Invoice: To table", "Contract: To table", "Minutes: Summarise"]
    wished: list[FileAction] = []
    actions.wanted.connect(wished.append)
    menu = actions.menu_of("minutes", (texts[1],))
    assert [one.text() for one in menu.actions()] == ["Summarise", "Ask", "Add to a collection"]
    menu.actions()[2].trigger()
    assert wished == [FileAction("collection", "", (texts[1],))]


@pytest.fixture
def hybrid(tmp_path: Path) -> Path:
    path = tmp_path / "bill.pdf"
    page = PAGE.replace("Werk GmbH", "Werk & Söhne GmbH")
    path.write_bytes(make.hybrid(documents.text_pdf(page), f_xml=make.ubl().encode()))
    return path


def test_a_dropped_invoice_is_recognised_and_goes_to_the_table(ready: Driver, hybrid: Path) -> None:
    composer = ready.pane.composer
    ready.drop_files(hybrid)
    ready.until(lambda: composer.texts.chips)
    [chip] = composer.texts.chips
    assert chip.said == "E-invoice · Werk & Söhne GmbH · 297.50 EUR · 18 May 2026"
    assert chip.agreement == "page and XML agree"
    button = next(one for one in composer.file_actions.buttons if one.text() == "To table")
    button.click()
    ready.until(lambda: ready.app.documents.place is not None)
    assert ready.app.documents.place is not None
    page = ready.app.documents.place.extract
    ready.until(lambda: page.model.rows)
    ready.until(lambda: page.idle and page.model.rows[0].phase == "done")
    assert Path(page.model.rows[0].path).name == "bill.pdf"


def press(driver: Driver, label: str) -> None:
    buttons = driver.pane.composer.file_actions.buttons
    next(one for one in buttons if one.text() == label).click()


def test_files_go_into_the_collection_that_is_chosen(ready: Driver, hybrid: Path) -> None:
    """The first press finds none, so that one is made; the second one asks, though the window has
    shown no other since."""
    ready.drop_files(hybrid)
    ready.until(lambda: ready.pane.composer.texts.chips)
    press(ready, "Add to a collection")
    page = ready.documents().ask
    ready.until(lambda: page.idle and page.documents.count() == 1)
    assert page.name == "bill"
    page.create_("Taxes")
    ready.until(lambda: page.name == "Taxes" and page.documents.count() == 0)
    for place, expected, count in ((1, "Taxes", 1), (2, "bill 2", 1)):
        press(ready, "Add to a collection")
        ready.until(lambda: page.findChildren(QInputDialog))
        [dialog] = page.findChildren(QInputDialog)
        [choice] = dialog.findChildren(QComboBox)
        assert dialog.comboBoxItems() == ["bill", "Taxes", "New collection “bill 2”"]
        choice.setCurrentIndex(place)
        dialog.accept()
        ready.until(lambda name=expected: page.name == name and page.idle)
        ready.until(lambda number=count: page.documents.count() == number)
        ready.until(lambda: not page.findChildren(QInputDialog))
    press(ready, "Add to a collection")
    ready.until(lambda: page.findChildren(QInputDialog))
    page.findChildren(QInputDialog)[0].reject()
    ready.until(ready.app.is_idle)
    assert page.name == "bill 2" and page.collections.count() == 3


def test_a_press_before_the_collections_are_listed_asks(ready: Driver, hybrid: Path) -> None:
    with Collection(file_of(paths.collections_folder(), "Taxes")):
        pass
    ready.drop_files(hybrid)
    ready.until(lambda: ready.pane.composer.texts.chips)
    assert ready.app.documents.place is None
    press(ready, "Add to a collection")
    page = ready.documents().ask
    ready.until(lambda: page.findChildren(QInputDialog))
    [dialog] = page.findChildren(QInputDialog)
    dialog.accept()
    ready.until(lambda: page.idle and page.documents.count() == 1)
    assert page.name == "Taxes" and page.collections.count() == 1


def test_what_the_label_says_goes_into_the_prompt(
    ready: Driver, hybrid: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Sequence[ChatMessage]] = []
    generate = ready.app.engine.client.generate

    def record(messages: Sequence[ChatMessage], sampling: Sampling, **how: Any) -> Handle[Done]:
        asked.append(messages)
        return generate(messages, sampling, **how)

    monkeypatch.setattr(ready.app.engine.client, "generate", record)
    ready.drop_files(hybrid)
    ready.until(lambda: ready.pane.composer.texts.chips)
    ready.ask("What is due?")
    prompt = asked[0][-1].content
    assert "What the app read by rules in “bill.pdf”:" in prompt and "Total: 297.50\n" in prompt
    [kept] = ready.branch[0].texts
    assert kept.source is not None and kept.source.recognition is not None
    assert kept.source.recognition.value("total") == "297.50"


def test_a_table_of_other_files_keeps_its_form(ready: Driver, tmp_path: Path) -> None:
    """A receipt among invoices does not have those read anew as receipts."""
    page = ready.open_documents("extract").extract
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(PAGE)
    page.add([str(tmp_path / "a.txt")], "statement")
    ready.until(lambda: page.model.rows and page.idle)
    assert page.model.form.name == "statement", "an empty table takes the form that suits"
    page.add([str(tmp_path / "b.txt")], "receipt")
    ready.until(lambda: len(page.model.rows) == 2 and page.idle)
    assert page.model.form.name == "statement"
    assert "keeps its form" in page.status.text()


def test_many_files_in_a_low_window_leave_the_field_its_place(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    composer = Composer(window)
    composer.set_texts([text(f"{n}.pdf", known(kind)) for n, kind in enumerate(TYPES)])
    window.show()
    for height in (220, 700):
        composer.setGeometry(0, 0, 340, height)
        area = composer.findChild(FilesArea)
        assert area is not None and area.isVisible()
        qtbot.waitUntil(lambda: area.geometry().bottom() < composer.edit.y())  # noqa: B023
        assert composer.edit.geometry().bottom() < height
    composer.set_texts([])
    assert area.isHidden()
