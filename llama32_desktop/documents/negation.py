"""Whether a clause denies or only supposes what it says, in the languages known here."""

from __future__ import annotations

import re
from typing import Final

from llama32_desktop.documents.alternatives import by_first_letter

_WORDS: Final = (
    # English
    "not(?! only)|no(?!\\.?\\s?\\d)|never|none|nobody|nothing|neither|nor|without"
    "|cannot|unable|fail to|fails to|failed to"
    # German, Dutch and the Scandinavian languages
    "|nicht(?! nur)|kein\\w{0,2}|nie|niemals|niemand|nichts|ohne|weder|niet|geen|nooit|zonder"
    "|inte|ingen|inget|inga|aldrig|ikke|ikkje|aldri|uten|uden"
    # French, Spanish, Portuguese, Italian; its “mai” is a month in others, and seldom alone
    "|pas|jamais|aucune?|rien|personne ne|sans|nunca|jamás|ningun[oa]?|ningún|sin|nadie|nada"
    "|não|nenhuma?|sem|ninguém|non|nessun[oa]?|senza|niente"
    # Polish, Czech, Russian
    "|nie|nigdy|bez|żaden|nikt|nikdy|nikdo|не|нет|без|никто|никогда|ничего"
)

_DENIES: Final = re.compile(
    rf"(?<![\w-])(?=[^\W\d_])(?:{by_first_letter(_WORDS)})(?![\w-])", re.IGNORECASE
)
_DENIES_WITHIN: Final = (
    *("n't", "n’t"),
    *("ません", "ない", "なかった", "没有", "不能", "不会", "不是", "未曾", "안 ", "않"),
)
"""Words that are bound to others, or of languages that write no blanks between them."""
_IF: Final = "if|unless|whether|wenn|falls|sofern|ob|indien|hvis|jeśli|pokud|если"
"""Without those that are also pronouns and conjunctions: “se”, “si”, “als”, “om”."""
_SUPPOSES: Final = re.compile(rf"(?<![\w-])(?=[^\W\d_])(?:{_IF})\s", re.IGNORECASE)
_CLAUSE: Final = re.compile(
    rf"[,;:，、；：]\s*|\s[–—-]\s|\s(?:but|aber|mais|pero|mas|ma|maar)\s|\s(?=(?:{_IF})\s)"
)


def denies(text: str) -> bool:
    """Whether a word of the text denies something."""
    small = text.lower()
    return any(word in small for word in _DENIES_WITHIN) or _DENIES.search(text) is not None


def supposes(text: str) -> bool:
    """Whether a text only supposes something: “if …”."""
    return _SUPPOSES.search(text) is not None


def clauses(text: str) -> list[str]:
    """A sentence cut at its commas, colons and dashes, and at what opposes or supposes; never
    empty."""
    return [part for part in _CLAUSE.split(text) if part.strip()] or [text]
