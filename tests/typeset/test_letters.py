"""A link to write a letter takes no file along, in the window and in files."""

from __future__ import annotations

import pytest

from llama32_desktop.typeset.letters import plain_letter
from llama32_desktop.typeset.parser import markdown_parser


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("mailto:a@b.example?subject=Hi&attach=/etc/passwd", "mailto:a@b.example?subject=Hi"),
        ("MAILTO:a@b.example?ATTACHMENT=/etc/passwd", "mailto:a@b.example"),
        ("mailto:a@b.example?%61ttach=/etc/passwd&body=x", "mailto:a@b.example?body=x"),
        ("mailto:a@b.example?subject=x;attach=/etc/passwd", "mailto:a@b.example?subject=x"),
        ("mailto:a@b.example?subject=x&amp;attach=y", "mailto:a@b.example?subject=x"),
        ("mailto:?cc=c@d.example&In-Reply-To=1", "mailto:?cc=c@d.example"),
        ("https://a.example/?attach=x", "https://a.example/?attach=x"),
    ],
)
def test_a_letter_takes_no_file_along(address: str, plain: str) -> None:
    assert plain_letter(address) == plain


@pytest.mark.parametrize(
    "text",
    [
        "[write](mailto:a@b.example?attach=/etc/passwd&subject=Hi)",
        "[write](mailto:a@b.example?%61ttach=/etc/passwd&amp;subject=Hi)",
        "<mailto:a@b.example?subject=Hi&attachment=/etc/passwd>",
        "mailto:a@b.example?subject=Hi&attach=/etc/passwd",
        "[write][1]\n\n[1]: mailto:a@b.example?Attach=/etc/passwd&subject=Hi",
    ],
)
def test_no_way_of_writing_a_link_takes_one(text: str) -> None:
    tokens = [child for token in markdown_parser().parse(text) for child in token.children or ()]
    addresses = [str(token.attrs["href"]) for token in tokens if token.type == "link_open"]
    # An address without marks round it ends before the question mark.
    assert addresses in (["mailto:a@b.example?subject=Hi"], ["mailto:a@b.example"])
