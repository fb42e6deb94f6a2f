"""The place of a message's thoughts, which most messages have none of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.attachments.chips import GAP
from llama32_desktop.ui.chat.action_row import OVERHANG
from llama32_desktop.ui.chat.items import MessageItem, ThoughtItem
from llama32_desktop.ui.chat.thought_block import ThoughtBlock
from llama32_desktop.ui.text.style import Look


class MessageThought:
    """Builds the block of thoughts where there are any.

    Args:
        resized: Told that it takes another height.
        answer_wanted: Told that the answer is to begin now.

    Attributes:
        block: `None` where nothing was thought.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        resized: Callable[[], object],
        answer_wanted: Callable[[], object],
    ) -> None:
        self.block: ThoughtBlock | None = None
        self._look = look
        self._parent = parent
        self._resized = resized
        self._answer_wanted = answer_wanted

    def show(self, item: MessageItem) -> None:
        """Shows what a message has of it."""
        if item.thought is not None:
            self._built().set_item(item.thought)
        elif self.block is not None and not item.streaming:
            self.block.hide()

    def append(self, text: str) -> None:
        """Adds to what is being thought."""
        if text:
            if self.block is None:
                self._built().set_item(ThoughtItem("", thinking=True))
            self._built().append(text)

    def end(self) -> None:
        """The answer has begun."""
        if self.block is not None:
            self.block.end()

    def set_look(self, look: Look) -> None:
        """Takes other fonts."""
        self._look = look
        if self.block is not None:
            self.block.set_look(look)

    def place(self, left: int, top: int, width: int) -> int:
        """Puts it there; returns where what is below it begins."""
        if self.block is None or self.block.isHidden():
            return top
        height = self.block.lay_out(width + OVERHANG)
        self.block.setGeometry(left - OVERHANG, top, width + OVERHANG, height)
        return top + height + GAP

    def _built(self) -> ThoughtBlock:
        if self.block is None:
            self.block = ThoughtBlock(self._look, self._parent)
            self.block.folded.connect(lambda _: self._resized())
            self.block.answer_wanted.connect(self._answer_wanted)
        self.block.show()
        return self.block
