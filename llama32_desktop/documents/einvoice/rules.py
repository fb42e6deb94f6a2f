"""EN 16931's rules that people break: sums that do not add up, and what must be there and is not.

The rules' names are those of the standard (BR-CO-15), and of Peppol where it alone has one. Sums
are held against each other in every format; the names are said where the standard is its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

import msgspec

from llama32_desktop.documents.einvoice.model import EInvoice, Line, Tax
from llama32_desktop.documents.einvoice.required import required
from llama32_desktop.documents.einvoice.rule import Rule
from llama32_desktop.documents.einvoice.values import rounded
from llama32_desktop.sentences import Sentence

_CENT: Final = Decimal("0.01")
_NONE: Final = Decimal(0)
_EUROPEAN: Final = ("UBL", "CII", "ZUGFeRD 1")
_EXTENDED: Final = re.compile(r"extended", re.IGNORECASE)
_LINES_MADE: Final = re.compile(r"peppol|xrechnung_(?:[2-9])", re.IGNORECASE)


def broken_and_kept(invoice: EInvoice) -> tuple[Rule, ...]:
    """The rules that could be tried: those of presence only where they are broken."""
    if invoice.syntax == "Order-X":
        return ()
    rules = [*_sums(invoice), *_taxes(invoice), *_line_amounts(invoice)]
    if invoice.syntax in _EUROPEAN:
        return (*map(_named, rules), *required(invoice))
    return tuple(msgspec.structs.replace(rule, name=f"e-invoice {rule.name}") for rule in rules)


def _named(rule: Rule) -> Rule:
    return msgspec.structs.replace(rule, sentence=Sentence("{0}: {1}", rule.name, rule.sentence))


def _rule(name: str, what: str, said: Decimal, made: Decimal, tolerance: Decimal) -> Rule:
    if abs(said - made) <= tolerance:
        return Rule(name, "right", Sentence("{0}, and it does.", what))
    return Rule(
        name,
        "wrong",
        Sentence(
            "{0}, which is {1}, but the e-invoice says {2}.",
            what,
            _two(made),
            said,
        ),
    )


def _two(value: Decimal) -> Decimal:
    """With two decimals where it has no more."""
    return rounded(value) if value == rounded(value) else value


def _sums(one: EInvoice) -> Iterator[Rule]:
    exact = _CENT / 2
    loose = _CENT * max(1, len(one.lines)) if _loose(one) else exact
    amounts = [line.amount for line in one.lines if line.counts and line.amount is not None]
    if one.line_total is not None and amounts:
        what = Sentence("The sum of the lines must be what the lines make")
        yield _rule("BR-CO-10", what, one.line_total, sum(amounts, _NONE), loose)
    lowered = [charge.amount for charge in one.charges if charge.amount < 0]
    raised = [charge.amount for charge in one.charges if charge.amount > 0]
    own = _has_own_sums(one)
    if (one.allowance_total is not None or lowered) and own and one.syntax != "ZUGFeRD 1":
        what = Sentence("The sum of the allowances must be what they make")
        made = -sum(lowered, _NONE)
        yield from _signed_sum("BR-CO-11", what, one.allowance_total, made, one, loose)
    if (one.charge_total is not None or raised) and own and one.syntax != "ZUGFeRD 1":
        what = Sentence("The sum of the charges must be what they make")
        made = sum(raised, _NONE)
        yield from _signed_sum("BR-CO-12", what, one.charge_total, made, one, loose)
    if one.line_total is not None and one.subtotal is not None and own:
        what = Sentence("The subtotal must be the lines less the allowances with the charges")
        made = one.line_total - (one.allowance_total or 0) + (one.charge_total or 0)
        yield _rule("BR-CO-13", what, one.subtotal, made, loose)
    rows = [row.tax for row in one.taxes if row.tax is not None]
    if one.tax is not None and rows and own:
        what = Sentence("The tax must be what its rates make")
        yield _rule("BR-CO-14", what, one.tax, sum(rows, _NONE), loose)
    # The total of a corrected advance payment is not that of the difference.
    if one.subtotal is not None and one.total is not None and one.type_code != "KOR_ZAL":
        what = Sentence("The total must be the subtotal and the tax")
        made = one.subtotal + (one.tax or 0) - (one.withheld or 0)
        if one.syntax == "FatturaPA":
            made += one.rounding or 0
        yield _rule("BR-CO-15", what, one.total, made, exact)
    paid_by_others = "extension" in one.profile  # XRechnung's, in which third parties pay a part
    if one.due_amount is None or paid_by_others:
        return
    if one.total is not None and one.syntax in _EUROPEAN:
        what = Sentence("The amount due must be the total less what is prepaid with the rounding")
        made = one.total - (one.prepaid or 0) + (one.rounding or 0)
        yield _rule("BR-CO-16", what, one.due_amount, made, exact)


def _loose(one: EInvoice) -> bool:
    return bool(_EXTENDED.search(one.profile)) or one.syntax not in ("UBL", "CII")


def _has_own_sums(one: EInvoice) -> bool:
    """Formats that say no sums have those that were made of their parts."""
    return one.syntax in (*_EUROPEAN, "Facturae")


def _signed_sum(
    name: str, what: str, said: Decimal | None, made: Decimal, one: EInvoice, tolerance: Decimal
) -> Iterator[Rule]:
    """Of allowances, or charges. Some write a negative charge for an allowance: then both sums
    together are held against all of them."""
    rule = _rule(name, what, said or _NONE, made, tolerance)
    if rule.result == "wrong":
        both = (one.charge_total or _NONE) - (one.allowance_total or _NONE)
        if abs(both - sum((c.amount for c in one.charges), _NONE)) <= tolerance:
            return
    yield rule


def _taxes(one: EInvoice) -> Iterator[Rule]:
    tried = [row for row in one.taxes if row.base is not None and row.tax is not None and row.rate]
    wrong = [row for row in tried if not _tax_right(row)]
    if not tried:
        return
    if not wrong:
        yield Rule("BR-CO-17", "right", Sentence("Each tax is its base times its rate."))
        return
    row = wrong[0]
    assert row.base is not None and row.rate is not None and row.tax is not None
    yield Rule(
        "BR-CO-17",
        "wrong",
        Sentence(
            "The tax must be its base times its rate; {0} % of {1} is {2}, but the "
            "e-invoice says {3}.",
            row.rate,
            row.base,
            _part(row),
            row.tax,
        ),
    )


def _part(row: Tax) -> Decimal:
    return rounded((row.base or _NONE) * (row.rate or _NONE) / 100)


def _tax_right(row: Tax) -> bool:
    """Within one unit of money, as the standard's own tests have it: taxes may be added up by
    lines."""
    return abs(abs(row.tax or _NONE) - abs(_part(row))) < 1


def _line_amounts(one: EInvoice) -> Iterator[Rule]:
    """Of the specifications that want it: others leave it to the seller how lines are made."""
    if one.syntax == "FatturaPA":
        name = "00423"
    elif one.syntax in ("UBL", "CII") and _LINES_MADE.search(one.profile):
        name = "PEPPOL-EN16931-R120"
    else:
        return
    tried = [
        line
        for line in one.lines
        if line.counts
        and line.quantity is not None
        and line.price is not None
        and line.amount is not None
    ]
    wrong = [line for line in tried if abs((line.amount or _NONE) - _made(line)) > 2 * _CENT]
    what = Sentence("The amount of a line must be its quantity times its price with its charges")
    if tried and not wrong:
        yield Rule(name, "right", Sentence("{0}, and it is.", what))
    elif wrong:
        yield Rule(
            name,
            "wrong",
            Sentence(
                "{0}, which it is not in {1} of {2} lines, first in “{3}”: {4} and {5}.",
                what,
                len(wrong),
                len(tried),
                wrong[0].description[:60],
                _two(_made(wrong[0])),
                wrong[0].amount,
            ),
        )


def _made(line: Line) -> Decimal:
    return (line.quantity or _NONE) * (line.price or _NONE) + line.charges
