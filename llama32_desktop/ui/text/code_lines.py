"""How the lines of code are set in their document: tabs, and whether long ones are broken."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF, QTextDocument, QTextOption

TAB: Final = 4
"""A tab in code goes to the next multiple of so many characters."""


def set_tabs(document: QTextDocument, font: QFont) -> None:
    """Puts the stops of tabs to where this font has its columns."""
    option = document.defaultTextOption()
    option.setTabStopDistance(TAB * QFontMetricsF(font).horizontalAdvance(" "))
    document.setDefaultTextOption(option)


def set_wrapping(document: QTextDocument, wraps: bool) -> None:
    """Has lines broken that are longer than the document is wide, or left whole."""
    option = document.defaultTextOption()
    modes = QTextOption.WrapMode
    mode = modes.WrapAtWordBoundaryOrAnywhere if wraps else modes.NoWrap
    if option.wrapMode() != mode:
        option.setWrapMode(mode)
        document.setDefaultTextOption(option)


def breaks_line(document: QTextDocument) -> bool:
    """Whether a line is broken, as the document is laid out now."""
    block = document.begin()
    while block.isValid():
        if block.layout().lineCount() > 1:
            return True
        block = block.next()
    return False
