"""Style sheets and rows of lists that follow the window's colours when these change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QListWidgetItem, QScrollArea, QWidget

from llama32_desktop.ui.kit.dressing import ColourFollower
from llama32_desktop.ui.kit.palettes import Colours
from llama32_desktop.ui.kit.style_sheet import in_roles
from llama32_desktop.ui.kit.theme import colours

Tone = Literal["text", "secondary", "warning", "error"]
"""A colour of text by its use."""
_NAME: Final = "followed colours"


class _Sheet(ColourFollower):
    """Gives its widget its sheet anew where the colours are others that no role stands for."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setObjectName(_NAME)
        self._widget = widget
        self.made_of: Callable[[Colours], str] = lambda _: ""

    def apply(self) -> None:
        sheet = self.made_of(in_roles(colours()))
        if self._widget.styleSheet() != sheet:  # setting it costs a new layout
            self._widget.setStyleSheet(sheet)


def follow_colours(widget: QWidget, sheet: Callable[[Colours], str]) -> None:
    """Gives a widget the style sheet that `sheet` makes of the colours, now and after each change.

    A later call takes the place of an earlier one.
    """
    known = widget.findChild(_Sheet, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    follower = known or _Sheet(widget)
    follower.made_of = sheet
    follower.apply()


def set_tone(label: QWidget, tone: Tone) -> None:
    """Gives a label's text one of the theme's colours."""
    follow_colours(label, lambda c: f"color: {colour_of(c, tone)}")


def frame_when_focused(area: QScrollArea) -> None:
    """Gives an area that scrolls by keys a frame while it has the focus, and none else."""
    follow_colours(
        area,
        lambda c: (
            "QScrollArea { border: 1px solid transparent; }"
            f"QScrollArea:focus {{ border-color: {c.accent}; }}"
        ),
    )


def colour_of(c: Colours, tone: Tone) -> str:
    """The colour of a tone, as `#rrggbb`."""
    return {"text": c.text, "secondary": c.secondary, "warning": c.warning, "error": c.error}[tone]


class TonedItem(QListWidgetItem):
    """A row whose text has a tone; it is drawn in the colours that hold when it is drawn."""

    def __init__(self, text: str, tone: Tone = "text") -> None:
        super().__init__(text)
        self.tone: Tone = tone

    def data(self, role: int) -> Any:
        if role == Qt.ItemDataRole.ForegroundRole and self.tone != "text":
            return QBrush(QColor(colour_of(colours(), self.tone)))
        return super().data(role)
