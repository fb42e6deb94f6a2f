"""A page of the manual: texts and pictures one below the other, selected as messages are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.flow_row import FlowRow
from llama32_desktop.ui.kit.focus import leave
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.manual.pages import Page, Picture, plain_text
from llama32_desktop.ui.manual.picture_view import PictureView
from llama32_desktop.ui.text.body import Controls, MessageBody
from llama32_desktop.ui.text.reading_page import Message
from llama32_desktop.ui.text.search_hits import Sought
from llama32_desktop.ui.text.style import default_look
from llama32_desktop.ui.text.text_feed import TextFeed

COLUMN: Final = 680
"""The text takes no more of the width, in pixels."""
MARGIN: Final = 28
GAP: Final = 18


@dataclass(eq=False)
class _Text:
    """One piece of text: a message of its page."""

    index: int
    body: MessageBody | None = None
    filling: bool = False


class _Sheet(QWidget):
    """What the texts stand on, as the selection, the mouse and the caret want it."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[_Text] = []

    @property
    def widget(self) -> QWidget:
        return self

    @property
    def messages(self) -> Sequence[Message]:
        return self.texts

    @property
    def in_sight(self) -> Iterator[Message]:
        yield from self.texts

    def nearest(self, y: int) -> int:
        """The text that is nearest to a height of the page."""

        def distance(text: _Text) -> int:
            body = text.body
            assert body is not None
            return max(body.y() - y, y - body.geometry().bottom(), 0)

        return min(self.texts, key=distance).index

    def build(self, message: Message, *, whole: bool = False) -> None:
        """All texts are built when the page is shown."""


class PageView(QScrollArea):
    """Shows one page; its texts come in slices, so that no page holds the window."""

    further_wanted = Signal(str)
    """The name of a page."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._background = background
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet = _Sheet()
        self.setWidget(self._sheet)
        self._controls = Controls.of(self._sheet)
        self._page: Page | None = None
        self._titles: dict[str, str] = {}
        self._feeds: list[TextFeed] = []
        self._column: list[QWidget] = []
        self._row: QWidget | None = None
        self._words = ""
        self._seeking = False
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._advance)

    # What is shown

    @property
    def complete(self) -> bool:
        """Whether all of the page is there."""
        return not self._slices.isActive()

    def show_page(self, page: Page, titles: dict[str, str], words: str = "") -> None:
        """Shows a page from its top, or from the first of the words that are searched for.

        Args:
            titles: Of all pages, by their names.
        """
        self._words, self._titles = words, titles
        self._seeking = bool(words)
        if page != self._page:
            self._page = page
            self._make()
        self._mark()
        self.verticalScrollBar().setValue(0)
        if self.complete:
            self._seek()

    def _make(self) -> None:
        assert self._page is not None
        self._controls.selection.clear()
        for widget in self._column:
            leave(widget)
            remove(widget)
        self._sheet.texts, self._feeds, self._column = [], [], []
        look = default_look()
        for piece in self._page.pieces:
            if isinstance(piece, Picture):
                self._add(PictureView(piece, self._background, self._sheet))
                continue
            text = _Text(len(self._sheet.texts))
            text.body = MessageBody(look, text, self._controls, self._sheet)
            text.body.setAccessibleName(self._page.title)
            text.body.setAccessibleDescription(plain_text(piece))
            text.body.formula_set.connect(self._place)
            self._sheet.texts.append(text)
            feed = TextFeed(text.body, piece, markdown=True)
            feed.end()
            self._feeds.append(feed)
            self._add(text.body)
        self._row = self._links(self._page.further)
        if self._row is not None:
            self._add(self._row)
            self._row.hide()  # until what stands above it is there
        self._slices.start()
        self._place()

    def _add(self, widget: QWidget) -> None:
        widget.show()
        self._column.append(widget)

    def _links(self, names: Sequence[str]) -> QWidget | None:
        if not names:
            return None
        row = QWidget(self._sheet)
        buttons = [QPushButton(self._titles.get(name, name), row) for name in names]
        for name, button in zip(names, buttons, strict=True):
            button.clicked.connect(lambda _=False, name=name: self.further_wanted.emit(name))
        row.setLayout(FlowRow(*buttons))
        return row

    def _advance(self) -> None:
        waiting = next((feed for feed in self._feeds if not feed.finished), None)
        if waiting is None:
            self._slices.stop()
            if self._row is not None:
                self._row.show()
            self._place()
            self._seek()
            return
        waiting.advance(self._width)
        self._place()

    @property
    def _width(self) -> int:
        return max(1, min(COLUMN, self.viewport().width() - 2 * MARGIN))

    def _place(self) -> None:
        """Puts everything below each other, in the middle."""
        width, y = self._width, MARGIN
        x = (self.viewport().width() - width) // 2
        for widget in self._column:
            if isinstance(widget, MessageBody):
                height = widget.lay_out(width)
                widget.move(x, y)
            else:
                size = QSize(width, widget.heightForWidth(width))
                if isinstance(widget, PictureView):
                    size = widget.size_within(width)
                height = size.height()
                widget.setGeometry(x, y, size.width(), height)
            y += height + GAP
        self._sheet.resize(self.viewport().width(), y + MARGIN - GAP)

    # Words that are searched for

    def _mark(self) -> None:
        for text in self._sheet.texts:
            if text.body is not None:
                text.body.mark(Sought(words=self._words))

    def _seek(self) -> None:
        """Goes to the first of the words."""
        if not self._seeking:
            return
        self._seeking = False
        for text in self._sheet.texts:
            if text.body is not None and (down := text.body.first_found()) is not None:
                self.verticalScrollBar().setValue(round(text.body.y() + down) - MARGIN)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._page is not None:
            self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        changed = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in changed and getattr(self, "_page", None) is not None:
            look = default_look()
            for text in self._sheet.texts:
                if text.body is not None:
                    text.body.set_look(look)
            self._place()
            self._sheet.update()
