"""The words of a text for the full-text index, and what was typed as a query for it.

SQLite's `unicode61` splits text at spaces, punctuation and marks. It gets words that are folded
here, so that they are found however they were typed:

- Case, accents and vowel marks of Latin, Greek, Cyrillic, Arabic and Hebrew go, and so do joiners
  and marks of direction. Vowel signs of Indic and other scripts are part of a word: letters for
  private use stand for them, as `unicode61` would divide a word there.
- Chinese, Japanese, Thai and their like have no spaces between words, so their runs are given to
  it as overlapping pairs of characters, and so is Korean, whose words grow endings. A run's last
  character stands alone behind its pairs: with it a single character is found anywhere, as the
  beginning of a pair or of itself.

A change here changes what an index has to hold: `conversations.schema` and
`documents.collection.store` fill theirs anew by a version of their own.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final, Literal

_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Myanmar, Khmer
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"  # kana, Han
    "\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_SIGN: Final = 0xF0000
"""Where the letters for private use begin that stand for signs. SQLite knows none above 0xFFFFF."""
_SIGNS: Final = "\U000f0000-\U000fffff"
_RUN: Final = re.compile(f"[{_UNSPACED}]+")
_PAIRED: Final = re.compile(f"[{_UNSPACED}]{{1,2}}(?: [{_UNSPACED}]{{1,2}})*")
_SYMBOL: Final = re.compile("[\u2190-\u2bff\U0001f000-\U0001faff]")
_LETTER: Final = f"(?:[^\\W_{_UNSPACED}]|[{_SIGNS}])"
_WORD: Final = re.compile(f"{_LETTER}+")
_PIECE: Final = re.compile(f"{_RUN.pattern}|{_SYMBOL.pattern}|{_WORD.pattern}")
_BELONGING: Final = re.compile("[\u1160-\u11ff\uff9e\uff9f]")
"""Letters that belong to the one before: vowels and ends of Korean syllables, voicing marks."""
_MOST_MARKS: Final = 30
"""In a row; no word has as many (UAX #15, “Stream-Safe Text Format”)."""
_FEW: Final = 500
"""Characters of a text whose marks take no time, however many it has."""
_MARK_PLANES: Final = range(0x300, 0x1F000)
_BEGIN_AS_MARKS: Final = "\u0f73\u0f75\u0f81\uff9e\uff9f"
"""Letters by their class, which a normal form makes marks."""
MOST_TERMS: Final = 32
"""More words than this in a query narrow nothing down any more."""

_SAME: Final = (
    # Latin letters that Unicode does not take apart
    "ı=i ø=o ł=l đ=d ð=d ħ=h ŧ=t ȷ=j ƒ=f ŋ=n æ=ae œ=oe þ=th "
    # Arabic letters by another name, as Persian, Urdu and hasty writers have them
    "\u0671=\u0627 \u0649=\u064a \u06cc=\u064a \u06d2=\u064a \u06a9=\u0643 \u0629=\u0647 "
    "\u06c0=\u0647 \u06c1=\u0647 \u06c3=\u0647 \u06be=\u0647 \u06d5=\u0647 \u0640= "
    # Final forms of Malayalam and Bengali consonants, and the older sign of nasal vowels
    "\u0d7a=\u0d23\u0d4d \u0d7b=\u0d28\u0d4d \u0d7c=\u0d30\u0d4d \u0d7d=\u0d32\u0d4d "
    "\u0d7e=\u0d33\u0d4d \u0d7f=\u0d15\u0d4d \u09ce=\u09a4\u09cd \u0901=\u0902"
)
_LETTERS: Final = dict(pair.split("=") for pair in _SAME.split())
_ACCENTS: Final = (7, *range(10, 37), *range(200, 241))
"""Combining classes of the marks that a word is also written without: dots below of Indic
letters, points of Hebrew, Arabic and Syriac, accents above and below."""
_NASAL_SIGNS: Final = {"\u094d": "\u0902", "\u0acd": "\u0a82"}
"""By the sign of a consonant without a vowel, in Devanagari and Gujarati."""
_NASAL: Final = re.compile(
    "[\u0919\u091e\u0923\u0928\u092e]\u094d|[\u0a99\u0a9e\u0aa3\u0aa8\u0aae]\u0acd"
)
"""A nasal before a consonant, which is as often written as a dot above: हिन्दी, हिंदी."""
_VARIANTS: Final = re.compile("[\u034f\u180b-\u180f\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]")
"""What chooses the look of the letter or the emoji before."""


class _FoldedCharacters(dict[int, int | str | None]):
    """What becomes of a character; found out when it is first met."""

    def __missing__(self, code: int) -> int | str | None:
        self[code] = folded = self._folded(chr(code))
        return folded

    @staticmethod
    def _folded(char: str) -> str | None:
        if char in _LETTERS:
            return _LETTERS[char]
        kind = unicodedata.category(char)
        if kind == "Nd":
            return str(unicodedata.digit(char))
        is_accent = kind == "Mn" and unicodedata.combining(char) in _ACCENTS
        return None if is_accent or kind in ("Cf", "Me") or _VARIANTS.match(char) else char


class _Signs(dict[int, int]):
    """The letters for private use that stand for signs of vowels and the like."""

    def __missing__(self, code: int) -> int:
        char = chr(code)
        is_sign = unicodedata.category(char) in ("Mn", "Mc") and not _RUN.match(char)
        self[code] = as_letter = _SIGN + code % 0x10000 if is_sign else code
        return as_letter


_FOLDING: Final = _FoldedCharacters()
_AS_LETTERS: Final = _Signs()


def normal_form(form: Literal["NFC", "NFKC", "NFKD"], text: str) -> str:
    """A text in one of Unicode's normal forms, which takes what the text is long.

    Python puts marks in their order by the square of how many follow each other, and lets nobody
    else work meanwhile: 100,000 take ten seconds. More than thirty on one letter are left out.
    """
    if len(text) > _FEW and not text.isascii():
        text = _too_many_marks().sub(r"\1", text)
    return unicodedata.normalize(form, text)


@cache
def _too_many_marks() -> re.Pattern[str]:
    marks = filter(unicodedata.combining, map(chr, _MARK_PLANES))
    return re.compile(
        "([{0}]{{{1}}})[{0}]+".format("".join([*marks, *_BEGIN_AS_MARKS]), _MOST_MARKS)
    )


def folded(text: str) -> str:
    """Without case, accents, vowel marks and joiners, for comparing; its length may differ."""
    if text.isascii():
        return text.lower()
    text = normal_form("NFKC", text).casefold()
    text = unicodedata.normalize("NFD", text).translate(_FOLDING)
    text = _NASAL.sub(lambda found: _NASAL_SIGNS[found[0][1]], text)
    return unicodedata.normalize("NFC", text)


def searchable(text: str) -> str:
    """The text in which words are looked for letter by letter; its length may differ."""
    text = folded(text)
    return text if text.isascii() else text.translate(_AS_LETTERS)


def index_text(text: str) -> str:
    """What the index is given for a text."""
    text = searchable(text)
    if text.isascii():
        return text
    text = _RUN.sub(lambda found: f" {' '.join(_pairs(found[0]))} ", text)
    return _SYMBOL.sub(r" \g<0> ", text)


def _pairs(run: str) -> list[str]:
    return [run[i : i + 2] for i in range(len(run) - 1)] + [run[-1]]


def indexed_text(indexed: str) -> str:
    """The text of what `index_text` has made, its runs whole again."""
    return _PAIRED.sub(lambda found: _run(found[0].split(" ")), indexed)


def _run(pieces: list[str]) -> str:
    return pieces[0] + "".join(piece[-1] for piece in pieces[1:-1])


def terms_of(typed: str) -> list[str]:
    """The words that were typed, as they are looked for; the last may be a word's beginning."""
    return [found[0] for found in _PIECE.finditer(searchable(typed))][:MOST_TERMS]


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


def marks_of(text: str, terms: list[str]) -> list[tuple[int, int]]:
    """Where the terms stand in a text: ranges of it, in order, not overlapping."""
    plain, spots = _mapped(text)
    found: list[tuple[int, int]] = []
    for i, term in enumerate(terms):
        wanted = searchable(term)
        if not wanted:
            continue
        is_word = _WORD.fullmatch(wanted) is not None
        before = f"(?<!{_LETTER})" if is_word else ""
        after = f"(?!{_LETTER})" if is_word and i < len(terms) - 1 else ""
        for match in re.finditer(before + re.escape(wanted) + after, plain):
            found.append((spots[match.start()][0], spots[match.end() - 1][1]))
    return _merged(sorted(found))


def phrase_of(typed: str) -> re.Pattern[str] | None:
    """Finds what was typed in a `searchable` text, in words and between them, with any spaces.

    `None` where nothing can be looked for.
    """
    parts = searchable(typed).split()
    return re.compile(r"\s+".join(map(re.escape, parts))) if parts else None


def places_of(text: str, phrase: re.Pattern[str]) -> list[tuple[int, int]]:
    """Where a phrase stands in a text: ranges of it, in order, not overlapping."""
    found: list[tuple[int, int]] = []
    if text.isascii():
        return [match.span() for match in phrase.finditer(text.lower())]
    if phrase.search(searchable(text)) is None:  # to map it takes much longer
        return found
    plain, spots = _mapped(text)
    for match in phrase.finditer(plain):
        start, end = spots[match.start()][0], spots[match.end() - 1][1]
        if not found or start >= found[-1][1]:  # twice in one character, as “f” in “ﬀ”
            found.append((start, end))
    return found


def _mapped(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text as it is searched, and from where to where each of its characters stood."""
    if text.isascii():
        return text.lower(), [(i, i + 1) for i in range(len(text))]
    parts: list[str] = []
    spots: list[tuple[int, int]] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end < len(text) and _continues(text[end]):
            continue
        plain = _searchable_character(text[start:end])
        parts.append(plain)
        spots += [(start, end)] * len(plain)
        start = end
    return "".join(parts), spots


@lru_cache(maxsize=4096)
def _searchable_character(char: str) -> str:
    return searchable(char)


def _continues(char: str) -> bool:
    """Whether a character belongs to the one before it."""
    if char.isascii():
        return False
    if _BELONGING.match(char) or _VARIANTS.match(char):
        return True
    return unicodedata.category(char) in ("Mn", "Mc", "Me", "Cf")


def _merged(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in ranges:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
