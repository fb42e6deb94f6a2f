"""EN 16931's sums, and what is said where they are wrong."""

from __future__ import annotations

from decimal import Decimal

import pytest

from llama32_desktop.documents.einvoice.reading import einvoices_in
from llama32_desktop.documents.einvoice.rules import broken_and_kept
from tests.make import einvoices as make


def broken(xml: str) -> dict[str, str]:
    (invoice,) = einvoices_in(xml.encode())
    return {r.name: r.sentence for r in broken_and_kept(invoice) if r.result == "wrong"}


def test_what_is_right_is_said_to_be() -> None:
    (invoice,) = einvoices_in(make.cii().encode())
    rules = {rule.name: rule.result for rule in broken_and_kept(invoice)}
    sums = {f"BR-CO-{number}" for number in (10, 11, 12, 13, 14, 15, 16, 17)}
    assert sums <= {name for name, result in rules.items() if result == "right"}
    assert broken(make.ubl()) == {}


@pytest.mark.parametrize(
    ("xml", "rule", "words"),
    [
        (make.ubl(gross="279.50", due="279.50"), "BR-CO-15", ("297.50", "279.50")),
        (make.ubl(due="297.60"), "BR-CO-16", ("297.50", "297.60")),
        (
            make.ubl(net="240.00", tax="45.60", gross="285.60", due="285.60"),
            "BR-CO-13",
            ("250.00", "240.00"),
        ),
        (make.ubl(tax="17.50", gross="267.50", due="267.50"), "BR-CO-17", ("47.50", "17.50")),
        (make.cii(prepaid="100.00"), "BR-CO-16", ("1197.00", "1297.00")),
        (make.ubl(head=""), "", ()),
        (make.ubl(head="").replace("<b:Note>30 days</b:Note>", ""), "BR-CO-25", ()),
        (make.ubl().replace("DE811569869", "811569869"), "BR-CO-09", ("811569869",)),
        (make.ubl(number=""), "BR-02", ()),
        (make.ubl(due="297.504", gross="297.504"), "BR-DEC-14 BR-DEC-18", ("297.504",)),
        (
            make.ubl(tax="0.00", gross="250.00", due="250.00")
            .replace("<b:ID>S</b:ID>", "<b:ID>AE</b:ID>")
            .replace("<b:Percent>19<", "<b:Percent>0<"),
            "BR-AE-10",
            ("AE",),
        ),
        (make.ubl().replace("<b:ID>S</b:ID>", "<b:ID>Z</b:ID>"), "BR-Z-09", ("47.50",)),
    ],
)
def test_what_is_wrong_is_named(xml: str, rule: str, words: tuple[str, ...]) -> None:
    found = broken(xml)
    assert set(found) == set(rule.split())
    for name, sentence in found.items():
        assert sentence.startswith(f"{name}: ")
        assert all(word in sentence for word in words)


def test_the_sum_of_the_lines() -> None:
    sentence = broken(
        make.ubl().replace(
            "<b:LineExtensionAmount>250.00</b:LineExtensionAmount>\n<b:TaxExclusive",
            "<b:LineExtensionAmount>260.00</b:LineExtensionAmount>\n<b:TaxExclusive",
        )
    )
    assert set(sentence) == {"BR-CO-10", "BR-CO-13"}
    assert "250.00" in sentence["BR-CO-10"] and "260.00" in sentence["BR-CO-10"]


def test_rounding_is_reckoned_with() -> None:
    rounded = "<b:PayableRoundingAmount>0.50</b:PayableRoundingAmount>"
    assert broken(make.ubl(sums=rounded, due="298.00")) == {}


def test_lines_are_held_against_their_prices_where_the_specification_wants_it() -> None:
    line = "<b:PriceAmount>6.00</b:PriceAmount>"
    assert broken(make.ubl(line=line)) == {}
    peppol = make.ubl(line=line).replace(
        "urn:cen.eu:en16931:2017",
        "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
    )
    assert set(broken(peppol)) == {"PEPPOL-EN16931-R120"}


@pytest.mark.parametrize("xml", [make.KSEF, make.FACTURAE, make.SIMPLIFIED])
def test_other_formats_add_up_in_their_own_way(xml: str) -> None:
    assert broken(xml) == {}


def test_other_formats_are_not_held_to_rules_by_names_that_are_not_theirs() -> None:
    body = make.fatturapa_body("1", total="<ImportoTotaleDocumento>300.00</ImportoTotaleDocumento>")
    found = broken(make.fatturapa(body))
    assert set(found) == {"e-invoice BR-CO-15"}
    assert found["e-invoice BR-CO-15"].startswith("The total must be")
    (invoice,) = einvoices_in(make.fatturapa(body).encode())
    assert invoice.total == Decimal("300.00")
