"""Which lines of a page are the sender's and which somebody else's: by labels, and by the places
that letters have for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.parties.addresses import is_address
from llama32_desktop.documents.extraction.rules.parties.blocks import Block, blocks, has_contact
from llama32_desktop.documents.extraction.rules.parties.labels import (
    Kind,
    PartyLabel,
    party_label,
)
from llama32_desktop.documents.extraction.rules.parties.names import (
    Span,
    name_like,
    name_spans,
)

CUSTOMER: Final = re.compile(
    r"\b(?:your|customer|client|buyer|kunde|kunden|ihre?|cliente|acquirente|klant|nabywcy"
    r"|odběratele"
    r"|kund|kunds|kundens|asiakkaan|müşteri|kupca)\b",
    re.IGNORECASE,
)
"""What stands beside numbers that are the recipient's."""
_LINES: Final = 9
"""Lines of an address below its label at the most."""
_GAP: Final = 2.4
"""Heights of a line that they may be apart."""
_FIRST_GAP: Final = 4.0
"""Heights of a line that the first may be below its label."""
_FLUSH: Final = 0.03
"""How far they may begin from their label, in widths of the page."""
_INDENT: Final = 0.12
_WINDOW: Final = (0.1, 0.42)
"""Where the recipient's address stands on a letter, in heights of the page: DIN 5008 and
NF Z 11-001 put it into the window of an envelope, with some room for other papers."""
_DOUBTFUL: Final = -1.5
_FOOT: Final = 0.6
_SENDER_LINE: Final = 4.5
"""Heights of a line between the small line of the sender and the recipient's address."""


@dataclass(frozen=True)
class PartyName:
    """A name of which a label, or its place, says whose it is."""

    kind: Kind
    piece: Piece
    start: int
    end: int
    labelled: bool

    @property
    def text(self) -> str:
        return self.piece.text[self.start : self.end]


@dataclass
class Roles:
    """What is known of a page's lines."""

    names: list[PartyName] = field(default_factory=list)
    kinds: dict[int, Kind] = field(default_factory=dict)
    """By the ids of pieces."""
    blocks: list[Block] = field(default_factory=list)
    sender_lines: list[Piece] = field(default_factory=list)
    """A sender's name and address in one line, as above the window of an envelope."""

    def of(self, *kinds: Kind) -> list[PartyName]:
        return [name for name in self.names if name.kind in kinds]


def roles(sheet: Sheet, *, first: bool = True) -> Roles:
    """The roles of a page's lines; only a document's first page has a place for an address."""
    found = Roles(blocks=blocks(sheet))
    labels = {
        id(piece): label
        for piece in sheet.pieces()
        if (label := party_label(piece.text, foot=piece.box[1] > _FOOT)) is not None
    }
    for piece in sheet.pieces():
        label = labels.get(id(piece))
        if label is not None:
            _labelled(sheet, piece, label, labels, found)
    found.sender_lines = [piece for piece in sheet.pieces() if _is_sender_line(piece, found)]
    if first:
        _placed(sheet, found, labels)
    return found


def _labelled(
    sheet: Sheet, piece: Piece, label: PartyLabel, labels: dict[int, PartyLabel], found: Roles
) -> None:
    named = False
    for line, start in _lines(sheet, piece, label, labels):
        # A label further in, “Telefon: …” under “Kunde”, tells nothing new.
        found.kinds.setdefault(id(line), label.kind)
        if named or (label.kind in ("payee", "bank", "contact") and line.row - piece.row > 1):
            continue
        span = _whole(line.text, start) or next(iter(name_spans(line.text)), None)
        if span is not None and _fits(line.text[slice(*span)], start):
            found.names.append(PartyName(label.kind, line, *span, labelled=True))
            named = True


def _whole(text: str, start: int) -> Span | None:
    """A name with a dash in it, which elsewhere may stand between a name and something else."""
    name = text[start:].strip()
    dashed = " - " in name and name_like(name) == 0 and not any(map(str.isdigit, name))
    return (text.index(name, start), len(text.rstrip())) if dashed else None


def _fits(name: str, start: int) -> bool:
    doubt = name_like(name)
    return doubt is not None and doubt > (-2.5 if start else -2)


def _lines(
    sheet: Sheet, piece: Piece, label: PartyLabel, labels: dict[int, PartyLabel]
) -> Iterator[tuple[Piece, int]]:
    """The lines of a party, and where in each its text begins: behind the label, beside it or
    below."""
    if label.end < len(piece.text):
        yield piece, label.end
    row = sheet.right_of(piece)
    bound = next((other.box[0] for other in row if id(other) in labels), 1.01) - 0.01
    below = list(islice(_column(sheet, piece, bound, labels), _LINES))
    beside = row[0] if row and id(row[0]) not in labels else None
    flush = bool(below) and abs(below[0].box[0] - piece.box[0]) < _FLUSH
    headed = label.end < len(piece.text) or (flush and _named(below[0]))
    if beside is not None and not headed and (_named(beside) or not below):
        yield beside, 0
        below = [line for line in below if line.box[0] > piece.box[2]] or below
    yield from ((line, 0) for line in below)


def _named(piece: Piece) -> bool:
    return any(name_like(piece.text[a:b]) == 0 for a, b in name_spans(piece.text))


def _column(
    sheet: Sheet, piece: Piece, bound: float, labels: dict[int, PartyLabel]
) -> Iterator[Piece]:
    """What stands under a label, line by line, as far as the next label or the next gap."""
    left, _, right, bottom = piece.box
    most = _FIRST_GAP
    for row in islice(sheet.rows[piece.row + 1 :], 2 * _LINES):
        line = next(
            (
                other
                for other in row
                if left - _FLUSH <= other.box[0] < min(bound, max(right, left + _INDENT))
                or (other.box[0] < right and other.box[2] > left and other.box[0] > left - _INDENT)
            ),
            None,
        )
        if line is None:
            if row[0].box[1] - bottom > most * sheet.line_height:
                return
            continue
        known = labels.get(id(line))
        if line.box[1] - bottom > most * sheet.line_height or (
            known is not None and known.kind in ("sender", "recipient", "third")
        ):
            return
        yield line
        # A label and its value beside each other: “Name:   Weber AG”.
        yield from (other for other in sheet.right_of(line)[:1] if _is_value(line, other, bound))
        bottom, most = line.box[3], _GAP


def _is_value(line: Piece, other: Piece, bound: float) -> bool:
    return line.text.rstrip().endswith((":", "：")) and other.box[0] < bound


def _is_sender_line(piece: Piece, found: Roles) -> bool:
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


def _placed(sheet: Sheet, found: Roles, labels: dict[int, PartyLabel]) -> None:
    """The recipient's address where no label tells: below the sender's small line, or in the
    window while the sender's is elsewhere."""
    free = [
        block
        for block in found.blocks
        if not any(id(piece) in found.kinds or id(piece) in labels for piece in block.pieces)
        and _name_of(block) is not None
        and block.pieces[0].box[1] < 0.5
    ]
    addresses = [block for block in free if block.postal]
    window = next(
        (
            block
            for block in addresses
            if _of_customer(block) or _under_sender_line(sheet, block, found)
        ),
        None,
    )
    if window is None and not found.of("recipient"):
        window = _window(addresses, found)
    if window is None:
        return
    for piece in window.pieces:
        if piece not in found.sender_lines:
            found.kinds[id(piece)] = "recipient"
    name = _name_of(window, found.sender_lines)
    if name is not None and not any(one.kind == "recipient" for one in found.names):
        found.names.append(name)


def _under_sender_line(sheet: Sheet, block: Block, found: Roles) -> bool:
    for line in found.sender_lines:
        gap = block.top - line.box[3]
        if line in block.pieces:
            gap = block.pieces[1].box[1] - line.box[3] if len(block.pieces) > 2 else -1
        if (
            0 <= gap < _SENDER_LINE * sheet.line_height
            and abs(line.box[0] - block.left) < _FLUSH
            and line.height <= block.pieces[-1].height * 1.15
            and not block.contact
        ):
            return True
    return False


def _of_customer(block: Block) -> bool:
    """Whether it has the customer's tax number: “TVA CLIENT: BE…”."""
    return any(CUSTOMER.search(piece.text) and has_contact(piece.text) for piece in block.pieces)


def _window(addresses: list[Block], found: Roles) -> Block | None:
    """The address without a telephone or a bank, where another has them; of two alike the"
    " second."""
    low, high = _WINDOW
    reached = [block for block in addresses if block.contact or _contact_below(block, found)]
    bare = [
        block
        for block in addresses
        if block not in reached and low < block.top < high and len(block.pieces) > 1
    ]
    if not bare:
        return None
    if reached or found.sender_lines or found.of("sender"):
        return bare[0]
    if len(bare) > 1:
        return bare[1]
    # One address alone is the recipient's where a letterhead stands above or a footer below.
    headed = any(
        block.top < low and _named(block.pieces[0]) for block in found.blocks if block not in bare
    )
    footed = any(
        block.top > 0.8 and block.contact and any(map(_named, block.pieces))
        for block in found.blocks
    )
    return bare[0] if headed or footed else None


def _contact_below(block: Block, found: Roles) -> bool:
    """Whether its telephone or bank stands a gap further down in the same column."""
    last = block.pieces[-1].box
    return any(
        other.contact
        and abs(other.left - block.left) < _FLUSH
        and 0 <= other.top - last[3] < 4 * block.pieces[-1].height
        and _name_of(other) is None
        for other in found.blocks
    )


def _name_of(block: Block, without: list[Piece] | None = None) -> PartyName | None:
    for piece in block.pieces[:3]:
        if without and piece in without:
            continue
        spans = name_spans(piece.text)
        doubt = name_like(piece.text[slice(*spans[0])]) if spans else None
        if doubt is not None and doubt > _DOUBTFUL and not has_contact(piece.text):
            return PartyName("recipient", piece, *spans[0], labelled=False)
    return None
