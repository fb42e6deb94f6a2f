"""LaTeX as drawings: set in a process of its own, remembered, drawn as SVG."""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from llama32_desktop.typeset.formula import Drawing, is_sane
from llama32_desktop.ui.kit.background import Background

REMEMBERED: Final = 2000


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
                lambda: _set(latex, display),
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


def _set(latex: str, display: bool) -> Drawing | None:
    # Not before the window's first picture, which needs no other process.
    from llama32_desktop.typeset.formula_setting import FORMULAS

    return FORMULAS.set(latex, display=display)


_formulas: Formulas | None = None


def formulas() -> Formulas:
    """The app's only one; made when the first formula is shown."""
    global _formulas
    if _formulas is None:
        _formulas = Formulas()
    return _formulas
