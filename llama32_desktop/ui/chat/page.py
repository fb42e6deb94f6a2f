"""The messages one below the other; only those near the visible part have widgets.

The others are a height: estimated, or what it was when they were last in sight. So a
conversation of thousands of messages opens as quickly as one of ten.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from time import perf_counter
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from llama32_desktop.ui.attachments.thumbnails import Thumbnails
from llama32_desktop.ui.chat.height_guess import estimate_height
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.message_actions import MessageActions
from llama32_desktop.ui.chat.message_view import MessageView
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.sums import Sums
from llama32_desktop.ui.kit.tab_order import move_focus
from llama32_desktop.ui.text.body import Controls, MessageBody
from llama32_desktop.ui.text.reading_page import Message
from llama32_desktop.ui.text.search_hits import Sought
from llama32_desktop.ui.text.style import Look

TOP: Final = 24
NEAR: Final = 400
"""Pixels beyond the visible part in which messages are built ahead."""
FAR: Final = 6000
"""Pixels beyond the visible part from which a message's widget is given up again."""
MOST_RELEASED: Final = 2
"""So many are given up at a time: to take a widget apart costs as much as to make it."""
SLICE_S: Final = 0.003
"""After this time the rest of a layout is left for later."""
_INDEX: Final = attrgetter("index")


@dataclass(slots=True, eq=False)
class Slot:
    """A message's place on the page."""

    item: MessageItem
    index: int
    heights: Sums
    view: MessageView | None = None

    @property
    def y(self) -> int:
        return TOP + self.heights.before(self.index)

    @property
    def height(self) -> int:
        return self.heights[self.index]

    @height.setter
    def height(self, height: int) -> None:
        self.heights.change(self.index, height)

    @property
    def body(self) -> MessageBody | None:
        return self.view.body if self.view is not None else None

    @property
    def filling(self) -> bool:
        """Whether its text is still to be laid out, or to be put on its place."""
        view = self.view
        if view is None or view.filling:
            return view is not None
        return view.body is not None and view.body.isHidden() and view.editor is None

    @property
    def text(self) -> str:
        return self.item.text if self.view is None else self.view.text


class Page(QWidget):
    """All messages of a conversation."""

    filled = Signal()
    """A long message has become whole, and wants its place."""
    height_changed = Signal()
    """The user changed a message's height, as by editing."""
    focus_moved = Signal(QWidget)
    """Tab has gone there."""

    def __init__(self, look: Look, actions: MessageActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._look = look
        self._slots: list[Slot] = []
        self._heights = Sums()
        self._by_id: dict[int, Slot] = {}
        self._built: set[Slot] = set()
        """Those that have a widget."""
        self._actions_enabled = True
        self._sought = Sought()
        self._controls = Controls.of(self)
        self.selection, self.mouse = self._controls.selection, self._controls.mouse
        self.caret = self._controls.caret
        self.thumbnails: Thumbnails | None = None
        self.edits: Mapping[int, str] = {}
        """What is being written in the places of messages, by their ids."""
        self.unfinished = False
        """Whether the last layout left something for later."""
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    def __len__(self) -> int:
        return len(self._slots)

    def __bool__(self) -> bool:
        return True  # a widget, however few messages it holds

    def slot(self, message_id: int) -> Slot | None:
        return self._by_id.get(message_id)

    # What is on the page

    def set_items(self, items: Sequence[MessageItem], start: int = 0) -> int:
        """Holds these messages behind its first `start`, and no others.

        Returns:
            How many at the page's start stayed, those first ones included.
        """
        kept = start
        for slot, item in zip(self._slots[start:], items, strict=False):
            if slot.item.id != item.id:
                break
            self.update_item(item)
            kept += 1
        gone = self._slots[kept:]
        self.selection.forget(gone)
        views = [self._detach(slot) for slot in gone]
        for slot in gone:
            del self._by_id[slot.item.id]
        del self._slots[kept:]
        self._heights.truncate(kept)
        for item in items[kept - start :]:
            self._add(item)
        self._mark_last()
        for view in views:  # now: the focus may go elsewhere with one, and the page move to it
            _give_up(view)
        return kept

    def prepend_items(self, items: Sequence[MessageItem]) -> int:
        """Puts messages before all that are there; returns by how much those go down."""
        width = self.width()
        before = self._heights.before(len(self._slots))
        self._heights.prepend([estimate_height(item, width) for item in items])
        added = [Slot(item, index, self._heights) for index, item in enumerate(items)]
        for slot in self._slots:
            slot.index += len(added)
        self._by_id.update((slot.item.id, slot) for slot in added)
        self._slots[:0] = added
        self._stack(width)
        return self._heights.before(len(self._slots)) - before

    def append_item(self, item: MessageItem) -> None:
        self._add(item)
        self._mark_last()

    def update_item(self, item: MessageItem) -> bool:
        """Shows another state of a message; False where nothing is different."""
        slot = self._by_id[item.id]
        if slot.item == item and slot.text == item.text:
            return False
        slot.item = item
        if slot.view is not None:
            slot.view.set_item(item)
        return True

    def view(self, message_id: int) -> MessageView:
        """The widget of a message, made where there is none yet."""
        return self._view(self._by_id[message_id])

    def views(self) -> Iterator[MessageView]:
        """Those widgets that there are."""
        built = sorted(self._built, key=_INDEX)
        return (slot.view for slot in built if slot.view is not None)

    def set_actions_enabled(self, enabled: bool) -> None:
        self._actions_enabled = enabled
        for view in self.views():
            view.set_actions_enabled(enabled)

    def mark(self, sought: Sought) -> None:
        """Marks what is searched for, or nothing."""
        self._sought = sought
        for view in self.views():
            view.mark(sought)

    def set_look(self, look: Look) -> None:
        self._look = look
        for view in self.views():
            view.set_look(look)

    def _add(self, item: MessageItem) -> None:
        slot = Slot(item, len(self._slots), self._heights)
        self._heights.append(estimate_height(item, self.width()))
        self._slots.append(slot)
        self._by_id[item.id] = slot

    def _mark_last(self) -> None:
        for slot in self._built:
            if slot.view is not None:
                slot.view.set_last(slot is self._slots[-1])

    # What the controls of the selection know of it

    @property
    def widget(self) -> QWidget:
        return self

    @property
    def messages(self) -> Sequence[Slot]:
        return self._slots

    @property
    def in_sight(self) -> Iterator[Slot]:
        seen = self.visibleRegion().boundingRect()
        for slot in self._between(seen.top() - FAR, seen.bottom() + FAR):
            view = slot.view  # as it stands now: the next layout may put it elsewhere
            if view is not None and view.geometry().intersects(seen):
                yield slot

    def nearest(self, y: int) -> int:
        return self._heights.index_at(y - TOP)

    def build(self, message: Message, *, whole: bool = False) -> None:
        if isinstance(message, Slot) and self._by_id.get(message.item.id) is message:
            view = self._view(message)
            if view.body is None:
                view.place(self.width())
            elif message.filling and not view.filling:  # it is too far away for `lay_out`
                message.height = view.place(self.width())
                view.resize(self.width(), message.height)
                self.filled.emit()
            if whole:
                view.fill_whole()

    def _put_in_order(self, slot: Slot, view: MessageView) -> None:
        """Has screen readers meet the messages in their order, whichever was made first."""
        below = (other for other in self._built if other.y > slot.y and other.view is not None)
        after = min(below, key=lambda other: other.y, default=None)
        if after is not None and after.view is not None:
            view.stackUnder(after.view)

    def _view(self, slot: Slot) -> MessageView:
        if slot.view is None:
            view = slot.view = MessageView(
                slot.item, self._look, self, slot, self._controls, self._actions, self.thumbnails
            )
            view.set_actions_enabled(self._actions_enabled)
            if slot.item.id in self.edits:
                view.go_on_editing(self.edits[slot.item.id])
            view.set_last(slot is self._slots[-1])
            view.mark(self._sought)
            view.filled.connect(self.filled)
            view.height_changed.connect(self.height_changed)
            view.setGeometry(0, slot.y, self.width(), slot.height)
            self._put_in_order(slot, view)
            view.show()
            self._built.add(slot)
        return slot.view

    def _detach(self, slot: Slot) -> MessageView | None:
        """Takes a message's widget from it, if it has one; its height stays."""
        view, slot.view = slot.view, None
        self._built.discard(slot)
        if view is not None:
            self.caret.forget(slot)
        return view

    def _release_far(self, top: int, bottom: int) -> None:
        """Keeps the widgets that are near, or that hold what a person has begun in them."""
        first, last = self.nearest(top - FAR), self.nearest(bottom + FAR)
        held = self.selection.held
        far = [
            slot
            for slot in self._built
            if not first <= slot.index <= last
            and slot.index not in held
            and slot.view is not None
            and not slot.view.in_use
        ]
        del far[MOST_RELEASED:]
        for slot in far:
            _give_up(self._detach(slot))

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        moved = move_focus(self, self.views(), super().focusNextPrevChild, forwards=forwards)
        focused = QApplication.focusWidget()
        if moved and focused is not None and self.isAncestorOf(focused):
            self.focus_moved.emit(focused)
        return moved

    # Layout

    def lay_out(self, width: int, top: int, height: int, *, following: bool) -> int:
        """Builds what is near the visible part and puts each message on its place.

        The message at the top of the visible part stays where it is, or the end stays in sight
        while `following`.

        Args:
            width: Of the page.
            top: Where the visible part begins now.
            height: Of the visible part.

        Returns:
            Where the visible part is to begin.
        """
        until = perf_counter() + SLICE_S
        anchor = self._slots[self._heights.index_at(top - TOP)]
        offset = anchor.y - top
        while True:  # each round builds what the last one brought into sight
            self._stack(width)
            wanted = self.height() - height if following else anchor.y - offset
            top = max(0, min(wanted, self.height() - height))
            stale = [
                slot
                for slot in self._between(top - NEAR, top + height + NEAR)
                if slot.view is None or slot.view.prepared_width != width
            ]
            self.unfinished = bool(stale) and perf_counter() > until
            if not stale:
                self._release_far(top, top + height)
            if not stale or self.unfinished:
                return top
            for slot in reversed(stale) if following else stale:
                view = self._view(slot)
                slot.height = view.place(width)
                view.resize(width, slot.height)
                if perf_counter() > until:
                    break

    def _between(self, top: int, bottom: int) -> list[Slot]:
        first, last = self.nearest(top), self.nearest(bottom)
        return self._slots[first : last + 1]

    def _stack(self, width: int) -> None:
        above: Slot | None = None
        y = 0
        for slot in sorted(self._built, key=_INDEX):
            if above is None or above.index + 1 != slot.index:
                y = slot.y
            else:  # a selection holds hundreds: a sum for each would take most of the time
                y += above.height
            above, view = slot, slot.view
            if view is not None:
                if view.y() != y:
                    view.move(0, y)
                if view.width() != width:
                    view.resize(width, view.height())
        y = TOP + self._heights.before(len(self._slots))
        if (self.width(), self.height()) != (width, y):
            self.resize(width, y)


def _give_up(view: MessageView | None) -> None:
    if view is not None:
        remove(view)
