"""LaTeX as drawings: set by ziamath in a thread of its own, remembered, drawn as SVG."""

from __future__ import annotations

import re
from collections import OrderedDict
from typing import Final, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from llama32_desktop.ui.background import Background

MOST_DEPTH: Final = 24
MOST_LENGTH: Final = 2000
"""Longer LaTeX stays text: no formula that a person reads is as long."""
REMEMBERED: Final = 2000
_UNSET: Final = re.compile(r"\\label\{[^{}]*\}|\\(?:nonumber|notag)(?![A-Za-z])")
"""Speaks of an equation's number, and puts nothing on the page."""
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
        formula = Latex(_UNSET.sub("", latex), size=_SIZE, inline=not display)
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


class Formulas(QObject):
    """Gives drawings; one that is not there yet is set, and `ready` tells of it."""

    ready = Signal(str, bool)
    """LaTeX, and whether it stands on a line of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background: Background | None = None
        self._drawings: OrderedDict[tuple[str, bool], Drawing | None] = OrderedDict()
        self._asked: set[tuple[str, bool]] = set()
        self._renderers: OrderedDict[tuple[str, bool, str], QSvgRenderer] = OrderedDict()

    def find(self, latex: str, *, display: bool) -> Drawing | None:
        """The drawing, or `None`: it cannot be set, or not yet."""
        key = (latex, display)
        if key in self._drawings:
            self._drawings.move_to_end(key)
            return self._drawings[key]
        if key not in self._asked and is_sane(latex):
            self._asked.add(key)
            if self._background is None:
                self._background = Background(self)
            self._background.run_task(
                lambda: set_formula(latex, display=display),
                lambda drawing: self._keep(key, drawing),
                lambda _: self._keep(key, None),
            )
        return None

    @property
    def idle(self) -> bool:
        return not self._asked

    def _keep(self, key: tuple[str, bool], drawing: Drawing | None) -> None:
        self._asked.discard(key)
        self._drawings[key] = drawing
        while len(self._drawings) > REMEMBERED:
            self._drawings.popitem(last=False)
        if drawing is not None:
            self.ready.emit(*key)

    def paint(
        self, painter: QPainter, latex: str, display: bool, colour: str, area: QRectF
    ) -> None:
        """Draws a formula that `find` gave into an area of its shape."""
        drawing = self.find(latex, display=display)
        if drawing is None:
            return
        key = (latex, display, colour)
        renderer = self._renderers.get(key)
        if renderer is None:
            svg = drawing.svg.replace(b'"black"', f'"{colour}"'.encode())
            renderer = self._renderers[key] = QSvgRenderer(QByteArray(svg))
            while len(self._renderers) > REMEMBERED:
                self._renderers.popitem(last=False)
        self._renderers.move_to_end(key)
        renderer.render(painter, area)


_formulas: Formulas | None = None


def formulas() -> Formulas:
    """The app's only one; made when the first formula is shown."""
    global _formulas
    if _formulas is None:
        _formulas = Formulas()
    return _formulas
