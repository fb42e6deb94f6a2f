"""Parties whom a form's headings and keys name, and lines beside them that are nobody's name."""

from __future__ import annotations

import pytest

from llama32_desktop.documents.extraction.fields.dates import find_dates
from llama32_desktop.documents.extraction.forms import FORMS, Found
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.extraction.rules.parties.names import name_spans
from llama32_desktop.documents.model import Page
from tests.make.placed import placed

LINES = (
    (60, 400, "Description"),
    (480, 400, "Amount"),
    (60, 416, "Oats and rye"),
    (480, 416, "120.00"),
    (60, 440, "Total"),
    (470, 440, "120.00"),
)


def found(page: Page) -> dict[str, Found]:
    extraction = extract_by_rules([page], FORMS["invoice"])
    return {one.name: one for one in extraction.fields}


def test_who_receives_goods_in_brazil_is_not_their_sender() -> None:
    page = placed(
        (60, 40, "DANFE - Documento Auxiliar da Nota Fiscal Eletrônica"),
        (60, 70, "MOINHO VELHO ALIMENTOS LTDA"),
        (60, 84, "RUA DAS PALMEIRAS, 47 - CENTRO"),
        (60, 98, "CNPJ: 11222333000181"),
        (60, 160, "DESTINATÁRIO / REMETENTE"),
        (60, 176, "Nome/Razão Social: MERCADO BOA VISTA LTDA"),
        *LINES,
    )
    fields = found(page)
    assert fields["supplier"].value == "MOINHO VELHO ALIMENTOS LTDA"
    assert fields["buyer"].value == "MERCADO BOA VISTA LTDA"


def test_headings_in_the_middle_of_a_slip_say_whose_the_names_are() -> None:
    page = placed(
        (200, 60, "DESTINATÁRIO"),
        (40, 74, "NOME: Rosa Prado"),
        (40, 88, "CPF: 705.335.900-00"),
        (200, 110, "EMITENTE"),
        (40, 124, "NOME: Loja do Canto"),
        (40, 138, "CNPJ: 92.422.411/0001-93"),
        *LINES,
    )
    fields = found(page)
    assert fields["supplier"].value == "Loja do Canto"
    assert fields["buyer"].value == "Rosa Prado"


def test_chinas_electronic_invoice_has_both_parties_behind_cut_labels() -> None:
    page = placed(
        (200, 40, "电子发票（普通发票）"),
        (20, 120, "购 名称： 北京晨光贸易有限公司"),
        (320, 120, "销 名称： 上海河滨科技有限公司"),
        *LINES,
    )
    fields = found(page)
    assert fields["supplier"].value == "上海河滨科技有限公司"
    assert fields["buyer"].value == "北京晨光贸易有限公司"


def test_a_company_that_signs_is_the_one_that_provides() -> None:
    page = placed(
        (60, 40, "BROADBAND AND TELEPHONE SERVICES", 16),
        (60, 64, "Original copy provided by Meridian Telecom Limited - Tax Invoice", 8),
        *LINES,
        (60, 700, "For Meridian Telecom Limited"),
    )
    assert found(page)["supplier"].value == "Meridian Telecom Limited"


def test_a_legal_form_alone_in_the_next_line_is_the_names() -> None:
    page = placed(
        (60, 60, "Payable to: Harrow Field Research"),
        (112, 72, "Company"),
        (112, 84, "12 Mill Lane"),
        *LINES,
    )
    assert found(page)["supplier"].value == "Harrow Field Research Company"


def test_a_buyer_is_no_line_of_the_table_and_may_be_in_small_letters() -> None:
    page = placed(
        (60, 60, "Corner Foods", 14),
        (60, 120, "Bill To:"),
        (60, 134, "marla"),
        (60, 170, "1 tomato"),
        (480, 170, "90.00"),
        *LINES,
        (60, 480, "Rupees One Hundred Eighty only"),
    )
    assert found(page)["buyer"].value == "marla"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Auf der Heide 4", []),
        ("Toronto,Ontario", []),
        ("Himachal Pradesh", []),
        ("Finance Department", []),
        ("Granada)", []),
        ("Rupees One Hundred Eighty only", []),
        ("For Harbour Packaging Company", ["Harbour Packaging Company"]),
        ("“Mekong Net Co., Ltd”", ["Mekong Net Co., Ltd"]),
        ("BLUEBIRD Store #14054", ["BLUEBIRD"]),
        ("卡 HARBOR TRANSIT", ["HARBOR TRANSIT"]),
        ("株式会社 ABC", ["株式会社 ABC"]),
        ("LITE SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ NIP 5", None),
    ],
)
def test_what_of_a_line_is_a_name(line: str, names: list[str] | None) -> None:
    spans = [line[start:end] for start, end in name_spans(line)]
    assert spans == (["LITE SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ"] if names is None else names)


@pytest.mark.parametrize(("title", "number"), [("Gutschrift 80", "80"), ("Rechnung 7", "7")])
def test_a_short_number_may_be_all_that_stands_behind_a_title(title: str, number: str) -> None:
    page = placed(
        (380, 90, "Hafner Druck GmbH"),
        (380, 102, "BLZ 478 601 25"),
        (60, 200, title, 13),
        (60, 216, "Datum: 19.08.2026"),
        *LINES,
    )
    told = found(page)["number"]
    assert told.value == number
    assert told.confidence < 0.7


def test_the_total_of_a_brazilian_note_is_not_that_of_its_goods() -> None:
    page = placed(
        (60, 60, "Moinho Velho Ltda"),
        (60, 400, "VALOR TOTAL DOS PRODUTOS"),
        (470, 400, "120,00"),
        (60, 416, "VALOR DO FRETE"),
        (470, 416, "30,00"),
        (60, 432, "VALOR TOTAL DA NOTA"),
        (470, 432, "150,00"),
    )
    total = found(page)["total"]
    assert str(total.value) == "150.00"
    assert total.confidence > 0.7


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Cashier 0101 Nov 8, 2010 at 10:05", "2010-11-08"),
        ("30/05/2025/ 8:44 06113", "2025-05-30"),
        ("30.07.2026/13:29:17", "2026-07-30"),
    ],
)
def test_what_stands_close_to_a_date_is_no_part_of_it(line: str, value: str) -> None:
    (day,) = find_dates(line)
    assert day.value.isoformat() == value


def test_a_total_may_be_rounded_to_whole_rupees() -> None:
    page = placed(
        (60, 60, "Pune Hand Tools"),
        (60, 380, "Total"),
        (300, 380, "3,805.00"),
        (380, 380, "684.90"),
        (470, 380, "4,489.90"),
        (320, 420, "Taxable Amount"),
        (470, 420, "3,805.00"),
        (320, 436, "Total Tax"),
        (470, 436, "684.90"),
        (60, 452, "Bank Details"),
        (320, 452, "Total Amount After Tax"),
        (470, 452, "₹4,490.00"),
    )
    total = found(page)["total"]
    assert str(total.value) == "4490.00"
    assert total.confidence < 0.95


def test_letters_before_a_number_may_be_a_taxs_name() -> None:
    page = placed((60, 60, "Pune Hand Tools"), (60, 90, "INVOICE #: GST-3525-26"), *LINES)
    assert found(page)["number"].value == "GST-3525-26"


def test_where_the_goods_go_to_is_no_ones_name() -> None:
    assert not list(name_spans("SAME AS BILLING"))
    assert not list(name_spans("SAME AS"))


def test_amounts_without_cents_may_stand_behind_their_labels() -> None:
    page = placed(
        (60, 60, "Mill Lane Water"),
        (440, 400, "Subtotal: 38000"),
        (440, 416, "GST: 12%"),
        (440, 432, "Total: 42560"),
    )
    fields = found(page)
    assert (fields["subtotal"].value, fields["total"].value) == (38000, 42560)


def test_a_name_in_big_letters_may_begin_in_the_line_above_the_one_of_the_host() -> None:
    page = placed(
        (60, 60, "Harbour", 20),
        (60, 84, "Supplies", 20),
        (60, 120, "12 Mill Lane, Suite 100"),
        (60, 134, "info@harboursupplies.com"),
        *LINES,
    )
    assert found(page)["supplier"].value == "Harbour Supplies"


def test_a_heading_beside_the_recipients_is_nobodys_name() -> None:
    page = placed(
        (60, 60, "Hafner Transporte GmbH", 14),
        (60, 120, "KUNDE"),
        (300, 120, "FAHRZEUG"),
        (60, 134, "DIRK RITTER"),
        (300, 134, "KREIDLER K54 (1976)"),
        (60, 148, "RATHAUSSTRASSE 24"),
        *LINES,
    )
    assert found(page)["buyer"].value == "DIRK RITTER"
