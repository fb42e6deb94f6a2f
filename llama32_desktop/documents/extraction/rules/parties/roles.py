"""Which lines of a page are the sender's and which somebody else's: by labels, and by the places
that letters have for them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from llama32_desktop.documents.extraction.rules.folding import compact, phrases
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.parties.blocks import blocks
from llama32_desktop.documents.extraction.rules.parties.labels import (
    PartyLabel,
    labels_within,
    party_label,
)
from llama32_desktop.documents.extraction.rules.parties.names import (
    asks_for_name,
    name_like,
    name_spans,
)
from llama32_desktop.documents.extraction.rules.parties.opposite import beside_known
from llama32_desktop.documents.extraction.rules.parties.party import PartyName, Roles
from llama32_desktop.documents.extraction.rules.parties.sections import read_section
from llama32_desktop.documents.extraction.rules.parties.windows import (
    is_sender_line,
    place_recipient,
)

_HONOURS: Final = ("御中", "様", "殿")
"""What Japan writes behind a recipient's name."""
_HONOURED: Final = re.compile(rf"(?P<name>\S.{{0,60}}?\S)\s*(?:{'|'.join(_HONOURS)})")
_CONSIGNEES: Final = phrases("consignee")
"""Who buys, too, on papers of exports that name no buyer."""
_NAME_ENDS: Final = phrases("company|company name|société|entreprise|empresa|ditta|bedrijf|firma")
_UNDER_HEADING: Final = 3
"""Rows below a heading in which a form asks for the name."""
_FOOT: Final = 0.6
"""Where slips for paying begin, in heights of the page."""


def roles(sheet: Sheet, *, first: bool = True) -> Roles:
    """The roles of a page's lines; only a document's first page has a place for an address."""
    found = Roles(blocks=blocks(sheet))
    labels = {
        id(piece): label
        for piece in sheet.pieces()
        if (label := party_label(piece.text, foot=piece.box[1] > _FOOT)) is not None
        and not _ends_name(sheet, piece)
    }
    labels |= _under_headings(sheet, labels)
    labels |= _consigned(sheet, labels)
    labels |= beside_known(sheet, labels, found)
    for piece in sheet.pieces():
        label = labels.get(id(piece))
        if label is not None:
            read_section(sheet, piece, label, labels, found)
    for piece in sheet.pieces():
        if id(piece) not in labels:
            _read_within(piece, found)
        if (honoured := _HONOURED.fullmatch(piece.text.strip())) is not None:
            found.kinds[id(piece)] = "recipient"
            start = piece.text.index(honoured["name"])
            end = start + len(honoured["name"])
            found.names.append(PartyName("recipient", piece, start, end, labelled=True))
        elif piece.place and piece.text.strip() in _HONOURS:
            _read_honoured(sheet.rows[piece.row][piece.place - 1], found)
    found.sender_lines = [piece for piece in sheet.pieces() if is_sender_line(piece, found)]
    if first:
        place_recipient(sheet, found, labels)
    return found


def _under_headings(sheet: Sheet, labels: Mapping[int, PartyLabel]) -> dict[int, PartyLabel]:
    """What asks for a name under a heading that is alone in its row, as the heading's: “Nome/Razão
    Social: …” under “Destinatário”, “Nome: …” under “Emitente”."""
    told: dict[int, PartyLabel] = {}
    for row in sheet.rows:
        heading = labels.get(id(row[0])) if len(row) == 1 else None
        if heading is None or heading.kind not in ("sender", "recipient"):
            continue
        if heading.end < len(row[0].text):
            continue
        at = row[0].row + 1
        for below in sheet.rows[at : at + _UNDER_HEADING]:
            piece = below[0]
            colon = piece.text.find(":")
            label = labels.get(id(piece))
            if label is not None and not label.colon:
                break
            if colon > 0 and asks_for_name(_last_part(piece.text[:colon])):
                end = (
                    colon + 1 + len(piece.text[colon + 1 :]) - len(piece.text[colon + 1 :].lstrip())
                )
                told[id(piece)] = PartyLabel(heading.kind, end, colon=True)
                break
            if label is not None:
                break
    return told


def _last_part(key: str) -> str:
    """“Razão Social” of “Nome/Razão Social”."""
    return key.rpartition("/")[2]


def _consigned(sheet: Sheet, labels: Mapping[int, PartyLabel]) -> dict[int, PartyLabel]:
    """The labels of whom goods are consigned to, as the buyer's where no buyer is named."""
    if any(label.kind == "recipient" for label in labels.values()):
        return {}
    return {
        id(piece): replace(label, kind="recipient")
        for piece in sheet.pieces()
        if (label := labels.get(id(piece))) is not None
        and compact(piece.text[: label.end]) in _CONSIGNEES
    }


def _read_honoured(piece: Piece, found: Roles) -> None:
    """A recipient's name that what honours it stands apart from."""
    span = next(iter(name_spans(piece.text)), None)
    if span is not None and id(piece) not in found.kinds:
        found.kinds[id(piece)] = "recipient"
        found.names.append(PartyName("recipient", piece, *span, labelled=True))


def _read_within(piece: Piece, found: Roles) -> None:
    """Puts the names behind labels further in a line into what is known of the page."""
    for label in labels_within(piece.text):
        span = next(iter(name_spans(piece.text[label.end :])), None)
        if span is not None and span[0] == 0:
            start, end = label.end, label.end + span[1]
            if (name_like(piece.text[start:end]) or 0.0) == 0:
                found.names.append(PartyName(label.kind, piece, start, end, labelled=True))


def _ends_name(sheet: Sheet, piece: Piece) -> bool:
    """Whether a word that is a label, too, is the end of the name in the line above: “Lowland
    Research” and “Company”."""
    if compact(piece.text) not in _NAME_ENDS or ":" in piece.text:
        return False
    above = next(sheet.above(piece), None)
    near = above is not None and piece.box[1] - above.box[3] < sheet.line_height
    return near and above is not None and party_label(above.text) is not None
