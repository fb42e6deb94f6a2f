"""A party's name on a page, and what is known of the page's lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from llama32_desktop.documents.extraction.rules.layout import Piece
from llama32_desktop.documents.extraction.rules.parties.blocks import Block
from llama32_desktop.documents.extraction.rules.parties.labels import Kind

CELLS: Final = 10
"""Cells of a row, and addresses of a page, that are looked at."""
FLUSH: Final = 0.03
"""How far lines may begin from their label, in widths of the page."""


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
