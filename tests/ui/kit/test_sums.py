"""Sums of a list that changes, against plain sums."""

from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.ui.kit.sums import Sums

PIXELS = st.integers(0, 500)


@given(st.lists(PIXELS), st.lists(PIXELS), st.data())
def test_sums_and_places_agree_with_a_plain_list(
    below: list[int], on_top: list[int], data: st.DataObject
) -> None:
    heights = Sums(below)
    heights.prepend(on_top)
    plain = on_top + below
    for index in data.draw(st.lists(st.integers(0, max(0, len(plain) - 1)), max_size=5)):
        if plain:
            plain[index] = data.draw(PIXELS)
            heights.change(index, plain[index])
    keep = data.draw(st.integers(0, len(plain)))
    heights.truncate(keep)
    last = data.draw(PIXELS)
    heights.append(last)
    plain = [*plain[:keep], last]

    assert len(heights) == len(plain)
    assert [heights[i] for i in range(len(plain))] == plain
    assert [heights.before(i) for i in range(len(plain) + 1)] == [
        sum(plain[:i]) for i in range(len(plain) + 1)
    ]


@given(st.lists(st.integers(1, 500), min_size=1), st.integers(-100, 6000))
def test_what_is_at_a_place_covers_it(plain: list[int], y: int) -> None:
    heights = Sums(plain)
    index = heights.index_at(y)

    begins_above = heights.before(index) <= y or index == 0
    ends_below = y < heights.before(index + 1) or index == len(plain) - 1
    assert begins_above
    assert ends_below
