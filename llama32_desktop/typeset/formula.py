"""LaTeX as SVG, set by ziamath."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

MOST_DEPTH: Final = 10
MOST_COST: Final = 6000
"""Characters of a formula, each counted twice for every level that it stands in: about a second."""
MOST_LENGTH: Final = 2000
"""Longer LaTeX stays text: no formula that a person reads is as long."""
HANG: Final = 0.28
"""So much of the font's size a formula may hang below the line's text without touching the next."""
_UNSET: Final = re.compile(r"\\label\{[^{}]*\}|\\(?:nonumber|notag)(?![A-Za-z])")
"""Speaks of an equation's number, and puts nothing on the page."""
_ALIGNAT: Final = re.compile(r"\\(?:(begin)\{x?alignat(\*?)\}\s*\{\d+\}|(end)\{x?alignat(\*?)\})")
_FLALIGN: Final = re.compile(r"\\(begin|end)\{flalign(\*?)\}")
_EQNARRAY: Final = re.compile(r"\\(begin|end)\{eqnarray\*?\}")
_TAG: Final = re.compile(r"\\tag(\*?)\{([^{}]*)\}")
_NUMBERED: Final = re.compile(r"\\(begin|end)\{(equation|align|gather|multline)\}")
"""Environments that number their lines by themselves, where none of them is tagged."""
_ENVIRONMENT: Final = re.compile(r"\\(begin|end)\{(\w+\*?)\}(?:(?=\s*+([\^_])))?")
"""Where an environment begins or ends, and the sign of an index or a power behind it."""
_LEVEL: Final = re.compile(r"(?<!\\)[{}]|\\(?:begin|end|left|right)(?![A-Za-z])")
"""Where a level begins or ends."""
_PAINT: Final = re.compile(r' (fill|stroke|color|style)="([^"]*)"')
_COLOUR: Final = re.compile(
    r"none|[A-Za-z]{3,32}|#[0-9A-Fa-f]{3,8}|rgb\([0-9]{1,3}(?:, ?[0-9]{1,3}){2}\)"
)
"""Anything else may name a place to fetch from, and escapes hide it."""
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
        formula = Latex(_plainer(latex), size=_SIZE, inline=not display)
        svg = formula.svg()
        width, height = formula.getsize()
        descent = max(0.0, -formula.getyofst())
    except Exception:  # whatever a model writes, it is no error of the app's
        return None
    if not (0 < width < 1e5 and 0 < height < 1e5):
        return None
    svg = _PAINT.sub(_painted, svg)
    return Drawing(svg.encode(), width / _SIZE, (height - descent) / _SIZE, descent / _SIZE)


def _painted(found: re.Match[str]) -> str:
    """A colour as it stands, and black for what is none."""
    return found[0] if _COLOUR.fullmatch(found[2]) else f' {found[1]}="black"'


def _plainer(latex: str) -> str:
    """The same in words that ziamath knows."""
    latex = _UNSET.sub("", latex)
    latex = _ALIGNAT.sub(r"\\\1\3{align\2\4}", latex)
    latex = _FLALIGN.sub(r"\\\1{align\2}", latex)
    latex = _EQNARRAY.sub(
        lambda found: r"\end{array}" if found[1] == "end" else r"\begin{array}{rcl}", latex
    )
    if _TAG.search(latex):
        latex = _NUMBERED.sub(r"\\\1{\2*}", _TAG.sub(_tag, latex))
    return _braced(latex)


def _braced(latex: str) -> str:
    """Braces around each matrix with an index or a power, which ziamath takes for two of them
    without."""
    opened: list[tuple[str, int]] = []
    braces: list[tuple[int, str]] = []
    for found in _ENVIRONMENT.finditer(latex):
        if found[1] == "begin":
            opened.append((found[2], found.start()))
        elif opened and opened[-1][0] == found[2]:
            _, start = opened.pop()
            if found[3]:
                braces += [(start, "{"), (found.end(), "}")]
    parts, last = [], 0
    for place, brace in sorted(braces):
        parts += [latex[last:place], brace]
        last = place
    return "".join((*parts, latex[last:]))


def _tag(found: re.Match[str]) -> str:
    """An equation's number, which would be left out."""
    return rf"\qquad\text{{{found[2]}}}" if found[1] else rf"\qquad\text{{({found[2]})}}"


def is_sane(latex: str) -> bool:
    """Whether it is worth being set: what is longer or nests deeper, no person reads.

    ziamath sets what stands within a script, a root, a fraction, an environment or a pair of
    brackets twice, so that each level doubles the time of all that it holds.
    """
    if not 0 < len(latex) <= MOST_LENGTH:
        return False
    depth = environments = cost = last = 0
    for level in _LEVEL.finditer(latex):
        nested = depth + max(0, environments - 1)  # the outermost holds the whole formula
        if nested > MOST_DEPTH:
            return False
        cost += (level.end() - last) << nested
        last = level.end()
        step = 1 if level[0] in ("{", "\\begin", "\\left") else -1
        if level[0] in ("\\begin", "\\end"):
            environments = max(0, environments + step)
        else:
            depth = max(0, depth + step)
    return cost + len(latex) - last <= MOST_COST
