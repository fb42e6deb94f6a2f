"""Sums by labels, columns and arithmetic; what is left to pay; currencies; lines of a till."""

from __future__ import annotations

from decimal import Decimal

import pytest

from llama32_desktop.documents.extraction.confidence import UNSURE
from llama32_desktop.documents.extraction.forms import FORMS, Extraction
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.model import Page, Word
from tests.make.placed import placed


def fill(*rows: str, form: str = "invoice") -> Extraction:
    """The form of a text whose cells are apart by tabs."""
    return extract_by_rules([Page(number=1, text="\n".join(rows), way="text")], FORMS[form])


def values(found: Extraction, *names: str) -> list[str]:
    by_name = {field.name: field.value for field in found.fields}
    return [str(by_name[name]) for name in names]


def outcomes(found: Extraction) -> dict[str, str]:
    return {check.name: check.outcome for check in found.checks}


def test_the_columns_of_a_table_of_taxes_say_which_amount_is_the_tax() -> None:
    found = fill(
        "Art\tWarenwert\tBasisbetrag\tSteuersatz [%]\tSteuerbetrag",
        "Umsatzsteuer (S)\t410,10\t403,55\t19\t76,67",
        "Rechnungssumme ohne USt.\t403,55",
        "Steuerbetrag\t76,67",
        "Bruttosumme\t480,22",
        "Erhaltene Anzahlungen\t-80,22",
        "Zahlbetrag\t400,00",
    )
    assert values(found, "subtotal", "tax", "total") == ["403.55", "76.67", "480.22"]
    assert values(found, "prepaid", "due_amount") == ["80.22", "400.00"]
    assert [[str(cell.value) for cell in row] for row in found.taxes] == [["19", "403.55", "76.67"]]
    said = outcomes(found)
    for name in ("total and prepaid, due_amount", "rate and base, tax", "taxes, tax"):
        assert said[name] == "right"
    assert all(field.confidence >= 0.95 for field in found.fields if field.name == "total")


def test_what_was_paid_is_known_by_what_it_leaves() -> None:
    found = fill("Total incl. VAT\t€ 120.00", "Gezien de kwitantie\t€ 20.00", "Due\t€ 100.00")
    assert values(found, "total", "prepaid", "due_amount") == ["120.00", "20.00", "100.00"]


def test_a_reference_to_a_law_is_no_tax() -> None:
    found = fill("Umsatzsteuerbefreit nach § 4 Nr. 10a UStG", "Gesamtbetrag\t1163,40 €")
    assert values(found, "tax", "total") == ["None", "1163.40"]


def test_a_lone_total_is_not_sure() -> None:
    found = fill("Total\t€ 120.00")
    (total,) = (field for field in found.fields if field.name == "total")
    assert (total.value, total.confidence < 0.95) == (Decimal("120.00"), True)


def test_sums_that_contradict_each_other_are_in_doubt() -> None:
    found = fill("Net amount\t€ 100.00", "VAT 20 %\t€ 20.00", "Total\t€ 150.00")
    assert all(f.confidence < 0.8 for f in found.fields if f.name in ("subtotal", "tax", "total"))


@pytest.mark.parametrize(
    ("printed", "hint", "code"),
    [
        ("RM 45.20", "", "MYR"),
        ("Rs. 1,939.00", "", "INR"),
        ("Rs. 1,939.00", "Karachi, Pakistan", "PKR"),
        ("S$ 45.20", "", "SGD"),
        ("A$ 45.20", "", "AUD"),
        ("$45.20", "ABN 51 824 753 556", "AUD"),
        ("$45.20", "", "USD"),
        ("45,20 zł", "", "PLN"),
        ("45,20 Kč", "", "CZK"),
        ("45,20 kr", "0155 Oslo, Norge", "NOK"),
        ("45,20 kr", "www.example.dk", "DKK"),
        ("45,20 TL", "", "TRY"),
        ("R$ 45,20", "", "BRL"),
        ("CHF 45.20", "", "CHF"),
    ],
)
def test_currencies(printed: str, hint: str, code: str) -> None:
    assert values(fill(hint, f"Total\t{printed}"), "currency", "total")[0] == code


def test_crowns_of_no_country_are_in_doubt() -> None:
    (found,) = (f for f in fill("Total\t45,20 kr").fields if f.name == "currency")
    assert found.value in ("SEK", "NOK", "DKK")
    assert found.confidence < 0.5


def test_letters_of_a_word_are_no_currency() -> None:
    assert values(fill("TERM 5.00", "FORM 3.00"), "currency") == ["None"]


def test_the_lines_of_a_till_make_its_sum() -> None:
    found = fill(
        "Corner shop", "Milk\t€ 1.20", "Bread\t€ 4.00", "2 x 2.00", "TOTAL\t€ 5.20", "Cash\t€ 6.00"
    )
    lines = [{cell.name: str(cell.value) for cell in line} for line in found.lines]
    assert [line["amount"] for line in lines] == ["1.20", "4.00"]
    assert (lines[1]["quantity"], lines[1]["price"]) == ("2", "2.00")


def test_order_reference_and_terms() -> None:
    found = fill(
        "Bestellnummer: 4500070219",
        "Ihre Referenz: Einkauf Nord",
        "Zahlbar innerhalb von 30 Tagen ohne Abzug",
        "Gesamtbetrag\t120,00 €",
    )
    assert values(found, "order", "reference") == ["4500070219", "Einkauf Nord"]
    assert "30 Tagen" in values(found, "terms")[0]


def test_sums_at_labels_that_are_in_no_list() -> None:
    found = fill(
        "Qwert\t1.000,00 €", "Zuiop 19 %\t190,00 €", "Asdfg\t1.190,00 €", "Hjkl\t1.000,00 €"
    )  # fmt: skip
    assert values(found, "subtotal", "tax", "total") == ["1000.00", "190.00", "1190.00"]


def test_a_tax_is_what_lies_between_the_subtotal_and_the_total() -> None:
    found = fill("Subtotal\t$50.00", "Estimated levy on goods (tax)\t$4.15", "Total\t$54.15")
    assert values(found, "subtotal", "tax", "total") == ["50.00", "4.15", "54.15"]


def test_a_charge_is_no_tax() -> None:
    found = fill("Subtotal\t$50.00", "Shipping\t$4.15", "Total\t$54.15")
    assert values(found, "tax", "other") == ["None", "4.15"]


def test_what_was_paid_in_parts_is_added_up() -> None:
    found = fill(
        "Total incl. VAT\t€ 600.00", "1. Abschlag\t€ -200.00", "2. Abschlag\t€ -150.00",
        "Balance due\t€ 250.00"
    )  # fmt: skip
    assert values(found, "total", "prepaid", "due_amount") == ["600.00", "350.00", "250.00"]


def test_two_amounts_below_a_total_that_make_it() -> None:
    found = fill("Total incl. VAT\t€ 600.00", "Qwert\t€ 200.00", "Zuiop\t€ 400.00")
    assert values(found, "prepaid", "due_amount") == ["200.00", "400.00"]
    unsure = [one for one in found.fields if one.name in ("prepaid", "due_amount")]
    assert all(one.confidence < 0.95 for one in unsure)


def test_the_gross_of_one_rate_is_no_total() -> None:
    found = fill(
        "Sum\t5,29", "Tax %\tNet\tTax\tGross", "A 19,0\t2,27\t0,43\t2,70", "B 7,0\t2,42\t0,17\t2,59"
    )  # fmt: skip
    assert values(found, "total", "subtotal", "tax") == ["5.29", "4.69", "0.60"]


def test_a_credit_note_keeps_its_sign() -> None:
    found = fill("Qwert\t-126,00 €", "Zuiop 21 %\t-26,46 €", "Asdfg\t-152,46 €")
    assert values(found, "subtotal", "tax", "total") == ["-126.00", "-26.46", "-152.46"]


def test_what_is_taxed_stands_in_brackets_beside_the_tax() -> None:
    found = fill(
        "Net\t140.00", "VAT 20 % (100.00)\t20.00", "VAT 5 % (40.00)\t2.00", "Total\t162.00"
    )
    assert values(found, "tax", "total") == ["22.00", "162.00"]
    assert [[str(cell.value) for cell in row] for row in found.taxes] == [
        ["20", "100.00", "20.00"],
        ["5", "40.00", "2.00"],
    ]


def test_lines_that_are_chosen_by_a_sum_do_not_prove_it() -> None:
    found = fill("Chairs\t60.00", "Table\t40.00", "Total\t100.00")
    (total,) = (one for one in found.fields if one.name == "total")
    assert len(found.lines) == 2
    assert (total.value, total.confidence < 0.8) == (Decimal("100.00"), True)


def test_a_total_under_the_columns_that_make_it_is_the_total() -> None:
    rows = (
        ("Item", "Net", "Levy", "Gross"),
        ("Kettle", "302.68", "36.32", "339.00"),
        ("Sending", "0.00", "0.00", "0.00"),
        ("Pan", "329.46", "39.54", "369.00"),
        ("TOTAL:", "", "75.86", "708.00"),
    )
    cells = [
        (60 + 120 * column, 300 + 14 * row, text)
        for row, line in enumerate(rows)
        for column, text in enumerate(line)
        if text
    ]
    found = extract_by_rules([placed(*cells)], FORMS["invoice"])
    assert values(found, "tax", "total") == ["75.86", "708.00"]


def _table(*rows: tuple[str, ...]) -> Page:
    """Rows in columns of equal width."""
    return placed(
        *(
            (60 + 120 * column, 300 + 14 * row, text)
            for row, line in enumerate(rows)
            for column, text in enumerate(line)
            if text
        )
    )


ONE_LINE = (
    ("Item", "Type", "Tax amount", "Gross"),
    ("Kettle", "State 9%", "58.27", "764.00"),
    ("", "Union 9%", "58.27", ""),
    ("Sending", "State 9%", "0.00", "0.00"),
)


def test_a_tax_of_two_rates_proves_the_total_of_one_line() -> None:
    page = _table(*ONE_LINE, ("TOTAL:", "", "116.54", "764.00"))
    found = extract_by_rules([page], FORMS["invoice"])
    assert values(found, "tax", "total") == ["116.54", "764.00"]


def test_the_last_column_of_a_table_of_taxes_is_no_sure_total() -> None:
    page = _table(
        ("Rate", "Taxable", "State", "Union"),
        ("5%", "170.48", "4.26", "4.26"),
        ("12%", "155.36", "9.32", "9.32"),
        ("Total", "325.84", "13.58", "13.58"),
    )
    found = extract_by_rules([page], FORMS["invoice"])
    assert all(
        field.confidence < UNSURE
        for field in found.fields
        if field.name == "total" and str(field.value) == "13.58"
    )


def test_of_invoices_on_several_pages_no_total_is_sure() -> None:
    first = _table(*ONE_LINE, ("TOTAL:", "", "116.54", "764.00"))
    other = _table(
        ("Item", "Type", "Tax amount", "Gross"),
        ("Pan", "State 9%", "40.00", "900.00"),
        ("", "Union 9%", "40.00", ""),
        ("TOTAL:", "", "80.00", "900.00"),
    )
    found = extract_by_rules([first, other], FORMS["invoice"])
    total = next(field for field in found.fields if field.name == "total")
    assert total.confidence < UNSURE


def test_sums_as_japanese_invoices_name_them() -> None:
    found = fill("合 計\t¥2,000,000", "消費税（10％）\t¥200,000", "総合計\t¥2,200,000")
    assert values(found, "tax", "total") == ["200000", "2200000"]
    assert values(fill("御請求金額\t¥2,200,000", "口座番号\t（普通） 7202220"), "total") == [
        "2200000"
    ]


def test_dues_are_what_is_left() -> None:
    found = fill("Total\t670.88", "Paid\t500.00", "Dues\t170.88")
    assert values(found, "total", "prepaid", "due_amount") == ["670.88", "500.00", "170.88"]


def test_nothing_and_a_tax_make_no_total() -> None:
    found = fill("Net amount\t0.00", "Tax\t339.00", "Total\t339.00", "Invoice total\t708.00")
    (total,) = (field for field in found.fields if field.name == "total")
    assert (str(total.value), total.confidence < 0.95) == ("708.00", True)


@pytest.mark.parametrize("printed", ["0.40", "-0.40"])
def test_a_total_may_be_rounded_either_way(printed: str) -> None:
    found = fill("Subtotal\t100.00", "VAT 20.4 %\t20.40", f"Round off\t{printed}", "Total\t120.00")
    assert values(found, "subtotal", "tax", "other", "total") == [
        "100.00",
        "20.40",
        "-0.40",
        "120.00",
    ]


def test_what_a_town_takes_is_an_other_charge_and_no_value_added_tax() -> None:
    found = fill(
        "Total HT\t125,00",
        "TVA 20%\t25,00",
        "Taxe de séjour\t5,50",
        "Montant TTC\t155,50",
    )
    assert values(found, "subtotal", "tax", "other", "total") == [
        "125.00", "25.00", "5.50", "155.50",
    ]  # fmt: skip


def test_the_gross_sum_goes_before_what_is_left_of_it_at_a_label_of_no_list() -> None:
    found = fill(
        "Subtotal (ex VAT)\t201.50",
        "VAT (20.0%)\t40.30",
        "All in\t241.80",
        "Less: payments on account\t-72.54",
        "Balance outstanding\t169.26",
    )
    assert values(found, "total", "prepaid", "due_amount") == ["241.80", "72.54", "169.26"]


def test_amounts_that_a_program_prints_with_one_figure_behind_the_point() -> None:
    found = fill("Cable\t3\t500.0\t1500.0", "Lamp\t1\t250.0\t250.0", "Total\t1750.0")
    assert values(found, "total") == ["1750.0"]
    assert values(fill("Weight\t12.5", "Net\t99.00", "Total\t118.81"), "total") == ["118.81"]
    hours = fill("Total: $800.0", "Hours\tRate\tTotal", "5.0\t40.0\t200.0", "Total\t$800.0")
    assert values(hours, "total") == ["800.0"]


def test_what_is_held_back_was_not_paid() -> None:
    rows = ("Subtotal\t1,000.00", "VAT 20%\t200.00", "Total incl. VAT\t1,200.00")
    held = fill(*rows, "Less retention 5%\t-60.00", "Please pay\t1,140.00")
    paid = fill(*rows, "Less instalment\t-60.00", "Please pay\t1,140.00")
    assert values(held, "total", "prepaid", "due_amount") == ["1200.00", "None", "1140.00"]
    assert values(paid, "total", "prepaid", "due_amount") == ["1200.00", "60.00", "1140.00"]


def test_what_was_paid_of_an_earlier_bill_is_not_paid_of_this_one() -> None:
    rows = (
        "Payments received\t-50.00",
        "Subtotal\t80.00",
        "VAT 20%\t16.00",
        "Total incl. VAT\t96.00",
    )
    earlier = fill("Previous balance\t50.00", *rows, "Amount due\t96.00")
    assert values(earlier, "total", "prepaid", "due_amount") == ["96.00", "None", "96.00"]
    assert values(fill(*rows, "Amount due\t46.00"), "prepaid", "due_amount") == ["50.00", "46.00"]


def test_an_invoice_that_is_paid_in_full() -> None:
    found = fill(
        "Netto gesamt\t100,00",
        "MwSt 19 %\t19,00",
        "Rechnungsbetrag\t119,00",
        "Anzahlung erhalten\t-119,00",
        "Nachzahlung\t0,00",
    )
    assert values(found, "total", "prepaid", "due_amount") == ["119.00", "119.00", "0.00"]


def test_cash_that_was_given_is_not_the_total() -> None:
    rows = ("Fanta\t2.15", "Burger\t8.70", "Take-Out Totaal\t10.85", "Euro\t21.00")
    assert values(fill(*rows, "Change\t10.15"), "total") == ["10.85"]
    assert values(fill(*rows, "Change\t10.00"), "total") == ["10.85"], "rounded to 11.00"
    assert values(fill(*rows, "Change\t9.00"), "total") == ["21.00"]


@pytest.mark.parametrize(
    ("rows", "total"),
    [
        (["GLEBUS", "B T.4 HAC\t14.96", "=141.00", "=1000.00", "=859.00"], "141.00"),
        (
            ["QTY ITEM TOTAL", "1 Iced tea 2.95", "1 Coffee 2.40", "Eat-In 5.35", "10.00", "4.65"],
            "5.35",
        ),
        (
            ["Rolls 420.00", "Book 608.20", "lulu 1,028.20", "juli 1,100.00", "luan 72.00"],
            "1028.20",
        ),
        (["Rice 9.50", "Tea 31.32", "401.00", "120.00", "280.97", "PDV 46.83", "281.00"], "281.00"),
    ],
)
def test_cash_and_change_make_the_total_whatever_its_label_is_read_as(
    rows: list[str], total: str
) -> None:
    assert values(fill(*rows), "total") == [total]


@pytest.mark.parametrize(
    "rows",
    [
        ["Flour 950.00", "Salt 3.00", "Yeast 5.00", "Foil 2.00"],
        ["Flour 3.00", "Yeast 5.25", "Foil 2.25"],
        ["Flour 3.00\tYeast 5.00", "Foil 2.00"],
        ["Foil 2.00", "Yeast 5.00", "Flour 3.00", "Sacks 10.00"],
        ["Yeast 5.00", "Flour 3.00", "Foil 2.00"],
        ["Room 99.00", "Rwrn 99.00", "Xbqt 20.00", "Zzkl 79.00"],
    ],
    ids=[
        "a larger amount stands above",
        "no whole number was given",
        "both stand in one row",
        "a larger amount stands below",
        "nothing stands above",
        "a deposit and what is left to pay",
    ],
)
def test_prices_that_differ_by_a_third_are_no_cash_that_was_given(rows: list[str]) -> None:
    largest = max(float(one.split()[-1]) for row in rows for one in row.split("\t"))
    assert float(values(fill(*rows), "total")[0]) == largest


def test_a_row_of_net_rate_tax_and_gross_is_read() -> None:
    found = fill(
        "Tuote/palvelu\tVeroton\tALV-%\tALV\tVerollinen",
        "Konsultointi\t200,00\t24,00\t48,00\t248,00",
        "Yhteensä\t200,00\t24,00\t48,00\t248,00",
        "Maksettava\t248,00",
    )
    assert values(found, "subtotal", "tax", "total") == ["200.00", "48.00", "248.00"]


def test_charges_tell_the_total_where_nothing_names_it() -> None:
    found = fill(
        "Brand design\t16,550.00",
        "Subtotal\t$16,550.00",
        "Tax\t$1,096.00",
        "Discount (5%)\t- $827.50",
        "Total for everything that was agreed\t$16,818.50",
    )
    assert values(found, "other", "total") == ["-827.50", "16818.50"]
    short = fill("Subtotal\t$100.00", "Tax\t$10.00", "Discount\t-$5.00", "Paper 4\t$104.00")
    assert values(short, "other") == ["None"]


@pytest.mark.parametrize(
    ("printed", "code"),
    [("23600.00 MZN", "MZN"), ("Q 900.00", "GTQ"), ("207.69 kn", "HRK"), ("5000.00 XOF", "XOF")],
)
def test_less_common_currencies_are_known(printed: str, code: str) -> None:
    assert values(fill(f"Total\t{printed}"), "currency") == [code]


def test_the_head_of_a_column_may_have_the_currency() -> None:
    found = fill("No\tDescription\tRM", "1\tPaper\t10.00", "\tTotal\t10.00")
    assert values(found, "currency") == ["MYR"]


@pytest.mark.parametrize(
    ("net", "tax", "total"),
    [
        ("Subtotaal exclusief BTW", "21% BTW", "Totaal inclusief BTW EUR"),
        ("Suma neta", "IVA 21%", "Total con IVA"),
        ("Dasar Pengenaan Pajak", "PPN 21%", "Jumlah Total IDR"),
    ],
)
def test_sums_are_told_by_their_words(net: str, tax: str, total: str) -> None:
    found = fill("Bahan\t9.500,00", f"{net}\t1.233,93", f"{tax}\t259,13", f"{total}\t1.493,06")
    assert values(found, "subtotal", "tax", "total") == ["1233.93", "259.13", "1493.06"]


def test_what_is_pending_is_due_and_not_paid() -> None:
    found = fill("Cuota mensual\t10,00", "Total\t29,82 EUR", "Pendiente de pago\t29,82 EUR")
    assert values(found, "due_amount", "prepaid", "tax") == ["29.82", "None", "None"]


def test_a_levy_stands_between_a_tax_that_no_label_names_and_the_total() -> None:
    found = fill(
        "Subtotal\t753.64", "Impôt (11%)\t82.90", "Tourism levy\t30.15", "Grand total\t866.69"
    )
    assert values(found, "tax", "other", "total") == ["82.90", "30.15", "866.69"]


def test_a_slip_without_a_currency_and_cents_has_whole_amounts() -> None:
    rows = ["21.01.22-18:27", "Noodles\t1\t4,900", "Water\t2\t7,200", "Tea\t1\t63,300"]
    found = fill(*rows, "TOTAL : 75,400", "TUNAI : 100,500")
    assert values(found, "total") == ["75400"]


def test_a_long_number_on_a_slip_of_whole_amounts_is_none() -> None:
    rows = ["Noodles\t1\t4,900", "Water\t2\t7,200", "Tea\t1\t63,300", "Rice\t1\t9,000"]
    assert values(fill(*rows, "To pay\t84,400", "81294665105"), "total") == ["84400"]


def test_three_figures_are_a_fraction_where_others_are_cents() -> None:
    rows = ["Weight 1,250", "Weight 2,500", "Weight 3,750", "Weight 0,900", "Tea\t4,90"]
    assert values(fill(*rows, "Total\t4,90"), "total") == ["4.90"]


def test_what_has_a_minus_is_taken_off_whatever_it_is_called() -> None:
    found = fill(
        "SUBTOTAL\t$8,059.00",
        "TAX (0%)\t$0.00",
        "FOUNDING MEMBERS\t-$6,559.00",
        "TOTAL DUE",
        "$1,500.00",
    )
    assert values(found, "subtotal", "other", "total") == ["8059.00", "-6559.00", "1500.00"]
    assert outcomes(found)["subtotal and tax, total"] == "right"


def test_a_subtotal_may_be_more_than_a_total_where_something_is_taken_off() -> None:
    found = fill(
        "SUBTOTAL\t$900.40", "DISCOUNT 50 %\t-$450.20", "TAX 10%\t$45.02", "GRAND TOTAL\t$495"
    )
    assert values(found, "subtotal", "total") == ["900.40", "495"]
    assert all(one.confidence < 0.8 for one in found.fields if one.name in ("subtotal", "total"))
    without = fill("SUBTOTAL\t$900.40", "TAX 10%\t$45.02", "GRAND TOTAL\t$495")
    assert values(without, "subtotal") == ["None"]


@pytest.mark.parametrize(("way", "total"), [("ocr", "144.02"), ("text", "1000")])
def test_a_total_that_was_not_read_is_what_its_parts_make(way: str, total: str) -> None:
    rows = "to win $1000 call\nSUBTOTAL\t139.44\nTAX 7.000 %\t4.58\nTOTAL\t154:02"
    found = extract_by_rules([Page(number=1, text=rows, way="text")], FORMS["invoice"])
    if way == "ocr":
        found = extract_by_rules([_as_read(rows)], FORMS["invoice"])
    assert values(found, "total") == [total]
    assert next(one for one in found.fields if one.name == "total").confidence <= 0.6


def test_parts_make_no_total_where_none_is_named() -> None:
    found = extract_by_rules(
        [_as_read("Guests 2\n7% GST\t0.79\nSUBTOTAL\t10.26\nDINERS\t12.00")], FORMS["invoice"]
    )
    assert values(found, "total") == ["12.00"]


def _as_read(text: str) -> Page:
    """The words of a text where OCR may have found them."""
    words: list[Word] = []
    at = 0
    for number, row in enumerate(text.split("\n")):
        top = 0.1 + 0.05 * number
        for cell, part in enumerate(row.split("\t")):
            left = 0.1 + 0.5 * cell
            for word in part.split():
                right = left + 0.015 * len(word)
                words.append(Word(at, at + len(word), left, top, right, top + 0.02, 0.97))
                at += len(word) + 1
                left = right + 0.01
    plain = text.replace("\t", " ")
    return Page(number=1, text=plain, way="ocr", words=tuple(words), width=700, height=1000)


def test_a_rate_may_stand_behind_its_sign() -> None:
    found = fill(
        "Ara Toplam\t5.793,37",
        "KDV %20\t133,87",
        "KDV %10\t512,40",
        "Vergiler Dahil Toplam Tutar TRY\t6.439,64",
    )
    assert values(found, "subtotal", "tax", "total", "currency") == [
        "5793.37",
        "646.27",
        "6439.64",
        "TRY",
    ]
    assert all(one.confidence >= 0.95 for one in found.fields if one.name == "total")


def test_words_that_no_list_has_may_say_which_total_it_is() -> None:
    found = fill(
        "Subtotal\t$15,126.02",
        "State & local tax (6.625%)\t$1,002.10",
        "Contract total\t$16,128.12",
        "Less deposit received\t-$8,064.06",
        "Balance due\t$8,064.06",
    )
    assert values(found, "subtotal", "tax", "other", "total") == [
        "15126.02",
        "1002.10",
        "None",
        "16128.12",
    ]
    assert values(found, "prepaid", "due_amount") == ["8064.06", "8064.06"]


@pytest.mark.parametrize(
    ("rows", "total"),
    [
        (("Total\t120.00", "Previous total\t990.00"), "120.00"),
        (("Total due\t£120.00", "Hours total\t37.50"), "120.00"),
        (("TOTAL\t£8.10", "Savings total\t£12.40"), "8.10"),
        (("BALANCE DUE\t8.10", "Points total\t125.00"), "8.10"),
        (("TO PAY\t8.10", "Year total\t212.40"), "8.10"),
        (("Gesamtbetrag\t8,10", "Punkte gesamt\t125,00"), "8.10"),
        (("Total TTC\t8,10", "Poids total\t125,00"), "8.10"),
        (("Total a pagar\t8,10", "Ahorro total\t12,40"), "8.10"),
        (("Te betalen\t8,10", "Gespaarde totaal\t12,40"), "8.10"),
        (("Do zapłaty\t8,10", "Punkty razem\t125,00"), "8.10"),
    ],
)
def test_another_total_is_not_the_documents(rows: tuple[str, ...], total: str) -> None:
    for order in (rows, rows[::-1]):
        assert values(fill(*order), "total") == [total]


@pytest.mark.parametrize(
    "label",
    ["Pre-tax", "No tax", "Non tax", "Duty free tax", "Retention tax", "Hors taxe", "Hours tax"],
)
def test_what_was_not_taxed_is_no_tax(label: str) -> None:
    assert "100.00" not in values(fill(f"{label}\t100.00", "Total\t120.00"), "tax")


@pytest.mark.parametrize("label", ["Pre-tax", "Non tax", "Duty free tax", "Exempt tax"])
def test_what_was_not_taxed_is_none_where_it_adds_up_either(label: str) -> None:
    rows = ("Subtotal\t100.00", f"{label}\t20.00", "Total\t120.00")
    assert all(one.confidence < 0.95 for one in fill(*rows).fields if one.name == "tax")


def test_taxes_of_several_places_whose_names_no_list_has_add_up() -> None:
    rows = ("Subtotal\t100.00", "County tax\t2.50", "State tax\t6.00", "Total\t108.50")
    found = fill(*rows)
    assert values(found, "subtotal", "tax", "total") == ["100.00", "8.50", "108.50"]


@pytest.mark.parametrize("label", ["Tasas e impuestos", "Taxes and fees", "Taxes de séjour"])
def test_what_a_town_or_an_airport_takes_is_no_tax_where_it_adds_up_either(label: str) -> None:
    found = fill("Subtotal\t100.00", "IVA 21%\t21.00", f"{label}\t3.50", "TOTAL\t124.50")
    assert values(found, "subtotal", "tax", "other", "total")[1:] == ["21.00", "3.50", "124.50"]


def test_what_was_paid_is_no_charge_where_the_total_has_no_label_at_all() -> None:
    found = fill(
        "Subtotal\t$100.00", "Tax 10%\t$10.00", "\t$110.00", "Deposit\t-$40.00", "Due\t$70.00"
    )
    assert values(found, "total", "due_amount") == ["110.00", "70.00"]


@pytest.mark.parametrize(
    "label", ["Number of total days", "Total number of nights", "Discount total", "Tax Permit No"]
)
def test_a_sums_word_among_others_is_no_label(label: str) -> None:
    found = fill(f"{label}\t12.00", "Total\t$50.00")
    assert values(found, "total") == ["50.00"]


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("Sunnyvale, CA 94086 · United States", "Ottawa, Canada", "San Jose, CA 95112"), "USD"),
        (("統一編號: 54857852", "月租費 2,600元", "總金額 $ 5,460"), "TWD"),
        (("人民币", "金额 2,600元"), "CNY"),
    ],
)
def test_whose_a_sign_is_is_told_by_the_places_named(lines: tuple[str, ...], code: str) -> None:
    assert values(fill(*lines, "Total\t$120.00"), "currency") == [code]


def test_a_code_says_whose_a_sign_is_before_the_places() -> None:
    places = ("Austin, TX 78701", "Ottawa, Ontario, Canada", "Toronto, Canada")
    found = fill(*places, "Work\tAmount (USD)", "Total\t$120.00")
    assert values(found, "currency") == ["USD"]
    both = fill(*places, "Amount (USD)", "Rate (CAD)", "Total\t$120.00")
    assert all(one.confidence < 0.8 for one in both.fields if one.name == "currency")


@pytest.mark.parametrize(
    ("lines", "code", "sure"),
    [
        (("Col. Centro, CP 06000", "Ciudad de Mexico"), "MXN", True),
        (("www.maple.ca", "Bill to: New York, NY 10001"), "CAD", False),
        (("Level 2, Sydney, Australia", "Austin, TX 78701"), "AUD", False),
        (("tienda.cl", "Miami, FL 33101"), "CLP", False),
        (("kauri.nz", "Denver, CO 80014", "United States"), "USD", False),
        (("harbour.sg", "Berlin, DE 10115"), "SGD", True),
    ],
)
def test_of_two_countries_dollars_none_is_sure(
    lines: tuple[str, ...], code: str, sure: bool
) -> None:
    found = fill(*lines, "Date 05/06/2026", "Total\t$120.00")
    assert values(found, "currency") == [code]
    (currency,) = (one for one in found.fields if one.name == "currency")
    assert (currency.confidence >= 0.8) == sure


def test_a_mexican_postal_code_does_not_turn_the_date() -> None:
    rows = ("Col. Centro, CP 06000", "Ciudad de Mexico", "Date 05/06/2026", "Total\t$120.00")
    assert values(fill(*rows), "date") == ["2026-06-05"]


def test_swedish_dates_with_slashes_have_the_day_first() -> None:
    rows = ("Bankgiro 123-4567", "Fakturadatum\t{}", "Summa\t120,00 kr")
    dates = (("05/06/2024", "2024-06-05"), ("25-05-24", "2025-05-24"))
    for printed, value in dates:
        found = fill(*(row.format(printed) for row in rows))
        assert values(found, "date", "currency") == [value, "SEK"]


def test_a_word_in_capitals_is_no_currency() -> None:
    assert values(fill("PLEASE TRY", "Total\t€ 120.00"), "currency") == ["EUR"]


@pytest.mark.parametrize(
    "labels",
    [
        ("銷售額合計", "營業稅", "總計"),
        ("공급가액", "세액", "합계금액"),
        ("Cộng tiền hàng:", "Tiền thuế GTGT:", "Tổng cộng tiền thanh toán:"),
    ],
)
def test_sums_by_the_names_of_east_asias_tax_offices(labels: tuple[str, str, str]) -> None:
    amounts = ("5,200.00", "260.00", "5,460.00")
    found = fill(*(f"{label}\t{amount}" for label, amount in zip(labels, amounts, strict=True)))
    assert values(found, "subtotal", "tax", "total") == ["5200.00", "260.00", "5460.00"]


def test_a_companys_form_is_no_currency() -> None:
    page = ("MATAHARI TRADING SDN BHD", "Unit price (RM)\tAmount (RM)", "Total\t138,240.00")
    assert values(fill(*page), "currency") == ["MYR"]
    assert values(fill("Total\tBHD 138.240"), "currency") == ["BHD"]


@pytest.mark.parametrize("label", ["Total Qty.", "Jumlah pcs", "Gesamt Menge"])
def test_how_many_things_there_are_is_no_total(label: str) -> None:
    found = fill("Oats\tRp 41,200", "Total\tRp 271,136", f"{label} : 15.6")
    assert values(found, "total") == ["271136"]
