"""How much of the model's context window the conversation takes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.theme import colours, small_font

WARN_AT = 0.9


class ContextMeter(QWidget):
    """A slim bar and a line of text; tokens, before and after sending."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used: int | None = None
        self._draft = 0
        self._window: int | None = None
        self._about = False
        self._text = ""
        self.setFont(small_font(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Context"))

    def set_usage(
        self, used: int | None, draft: int, window: int | None, *, about: bool = False
    ) -> None:
        """Shows tokens of the conversation, of the message being written and of the window.

        `None` means not known yet; `about` says that nobody can count them.
        """
        self._used, self._draft, self._window, self._about = used, draft, window, about
        self._text = self._describe()
        figures = self._figures()
        self.setAccessibleDescription(" · ".join(each for each in (self._text, figures) if each))
        meaning = self.tr(
            "The context is all that the model takes into account at once: the conversation, its "
            "files and the answer. A token is about three quarters of a word."
        )
        set_tooltip(self, f"{figures}\n{meaning}" if figures else "")
        self.update()

    def text(self) -> str:
        """The line that is shown."""
        return self._text

    @property
    def share(self) -> float:
        """Conversation and draft over the window; 0 while unknown."""
        if not self._window or self._used is None:
            return 0.0
        return (self._used + self._draft) / self._window

    def _describe(self) -> str:
        if self._window is None or self._used is None:
            return ""
        over = self._used + self._draft - self._window
        if over > 0 and self._about:
            return self.tr("Context full: about {0} tokens too many").format(number_text(over))
        if over > 0:
            return self.tr("Context full: {0} tokens too many").format(number_text(over))
        # Only what is full is called so.
        if self._about:
            return self.tr("Context about {0} % full").format(int(self.share * 100))
        return self.tr("Context {0} % full").format(int(self.share * 100))

    def _figures(self) -> str:
        if self._window is None or self._used is None:
            return ""
        used, window = number_text(self._used), number_text(self._window)
        if self._about:
            total = number_text(self._used + self._draft)
            return self.tr("about {0} of {1} tokens: this model’s are not counted").format(
                total, window
            )
        if self._draft:
            return self.tr("{0} of {1} tokens, and this message adds {2}").format(
                used, window, number_text(self._draft)
            )
        return self.tr("{0} of {1} tokens").format(used, window)

    def sizeHint(self) -> QSize:
        return QSize(320, self.fontMetrics().height() + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._text:
            return
        c = colours()
        share = self.share
        if share > 1:
            strong, text_colour = c.error, c.error
        elif share >= WARN_AT:
            strong, text_colour = c.warning, c.warning
        else:
            strong, text_colour = c.accent, c.secondary
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, self.height() / 2 - 2.5, min(110.0, self.width() * 0.25), 5)
        painter.setBrush(QColor(c.track or c.border))
        if c.track:
            painter.setPen(QColor(c.border))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._window and self._used is not None:
            self._fill(painter, bar, min(1.0, share), strong, 0.45 if share <= 1 else 1.0)
            self._fill(painter, bar, min(1.0, self._used / self._window), strong, 1.0)
        painter.setOpacity(1)
        painter.setPen(QColor(text_colour))
        rest = QRectF(self.rect()).adjusted(bar.width() + 10, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, int(rest.width())
        )
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()

    @staticmethod
    def _fill(painter: QPainter, bar: QRectF, share: float, colour: str, opacity: float) -> None:
        if share > 0:
            painter.setOpacity(opacity)
            painter.setBrush(QColor(colour))
            filled = QRectF(bar.x(), bar.y(), max(5.0, bar.width() * share), bar.height())
            painter.drawRoundedRect(filled, 2.5, 2.5)
