"""Lines that stand under each other as one block: an address, a footer's column."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from statistics import median
from typing import Final

from llama32_desktop.documents.extraction.fields.identifiers import (
    find_ibans,
    find_vat_numbers,
)
from llama32_desktop.documents.extraction.rules.folding import vocabulary, words
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.parties.addresses import is_address, is_postal

_CELL: Final = 0.012
"""How far lines of a block may begin apart, in widths of the page."""
_SPACE: Final = 1.1
_WIDEST: Final = 2.6
"""Heights of a line between two lines of a block at the most: as the page has them, in bounds."""
_CONTACT: Final = vocabulary(
    "tel telefon telephone telefono telefone téléphone fon phone ph mobile mobil handy fax email"
    " mail www http"
    " https iban bic swift hrb hra handelsregister registergericht amtsgericht siret siren rcs"
    " ape naf kvk cvr orgnr org krs regon nip ustid uid ico dic ičo dič cif nif rfc ruc cui oib"
    " geschäftsführer steuernummer gstin gst pan abn vat tva cuit piva rea tlf tél vkn"
)


_NUMBERED: Final = re.compile(r"^\(?\+\d|\bP\.?\s?IVA\b|\bN\.?I\.?[FP]\b")


@dataclass(eq=False)
class Block:
    """Pieces that stand under each other. What is said of them is asked once all are there."""

    pieces: list[Piece] = field(default_factory=list)

    @property
    def top(self) -> float:
        return self.pieces[0].box[1]

    @cached_property
    def left(self) -> float:
        return min(piece.box[0] for piece in self.pieces)

    @cached_property
    def postal(self) -> bool:
        """Whether it is an address: a town with its postal code, or a street and more."""
        return any(is_postal(piece.text) for piece in self.pieces) or (
            len(self.pieces) > 2 and any(is_address(piece.text) for piece in self.pieces)
        )

    @cached_property
    def contact(self) -> bool:
        """Whether it says how somebody is reached, paid or taxed."""
        return any(has_contact(piece.text) for piece in self.pieces)


def has_contact(text: str) -> bool:
    """Whether a line has a mail address, a number of a telephone, a register or a bank."""
    return (
        "@" in text
        or any(word in _CONTACT for word in words(text)[:6])
        or _NUMBERED.search(text) is not None
        or bool(find_vat_numbers(text) or find_ibans(text))
    )


def blocks(sheet: Sheet) -> list[Block]:
    """All blocks of a page, each once, from top to bottom."""
    space = _space(sheet)
    found: list[Block] = []
    open_at: dict[tuple[str, int], Block] = {}
    for piece in sheet.pieces():
        keys = _keys(piece)
        block = next(
            (
                known
                for how, at in keys
                for near in (at, at - 1, at + 1)
                if (known := open_at.get((how, near))) is not None and _goes_on(known, piece, space)
            ),
            None,
        )
        if block is None:
            block = Block()
            found.append(block)
        block.pieces.append(piece)
        for key in keys:
            open_at[key] = block
    return found


def _keys(piece: Piece) -> tuple[tuple[str, int], ...]:
    """Flush left, flush right or centred."""
    left, _, right, _ = piece.box
    return (
        ("left", round(left / _CELL)),
        ("right", round(right / _CELL)),
        ("middle", round((left + right) / 2 / _CELL)),
    )


def _space(sheet: Sheet) -> float:
    """What lines that belong together are apart on this page, in heights of the page."""
    gaps = [
        below[0].box[1] - row[0].box[3]
        for row, below in pairwise(sheet.rows)
        if below[0].box[1] > row[0].box[3]
    ]
    usual = 1.25 * median(gaps) if gaps else 0.0
    return min(_WIDEST * sheet.line_height, max(_SPACE * sheet.line_height, usual))


def _goes_on(block: Block, piece: Piece, space: float) -> bool:
    last = block.pieces[-1]
    gap = piece.box[1] - last.box[3]
    return last.row < piece.row and gap <= max(space, _SPACE * min(last.height, piece.height))
