"""Titles, without a window."""

from __future__ import annotations

import pytest

from llama32_desktop.chat.title import clean_title


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Apples and pears", "Apples and pears"),
        ('"Apples and pears."\n\nHope this helps!', "Apples and pears"),
        ("**Title:** Apples and pears", "Apples and pears"),
        ("\n\n# Äpfel und Birnen", "Äpfel und Birnen"),
        ("りんごと梨", "りんごと梨"),
        ("", ""),
        ("***", ""),
        ("<think>\nThey want a title.\n</think>\n\nApples and pears", "Apples and pears"),
        ("<think>\nOkay, so the person wants to know what", ""),
        ("[THINK]Apples?[/THINK]Pears", "Pears"),
        ("Sure! Here is a title that I think would be very good for this conversation", ""),
    ],
)
def test_a_title_is_taken_from_what_models_write(written: str, title: str) -> None:
    assert clean_title(written) == title
