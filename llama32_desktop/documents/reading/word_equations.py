"""Equations of Office (ECMA-376, part 1, 22.1) in one line: `x = (−b ± √(b^2 − 4ac))/(2a)`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from llama32_desktop.documents.reading.markup import Element, attribute, first, name_of

_ROOTS: Final = {"": "√", "2": "√", "3": "∛", "4": "∜"}
_INTEGRAL: Final = "∫"


def linear(element: Element | None) -> str:
    """The text of an equation, or of a part of it."""
    if element is None:
        return ""
    name = name_of(element)
    if name == "t":
        return element.text or ""
    if name.endswith("Pr"):
        return ""
    form = _FORMS.get(name)
    return form(element) if form else "".join(map(linear, element))


def _part(element: Element, name: str) -> str:
    return linear(first(element, name)).strip()


def _group(text: str) -> str:
    """In parentheses where it would fall apart without."""
    return text if len(text) < 2 or text.isalnum() or _is_enclosed(text) else f"({text})"


def _is_enclosed(text: str) -> bool:
    return text[0] == "(" and text.find(")") == len(text) - 1


def _property(element: Element, name: str, default: str) -> str:
    """A value that the element's properties give; what is given empty is no default."""
    properties = first(element, f"{name_of(element)}Pr", name)
    return default if properties is None else attribute(properties, "val")


def _fraction(element: Element) -> str:
    above, below = _part(element, "num"), _part(element, "den")
    return f"{_group(above)}/{_group(below)}"


def _scripts(element: Element) -> str:
    below, above = _part(element, "sub"), _part(element, "sup")
    marks = (f"_{_group(below)}" if below else "") + (f"^{_group(above)}" if above else "")
    base = _part(element, "e")
    return f"{marks}{base}" if name_of(element) == "sPre" else f"{_group(base)}{marks}"


def _root(element: Element) -> str:
    degree, base = _part(element, "deg"), _group(_part(element, "e"))
    return _ROOTS[degree] + base if degree in _ROOTS else f"{base}^(1/{degree})"


def _n_ary(element: Element) -> str:
    below, above = _part(element, "sub"), _part(element, "sup")
    sign = _property(element, "chr", _INTEGRAL)
    limits = (f"_{_group(below)}" if below else "") + (f"^{_group(above)}" if above else "")
    return f"{sign}{limits} {_part(element, 'e')}"


def _delimited(element: Element) -> str:
    begin, between, end = (
        _property(element, name, default)
        for name, default in (("begChr", "("), ("sepChr", "|"), ("endChr", ")"))
    )
    parts = [linear(child).strip() for child in element if name_of(child) == "e"]
    return begin + between.join(parts) + end


def _function(element: Element) -> str:
    name, argument = _part(element, "fName"), _part(element, "e")
    return f"{name}{argument}" if argument.startswith("(") else f"{name} {argument}"


def _limit(element: Element) -> str:
    mark = "_" if name_of(element) == "limLow" else "^"
    return f"{_part(element, 'e')}{mark}{_group(_part(element, 'lim'))}"


def _accented(element: Element) -> str:
    base, mark = _part(element, "e"), _property(element, "chr", "\u0302")
    return base + mark if len(base) == 1 else f"({base}){mark}"


def _lines(element: Element) -> str:
    return "; ".join(linear(child).strip() for child in element if name_of(child) == "e")


def _matrix(element: Element) -> str:
    rows = [row for row in element if name_of(row) == "mr"]
    return "; ".join(
        ", ".join(linear(cell).strip() for cell in row if name_of(cell) == "e") for row in rows
    )


_FORMS: Final[dict[str, Callable[[Element], str]]] = {
    "f": _fraction,
    **dict.fromkeys(("sSub", "sSup", "sSubSup", "sPre"), _scripts),
    "rad": _root,
    "nary": _n_ary,
    "d": _delimited,
    "func": _function,
    **dict.fromkeys(("limLow", "limUpp"), _limit),
    "acc": _accented,
    "eqArr": _lines,
    "m": _matrix,
}
