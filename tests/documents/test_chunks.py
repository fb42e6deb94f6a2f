"""Pieces are the text again, fit, and keep what belongs together."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.documents import sentences
from llama32_desktop.documents.chunks import chunks, estimated_tokens
from llama32_desktop.documents.suspicion import scan

TEXTS = st.text(alphabet="ab .!?#-\n`|1。あ\t\u00a0\r", max_size=400)


@given(TEXTS, st.integers(2, 60))
def test_joined_they_are_the_text_and_each_fits(text: str, budget: int) -> None:
    pieces = chunks(text, budget, lambda part: len(part))
    assert "".join(text[c.start : c.end] for c in pieces) == text
    for chunk in pieces:
        assert 0 < chunk.end - chunk.start <= budget
        assert chunk.first_line == text.count("\n", 0, chunk.start) + 1
        assert chunk.last_line == text.count("\n", 0, chunk.end - 1) + 1


def test_structure_is_kept() -> None:
    text = """# Garden

We planted beans. They grew.

- peas
- carrots

```
let x = 1

let y = 2
```

# House

The roof leaks.
"""
    pieces = [text[c.start : c.end] for c in chunks(text, 50, len)]
    assert pieces[0].startswith("# Garden") and pieces[0].rstrip().endswith("- peas")
    assert "```\nlet x = 1\n\nlet y = 2\n```\n\n" in pieces[1]
    assert pieces[-1] == "# House\n\nThe roof leaks.\n"


def test_a_long_paragraph_is_cut_behind_sentences() -> None:
    text = "One is here. Dr. Two comes at 5.30 p.m. today. Three! 四です。五です。"
    pieces = [text[c.start : c.end] for c in chunks(text, 36, len)]
    assert pieces == [
        "One is here. ",
        "Dr. Two comes at 5.30 p.m. today. ",
        "Three! 四です。五です。",
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It rains. It pours!", ["It rains.", "It pours!"]),
        ("Herr Dr. Müller kommt am 3. Mai. Gut.", ["Herr Dr. Müller kommt am 3. Mai.", "Gut."]),
        ("“Really?” she said. Yes.", ["“Really?”", "she said.", "Yes."]),
        ("雨です。晴れです。", ["雨です。", "晴れです。"]),
        ("one\ntwo", ["one", "two"]),
        ("", []),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    assert sentences.split(text) == parts


@given(TEXTS)
def test_sentence_ends_cover_the_text(text: str) -> None:
    found = sentences.ends(text)
    assert found == sorted(set(found))
    assert (found[-1] if found else 0) == len(text)


def test_estimate_is_careful_with_other_alphabets() -> None:
    assert estimated_tokens("word " * 100) < 200
    assert estimated_tokens("слово " * 100) > 400
    assert estimated_tokens("文字" * 100) > 199


@pytest.mark.parametrize("text", ["." * 60_000, "\n" * 60_000, '."' * 30_000, ". " * 30_000])
def test_rows_of_one_sign_take_no_long_time(text: str) -> None:
    """As leaders of a table of contents do; of each sign once, not of each with all others."""
    began = time.process_time()
    found = chunks(text, 160)
    scan(text)
    assert "".join(text[c.start : c.end] for c in found) == text
    assert time.process_time() - began < 10
