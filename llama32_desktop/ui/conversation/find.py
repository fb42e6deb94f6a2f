"""Finds a phrase in the conversation that is shown, also in what streams in meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer

from llama32_desktop.conversations.model import Message
from llama32_desktop.ui.chat.pane import ChatPane
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.conversation.formed import shown_of
from llama32_desktop.ui.conversation.phrase_hits import PhraseHits, Readings
from llama32_desktop.ui.text.search_hits import Hit
from llama32_desktop.ui.turn.controller import TurnController
from llama32_desktop.words import phrase_of

SLICE_S: Final = 0.002
"""After this time the rest of the messages is left for later; what is found is drawn then too."""
LAYING_OUT_MS: Final = 5
"""So long the search rests while a place that it found is laid out."""
SAY_S: Final = 0.1
"""So often the count is said while the search goes on; of many messages it takes a moment."""
STREAM_MS: Final = 200
"""An answer that is being written is looked through so often."""


class Find(QObject):
    """Stands between the bar and the messages."""

    def __init__(
        self,
        pane: ChatPane,
        chats: ChatController,
        turns: TurnController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane, self._bar = pane, pane.find_bar
        self._chats = chats
        self._hits: PhraseHits | None = None
        self._readings = Readings()
        self._present: Hit | None = None
        self._start = 0
        """Index of the message from which on the first place is shown."""
        self._conversation: int | None = None
        self._wants_first = False
        self._said = 0.0
        self._walk: Iterator[bool | None] | None = None
        """Yields True where the rest is for another turn of the event loop."""
        self._slice = self._single_shot(0, self._go_on)
        self._stream = self._single_shot(STREAM_MS, self._read_running)
        self._bar.sought.connect(self._seek)
        self._bar.next_wanted.connect(lambda: self.go(forwards=True))
        self._bar.previous_wanted.connect(lambda: self.go(forwards=False))
        self._bar.closed.connect(lambda: self._seek(""))
        chats.view_changed.connect(self._on_view_changed)
        turns.text_arrived.connect(self._on_text)

    def _single_shot(self, ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(then)
        return timer

    @property
    def _branch(self) -> list[Message]:
        return self._chats.chat.branch

    @property
    def idle(self) -> bool:
        """Whether all messages are looked through."""
        return self._walk is None and not self._stream.isActive()

    def go(self, *, forwards: bool) -> None:
        """Goes to the next place, or to the one before; opens the bar where it is closed."""
        self._bar.search_now()
        if self._bar.isHidden() or self._hits is None:
            self._bar.open()
        elif self._present is not None:
            self._show(self._hits.beside(self._present, forwards=forwards))
        else:
            self._show(self._hits.first_from(self._start))

    def _seek(self, typed: str) -> None:
        phrase = phrase_of(typed)
        if not typed or self._conversation != self._chats.chat.id:
            self._readings = Readings()
        self._start = self._place()
        self._hits = PhraseHits(phrase, self._readings) if phrase is not None else None
        self._present = self._walk = None
        self._conversation = self._chats.chat.id
        self._wants_first = True
        self._pane.transcript.mark_phrase(phrase)
        self._begin()

    def _place(self) -> int:
        """Where the person is: at the present place, else at what is at the top."""
        here = self._present.message_id if self._present else self._pane.transcript.top_message
        return next((i for i, m in enumerate(self._branch) if m.id == here), 0)

    def _begin(self) -> None:
        """Looks through all that is not looked through yet, from where the person is."""
        if self._hits is not None:
            branch = list(self._branch)
            self._hits.set_branch(branch)
            self._walk = self._read_all(self._hits, branch)
            self._slice.start(0)
        self._say()

    def _read_all(self, hits: PhraseHits, branch: list[Message]) -> Iterator[bool | None]:
        running = self._chats.running
        for message in (*branch[self._start :], *branch[: self._start]):
            if running is not None and running.message.id == message.id:
                self._stream.start()
            else:
                yield from hits.read(message, shown_of(message))
            if self._wants_first and (first := hits.first_in(message.id)) is not None:
                yield True
                if self._wants_first:  # the person may have gone on meanwhile
                    self._show(first)
                    yield True
            yield False

    def _go_on(self) -> None:
        if self._walk is not None and not self._pane.transcript.complete:
            self._slice.start(LAYING_OUT_MS)
            return
        until = perf_counter() + SLICE_S
        while self._walk is not None and perf_counter() < until:
            try:
                if next(self._walk):
                    break
            except StopIteration:
                self._walk = None
        if self._walk is not None:
            self._slice.start(0)
        if self._walk is None or until > self._said + SAY_S:
            self._say()

    def _show(self, hit: Hit | None) -> None:
        if hit is not None:
            self._wants_first = False
            self._present = hit
            self._chats.reveal_hit(hit)
        self._say()

    def _say(self) -> None:
        self._said = perf_counter()
        if self._hits is None:
            self._bar.show_count(None, 0)
            return
        number = self._hits.number(self._present) if self._present else None
        if number is None and self._present is not None and self._walk is None:
            self._present = None  # its text is another now
            self._pane.transcript.mark_phrase(self._hits.phrase)
        self._bar.show_count(number, self._hits.total, more=self._walk is not None)

    # News

    def _on_view_changed(self) -> None:
        if self._hits is None:
            return
        if not self._branch:
            self._bar.close_bar(give_back=False)
        elif self._conversation != self._chats.chat.id:
            self._seek(self._bar.text())
            self._wants_first = False  # the person opened it to read on at its end
        else:
            self._start = min(self._start, len(self._branch) - 1)
            self._begin()

    def _on_text(self) -> None:
        if self._hits is not None and not self._stream.isActive():
            self._stream.start()

    def _read_running(self) -> None:
        running = self._chats.running
        if self._hits is None or running is None:
            return
        leaves = self._pane.transcript.leaves(running.message.id)
        if leaves is not None:
            self._hits.read_leaves(running.message.id, leaves)
        self._say()
