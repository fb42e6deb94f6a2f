"""Loops are told while a model writes, and nothing else is taken for one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llama32_desktop.documents.loops import Unrepeated, loop_start


def fed(text: str, size: int = 5) -> Unrepeated:
    """As tokens come, until it says that it loops."""
    told = Unrepeated()
    for start in range(0, len(text), size):
        told.feed(text[start : start + size])
        if told.looping:
            break
    told.rest()
    return told


BEGINNING = "Two members objected to the change, and it was put off. "


@pytest.mark.parametrize(
    "phrase",
    [
        "The answer is:\n",
        "The same sentence comes once more, as it did before, with all of its many words. ",
        "答えは次のとおりです。",
        "Ja, nein, ",
        "- The roof of the chapel leaks above the window [1].\n",
    ],
)
def test_a_phrase_is_cut_behind_its_first_time(phrase: str) -> None:
    told = fed(BEGINNING + phrase * 160)
    assert told.looping and told.text == (BEGINNING + phrase).rstrip()
    assert len(told._text) < len(BEGINNING) + 400, "early"


def test_numbered_lines_of_one_text() -> None:
    text = "".join(f"{n}. The answer is not known to us [{n}].\n" for n in range(1, 40))
    told = fed(text)
    assert told.looping and told.text == "1. The answer is not known to us [1]."


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"- Point {n} is about {'abcdefghijklmnop'[n]}{n * 7}.\n" for n in range(16)),
        "| a | b |\n| --- | --- |\n" + "| 0 | 0 |\n" * 30,
        "Ha ha ha! " + "." * 50 + "=" * 300,
        "Row, row, row your boat gently down the stream. " * 2,
        "".join(f"Item {n}: not discussed\nLabel {n} was taken off\n" for n in "abcdefghij"),
        "1 2 3 4 5 6 7 8 9 10 " * 40,
    ],
)
def test_lists_tables_and_rules_are_no_loops(text: str) -> None:
    assert loop_start(text) is None
    told = Unrepeated()
    shown = "".join(map(told.feed, text)) + told.rest()
    assert shown == text and not told.looping


def test_what_is_shown_has_no_repetition() -> None:
    told = Unrepeated()
    phrase = "The same sentence comes once more, as it did before. "
    shown = "".join(map(told.feed, BEGINNING + phrase * 9)) + told.rest()
    assert shown.count("once more") == 1


@settings(max_examples=60)
@given(st.lists(st.text(max_size=9), max_size=60))
def test_nothing_is_lost_without_a_loop(parts: list[str]) -> None:
    told = Unrepeated()
    shown = "".join(map(told.feed, parts)) + told.rest()
    text = "".join(parts)
    assert told.looping or shown == text
    assert text.startswith(shown.rstrip())


def test_it_is_linear() -> None:
    def cpu(length: int) -> float:
        text = "".join(f"{n * 7919 % 9973} " for n in range(length))
        told = Unrepeated()
        began = time.process_time()
        for start in range(0, len(text), 4):
            told.feed(text[start : start + 4])
        return time.process_time() - began

    # The best of three: other programs on the same core make one of them slow.
    short, long = (min(cpu(length) for _ in range(3)) for length in (1000, 8000))
    assert long < 16 * max(short, 0.01)
