"""The pictures of one message, one below the other at the right edge."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.attachments.items import PictureItem
from llama32_desktop.ui.attachments.picture_actions import PictureActions
from llama32_desktop.ui.attachments.picture_box import PictureBox, shown_size
from llama32_desktop.ui.attachments.thumbnails import Thumbnails
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.text.style import Look

GAP: Final = 6


def pictures_height(items: Sequence[PictureItem], width: int) -> int:
    """A guess at the height of pictures that are not built, in pixels."""
    return sum(shown_size(item.width, item.height, max(1, width)).height() + GAP for item in items)


class PictureColumn(QWidget):
    """Holds a box for each picture."""

    changed = Signal()
    """Another height is needed."""

    def __init__(
        self, look: Look, actions: PictureActions, thumbnails: Thumbnails | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._thumbnails = thumbnails
        self.boxes: list[PictureBox] = []
        self.set_look(look)

    def set_items(self, items: Sequence[PictureItem]) -> None:
        """Shows these pictures; boxes of the same files stay."""
        if [box.item.path for box in self.boxes] == [item.path for item in items]:
            for box, item in zip(self.boxes, items, strict=True):
                box.set_item(item)
            return
        for box in self.boxes:
            remove(box)
        self.boxes = [PictureBox(item, self._actions, self._thumbnails, self) for item in items]
        for box in self.boxes:
            box.changed.connect(self.changed)
            box.setFont(self.font())
            box.show()

    def set_look(self, look: Look) -> None:
        self.setFont(look.small_font)
        for box in self.boxes:
            box.setFont(look.small_font)

    def lay_out(self, width: int) -> int:
        """Takes this width and the height that the pictures need; returns it."""
        y = 0
        for box in self.boxes:
            size = box.lay_out(width)
            box.move(width - size.width(), y)
            y += size.height() + GAP
        self.resize(width, y)
        return y
