"""A conversation's shown branch as HTML to be printed, in the subset that QTextDocument knows."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from llama32_desktop.conversations.exporting.articles import Page, head, section
from llama32_desktop.conversations.exporting.formula import drawing_of
from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.exporting.markup import Markup
from llama32_desktop.conversations.model import Attachment, TextAttachment
from llama32_desktop.conversations.whole import WholeConversation
from llama32_desktop.typeset.code import LIGHT, language_of
from llama32_desktop.typeset.code_colouring import COLOURING
from llama32_desktop.typeset.math_html import math_html

PICTURE: Final = "picture:"
"""What the name of a picture begins with; its SHA-256 follows."""
# Sizes as Qt scales its headings: small is 0.8 of the text's size, large 1.2, x-large 1.5.
_STYLE: Final = """
p, li { line-height: 125%; }
.title { font-size: x-large; margin-bottom: 2px; }
.date { color: #6b6963; font-size: small; margin-top: 0px; }
.who { color: #6b6963; font-size: small; font-weight: normal; margin-top: 22px;
  margin-bottom: 2px; }
.said h1, .said h2 { font-size: large; }
.said h3, .said h4, .said h5, .said h6 { font-size: medium; }
pre, code { font-family: monospace; font-size: 9pt; }
code { background: #f3f2ee; }
pre { white-space: pre-wrap; margin: 0px; }
a { color: #1f56b0; }
blockquote { color: #57554f; margin-left: 24px; margin-right: 0px; }
ol { list-style-type: decimal; } ul { list-style-type: disc; }
ul.tasks { list-style-type: none; }
td, th { padding: 4px 8px; }
.file { font-size: small; color: #57554f; margin-bottom: 2px; }
.error { color: #9c2118; }
"""
_TABLE: Final = {
    "border": "1",
    "cellspacing": "0",
    "style": "border-collapse: collapse; border-style: solid; border-color: #d0cec8;"
    " margin-top: 6px; margin-bottom: 10px;",
}


def print_parts_of(whole: WholeConversation, labels: Labels | None = None) -> Iterator[str]:
    """The head and each message as a text of its own, so that none takes long to lay out.

    Pictures and formulas are names in it, for whoever prints it to draw.
    """
    page = Page(_MARKUP, _picture, _text, labels or Labels())
    yield _page(head(whole, page))
    for message in whole.branch():
        yield _page(section(message, page))


def _page(body: str) -> str:
    return f"<html><head><style>{_STYLE}</style></head><body>{body}</body></html>"


def _code(code: str, info: str) -> str:
    pieces = (
        f'<span style="color: {LIGHT[kind]}">{escape(text)}</span>' if kind else escape(text)
        for kind, text in COLOURING.pieces(code, language_of(info))
    )
    label = f'<p class="file">{escape(info)}</p>' if info else ""
    return label + _boxed("".join(pieces), "ltr")


def _boxed(inside: str, direction: str) -> str:
    """Qt puts no space around a paragraph's ground, but around what is in a table's cell."""
    return (
        '<table width="100%" cellpadding="8" cellspacing="0" bgcolor="#f6f5f1"'
        ' style="margin-top: 6px; margin-bottom: 10px;"><tr><td>'
        f'<pre dir="{direction}">{inside}</pre></td></tr></table>'
    )


def _formula(latex: str, source: str, display: bool) -> str:
    if drawing_of(latex, display) is None:
        return f"<code>{escape(source)}</code>"
    return math_html(latex, source, display=display)


def _picture(picture: Attachment) -> str:
    return f'<p><img src="{PICTURE}{escape(picture.sha256)}"></p>'


def _text(text: TextAttachment) -> str:
    return f'<p class="file">{escape(text.name)}</p>{_boxed(escape(text.text), "auto")}'


_MARKUP: Final = Markup(_code, _formula, _TABLE, for_qt=True)
