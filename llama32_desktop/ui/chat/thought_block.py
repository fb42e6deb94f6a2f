"""What a model thinks before its answer: folded, with its time and tokens, until it is opened."""

from __future__ import annotations

from time import monotonic
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.chat.action_row import OVERHANG
from llama32_desktop.ui.chat.items import ThoughtItem
from llama32_desktop.ui.chat.thought_text import ThoughtText
from llama32_desktop.ui.kit.buttons import IconButton, UnfoldButton, press_focused
from llama32_desktop.ui.kit.fields import style_text_box
from llama32_desktop.ui.kit.focus import leave
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.text.style import Look

OPEN_HEIGHT: Final = 240
"""Most pixels of an open thought, which scrolls in itself: a long one must not push its answer
out of sight."""
_AROUND_TEXT: Final = 18
"""Pixels of the frame and the margins of an open thought."""
_LETTERS_OF_A_TOKEN: Final = 4
_TICK_MS: Final = 1000


class ThoughtBlock(QWidget):
    """The thoughts of one message."""

    folded = Signal(bool)
    """It takes another height."""
    answer_wanted = Signal()
    """The answer is to begin now."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._item = ThoughtItem("")
        self._text: list[str] = []
        self._letters = 0
        self._began = monotonic()
        self.button = UnfoldButton("", self)
        self.button.toggled.connect(self._on_toggled)
        self._describe()
        self.answer_now = IconButton("continue", self.tr("Answer now"), self, label=True)
        self.answer_now.clicked.connect(self.answer_wanted)
        self.edit: ThoughtText | None = None
        self._look = look
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def text(self) -> str:
        """What is thought so far."""
        if len(self._text) > 1:
            self._text = ["".join(self._text)]
        return self._text[0] if self._text else ""

    @property
    def is_open(self) -> bool:
        return self.button.isChecked()

    def set_item(self, item: ThoughtItem) -> None:
        """Shows this thought."""
        shown, self._item = self.text, item
        self._text, self._letters = [item.text], len(item.text)
        self._began = monotonic() - item.seconds
        if self.edit is not None and item.text != shown:
            self.edit.setPlainText(item.text)
        self._follow()

    def append(self, text: str) -> None:
        """Adds to a thought that is being written; it costs the same at any length."""
        self._text.append(text)
        self._letters += len(text)
        if self.edit is not None and self.is_open:
            bar = self.edit.verticalScrollBar()
            at_end = bar.value() >= bar.maximum() - 4
            self.edit.append(text)
            if at_end:
                bar.setValue(bar.maximum())

    def end(self) -> None:
        """The answer has begun."""
        if self._item.thinking:
            seconds = monotonic() - self._began
            self._item = ThoughtItem(self.text, seconds=seconds)
            self._follow()

    def set_look(self, look: Look) -> None:
        """Takes other fonts."""
        self._look = look
        if self.edit is not None:
            self.edit.setFont(look.small_font)

    def lay_out(self, width: int) -> int:
        """Its height at this width."""
        height = self._place_buttons(width)
        if self.edit is not None and self.is_open:
            self.edit.resize(width - OVERHANG, OPEN_HEIGHT)  # lines are broken at this width
            lines = round(self.edit.document().size().height())
            needed = lines * self.edit.fontMetrics().lineSpacing() + _AROUND_TEXT
            self.edit.setGeometry(OVERHANG, height + 2, width - OVERHANG, min(OPEN_HEIGHT, needed))
            height += self.edit.height() + 6
        return height

    def _place_buttons(self, width: int) -> int:
        """Puts one beside the other, or below it where there is no room; returns their height."""
        said, now = self.button.sizeHint(), self.answer_now.sizeHint()
        self.button.setGeometry(0, 0, min(said.width(), width), said.height())
        beside = said.width() + now.width() + 8 <= width
        self.answer_now.move(said.width() + 8 if beside else 0, 0 if beside else said.height())
        below = self.answer_now.isVisibleTo(self) and not beside
        return said.height() + (now.height() if below else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(event):
            super().keyPressEvent(event)

    def _follow(self) -> None:
        thinking = self._item.thinking
        if not thinking:
            leave(self.answer_now)
        self.answer_now.setVisible(thinking)
        if thinking and not self._timer.isActive():
            self._timer.start()
        elif not thinking:
            self._timer.stop()
        self._tell()

    def _tell(self) -> None:
        """Says how long it took, or takes."""
        parts = [self.tr("Thinking") if self._item.thinking else self.tr("Thought")]
        seconds = monotonic() - self._began if self._item.thinking else self._item.seconds
        if seconds >= 1:
            parts.append(self.tr("{0} s").format(number_text(round(seconds))))
        if self._item.tokens:
            parts.append(
                self.tr("1 token")
                if self._item.tokens == 1
                else self.tr("{0} tokens").format(number_text(self._item.tokens))
            )
        elif about := self._letters // _LETTERS_OF_A_TOKEN:
            parts.append(self.tr("about {0} tokens").format(number_text(about)))
        said = " · ".join(parts)
        if said != self.button.text():
            self.button.setText(said)
            self.button.setAccessibleName(said)
            self._place_buttons(self.width())
            self.button.update()

    def _on_toggled(self, opened: bool) -> None:
        if opened and self.edit is None:
            self.edit = self._built()
        if self.edit is not None:
            if opened:
                self.edit.setPlainText(self.text)
            self.edit.setVisible(opened)
        self._describe()
        self.folded.emit(not opened)

    def _describe(self) -> None:
        self.button.setAccessibleDescription(
            self.tr("Unfolded") if self.is_open else self.tr("Folded; press to read it")
        )

    def _built(self) -> ThoughtText:
        edit = ThoughtText(self)
        edit.setFont(self._look.small_font)
        edit.setAccessibleName(self.tr("What the model thought"))
        style_text_box(edit)
        return edit
