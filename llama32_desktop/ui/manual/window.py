"""Help → Manual: its pages beside their list, with a search over all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import press_focused
from llama32_desktop.ui.kit.coming import Coming
from llama32_desktop.ui.kit.fields import add_clear_button, style_list
from llama32_desktop.ui.kit.focus import FocusKeeper
from llama32_desktop.ui.kit.plain_text import plain_label, set_tooltip
from llama32_desktop.ui.kit.sentences import localised, spoken
from llama32_desktop.ui.kit.tab_order import TabByLines
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.manual.page_view import PageView
from llama32_desktop.ui.manual.pages import Hit, Page, find, read_manual

LIST_WIDTH: Final = 220
MOST_LIST_WIDTH: Final = 290
PAUSE_MS: Final = 120
"""So long after the last letter the search begins."""
_AROUND: Final = 24
"""Pixels of the list beside its rows."""
_NAME: Final = Qt.ItemDataRole.UserRole


class ManualWindow(TabByLines, QMainWindow):  # which screen readers know for a window
    """Stays open beside the chat. Its pages are read in the background when it is made."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual"))
        self.resize(980, 720)
        self.setMinimumSize(560, 380)
        self._background = background
        self._pages: dict[str, Page] = {}
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search the manual"))
        self.field.setAccessibleName(self.tr("Search the manual"))
        add_clear_button(self.field)
        self.field.setMaxLength(500)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self.search_now)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.search_now)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._show_item)
        style_list(self.list)
        self.status = plain_label("", self)
        self.status.setWordWrap(True)
        self.status.setFont(small_font(self.font()))
        self.status.hide()
        self.page = PageView(background, self)
        self.page.setAccessibleName(self.tr("Page"))
        self.page.further_wanted.connect(self.show_page)
        self._coming = Coming(self.page)
        self._coming.begin()
        side = QWidget(self)
        side.setFixedWidth(LIST_WIDTH)
        self._side = side
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.field, self.status, self.list):
            column.addWidget(widget)
        body = QWidget(self)
        self.setCentralWidget(body)
        layout = QHBoxLayout(body)
        layout.setContentsMargins(12, 12, 0, 12)
        layout.setSpacing(4)
        layout.addWidget(side)
        layout.addWidget(self.page, 1)
        for keys in (QKeySequence.StandardKey.Close, QKeySequence.StandardKey.Cancel):
            QShortcut(QKeySequence(keys), self, self._leave)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._go_to_search)
        FocusKeeper(self, lambda: self.list)
        language = spoken()
        background.run_task(lambda: read_manual(language), self._take, self._fail)

    def _take(self, pages: Sequence[Page]) -> None:
        self._coming.end()
        self._pages = {page.name: page for page in pages}
        self.search_now()
        wanted = self.list.sizeHintForColumn(0) + _AROUND
        self._side.setFixedWidth(max(LIST_WIDTH, min(wanted, MOST_LIST_WIDTH)))

    def _fail(self, error: Exception) -> None:
        self._coming.end()
        self._say(localised(error))

    def _say(self, text: str) -> None:
        self.status.setText(text)
        self.status.setVisible(bool(text))

    def show_page(self, name: str) -> None:
        """Shows a page by its name, whatever was searched for."""
        self.field.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setCurrentRow(row)

    def _on_typed(self, typed: str) -> None:
        if typed.strip():
            self._pause.start()
        else:
            self.search_now()

    def search_now(self) -> None:
        """Lists the pages that have the words, else all, without waiting for more letters."""
        self._pause.stop()
        typed = self.field.text().strip()
        pages = list(self._pages.values())
        if not typed:
            self._show_hits([Hit(page, "") for page in pages], typed)
            return

        def then(hits: Sequence[Hit]) -> None:
            if self.field.text().strip() == typed:  # else another search is on its way
                self._show_hits(hits, typed)

        self._background.run_task(lambda: find(pages, typed), then, self._fail)

    def _show_hits(self, rows: Sequence[Hit], typed: str) -> None:
        shown = self.list.currentItem()
        before = shown.data(_NAME) if shown else ""
        self.list.clear()
        for page, around in rows:
            item = QListWidgetItem(page.title, self.list)
            item.setData(_NAME, page.name)
            set_tooltip(item, around)
        self._say(self.tr("Nothing was found.") if typed and self._pages and not rows else "")
        names = [page.name for page, _ in rows]
        if names:
            keep = not typed and before in names
            self.list.setCurrentRow(names.index(before) if keep else 0)

    def _show_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            titles = {name: page.title for name, page in self._pages.items()}
            self.page.show_page(self._pages[item.data(_NAME)], titles, self.field.text().strip())

    def _go_to_search(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _leave(self) -> None:
        """First ends the search, then closes the window."""
        if self.field.text():
            self.field.clear()
        else:
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]  # noqa: N802
        if watched is self.field and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if steps and event.type() == QEvent.Type.KeyPress:
                row = self.list.currentRow() + steps
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)
