"""Families of invoices that are held back: whoever writes rules must not read this package.

Its layouts and wordings are others than those made for learning; a rule that was made with these
in sight cannot be measured by them. The bench prints what fails by name, and that is all to know.
"""

from __future__ import annotations

from tests.make.invoices.family import Family
from tests.make.invoices.held_back import letters, sites, tills, travel, utilities, web
from tests.make.invoices.sheet import Style
from tests.make.invoices.vocabulary import Source

_HELD: Source = "held back"
_LETTER = (612.0, 792.0)
_BOOK = Style("serif", embedded=True)
_FINE = Style(size=9)
_DOTS = Style("mono", embedded=True, size=9)
_SLIP = Style("mono", paper=(218, 600))
_ROLL = Style("sans", embedded=True, paper=(230, 640))

HELD_BACK: tuple[Family, ...] = (
    Family(
        "electricity of a year", utilities.electricity, ("prepaid",), _FINE, _HELD,
        ("de", "nl", "sv", "fi", "pl", "en", "cs"), "electric",
    ),
    Family(
        "water", utilities.water, ("short", "goods"), Style("serif"), _HELD,
        ("pt", "es", "fr", "hu", "ro", "it"), "water",
    ),
    Family(
        "phone", utilities.phone, ("short", "brought"), Style(embedded=True, size=9), _HELD,
        ("en", "es", "pl", "tr", "it", "pt"), "phone",
    ),
    Family(
        "folio", travel.folio, ("stay", "levy", "rates"), _BOOK, _HELD,
        ("it", "fr", "el", "tr", "en", "pt", "de"), "hotel",
    ),
    Family(
        "ticket", travel.ticket, ("levy", "short"), Style("mono", size=9), _HELD,
        ("en", "id", "tr", "de", "fi", "es"), "fare",
    ),
    Family(
        "two columns", letters.two_columns, ("goods", "prepaid"), _BOOK, _HELD,
        ("de", "fr", "nl", "cs", "hu"),
    ),
    Family(
        "name as picture", letters.picture, ("short",), Style("serif"), _HELD,
        ("en", "fr", "es", "sv", "it"), "work",
    ),
    Family(
        "reverse charge", letters.reverse, ("reverse",), Style(embedded=True), _HELD,
        ("de", "nl", "fr", "es", "pl", "ro"), "work",
    ),
    Family("seikyusho", letters.seikyusho, ("goods", "rates"), _FINE, _HELD, ("ja",)),
    Family(
        "contractor", sites.contractor, ("prepaid", "short"), Style(paper=_LETTER), _HELD,
        ("us",), "site",
    ),
    Family(
        "progress", sites.progress, ("retained",), Style(), _HELD,
        ("de", "fr", "en", "fi", "nl"), "site",
    ),
    Family(
        "credit of an invoice", sites.credit, ("credit",), Style(size=9), _HELD,
        ("nl", "sv", "da", "fi", "ro", "cs", "el"),
    ),
    Family(
        "restaurant slip", tills.restaurant, ("gross",), _SLIP, _HELD,
        ("fr", "it", "es", "pt", "id", "ja", "en"), "menu",
    ),
    Family(
        "pharmacy slip", tills.pharmacy, ("gross",), _ROLL, _HELD,
        ("pl", "ro", "hu", "cs", "tr", "nl", "fi"), "drugs",
    ),
    Family(
        "dot matrix", tills.dots, ("goods", "rates"), _DOTS, _HELD,
        ("id", "tr", "el", "hu", "cs"),
    ),
    Family(
        "web service", web.service, ("paid",), Style(paper=_LETTER), _HELD,
        ("en", "de", "id", "pl", "ja"), "software",
    ),
    Family(
        "two languages", web.bilingual, ("goods", "prepaid"), _FINE, _HELD,
        ("hu", "pl", "el", "cs", "tr", "ro"),
    ),
)  # fmt: skip
