"""The families made for learning: layouts as offices, shops and services print them."""

from __future__ import annotations

from tests.make.invoices import forms, letters, offices, services, shops, slips
from tests.make.invoices.family import Family
from tests.make.invoices.sheet import Style

US_LETTER = (612.0, 792.0)
_FINE = Style("sans", size=9)
_SERIF = Style("serif", embedded=True)
_TILL = Style("mono", paper=(240, 620))
_WIDE = Style(embedded=True, size=9)

LEARNING: tuple[Family, ...] = (
    Family("classic", offices.classic, ("goods", "reverse")),
    Family("stacked", offices.stacked, ("goods", "rates"), Style("sans", embedded=True)),
    Family("din letter", offices.din_letter, ("goods", "prepaid")),
    Family("dated subject", offices.dated_subject, ("goods",), _SERIF),
    Family("bare number", offices.bare_number, ("goods", "rates")),
    Family("total first", shops.total_first, ("short", "goods"), Style("sans", paper=US_LETTER)),
    Family("two blocks", shops.two_blocks, ("rates", "prepaid"), _FINE),
    Family("french window", offices.french_window, ("goods", "rates"), Style("serif")),
    Family("plain", shops.plain, ("short", "reverse"), Style("mono")),
    Family("handwritten", shops.handwritten, ("short",), Style("hand", embedded=True)),
    Family("till", shops.till, ("goods", "rates"), Style("mono", embedded=True, paper=(226, 560))),
    Family("credit", shops.credit, ("credit",)),
    Family("many pages", offices.din_letter, ("long",), _FINE),
    Family("many pages, boxes", offices.stacked, ("long",)),
    Family("payment slip", letters.payment_slip, ("goods", "rates"), words="further"),
    Family("sidebar", letters.sidebar, ("short", "goods"), Style(embedded=True), "further"),
    Family("fee in prose", letters.fee, ("short",), _SERIF, "further"),
    Family("order form", forms.order_form, ("goods", "prepaid"), Style(paper=US_LETTER), "further"),
    Family("logo alone", forms.logo_alone, ("goods", "reverse"), _FINE, "further"),
    Family("leaders", forms.leaders, ("prepaid", "goods"), Style("serif"), "further"),
    Family("utility", services.utility, ("prepaid", "short"), words="further"),
    Family("hotel", services.hotel, ("rates", "goods"), _SERIF, "further"),
    Family("airline", slips.airline, ("short",), Style("mono"), "further"),
    Family("till with taxes", slips.till, ("rates",), _TILL, "further"),
    Family("portal", slips.portal, ("rates", "prepaid"), _WIDE, "further"),
)
"""A layout with the kinds of content that it is used for."""
