"""What is selected on a page of messages: its one owner, for mouse and keys alike."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from time import perf_counter
from typing import Final, NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

from llama32_desktop.ui.text.part import END, START, Part, Place
from llama32_desktop.ui.text.reading_page import Message, ReadingPage, Where

SLICE_S: Final = 0.003
"""After this time the messages in between that have no widget yet are left for later."""

Ends = tuple[Where, Where]
"""Where a selection began and where it ends, in either order."""


class _Anchor(NamedTuple):
    """Where it began: a place, or the word or the line that was taken whole."""

    message: Message
    start: Place
    end: Place


class Selection:
    """From an anchor to a cursor, in one message or over several.

    What of a message is selected follows from these two; no message keeps it for itself.
    """

    def __init__(self, page: ReadingPage) -> None:
        self._page = page
        self._anchor: _Anchor | None = None
        self._cursor: Where | None = None
        self._waiting: deque[Message] = deque()
        """Messages in between that are to be built, so that copying them takes no time."""
        # One for all changes: a drag makes many, and each would build for its own slice.
        self._ahead = QTimer(page.widget)
        self._ahead.setInterval(0)
        self._ahead.timeout.connect(self._build_ahead)

    def __bool__(self) -> bool:
        return self.ends is not None

    @property
    def anchor(self) -> Where | None:
        """Where it goes on from, though nothing may be selected yet."""
        anchor, cursor = self._anchor, self._cursor
        if anchor is None or cursor is None:
            return None
        start = Where(anchor.message, anchor.start)
        return Where(anchor.message, anchor.end) if cursor.order < start.order else start

    @property
    def ends(self) -> Ends | None:
        """Its anchor and its cursor; `None` where nothing is selected."""
        anchor, cursor = self.anchor, self._cursor
        if anchor is None or cursor is None or anchor.order == cursor.order:
            return None
        return anchor, cursor

    @property
    def spans(self) -> bool:
        """Whether more than one message is selected."""
        ends = self.ends
        return ends is not None and ends[0].message is not ends[1].message

    def part_of(self, message: Message) -> Part | None:
        """What of a message is selected."""
        return _part(_in_order(self.ends), message)

    @property
    def held(self) -> range:
        """The indices of the messages of which a part is selected, and of that in which the
        selection began."""
        if (ends := _in_order(self.ends)) is not None:
            return range(ends[0].message.index, ends[1].message.index + 1)
        if self._anchor is None:
            return range(0)
        return range(self._anchor.message.index, self._anchor.message.index + 1)

    # Changes

    def begin(self, message: Message, start: Place, end: Place | None = None) -> None:
        """Selects a word or a line, or nothing: to a place the selection may go on from there."""
        end = start if end is None else end
        self._change(_Anchor(message, start, end), Where(message, end))

    def extend(self, message: Message, start: Place, end: Place | None = None) -> None:
        """Selects from the anchor to a place, or so that a word or a line is whole."""
        anchor = self._anchor
        if anchor is None:
            return
        cursor = Where(message, start)
        if cursor.order >= (anchor.message.index, anchor.start):
            end = start if end is None else end
            cursor = Where(message, max(end, anchor.end) if message is anchor.message else end)
        self._change(anchor, cursor)

    def go_on(self, start: Where, to: Where) -> None:
        """Selects up to a place from where it began, or from `start` if nothing is selected."""
        begun = (self.ends or (start,))[0]
        self._change(_Anchor(begun.message, begun.place, begun.place), to)

    def clear(self) -> None:
        """Nothing is selected any longer."""
        self._change(None, None)

    def forget(self, gone: Collection[Message]) -> None:
        """Messages are about to go: what ends in one of them is given up."""
        if any(end is not None and end.message in gone for end in (self._anchor, self._cursor)):
            self.clear()

    def shorten(self, message: Message, count: int) -> None:
        """A message has this many leaves from now on: what ends behind them is given up."""
        anchor, cursor = self._anchor, self._cursor
        begins = anchor is not None and anchor.message is message and anchor.end[0] >= count
        ends = cursor is not None and cursor.message is message and cursor.place[0] >= count
        if (begins or ends) and self:
            self.clear()

    def _change(self, anchor: _Anchor | None, cursor: Where | None) -> None:
        before = self.ends
        self._anchor, self._cursor = anchor, cursor
        after = self.ends
        self._repaint(_in_order(before), _in_order(after))
        if after is None or before is None or after[1].message is not before[1].message:
            self._waiting = deque([] if after is None else self._within(after)[1:-1])
            if self._waiting:
                self._ahead.start()

    def _repaint(self, before: Ends | None, after: Ends | None) -> None:
        """Draws what is selected no longer, or only now; what is out of sight is drawn later."""
        for where in before or ():
            if _part(after, where.message) is None and (body := where.message.body) is not None:
                body.links.leave()
        for message in self._page.in_sight:
            was, will_be = _part(before, message), _part(after, message)
            if was != will_be and (body := message.body) is not None:
                body.repaint_part(was, will_be)

    def _within(self, ends: Ends) -> list[Message]:
        """The messages from one place to another, both included."""
        first, last = sorted(where.message.index for where in ends)
        return list(self._page.messages[first : last + 1])

    def _build_ahead(self) -> None:
        """Builds the messages in between, as many as a moment allows."""
        until = perf_counter() + SLICE_S
        while self._waiting:
            message = self._waiting.popleft()
            if message.body is None:
                self._page.build(message)
                if perf_counter() > until:
                    return
        self._ahead.stop()

    # What is copied

    def text(self, *, markdown: bool) -> str:
        """What is selected, a blank line between messages."""
        texts: list[str] = []
        ends = self.ends
        for message in [] if ends is None else self._within(ends):
            self._page.build(message, whole=True)
            part, body = self.part_of(message), message.body
            if part is not None and body is not None:
                texts.append(part.markdown(body.views) if markdown else part.text(body.views))
        return "\n\n".join(text for text in texts if text)

    def copy(self, *, markdown: bool = False) -> None:
        """Puts it on the clipboard; nothing selected leaves that alone."""
        if self:
            QGuiApplication.clipboard().setText(self.text(markdown=markdown))

    def offer(self) -> None:
        """Lets the middle button paste it, on systems where that is usual."""
        board = QGuiApplication.clipboard()
        if self and board.supportsSelection():
            board.setText(self.text(markdown=False), QClipboard.Mode.Selection)


def _in_order(ends: Ends | None) -> Ends | None:
    """The upper one first."""
    if ends is None or ends[0].order <= ends[1].order:
        return ends
    return ends[1], ends[0]


def _part(ends: Ends | None, message: Message) -> Part | None:
    """What of a message lies between two places that are in order."""
    if ends is None:
        return None
    first, last = ends
    if not first.message.index <= message.index <= last.message.index:
        return None
    start = first.place if message is first.message else START
    return Part(start, last.place if message is last.message else END)
