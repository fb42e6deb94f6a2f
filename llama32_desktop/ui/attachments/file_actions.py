"""What people do with files of a type: a row of buttons for each type among some files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from llama32_desktop.ui.attachments import recognised
from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.kit.colour_sheets import set_tone
from llama32_desktop.ui.kit.flow_row import FlowRow
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.theme import small_font

if TYPE_CHECKING:
    from llama32_desktop.conversations.model import TextAttachment

    _Groups = Sequence[tuple[str, tuple[TextAttachment, ...]]]
    """Files by type."""

TABLE: Final = "table"
SUMMARY: Final = "summary"
ASK: Final = "ask"
COLLECTION: Final = "collection"
_OFFERED: Final = {
    "invoice": (TABLE, ASK, COLLECTION),
    "receipt": (TABLE, ASK, COLLECTION),
    "statement": (TABLE, ASK, COLLECTION),
    "card": (TABLE, ASK),
    "contract": (TABLE, SUMMARY, ASK, COLLECTION),
    "minutes": (SUMMARY, ASK, COLLECTION),
    "slides": (SUMMARY, ASK, COLLECTION),
    "table": (ASK, COLLECTION),
    "other": (SUMMARY, ASK, COLLECTION),
}
"""By type, which is also the name of its form; what is done first stands first."""
_ORDER: Final = tuple(_OFFERED)
_NOTHING: Final = ("code", "photo")
"""Types that are only asked about, for which the message field is there."""
_MOST_ROWS: Final = 2
"""Types that have a row each; the field below keeps its place."""
_ICONS: Final = {TABLE: "table", SUMMARY: "text", ASK: "chat", COLLECTION: "folder"}


@dataclass(frozen=True)
class FileAction:
    """What is to be done with some files."""

    action: str
    form: str
    """The form of a table; empty for all else."""
    texts: tuple[TextAttachment, ...]


class FileActions(QWidget):
    """Hidden while no file is there. For files of one type it is a row of buttons; of two types
    each has a row that begins with their number, and of more each has a button and a menu."""

    wanted = Signal(object)
    """A `FileAction`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: list[IconButton] = []
        self.counts: list[QLabel] = []
        self._shown: _Groups = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def set_texts(self, texts: Sequence[TextAttachment]) -> None:
        """Offers what can be done with these; pastes have nothing that could be done."""
        groups: dict[str, list[TextAttachment]] = {}
        for text in texts:
            known = text.recognition
            if known is not None and known.type not in _NOTHING:
                kind = "invoice" if known.type == "e-invoice" else known.type
                groups.setdefault(kind if kind in _OFFERED else "other", []).append(text)
        shown = tuple((kind, tuple(groups[kind])) for kind in _ORDER if kind in groups)
        if _same(shown, self._shown):
            return
        self._shown = shown
        self._rebuild(shown)
        self.setVisible(bool(shown))

    def _rebuild(self, shown: _Groups) -> None:
        for row in self._rows:
            remove(row)
        self._rows, self.buttons, self.counts = [], [], []
        if len(shown) > _MOST_ROWS:
            self._gather(shown)
        else:
            self._part(shown)
        for row in self._rows:
            self._column.addWidget(row)
            row.show()
        widest = max((count.sizeHint().width() for count in self.counts), default=0)
        for count in self.counts:
            count.setFixedWidth(widest)

    def _part(self, shown: _Groups) -> None:
        """A row for each type, with a button for all that can be done."""
        several = sum(len(texts) for _, texts in shown) > 1
        for kind, texts in shown:
            row, layout = self._row(4)
            if several:
                count = plain_label(_count(kind, texts), row)
                count.setFont(small_font(self.font()))
                set_tone(count, "secondary")
                layout.addWidget(count)
                self.counts.append(count)
            for action in _OFFERED[kind]:
                layout.addWidget(self._button(action, kind, texts, row))

    def _gather(self, shown: _Groups) -> None:
        """One row for many types: a button for each, which does what is done first with it, and a
        menu of all that can be done."""
        row, layout = self._row(2)
        for kind, texts in shown:
            first = self._button(_OFFERED[kind][0], kind, texts, row)
            first.setText(f"{_count(kind, texts)}: {first.text()}")
            first.setAccessibleName(first.text())
            more = IconButton("more", self.tr("More for {0}").format(_count(kind, texts)), row)
            more.clicked.connect(partial(self._show_menu, more, kind, texts))
            self.buttons.append(more)
            pair = QWidget(row)
            both = QHBoxLayout(pair)
            both.setContentsMargins(0, 0, 0, 0)
            both.setSpacing(0)
            both.addWidget(first)
            both.addWidget(more)
            layout.addWidget(pair)

    def _row(self, spacing: int) -> tuple[QWidget, FlowRow]:
        """Another row, and what its widgets are put into."""
        row, layout = QWidget(self), FlowRow()
        layout.setSpacing(spacing)
        row.setLayout(layout)
        self._rows.append(row)
        return row, layout

    def _show_menu(self, button: IconButton, kind: str, texts: tuple[TextAttachment, ...]) -> None:
        menu = self.menu_of(kind, texts)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def menu_of(self, kind: str, texts: tuple[TextAttachment, ...]) -> QMenu:
        """All that can be done with files of a type."""
        menu = QMenu(self)
        for action in _OFFERED[kind]:
            wish = self._wish(action, kind, texts)
            menu.addAction(self._name(action)).triggered.connect(partial(self._emit, wish))
        return menu

    def _button(
        self, action: str, kind: str, texts: tuple[TextAttachment, ...], row: QWidget
    ) -> IconButton:
        button = IconButton(_ICONS[action], self._name(action), row, label=True)
        button.setAccessibleDescription(_count(kind, texts))
        button.clicked.connect(partial(self._emit, self._wish(action, kind, texts)))
        self.buttons.append(button)
        return button

    def _wish(self, action: str, kind: str, texts: tuple[TextAttachment, ...]) -> FileAction:
        return FileAction(action, kind if action == TABLE else "", texts)

    def _emit(self, wish: FileAction, _checked: bool = False) -> None:
        self.wanted.emit(wish)

    def _name(self, action: str) -> str:
        return {
            TABLE: self.tr("To table"),
            SUMMARY: self.tr("Summarise"),
            ASK: self.tr("Ask"),
            COLLECTION: self.tr("Add to a collection"),
        }[action]


def _count(kind: str, texts: Sequence[TextAttachment]) -> str:
    if len(texts) == 1:
        known = texts[0].recognition
        return recognised.type_name(known.type if known else "") or recognised.other_file()
    return recognised.several(kind, len(texts))


def _same(one: _Groups, other: _Groups) -> bool:
    """Whether these are the very same files; comparing long texts would take long."""
    return [(kind, [id(text) for text in texts]) for kind, texts in one] == [
        (kind, [id(text) for text in texts]) for kind, texts in other
    ]
