"""What speaks for a name's being the sender's: each kind of evidence is one function, and they are
independent of each other, so that they add up."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from llama32_desktop.documents.extraction.rules.folding import compact
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.parties.addresses import is_address
from llama32_desktop.documents.extraction.rules.parties.blocks import Block, has_contact
from llama32_desktop.documents.extraction.rules.parties.domains import agreement, own_domains
from llama32_desktop.documents.extraction.rules.parties.legal_forms import legal_form, without_form
from llama32_desktop.documents.extraction.rules.parties.names import name_like
from llama32_desktop.documents.extraction.rules.parties.party import Roles
from llama32_desktop.documents.extraction.rules.roles import label_of

_AMOUNT: Final = re.compile(r"\d[.,]\d\d(?!\d)")
_TOOL: Final = re.compile(
    r"\b(?:powered|created|generated|made|erstellt|créé|generato|creado|gerado)\s+(?:by|with|mit"
    r"|avec|con|por)\b",
    re.IGNORECASE,
)
_SIGNED: Final = re.compile(r"\s*(?:for|pour|für|per|por|©|\(c\)|copyright)\b", re.IGNORECASE)
_BANK: Final = re.compile(
    r"\b(?:bank|banque|banco|banca|sparkasse|volksbank|raiffeisen|caixa|credit union)",
    re.IGNORECASE,
)
_CELLS: Final = 10
"""Cells of a row that are looked at."""
_FOOT: Final = 0.82
_OF_A_SUM: Final = -6.0


@dataclass(frozen=True)
class Candidate:
    """A name at one place of a page."""

    sheet: int
    piece: Piece
    start: int
    end: int

    @cached_property
    def text(self) -> str:
        return self.piece.text[self.start : self.end]

    @cached_property
    def key(self) -> str:
        """The same for a name with its legal form and without it."""
        return compact(without_form(self.text)) or compact(self.text)


class Pages:
    """What the evidences look at."""

    def __init__(self, sheets: Sequence[Sheet], roles: Sequence[Roles]) -> None:
        self.sheets = sheets
        self.roles = roles
        self.domains = own_domains(sheets, roles)
        self._blocks = {
            id(piece): block for known in roles for block in known.blocks for piece in block.pieces
        }
        self.others = {
            compact(without_form(name.text))
            for known in roles
            for name in known.of("recipient", "third")
        }
        self.named: dict[tuple[int, str], set[str]] = {}
        for known in roles:
            for name in known.names:
                key = id(name.piece), compact(without_form(name.text))
                self.named.setdefault(key, set()).add(name.kind)
        self.sender_lines = {id(piece) for known in roles for piece in known.sender_lines}

    def block(self, piece: Piece) -> Block | None:
        return self._blocks.get(id(piece))

    def kind(self, candidate: Candidate) -> str | None:
        return self.roles[candidate.sheet].kinds.get(id(candidate.piece))


Evidence = Callable[[Candidate, Pages], float]


def label(one: Candidate, pages: Pages) -> float:
    """A label says it."""
    kinds = pages.named.get((id(one.piece), one.key), set())
    return 5.0 if "sender" in kinds else 0.0


def payee(one: Candidate, pages: Pages) -> float:
    """It is the name beside the account."""
    return 2.5 if "payee" in pages.named.get((id(one.piece), one.key), set()) else 0.0


def form(one: Candidate, pages: Pages) -> float:
    """It has a company's legal form."""
    return 2.0 if legal_form(one.text) else 0.0


def sender_line(one: Candidate, pages: Pages) -> float:
    """It begins a line that goes on with an address; a building below the name of a slip does so,
    too."""
    block = pages.block(one.piece)
    head = block.pieces[0] if block is not None else one.piece
    if (
        head is not one.piece
        and head.row == 0
        and head.page.way == "ocr"
        and legal_form(one.text) is None
        and name_like(head.text) == 0
    ):
        return 0.0
    return 3.0 if id(one.piece) in pages.sender_lines and one.start <= 3 else 0.0


def address_head(one: Candidate, pages: Pages) -> float:
    """It is the first line of an address, and better of one with a telephone, a tax number."""
    block = pages.block(one.piece)
    if block is None or one.start > 3 or not (block.postal or block.contact):
        return 0.0
    at = next((i for i, piece in enumerate(block.pieces[:2]) if piece is one.piece), None)
    if at is None or len(block.pieces) < 2 or has_contact(one.piece.text):
        return 0.0
    score = 2.5 if block.contact and block.postal else (1.5 if block.postal else 1.0)
    return score if at == 0 else score / 2


def letterhead(one: Candidate, pages: Pages) -> float:
    """It stands at the top, the first of all."""
    if one.sheet or one.start > 3:
        return 0.0
    top = one.piece.box[1]
    first = pages.sheets[0].rows[0][0].box[1]
    score = max(0.0, 1.2 * (1 - (top - first) / 0.3))
    return score + (0.6 if one.piece.row == 0 else 0.0)


def size(one: Candidate, pages: Pages) -> float:
    """Its letters are big."""
    if one.sheet or one.piece.box[1] > 0.5 or one.start > 3:
        return 0.0
    height = pages.sheets[0].line_height
    return max(0.0, min(2.0, 2 * (one.piece.height / height - 1.1))) if height else 0.0


def foot(one: Candidate, pages: Pages) -> float:
    """It stands in the footer, with the register or the bank."""
    if one.piece.box[1] < _FOOT:
        return 0.0
    block = pages.block(one.piece)
    reached = has_contact(one.piece.text) or (block is not None and block.contact)
    return 1.5 if reached else (0.3 if legal_form(one.text) else 0.0)


def domain(one: Candidate, pages: Pages) -> float:
    """The mail address or the web site has its name."""
    return 3.0 * max((agreement(one.text, host) for host in pages.domains), default=0.0)


def signature(one: Candidate, pages: Pages) -> float:
    """“For Pristine Enterprises”, “© Weber AG”."""
    return 1.5 if _SIGNED.fullmatch(one.piece.text[: one.start].strip()) else 0.0


def doubt(one: Candidate, pages: Pages) -> float:
    """Its letters and words are not a name's, or are the label of a sum."""
    label = label_of(one.text)
    if label is not None and label.end >= len(one.text) and legal_form(one.text) is None:
        return _OF_A_SUM
    return name_like(one.text) or 0.0


def other_party(one: Candidate, pages: Pages) -> float:
    """It is the recipient's, a person's or a bank's."""
    kinds = pages.named.get((id(one.piece), one.key), set())
    if "sender" in kinds:
        return 0.0
    kind = pages.kind(one)
    if kind in ("recipient", "third") or one.key in pages.others:
        return -8.0
    if kind in ("contact", "bank"):
        return -4.0
    return -2.0 if _BANK.search(one.text) and one.piece.box[1] > 0.5 else 0.0


def table(one: Candidate, pages: Pages) -> float:
    """It stands in a row with amounts, or below the first of them."""
    sheet = pages.sheets[one.sheet]
    row = sheet.rows[one.piece.row]
    if any(_AMOUNT.search(other.text) for other in row[one.piece.place :][:_CELLS]):
        return -3.0
    return 0.0


def tool(one: Candidate, pages: Pages) -> float:
    """It is that of the program that made the page."""
    return -6.0 if _TOOL.search(one.piece.text[: one.end]) else 0.0


def middle(one: Candidate, pages: Pages) -> float:
    """Names stand at the top and at the foot, not among the lines."""
    top = one.piece.box[1]
    return -1.0 if 0.4 < top < 0.75 else 0.0


def sentence(one: Candidate, pages: Pages) -> float:
    """It is a part of a longer line that is no address."""
    rest = len(one.piece.text) - (one.end - one.start)
    if rest < 12 or id(one.piece) in pages.sender_lines or is_address(one.piece.text):
        return 0.0
    return -1.0 if legal_form(one.text) is None else 0.0


EVIDENCES: Final[tuple[Evidence, ...]] = (
    label, payee, form, sender_line, address_head, letterhead, size, foot, domain, signature,
    doubt, other_party, table, tool, middle, sentence,
)  # fmt: skip
