"""Pages whose words stand where a test puts them, as a text layer gives them."""

from __future__ import annotations

from llama32_desktop.documents.model import Page, Word

WIDTH, HEIGHT = 595.0, 842.0
_SIGN = 0.5
"""A sign's width in heights of its letters."""


def placed(*lines: tuple[float, float, str] | tuple[float, float, str, float]) -> Page:
    """A page of A4 with lines of text: from the left and from the top in points, the text, and
    the height of its letters, which is 10 points where it is not given."""
    text, words = "", []
    for left, top, line, *sizes in lines:
        size = sizes[0] if sizes else 10.0
        x = left
        for word in line.split(" "):
            wide = _SIGN * size * len(word)
            start = len(text)
            text += word + " "
            words.append(
                Word(
                    start,
                    start + len(word),
                    x / WIDTH,
                    top / HEIGHT,
                    (x + wide) / WIDTH,
                    (top + size) / HEIGHT,
                )
            )
            x += wide + _SIGN * size
        text = text[:-1] + "\n"
    return Page(
        number=1,
        text=text,
        way="text layer",
        words=tuple(words),
        width=WIDTH,
        height=HEIGHT,
    )
