"""One message in the transcript: its text, and around it footer, error and actions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from llama32_desktop.typeset.json_shown import as_markdown
from llama32_desktop.ui.attachments.chips import GAP, TextChips
from llama32_desktop.ui.attachments.column import PictureColumn
from llama32_desktop.ui.attachments.thumbnails import Thumbnails
from llama32_desktop.ui.chat.action_row import OVERHANG, ROW_HEIGHT, ActionRow
from llama32_desktop.ui.chat.inline_editor import InlineEditor
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.measures import LONG, LONG_TO_DRAW, column_of
from llama32_desktop.ui.chat.message_actions import MessageActions
from llama32_desktop.ui.chat.message_parts import (
    LINE_HEIGHT,
    WaitingDots,
    open_menu,
    paint_around,
)
from llama32_desktop.ui.chat.message_thought import MessageThought
from llama32_desktop.ui.chat.remarks import Remarks
from llama32_desktop.ui.chat.thought_block import ThoughtBlock
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.text.body import Controls, MessageBody
from llama32_desktop.ui.text.body_menu import is_menu_key
from llama32_desktop.ui.text.reading_page import Message
from llama32_desktop.ui.text.search_hits import Sought
from llama32_desktop.ui.text.style import Look
from llama32_desktop.ui.text.text_feed import TextFeed

BUBBLE_SHARE = 0.86
_PADDING = QPoint(16, 11)
_BELOW_EDITOR = 20


class MessageView(QWidget):
    """Built when first shown: a long conversation costs only what is looked at."""

    height_changed = Signal()
    filled = Signal()
    """A long text, which is laid out in slices, is whole and wants its place."""

    def __init__(
        self,
        item: MessageItem,
        look: Look,
        parent: QWidget,
        message: Message,
        controls: Controls,
        actions: MessageActions,
        thumbnails: Thumbnails | None = None,
    ) -> None:
        super().__init__(parent)
        self._message = message
        self._controls = controls
        self.message_actions = actions
        self._thumbnails = thumbnails
        self._pictures: PictureColumn | None = None
        self._chips: TextChips | None = None
        self._thought = MessageThought(
            look, self, self._change_height, lambda: actions.answer_now.emit(self.item.id)
        )
        self.item = item
        self.prepared_width = -1
        self._look = look
        self._text = [item.text]
        self._filling: TextFeed | None = None
        self._slice_due = False
        self._text_width = 0
        self._body: MessageBody | None = None
        self._row: ActionRow | None = None
        self._remarks = Remarks(self, lambda: actions.show_anyway.emit(self.item.id))
        self._editor: InlineEditor | None = None
        self._bubble = QRect()
        self._actions_enabled = True
        self._last = False
        self._sought = Sought()
        self._look_is_new = False
        self._dots: WaitingDots | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # `place` says what to paint

    @property
    def is_user(self) -> bool:
        return self.item.role == "user"

    @property
    def text(self) -> str:
        if len(self._text) > 1:
            self._text = ["".join(self._text)]
        return self._text[0]

    @property
    def body(self) -> MessageBody | None:
        return self._body

    @property
    def pictures(self) -> PictureColumn | None:
        return self._pictures

    @property
    def thought(self) -> ThoughtBlock | None:
        return self._thought.block

    @property
    def filling(self) -> bool:
        """Whether a part of the text is still to be laid out."""
        return self._slice_due

    @property
    def _waits(self) -> bool:
        """Whether its first word is still to come."""
        return self.item.streaming and not self.text

    @property
    def in_use(self) -> bool:
        """Whether it holds something that its message does not: it must not be given up."""
        return (
            self._editor is not None
            or self.item.streaming
            or self.filling
            or self.isAncestorOf(QApplication.focusWidget() or self)
            or self.underMouse()
        )

    @property
    def editor(self) -> InlineEditor | None:
        return self._editor

    # What is shown

    def append(self, text: str) -> None:
        """Adds streamed text; call `place` for the new height."""
        if not text:
            return
        if self._text == [""]:
            self.update()  # the dots go
            self._thought.end()
        self._text.append(text)
        if self._body is not None and self._filling is not None:
            self._filling.append(text)

    def append_thought(self, text: str) -> None:
        """Adds to what is thought; call `place` for the new height."""
        self._thought.append(text)

    def set_item(self, item: MessageItem) -> None:
        """Shows other values for the same message; call `place` for the new height."""
        shown, formed, self.item = self.text, self.item.is_json, item
        self._text = [item.text]
        self.prepared_width = -1
        if self._body is not None:
            if item.is_json != formed:
                self._fill()
            elif self._filling is not None and self._filling.grows and item.text.startswith(shown):
                self._filling.append(item.text[len(shown) :])
            elif item.text != shown:
                self._fill()
            if self._filling is not None and not item.streaming:
                self._filling.end()
            self._describe()
            self._show_pictures()
        if self._row is not None:
            self._row.set_item(item)

    def set_look(self, look: Look) -> None:
        """Takes other fonts or colours; the text has them with the next `place`."""
        self._look = look
        self.prepared_width = -1
        self._look_is_new = self._body is not None
        if self._row is not None:
            self._row.set_look(look)
        if self._pictures is not None:
            self._pictures.set_look(look)
        self._thought.set_look(look)
        self._remarks.give_up()
        if self._editor is not None:
            self._editor.set_look(look)

    def _take_look(self) -> None:
        assert self._body is not None
        self._look_is_new = False
        if self._filling is None:  # in slices
            self._filling = TextFeed.of_leaves(self._body, self._body.give_up_leaves(self._look))
        elif len(self.text) > LONG_TO_DRAW:
            self._body.give_up_leaves(self._look)
            self._fill()
        else:
            self._body.set_look(self._look)

    def set_actions_enabled(self, enabled: bool) -> None:
        self._actions_enabled = enabled
        if self._editor is not None:
            self._editor.set_can_accept(enabled)
        if self._row is not None:
            self._row.set_actions_enabled(enabled)

    def mark(self, sought: Sought) -> None:
        """Marks what is searched for, or nothing."""
        if sought.present is not None and sought.present.message_id != self.item.id:
            sought = replace(sought, present=None)
        if sought != self._sought:
            self._sought = sought
            if self._body is not None:
                self._body.mark(sought)

    def set_last(self, last: bool) -> None:
        """The last message's actions stay visible."""
        self._last = last
        if self._row is not None:
            self._row.set_revealed(last or self.underMouse())

    def _fill(self) -> None:
        """Begins to show the text; `place` lays it out."""
        assert self._body is not None
        self._body.set_leaves([])
        text, marked = self.text, self.item.role == "assistant"
        if self.item.is_json:  # made for messages near the view alone: it takes some milliseconds
            text = as_markdown(text) or text
        self._filling = TextFeed(self._body, text, markdown=marked)
        if not self.item.streaming:
            self._filling.end()

    def _fill_on(self) -> bool:
        """Lays out what a moment allows; True once all is there."""
        if self._filling is None:
            return True
        if self._filling.advance(self._text_width):
            if self._filling.finished:
                self._filling = None
            return True
        if not self._slice_due:
            self._slice_due = True
            QTimer.singleShot(0, self, self._on_slice)
        return False

    def fill_whole(self) -> None:
        """Has all of the text in the body, now: somebody wants to copy it."""
        while self._filling is not None and not self._filling.advance(self._text_width):
            pass

    def _on_slice(self) -> None:
        self._slice_due = False
        if self._fill_on():
            self.prepared_width = -1
            self.filled.emit()

    def _describe(self) -> None:
        names = {"user": self.tr("Your message"), "assistant": self.tr("Answer")}
        name = names.get(self.item.role, self.tr("Instructions"))
        if self._body is not None:
            self._body.setAccessibleName(name)
            self._body.setAccessibleDescription("" if self.item.streaming else self.text)

    def _build(self) -> None:
        self._body = MessageBody(self._look, self._message, self._controls, self)
        self._body.mark(self._sought)
        self._body.formula_set.connect(self._change_height)
        self._body.add_entries = self._add_entries
        self._fill()
        self._describe()
        self._body.show()
        self._show_pictures()

    def _build_row(self) -> None:
        self._row = ActionRow(self.item, self._look, self.message_actions, self)
        self._row.set_actions_enabled(self._actions_enabled)
        self._row.set_revealed(self._last or self.underMouse())
        self._row.copy_clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        self._row.edit_clicked.connect(self.start_editing)

    def _show_pictures(self) -> None:
        if self._pictures is None and self.item.pictures:
            actions = self.message_actions.pictures
            self._pictures = PictureColumn(self._look, actions, self._thumbnails, self)
            self._pictures.changed.connect(self._change_height)
        if self._pictures is not None:
            self._pictures.set_items(self.item.pictures)
            self._pictures.show()
        self._thought.show(self.item)
        if self._chips is None and self.item.texts:
            self._chips = TextChips(self, removable=False)
            self._chips.open_clicked.connect(self.message_actions.open_text)
        if self._chips is not None:
            self._chips.set_texts(self.item.texts)

    # Layout

    def place(self, width: int) -> int:
        """Lays out what a moment allows for this width; returns the height.

        All is laid out once `prepared_width` is this width: a new message takes two calls.
        """
        if self._body is None:
            self._build()
        elif self._row is None and not self.item.bare:
            self._build_row()
        assert self._body is not None
        self.prepared_width = width if self._row is not None or self.item.bare else -1
        left, column = column_of(width)
        y = LINE_HEIGHT + 14 if self.item.context_line else 0
        most = int(column * BUBBLE_SHARE) - 2 * _PADDING.x()
        self._text_width = most if self.is_user else column
        if self._look_is_new:
            self._take_look()
        whole = self._fill_on()
        # Hidden it would lose the focus, and with it the caret that somebody reads by.
        shown = whole or self._body.hasFocus()
        self._body.setVisible(shown and self._editor is None)
        if not whole and self._editor is None:
            self.prepared_width = width  # until it is filled
            return self.height()  # as estimated, or as it was
        if self._pictures is not None:
            self._pictures.move(left, y)
            y += self._pictures.lay_out(column)
        if self._chips is not None and self.item.texts:
            height = self._chips.lay_out(column, right=self.is_user)
            self._chips.setGeometry(left, y, column, height)
            y += height + (GAP if self.is_user else 2 * GAP)  # a bubble has a margin of its own
        y = self._thought.place(left, y, column)
        if self._editor is not None:
            self._editor.move(left, y)
            y += self._editor.lay_out(column) + _BELOW_EDITOR
        elif self.is_user:
            y = self._place_bubble(left, y, column, most)
        else:
            height = self._body.lay_out(column)
            self._body.move(left, y)
            y += height or (26 if self.item.streaming else 0)
        y = self._remarks.place(self.item, self._look, left, y, column)
        if self._editor is None and not (self.item.streaming or self.item.bare):
            above = 2 if self.is_user else 4
            y += above + self._place_row(left, y + above, column)
        elif self._row is not None:
            self._row.hide()
        if not self.item.streaming:
            self.update()
        elif not self.text:
            if self._dots is None:
                self._dots = WaitingDots(lambda: self._waits, self.update, self)
            self._dots.begin()
        return y + (4 if self.is_user else 26)  # an answer stands near its question

    def _place_bubble(self, left: int, y: int, column: int, most: int) -> int:
        assert self._body is not None
        # To measure a long text costs as much as to lay it out, and it fills the width.
        width = most if len(self.text) > LONG else min(most, self._body.ideal_width())
        height = self._body.lay_out(width)
        outer = width + 2 * _PADDING.x()
        self._bubble = QRect(left + column - outer, y, outer, height + 2 * _PADDING.y())
        self._body.move(self._bubble.topLeft() + _PADDING)
        return self._bubble.bottom() + 1

    def _place_row(self, left: int, y: int, column: int) -> int:
        if self._row is None:
            return ROW_HEIGHT  # it comes in a moment
        height = self._row.lay_out(column)
        self._row.move(left - OVERHANG, y)
        self._row.show()
        return height

    # Editing

    def start_editing(self) -> None:
        """Opens the text box in the message's place."""
        if self._editor is None and self._actions_enabled:
            self.go_on_editing(self.text).start()

    def go_on_editing(self, text: str) -> InlineEditor:
        """Opens the text box with what was written in it before."""
        send = self.tr("Send") if self.is_user else self.tr("Save")
        editor = self._editor = InlineEditor(text, self._look, self, send=send)
        editor.set_can_accept(self._actions_enabled)
        editor.accepted.connect(lambda text: self.message_actions.edit.emit(self.item.id, text))
        changed = self.message_actions.edit_changed
        editor.changed.connect(lambda t: changed.emit(self.item.id, None if t == self.text else t))
        editor.cancelled.connect(self.stop_editing)
        editor.resized.connect(self._change_height)
        editor.show()
        self._change_height()
        return editor

    def stop_editing(self) -> None:
        """Closes the text box and leaves the message as it was."""
        if self._editor is not None:
            self.message_actions.edit_changed.emit(self.item.id, None)
            remove(self._editor)
            self._editor = None
            self._change_height()
            if self._row is not None:
                self._row.focus_edit()

    def focus_versions(self) -> None:
        """Puts the focus on the arrows between versions."""
        if self._row is None:
            self._build_row()
        if self._row is not None:
            self._row.focus_versions()

    def _change_height(self) -> None:
        self.prepared_width = -1
        self.height_changed.emit()

    # The menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Beside the text, which has a menu of its own with the same entries in it."""
        self._open_menu(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if is_menu_key(event) and focused is not None:  # one of the buttons
            self._open_menu(focused.mapToGlobal(focused.rect().bottomLeft()))
        else:
            super().keyPressEvent(event)

    def _open_menu(self, where: QPoint) -> None:
        open_menu(self, self._add_entries, where)

    def _add_entries(self, menu: QMenu) -> None:
        if self._row is not None:
            self._row.add_entries(menu)

    # Drawing

    def enterEvent(self, event: QEnterEvent) -> None:
        if self._row is not None:
            self._row.set_revealed(True)
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        if self._row is not None:
            self._row.set_revealed(self._last)

    def paintEvent(self, event: QPaintEvent) -> None:
        bubble = self._bubble if self.is_user and self._editor is None else None
        dots = self._dots if self._waits and self._body is not None else None
        corner = self._body.pos() if self._body is not None else QPoint()
        paint_around(self, self._look, self.item.context_line, bubble, dots, corner)
