"""Text layers that are no text: fonts whose characters say what they look like, and not which
letters they are."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

_LOOKED_AT: Final = 20_000
_FEWEST: Final = 12
_MOST_SIGNS: Final = 0.08
_MOST_WESTERN: Final = 0.6
"""Of letters with accents and signs: no language has so many, and fonts of other scripts that call
their letters by these names have nothing else."""
_MOST_WORDS: Final = 0.2
_FEWEST_WORDS: Final = 5
_TOGETHER: Final = (
    frozenset(("LATIN", "GREEK", "CYRILLIC", "MICRO", "MODIFIER", "SUPERSCRIPT", "SUBSCRIPT")),
    frozenset(
        (
            *("LATIN", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "KATAKANA-HIRAGANA", "HALFWIDTH"),
            *("FULLWIDTH", "BOPOMOFO", "IDEOGRAPHIC", "GREEK", "CYRILLIC"),
        )
    ),
)
"""Scripts that share words, as units, formulas and Japanese do."""
_SYLLABLES: Final = 588
"""Of Korean, that begin with the same consonant."""
_FEW_CONSONANTS: Final = 2
_COMBINING: Final = ("Mn", "Mc", "Lm")


def is_nonsense(text: str) -> bool:
    """Whether more than a few signs of a text are none, or many of its words mix scripts that no
    language mixes."""
    sample = text[:_LOOKED_AT]
    signs = [sign for sign in sample if not sign.isspace()]
    if len(signs) < _FEWEST:
        return False
    if sum(map(_is_none, signs)) > _MOST_SIGNS * len(signs):
        return True
    if sum("\xa1" <= sign <= "\xff" for sign in signs) > _MOST_WESTERN * len(signs):
        return True
    # Letters of formulas, which have places of their own, are letters.
    words = [word for word in unicodedata.normalize("NFKC", sample).split() if len(word) > 2]
    mixed = sum(map(_is_mixed, words))
    return (mixed >= _FEWEST_WORDS and mixed > _MOST_WORDS * len(words)) or _is_strange(signs)


@lru_cache(maxsize=4096)
def _is_none(sign: str) -> bool:
    """Control characters, private ones, unassigned ones, and what stands for an unknown one."""
    return sign == "\ufffd" or unicodedata.category(sign) in ("Cc", "Co", "Cn", "Cs")


@lru_cache(maxsize=4096)
def _script(sign: str) -> str:
    return unicodedata.name(sign, "").partition(" ")[0]


def _is_mixed(word: str) -> bool:
    if word.isascii():
        return False
    letters = [sign for sign in word if unicodedata.category(sign)[0] == "L"]
    scripts = {_script(sign) for sign in letters if unicodedata.category(sign) not in _COMBINING}
    return len(scripts) > 1 and not any(scripts <= together for together in _TOGETHER)


def _is_strange(signs: list[str]) -> bool:
    """Whether most of it are syllables of Korean that begin with the same few consonants: bytes of
    another script, taken in pairs."""
    syllables = [ord(sign) - 0xAC00 for sign in signs if "\uac00" <= sign <= "\ud7a3"]
    if len(syllables) < max(_FEWEST, len(signs) / 2):
        return False
    return len({syllable // _SYLLABLES for syllable in syllables}) <= _FEW_CONSONANTS
