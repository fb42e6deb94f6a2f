"""Lines without heads that are known: what they add up to, or multiply to, proves them."""

from __future__ import annotations

from llama32_desktop.documents.extraction.forms import Extraction
from tests.documents.extraction.test_sums import fill, values


def lines(found: Extraction) -> list[tuple[str, str]]:
    cells = [{cell.name: str(cell.value) for cell in line} for line in found.lines]
    return [(line["description"], line["amount"]) for line in cells]


def test_leaders_between_an_item_and_its_amount() -> None:
    found = fill("Repair of a door ........ 80.00", "Travel ........ 20.00", "Net\t100.00",
                 "VAT 20 %\t20.00", "Total\t120.00")  # fmt: skip
    assert lines(found) == [("Repair of a door", "80.00"), ("Travel", "20.00")]


def test_heads_that_nobody_knows() -> None:
    found = fill("Qqq\tWww\tEee\tRrr", "Chairs\t4\t25.00\t100.00", "Table\t1\t150.00\t150.00",
                 "Total\t250.00")  # fmt: skip
    assert lines(found) == [("Chairs", "100.00"), ("Table", "150.00")]
    assert [str(c.value) for c in found.lines[0] if c.name in ("quantity", "price")] == [
        "4", "25.00"]  # fmt: skip


def test_a_name_above_its_amounts_and_a_line_taken_off() -> None:
    found = fill("Night in a double room", "2 x 90.00\t180.00", "Voucher of spring\t-30.00",
                 "Total\t150.00")  # fmt: skip
    assert lines(found)[-1] == ("Voucher of spring", "-30.00")
    assert len(found.lines) == 2


def test_rows_that_prove_nothing_are_no_lines() -> None:
    assert lines(fill("Chairs\t31.00", "Table\t47.00", "Total\t250.00")) == []


def test_a_row_of_one_rate_is_no_total() -> None:
    found = fill("VAT 20 %\t100.00\t20.00\t120.00", "VAT 5 %\t40.00\t2.00\t42.00",
                 "Invoice total\t162.00")  # fmt: skip
    assert values(found, "subtotal", "tax", "total") == ["140.00", "22.00", "162.00"]


def test_taxes_in_rows_that_nothing_names() -> None:
    found = fill("Net\t140.00", "20 %\tof 100.00\t20.00", "5 %\tof 40.00\t2.00",
                 "VAT\t22.00", "Total\t162.00")  # fmt: skip
    assert [str(row[2].value) for row in found.taxes] == ["20.00", "2.00"]


def test_records_with_a_label_before_each_cell() -> None:
    found = fill(
        "Description:\tChairs", "Qwert:\t4", "Zuiop:\t25.00", "Asdf:\t100.00",
        "Description:\tTable", "Qwert:\t1", "Zuiop:\t150.00", "Asdf:\t150.00", "Total\t250.00"
    )  # fmt: skip
    assert lines(found) == [("Chairs", "100.00"), ("Table", "150.00")]


def test_a_sum_at_a_label_that_is_in_no_list_ends_the_lines() -> None:
    found = fill(
        "Description\tQty\tPrice\tAmount", "Chairs\t4\t25.00\t100.00", "Table\t1\t50.00\t50.00",
        "Qwert\t150.00", "VAT 20 %\t30.00", "Total\t180.00"
    )  # fmt: skip
    assert lines(found) == [("Chairs", "100.00"), ("Table", "50.00")]


def test_the_one_line_of_a_bill() -> None:
    found = fill("Repair of a door\t80.00", "Net\t80.00", "VAT 25 %\t20.00", "Total\t100.00")
    assert lines(found) == [("Repair of a door", "80.00")]


def test_lines_are_without_tax_where_both_are_printed() -> None:
    found = fill(
        "Description\tQty\tNet amount\tVAT\tGross amount", "Chairs\t4\t100.00\t20.00\t120.00",
        "Table\t1\t50.00\t10.00\t60.00", "Net\t150.00", "VAT 20 %\t30.00", "Total\t180.00"
    )  # fmt: skip
    assert [amount for _, amount in lines(found)] == ["100.00", "50.00"]
