"""Fonts, colours and measures of messages, worked out once per font and colour scheme."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPalette

from llama32_desktop.ui.kit.palettes import Colours
from llama32_desktop.ui.kit.theme import (
    code_font,
    colours,
    palette,
    reading_font,
    small_font,
)
from llama32_desktop.ui.text.markdown import Leaf

_HEADINGS = {1: 1.45, 2: 1.25, 3: 1.1}
_MOST_CONTAINERS = 8  # deeper ones are drawn no further to the right
CODE_FAMILY = "monospace"
"""The last family of code within lines, and of nothing else."""


class Look:
    """How leaves look in one font and colour scheme.

    Args:
        interface_font: The app's font.
        colours: The colours that hold now.
        zoom: Per cent; the size of text, code and formulas beside it.
    """

    wraps_code = False
    """Whether long lines of code are broken, as the person chose; else they scroll sideways."""

    def __init__(self, interface_font: QFont, colours: Colours, zoom: int = 100) -> None:
        self.colours = colours
        self.font = reading_font(interface_font, zoom)
        self.code_font = code_font(self.font)
        self.small_font = small_font(interface_font)
        self.palette: QPalette = palette(colours)
        metrics = QFontMetricsF(self.font)
        self.item_indent = metrics.horizontalAdvance("99.") + 9
        self.quote_indent = 16.0
        self.header_height = QFontMetricsF(self.small_font).height() + 14
        self.style_sheet = (
            f"a {{ color: {colours.accent}; text-decoration: underline; }}"
            f"code {{ font-family: '{self.code_font.family()}', {CODE_FAMILY}; font-size: 92%;"
            f" background-color: {colours.hover}; }}"
            f"td, th {{ border-bottom: 1px solid {colours.border}; }}"
            f"th {{ color: {colours.secondary}; font-weight: 600; }}"
        )

    def heading_font(self, level: int) -> QFont:
        font = QFont(self.font)
        font.setPointSizeF(font.pointSizeF() * _HEADINGS.get(level, 1.0))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def indent(self, path: str) -> float:
        """Pixels from the left edge to a leaf in the containers of `path`."""
        shown = path[:_MOST_CONTAINERS]
        return shown.count("l") * self.item_indent + shown.count("q") * self.quote_indent


def gap(above: Leaf | None, leaf: Leaf) -> int:
    """Pixels between two leaves."""
    if above is None or leaf.kind == "plain":
        return 0
    if leaf.kind == "heading":
        return 26 if leaf.level <= 2 else 20
    if above.kind == "heading":
        return 11
    apart = ("code", "table", "rule", "math")
    if leaf.kind in apart or above.kind in apart:
        return 16
    if leaf.marker and above.path.startswith(leaf.path[:-1]) and "l" in above.path + leaf.path[:-1]:
        return 16 if leaf.loose else 9
    return 16


def default_look(zoom: int = 100) -> Look:
    """The look that fits the app's font and the present colours, at so many per cent."""
    return Look(QGuiApplication.font(), colours(), zoom)
