"""The first facts of a document, by its type: what rules read, and what can be counted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import PurePath
from typing import Final

from llama32_desktop.documents.extraction.checks import SUMS
from llama32_desktop.documents.extraction.forms import FORMS, Check
from llama32_desktop.documents.note_dates import note_date
from llama32_desktop.documents.recognition.people import people_of
from llama32_desktop.documents.recognition.table_size import table_size
from llama32_desktop.documents.recognition.traits import Traits
from llama32_desktop.file_facts import AMOUNTS, DocumentType, Fact

_SURE: Final = 0.8
"""From here on a value is said without a doubt."""
_LEAST: Final = 0.4
"""Values below are not said at all."""
SECONDS: Final = 2.0
"""Of the processor's time, for the rules on a page."""
_FORM: Final = {
    "invoice": ("supplier", "total", "currency", "date", "number"),
    "receipt": ("supplier", "total", "currency", "date"),
    "statement": ("from", "until", "closing", "currency"),
    "card": ("name", "company", "email", "phone"),
    "contract": ("first_party", "second_party", "date"),
}
"""The fields of a form that are the first facts of its type."""
_HEADING: Final = re.compile(r"^#{1,6}\s+(.{2,120})$", re.MULTILINE)

Facts = tuple[tuple[Fact, ...], tuple[str, ...]]


def facts_of(kind: DocumentType, traits: Traits) -> Facts:
    """The facts, those first that people look for first, and a sentence for each doubt."""
    if kind in _FORM:
        return _of_form(kind, traits)
    counted = _COUNTED.get(kind)
    return (tuple(counted(traits)) if counted else ()), ()


def _of_form(kind: DocumentType, traits: Traits) -> Facts:
    # The rules take a third of a second to be there, and most files are of other types.
    from llama32_desktop.documents.extraction.rules.extract import extract_by_rules

    read = extract_by_rules(traits.pages, FORMS[kind], seconds=SECONDS)
    fields = {found.name: found for found in read.fields}
    wrong = [check for check in read.checks if check.outcome == "wrong"]
    facts = []
    for name in _FORM[kind]:
        found = fields.get(name)
        if found is not None and found.value is not None and found.confidence >= _LEAST:
            doubted = any(name in _named(check) for check in wrong)
            facts.append(fact_of(name, found.value, sure=found.confidence >= _SURE and not doubted))
    return tuple(_with_sense(facts)), tuple(check.sentence for check in wrong)


def fact_of(name: str, value: str | Decimal, *, sure: bool) -> Fact:
    """A fact with a field's value, as facts are written."""
    return Fact(name=name, value=f"{value:f}" if isinstance(value, Decimal) else value, sure=sure)


def _named(check: Check) -> tuple[str, ...]:
    """The fields that a check is about."""
    parts = tuple(part.strip() for side in check.name.split(",") for part in side.split(" and "))
    return (*parts, "total") if check.name in SUMS else parts


def _with_sense(facts: list[Fact]) -> Iterator[Fact]:
    """A currency alone says nothing."""
    amounts = any(fact.name in AMOUNTS for fact in facts)
    return (fact for fact in facts if amounts or fact.name != "currency")


def _of_minutes(traits: Traits) -> Iterator[Fact]:
    first = traits.pages[0].text if traits.pages else ""
    if day := note_date(PurePath(traits.name).stem, first):
        yield Fact(name="date", value=day.isoformat())
    people = people_of("\n".join(page.text for page in traits.pages[:3]))
    if len(people.names) > 1:
        if people.is_whole:
            yield Fact(name="people", value=str(len(people.names)), sure=people.sure)
        yield Fact(name="names", value=", ".join(people.names), sure=people.sure)
    if heading := _HEADING.search(first[:4000]):
        yield Fact(name="title", value=heading[1].strip("*_ #"))


def _of_slides(traits: Traits) -> Iterator[Fact]:
    first = traits.pages[0] if traits.pages else None
    if first is not None:
        lines = (line.strip() for line in first.text[:2000].split("\n"))
        if title := first.title.strip() or next(filter(None, lines), ""):
            yield Fact(name="title", value=title)
    yield Fact(name="slides", value=str(traits.count))


def _of_table(traits: Traits) -> Iterator[Fact]:
    if len(traits.pages) == traits.count:
        sizes = [table_size(page.text, csv=traits.kind == "csv") for page in traits.pages]
        if rows := sum(size.rows for size in sizes):
            sure = all(size.sure for size in sizes if size.rows)
            yield Fact(name="rows", value=str(rows), sure=sure)
            yield Fact(name="columns", value=str(max(size.columns for size in sizes)))
    if traits.count > 1:
        yield Fact(name="sheets", value=str(traits.count))


def _of_code(traits: Traits) -> Iterator[Fact]:
    lines = sum(page.text.rstrip("\n").count("\n") + 1 for page in traits.pages)
    if suffix := PurePath(traits.name).suffix.lstrip("."):
        yield Fact(name="language", value=_LANGUAGES.get(suffix.lower(), suffix))
    yield Fact(name="lines", value=str(lines))


_LANGUAGES: Final = {
    "py": "Python",
    "js": "JavaScript",
    "ts": "TypeScript",
    "tsx": "TypeScript",
    "jsx": "JavaScript",
    "c": "C",
    "h": "C",
    "cc": "C++",
    "cpp": "C++",
    "hpp": "C++",
    "cs": "C#",
    "java": "Java",
    "kt": "Kotlin",
    "go": "Go",
    "rs": "Rust",
    "rb": "Ruby",
    "php": "PHP",
    "swift": "Swift",
    "lua": "Lua",
    "pl": "Perl",
    "r": "R",
    "sh": "Shell",
    "bash": "Shell",
    "ps1": "PowerShell",
    "sql": "SQL",
    "css": "CSS",
    "json": "JSON",
    "yaml": "YAML",
    "yml": "YAML",
    "toml": "TOML",
    "xml": "XML",
    "tex": "LaTeX",
    "jl": "Julia",
    "hs": "Haskell",
    "ml": "OCaml",
    "scala": "Scala",
    "dart": "Dart",
}

_COUNTED: Final[Mapping[str, Callable[[Traits], Iterator[Fact]]]] = {
    "minutes": _of_minutes,
    "slides": _of_slides,
    "table": _of_table,
    "code": _of_code,
}
