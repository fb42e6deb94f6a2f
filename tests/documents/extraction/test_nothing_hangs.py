"""The rules end in time on any text, and say so where they had to stop."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llama32_desktop.documents.extraction.forms import FORMS
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.writer import WritingCancelledError
from tests.slowness import slowness

SECONDS = 10.0
"""Of processor time on a usual machine, where a quadratic rule takes minutes; two are the most, and
five beside busy programs, which take the processor's caches."""

WORDS = st.sampled_from(
    [
        *("Total", "total:", "Amount", "Description", "Date", "Qty", "Price", "VAT 19 %", "12.50"),
        *("1 234,56", "EUR", "12.03.2026", "due", "from", "of", "a", "T o t a l", "(", "-", ","),
        *("#", "DE89 3704", "no.", "X GmbH, 12345 Y", "\t", "  ", "\n", "1-.", "a@b.", "Nr."),
    ]
)


def _page(text: str) -> Page:
    return Page(number=1, text=text, way="text")


@settings(max_examples=12, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=8), st.integers(200, 1500), st.sampled_from(" \n"))
def test_any_words_repeated_on_one_row_or_on_many(words: list[str], times: int, sep: str) -> None:
    text = sep.join(words * times)[:10_000]
    for form in ("invoice", "statement"):
        before = time.thread_time()
        found = extract_by_rules([_page(text)], FORMS[form], seconds=60)
        assert time.thread_time() - before < SECONDS * slowness()
        assert all(check.name != "pages" for check in found.checks)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("sign", ["a", "1", ",", "-", "(", "1-.", "a@a.", "1 ", "I ", "DE 12 "])
def test_many_signs_of_a_kind(form: str, sign: str) -> None:
    length = 100_000 if form == "invoice" else 25_000  # most of the others' rules are the same
    before = time.thread_time()
    extract_by_rules([_page(f"total {(sign * length)[:length]} 1")], FORMS[form], seconds=60)
    assert time.thread_time() - before < SECONDS * slowness()


def test_a_sentence_on_one_line_leaves_the_fields_right() -> None:
    text = (
        "Invoice no. 7731\nDate: 12 March 2026\n"
        + "We thank you again. " * 400
        + "\nTotal EUR 88.00"
    )
    found = extract_by_rules([_page(text)], FORMS["invoice"])
    values = {field.name: field.value for field in found.fields}
    assert (values["number"], values["date"]) == ("7731", "2026-03-12")
    assert values["total"] == Decimal("88.00")


def test_what_takes_too_long_is_not_found_and_said() -> None:
    found = extract_by_rules([_page("Total EUR 88.00\n" * 500)], FORMS["invoice"], seconds=0)
    assert all(field.value is None for field in found.fields)
    said = next(check for check in found.checks if check.name == "pages")
    assert (said.outcome, said.sentence.count(".")) == ("wrong", 1)


def test_a_search_that_nobody_wants_any_more_ends() -> None:
    with pytest.raises(WritingCancelledError):
        extract_by_rules(
            [_page("Total EUR 88.00\n" * 500)], FORMS["invoice"], cancelled=lambda: True
        )
