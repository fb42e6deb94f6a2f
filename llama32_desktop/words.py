"""The words of a text for the full-text index, and what was typed as a query for it.

SQLite's `unicode61` splits text at spaces and punctuation. Chinese, Japanese, Thai and their like
have none between words, so their runs are given to it as overlapping pairs of characters, and so
is Korean, whose words grow endings. A run's last character stands alone behind its pairs: with it
a single character is found anywhere, as the beginning of a pair or of itself.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Myanmar, Khmer
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"  # kana, Han
    "\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_RUN: Final = re.compile(f"[{_UNSPACED}]+")
_SYMBOL: Final = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff]")
_PIECE: Final = re.compile(
    f"(?P<run>[{_UNSPACED}]+)|(?P<symbol>{_SYMBOL.pattern})"
    f"|(?P<word>[^\\W_{_UNSPACED}](?:[^\\W_{_UNSPACED}]|[\u0300-\u036f])*)"
)
MOST_TERMS: Final = 32
"""More words than this in a query narrow nothing down any more."""


def index_text(text: str) -> str:
    """What the index is given for a text."""
    text = unicodedata.normalize("NFKC", text)
    text = _RUN.sub(lambda found: f" {' '.join(_pairs(found[0]))} ", text)
    return _SYMBOL.sub(r" \g<0> ", text)


def _pairs(run: str) -> list[str]:
    return [run[i : i + 2] for i in range(len(run) - 1)] + [run[-1]]


def terms_of(typed: str) -> list[str]:
    """The words that were typed, as they are looked for; the last may be a word's beginning."""
    typed = unicodedata.normalize("NFKC", typed)
    return [found[0] for found in _PIECE.finditer(typed)][:MOST_TERMS]


def match_query(typed: str) -> str:
    """A query of FTS5 for messages with all the words; empty where nothing can be looked for.

    Whatever was typed, quotes and operators included, is looked for and never obeyed.
    """
    terms = terms_of(typed)
    parts: list[str] = []
    for i, term in enumerate(terms):
        pieces = _pairs(term) if _RUN.fullmatch(term) else [term]
        if len(pieces) > 1:
            pieces.pop()  # the run may go on in the text
            parts.append(f'"{" ".join(pieces)}"')
        else:
            begins = i == len(terms) - 1 or _RUN.fullmatch(term)
            parts.append(f'"{pieces[0]}"{"*" if begins else ""}')
    return " AND ".join(parts)


def folded(text: str) -> str:
    """Without case and accents, for comparing; its length may differ."""
    marks = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in marks if not unicodedata.combining(c))


def marks_of(text: str, terms: list[str]) -> list[tuple[int, int]]:
    """Where the terms stand in a text: ranges of it, in order, not overlapping."""
    found: list[tuple[int, int]] = []
    spots: list[int] = []
    parts: list[str] = []
    for i, char in enumerate(text):
        plain = folded(char)
        parts.append(plain)
        spots += [i] * len(plain)
    plain_text = "".join(parts)
    for i, term in enumerate(terms):
        wanted = folded(term)
        if not wanted:
            continue
        unspaced = _RUN.fullmatch(term) is not None
        before = "" if unspaced else r"(?<![^\W_])"
        after = "" if unspaced or i == len(terms) - 1 else r"(?![^\W_])"
        for match in re.finditer(before + re.escape(wanted) + after, plain_text):
            found.append((spots[match.start()], spots[match.end() - 1] + 1))
    return _merged(sorted(found))


def _merged(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in ranges:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
