"""Long code is cut into pieces, always at the same places, and streamed as it is at once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llama32_desktop.ui.text.blocks import BlockStream
from llama32_desktop.ui.text.code_pieces import LINES, SIZE, split_code
from llama32_desktop.ui.text.markdown import leaves_of

CODE = st.lists(st.sampled_from(["x = 1\n", "\n" * 40, "y" * 2500, "a\nb\n" * 30]), max_size=40)


@settings(deadline=None, max_examples=80)
@given(CODE, CODE)
def test_more_code_moves_no_joint(first: list[str], more: list[str]) -> None:
    before, after = split_code("".join(first)), split_code("".join(first + more))
    assert after[: len(before) - 1] == before[:-1]
    assert "".join((joint or "") + piece for piece, joint in after) == "".join(first + more)
    assert all(len(piece) <= SIZE and piece.count("\n") < LINES for piece, _ in after)


def test_short_code_stays_whole() -> None:
    assert split_code("a\n" * (LINES - 1)) == [("a\n" * (LINES - 1), None)]


TEXTS = {
    "many lines": "Look:\n\n```python\n" + "x = 1\n" * 700 + "```\nend",
    "unclosed": "~~~\n" + "x = 1\n\n" * 400,
    "one line": "```\n" + "word " * 5000 + "\n```\nend",
    "marks in a line": "```\n" + "x" * 5990 + "`" * 40 + "\n" + "y" * 6000 + "```\n```\nend",
    "spaces": "```\n" + " " * 9000 + "\n   ```" + " " * 7000 + "\nend\n```",
    "ends as it closes": "```\n" + "x\n" * 400 + "```",
}


@pytest.mark.parametrize("step", [1, 7, 250, 6001])
@pytest.mark.parametrize("name", TEXTS)
def test_streamed_is_whole(name: str, step: int) -> None:
    text, stream = TEXTS[name], BlockStream()
    for start in range(0, len(text), step):
        before = list(stream.leaves)
        changed = stream.feed(text[start : start + step])
        assert stream.leaves[:changed] == before[:changed]
    stream.finish()
    assert stream.leaves == leaves_of(text)


def test_only_the_last_piece_is_read_again() -> None:
    stream = BlockStream()
    stream.feed("```\n" + "x = 1\n" * 20_000)
    assert len(stream._window) <= 2 * SIZE
    assert stream.feed("y = 2\n") == len(stream.leaves) - 1
