"""Sets a text without places as a page, so that the rules can read it: DOCX, mails, HTML, text."""

from __future__ import annotations

import re
from typing import Final

import msgspec

from llama32_desktop.documents.model import Page, Word

_SIGN: Final = 0.01
"""A sign's width. Words with one space between them stand together, with two they stand apart."""
_HIGH: Final = 0.012
_PITCH: Final = 0.016
_CELL: Final = 0.4
"""What a tab goes on by: the cells of a table stand under each other."""
_WORD: Final = re.compile(r"\S+")
_MARKUP: Final = re.compile(r"#{1,6}|[-*|]|\*\*")


def typeset(page: Page) -> Page:
    """The page with a place for each word, as if it were written in signs of one width.

    The places say what stands beside and below what, and nothing about a picture.
    """
    words: list[Word] = []
    at = 0
    for number, line in enumerate(page.text.split("\n")):
        top = number * _PITCH
        for cell, (start, text) in enumerate(_cells(line)):
            # In a table a long cell must not reach into the next.
            sign = min(_SIGN, 0.9 * _CELL / len(text)) if "\t" in line and text else _SIGN
            for match in _WORD.finditer(text):
                if match.start() == 0 and _MARKUP.fullmatch(match.group()):
                    continue
                words.append(
                    Word(
                        at + start + match.start(),
                        at + start + match.end(),
                        cell * _CELL + match.start() * sign,
                        top,
                        cell * _CELL + match.end() * sign,
                        top + _HIGH,
                    )
                )
        at += len(line) + 1
    return msgspec.structs.replace(page, words=tuple(words))


def _cells(line: str) -> list[tuple[int, str]]:
    found, start = [], 0
    for text in line.split("\t"):
        found.append((start, text))
        start += len(text) + 1
    return found
