"""What was read is shown: of a model's Markdown no word is missing, on the page or in a file."""

from __future__ import annotations

import re
from html import escape, unescape
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llama32_desktop.conversations.exporting import html_file, print_file
from llama32_desktop.conversations.exporting.markup import Markup
from llama32_desktop.ui.text.markdown import leaves_of
from llama32_desktop.ui.text.table_tools import csv_of, tsv_of
from tests.make.markdown import BLOCKS, WORD, filled, missing


def seen(html: str) -> str:
    """What a reader sees of HTML, each formula as it was written."""
    html = re.sub(r'<img src="math-[id]:[^|"]*\|([^"]*)">', lambda m: escape(unquote(m[1])), html)
    html = re.sub(r'data-language="([^"]*)">', r">\1 ", html)
    return unescape(re.sub(r"<[^>]*>", "", re.sub(r"<(br|/?p|/?t[dr])\b[^>]*>", "\n", html)))


def page(text: str) -> str:
    parts: list[str] = []
    for leaf in leaves_of(text):
        plain = leaf.kind in ("code", "math", "plain")
        parts += [leaf.marker, leaf.info, leaf.content if plain else seen(leaf.content)]
        if leaf.kind == "table":
            assert set(WORD.findall(tsv_of(leaf))) == set(WORD.findall(csv_of(leaf)))
            assert set(WORD.findall(tsv_of(leaf))) <= set(WORD.findall(parts[-1]))
    return "\n".join(parts)


def exported(text: str) -> list[str]:
    web = Markup(
        html_file._code, lambda latex, source, display: f"<code>{escape(source)}</code>", {}
    )
    return [seen(web.html(text)), seen(print_file._MARKUP.html(text))]


def copied(text: str) -> str:
    """The Markdown of its leaves, as it is copied from the page."""
    return "\n".join(f"{leaf.info} {leaf.source or leaf.content}" for leaf in leaves_of(text))


def assert_shown(text: str) -> None:
    hrefs = re.findall(r'href="([^"]*)"', " ".join(leaf.content for leaf in leaves_of(text)))
    opened = " ".join(map(unquote, hrefs))
    for shown in (page(text), *exported(text)):
        assert missing(text, shown + opened) == []
    assert missing(text, copied(text)) == []


@pytest.mark.parametrize("block", BLOCKS)
def test_every_word_of_a_block_is_on_the_page(block: str) -> None:
    assert_shown(filled(block))


@settings(max_examples=250, deadline=None)
@given(
    st.lists(st.sampled_from(BLOCKS), min_size=1, max_size=5),
    st.sampled_from(["\n", "\n\n", "\n\n\n"]),
    st.sampled_from(["", "> ", "- ", "  "]),
)
def test_every_word_of_a_text_is_on_the_page(blocks: list[str], between: str, before: str) -> None:
    texts = [filled(block, 100 * i) for i, block in enumerate(blocks)]
    assert_shown(between.join(before + block for block in texts))
