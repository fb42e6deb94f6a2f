"""A document's pages as the rules read them: upright, in rows of pieces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from llama32_desktop.documents.extraction.forms import Found
from llama32_desktop.documents.extraction.rules.budget import Budget
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.turned import Turn, back, turn_of, upright
from llama32_desktop.documents.extraction.rules.typeset import typeset
from llama32_desktop.documents.model import Page

Turns = Mapping[int, Turn | None]
"""How each page lies, by its number; `None` for a text without places, which was typeset."""


def sheets_of(pages: Sequence[Page], budget: Budget | None = None) -> tuple[list[Sheet], Turns]:
    """The sheets of the pages that have words, and how each page lies.

    Args:
        budget: Of time for whoever goes through the sheets; a usual one when left out.
    """
    budget = budget or Budget()
    turns: dict[int, Turn | None] = {p.number: turn_of(p) if p.words else None for p in pages}
    placed = [_placed(page, turns[page.number]) for page in pages]
    return [Sheet(page, budget) for page in placed if page.words], turns


def true_place(found: Found, turns: Turns) -> Found:
    """The value with its box on the page as it lies; without one on a page that has no picture."""
    if found.box is None or found.page is None:
        return found
    turn = turns[found.page]
    return msgspec.structs.replace(found, box=None if turn is None else back(found.box, turn))


def _placed(page: Page, turn: Turn | None) -> Page:
    return typeset(page) if turn is None else upright(page, turn)
