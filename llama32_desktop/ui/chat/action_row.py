"""The line below a message: which version it is, what can be done with it, how it went."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from llama32_desktop.ui.chat.buttons import IconButton
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.look import Look

_HEIGHT = 28


class ActionRow(QWidget):
    """Copy, Edit and Regenerate show under the mouse or the keyboard's focus; Continue always."""

    copy_clicked = Signal()
    edit_clicked = Signal()
    regenerate_clicked = Signal()
    continue_clicked = Signal()
    details_clicked = Signal()
    delete_clicked = Signal()
    branch_clicked = Signal(int)

    def __init__(self, item: MessageItem, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._item = item
        self.previous = IconButton("chevron-left", self.tr("Previous version"), self)
        self.version = QLabel(self)
        self.next = IconButton("chevron-right", self.tr("Next version"), self)
        self.copy = IconButton("copy", self.tr("Copy message"), self)
        self.edit = IconButton("edit", self.tr("Edit message"), self)
        self.regenerate = IconButton("regenerate", self.tr("Answer again"), self)
        self.go_on = IconButton("continue", self.tr("Continue the answer"), self)
        self.details = IconButton("info", self.tr("Details of the answer"), self)
        self.delete = IconButton("trash", self.tr("Delete from here on"), self)
        self.footer = QLabel(self)
        self.previous.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.copy.clicked.connect(self._copy)
        self.edit.clicked.connect(self.edit_clicked)
        self.regenerate.clicked.connect(self.regenerate_clicked)
        self.go_on.clicked.connect(self.continue_clicked)
        self.details.clicked.connect(self.details_clicked)
        self.delete.clicked.connect(self.delete_clicked)
        self.set_look(look)
        self.set_item(item)

    def set_item(self, item: MessageItem) -> None:
        self._item = item
        count = len(item.sibling_ids)
        self.version.setText(self.tr("{0} of {1}").format(item.sibling_index + 1, count))
        self.previous.setEnabled(item.sibling_index > 0)
        self.next.setEnabled(item.sibling_index + 1 < count)
        for widget in (self.previous, self.version, self.next):
            widget.setVisible(count > 1)
        self.regenerate.setVisible(item.role == "assistant")
        self.details.setVisible(item.role == "assistant" and not item.streaming)
        self.go_on.setVisible(item.can_continue)
        self.footer.setText(item.footer)
        self.footer.setToolTip(item.footer)
        self.footer.setVisible(bool(item.footer))

    def set_look(self, look: Look) -> None:
        for label in (self.version, self.footer):
            label.setFont(look.small_font)
            label.setStyleSheet(f"color: {look.colours.secondary};")

    def set_actions_enabled(self, enabled: bool) -> None:
        self.edit.setEnabled(enabled)
        self.regenerate.setEnabled(enabled)
        self.go_on.setEnabled(enabled)
        self.delete.setEnabled(enabled)

    def set_revealed(self, revealed: bool) -> None:
        # "Continue" is always in sight.
        for button in (self.copy, self.edit, self.regenerate, self.details, self.delete):
            button.set_faded(not revealed)

    def focus_edit(self) -> None:
        self.edit.setFocus()

    def lay_out(self, width: int) -> int:
        """Places the controls; a footer that does not fit beside them gets its own line."""
        arrows = [self.previous, self.version, self.next]
        buttons = [self.go_on, self.copy, self.edit, self.regenerate, self.details, self.delete]
        right = self._item.role == "user"
        controls = [*buttons, *arrows] if right else [*arrows, *buttons]
        shown = [widget for widget in controls if not widget.isHidden()]
        for widget in [*shown, self.footer]:
            widget.resize(widget.sizeHint())
        total = sum(widget.width() for widget in shown) + 2 * (len(shown) - 1)
        x = width - total if right else -5  # the icon's edge stands on the text's
        beside = self.footer.width() + total + 12 <= width
        for widget in shown:
            widget.move(max(x, -5), (_HEIGHT - widget.height()) // 2)
            x += widget.width() + 2
        height = _HEIGHT
        if self._item.footer:
            self.footer.resize(min(self.footer.width(), width), self.footer.height())
            if beside and not right:
                self.footer.move(width - self.footer.width(), (_HEIGHT - self.footer.height()) // 2)
            elif beside:
                self.footer.move(0, (_HEIGHT - self.footer.height()) // 2)
            else:
                self.footer.move(0, _HEIGHT)
                height += self.footer.height() + 2
        self.resize(width, height)
        return height

    def _go(self, step: int) -> None:
        wanted = self._item.sibling_index + step
        if 0 <= wanted < len(self._item.sibling_ids):
            self.branch_clicked.emit(self._item.sibling_ids[wanted])

    def _copy(self) -> None:
        self.copy_clicked.emit()
        self.copy.set_icon("check")
        QTimer.singleShot(1500, self.copy, lambda: self.copy.set_icon("copy"))
