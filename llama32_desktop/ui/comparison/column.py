"""One model's answer in a column, with what it took."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from llama32_desktop.chat.answers import RunningAnswer
from llama32_desktop.engine.measurements import Timings
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.comparison.run import Contender
from llama32_desktop.ui.conversation.message_items import item
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.elided import ElidedLabel
from llama32_desktop.ui.kit.numbers import decimal_text, number_text
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import small_font

NARROWEST: Final = 260
"""Pixels of a column."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparison", text)


def figures(timings: Timings) -> str:
    """How long an answer took, its tokens, and how quickly they came."""
    tokens = timings.completion_tokens
    parts = [
        _tr("{0} s").format(decimal_text(timings.ttft_s + timings.decode_s, 1)),
        _tr("1 token") if tokens == 1 else _tr("{0} tokens").format(number_text(tokens)),
    ]
    if timings.decode_tps:
        parts.append(_tr("{0} tokens/s").format(decimal_text(timings.decode_tps, 1)))
    return " · ".join(parts)


class AnswerColumn(QWidget):
    """The answer grows in it; below it is a button that has the conversation go on with it."""

    wanted = Signal(object)
    """The conversation is to go on with this `Contender`'s answer."""

    def __init__(self, contender: Contender, parent: QWidget) -> None:
        super().__init__(parent)
        self.contender = contender
        self._followed = False
        """Whether its answer was shown before, and is followed as it grows."""
        name = ElidedLabel(contender.name, self)
        font = name.font()
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        self.figures = plain_label("", self)
        self.figures.setFont(small_font(self.font()))
        self.figures.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.figures.setWordWrap(True)
        self.answer = Transcript(self)
        self.answer.setAccessibleName(_tr("Answer of {0}").format(contender.name))
        self.go_on = QPushButton(_tr("Go on with this answer"), self)
        self.go_on.setAccessibleName(_tr("Go on with the answer of {0}").format(contender.name))
        self.go_on.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.go_on.clicked.connect(lambda: self.wanted.emit(self.contender))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (name, self.figures, self.answer):
            layout.addWidget(widget)
        layout.setStretchFactor(self.answer, 1)
        layout.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setMinimumWidth(NARROWEST)

    def show_state(self, running: RunningAnswer | None = None, *, busy: bool = False) -> None:
        """Shows how its answer stands.

        Args:
            running: Its answer, while it is being written.
            busy: Whether others are still to answer.
        """
        message = self.contender.message
        self.figures.setText(self._state())
        if message is not None:
            self.answer.set_messages([_bare(item(message, running))])
            if not (self._followed or running):
                self.answer.reveal(message.id)  # it is read from its beginning
            self._followed = True
        ended = self.contender.stage == "ended" and message is not None
        reason = "" if ended else _tr("It has no answer that could go on")
        set_usable(self.go_on, _tr("When all have answered") if busy else reason)

    def append(self, text: str) -> None:
        """Adds to the answer."""
        if self.contender.message is not None:
            self.answer.append_text(self.contender.message.id, text)

    def append_thought(self, text: str) -> None:
        """Adds to what is thought before it."""
        if self.contender.message is not None:
            self.answer.append_thought(self.contender.message.id, text)

    def _state(self) -> str:
        each = self.contender
        match each.stage:
            case "waits":
                return _tr("Waits for its turn")
            case "loads":
                return _tr("The model is loaded, and reads the conversation")
            case "writes":
                return _tr("Writes")
            case "refused":
                return _tr("It does not fit: choose in the conversation what is left out")
            case "failed":
                return localised(each.sentence) if each.sentence else _tr("Did not answer")
        record = each.message.answer if each.message is not None else None
        return figures(record.timings) if record is not None and record.timings else ""


def _bare(shown: MessageItem) -> MessageItem:
    """An answer without what can be done with it in a conversation."""
    return replace(shown, footer="", can_continue=False, bare=True)
