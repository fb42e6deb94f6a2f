"""The search over the settings: which pages have the words, and where on them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QScrollArea, QWidget

from llama32_desktop.ui.kit.fields import add_clear_button
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.setting_rows import rows_of
from llama32_desktop.ui.settings.page_list import PageList
from llama32_desktop.ui.settings.page_stack import PageStack


class PageSearch(QObject):
    """Shows only the pages that name what is searched, and marks where.

    Attributes:
        field: In which the words are written.
        nothing: Stands in the place of the pages where none has them.
        found_none: Whether no page that is there has them: none is seen then.
    """

    done = Signal()
    """Other pages are found than before, or the same."""

    def __init__(self, listed: PageList, stack: PageStack, window: QWidget) -> None:
        super().__init__(window)
        self._list = listed
        self._stack = stack
        self._led: QListWidgetItem | None = None
        """The page that the search turned to."""
        self.found_none = False
        self.field = QLineEdit(window)
        self.field.setPlaceholderText(self.tr("Search settings"))
        self.field.setAccessibleName(self.tr("Search settings"))
        self.field.lower()  # screen readers meet it before the list
        add_clear_button(self.field)
        self.field.textChanged.connect(self._find)
        self.nothing = plain_label(self.tr("No matching setting"), window)
        self.nothing.setForegroundRole(window.palette().ColorRole.PlaceholderText)
        self.nothing.hide()
        stack.made.connect(self._find_more)

    def go_down(self) -> None:
        """Goes from the field to what was found."""
        if not self.found_none:
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def _find(self, text: str, came: str = "") -> None:
        """
        Args:
            came: A page that was not there yet when the person wrote that.
        """
        wanted = text.strip().casefold()
        stack = self._stack
        found: list[int] = []
        for row, name in enumerate(stack.names):
            item, page = self._list.pages[row], stack.seen(name)
            in_page = page is not None and _mark(page, wanted)
            shown = not wanted or in_page or wanted in item.text().casefold()
            item.setHidden(not shown)
            if shown:
                found.append(row)
        self._list.show_headings()
        self.found_none = not found
        self.nothing.setVisible(not found and stack.all_there)
        stack.setVisible(bool(found))
        is_there = stack.seen(stack.name) is not None  # else it may still have it
        before = stack.name
        if not wanted:
            self._led = None
        elif found and stack.currentIndex() not in found:
            if is_there:
                self._lead_to(found[0])
        elif found and came and self._follows():
            self._lead_to(found[0])
        is_new = not came or stack.name == came or stack.name != before
        if wanted and found and is_new:  # else the person may have scrolled on meanwhile
            self._show_first_hit()
        self.done.emit()

    def _lead_to(self, row: int) -> None:
        self._led = self._list.pages[row]
        self._list.choose(row)

    def _follows(self) -> bool:
        """Whether the person is still where the search has led, and writes."""
        writes = self.field.window().focusWidget() is self.field
        return self._list.currentItem() is self._led and writes

    def _find_more(self, name: str) -> None:
        """Looks in a page that was not there yet."""
        if self.field.text().strip():
            self._find(self.field.text(), name)

    def _show_first_hit(self) -> None:
        area = self._stack.currentWidget()
        if not isinstance(area, QScrollArea):  # its page is not begun
            return
        hit = next((row for row in rows_of(area) if row.marked), None)
        if hit is not None:
            area.ensureWidgetVisible(hit)


def _mark(page: QWidget, wanted: str) -> bool:
    """Marks the settings that have the words; returns whether the page shows any."""
    found = False
    for row in rows_of(page):
        row.mark(bool(wanted) and row.isVisibleTo(page) and row.has(wanted))
        found = found or row.marked
    return found
