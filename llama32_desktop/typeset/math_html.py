"""What stands for a formula in a paragraph's HTML until it becomes a drawing."""

from __future__ import annotations

from functools import lru_cache
from typing import Final
from urllib.parse import quote, unquote

_KINDS: Final = {"math-i:": False, "math-d:": True}


def math_html(latex: str, source: str, *, display: bool) -> str:
    """An image whose name is the formula: Qt keeps it in its place and loads nothing."""
    kind = "math-d:" if display else "math-i:"
    return f'<img src="{kind}{quote(latex, safe="")}|{quote(source, safe="")}">'


def is_formula(name: str) -> bool:
    """Whether an image's name is a formula."""
    return name[:7] in _KINDS


@lru_cache(maxsize=4096)  # who lays a page out asks again and again
def formula_of(name: str) -> tuple[str, str, bool]:
    """The LaTeX of such a name, as it was written, and whether it is displayed."""
    latex, _, source = name[7:].partition("|")
    return unquote(latex), unquote(source), _KINDS[name[:7]]
