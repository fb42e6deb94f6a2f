"""The list of the settings' pages, with headings between them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from llama32_desktop.ui.kit.colour_sheets import TonedItem
from llama32_desktop.ui.kit.fields import fit_list, style_list
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.theme import small_font

WIDTH: Final = 190
MOST_WIDTH: Final = 240


class PageList(QListWidget):
    """A row for each page, in their order.

    Attributes:
        pages: The rows of the pages; the list has headings too.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages: list[QListWidgetItem] = []
        self.setAccessibleName(self.tr("Pages"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        style_list(self)

    def add_page(self, title: str, hint: str = "") -> None:
        """Adds a page's row."""
        item = QListWidgetItem(title, self)
        set_tooltip(item, hint)
        self.pages.append(item)

    def add_heading(self, title: str) -> None:
        """Stands above pages, and cannot be chosen."""
        item = TonedItem(title, "secondary")
        font = small_font(self.font())
        font.setWeight(font.Weight.DemiBold)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        set_tooltip(item, title)
        self.addItem(item)

    def choose(self, page: int) -> None:
        """Turns to a page."""
        self.setCurrentItem(self.pages[page])

    def show_headings(self) -> None:
        """Only those that stand above something."""
        seen = False
        for row in reversed(range(self.count())):
            item = self.item(row)
            if item in self.pages:
                seen = seen or not item.isHidden()
            else:
                item.setHidden(not seen)
                seen = False

    def fit(self) -> None:
        """Takes the width of its rows, within bounds."""
        fit_list(self, WIDTH, MOST_WIDTH)
