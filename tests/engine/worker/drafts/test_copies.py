"""What the index finds, held against a search through the whole text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.engine.worker.drafts.copies import LONGEST, Copies

TOKENS = st.lists(st.integers(0, 3) | st.just(2**21 - 1), max_size=60)


def check(copies: Copies, text: list[int]) -> None:
    """That what is found stands in the text before, and that nothing is overlooked."""
    pairs = list(pairwise(text))
    assert (copies.length > 0) == (len(pairs) > 0 and pairs[-1] in pairs[:-1])
    if not copies.length:
        assert copies.next(5) == []
        return
    assert 2 <= copies.length <= LONGEST
    match, draft = text[-copies.length :], copies.next(len(text))
    assert draft
    place = len(text) - len(draft)
    assert text[place - len(match) : place] == match
    assert draft == text[place:]


@given(TOKENS, TOKENS)
def test_a_match_stands_in_the_text(begun: list[int], more: list[int]) -> None:
    copies = Copies()
    copies.begin(begun)
    check(copies, begun)
    text = list(begun)
    for token in more:
        expected = copies.next(1)
        assert copies.add(token) == (expected == [token])
        text.append(token)
        check(copies, text)


@given(TOKENS, TOKENS, TOKENS)
def test_another_text_knows_nothing_of_the_one_before(
    one: list[int], other: list[int], more: list[int]
) -> None:
    copies = Copies()
    copies.begin(one)
    copies.begin(one + more)
    check(copies, one + more)
    copies.begin(other)
    check(copies, other)


def test_a_longer_match_goes_before_a_later_one() -> None:
    copies = Copies()
    copies.begin([1, 2, 3, 70, 9, 2, 3, 80, 1, 2, 3])
    assert (copies.length, copies.next(2)) == (3, [70, 9])
