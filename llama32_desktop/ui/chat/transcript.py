"""The conversation as a page: messages one below the other, following what streams in."""

from __future__ import annotations

from collections.abc import Sequence
from time import perf_counter

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.jump_button import JumpButton
from llama32_desktop.ui.chat.message_view import MessageView, default_look
from llama32_desktop.ui.icons import renderer

FRAME_MS = 16
_TOP = 24
_NEAR = 400
"""Pixels beyond the visible part in which messages are built ahead."""


class Transcript(QWidget):
    """Shows messages; streamed text is gathered and drawn once a frame."""

    edit_requested = Signal(int, str)
    regenerate_requested = Signal(int)
    branch_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = default_look()
        self._views: list[MessageView] = []
        self._by_id: dict[int, MessageView] = {}
        self._pending: dict[int, list[str]] = {}
        self._following = True
        self._placing = False
        self._actions_enabled = True
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: a bar that comes and goes would move the page sideways.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setAccessibleName(self.tr("Conversation"))
        self._page = QWidget()
        self._page.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._scroll.setWidget(self._page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self._empty = EmptyState(self)
        self._jump = JumpButton(self)
        self._jump.clicked.connect(self.jump_to_latest)
        self._bar = self._scroll.verticalScrollBar()
        self._bar.rangeChanged.connect(lambda _low, high: self._bar.setEnabled(high > 0))
        self._bar.valueChanged.connect(self._on_scrolled)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.flush)
        self._frame_ms = FRAME_MS

    # Messages

    def set_messages(self, items: Sequence[MessageItem]) -> None:
        """Shows these messages and no others; unchanged ones at the start stay as they are."""
        self.flush()
        kept = 0
        while (
            kept < min(len(items), len(self._views)) and self._views[kept].item.id == items[kept].id
        ):
            view = self._views[kept]
            if view.item != items[kept] or view.text != items[kept].text:
                view.set_item(items[kept])
            kept += 1
        for view in self._views[kept:]:
            view.hide()
            view.deleteLater()
            del self._by_id[view.item.id]
        del self._views[kept:]
        if not kept:
            self._following = True
        for item in items[kept:]:
            self._append_view(item)
        self._messages_changed()

    def add_message(self, item: MessageItem) -> None:
        """Adds a message at the end and goes there."""
        self.flush()
        self._append_view(item)
        self._following = True
        self._messages_changed()

    def append_text(self, message_id: int, text: str) -> None:
        """Adds streamed text to a message; drawn with the next frame."""
        self._pending.setdefault(message_id, []).append(text)
        if not self._timer.isActive():
            self._timer.start(self._frame_ms)

    def update_message(self, item: MessageItem) -> None:
        """Shows another state of a message; one that is not on the page is ignored."""
        self.flush()
        view = self._by_id.get(item.id)
        if view is not None and (view.item != item or view.text != item.text):
            view.set_item(item)
            self._place()

    def message_text(self, message_id: int) -> str:
        """The text of a message as it stands, what is not drawn yet included."""
        return self._by_id[message_id].text + "".join(self._pending.get(message_id, ()))

    def show_empty(self, title: str, hint: str) -> None:
        """What the page says while it has no messages."""
        self._empty.set_text(title, hint)
        self._messages_changed()

    def set_actions_enabled(self, enabled: bool) -> None:
        """Turns editing and regenerating on or off."""
        self._actions_enabled = enabled
        for view in self._views:
            view.set_actions_enabled(enabled)

    def view(self, message_id: int) -> MessageView:
        """The widget of a message, for tests and for keyboard focus."""
        return self._by_id[message_id]

    def flush(self) -> None:
        """Draws what was appended since the last frame."""
        self._timer.stop()
        if not self._pending:
            return
        start = perf_counter()
        pending, self._pending = self._pending, {}
        for message_id, texts in pending.items():
            view = self._by_id.get(message_id)
            if view is not None:
                view.append("".join(texts))
                view.prepared_width = -1
        self._place()
        # A huge open block takes longer: then frames come less often, so that the thread
        # stays free for at least three quarters of the time.
        spent = (perf_counter() - start) * 1000
        self._frame_ms = max(FRAME_MS, round(4 * spent))

    def _append_view(self, item: MessageItem) -> None:
        view = MessageView(item, self._look, self._page)
        view.set_actions_enabled(self._actions_enabled)
        view.edit_requested.connect(self.edit_requested)
        view.regenerate_requested.connect(self.regenerate_requested)
        view.branch_requested.connect(self.branch_requested)
        view.height_changed.connect(self._on_height_changed)
        view.resize(self._scroll.viewport().width(), view.estimate(self.width()))
        view.show()
        self._views.append(view)
        self._by_id[item.id] = view

    def _messages_changed(self) -> None:
        for view in self._views:
            view.set_last(view is self._views[-1])
        self._empty.setVisible(not self._views)
        self._scroll.setVisible(bool(self._views))
        self._place()

    def _on_height_changed(self) -> None:
        view = self.sender()
        if isinstance(view, MessageView):
            view.prepared_width = -1
            following, self._following = self._following, False
            self._place()
            self._following = following

    # Layout and scrolling

    def _place(self) -> None:
        """Lays out what is visible and puts each message on its place.

        Messages out of sight keep their estimated or former height. The message at the top
        of the visible part stays where it is, or the end stays in sight while following.
        """
        if self._placing or not self._views:
            self._update_jump()
            return
        self._placing = True
        width = self._scroll.viewport().width()
        height = self._scroll.viewport().height()
        top = self._bar.value()
        anchor = next((v for v in self._views if v.y() + v.height() > top), self._views[-1])
        offset = anchor.y() - top
        for _ in range(20):  # each round builds what the last one brought into sight
            self._stack(width)
            if self._following:
                top = max(0, self._page.height() - height)
            else:
                top = max(0, min(anchor.y() - offset, self._page.height() - height))
            stale = [
                view
                for view in self._views
                if view.prepared_width != width
                and view.y() < top + height + _NEAR
                and view.y() + view.height() > top - _NEAR
            ]
            if not stale:
                break
            for view in stale:
                view.resize(width, view.place(width))
        self._bar.setValue(top)
        self._placing = False
        self._update_jump()

    def _stack(self, width: int) -> None:
        y = _TOP
        for view in self._views:
            if view.y() != y or view.x():
                view.move(0, y)
            if view.width() != width:
                view.resize(width, view.height())
            y += view.height()
        if (self._page.width(), self._page.height()) != (width, y):
            self._page.resize(width, y)

    def _on_scrolled(self, value: int) -> None:
        if not self._placing:
            self._following = value >= self._bar.maximum() - 4
            self._place()

    @property
    def following(self) -> bool:
        """Whether the page stays at the end while text streams in."""
        return self._following

    def jump_to_latest(self) -> None:
        """Goes to the end and follows again."""
        self._following = True
        self._place()

    def _update_jump(self) -> None:
        show = bool(self._views) and self._bar.value() < self._bar.maximum() - 40
        self._jump.setVisible(show and not self._following)
        if self._jump.isVisible():
            self._jump.move((self.width() - self._jump.width()) // 2, self.height() - 52)
            self._jump.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._empty.setGeometry(self.rect())
        if (layout := self.layout()) is not None:
            layout.activate()  # the scroll area's new size, now
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.PaletteChange, kinds.ApplicationFontChange, kinds.FontChange):
            look = default_look()
            if (look.colours, look.font) != (self._look.colours, self._look.font):
                self._look = look
                renderer.cache_clear()
                for view in self._views:
                    view.set_look(look)
                self._place()


class EmptyState(QWidget):
    """What to do first, in the middle of the empty page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._hint = QLabel(self)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._hint.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 48)
        layout.setSpacing(10)
        layout.addStretch()
        for label in (self._title, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch()

    def set_text(self, title: str, hint: str) -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
