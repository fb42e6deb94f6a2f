"""JSON is shown as a table where it is one, and all of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.typeset.json_shown import as_markdown
from llama32_desktop.ui.text.markdown import leaves_of
from llama32_desktop.ui.text.shown_text import shown_text


def test_rows_are_a_table() -> None:
    rows = [{"name": "Ada", "age": 36}, {"name": "a|b", "born": None}]
    assert as_markdown(json.dumps(rows)) == (
        "| name | age | born |\n| --- | --- | --- |\n| Ada | 36 |  |\n| a\\|b |  | null |"
    )


def test_an_object_is_a_list_with_its_tables() -> None:
    order = {"number": 7, "who": {"name": "Ada"}, "lines": [{"price": 1.5}], "paid": True}
    assert as_markdown(json.dumps(order)) == (
        "- **number:** 7\n- **who:**\n  - **name:** Ada\n\n"
        "**lines**\n\n| price |\n| --- |\n| 1\\.5 |\n\n- **paid:** true"
    )


def test_objects_in_an_array_are_items_of_their_own() -> None:
    people = [
        {"name": "Ada", "born": 1815, "works": [{"title": "Notes", "parts": ["a", "b"]}], "x": {}},
        {"name": "Al\nan", "works": []},
        {"works": ["On"]},
        {},
        [1, [2]],
    ]
    assert as_markdown(json.dumps(people)) == (
        "- **name:** Ada\\\n  **born:** 1815\n"
        "  - **works:**\n    - **title:** Notes\n      - **parts:**\n        - a\n        - b\n"
        "  - **x:** \\{\\}\n"
        "- **name:** Al\\\n  an\\\n  **works:** \\[\\]\n"
        "- •\n  - **works:**\n    - On\n"
        "- \\{\\}\n"
        "- •\n  - 1\n  - •\n    - 2"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7",
        '"a"',
        "{}",
        "[]",
        "{",
        "Hello",
        "[" * 40 + "]" * 40,
        "[" * 900 + "]" * 900,
        '{"a": 1, "a": 2}',
        '[{"a": {"b": 1, "b": 1}}]',
        "[" * 100_000,
    ],
)
def test_what_is_no_table_and_no_list_stays(text: str) -> None:
    assert as_markdown(text) == ""


@pytest.mark.parametrize(
    "number",
    ["1234567890123456.78", "19.00", "0.10", "1e400", "-0", "1E+2", "9" * 5000, "NaN", "-Infinity"],
)
def test_numbers_keep_their_figures(number: str) -> None:
    for text in (f'{{"sum": {number}}}', f'[{{"sum": {number}}}]', f"[[{number}]]"):
        shown = "".join(shown_text(leaf) for leaf in leaves_of(as_markdown(text)))
        assert number in shown


_WORDS = st.text("abcXYZ<>*_|`#&$-", min_size=1, max_size=8).filter(str.strip)
_VALUES: Any = st.recursive(
    _WORDS | st.integers() | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_WORDS, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(_WORDS, _VALUES, min_size=1, max_size=3))
def test_every_word_is_shown_as_it_is(value: dict[str, Any]) -> None:
    leaves = leaves_of(as_markdown(json.dumps(value)))
    shown = "\n".join(shown_text(leaf) for leaf in leaves)

    def words(one: Any) -> list[str]:
        if isinstance(one, dict):
            return [*one, *(word for inside in one.values() for word in words(inside))]
        if isinstance(one, list):
            return [word for inside in one for word in words(inside)]
        return [one if isinstance(one, str) else json.dumps(one)]

    for word in words(value):
        assert word in shown, (word, shown)
