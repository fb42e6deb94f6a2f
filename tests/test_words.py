"""Words of any text are found in the time that it is long."""

from __future__ import annotations

import sys
import time
import unicodedata
from typing import Literal

import pytest

from llama32_desktop.documents.extraction.rules.folding import fold
from llama32_desktop.documents.jobs.filing_names import safe_part
from llama32_desktop.documents.particulars import parts_of
from llama32_desktop.words import _too_many_marks, folded, index_text, normal_form
from tests.slowness import slowness

MARKS = ["\u0301\u0316", "\u0345\u0301\u0316", "\u0f73", "\uff9e\u0316", "\U0001e94a\u0316"]
"""In an order that is not theirs; the third and fourth become such in a normal form."""
LONG = 100_000


@pytest.mark.parametrize("marks", MARKS)
@pytest.mark.parametrize("work", [fold, folded, index_text, parts_of, safe_part])
def test_marks_without_an_end_cost_what_a_text_of_that_length_does(work, marks: str) -> None:
    text = "a" + (marks * LONG)[:LONG]
    work(text[:2000])  # what it needs once
    began = time.thread_time()
    work(text)
    assert time.thread_time() - began < 0.5 * slowness()


@pytest.mark.parametrize("form", ["NFC", "NFKC", "NFKD"])
def test_a_text_with_marks_as_people_write_them_keeps_all(
    form: Literal["NFC", "NFKC", "NFKD"],
) -> None:
    for word in ("שָׁלוֹם ", "क्षत्रिय ", "Tiếng Việt ", "a" + "\u0316\u0301" * 15 + "b", "ｶﾞｷﾞ", "각각"):
        for text in (word, word * 300):
            for given in (text, unicodedata.normalize("NFD", text)):
                assert normal_form(form, given) == unicodedata.normalize(form, given)


def test_the_letter_stays_under_too_many_marks_and_so_does_what_follows() -> None:
    text = "word " * 200 + "e" + "\u0301\u0316" * 500 + "nd"
    assert folded(text) == "word " * 200 + "end"


def test_every_mark_is_known() -> None:
    """Of this Python's Unicode, whichever that is."""
    too_many = _too_many_marks()
    for code in range(sys.maxunicode + 1):
        first = unicodedata.normalize("NFKD", chr(code))[0]
        if unicodedata.combining(first):
            assert too_many.fullmatch(chr(code) * 31), hex(code)
