"""Marks of formulas without an end cost no more than the text is long."""

from __future__ import annotations

import time

import pytest

from llama32_desktop.typeset.parser import markdown_parser


@pytest.mark.parametrize(
    ("many", "end"),
    [
        ("\\[\n", ""),
        ("\\[\n", "\n\n\\]\n"),
        ("\\[\n", "\\] and more\n"),
        ("\\begin{align}\n", ""),
        ("> \\[\n", ""),
        ("\\( ", ""),
        ("\\[ ", ""),
        ("\\( ", "\\)"),
    ],
)
def test_openings_without_an_end_cost_linear_time(many: str, end: str) -> None:
    def seconds(length: int) -> float:
        text = many * (length // len(many)) + end
        begun = time.process_time()
        markdown_parser().parse(text)
        return time.process_time() - begun

    seconds(1000)
    # The best of three: other programs on the same core make one of them slow.
    small, large = (min(seconds(length) for _ in range(3)) for length in (5_000, 20_000))
    assert large < 1.5
    assert large < max(small, 0.02) * 12, "four times the text"


def test_formulas_around_an_opening_without_an_end_are_read() -> None:
    text = "\\[\nx\n\n\\[\ny\n\\]\n\n> \\[\n> z\n> \\]\n\nfirst \\( and \\(a\\) and \\[b\\]\n"
    tokens = markdown_parser().parse(text)
    blocks = [token.content for token in tokens if token.type == "math_block"]
    inline = [
        child.content
        for token in tokens
        for child in token.children or ()
        if child.type.startswith("math_inline")
    ]
    assert blocks == ["y", "z"] and inline == ["a", "b"]
