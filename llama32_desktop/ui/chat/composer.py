"""Where the user writes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from llama32_desktop.ui.attachments.chips import TextChips
from llama32_desktop.ui.attachments.file_actions import FileActions
from llama32_desktop.ui.attachments.files_area import FilesArea
from llama32_desktop.ui.attachments.strip import PictureStrip
from llama32_desktop.ui.chat.blanks import Blanks
from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.kit.focus import leave
from llama32_desktop.ui.kit.growing_edit import GrowingEdit
from llama32_desktop.ui.kit.icons import paint_icon
from llama32_desktop.ui.kit.plain_text import set_tooltip, show_tooltip
from llama32_desktop.ui.kit.theme import colours, reading_font

if TYPE_CHECKING:
    from llama32_desktop.conversations.model import TextAttachment
    from llama32_desktop.ui.services.document_reader import IncomingDocument

EDITED_MS = 250


class Composer(QWidget):
    """Enter sends, Shift+Enter breaks the line, Esc stops, Up recalls the last message."""

    send_requested = Signal(str)
    held_back = Signal()
    """The user wants to send what cannot be sent now."""
    stop_requested = Signal()
    text_edited = Signal(str)
    """What stands in the field, a quarter of a second after the last change."""
    picture_wanted = Signal()
    """The user wants to choose a picture."""
    recall_requested = Signal()
    """The user wants the last message of theirs back in the empty field."""
    long_pasted = Signal(object)
    """A text too long to stand in the field was pasted: it goes with the message as a file."""
    picture_pasted = Signal(object)
    """An `Offer` from the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._busy = self._held = False
        self._can_send = True
        self._reason = ""
        self.edit = GrowingEdit(self, most_lines=10)
        self.edit.takes_files = True
        self.edit.setFont(reading_font(self.font()))
        self.edit.setAccessibleName(self.tr("Message"))
        self.edit.send_pressed.connect(self._send)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.focus_changed.connect(self.update)
        self.edit.picture_pasted.connect(self.picture_pasted)
        self.edit.long_pasted.connect(self.long_pasted)
        self.edit.recall_pressed.connect(self.recall_requested)
        self._blanks = Blanks(self.edit)
        self.edit.tab_pressed = lambda forwards: bool(self._blanks.select_next(forwards=forwards))
        self.button = SendButton(self)
        self.button.clicked.connect(self._on_clicked)
        self.strip = PictureStrip(self)
        self.strip.changed.connect(self._refresh)
        self.texts = TextChips(self, removable=True)
        self.file_actions = FileActions(self)
        self.picture_button = IconButton("clip", self.tr("Add pictures or documents"), self)
        self.picture_button.setFixedSize(self.button.sizeHint())
        self.picture_button.clicked.connect(self.picture_wanted)
        self._edited = QTimer(self)
        self._edited.setSingleShot(True)
        self._edited.setInterval(EDITED_MS)
        self._edited.timeout.connect(lambda: self.text_edited.emit(self.text()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.picture_button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.edit, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(11, 9, 9, 9)
        layout.setSpacing(8)
        layout.addWidget(self.strip)
        files = FilesArea((self.texts, self.file_actions), self)
        layout.addWidget(files)
        layout.addLayout(row)
        for part in (self.picture_button, files, self.strip):
            part.lower()  # screen readers meet them as the eye does
        self.setFocusProxy(self.edit)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._refresh()

    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        self.edit.setPlainText(text)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)

    def set_message(self, text: str, *, expects: str) -> None:
        """Puts in a preset's message; the blanks of `expects` are to be filled before it is sent.

        Undo brings back what stood there.
        """
        cursor = self.edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self._blanks.expect(expects)
        cursor.setPosition(0)
        self.edit.setTextCursor(cursor)
        if not self._blanks.select_next():
            self.edit.moveCursor(cursor.MoveOperation.End)

    def set_texts(
        self, texts: Sequence[TextAttachment], readings: Sequence[IncomingDocument] = ()
    ) -> None:
        """Shows the files that go with the message, and those that are still being read."""
        self.texts.set_texts(texts, readings)
        self.file_actions.set_texts(texts)
        self._refresh()

    def clear(self) -> None:
        self.edit.clear()
        self._blanks.expect("")

    def paste(self) -> None:
        """Takes what the clipboard holds, text or a picture."""
        self.focus()
        self.edit.paste()

    def send(self) -> None:
        """Sends what stands in the field, as Enter does; the cursor stands there then."""
        self.focus()
        self._send()

    def focus(self) -> None:
        """Puts the cursor into the field."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def suggest(self, text: str) -> None:
        """Puts a message into an empty field, selected: Enter sends it, typing replaces it."""
        self.focus()
        if not self.text():
            self.set_text(text)
            self.edit.selectAll()

    def set_busy(self, busy: bool, *, held: bool = False) -> None:
        """While an answer streams, Send is Stop; writing the next message stays possible.

        Args:
            held: What is busy is no answer yet: the message waits for what goes with it.
        """
        self._busy, self._held = busy, held
        self._refresh()

    def set_enter_sends(self, enter_sends: bool) -> None:
        """Whether Enter sends; else Shift+Enter does. It holds for every field of the app."""
        GrowingEdit.enter_sends = enter_sends
        self._refresh()

    def set_can_send(self, can: bool, reason: str = "") -> None:
        """Whether a message can be sent, and if not, why (one sentence)."""
        if can and not self._can_send:
            QToolTip.hideText()  # what it says held until now
        self._can_send, self._reason = can, reason
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._busy:
            self.stop_requested.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.focus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._blanks.rehighlight()
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.edit.setFont(reading_font(self.font()))

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.edit.hasFocus()
        painter.setPen(QPen(QColor(c.accent if focused else c.border), 1.5 if focused else 1.2))
        painter.setBrush(QColor(c.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 20, 20)
        painter.end()

    def _on_text_changed(self) -> None:
        self._edited.start()
        self._refresh()

    def _on_clicked(self) -> None:
        if self._busy:
            self.stop_requested.emit()
        else:
            self._send()

    def _send(self) -> None:
        text = self.text().strip()
        if self.edit.composing or self._busy or not (text or self._has_texts):
            return
        if not self._can_send:
            self.held_back.emit()
            if self._reason:
                show_tooltip(self.mapToGlobal(QPoint(16, -36)), self._reason, self)
            return
        blank = self._blanks.select_next()
        if blank:
            sentence = self.tr("Fill in “{0}” first, or delete it").format(blank)
            show_tooltip(self.mapToGlobal(QPoint(16, -36)), sentence, self)
            return
        self.send_requested.emit(text)

    @property
    def _has_texts(self) -> bool:
        """Whether files go with the message, read or being read."""
        return bool(self.texts.chips or self.texts.readings)

    def _refresh(self) -> None:
        can = self._can_send and bool(self.text().strip() or self._has_texts)
        self.button.set_stop(self._busy)
        if not (self._busy or can):
            leave(self.button)
        self.button.setEnabled(self._busy or can)
        lacking = ""
        if self._busy:
            hint = (
                self.tr("Do not send yet (Esc)") if self._held else self.tr("Stop the answer (Esc)")
            )
        else:
            enter = GrowingEdit.enter_sends
            keys = self.tr("Send (Enter)") if enter else self.tr("Send (Shift+Enter)")
            lacking = "" if can else self.tr("Write a message first")
            hint = self._reason if not self._can_send else lacking or keys
        set_tooltip(self.button, hint)
        self.button.setAccessibleDescription(lacking if self._can_send else self._reason)
        waiting = not self._can_send and bool(self._reason)
        invitation = (
            self.tr("Ask something about the picture")
            if self.strip.name
            else self.tr("Ask something about the text")
            if self._has_texts
            else self.tr("Write a message")
        )
        self.edit.setPlaceholderText(self._reason if waiting else invitation)
        self.edit.setAccessibleDescription(self._reason if waiting else "")


class SendButton(QAbstractButton):
    """A round button: an arrow up to send, a square to stop."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._stop = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where it is
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_stop(False)

    def set_stop(self, stop: bool) -> None:
        self._stop = stop
        name = self.tr("Stop") if stop else self.tr("Send")
        self.setText(name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(36, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(c.accent if self.isEnabled() else c.hover)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            ground = ground.lighter(112) if c.dark else ground.darker(112)
        circle = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(c.text), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(circle)
        name = "stop" if self._stop else "arrow-up"
        colour = c.on_accent if self.isEnabled() else c.secondary
        paint_icon(painter, name, colour, circle.adjusted(6, 6, -6, -6))
        painter.end()
