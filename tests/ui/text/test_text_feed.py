"""A text that comes into its body slice by slice."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.text import text_feed
from llama32_desktop.ui.text.markdown import leaves_of
from llama32_desktop.ui.text.style import default_look
from llama32_desktop.ui.text.surface import TextSurface
from llama32_desktop.ui.text.text_feed import TextFeed

TEXT = "".join(f"Paragraph {n}.\n\n```py\nx = {n}\n```\n\n" for n in range(100))
MOST = 30
"""Leaves that a piece of this text can have, by far."""


@pytest.fixture
def surface(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> TextSurface:
    """Where each slice is over after its first step, as on a machine that others use."""
    monkeypatch.setattr(text_feed, "SLICE_S", -1.0)
    surface = TextSurface(default_look())
    qtbot.addWidget(surface)
    return surface


def brought_in(surface: TextSurface, feed: TextFeed) -> int:
    """Goes on to the end; returns how many leaves had no place at the most."""
    most = 0
    while not feed.advance(500):
        most = max(most, len(surface.views) - surface._laid_out)
    return most


def test_what_is_read_is_placed_before_more_is_read(surface: TextSurface) -> None:
    feed = TextFeed(surface, TEXT, markdown=True)
    feed.end()
    assert 0 < brought_in(surface, feed) <= MOST
    assert [view.leaf for view in surface.views] == leaves_of(TEXT)


def test_what_was_read_comes_back_leaf_by_leaf(surface: TextSurface) -> None:
    leaves = leaves_of(TEXT)
    surface.set_leaves(leaves)
    feed = TextFeed.of_leaves(surface, surface.give_up_leaves(default_look(150)))
    assert surface.views == []
    assert brought_in(surface, feed) == 1
    assert [view.leaf for view in surface.views] == leaves


def test_much_that_streams_in_at_once_comes_in_slices_too(surface: TextSurface) -> None:
    feed = TextFeed(surface, "", markdown=True)
    assert feed.advance(500)
    feed.append(TEXT)
    assert not surface.views
    feed.append("The end.")
    feed.end()
    assert 0 < brought_in(surface, feed) <= MOST
    assert [view.leaf for view in surface.views] == leaves_of(TEXT + "The end.")
