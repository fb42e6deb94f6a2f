"""The conversation's side of the window: transcript, find bar, notice, composer and meter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from llama32_desktop.ui.chat.composer import Composer
from llama32_desktop.ui.chat.context_meter import ContextMeter
from llama32_desktop.ui.chat.find_bar import FindBar
from llama32_desktop.ui.chat.measures import COLUMN
from llama32_desktop.ui.chat.notice import NoticeBar
from llama32_desktop.ui.chat.prompt_line import OwnLine, PromptLine
from llama32_desktop.ui.kit.colour_sheets import set_tone
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.theme import small_font

if TYPE_CHECKING:
    from llama32_desktop.ui.chat.transcript import Transcript

MARGIN = 12
"""By so much composer and notice are wider than the messages, at either side."""
SCROLL_BAR = 12


class ChatPane(QWidget):
    """Lays out the parts; the controllers talk to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt_line = PromptLine(self)
        self.own_line = OwnLine(self)
        self._transcript: Transcript | None = None
        self._room = QVBoxLayout()
        self._room.setContentsMargins(0, 0, 0, 0)
        page = QWidget(self)
        page.setLayout(self._room)
        self.find_bar = FindBar(self)
        self.notice = NoticeBar(self)
        self.composer = Composer(self)
        self.meter = ContextMeter(self)
        self.activity = plain_label("", self)
        self.activity.setFont(small_font(self.font()))
        set_tone(self.activity, "secondary")

        below = QHBoxLayout()
        below.setContentsMargins(18, 0, 18, 0)
        below.addWidget(self.meter, 1)
        below.addWidget(self.activity)
        bottom = self._bottom = QWidget(self)
        bottom.setMaximumWidth(COLUMN + 2 * MARGIN)
        bottom.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(bottom)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.find_bar)
        column.addWidget(self.notice)
        column.addWidget(self.composer)
        column.addLayout(below)
        centred = QHBoxLayout()
        centred.setContentsMargins(16 - MARGIN // 2, 6, 16 - MARGIN // 2 + SCROLL_BAR, 10)
        centred.addStretch(1)
        centred.addWidget(bottom, 1000)
        centred.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(16 - MARGIN // 2, 0, 16 - MARGIN // 2 + SCROLL_BAR, 0)
        above.addStretch(1)
        lines = QWidget(self)
        lines.setMaximumWidth(COLUMN + 2 * MARGIN)
        lines.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.prompt_line)
        column.addWidget(self.own_line)
        above.addWidget(lines, 1000)
        above.addStretch(1)
        layout.addLayout(above)
        layout.addWidget(page, 1)
        layout.addLayout(centred)

    def take_notice_back(self) -> None:
        """Puts the notice above the composer again, where it has stood elsewhere."""
        column = self._bottom.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, self.notice)

    @property
    def transcript(self) -> Transcript:
        """The conversation's page, made when it is first asked for.

        A quarter of the window's modules draw messages: they come behind its first picture.
        """
        if self._transcript is None:
            from llama32_desktop.ui.chat.transcript import Transcript

            self._transcript = Transcript(self)
            self._room.addWidget(self._transcript)
            # Tab goes in the order of the eye, whichever was made first.
            QWidget.setTabOrder(self.prompt_line, self.own_line)
            QWidget.setTabOrder(self.own_line, self._transcript)
            self._transcript.show()
        return self._transcript
