"""The formulas of a file; one that stands there several times is set once."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from typing import Final

from llama32_desktop.typeset.formula import Drawing
from llama32_desktop.typeset.formula_setting import FORMULAS

_MEASURES: Final = re.compile(r' width="[\d.]+" height="[\d.]+"')


@lru_cache(maxsize=500)
def drawing_of(latex: str, display: bool) -> Drawing | None:
    """The drawing; `None` where it cannot be set."""
    return FORMULAS.set(latex, display=display)


def svg_of(latex: str, drawing: Drawing) -> str:
    """The drawing within a page's text: in its colour, as large as its font, on its baseline."""
    svg = _MEASURES.sub("", drawing.svg.decode(), count=1).replace('"black"', '"currentColor"')
    style = (
        f"width:{drawing.width:.3f}em;height:{drawing.ascent + drawing.descent:.3f}em;"
        f"vertical-align:{-drawing.descent:.3f}em"
    )
    head = f'<svg role="img" aria-label="{escape(latex)}" fill="currentColor" style="{style}"'
    return svg.replace("<svg", head, 1).replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', "")
