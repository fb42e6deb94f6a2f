"""The line below a message: which version it is, what can be done with it, how it went."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.message_actions import MessageActions
from llama32_desktop.ui.chat.rating_button import RatingButton
from llama32_desktop.ui.kit.buttons import IconButton, set_usable
from llama32_desktop.ui.kit.focus import give_focus
from llama32_desktop.ui.kit.plain_text import menu_text, plain_label, set_tooltip
from llama32_desktop.ui.text.style import Look

if TYPE_CHECKING:
    from llama32_desktop.conversations.model import Rating
    from llama32_desktop.models.library import InstalledModel

ROW_HEIGHT = 28
OVERHANG: Final = 5
"""So far left of the text the row begins: the first icon's edge stands on the text's, and the ring
around it is whole."""
_ARROWS = ("previous", "version", "next")
_BUTTONS = (
    *("answer", "go_on", "good", "bad", "copy", "edit"),
    *("regenerate", "others", "details", "delete"),
)
_QUIET = {"copy", "edit", "regenerate", "others", "good", "bad", "details", "delete"}
"""Shown under the mouse or the keyboard's focus only."""
_RATINGS: Final[tuple[Rating, ...]] = ("good", "bad")
_CHANGING = {"answer", "go_on", "edit", "regenerate", "others", "delete"}
"""Those that write: not while an answer is on its way."""


class ActionRow(QWidget):
    """Copy, Edit and Regenerate show under the mouse or the keyboard's focus; others always.

    A rating that was given stays in sight.
    """

    copy_clicked = Signal()
    edit_clicked = Signal()

    def __init__(
        self, item: MessageItem, look: Look, actions: MessageActions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._item = item
        self._look = look
        self._enabled = True
        self._revealed = True
        self._controls: dict[str, IconButton | QLabel] = {}
        self.set_item(item)

    # Most messages have only some of the controls, and each costs a tenth of a millisecond.

    @property
    def previous(self) -> IconButton:
        return self._button(
            "previous", "chevron-left", self.tr("Previous version"), lambda: self._go(-1)
        )

    @property
    def version(self) -> QLabel:
        return self._label("version")

    @property
    def next(self) -> IconButton:
        name = self.tr("Next version")
        return self._button("next", "chevron-right", name, lambda: self._go(1))

    @property
    def copy(self) -> IconButton:
        return self._button("copy", "copy", self.tr("Copy message"), self._copy)

    @property
    def edit(self) -> IconButton:
        return self._button("edit", "edit", self.tr("Edit message"), self.edit_clicked.emit)

    @property
    def regenerate(self) -> IconButton:
        return self._button(
            "regenerate", "regenerate", self.tr("Answer again"), self._ask(self._actions.regenerate)
        )

    @property
    def others(self) -> IconButton:
        name = self.tr("Answer again with another model")
        return self._button("others", "chevron-down", name, self._open_models)

    @property
    def answer(self) -> IconButton:
        return self._button(
            "answer",
            "regenerate",
            self.tr("Answer this"),
            self._ask(self._actions.answer),
            label=True,
        )

    @property
    def go_on(self) -> IconButton:
        return self._button(
            "go_on", "continue", self.tr("Continue the answer"), self._ask(self._actions.go_on)
        )

    @property
    def good(self) -> RatingButton:
        return self._rating_button("good", self.tr("Good answer"))

    @property
    def bad(self) -> RatingButton:
        return self._rating_button("bad", self.tr("Bad answer"))

    @property
    def details(self) -> IconButton:
        return self._button(
            "details",
            "info",
            self.tr("Details of the answer"),
            self._ask(self._actions.show_details),
        )

    @property
    def delete(self) -> IconButton:
        return self._button(
            "delete", "trash", self.tr("Delete from here on"), self._ask(self._actions.delete)
        )

    @property
    def footer(self) -> QLabel:
        return self._label("footer")

    def _ask(self, action: SignalInstance) -> Callable[[], None]:
        return lambda: action.emit(self._item.id)

    def _button(
        self, key: str, icon: str, name: str, then: Callable[[], None], *, label: bool = False
    ) -> IconButton:
        found = self._controls.get(key)
        if not isinstance(found, IconButton):
            found = self._controls[key] = IconButton(icon, name, self, label=label)
            found.clicked.connect(lambda: then())
            found.set_faded(key in _QUIET and not self._revealed)
            self._allow(key, found)
        return found

    def _rating_button(self, rating: Rating, name: str) -> RatingButton:
        found = self._controls.get(rating)
        if not isinstance(found, RatingButton):
            found = self._controls[rating] = RatingButton(rating, name, self)
            found.clicked.connect(lambda: self._rate(rating))
            found.set_faded(not self._revealed)
        return found

    def _rate(self, rating: Rating) -> None:
        """Rates the answer, or takes that back."""
        given = self._item.rating == rating
        self._actions.rate.emit(self._item.id, "" if given else rating)

    def _label(self, key: str) -> QLabel:
        found = self._controls.get(key)
        if not isinstance(found, QLabel):
            found = self._controls[key] = plain_label("", self)
            self._dress(found)
        return found

    def _dress(self, label: QLabel) -> None:
        label.setFont(self._look.small_font)
        label.setStyleSheet(f"color: {self._look.colours.secondary};")

    def set_item(self, item: MessageItem) -> None:
        self._item = item
        count = len(item.sibling_ids)
        answer = item.role == "assistant"
        self._show("previous", count > 1, lambda: self.previous)
        self._show("version", count > 1, lambda: self.version)
        self._show("next", count > 1, lambda: self.next)
        self._show("answer", item.can_answer, lambda: self.answer)
        self._show("go_on", item.can_continue, lambda: self.go_on)
        self._show("copy", True, lambda: self.copy)
        self._show("edit", True, lambda: self.edit)
        self._show("regenerate", answer, lambda: self.regenerate)
        self._show("others", answer, lambda: self.others)
        self._show("good", item.can_rate, lambda: self.good)
        self._show("bad", item.can_rate, lambda: self.bad)
        self._show("details", answer and not item.streaming, lambda: self.details)
        self._show("delete", True, lambda: self.delete)
        self._show("footer", bool(item.footer), lambda: self.footer)
        if count > 1:
            self.version.setText(self.tr("{0} of {1}").format(item.sibling_index + 1, count))
            first, last = item.sibling_index == 0, item.sibling_index + 1 == count
            set_usable(self.previous, self.tr("This is the first version") if first else "")
            set_usable(self.next, self.tr("This is the last version") if last else "")
        for rating in _RATINGS:
            button = self._controls.get(rating)
            if isinstance(button, RatingButton):
                button.setChecked(item.rating == rating)
        self.set_revealed(self._revealed)
        if item.footer:
            self.footer.setText(item.footer)
            set_tooltip(self.footer, item.footer)

    def _show(self, key: str, visible: bool, control: Callable[[], QWidget]) -> None:
        if visible or key in self._controls:
            control().setVisible(visible)

    def set_look(self, look: Look) -> None:
        self._look = look
        for control in self._controls.values():
            if isinstance(control, QLabel):
                self._dress(control)

    def set_actions_enabled(self, enabled: bool) -> None:
        self._enabled = enabled
        for key in _CHANGING & self._controls.keys():
            control = self._controls[key]
            if isinstance(control, IconButton):
                self._allow(key, control)

    def _allow(self, key: str, button: IconButton) -> None:
        free = self._enabled or key not in _CHANGING
        set_usable(button, "" if free else self.tr("Not while an answer is being written"))

    def set_revealed(self, revealed: bool) -> None:
        self._revealed = revealed
        for key in _QUIET & self._controls.keys():
            control = self._controls[key]
            if isinstance(control, IconButton):
                control.set_faded(not (revealed or control.isChecked()))

    def focus_edit(self) -> None:
        give_focus(self.edit)

    def focus_versions(self) -> None:
        give_focus(self.next if self.next.isEnabled() else self.previous)

    def add_entries(self, menu: QMenu) -> None:
        """Adds all that the buttons do, in their words, and as they can be pressed now."""
        if self.isHidden():
            return
        if not menu.isEmpty():
            menu.addSeparator()
        for key in (*_BUTTONS, "previous", "next"):
            button = self._controls.get(key)
            if not isinstance(button, IconButton) or button.isHidden():
                continue
            if key == "others":
                models = menu.addMenu(button.text())
                self._add_models(models)
                models.setEnabled(button.isEnabled())
            else:
                entry = menu.addAction(button.text(), button.click)
                entry.setEnabled(button.isEnabled())
                entry.setCheckable(button.isCheckable())
                entry.setChecked(button.isChecked())

    def _open_models(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_models(menu)
        menu.popup(self.others.mapToGlobal(self.others.rect().bottomLeft()))

    def _add_models(self, menu: QMenu) -> None:
        """Adds the models that may answer this again, and the way to more of them."""
        for model in self._actions.models:
            menu.addAction(menu_text(model.name), self._ask_model(model))
        if not menu.isEmpty():
            menu.addSeparator()
        if len(self._actions.models) > 1:
            compare = self._ask(self._actions.compare)
            menu.addAction(self.tr("Several models, side by side…"), compare)
        if len(self._item.sibling_ids) > 1:
            versions = self._ask(self._actions.compare_versions)
            menu.addAction(self.tr("Show versions side by side"), versions)
        menu.addAction(self.tr("Download models…"), self._actions.models_wanted.emit)

    def _ask_model(self, model: InstalledModel) -> Callable[[], None]:
        return lambda: self._actions.regenerate_with.emit(self._item.id, model)

    def lay_out(self, width: int) -> int:
        """Places the controls below a text of this width, left of which the row begins; a footer
        that does not fit beside them gets its own line."""
        right = self._item.role == "user"
        order = [*_BUTTONS, *_ARROWS] if right else [*_ARROWS, *_BUTTONS]
        controls = [self._controls[key] for key in order if key in self._controls]
        shown = [widget for widget in controls if not widget.isHidden()]
        for widget in shown:
            widget.resize(widget.sizeHint())
        total = sum(widget.width() for widget in shown) + 2 * (len(shown) - 1)
        x = OVERHANG + width - total if right else 0
        for widget in shown:
            widget.move(max(x, 0), (ROW_HEIGHT - widget.height()) // 2)
            x += widget.width() + 2
        height = ROW_HEIGHT
        if self._item.footer:
            size = self.footer.sizeHint()
            self.footer.resize(min(size.width(), width), size.height())
            if size.width() + total + 12 <= width:
                free = 0 if right else width - size.width()
                self.footer.move(OVERHANG + free, (ROW_HEIGHT - size.height()) // 2)
            else:
                self.footer.move(OVERHANG, ROW_HEIGHT)
                height += size.height() + 2
        self.resize(OVERHANG + width, height)
        return height

    def _go(self, step: int) -> None:
        wanted = self._item.sibling_index + step
        if 0 <= wanted < len(self._item.sibling_ids):
            self._actions.show_version.emit(self._item.sibling_ids[wanted])

    def _copy(self) -> None:
        self.copy_clicked.emit()
        self.copy.set_icon("check")
        QTimer.singleShot(1500, self.copy, lambda: self.copy.set_icon("copy"))
