"""The text of iWork '08 and '09: their XML has it, without saying much of its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from llama32_desktop.documents.reading.markup import Element, attribute, name_of

_MODELS: Final = frozenset(
    ("section-prototypes", "stylesheet", "theme-list", "metadata", "master-slides", "prototypes")
)
"""Elements of samples and styles, whose text nobody wrote."""


def lines_of(root: Element) -> list[str]:
    """Paragraphs and cells of tables, a line each."""
    return [text for element in _texts(root) if (text := _text(element))]


def _texts(root: Element) -> Iterator[Element]:
    """The elements that have text, in their order; with a stack, as files nest deeply."""
    stack = [root]
    while stack:
        element = stack.pop()
        name = name_of(element)
        if name in ("p", "ct", "n"):
            yield element
        elif name not in _MODELS:
            stack += reversed(element)


def _text(element: Element) -> str:
    match name_of(element):
        case "ct":
            return attribute(element, "s").strip() or _joined(element)
        case "n":
            return attribute(element, "v").strip()
    return _joined(element)


def _joined(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
