"""The conversation as a page: messages one below the other, following what streams in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from re import Pattern
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from llama32_desktop.ui.attachments.thumbnails import Thumbnails
from llama32_desktop.ui.chat.empty_state import EmptyState
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.jump_button import JumpButton
from llama32_desktop.ui.chat.message_actions import MessageActions
from llama32_desktop.ui.chat.message_view import MessageView
from llama32_desktop.ui.chat.page import Page
from llama32_desktop.ui.chat.read_line import ReadLine, line_at
from llama32_desktop.ui.chat.zoom_wheel import ZoomWheel
from llama32_desktop.ui.kit.colour_sheets import frame_when_focused
from llama32_desktop.ui.kit.icons import renderer
from llama32_desktop.ui.text.markdown import Leaf
from llama32_desktop.ui.text.search_hits import Hit, Sought
from llama32_desktop.ui.text.style import Look, default_look

FRAME_MS = 16
DRAG_MS = 40
"""While the mouse selects beyond the visible part, that moves so often."""
MARGIN = 16
"""Above a message that was gone to."""
CARET_MARGIN = 40
"""Above and below the caret, in pixels, so that what it goes to next is in sight too."""
ROUNDS = 4
"""What comes into sight is laid out, and may move the caret again, so often at most."""
NEAR_TOP = 3
"""Heights of the visible part from the top at which earlier messages are wanted."""


class Transcript(QWidget):
    """Shows messages; streamed text is gathered and drawn once a frame."""

    top_neared = Signal()
    """The first message on the page is almost in sight: earlier ones are wanted now."""

    zoom_wanted = Signal(int)
    """So many steps larger; smaller, where it is negative."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 100
        self._look = default_look()
        self._read: ReadLine | None = None
        """The line that stays where it is while the text gets another size."""
        self._pending: dict[int, list[str]] = {}
        self._thoughts: dict[int, list[str]] = {}
        self._following = True
        self._placing = False
        self._wanted: int | None = None
        """The message that is to come into sight, once it is laid out."""
        self._wanted_hit = False
        """Whether the phrase's present place in it is what is to come into sight."""
        self._sought = Sought()
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        frame_when_focused(self._scroll)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: a bar that comes and goes would move the page sideways.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setAccessibleName(self.tr("Conversation"))
        self.message_actions = MessageActions(self)
        self._page = Page(self._look, self.message_actions)
        self._page.mouse.dragged.connect(self._on_dragged)
        self._page.filled.connect(self._on_filled)
        self._page.height_changed.connect(self._on_height_changed)
        self._page.focus_moved.connect(self._scroll.ensureWidgetVisible)
        self._page.caret.moved.connect(self._on_caret_moved)
        self._scroll.setWidget(self._page)
        self._scroll.hide()  # Tab would stop at it, and screen readers meet a page with nothing
        ZoomWheel(self._scroll.viewport()).turned.connect(self.zoom_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self.empty = EmptyState(self)
        self._covered = False
        self._jump = JumpButton(self)
        self._jump.clicked.connect(self.jump_to_latest)
        self._bar = self._scroll.verticalScrollBar()
        self._bar.rangeChanged.connect(lambda _low, high: self._bar.setEnabled(high > 0))
        self._bar.valueChanged.connect(self._on_scrolled)
        self._timer = self._single_shot(self.flush)
        self._rest = self._single_shot(self._place)
        self._dragging = self._single_shot(self._go_on_dragging)
        self._dragged_to = QPoint()
        self._frame_ms = FRAME_MS

    def _single_shot(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(then)
        return timer

    def set_thumbnails(self, thumbnails: Thumbnails) -> None:
        """Where the messages' pictures come from; said before the first of them is shown."""
        self._page.thumbnails = thumbnails

    def edit_of(self, message_id: int) -> str | None:
        """What is being written in a message's place; `None` where it is as the message is."""
        return self._page.edits.get(message_id)

    def set_edits(self, edits: Mapping[int, str]) -> None:
        """What is being written in the places of messages; looked at when one is shown."""
        self._page.edits = edits

    # Messages

    def set_messages(self, items: Sequence[MessageItem], start: int = 0) -> None:
        """Shows these messages behind its first `start`, and no others.

        Unchanged ones at the start stay as they are.
        """
        self.flush()
        if self._page.set_items(items, start):
            self._messages_changed()
        else:  # to list thousands has taken a moment: they are laid out in the next one
            self._following = True
            self._show_page()
            self._rest.start(0)

    def prepend_messages(self, items: Sequence[MessageItem]) -> None:
        """Puts messages before all that are there; what is in sight stays where it is."""
        placing, self._placing = self._placing, True
        top = self._bar.value()
        down = self._page.prepend_items(items)
        self._placing = placing
        self._scroll_to(top + down)
        self._place()

    def add_message(self, item: MessageItem) -> None:
        """Adds a message at the end and goes there."""
        self.flush()
        self._page.append_item(item)
        self._following = True
        self._messages_changed()

    def append_text(self, message_id: int, text: str) -> None:
        """Adds streamed text to a message; drawn with the next frame."""
        self._gather(self._pending, message_id, text)

    def append_thought(self, message_id: int, text: str) -> None:
        """Adds to what a model thinks before its answer; drawn with the next frame."""
        self._gather(self._thoughts, message_id, text)

    def _gather(self, pending: dict[int, list[str]], message_id: int, text: str) -> None:
        pending.setdefault(message_id, []).append(text)
        if not self._timer.isActive():
            self._timer.start(self._frame_ms)

    def update_message(self, item: MessageItem) -> None:
        """Shows another state of a message; one that is not on the page is ignored."""
        self.flush()
        if self._page.slot(item.id) is not None and self._page.update_item(item):
            self._place()

    def message_text(self, message_id: int) -> str:
        """The text of a message as it stands, what is not drawn yet included.

        Raises:
            KeyError: there is no such message on the page.
        """
        slot = self._page.slot(message_id)
        if slot is None:
            raise KeyError(message_id)
        return slot.text + "".join(self._pending.get(message_id, ()))

    def cover(self, covered: bool) -> None:
        """Another page lies over the empty one, or no longer; what is covered takes no focus."""
        if self._covered != covered:
            self._covered = covered
            self._messages_changed()

    def set_wraps_code(self, wraps: bool) -> None:
        """Breaks long lines of code, or lets them scroll sideways."""
        if Look.wraps_code != wraps:
            Look.wraps_code = wraps
            self._page.set_look(self._look)
            self._place()

    def set_actions_enabled(self, enabled: bool) -> None:
        """Turns editing and regenerating on or off."""
        self._page.set_actions_enabled(enabled)

    def view(self, message_id: int) -> MessageView:
        """The widget of a message, for tests and for keyboard focus."""
        return self._page.view(message_id)

    @property
    def holds_focus(self) -> bool:
        """Whether the keyboard's focus is in one of the messages."""
        return self._page.isAncestorOf(QApplication.focusWidget() or self)

    def focus_versions(self, message_id: int) -> None:
        """Puts the focus on a message's arrows, to go on from version to version."""
        if self._page.slot(message_id) is not None:
            self._page.view(message_id).focus_versions()

    @property
    def complete(self) -> bool:
        """Whether all that is in sight is laid out."""
        return not (self._rest.isActive() or any(view.filling for view in self._page.views()))

    def flush(self) -> None:
        """Draws what was appended since the last frame."""
        self._timer.stop()
        pending, thoughts = self._pending, self._thoughts
        if not (pending or thoughts):
            return
        start = perf_counter()
        self._pending, self._thoughts = {}, {}
        for message_id in pending.keys() | thoughts.keys():
            if self._page.slot(message_id) is not None:
                view = self._page.view(message_id)
                view.append_thought("".join(thoughts.get(message_id, ())))
                view.append("".join(pending.get(message_id, ())))
                view.prepared_width = -1
        self._place()
        # A huge open block takes longer: then frames come less often, so that the thread
        # stays free for at least three quarters of the time.
        spent = (perf_counter() - start) * 1000
        self._frame_ms = max(FRAME_MS, round(4 * spent))

    def _messages_changed(self) -> None:
        self._show_page()
        self._place()

    def _show_page(self) -> None:
        self.empty.setVisible(not (len(self._page) or self._covered))
        self._scroll.setVisible(bool(len(self._page)))

    def _on_filled(self) -> None:
        self._rest.start(0)  # its last slice took as long as a turn may

    def _on_height_changed(self) -> None:
        following, self._following = self._following, False
        self._place()
        self._following = following

    # Layout and scrolling

    def _place(self) -> None:
        """Lays out what is in sight, as far as a moment allows; the rest comes right after."""
        if not self._placing and len(self._page):
            self._placing = True
            area = self._scroll.viewport()
            top = self._page.lay_out(
                area.width(), self._bar.value(), area.height(), following=self._following
            )
            self._bar.setValue(top)
            self._placing = False
            if self._page.unfinished:
                self._rest.start(0)
            elif self._read is not None:
                self._go_back_to(self._read)
            elif self._wanted is not None:
                self._go_to_wanted(self._wanted)
            elif top < NEAR_TOP * area.height():
                self.top_neared.emit()
        self._update_jump()

    def _scroll_to(self, top: int) -> None:
        """Moves the page; what comes into sight is laid out later."""
        placing, self._placing = self._placing, True
        self._bar.setValue(top)
        self._placing = placing

    def _on_scrolled(self, value: int) -> None:
        if not self._placing:
            self._following = value >= self._bar.maximum() - 4
            self._place()

    def _on_dragged(self, where: QPoint) -> None:
        """The mouse selects; where it is beyond the visible part, that moves until it is not."""
        self._dragged_to = where
        if not self._dragging.isActive():
            self._go_on_dragging()

    def _go_on_dragging(self) -> None:
        area = self._scroll.viewport()
        y = area.mapFromGlobal(self._dragged_to).y()
        beyond = min(y, 0) + max(0, y - area.height())
        if not beyond or not self._page.mouse.selecting:
            return
        self._bar.setValue(self._bar.value() + max(-60, min(60, beyond)))
        self._page.mouse.reach(self._dragged_to)
        self._dragging.start(DRAG_MS)

    def _on_caret_moved(self) -> None:
        """The caret is somewhere else: it comes into sight, and stays there."""
        self._following = scrolled = False
        for _ in range(ROUNDS):
            top, height = self._bar.value(), self._scroll.viewport().height()
            rect = self._page.caret.rect_on_page()
            if scrolled and top <= rect.top() and rect.bottom() < top + height:
                break
            room = max(0, min(CARET_MARGIN, (height - rect.height()) // 2))
            wanted = min(top, rect.top() - room)
            wanted = max(wanted, rect.top() + rect.height() + room - height)
            self._bar.setValue(wanted)
            scrolled = True
        self._update_jump()

    @property
    def following(self) -> bool:
        """Whether the page stays at the end while text streams in."""
        return self._following

    def jump_to_latest(self) -> None:
        """Goes to the end and follows again."""
        self._following = True
        self._place()

    def reveal(self, message_id: int, words: str = "") -> None:
        """Goes to a message, or to the first of these words in it, and marks them all."""
        slot = self._page.slot(message_id)
        if slot is None:
            return
        self.mark_words(words)
        self._following, self._wanted, self._wanted_hit = False, message_id, False
        self._scroll_to(slot.y - MARGIN)
        self._place()

    def mark_words(self, words: str) -> None:
        """Marks what was searched for in every message, or nothing."""
        self._mark(replace(self._sought, words=words))

    def mark_phrase(self, phrase: Pattern[str] | None, present: Hit | None = None) -> None:
        """Marks a phrase in every message, and the place where the person is; or nothing."""
        self._mark(replace(self._sought, phrase=phrase, present=present))

    def reveal_hit(self, hit: Hit) -> None:
        """Makes this the present place of the phrase, and brings it into sight."""
        self.mark_phrase(self._sought.phrase, hit)
        slot = self._page.slot(hit.message_id)
        if slot is None:
            return
        self._following, self._wanted, self._wanted_hit = False, hit.message_id, True
        if slot.body is None or slot.filling:
            self._scroll_to(slot.y - MARGIN)
        self._place()

    @property
    def top_message(self) -> int | None:
        """The message at the top of the visible part; `None` on an empty page."""
        messages = self._page.messages
        return messages[self._page.nearest(self._bar.value())].item.id if messages else None

    def leaves(self, message_id: int) -> list[Leaf] | None:
        """The leaves of a message that is laid out, as they stand."""
        slot = self._page.slot(message_id)
        if slot is None or slot.body is None or slot.filling:
            return None
        return [view.leaf for view in slot.body.views]

    def _mark(self, sought: Sought) -> None:
        if sought != self._sought:
            self._sought = sought
            self._page.mark(sought)

    def _go_to_wanted(self, message_id: int) -> None:
        slot = self._page.slot(message_id)
        view = slot.view if slot is not None else None
        if slot is None or view is None or view.body is None or view.filling:
            return
        self._wanted = None
        if self._wanted_hit and (line := view.body.show_present()) is not None:
            self._go_to_line(slot.y + view.body.y() + line.y(), line.height())
            return
        inside = view.body.first_found()
        down = view.body.y() + inside if inside is not None else 0
        third = self._scroll.viewport().height() / 3
        self._bar.setValue(round(slot.y + max(-MARGIN, down - third)))

    def _go_to_line(self, y: float, line_height: float) -> None:
        """Moves the page only where the line is not in sight already."""
        top, height = self._bar.value(), self._scroll.viewport().height()
        if y - MARGIN < top or y + line_height + MARGIN > top + height:
            self._bar.setValue(round(y - height / 3))

    def _update_jump(self) -> None:
        show = bool(len(self._page)) and self._bar.value() < self._bar.maximum() - 40
        self._jump.setVisible(show and not self._following)
        if self._jump.isVisible():
            # At the edge, where it covers least of what is read.
            right = self.width() - self._bar.width() - self._jump.width()
            self._jump.move(right, self.height() - 52)
            self._jump.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.empty.setGeometry(self.rect())
        if (layout := self.layout()) is not None:
            layout.activate()  # the scroll area's new size, now
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()  # the scroll area got its size only now where it was first filled meanwhile

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.PaletteChange, kinds.ApplicationFontChange, kinds.FontChange):
            self._take_look()

    def set_zoom(self, zoom: int) -> None:
        """Shows the messages' text at so many per cent; the line at the top stays there."""
        if zoom == self._zoom:
            return
        self._zoom = zoom
        if not self._following and self._read is None and len(self._page):
            self._read = line_at(self._page, self._bar.value())
        self._take_look()

    def _take_look(self) -> None:
        look = default_look(self._zoom)
        if (look.colours, look.font) != (self._look.colours, self._look.font):
            if look.colours != self._look.colours:
                renderer.cache_clear()
            self._look = look
            self._page.set_look(look)
            self._rest.start(0)  # what is given up of the old look takes a turn of its own

    def _go_back_to(self, line: ReadLine) -> None:
        slot = self._page.slot(line.message_id)
        body = slot.body if slot is not None else None
        if slot is None or body is None:
            self._read = None
        elif not slot.filling and len(body.views) > line.place[0]:
            self._read = None
            y = slot.y + body.y() + body.line_box(line.place).y()
            self._bar.setValue(round(y - line.below_top))
