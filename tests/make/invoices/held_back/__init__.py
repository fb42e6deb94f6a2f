"""Families of invoices that are held back: whoever writes rules must not read this package.

Its layouts and wordings are others than those made for learning; a rule that was made with these
in sight cannot be measured by them. The bench prints what fails by name, and that is all to know.
"""

from __future__ import annotations

from tests.make.invoices.family import Family
from tests.make.invoices.held_back import letters, offices, services, slips
from tests.make.invoices.sheet import Style

_LETTER = (612.0, 792.0)
_BOOK = Style("serif", embedded=True, size=10)

HELD_BACK: tuple[Family, ...] = (
    Family("payment slip", letters.payment_slip, ("goods", "rates"), held_back=True),
    Family("sidebar", letters.sidebar, ("short", "goods"), Style(embedded=True), held_back=True),
    Family("fee in prose", letters.fee, ("short",), _BOOK, held_back=True),
    Family("order form", offices.order_form, ("goods", "prepaid"), Style(paper=_LETTER), True),
    Family("logo alone", offices.logo_alone, ("goods", "reverse"), Style(size=9), True),
    Family("leaders", offices.leaders, ("prepaid", "goods"), Style("serif"), True),
    Family("utility", services.utility, ("prepaid", "short"), held_back=True),
    Family("hotel", services.hotel, ("rates", "goods"), _BOOK, True),
    Family("airline", slips.airline, ("short",), Style("mono"), True),
    Family("till with taxes", slips.till, ("rates",), Style("mono", paper=(240, 620)), True),
    Family("portal", slips.portal, ("rates", "prepaid"), Style(embedded=True, size=9), True),
)
