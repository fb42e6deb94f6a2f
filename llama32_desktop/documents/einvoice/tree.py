"""XML into a small tree, safely: no DTD, no entities, nothing fetched, limits to size and depth."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

MOST_ELEMENTS: Final = 500_000
DEEPEST: Final = 64
LONGEST_TEXT: Final = 50_000
"""Characters of one element: beyond that it is a file that lies in the XML."""
_SEPARATOR: Final = "\n"
"""Between a namespace and a name, where neither can have it."""


class UnsafeXmlError(ValueError):
    """The XML has a document type, is too deep, or too large."""


@dataclass(slots=True)
class Element:
    """An element; names are without their prefix."""

    name: str
    namespace: str
    attributes: dict[str, str]
    text: str = ""
    """The text directly in it, white space at its ends removed."""
    children: list[Element] = field(default_factory=list)

    def all(self, path: str) -> Iterator[Element]:
        """The elements at a path of names (“A/B|C”: B or C in A), in their order."""
        step, _, rest = path.partition("/")
        names = step.split("|")
        for child in self.children:
            if child.name in names:
                if rest:
                    yield from child.all(rest)
                else:
                    yield child

    def first(self, path: str) -> Element | None:
        """The first element at a path."""
        return next(self.all(path), None)

    def at(self, path: str) -> Element:
        """The first element at a path; an empty one where there is none."""
        return self.first(path) or _NONE

    def get(self, path: str) -> str:
        """The first text at a path that is not empty, in one line; “” where there is none."""
        return next((text for one in self.all(path) if (text := one.line)), "")

    @property
    def line(self) -> str:
        """The text with one space for each run of white space."""
        return " ".join(self.text.split())


_NONE: Final = Element("", "", {})


def parse(data: bytes) -> Element:
    """The root of a document.

    Raises:
        UnsafeXmlError: it has a document type declaration, is too deep, or has too many elements.
        ValueError: it is no well-formed XML.
    """
    try:
        return _parsed(data.lstrip(b" \t\r\n"), None)
    except (expat.ExpatError, LookupError):
        try:
            return _parsed(_decoded(data).strip().encode(), "utf-8")
        except expat.ExpatError as error:
            raise ValueError(str(error)) from error


def _parsed(data: bytes, encoding: str | None) -> Element:
    builder = _Builder()
    parser = _parser(encoding)
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    parser.Parse(data, True)
    return builder.root


def _decoded(data: bytes) -> str:
    """The text of XML that says one encoding and is written in another: UTF-8, or that of Windows,
    as old programs write it."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def root_name(head: bytes) -> tuple[str, str] | None:
    """The namespace and name of the root element, from a file's first bytes; `None` where they
    are no XML, or none that is safe."""
    found: list[tuple[str, str]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        found.append(_split(name))
        raise _FoundError

    parser = _parser(None)
    parser.StartElementHandler = start
    with contextlib.suppress(_FoundError, ValueError, LookupError, expat.ExpatError):
        parser.Parse(head.lstrip(b" \t\r\n"), False)
    return found[0] if found else None


class _FoundError(Exception):
    pass


def _parser(encoding: str | None) -> expat.XMLParserType:
    parser = expat.ParserCreate(encoding, _SEPARATOR)
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    parser.UnparsedEntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    return parser


def _refuse(*_: object) -> int:
    raise UnsafeXmlError("a document type or an entity is declared")


def _split(name: str) -> tuple[str, str]:
    namespace, _, local = name.rpartition(_SEPARATOR)
    return namespace, local


class _Builder:
    def __init__(self) -> None:
        self._open: list[tuple[Element, list[str], list[int]]] = []
        self._count = 0
        self.root = _NONE

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS or len(self._open) >= DEEPEST:
            raise UnsafeXmlError("too many elements, or too deep")
        namespace, local = _split(name)
        plain = {_split(key)[1]: value for key, value in attributes.items()}
        element = Element(local, namespace, plain)
        if self._open:
            self._open[-1][0].children.append(element)
        else:
            self.root = element
        self._open.append((element, [], [0]))

    def end(self, _: str) -> None:
        element, parts, _length = self._open.pop()
        element.text = re.sub(r"\r\n?", "\n", "".join(parts)).strip()

    def characters(self, text: str) -> None:
        _, parts, length = self._open[-1]
        if length[0] < LONGEST_TEXT:
            length[0] += len(text)
            parts.append(text[:LONGEST_TEXT])
