"""LaTeX as SVG, set by ziamath."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

MOST_DEPTH: Final = 24
MOST_LENGTH: Final = 2000
"""Longer LaTeX stays text: no formula that a person reads is as long."""
HANG: Final = 0.28
"""So much of the font's size a formula may hang below the line's text without touching the next."""
_UNSET: Final = re.compile(r"\\label\{[^{}]*\}|\\(?:nonumber|notag)(?![A-Za-z])")
"""Speaks of an equation's number, and puts nothing on the page."""
_RAISED: Final = re.compile(r"(\\begin\{(\w+\*?)\}.*?\\end\{\2\})(?=\s*[\^_])", re.DOTALL)
"""A matrix with an index or a power, which ziamath takes for two of them without braces."""
_SIZE: Final = 100.0
"""Formulas are set once at this size, and drawn at any."""


class Drawing(NamedTuple):
    """A formula at a size of 1: its measures are shares of the font's."""

    svg: bytes
    width: float
    ascent: float
    descent: float


def set_formula(latex: str, *, display: bool) -> Drawing | None:
    """Set LaTeX; takes some milliseconds, the first time much longer.

    Returns:
        `None` where it cannot be set.
    """
    from ziamath.config import config
    from ziamath.zmath import Latex

    config.svg2 = False  # QtSvg draws paths, and knows little of symbols
    try:
        latex = _RAISED.sub(r"{\1}", _UNSET.sub("", latex))
        formula = Latex(latex, size=_SIZE, inline=not display)
        svg = formula.svg()
        width, height = formula.getsize()
        descent = max(0.0, -formula.getyofst())
    except Exception:  # whatever a model writes, it is no error of the app's
        return None
    if not (0 < width < 1e5 and 0 < height < 1e5):
        return None
    return Drawing(svg.encode(), width / _SIZE, (height - descent) / _SIZE, descent / _SIZE)


def is_sane(latex: str) -> bool:
    """Whether it is worth being set: what nests deeper, no person reads."""
    depth = deepest = 0
    for char in latex if len(latex) <= MOST_LENGTH else ():
        depth += (char == "{") - (char == "}")
        deepest = max(deepest, depth)
    return 0 < len(latex) <= MOST_LENGTH and deepest <= MOST_DEPTH
