"""The other party, where a page names one: the head of a column in no list beside one that is
known, and the address that is not the sender's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from llama32_desktop.documents.extraction.rules.folding import compact
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.parties.addresses import is_address
from llama32_desktop.documents.extraction.rules.parties.blocks import Block, has_contact
from llama32_desktop.documents.extraction.rules.parties.labels import Kind, PartyLabel
from llama32_desktop.documents.extraction.rules.parties.legal_forms import legal_form
from llama32_desktop.documents.extraction.rules.parties.names import name_like, name_spans
from llama32_desktop.documents.extraction.rules.parties.party import PartyName, Roles

_LONGEST: Final = 30
_MOST_WORDS: Final = 3
_CELLS: Final = 4
_LOWEST: Final = 0.5
_NEAR: Final = 1.5
"""Heights of a name that its address is below it at the most."""
_COLUMNS: Final = 4
"""Pieces of a row that is one of a table."""


def beside_known(
    sheet: Sheet, labels: Mapping[int, PartyLabel], found: Roles
) -> dict[int, PartyLabel]:
    """The recipient's head that no list has, above an address beside the sender's head: “From” and
    a word for “To” in a language that nobody knew of."""
    kinds = {label.kind for label in labels.values()}
    if "sender" not in kinds or "recipient" in kinds:
        return {}  # beside a recipient's stands where goods go, as often as who sends them
    headed = {id(block.pieces[0]): block for block in found.blocks}
    for row in sheet.each_row():
        told = [piece for piece in row[:_CELLS] if _is_head_of(piece, labels, "sender")]
        # “Titular” is whose account it is, and whose contract.
        others = [
            piece
            for piece in row[:_CELLS]
            if id(piece) not in labels or _is_head_of(piece, labels, "payee")
        ]
        if len(told) != 1 or len(others) != 1 or len(row) > _CELLS:
            continue
        head = others[0]
        block = headed.get(id(head))
        if block is not None and _is_word(head.text) and _is_headed_address(block):
            return {id(head): PartyLabel("recipient", len(head.text), ":" in head.text)}
    return {}


def _is_head_of(piece: Piece, labels: Mapping[int, PartyLabel], kind: Kind) -> bool:
    label = labels.get(id(piece))
    return label is not None and label.kind == kind and label.end >= len(piece.text.rstrip())


def _is_word(text: str) -> bool:
    plain = text.strip(" :")
    return (
        0 < len(plain) <= _LONGEST
        and len(plain.split()) <= _MOST_WORDS
        and not any(map(str.isdigit, plain))
        and ":" not in plain
    )


def _is_headed_address(block: Block) -> bool:
    """Whether a name and how somebody is reached stand below the first line."""
    lines = block.pieces[1:]
    if len(lines) < 2 or not _name(lines[0]):
        return False
    return block.postal or any("@" in line.text for line in lines)


def _name(piece: Piece) -> tuple[int, int] | None:
    span = next(iter(name_spans(piece.text)), None)
    if span is None or span[0] > 0 or has_contact(piece.text):
        return None
    return span if name_like(piece.text[slice(*span)]) == 0 else None


def other_address(sheet: Sheet, found: Roles, sender: str) -> PartyName | None:
    """The name above the one address of a page's upper half that is not the sender's; None where
    there are several, or none."""
    own = compact(sender)
    names = []
    for block in found.blocks:
        if not block.postal or block.top > _LOWEST:
            continue
        lines = block.pieces
        if own in compact(lines[0].text) and len(lines) > 2 and legal_form(lines[1].text):
            lines = lines[1:]  # the letterhead stands close above another company
        text = compact(" ".join(piece.text for piece in lines))
        if len(lines) < 2 or own in text or any(id(piece) in found.kinds for piece in lines):
            continue
        if _has_table_rows(sheet, block):
            continue
        head = _above_street(sheet, lines[0], found) or lines[0]
        span = _name(head)
        if span is not None and own not in compact(head.text):
            names.append(PartyName("recipient", head, *span, labelled=False))
    different = {compact(name.text) for name in names}
    return names[0] if len(different) == 1 else None


def _above_street(sheet: Sheet, first: Piece, found: Roles) -> Piece | None:
    """The name that stands above an address in larger letters, and so in no block with it."""
    if not is_address(first.text):
        return None
    above = next(sheet.above(first), None)
    if above is None or id(above) in found.kinds:
        return None
    return above if first.box[1] - above.box[3] < _NEAR * above.height else None


def _has_table_rows(sheet: Sheet, block: Block) -> bool:
    rows = [sheet.rows[piece.row] for piece in block.pieces]
    return sum(len(row) >= _COLUMNS for row in rows) * 2 > len(rows)
