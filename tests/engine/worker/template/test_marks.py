"""A rendered text is taken apart at its marks."""

from __future__ import annotations

import time

from llama32_desktop.engine.worker.template.marks import Marks, Piece
from tests.slowness import slowness


def test_template_text_is_joined_but_where_messages_end() -> None:
    marks = Marks()
    rendered = f"<a>{marks.enclosed(0, 'One')}<b>{marks.piece(Piece('image', ''))}"
    rendered += f"{marks.piece(Piece('template', ''))}<c>{marks.enclosed(1, 'Two')}<d>"
    joined = marks.cut(rendered, lambda text: [], at_ends=False)
    assert joined.pieces == [
        Piece("template", "<a>One<b>"),
        Piece("image", ""),
        Piece("template", "<c>Two<d>"),
    ]
    parted = marks.cut(rendered, lambda text: [], at_ends=True)
    assert [piece.text for piece in parted.pieces] == ["<a>One", "<b>", "", "<c>Two", "<d>"]
    assert parted.ends == {0: 1, 1: 4} and not parted.lost


def test_many_messages_are_taken_apart_in_a_moment() -> None:
    """All that was joined so far was copied with each message: minutes for a long conversation."""
    marks = Marks()
    rendered = "".join(f"<a>{marks.enclosed(n, 'word ' * 50)}<b>" for n in range(20_000))
    limit = 2.0 * slowness()
    began = time.thread_time()
    cut = marks.cut(rendered, lambda text: [], at_ends=False)
    assert time.thread_time() - began < limit
    assert len(cut.pieces) == 1 and not cut.lost
