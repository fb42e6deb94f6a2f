"""Amounts stand as the window's language has them, and are read back as what they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from llama32_desktop.documents.extraction.checks import check
from llama32_desktop.documents.extraction.forms import FORMS, Extraction, FormField, Found
from llama32_desktop.sentences import Sentence
from llama32_desktop.ui.documents.cells import cell, corrected, editable, shown
from llama32_desktop.ui.kit.numbers import amount_text, exact_text
from llama32_desktop.ui.kit.sentences import localised
from tests.make import einvoices as make
from tests.ui.documents.test_einvoices import column, read
from tests.ui.documents.test_place import extract_page, value
from tests.ui.driver import Driver

Speaking = Callable[[str], None]
AMOUNT = FormField("amount", "Amount", "amount")
NUMBER = FormField("quantity", "Quantity", "number")


@pytest.fixture
def speaking() -> Iterator[Speaking]:
    """Chooses the language whose numbers are shown."""
    before = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(before)


def of_page(*printed: str, currency: str | None = "EUR") -> Extraction:
    """A file whose page prints these amounts."""
    fields = [Found(name="currency", value=currency)]
    fields += [Found(name="total", value=Decimal(1), printed=text) for text in printed]
    return Extraction(file="a.pdf", form="invoice", fields=tuple(fields))


def typed(field: FormField, text: str, page: Extraction, before: str = "7") -> Decimal | None:
    """What a text becomes in the place of a value."""
    found = corrected(field, Found(name=field.name, value=Decimal(before)), text, page)
    assert found is None or isinstance(found.value, Decimal)
    return found and found.value  # type: ignore[return-value]


def test_amounts_have_the_currencys_decimals_and_quantities_their_own(speaking: Speaking) -> None:
    for language, expected in (
        ("de", ["5,00", "4,105", "1.234.567,50", "-20,48", "5.000", "5,120", "5,000"]),
        ("en", ["5.00", "4.105", "1,234,567.50", "-20.48", "5,000", "5.120", "5.000"]),
    ):
        speaking(language)
        assert [
            amount_text(Decimal("5.000"), "EUR"),
            amount_text(Decimal("4.105"), "EUR"),
            amount_text(Decimal("1234567.5"), "EUR"),
            amount_text(Decimal("-20.48"), "CHF"),
            amount_text(Decimal("5000.00"), "JPY"),
            amount_text(Decimal("5.12"), "KWD"),
            amount_text(Decimal("5.000"), "shells"),
        ] == expected
        assert shown(NUMBER, Decimal("5.000"), "EUR") == expected[-1]
    speaking("de")
    large = Decimal("123456789012345678901234567890.12345678901234567890")
    assert exact_text(f"{large:f}").replace(".", "") == f"{large:f}".replace(".", ",")
    for strange in ("", "1e9", "1.2.3", "٣", "-", "nan", "1" * 999):
        assert exact_text(strange) == strange


@pytest.mark.parametrize("language", ["de", "es", "fr", "pt", "ja", "zh_CN", "en", "de_CH"])
@pytest.mark.parametrize("printed", ["1.234,50", "1,234.50", ""])
def test_what_a_cell_says_is_read_as_its_value(
    speaking: Speaking, language: str, printed: str
) -> None:
    speaking(language)
    for currency in ("EUR", "JPY", "KWD", None):
        page = of_page(printed, currency=currency) if printed else of_page(currency=currency)
        for field in (AMOUNT, NUMBER):
            for digits in ("5.000", "5000", "-1234.5", "4.105", "0.125", "1234567", "20.48"):
                before = Decimal(digits)
                for text in (editable(before), shown(field, before, currency or "")):
                    assert str(typed(field, text, page, digits)) == digits
                # Changed elsewhere in the text, it is read by itself.
                if field is NUMBER or currency != "JPY":
                    assert typed(field, editable(before), page) == before


def test_a_number_is_read_both_ways_and_as_on_the_page_where_that_is_in_doubt(
    speaking: Speaking,
) -> None:
    german, english, silent = of_page("1.234,50"), of_page("1,234.50"), of_page()
    for language in ("de", "en"):
        speaking(language)
        for page in (german, english, silent):
            for text in ("1.234,50", "1,234.50", "1234,50", "1234.50"):
                assert typed(AMOUNT, text, page) == Decimal("1234.50")
        assert typed(AMOUNT, "5.000", german) == typed(AMOUNT, "5,000", english) == 5000
        assert typed(AMOUNT, "5,000", german) == typed(AMOUNT, "5.000", english) == 5
        assert typed(AMOUNT, "5,000", of_page(currency="JPY")) == 5000
        assert typed(AMOUNT, "5.000", of_page(currency="JPY")) == 5000
        assert typed(AMOUNT, "5.000.0", german) is None
    assert typed(AMOUNT, "5.000", silent) == 5
    speaking("de")
    assert typed(AMOUNT, "5.000", silent) == 5000


def test_other_values_and_empty_cells_stay_as_they_are(speaking: Speaking) -> None:
    speaking("de")
    text = FormField("number", "Number")
    assert cell(text, Found(name="number", value="1.234"), "EUR", 0) == "1.234"
    assert cell(AMOUNT, None, "EUR", Qt.ItemDataRole.EditRole) == ""
    emptied = corrected(AMOUNT, Found(name="amount", value=Decimal(3)), " ", of_page())
    assert emptied is not None and emptied.value is None


def test_checks_say_numbers_in_the_windows_language_with_all_their_digits(
    speaking: Speaking,
) -> None:
    speaking("de")
    values = {"subtotal": "1000.000", "tax": "190.00", "total": "1234.50"}
    fields = [Found(name=name, value=Decimal(number)) for name, number in values.items()]
    [wrong] = [one for one in check(FORMS["invoice"], fields) if one.outcome == "wrong"]
    assert "make 1190.000, but the total is 1234.50" in wrong.sentence
    assert "make 1.190,000, but the total is 1.234,50" in localised(wrong.sentence)
    assert localised(Sentence("{0:exact} {1:exact}", "x", 3)) == "x 3"


def test_an_e_invoice_is_shown_to_a_german_and_copied_for_programs(
    ready: Driver, tmp_path: Path, speaking: Speaking
) -> None:
    speaking("de")
    page = extract_page(ready)
    file = tmp_path / "rechnung.xml"
    price = "<b:PriceAmount currencyID='EUR'>5.000</b:PriceAmount>"
    text = make.ubl(line=price, gross="1297.500", net="1250.00")
    file.write_text(text.replace(">50<", ">50.000<"), "utf-8")
    state = page.table.columnWidth(1)
    assert state >= page.table.fontMetrics().horizontalAdvance("Reading…") + 12, "none is cut"
    labels = []
    page.queue.changed.connect(
        lambda: labels.append(page.stop_button.text() if page.queue.running else "")
    )
    read(ready, page, file)
    assert "Stop" in labels and "Go on" not in labels, "while it reads, the button stops it"
    total = page.model.index(0, column(page, "total"))
    assert total.data() == "1.297,50" and value(page, 0, "total") == "1297.500"
    page.table.setCurrentIndex(total)
    cells = [page.lines_model.index(0, number).data() for number in (1, 2, 4)]
    assert cells == ["50,000", "5,00", "250,00"]
    assert "19 % von 1.250,00: 47,50" in page.taxes.text().replace(" of ", " von ")
    assert "250,00" in page.status.text() and "1.250,00" in page.status.text()
    assert "1250" not in page.status.text() and "297.50" not in page.status.text()
    page.table._show_menu(page.table.visualRect(total).center())
    [menu] = page.table.findChildren(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == "1297.500"
