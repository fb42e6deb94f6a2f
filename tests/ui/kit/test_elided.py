"""Texts that lose a part where there is no room for all of them."""

from __future__ import annotations

import pytest

from llama32_desktop.ui.kit.elided import cut


@pytest.mark.parametrize(
    ("text", "shown"), [("", ""), ("abc", "abc"), ("abcd", "ab…"), ("日本語文", "日本…")]
)
def test_a_text_has_so_many_characters_at_most(text: str, shown: str) -> None:
    assert cut(text, 3) == shown
