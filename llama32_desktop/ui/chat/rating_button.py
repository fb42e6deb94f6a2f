"""The two buttons below an answer that say what the person thinks of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.kit.buttons import IconButton


class RatingButton(IconButton):
    """Is filled while the answer has its rating: once that is kept, not when it is pressed."""

    def __init__(self, rating: str, name: str, parent: QWidget) -> None:
        super().__init__(rating, name, parent)
        self.setCheckable(True)
        self.toggled.connect(lambda given: self.set_icon(f"{rating}-given" if given else rating))

    def nextCheckState(self) -> None:
        """Leaves it to `setChecked`."""
