"""Windows of long texts, and where an answer may be judged."""

from __future__ import annotations

import time
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.guards.watched import WatchedAnswer
from llama32_desktop.guards.windows import LONGEST_SENTENCE, WINDOW, halves, sentence_end, windows
from tests.slowness import slowness


@given(st.text("ab .\n。", max_size=400), st.integers(20, 60), st.integers(1, 10))
def test_windows_hold_all_of_a_text(text: str, size: int, overlap: int) -> None:
    found = list(windows(text, size, overlap))
    assert found[0][0] == 0 and found[-1][1] == len(text)
    for (start, end), (following, _) in pairwise(found):
        assert start < following <= end and end - start <= size


def test_what_is_said_across_a_border_is_in_one_window() -> None:
    text = "word " * 30
    for start in range(0, 140, 5):
        passage = (start, start + 9)
        assert any(b <= passage[0] and passage[1] <= e for b, e in windows(text, 60, 10))


def test_windows_end_between_words() -> None:
    text = "one two three four five six seven eight nine ten"
    assert all(text[end - 1] == " " for _, end in list(windows(text, 20, 12))[:-1])


@given(st.text(min_size=2, max_size=2000))
def test_halves_are_shorter_and_hold_all(text: str) -> None:
    first, second = halves(text)
    assert text.startswith(first) and text.endswith(second)
    assert len(first) + len(second) >= len(text) > max(len(first), len(second))


def test_a_sentence_is_judged_when_it_has_ended() -> None:
    assert sentence_end("It is 3.1", 0) == 0  # whether the sentence ends there, nobody knows yet
    assert sentence_end("It is so. And", 0) == 9
    assert sentence_end("“It is so.” And", 0) == 11
    assert sentence_end("One. Two. Thr", 4) == 9
    assert sentence_end("# Title\nText", 0) == 8
    assert sentence_end("那是山。然后", 0) == 4


def test_a_sentence_without_an_end_is_judged_all_the_same() -> None:
    assert sentence_end("word " * (LONGEST_SENTENCE // 5 + 1), 0) >= LONGEST_SENTENCE - 1
    assert sentence_end("x" * LONGEST_SENTENCE, 0) == LONGEST_SENTENCE


@given(st.lists(st.text("ab. \n", max_size=60), max_size=40))
def test_every_letter_of_an_answer_is_judged_once(pieces: list[str]) -> None:
    watched, judged = WatchedAnswer(), ""
    answer = "".join(pieces)
    for piece in (*pieces, None):
        watched.add(piece or "")
        while due := watched.due(whole=piece is None):
            assert due.start == len(judged)
            assert due.text == answer[due.base : due.end]
            judged += answer[due.start : due.end]
            watched.settle(due)
    assert answer.startswith(judged) and not answer[len(judged) :].strip()


def test_what_is_read_again_of_an_answer_has_a_limit() -> None:
    watched, bases = WatchedAnswer(), set()
    for _ in range(2000):
        watched.add("One more sentence. ")
        while due := watched.due():
            assert len(due.text) <= WINDOW + 40
            bases.add(due.base)
            watched.settle(due)
    assert len(bases) < 20


def test_blanks_without_an_end_are_looked_at_once() -> None:
    """A model may write nothing but empty lines: each piece was looked for with all before it."""
    limit = 1.0 * slowness()
    began = time.thread_time()
    answer = WatchedAnswer()
    for _ in range(10_000):
        answer.add("\n \n\t\n  ")
        assert answer.due() is None
    assert time.thread_time() - began < limit
    answer.add("Yes. ")
    due = answer.due()
    assert due is not None and (due.start, due.text[-4:]) == (0, "Yes.")
    answer.settle(due)
    answer.add("\n")
    assert answer.judged == due.end and answer.due() is None and answer.due(whole=True) is None
