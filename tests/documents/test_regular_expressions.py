"""No regular expression of the documents package takes long on any text."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections import deque
from collections.abc import Iterator
from typing import Any, Final

import pytest

import llama32_desktop.documents
from llama32_desktop.documents.extraction.rules import labels

_LONG: Final = 3_000
_SECONDS: Final = 1.0
"""Of processor time for one pattern and one text: what grows faster than the square of a text
takes minutes, and a careless square a second."""
_PARTS: Final = (
    *(" ", "\n", "\t", "1", ",", ".", "-", "(", ")", "a", "A", "_", "/", ":", "#", "*", "|", "<"),
    *(">", "&", "[", "]", "=", "\\", "'", '"', "@", "é", "あ", "$", "%", "\u200b"),
    *("1.", "1,", "1 ", "a ", "a.", "a-", "1-", "a@", "a@a.", "A1", "DE12 ", "1234 ", "- ", " -"),
    *(
        "<a ",
        "<!--",
        "<!---->",
        "</",
        "&#",
        "[a](",
        "![",
        "**",
        "``",
        "of ",
        "the ",
        "1/1/",
        "a\n",
        "\n\n",
    ),
    *("www.", "http://a", "Total ", "12.50 ", "no. ", "1'234", "(1", "{\\", "$$", "a:b ", "\\a1"),
)


def _patterns() -> Iterator[tuple[str, re.Pattern[Any]]]:
    package = llama32_desktop.documents
    for info in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if info.name.endswith("__main__"):
            continue
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            values = value if isinstance(value, tuple | list) else [value]
            values = list(value.values()) if isinstance(value, dict) else values
            for one in values:
                if isinstance(one, re.Pattern):
                    yield f"{info.name.removeprefix(package.__name__ + '.')}.{name}", one
    for name in labels._LABELS:
        yield f"labels.{name}", labels.pattern(name)
    for name in labels.COLUMNS:
        yield f"columns.{name}", labels.column(name)


_ALL: Final = sorted(
    {pattern.pattern: (name, pattern) for name, pattern in _patterns()}.values(),
    key=lambda one: one[0],
)


def test_patterns_are_found() -> None:
    assert len(_ALL) > 60


@pytest.mark.parametrize("name,pattern", _ALL, ids=[name for name, _ in _ALL])
def test_a_pattern_is_quick_on_any_repetition(name: str, pattern: re.Pattern[Any]) -> None:
    for part in _PARTS:
        for text in ((part * _LONG)[:_LONG], "Total" + (part * _LONG)[:_LONG] + "x"):
            if isinstance(pattern.pattern, bytes):
                text = text.encode()
            before = time.thread_time()
            deque(pattern.finditer(text), maxlen=0)
            pattern.fullmatch(text)
            assert time.thread_time() - before < _SECONDS, repr(part)
