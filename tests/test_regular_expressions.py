"""No regular expression of the package takes long on any text of a stranger: while one runs, no
other thread of its process does."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator
from typing import Any, Final

import pytest

from llama32_desktop.documents.extraction.rules import labels
from llama32_desktop.documents.recognition import type_words
from llama32_desktop.typeset.addresses import Addresses
from llama32_desktop.typeset.parser import markdown_parser
from tests.make.pattern_texts import beginnings, parsed, repeated
from tests.make.patterns import Used, library_patterns, patterns
from tests.slowness import slowness

_LONG: Final = 100_000
_SECONDS: Final = 0.05
"""Of processor time for one pattern and one text of that length."""
_PARTS_OF_LENGTH: Final = (40, 10)
"""Parts of the length that are tried first, as most patterns need no more to be known as quick."""
_MORE_OF_IT: Final = math.log(_PARTS_OF_LENGTH[1], _PARTS_OF_LENGTH[0] / _PARTS_OF_LENGTH[1])
"""How many times as much longer the whole is than the second part, as that is than the first."""
_PARTS: Final = (
    *(" ", "\n", "\t", "1", ",", ".", "-", "(", ")", "a", "A", "_", "/", ":", "#", "*", "|", "<"),
    *(">", "&", "[", "]", "=", "\\", "'", '"', "@", "é", "あ", "$", "%", "\u200b"),
    *("1.", "1,", "1 ", "a ", "a.", "a-", "1-", "a@", "a@a.", "A1", "DE12 ", "1234 ", "- ", " -"),
    *("<a ", "<!--", "</", "&#", "[a](", "![", "**", "``", "of ", "the ", "1/1/", "a\n", "\n\n"),
    *("www.", "http://a", "Total ", "12.50 ", "no. ", "1'234", "(1", "{\\", "$$", "a:b ", "\\a1"),
)
_MOST_BEGINNINGS: Final = 10
_MOST_REPEATED: Final = 8
_LABEL: Final = ("Total",)
BUILT: Final = {
    f"llama32_desktop.{name}": why
    for name, why in {
        "documents.extraction.fields.identifiers.find_vat_numbers": "a country's shape on a number",
        "documents.extraction.fields.identifiers.vat_valid": "a country's shape on a number",
        "documents.extraction.fields.numbers._value": "a class of signs",
        "documents.extraction.rules.currency._by_place": "names of places",
        "documents.extraction.rules.labels.column": "tried below",
        "documents.extraction.rules.labels.own": "tried below",
        "documents.extraction.rules.labels.pattern": "tried below",
        "documents.recognition.same_values._stands_alone": "a value as it is, in a child",
        "documents.recognition.type_words._pattern": "tried below",
        "engine.worker.llama_cpp.vocabulary.__init__": "tokens as they are, in a child",
        "engine.worker.template.choice.family_of": "families of models, in a child",
        "engine.worker.template.marks.__init__": "a mark and figures",
        "engine.worker.thoughts.spelled.__init__": "marks as they are, in a child",
        "models.bandwidth._gpus": "names of graphics cards",
        "ui.text.fence.__init__": "one sign repeated at the beginning of a line",
        "words._too_many_marks": "a class of signs; tests/test_words.py",
        "words.marks_of": "a word as it is",
        "words.phrase_of": "a phrase as it is",
    }.items()
}
"""Functions that make patterns of what they are given, and of what."""

_FOUND: Final = patterns()


def _labels() -> Iterator[Used]:
    for name in labels._LABELS:
        yield Used(f"labels.{name}", labels.pattern(name), {"match"})
    yield Used("labels.own", labels.own("Delivery date of the goods"), {"match"})
    for name in labels.COLUMNS:
        yield Used(f"columns.{name}", labels.column(name), {"match"})


def _types() -> Iterator[Used]:
    for name, titles in type_words.TITLES.items():
        yield Used(f"recognition.titles.{name}", titles, {"search"})
    for name, terms in type_words.TERMS.items():
        yield Used(f"recognition.terms.{name}", terms, {"search"})
    yield Used("recognition.numbered", type_words.NUMBERED, {"search"})
    yield Used("recognition.no_invoice", type_words.NO_INVOICE, {"search"})


_OFF: Final = {"markdown_it.common.html_re.HTML_TAG_RE"}
"""Not reached: HTML is text."""


_SEARCHED: Final = "linkify_it.schema_search"
_OF_ADDRESSES: Final = ("linkify_it.http", "linkify_it.mailto", "linkify_it.not_http")


def _of_libraries() -> Iterator[Used]:
    """What sees strangers' text in the window; other libraries run in processes with limits."""
    for used in library_patterns("markdown_it", "mdit_py_plugins.dollarmath", "mdurl", "html"):
        if used.name not in _OFF:
            yield used
    addresses = Addresses()
    searched = re.compile(addresses.re[_SEARCHED.partition(".")[2]], re.IGNORECASE)
    yield Used(_SEARCHED, searched, {"search", "finditer"})
    for text in ("http://a.example", "mailto:a@b.example", "//a.example"):
        addresses.match(text)  # which compiles what it needs
    for name in _OF_ADDRESSES:
        yield Used(name, addresses.re[name.partition(".")[2]], {"match"})


_ALL: Final = [*_FOUND.used, *_labels(), *_types(), *_of_libraries()]


def test_all_patterns_are_found() -> None:
    assert len(_ALL) > 250
    assert _FOUND.built == BUILT.keys()
    assert {used.name.partition(".")[0] for used in _of_libraries()} >= {
        "markdown_it",
        "linkify_it",
    }
    assert markdown_parser().options["html"] is False


@pytest.mark.parametrize("used", _ALL, ids=[one.name for one in _ALL])
def test_a_pattern_is_quick_on_any_repetition(used: Used) -> None:
    befores = ("", *_first_signs(used.pattern), *_LABEL[: used.name.startswith("labels.")])
    assert _first_slow(used, ((part, before) for part in _PARTS for before in befores)) is None


@pytest.mark.parametrize("used", _ALL, ids=[one.name for one in _ALL])
def test_a_pattern_is_quick_on_what_it_nearly_matches(used: Used) -> None:
    assert _first_slow(used, _nearly(used.pattern)) is None


def _first_slow(used: Used, texts: Iterator[tuple[str, str]]) -> tuple[str, str, str] | None:
    """The first method, repeated part and beginning that take long: the others of a slow pattern
    would take minutes."""
    tried = ((method, part, before) for part, before in texts for method in sorted(used.methods))
    return next((each for each in tried if _is_slow(used, *each)), None)


def _first_signs(pattern: re.Pattern[Any]) -> tuple[str, ...]:
    """The signs that every match of a pattern begins with, where there are any."""
    signs = ""
    for kind, value in parsed(pattern):
        if str(kind) != "LITERAL":
            break
        signs += chr(value)
    return (signs,) if signs else ()


def _nearly(pattern: re.Pattern[Any]) -> Iterator[tuple[str, str]]:
    """What is repeated, and what stands before it, in texts that a pattern nearly matches."""
    found = beginnings(pattern)
    chosen = found[:: -(-len(found) // _MOST_BEGINNINGS)] if found else []
    for beginning in chosen:
        yield beginning, ""
        yield f"{beginning} ", ""
        yield from ((part, beginning) for part in repeated(pattern)[:_MOST_REPEATED])


def _is_slow(used: Used, method: str, part: str, before: str) -> bool:
    former = 0.0
    for part_of in _PARTS_OF_LENGTH:
        took = _seconds(used.pattern, method, part, before, _LONG // part_of)
        if took < _SECONDS / part_of**2:  # even where it takes the square of a length
            return False
        if former and took * (took / former) ** _MORE_OF_IT < _SECONDS / 2:  # as it has grown
            return False
        former = took
    most = _SECONDS * slowness()
    return all(_seconds(used.pattern, method, part, before, _LONG) > most for _ in range(3))


def _seconds(pattern: re.Pattern[Any], method: str, part: str, before: str, length: int) -> float:
    """The longest time for which nothing else may run."""
    text = f"{before}{(part * length)[:length]}x"
    given = text.encode() if isinstance(pattern.pattern, bytes) else text
    if method == "finditer":
        return max(_steps(pattern.finditer(given)))
    arguments = [given] if method not in ("sub", "subn") else [given[:0], given]
    began = time.thread_time()
    getattr(pattern, method)(*arguments)
    return time.thread_time() - began


def _steps(matches: Iterator[object]) -> Iterator[float]:
    """The seconds for each match, and for finding that there is no further one; of all together
    no more than ten are taken for one."""
    began = start = time.thread_time()
    for _ in matches:
        now = time.thread_time()
        yield now - began
        began = now
    end = time.thread_time()
    yield end - began
    yield (end - start) / 10
