"""What the selection, the mouse and the caret know of the page on which the messages stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.text.leaf_view import LeafView
from llama32_desktop.ui.text.part import Place
from llama32_desktop.ui.text.surface import TextSurface


class Message(Protocol):
    """A message's place on the page."""

    index: int

    @property
    def body(self) -> TextSurface | None:
        """Its text, where it is built."""

    @property
    def filling(self) -> bool:
        """Whether its text is still to be laid out, or to be put on its place."""


class ReadingPage(Protocol):
    """Messages one below the other, of which those have a widget that are built."""

    @property
    def widget(self) -> QWidget:
        """The widget on which the messages stand."""

    @property
    def messages(self) -> Sequence[Message]:
        """All messages, from the first to the last."""

    @property
    def in_sight(self) -> Iterator[Message]:
        """Those whose widget is on the screen, in no order."""

    def nearest(self, y: int) -> int:
        """The index of the message that is nearest to a height of the page."""

    def build(self, message: Message, *, whole: bool = False) -> None:
        """Builds a message that has no text yet; all of it at once, if that is wished."""


class Where(NamedTuple):
    """A place in one of the messages."""

    message: Message
    place: Place

    @property
    def order(self) -> tuple[int, Place]:
        """By this, places of all messages can be put in order."""
        return (self.message.index, self.place)

    @property
    def views(self) -> Sequence[LeafView]:
        """The leaves of its message; none where that has no widget."""
        body = self.message.body
        return [] if body is None else body.views


def readable_at(page: ReadingPage, y: int) -> Message | None:
    """The message at a height of the page, if it has text."""
    message = page.messages[page.nearest(y)]
    return message if _is_readable(page, message) else None


def next_readable(page: ReadingPage, message: Message, *, on: bool) -> Message | None:
    """The next message with text, or the one before, built as far as a moment allows."""
    messages, index = page.messages, message.index + (1 if on else -1)
    while 0 <= index < len(messages):
        if _is_readable(page, messages[index]):
            return messages[index]
        index += 1 if on else -1
    return None


def _is_readable(page: ReadingPage, message: Message) -> bool:
    """Whether a message shows text, or will in a moment: not while it is being edited."""
    page.build(message)
    body = message.body
    return message.filling or (body is not None and bool(body.views) and body.isVisible())
