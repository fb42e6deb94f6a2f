"""The dates of an invoice among all dates of its page."""

from __future__ import annotations

import pytest

from llama32_desktop.documents.extraction.fields.dates import find_dates
from llama32_desktop.documents.extraction.forms import FORMS, Found
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.model import Page
from tests.make.placed import placed


def found(page: Page, name: str) -> Found:
    extraction = extract_by_rules([page], FORMS["invoice"])
    return next(one for one in extraction.fields if one.name == name)


@pytest.mark.parametrize(
    "line",
    [
        "Rechnung Nr. 40113 vom 08.06.2026",
        "Rechnung vom 8. Juni 2026",
        "Facture n° 2026-14 du 8 juin 2026",
        "Fattura n. 214 del 8 giugno 2026",
        "Invoice 7001 of June 8, 2026",
        "Faktura nr 17 z dnia 8 czerwca 2026",
        "Счет № 318 от 8 июня 2026 г.",
        "#20260608 · Invoice · June 8, 2026",
    ],
)
def test_the_title_has_the_date(line: str) -> None:
    page = placed((60, 40, "Form of 24.03.2020"), (60, 100, line), (60, 200, "Delivery 03.06.2026"))
    assert found(page, "date").value == "2026-06-08"


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("Invoice date", "Delivery date"),
        ("Rechnungsdatum", "Lieferdatum"),
        ("Date de facture", "Date de livraison"),
        ("Fecha de emisión", "Fecha de entrega"),
        ("Data de emissão", "Data de entrega"),
        ("Data documento", "Data consegna"),
        ("Factuurdatum", "Leverdatum"),
        ("Data wystawienia", "Data sprzedaży"),
        ("Datum vystavení", "Datum uskutečnění zdan. plnění"),
        ("Fakturadatum", "Leveransdatum"),
        ("Laskun päivä", "Toimituspäivä"),
        ("Számla kelte", "Teljesítés kelte"),
        ("Data facturii", "Data livrării"),
        ("Düzenleme tarihi", "Sipariş tarihi"),
        ("Ημερομηνία έκδοσης", "Ημερομηνία παράδοσης"),
        ("Datum računa", "Datum isporuke"),
    ],
)
def test_labels_of_many_languages(own: str, other: str) -> None:
    page = placed(
        (60, 60, f"{other}:"), (260, 60, "01.06.2026"), (60, 74, f"{own}:"), (260, 74, "08.06.2026")
    )
    one = found(page, "date")
    assert one.value == "2026-06-08" and one.confidence > 0.85


def test_a_place_stands_before_the_date_of_a_letter() -> None:
    page = placed((60, 60, "Lieferung 01.06.2026"), (300, 100, "München, den 08.06.2026"))
    assert found(page, "date").value == "2026-06-08"


def test_the_day_of_printing_at_the_foot_is_not_the_invoice_s() -> None:
    page = placed(
        (60, 60, "Weber Bau GmbH"),
        (300, 100, "Trier, den 08.06.2026"),
        (60, 800, "Datum: 09.06.2026 Zeit: 04:59 Seite: 1"),
    )
    assert found(page, "date").value == "2026-06-08"


def test_figures_of_a_date_may_stand_apart() -> None:
    page = placed(
        (60, 100, "Fakturadato"), (200, 100, "8."), (216, 100, "juni"), (243, 100, "2026")
    )
    assert found(page, "date").value == "2026-06-08"


@pytest.mark.parametrize(
    "terms",
    ["Payable within 30 days net", "Zahlbar innerhalb von 30 Tagen netto", "Paiement à 30 jours",
     "Pago a 30 días", "Pagamento a 30 giorni", "Termin płatności 30 dni", "Net 30",
     "10 days 2 % discount, payment 30 days net"],
)  # fmt: skip
def test_terms_make_a_due_day_that_is_less_sure(terms: str) -> None:
    page = placed((60, 60, "Invoice date: 8 June 2026"), (60, 300, terms))
    due = found(page, "due")
    assert due.value == "2026-07-08"
    assert due.confidence < 0.7


@pytest.mark.parametrize(
    "line", ["Warranty: 30 days", "Interest after 30 days overdue", "30 days end of month net"]
)
def test_other_days_are_no_terms(line: str) -> None:
    page = placed((60, 60, "Invoice date: 8 June 2026"), (60, 300, line))
    assert found(page, "due").value is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("11.12.201411:05", ["2014-12-11"]),
        ("Dat.31.08.2015", ["2015-08-31"]),
        ("24.12. 08:00", []),
        ("12. září 2025", ["2025-09-12"]),
        ("5 marca 2026 r.", ["2026-03-05"]),
        ("2026. május 3.", ["2026-05-03"]),
        ("2026. 05. 03.", ["2026-05-03"]),
        ("3 Νοεμβρίου 2026", ["2026-11-03"]),
        ("5 мая 2026 г.", ["2026-05-05"]),
        ("24 Haziran 2026", ["2026-06-24"]),
        ("7. toukokuuta 2026", ["2026-05-07"]),
        ("05-Mar-20", ["2020-03-05"]),
        ("12 Artikel 2020", []),
    ],
)
def test_dates_as_pages_print_them(text: str, days: list[str]) -> None:
    assert [one.value.isoformat() for one in find_dates(text)] == days


def test_a_receipt_has_its_own_date_too() -> None:
    page = placed(
        (60, 40, "HOFMARKT BRAND"),
        (60, 60, "Gültig bis: 31.12.2026"),
        (60, 80, "Milch 1,19"),
        (60, 100, "Summe EUR 1,19"),
        (60, 130, "Datum: 08.06.2026 Uhrzeit: 12:30"),
    )
    extraction = extract_by_rules([page], FORMS["receipt"])
    assert next(f.value for f in extraction.fields if f.name == "date") == "2026-06-08"


@pytest.mark.parametrize("line", ["Bill 28.04.2023 – 17.04.2024", "Usage 28.04.2023 to 17.04.2024"])
def test_the_ends_of_a_time_are_no_dates_of_an_invoice(line: str) -> None:
    page = placed((60, 40, line), (400, 60, "Qwert"), (460, 60, "27.04.2024"))
    assert found(page, "date").value == "2024-04-27"


def test_the_one_later_date_is_when_it_is_due_and_doubtful() -> None:
    page = placed((60, 40, "Invoice date 08.06.2026"), (60, 60, "Qwert 22.06.2026"))
    due = found(page, "due")
    assert (due.value, due.confidence < 0.8) == ("2026-06-22", True)


def test_the_terms_agree_with_a_later_date() -> None:
    page = placed(
        (60, 40, "Invoice date 08.06.2026"),
        (60, 60, "Qwert 22.06.2026"),
        (60, 80, "Payable within 14 days"),
    )
    due = found(page, "due")
    assert (due.value, due.confidence >= 0.8) == ("2026-06-22", True)


@pytest.mark.parametrize(
    "line",
    [
        "Der Betrag von 90,00 € wird am 22.06.2026 von Ihrem Konto eingezogen.",
        "La somme de 90,00 € sera prélevée le 22.06.2026.",
        "Maksakaa 90,00 viimeistään 22.6.2026.",
        "Vennligst betal 90,00 innen 22.06.2026.",
    ],
)
def test_sentences_say_when_it_is_due(line: str) -> None:
    page = placed((60, 40, "Invoice date 08.06.2026"), (60, 300, line))
    assert found(page, "due").value == "2026-06-22"


def test_a_receipt_has_the_day_of_its_paying() -> None:
    page = placed((60, 40, "Receipt"), (60, 60, "Paid on 14 Jan 2026"))
    assert found(page, "date").value == "2026-01-14"


def test_a_sentence_that_ends_in_a_label_is_not_beside_the_date_below_it() -> None:
    page = placed(
        (60, 100, "Invoice 51013-27 - 07/07/2025"),
        (60, 300, "Please pay within 7 days of the invoice date."),
        (60, 314, "Settle on 21/07/2025"),
    )
    assert found(page, "date").value == "2025-07-07"


def test_the_days_of_a_tables_lines_are_not_the_documents() -> None:
    page = placed(
        (60, 60, "May 7, 2020"),
        (60, 200, "Date"),
        (200, 200, "Description"),
        (350, 200, "Hours"),
        (480, 200, "Amount"),
        *((60, 220 + 20 * i, f"2020/04/0{i + 1}") for i in range(2)),
        *((200, 220 + 20 * i, "Sawing oak") for i in range(2)),
        *((350, 220 + 20 * i, "4") for i in range(2)),
        *((480, 220 + 20 * i, "$50.00") for i in range(2)),
    )
    assert found(page, "date").value == "2020-05-07"


@pytest.mark.parametrize(("currency", "day"), [("SEK", "2025-05-24"), ("EUR", "2024-05-25")])
def test_pairs_of_figures_begin_with_the_year_where_that_is_the_custom(
    currency: str, day: str
) -> None:
    page = placed((60, 100, "Invoice date 25-05-24"), (60, 200, f"Total 118.20 {currency}"))
    assert found(page, "date").value == day
    assert found(page, "date").confidence < 0.8 or currency == "SEK"
    assert [one.certain for one in find_dates("25-05-24")] == [False]


def test_the_date_of_a_clock_as_programs_print_it() -> None:
    (day,) = find_dates("Fri Nov 29 11:52:56 COT 2013")
    assert day.value.isoformat() == "2013-11-29"
    assert not find_dates("Nov 29 11:52 and 2013")


def test_payments_that_were_made_say_nothing_of_when_one_is_due() -> None:
    page = placed(
        (60, 100, "Invoice date 15/08/2025"),
        (60, 300, "Payments you have made"),
        (60, 314, "31/07/2024"),
        (480, 314, "18.14"),
        (60, 400, "Your Direct Debit of GBP 169.26 will be taken on or after 14/10/2025."),
    )
    assert found(page, "due").value == "2025-10-14"


def receipt(*rows: str) -> Page:
    return Page(number=1, text="\n".join(rows), way="text")


@pytest.mark.parametrize("due", ["CHANGE DUE\t6.00", "Change due 6.00", "Amount due:\t144.02"])
def test_an_amount_that_is_due_has_no_date(due: str) -> None:
    page = receipt("Corner Shop", "TOTAL\t144.02", due, "# ITEMS SOLD 26", "04/27/19 12:59:46")
    assert found(page, "date").value == "2019-04-27"
    assert found(page, "due").value is None


@pytest.mark.parametrize("phone", ["416-366-1717", "(416) 366-1717", "1 (416) 366-1717"])
def test_telephones_of_north_america_say_that_the_month_comes_first(phone: str) -> None:
    page = receipt("Corner Shop", phone, "02/07/2017 21:14", "Total\t5.24")
    date = found(page, "date")
    assert date.value == "2017-02-07"
    assert date.confidence < 0.8  # it is likely, and no more


@pytest.mark.parametrize("phone", ["0416-366-1717", "+49 416 366 1717", "416-366-17170"])
def test_other_telephones_say_nothing(phone: str) -> None:
    page = receipt("Corner Shop", phone, "02/07/2017 21:14", "Total\t5.24")
    assert found(page, "date").value == "2017-07-02"


@pytest.mark.parametrize(
    ("ahead", "line"),
    [
        (
            "Bitte zahlen Sie den unten",
            "aufgeführten Betrag (Rechnung Nr. 5548) bis zum 13.03.2026",
        ),
        ("Wij verzoeken u vriendelijk", "het bedrag voor 13-03-2026 over te maken"),
        ("Veuillez acquitter la totalité", "de cette facture avant le 13 mars 2026."),
    ],
)
def test_until_when_a_sentence_asks_to_pay_is_no_own_date(ahead: str, line: str) -> None:
    page = placed((400, 60, "Riesa, 10.02.2026"), (60, 200, ahead), (60, 214, line))
    assert found(page, "date").value == "2026-02-10"
    assert found(page, "due").value == "2026-03-13"


def test_until_when_something_else_lasts_is_not_when_to_pay() -> None:
    page = placed((60, 60, "Invoice date 10.02.2026"), (60, 200, "Offer is good until 13.03.2026"))
    assert found(page, "due").value is None


@pytest.mark.parametrize("line", ["Vencimiento NCF: 31/12/2027", "CAE: 7244 Vto. CAE: 31/12/2027"])
def test_until_when_a_tax_office_allows_it_is_no_day_of_payment(line: str) -> None:
    page = placed((60, 60, "Factura 0001-22"), (60, 76, line), (60, 92, "Fecha: 27/03/2026"))
    assert found(page, "due").value is None
