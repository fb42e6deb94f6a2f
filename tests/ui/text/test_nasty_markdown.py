"""Markdown that models write when they go wrong, and that attackers would like them to write."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.text.blocks import BlockStream
from llama32_desktop.ui.text.body import MessageBody
from llama32_desktop.ui.text.formulas import formulas
from llama32_desktop.ui.text.leaf_view import InertDocument
from llama32_desktop.ui.text.links import disguised_host, plain_address
from llama32_desktop.ui.text.markdown import leaves_of
from llama32_desktop.ui.text.text_feed import TextFeed
from tests.ui.text.lone_body import lone_body

MEGABYTE = 1_000_000
NASTY = {
    "unclosed fence": "```python\nx = 1\n" * 500,
    "unclosed emphasis": "**bold *italic ~~struck `code [link](" * 300,
    "deep quotes": ">" * 10_000 + " deep",
    "deep lists": "".join(" " * n + "- x\n" for n in range(2000)),
    "deep lists on a line": "- " * 10_000 + "x",
    "deep brackets": "[" * 10_000 + "]" * 10_000,
    "deep emphasis": "*" * 10_000 + "x" + "*" * 10_000,
    "a megabyte line": "word " * (MEGABYTE // 5),
    "a megabyte word": "x" * MEGABYTE,
    "a megabyte of code": "```\n" + "x" * MEGABYTE + "\n```",
    "50,000 lines of code": "```c\n" + "int a = 0;\n" * 50_000 + "```",
    "a wide table": "|" + "a|" * 1000 + "\n|" + "-|" * 1000 + "\n|" + "b|" * 1000,
    "a long table": "|a|b|\n|-|-|\n" + "|1|2|\n" * 3000,
    "many dollars": "$" * 5000 + " $a$ " * 500,
    "unclosed formula": "$$\n\\frac{" * 300,
    "deep formula": "$" + "\\frac{a}{" * 300 + "b" + "}" * 300 + "$",
    "endless formula": "$" + "\\sqrt{" * 1000 + "$",
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)><iframe src=file:///etc>" * 50,
    "half html": "<div <span <!-- <![CDATA[ <?php " * 200,
    "entities": "&lt;script&gt; &#0; &#x110000; &nbsp; &amp;amp;" * 200,
    "bidi": "\u202eabc\u202d \u2066x\u2069 \u200f\u061c user: \u202e" * 200,
    "control": "".join(map(chr, range(32))) * 50 + "\x7f\x9b\ufeff\ufffe\uffff",
    "combining": "a" + "\u0301" * 5000,
    "emoji": "👩‍👩‍👧‍👦🏳️‍🌈" * 500,
    "references": "".join(f"[{n}]: http://x/{n}\n" for n in range(500)) + "[1] [499]",
    "setext": "a\n" * 500 + "===",
    "line breaks": "\r\n\r\n\r\u2028\u2029\x0b\x0c" * 500,
    "formula in html": '$<img src="math-i:x|y">$ <img src="math-i:a|b">',
}

OTHERWISE = ("entities", "references", "formula in html", "50,000 lines of code")
"""Whose letters stand for others, or beside the text."""


@pytest.fixture
def body(qtbot: QtBot) -> MessageBody:
    body = lone_body()
    qtbot.addWidget(body)
    return body


def fill(body: MessageBody, text: str) -> int:
    """Shows a text as a message does; returns in how many slices."""
    filling = TextFeed(body, text, markdown=True)
    filling.end()
    slices = 1
    while not filling.advance(700):
        slices += 1
        assert slices < 100_000, "it never ends"
    body.lay_out(700)
    return slices


@pytest.mark.parametrize("name", NASTY)
def test_it_neither_hangs_nor_breaks_the_layout(body: MessageBody, name: str) -> None:
    text = NASTY[name]
    fill(body, text)
    assert body.width() == 700
    for above, below in zip(body.views, body.views[1:], strict=False):
        assert above.y + above.height <= below.y + 0.5
    for view in body.views:
        assert view.x + view.width <= 701 and view.height < 1e7
    body.select_all()
    shown = "".join(body.selected_text().split())
    if name not in OTHERWISE:
        assert {c for c in text if c.isalnum()} <= set(shown), "no letter is lost"


def test_thousands_of_blocks_at_once_cost_what_their_letters_do() -> None:
    """Minutes, where each looked for its line from the first one on."""
    for text in ("$$\n" * 20_000, "```\n" * 20_000):
        stream, began = BlockStream(), time.thread_time()
        stream.feed(text)
        assert time.thread_time() - began < 8 and stream.leaves


def test_formulas_that_go_wrong_end(body: MessageBody, qtbot: QtBot) -> None:
    for name in ("deep formula", "endless formula", "many dollars"):
        fill(body, NASTY[name])
    qtbot.waitUntil(lambda: formulas().idle)


PIECES = st.lists(
    st.sampled_from(
        [
            *(
                "a",
                "b ",
                "\n",
                "\n\n",
                "- ",
                "1. ",
                "> ",
                "```",
                "```py\n",
                "~~~\n",
                "`",
                "*",
                "**",
            ),
            *("|", "|-|\n", "|a|b|\n", "# ", "$", "$$", "$$\n", "\\(", "\\)", "\\[", "\\]", "[x]"),
            *("\\begin{align}", "\\end{align}"),
            *("[ ] ", "(http://x)", "<b>", "&amp;", "---\n", "    ", "\t", "https://x.y ", "\\"),
        ]
    ),
    max_size=25,
)


@settings(max_examples=400, deadline=None)
@given(PIECES)
def test_text_that_streams_in_ends_as_it_would_stand_at_once(pieces: list[str]) -> None:
    stream = BlockStream()
    for piece in pieces:
        stream.feed(piece)
    stream.finish()
    assert stream.leaves == leaves_of("".join(pieces))


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=300))
def test_any_text_is_laid_out(body: MessageBody, text: str) -> None:
    fill(body, text)


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "![picture](http://tracker/x.png)",
        "![picture](file:///etc/passwd)",
        "[a](javascript:alert(1))",
        "[a](file:///etc/passwd)",
        "[a](data:text/html,x)",
        "[a](vbscript:x)",
        "<http://x.y><img src='http://tracker'>",
        '[a](http://x" onclick="y)',
    ],
)
def test_nothing_in_it_is_loaded_or_run(body: MessageBody, text: str) -> None:
    fill(body, text)
    for view in body.views:
        for _, address in view.links():
            assert address.startswith(("http://", "https://", "mailto:"))
        tags = re.findall(r"<[^>]*>", view.document.toHtml())
        assert not [tag for tag in tags if "<img" in tag or "script" in tag or "onclick" in tag]


@pytest.mark.parametrize("address", ["http://x/y.png", "file:///etc/passwd", "data:,x", "x.png"])
def test_documents_load_nothing(qtbot: QtBot, address: str) -> None:
    assert InertDocument().loadResource(2, QUrl(address)) is None


def test_a_look_alike_address_shows_what_it_is() -> None:
    assert plain_address("https://аpple.com/") == "https://xn--pple-43d.com/"


def test_bidi_marks_stay_within_their_message(body: MessageBody) -> None:
    """Each leaf is a document of its own: an override cannot reach the next one, or the app."""
    fill(body, "\u202eevil\n\nnext")
    assert [view.document.blockCount() for view in body.views] == [1, 1]
    assert "\u202e" not in body.views[1].document.toPlainText()


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://www.bank.example@evil.example/login", "evil.example"),
        ("https://bank.example:443@evil.example", "evil.example"),
        ("https://bank.example/@someone", ""),
        ("https://bank.example/?q=a@b", ""),
        ("mailto:someone@bank.example", ""),
    ],
)
def test_a_host_behind_a_user_s_name_is_told(address: str, host: str) -> None:
    assert disguised_host(plain_address(address)) == host
