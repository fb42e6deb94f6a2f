"""Letters of a PDF's fonts that were taken for those of old Macintoshes: “Allg‰u” for “Allgäu”."""

from __future__ import annotations

import re
from typing import Final

_IN_NO_WORD: Final = re.compile(r"[A-Za-z][‰¸ˆ‡](?=[a-z])|(?<!\S)[ˆ÷ƒ][a-z]{2}")
"""Signs of MacRoman in the places of ä, ü, ö, à, Ö and Ä, which no word has."""
_WORD: Final = re.compile(r"\S+")
_EURO: Final = re.compile(r"Ä(?=\d)|(?<=\d)Ä(?!\w)|(?<=\d )Ä(?!\w)")


def mended(text: str) -> str:
    """The text with the letters that its fonts mean, sign for sign; as it is where nothing in it
    shows this fault. Fonts that are right on the same page have words that are left alone."""
    if not _IN_NO_WORD.search(text):
        return text
    return _EURO.sub("€", _WORD.sub(_word, text))


def _word(match: re.Match[str]) -> str:
    word = match[0]
    if not _IN_NO_WORD.search(word):
        return word
    return "".join(map(_letter, word))


def _letter(sign: str) -> str:
    if sign.isascii():
        return sign
    try:
        return sign.encode("mac_roman").decode("cp1252")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return sign
