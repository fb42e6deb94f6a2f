"""Text of a DOCX that is there for programs and not for eyes (ECMA-376, part 1, 17.3)."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Final
from xml.etree import ElementTree

from llama32_desktop.documents.reading.markup import number_in

_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TINY_HALF_POINTS: Final = 4
_OFF: Final = ("0", "false", "off", "none")
_NO_FILL: Final = ("", "auto", "ffffff")

Element = ElementTree.Element


def hiding_styles(styles: Element | None) -> frozenset[str]:
    """The ids of styles that hide what is set in them."""
    if styles is None:
        return frozenset()
    return frozenset(
        style.get(f"{_W}styleId", "")
        for style in styles.iter(f"{_W}style")
        if _hides(style.find(f"{_W}rPr"), white=False)
    )


def take_hidden(root: Element, styles: Set[str]) -> list[str]:
    """Take the hidden runs out of a part of a document, and return the text of each paragraph's.

    Hidden is what Word hides (`w:vanish`), what is two points high or lower, and white text where
    nothing says that it stands on a colour; a table's own style may, so in styled tables white is
    left alone.
    """
    found = []
    coloured = _coloured(root)
    for paragraph in list(root.iter(f"{_W}p")):
        texts = []
        all_hidden = _style(paragraph.find(f"{_W}pPr"), "pStyle") in styles
        on_colour = paragraph in coloured
        for run in list(paragraph.iter(f"{_W}r")):
            properties = run.find(f"{_W}rPr")
            if (
                all_hidden
                or _style(properties, "rStyle") in styles
                or _hides(properties, white=not on_colour)
            ):
                texts.append("".join(part.text or "" for part in run.iter(f"{_W}t")))
                for part in list(run):
                    run.remove(part)
        if text := "".join(texts).strip():
            found.append(text)
    return found


def _coloured(root: Element) -> set[Element]:
    """The paragraphs on which white can be read: on a page, in a cell, a box or lines of colour."""
    if root.find(f"{_W}background") is not None:
        return set(root.iter(f"{_W}p"))
    found: set[Element] = set()
    for table in root.iter(f"{_W}tbl"):
        if table.find(f"{_W}tblPr/{_W}tblStyle") is not None:
            found.update(table.iter(f"{_W}p"))
    for cell in root.iter(f"{_W}tc"):
        if _filled(cell.find(f"{_W}tcPr")):
            found.update(cell.iter(f"{_W}p"))
    for box in root.iter(f"{_W}txbxContent"):
        found.update(box.iter(f"{_W}p"))
    found.update(p for p in root.iter(f"{_W}p") if _filled(p.find(f"{_W}pPr")))
    return found


def _hides(properties: Element | None, *, white: bool) -> bool:
    if properties is None:
        return False
    vanish = properties.find(f"{_W}vanish")
    if vanish is not None and vanish.get(f"{_W}val", "1") not in _OFF:
        return True
    size = _value(properties, "sz")
    if number_in(size, _TINY_HALF_POINTS + 1) <= _TINY_HALF_POINTS:
        return True
    lit = _filled(properties) or _value(properties, "highlight") not in ("", "none", "white")
    return white and not lit and _value(properties, "color").lower() == "ffffff"


def _filled(properties: Element | None) -> bool:
    shade = None if properties is None else properties.find(f"{_W}shd")
    return shade is not None and shade.get(f"{_W}fill", "").lower() not in _NO_FILL


def _style(properties: Element | None, kind: str) -> str | None:
    return (_value(properties, kind) or None) if properties is not None else None


def _value(properties: Element, name: str) -> str:
    found = properties.find(f"{_W}{name}")
    return "" if found is None else found.get(f"{_W}val", "")


def paragraphs(root: Element) -> Iterator[str]:
    """The text of each paragraph that has one."""
    marks = {f"{_W}tab": "\t", f"{_W}br": " "}
    for paragraph in root.iter(f"{_W}p"):
        text = "".join(
            (part.text or "") if part.tag == f"{_W}t" else marks.get(part.tag, "")
            for part in paragraph.iter()
        ).strip()
        if text:
            yield text
