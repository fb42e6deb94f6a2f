"""What tells whose document a page is: account numbers, tax numbers, domains, the name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from llama32_desktop.documents.extraction.fields.identifiers import (
    compact,
    find_ibans,
    find_vat_numbers,
    iban_valid,
    vat_valid,
)
from llama32_desktop.documents.extraction.lessons.model import Supplier
from llama32_desktop.documents.model import Page

_DOMAIN: Final = re.compile(r"(?:@|\bwww\.|https?://)((?:[\w-]{1,63}\.){1,4}[a-z]{2,18})\b", re.I)
_LONGEST: Final = 200_000
"""Characters of a document that are looked through: suppliers name themselves on a page or two."""


def marks_of(pages: Sequence[Page]) -> frozenset[str]:
    """The account numbers, tax numbers and domains on some pages, each with its kind before it."""
    text = _text(pages)
    ibans = _numbers(text, find_ibans(text), iban_valid)
    vats = _numbers(text, find_vat_numbers(text), vat_valid)
    domains = {_site(match) for match in _DOMAIN.findall(text)}
    return frozenset(
        {f"iban {one}" for one in ibans}
        | {f"vat {one}" for one in vats - ibans}
        | {f"site {one}" for one in domains}
    )


def supplier_of(pages: Sequence[Page], known: Sequence[Supplier]) -> Supplier | None:
    """The supplier whose document this is; `None` where it is nobody's of the known, or unclear.

    A person's own numbers stand on all that they receive, so a mark that several suppliers share
    says nothing. Of the others an account number decides by itself; a tax number or a domain does
    together with the name or with another mark.
    """
    if not known:
        return None
    here = marks_of(pages)
    text = _plain(_text(pages))
    ranked = sorted(
        ((_evidence(one, known, here, text), number) for number, one in enumerate(known)),
        reverse=True,
    )
    if not ranked or ranked[0][0] < 2 or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return None
    return known[ranked[0][1]]


def _evidence(one: Supplier, known: Iterable[Supplier], here: frozenset[str], text: str) -> int:
    shared = {mark for other in known if other is not one for mark in other.marks}
    own = one.marks - shared
    accounts = {mark for mark in own if mark.startswith("iban ")}
    if accounts and not accounts & here:
        return 0  # their own name stands on what they receive, their own account hardly does
    named = bool(one.name) and _plain(one.name) in text
    if not own:
        return 2 if named and not one.marks else 0
    return len(own & here) + (2 if accounts & here else 0) + named


def _numbers(text: str, spans: Iterable[tuple[int, int]], valid: Callable[[str], bool]) -> set[str]:
    return {compact(text[start:end]) for start, end in spans if valid(text[start:end])}


def _site(domain: str) -> str:
    return domain.lower().removeprefix("www.")


def _text(pages: Sequence[Page]) -> str:
    return "\n".join(page.text for page in pages)[:_LONGEST]


def _plain(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()
