"""Addresses in a text cost what it is long, whatever stands in it."""

from __future__ import annotations

import time

import pytest
from markdown_it.token import Token

from llama32_desktop.typeset.addresses import MOST_ADDRESS
from llama32_desktop.typeset.parser import is_crowded, markdown_parser
from tests.slowness import slowness

_LONG = 16_000
"""As much as a block may be while it is open."""


def inline(text: str) -> list[Token]:
    return markdown_parser().parse(text)[1].children or []


def linked(text: str) -> list[str]:
    return [str(token.attrs["href"]) for token in inline(text) if token.type == "link_open"]


@pytest.mark.parametrize("before", ["", "x " * 40, "word" * 40 + " ", "a.b+c-", "*b* "])
def test_what_stands_before_an_address_stays(before: str) -> None:
    text = f"{before}see http://a.example/b and (https://b.example)"
    assert linked(text) == ["http://a.example/b", "https://b.example"]
    shown = "".join(token.content for token in inline(text))
    assert shown == text.replace("*", "")


@pytest.mark.parametrize("before", ["x" * 40, "x" * 28, "ab+"])
def test_a_longer_word_that_ends_as_a_scheme_is_none(before: str) -> None:
    text = f"{before}http://a.example"
    assert linked(text) == []
    assert "".join(token.content for token in inline(text)) == text


def test_an_address_without_an_end_is_text_as_a_whole() -> None:
    start = "https://a.example/"
    longest = start + "b" * (MOST_ADDRESS - len(start))
    assert linked(longest) == [longest]
    assert linked(longest + "b" * 10) == []


@pytest.mark.parametrize("part", ["://", "x://", "http://a.", "mailto:a@b.", "//a.com("])
def test_an_address_at_every_place_costs_little(part: str) -> None:
    text = (part * _LONG)[:_LONG]
    parser = markdown_parser()
    parser.parse("http://a.example x")  # what it needs once
    began = time.thread_time()
    parser.parse(text)
    assert time.thread_time() - began < 0.6 * slowness()


def test_a_paragraph_of_addresses_alone_is_no_markdown() -> None:
    assert is_crowded("https://a/b(" * 400) and not is_crowded("https://a.example/b\n" * 200)
