"""XML from files that nobody vouches for: no entities are expanded, nothing is fetched."""

from __future__ import annotations

import re
from typing import Final
from xml.etree import ElementTree
from xml.parsers import expat

from llama32_desktop.documents.reading.source import MOST_TEXT_BYTES

Element = ElementTree.Element

_HEAD: Final = 1024 * 1024
"""Entities are declared before the first element; who needs more than this hides something."""
_NUMBER: Final = re.compile(r"[0-9]{1,9}")


class MarkupError(ValueError):
    """It is no XML, declares entities, or is too large."""


class _BegunError(Exception):
    """The first element has come."""


def parsed(data: bytes) -> Element:
    """The root of an XML document.

    Raises:
        MarkupError: see there.
    """
    if len(data) > MOST_TEXT_BYTES:
        raise MarkupError("too large")
    try:
        _check_head(data[:_HEAD])
        return ElementTree.fromstring(data)
    except (ElementTree.ParseError, expat.ExpatError, LookupError) as error:
        raise MarkupError(str(error)) from error


def _check_head(head: bytes) -> None:
    def refuse(*_: object) -> None:
        raise MarkupError("declares entities")

    def begun(*_: object) -> None:
        raise _BegunError

    parser = expat.ParserCreate()
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = begun
    try:
        parser.Parse(head, False)
    except _BegunError:
        return
    raise MarkupError("has no element")


def name_of(element: Element) -> str:
    """The element's name without its namespace; empty for a comment."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """An attribute by its name without the namespace; empty where there is none."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return value
    return ""


def number_in(text: str, default: int) -> int:
    """The number that an attribute holds; the default where it holds none, or one that no program
    writes: digits of Unicode that are no figures, or thousands of them."""
    return int(text) if _NUMBER.fullmatch(text) else default


def children(element: Element, *names: str) -> list[Element]:
    """The child elements of these names, whatever their namespace."""
    return [child for child in element if name_of(child) in names]


def first(element: Element | None, *path: str) -> Element | None:
    """The element that these names lead to, the first at each step, whatever their namespace."""
    for name in path:
        if element is None:
            return None
        element = next((child for child in element if name_of(child) == name), None)
    return element
