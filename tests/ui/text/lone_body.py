"""A text that is the only message of its page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.text.body import Controls, MessageBody
from llama32_desktop.ui.text.reading_page import Message
from llama32_desktop.ui.text.style import default_look


@dataclass(eq=False)
class LoneMessage:
    """A page and the one message on it."""

    widget: QWidget = field(default_factory=QWidget)
    body: MessageBody | None = None
    index: int = 0
    filling: bool = False

    @property
    def messages(self) -> Sequence[Message]:
        return [self]

    @property
    def in_sight(self) -> Iterator[Message]:
        yield self

    def nearest(self, y: int) -> int:
        return 0

    def build(self, message: Message, *, whole: bool = False) -> None:
        pass


def lone_body() -> MessageBody:
    """A body whose controls have nothing but itself."""
    message = LoneMessage()
    message.body = MessageBody(default_look(), message, Controls.of(message))
    message.widget.setParent(message.body)  # it lives as long
    return message.body
