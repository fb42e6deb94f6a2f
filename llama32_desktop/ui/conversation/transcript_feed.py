"""Puts a conversation's messages on the page: of a long one its end, the rest when it is wanted.

Whatever changes, only what is different is made anew, so that a conversation of 10,000 messages
holds the window up no more than one of ten.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from llama32_desktop.chat.answers import RunningAnswer
from llama32_desktop.conversations.model import Message
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.conversation.message_items import Lines, items
from llama32_desktop.ui.kit import garbage
from llama32_desktop.ui.text.search_hits import Hit
from llama32_desktop.ui.turn.vision import Sight

TAIL: Final = 300
"""Messages that are put on the page at once."""
SLICE: Final = 100
"""Messages that are put before them when the first one comes near, or a place is far back."""


class TranscriptFeed(QObject):
    """What is on the page of the conversation that is shown."""

    def __init__(self, transcript: Transcript, sight: Sight, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self._sight = sight
        self._branch: list[Message] = []
        self._context_start_id: int | None = None
        self._running: RunningAnswer | None = None
        self._lines: Lines | None = None
        self._first = 0
        self._sought: Hit | None = None
        transcript.top_neared.connect(self._go_on)

    def clear(self) -> None:
        """Shows no conversation."""
        self._branch, self._lines, self._first = [], None, 0
        self._transcript.set_messages(())

    def show(
        self, branch: list[Message], context_start_id: int | None, running: RunningAnswer | None
    ) -> None:
        """Shows this branch, in the place of what was shown."""
        lines = Lines.of(branch, context_start_id, self._sight.sees)
        same = self._same(branch) if lines == self._lines else 0
        goes_on = same > self._first  # some of what is on the page stays there
        first = self._first if goes_on else max(0, len(branch) - TAIL)
        self._branch, self._context_start_id = list(branch), context_start_id
        self._running, self._lines, self._first = running, lines, first
        begin = same if goes_on else first
        self._transcript.set_messages(self._items(begin, len(branch)), begin - first)
        if not goes_on:
            garbage.set_aside()

    def reveal(self, message_id: int, words: str) -> None:
        """Brings a message of the branch into sight and marks words in it."""
        index = self._index(message_id)
        if index is not None:
            while self._first > index:
                self._go_on()
            self._transcript.reveal(message_id, words)

    def reveal_hit(self, hit: Hit) -> None:
        """Brings a place of the phrase into sight, as far back as it may be."""
        self._sought = hit
        self._come_nearer()

    def _come_nearer(self) -> None:
        """Goes back by one slice at a time: a message far back must not hold the window up."""
        hit = self._sought
        if hit is None:
            return
        index = self._index(hit.message_id)
        if index is not None and self._first > index:
            self._go_on()
            QTimer.singleShot(0, self, self._come_nearer)
            return
        self._sought = None
        if index is not None:
            self._transcript.reveal_hit(hit)

    def _index(self, message_id: int) -> int | None:
        """Where a message stands in the branch."""
        return next((i for i, m in enumerate(self._branch) if m.id == message_id), None)

    def _same(self, branch: list[Message]) -> int:
        """How many messages at the start look as they did.

        The last ones are always looked at: which is the last decides what can be done with it.
        """
        most = min(len(branch), len(self._branch)) - 1
        running = self._running.message.id if self._running else None
        for index in range(most):
            old, new = self._branch[index], branch[index]
            alike = old is new or (
                old.id == new.id
                and old.state == new.state != "streaming"
                and old.sibling_ids == new.sibling_ids
                and old.guard == new.guard
            )
            if not alike or old.id == running:
                return index
        return max(0, most)

    def _go_on(self) -> None:
        if not self._first:
            return
        begin = max(0, self._first - SLICE)
        earlier = self._items(begin, self._first)
        self._first = begin
        self._transcript.prepend_messages(earlier)

    def _items(self, first: int, end: int) -> list[MessageItem]:
        return items(
            self._branch,
            self._context_start_id,
            self._running,
            self._sight.path,
            sees=self._sight.sees,
            continues=self._sight.continues,
            first=first,
            end=end,
            lines=self._lines,
        )
