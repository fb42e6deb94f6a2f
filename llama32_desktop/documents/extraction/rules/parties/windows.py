"""The recipient's address where no label tells: in the places that letters have for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median
from typing import Final

from llama32_desktop.documents.extraction.rules.folding import words
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.parties.addresses import is_address
from llama32_desktop.documents.extraction.rules.parties.blocks import Block, has_contact
from llama32_desktop.documents.extraction.rules.parties.customers import CUSTOMER
from llama32_desktop.documents.extraction.rules.parties.labels import party_label
from llama32_desktop.documents.extraction.rules.parties.legal_forms import legal_form
from llama32_desktop.documents.extraction.rules.parties.names import (
    is_named,
    name_like,
    name_spans,
)
from llama32_desktop.documents.extraction.rules.parties.party import CELLS, FLUSH, PartyName, Roles
from llama32_desktop.documents.extraction.rules.parties.sections import Labels
from llama32_desktop.documents.extraction.rules.parties.words import DEPARTMENTS

_WINDOW: Final = (0.1, 0.42)
"""Where the recipient's address stands on a letter, in heights of the page: DIN 5008 and
NF Z 11-001 put it into the window of an envelope, with some room for other papers."""
_AMOUNT: Final = re.compile(r"\d[.,]\d\d(?!\d)")
_COLUMNS: Final = 4
"""Pieces of a row that is one of a table."""
_LOWEST: Final = 0.5
_DOUBTFUL: Final = -1.5
_SLIP: Final = 30
"""Heights of a line that a till's paper is wide at the most; a letter is twice as wide."""
_SENDER_LINE: Final = 4.5
"""Heights of a line between the small line of the sender and the recipient's address."""


def is_sender_line(piece: Piece, found: Roles) -> bool:
    """Whether a line is a sender's name and address, as letters have it above the window."""
    spans = name_spans(piece.text)
    if not spans or id(piece) in found.kinds or piece.box[1] > 0.45:
        return False
    rest = piece.text[spans[0][1] :]
    return (
        spans[0][0] <= 3
        and len(rest) > 8
        and is_address(rest.lstrip(" ,;·•●|–—-*"))
        and not any(map(str.isdigit, piece.text[: spans[0][1]]))
    )


def place_recipient(sheet: Sheet, found: Roles, labels: Labels) -> None:
    """The recipient's address where no label tells: below the sender's small line, or in the
    window while the sender's is elsewhere."""
    free = [
        block
        for block in found.blocks
        if not any(id(piece) in found.kinds or id(piece) in labels for piece in block.pieces)
        and _name_of(block) is not None
        and block.pieces[0].box[1] < _LOWEST
        and not _is_of_table(sheet, block)
    ]
    addresses = [block for block in free if block.postal][:CELLS]
    window = next(
        (
            block
            for block in addresses
            if _of_customer(block) or _under_sender_line(sheet, block, found)
        ),
        None,
    )
    if window is None and not found.of("recipient") and not _is_slip(sheet):
        window = _window(addresses, found)
    if window is None:
        return
    for piece in window.pieces:
        if not any(piece is line for line in found.sender_lines):
            found.kinds[id(piece)] = "recipient"
    name = _name_of(window, found.sender_lines)
    if name is not None and not any(one.kind == "recipient" for one in found.names):
        found.names.append(name)


def _is_slip(sheet: Sheet) -> bool:
    """Whether it is narrow as a till's paper is, which goes into no envelope."""
    page = sheet.page
    if page.way != "ocr" or not page.words or not page.height:
        return False
    left, right = min(word.left for word in page.words), max(word.right for word in page.words)
    wide = (right - left) * page.width / page.height
    return wide < _SLIP * median(word.bottom - word.top for word in page.words)


def _is_of_table(sheet: Sheet, block: Block) -> bool:
    """Whether it is a column of a table: amounts stand beside its lines, or all but its head are
    figures."""
    lettered = sum(any(map(str.isalpha, piece.text)) for piece in block.pieces)
    amounts = sum(
        any(_AMOUNT.search(other.text) for other in sheet.right_of(piece)) for piece in block.pieces
    )
    if len(sheet.rows[block.pieces[0].row]) >= _COLUMNS:
        return True
    return lettered < min(2, len(block.pieces)) or amounts * 2 > len(block.pieces)


def _under_sender_line(sheet: Sheet, block: Block, found: Roles) -> bool:
    for line in found.sender_lines:
        gap = block.top - line.box[3]
        if line in block.pieces:
            gap = block.pieces[1].box[1] - line.box[3] if len(block.pieces) > 2 else -1
        if (
            0 <= gap < _SENDER_LINE * sheet.line_height
            and abs(line.box[0] - block.left) < FLUSH
            and line.height <= block.pieces[-1].height * 1.15
            and not block.contact
        ):
            return True
    return False


def _of_customer(block: Block) -> bool:
    """Whether it has the customer's tax number: “TVA CLIENT: BE…”."""
    return any(CUSTOMER.search(piece.text) and has_contact(piece.text) for piece in block.pieces)


def _window(addresses: list[Block], found: Roles) -> Block | None:
    """The address without a telephone or a bank, where another has them; of two alike the
    second."""
    low, high = _WINDOW
    reached = [block for block in addresses if block.contact or _contact_below(block, found)]
    bare = [
        block
        for block in addresses
        if block not in reached and low < block.top < high and len(block.pieces) > 1
    ]
    if not bare:
        # Two that say how they are reached or taxed: the second is the customer's.
        high_up = [block for block in reached if low / 2 < block.top < high]
        said = {id(name.piece) for name in found.names}
        known = any(id(piece) in said for block in high_up for piece in block.pieces)
        return high_up[1] if len(high_up) == len(reached) == 2 and not known else None
    if reached or found.sender_lines or found.of("sender"):
        return bare[0]
    if len(bare) > 1:
        return bare[1]
    # One address alone is the recipient's where a letterhead stands above or a footer below.
    headed = any(
        block.top < low and any(map(is_named, block.pieces[:2]))
        for block in found.blocks
        if block not in bare
    )
    footed = any(
        block.top > 0.8 and block.contact and any(map(is_named, block.pieces))
        for block in found.blocks
    )
    return bare[0] if headed or footed else None


def _contact_below(block: Block, found: Roles) -> bool:
    """Whether its telephone or bank stands a gap further down in the same column."""
    last = block.pieces[-1].box
    return any(
        other.contact
        and abs(other.left - block.left) < FLUSH
        and 0 <= other.top - last[3] < 4 * block.pieces[-1].height
        and _name_of(other) is None
        for other in found.blocks
    )


def _is_headed(block: Block, lines: Sequence[Piece]) -> bool:
    """Whether the first line of an address is one word that is no name, but a label in no list:
    a name of several words, or with a legal form, follows."""
    if len(lines) < 3 or not block.postal:
        return False
    first, second = lines[0].text.strip(), lines[1].text.strip()
    if " " in first.rstrip(": ") or legal_form(first) is not None or is_address(second):
        return False
    spans = name_spans(second)
    if not spans or has_contact(second) or spans[0][0] > 0:
        return False
    name = second[slice(*spans[0])]
    department = any(word in DEPARTMENTS for word in words(second))
    return not department and (name_like(name) == 0) and (" " in name)


def _past_label(text: str, span: tuple[int, int]) -> tuple[int, int] | None:
    """A company behind a recipient's label that may begin a name, too: “Client Weber SRL”."""
    first, _, rest = text[slice(*span)].partition(" ")
    label = party_label(first)
    form = legal_form(rest)
    if span[0] or label is None or label.kind != "recipient" or form is None or form[0] < 2:
        return None
    return (span[1] - len(rest), span[1]) if " " in rest[: form[0]].strip() else None


def _name_of(block: Block, without: Sequence[Piece] | None = None) -> PartyName | None:
    lines = [piece for piece in block.pieces[:4] if not (without and piece in without)]
    if _is_headed(block, lines):
        lines = lines[1:]
    for piece in lines[:3]:
        spans = name_spans(piece.text)
        if spans and (span := _past_label(piece.text, spans[0])):
            return PartyName("recipient", piece, *span, labelled=False)
        doubt = name_like(piece.text[slice(*spans[0])]) if spans else None
        if doubt is not None and doubt > _DOUBTFUL and not has_contact(piece.text):
            return PartyName("recipient", piece, *spans[0], labelled=False)
    return None
