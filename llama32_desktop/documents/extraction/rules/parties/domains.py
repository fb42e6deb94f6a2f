"""Hosts of mail addresses and web sites: they mostly have their owner's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.extraction.rules.folding import compact, fold, words
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.parties.legal_forms import without_form
from llama32_desktop.documents.extraction.rules.parties.party import Roles
from llama32_desktop.documents.extraction.rules.parties.words import FREE_MAIL, LINKS

_HOST: Final = re.compile(
    r"(?:@|https?://(?:www\.)?|www\.)([\w-]{2,63}(?:\.[\w-]{1,63}){1,4})", re.IGNORECASE
)
_MOST_LOCAL: Final = 64
_LEAST_LOCAL: Final = 8
"""Letters of a mailbox's name that can be a company's."""
_SECOND: Final = frozenset(("co", "com", "org", "net", "gov", "ac", "or", "ne"))
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})


def own_domains(sheets: Sequence[Sheet], roles: Sequence[Roles]) -> list[str]:
    """The names of hosts that are not the recipient's, and not everybody's."""
    found = []
    for sheet, known in zip(sheets, roles, strict=True):
        for piece in sheet.pieces():
            if "." not in piece.text or known.kinds.get(id(piece)) in ("recipient", "third"):
                continue
            for match in _HOST.finditer(piece.text):
                core = _core(match[1])
                if core in FREE_MAIL:
                    # Who has no host of his own has his name before the sign.
                    before = piece.text[max(0, match.start() - _MOST_LOCAL) : match.start()]
                    core = compact(before.split()[-1]) if before.split() else ""
                    core = core if len(core) >= _LEAST_LOCAL else ""
                if core and core not in found:
                    found.append(core)
    return found


def agreement(name: str, domain: str) -> float:
    """How far a host's name is that of a company: 0 to 1."""
    best = 0.0
    for spelled in (name, name.lower().translate(_UMLAUTS)):
        bare = compact(without_form(spelled))
        if len(bare) > 2 and (bare == domain or (len(bare) > 4 and (bare in domain))):
            return 1.0
        if len(domain) > 3 and domain in bare:
            return 0.9
        telling = [word for word in words(without_form(spelled)) if word not in LINKS]
        if telling and len(telling[0]) > 3 and domain.startswith(telling[0]):
            best = max(best, 0.8)
        if any(len(word) > 4 and word in domain for word in telling):
            best = max(best, 0.6)
        initials = "".join(word[0] for word in telling)
        if len(initials) > 2 and initials == domain:
            best = max(best, 0.7)
    return best


def _core(host: str) -> str:
    labels = fold(host).rstrip(".").split(".")
    at = -3 if len(labels) > 2 and labels[-2] in _SECOND else -2
    return compact(labels[at]) if len(labels) >= -at else ""
