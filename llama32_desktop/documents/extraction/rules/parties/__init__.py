"""Who sends an invoice and who receives it, and whose the numbers are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final

from llama32_desktop.documents.extraction.fields.identifiers import iban_valid, vat_valid
from llama32_desktop.documents.extraction.fields.tax_offices import office_knows
from llama32_desktop.documents.extraction.rules import values as reading
from llama32_desktop.documents.extraction.rules.accounts import named_accounts
from llama32_desktop.documents.extraction.rules.finding import Hit, anywhere
from llama32_desktop.documents.extraction.rules.folding import compact
from llama32_desktop.documents.extraction.rules.joining import joined
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.parties.customers import CUSTOMER
from llama32_desktop.documents.extraction.rules.parties.evidence import Pages
from llama32_desktop.documents.extraction.rules.parties.legal_forms import legal_form
from llama32_desktop.documents.extraction.rules.parties.names import called
from llama32_desktop.documents.extraction.rules.parties.opposite import other_address
from llama32_desktop.documents.extraction.rules.parties.party import Roles
from llama32_desktop.documents.extraction.rules.parties.roles import roles
from llama32_desktop.documents.extraction.rules.parties.supplier import (
    supplier,
    suppliers_seen,
)
from llama32_desktop.documents.extraction.rules.tax_numbers import tax_numbers

_FOOT: Final = 0.6
_CALLED: Final = 0.68
"""How sure a name is of which a page says only that it is one."""
_ADDRESSED: Final = 0.65
"""And one of which only its address says that it is somebody's, where the sender is `_KNOWN`."""
_KNOWN: Final = 0.75
_WHOSE: Final = 0.7
"""How sure one of several numbers is of which nothing says whose they are."""
_OTHERS: Final = 0.5
"""And one that stands with the recipient's lines."""


class Parties:
    """The parties of some pages."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self._sheets = [joined(sheet) for sheet in sheets]

    @cached_property
    def _roles(self) -> list[Roles]:
        return [roles(sheet, first=not at) for at, sheet in enumerate(self._sheets)]

    @cached_property
    def supplier(self) -> Hit[str] | None:
        """Who sends it."""
        return supplier(Pages(self._sheets, self._roles)) if self._sheets else None

    def suppliers(self) -> list[Hit[str]]:
        """All names that may be the sender's, the likeliest first."""
        return list(suppliers_seen(Pages(self._sheets, self._roles))) if self._sheets else []

    @cached_property
    def buyer(self) -> Hit[str] | None:
        """Who receives it: the name at a label, or in the place of the address."""
        sender = self.supplier
        for known in self._roles[:1]:
            for name in sorted(known.of("recipient"), key=lambda one: not one.labelled):
                if sender is not None and sender.value.casefold() == name.text.casefold():
                    continue
                formed = legal_form(name.text) is not None
                words = name.piece.words_of(name.start, name.end)
                sure = (0.85 if name.labelled else 0.7) - (
                    0 if " " in name.text or formed else 0.12
                )
                return Hit(name.text, name.piece, words, name.text, "", sure)
        return self._called() or self._addressed()

    def _addressed(self) -> Hit[str] | None:
        """Whose address stands on the first page beside the sender's."""
        sender = self.supplier
        if sender is None or sender.confidence < _KNOWN:
            return None
        for known, sheet in zip(self._roles[:1], self._sheets, strict=False):
            name = other_address(sheet, known, sender.value)
            if name is not None:
                words = name.piece.words_of(name.start, name.end)
                return Hit(name.text, name.piece, words, name.text, "", _ADDRESSED)
        return None

    def _called(self) -> Hit[str] | None:
        """Whom a form calls by a bare “Name:”, where no label says who receives it."""
        sender = self.supplier
        for known, sheet in zip(self._roles[:1], self._sheets, strict=False):
            for piece in sheet.pieces():
                if known.kinds.get(id(piece)) is not None or piece.box[1] > _FOOT:
                    continue
                span = called(sheet, piece)
                if span is None:
                    continue
                line, start, end = span
                name = line.text[start:end]
                if sender is None or compact(sender.value) != compact(name):
                    return Hit(name, line, line.words_of(start, end), name, "", _CALLED)
        return None

    def account(self) -> Hit[str] | None:
        """The account that is paid to: of those in the recipient's lines, too, where there is no
        other, as few recipients print theirs."""
        hits = list(anywhere(self._sheets, reading.iban, 0.95))
        return self._own(hits or list(named_accounts(self._sheets, _OTHERS)), iban_valid)

    def tax_number(self) -> Hit[str] | None:
        """The sender's: with its country's letters before one without; the recipient's, where there
        is no other, with doubt."""
        lettered, others = tax_numbers(self._sheets)
        found = self._own(lettered, vat_valid)
        if found is not None and not self._is_others(found):
            return found
        found = self._own([*others, *lettered], office_knows)
        if found is not None and self._is_others(found):
            return replace(found, confidence=_OTHERS)
        return found

    def _own(self, hits: Sequence[Hit[str]], valid: Callable[[str], bool]) -> Hit[str] | None:
        """Of account and tax numbers that are not the recipient's the first that is right, or the
        first."""
        hits = [hit for hit in hits if not CUSTOMER.search(hit.piece.text)]
        hits = [hit for hit in hits if not self._is_others(hit)] or hits
        hits = [hit for hit in hits if valid(hit.value)] or hits
        if len({hit.value for hit in hits}) < 2:
            return hits[0] if hits else None
        told = [hit for hit in hits if self._is_suppliers(hit)]
        if told:
            return told[0]
        return replace(hits[0], confidence=min(hits[0].confidence, _WHOSE))

    def _is_suppliers(self, hit: Hit[str]) -> bool:
        """Whether it stands in a line or block of the sender's."""
        sender = self.supplier
        if any(known.kinds.get(id(hit.piece)) in ("sender", "payee") for known in self._roles):
            return True
        return sender is not None and any(
            hit.piece in block.pieces and sender.piece in block.pieces
            for known in self._roles
            for block in known.blocks
        )

    def _is_others(self, hit: Hit[str]) -> bool:
        return any(
            known.kinds.get(id(hit.piece)) in ("recipient", "third") for known in self._roles
        )
