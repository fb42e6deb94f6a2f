"""The help sheet: every key that does something."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.ui.documents import table_keys
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.access_keys import without_key
from llama32_desktop.ui.kit.colour_sheets import frame_when_focused
from llama32_desktop.ui.kit.growing_edit import GrowingEdit
from llama32_desktop.ui.kit.pieces import Pieces
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.window_fit import room_of, set_least
from llama32_desktop.ui.window.actions import Actions

_ARROWS: Final = {
    Qt.Key.Key_Left: "←",
    Qt.Key.Key_Right: "→",
    Qt.Key.Key_Up: "↑",
    Qt.Key.Key_Down: "↓",
}
COLUMNS: Final = 2
"""Where the screen is wide enough for so many."""
_AROUND: Final = (24, 20, 24, 8)
_BETWEEN: Final = 40
_APART: Final = 24
_ROW_GAP: Final = 5
_ABOVE_TITLE: Final = 10
_BELOW_TITLE: Final = 2
"""Pixels of the sheet: its margins, between its columns, between what is done and its keys,
between rows, and at a title."""
_SPARE: Final = 4
"""Pixels that a label may take beside its text."""
_SHOWN: Final = 10
"""So many labels are shown at once."""


class Section(NamedTuple):
    title: str
    rows: list[tuple[str, str]]
    """What is done, and the keys that do it."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)


def sections(actions: Actions) -> list[Section]:
    """All keys: the menus' own, then those of places that have no menu."""
    return [*_of_menus(actions), _writing(), _messages(), _conversations(), _fields(), _pictures()]


def _of_menus(actions: Actions) -> Iterator[Section]:
    for title, group in actions.menus.items():
        rows = [
            (without_key(action.text()).rstrip("…"), _keys(action.shortcut()))
            for action in group
            if action is not None and not action.shortcut().isEmpty()
        ]
        if rows:
            yield Section(without_key(title), rows)


def _writing() -> Section:
    send, line = _tr("Enter"), _tr("Shift+Enter")
    if not GrowingEdit.enter_sends:
        send, line = line, send
    return Section(
        _tr("While you write"),
        [
            (_tr("Send"), send),
            (_tr("Break the line"), line),
            (_tr("Write the last message again"), _tr("{0}, in the empty field").format("↑")),
            (_tr("Choose a preset"), _tr("{0}, in the empty field").format("/")),
            (_tr("To the next blank of a preset"), _keys(Qt.Key.Key_Tab)),
            (_tr("Stop the answer"), _keys(Qt.Key.Key_Escape)),
        ],
    )


def _messages() -> Section:
    keys = QKeySequence.StandardKey
    return Section(
        _tr("In a message"),
        [
            (_tr("Show the text cursor and move it"), "← →"),
            (_tr("By words"), _pair(keys.MoveToPreviousWord, keys.MoveToNextWord)),
            (_tr("To the ends of the line"), _pair(keys.MoveToStartOfLine, keys.MoveToEndOfLine)),
            (
                _tr("To the ends of the message"),
                _pair(keys.MoveToStartOfDocument, keys.MoveToEndOfDocument),
            ),
            (_tr("Select, on into other messages too"), _tr("Shift and one of these keys")),
            (_tr("To the next link"), _keys(Qt.Key.Key_Tab)),
            (_tr("Open the link"), _tr("Enter")),
            (_tr("Copy, edit, answer again and more"), _tr("Menu key")),
            (_tr("Put the text cursor away"), _keys(Qt.Key.Key_Escape)),
        ],
    )


def _conversations() -> Section:
    return Section(
        _tr("In the list of conversations"),
        [
            (_tr("Open the conversation, or close the folder"), _tr("Enter")),
            (_tr("Choose several"), _keys(QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_Down))),
            (_tr("Pin, archive, move and export"), _tr("Menu key")),
            (_tr("Delete"), _keys(Qt.Key.Key_Delete)),
            (_tr("From the search to what it found"), _keys(Qt.Key.Key_Down)),
            (_tr("End the search"), _keys(Qt.Key.Key_Escape)),
        ],
    )


def _fields() -> Section:
    return Section(
        _tr("In a table of fields"),
        [
            (_tr("To the next value to check"), _keys(QKeySequence(table_keys.NEXT))),
            (_tr("To the one before"), _keys(QKeySequence(table_keys.PREVIOUS))),
            (_tr("Confirm a value"), _keys(QKeySequence(table_keys.CONFIRM))),
        ],
    )


def _pictures() -> Section:
    return Section(
        _tr("In a picture"),
        [
            (_tr("Larger, smaller"), "+, −"),
            (_tr("As large as the window, as large as it is"), "0, 1"),
            (_tr("Move"), "← → ↑ ↓"),
            (_tr("Close"), _keys(Qt.Key.Key_Escape)),
        ],
    )


def _keys(keys: QKeySequence | QKeySequence.StandardKey | Qt.Key) -> str:
    """As the system writes them, with an arrow as a sign: its names differ from Qt's and ours."""
    native = QKeySequence.SequenceFormat.NativeText
    text = QKeySequence(keys).toString(native)
    for key, sign in _ARROWS.items():
        name = QKeySequence(key).toString(native)
        if text == name or text.endswith(f"+{name}"):
            return text.removesuffix(name) + sign
    return text


def _pair(first: QKeySequence.StandardKey, second: QKeySequence.StandardKey) -> str:
    """Two keys as they are on this system."""
    return f"{_keys(first)}, {_keys(second)}"


class ShortcutsDialog(QDialog):
    """The sheet, in columns; it scrolls where the screen is too small for it.

    Its sections come one after the other, into a window that has its size before.
    """

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Shortcuts"))
        self._area = area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        frame_when_focused(area)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.windowTitle())
        found, room = sections(actions), room_of(self)
        bar = area.verticalScrollBar().sizeHint().width() + 2  # and the frame at both sides
        columns = _columns(found, COLUMNS)
        wanted = _size(columns, self)
        if wanted.width() + bar > room.width():
            columns = _columns(found, 1)
            wanted = _size(columns, self)
        self._sheet = QWidget()
        self._sheet.setMinimumSize(wanted)
        area.setWidget(self._sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.setContentsMargins(24, 8, 24, 16)
        below.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        layout.addLayout(below)
        height = wanted.height() + buttons.sizeHint().height() + 32
        self._bar = bar
        area.setMinimumWidth(wanted.width() + bar)
        set_least(self, 520, 300)
        self.resize(QSize(wanted.width() + bar, height).boundedTo(room))
        self.left = self._fill(columns)
        """What is still to be done of the sheet."""
        Pieces(lambda: next(self.left, self) is None, self).begin()

    def _fill(self, columns: list[list[Section]]) -> Iterator[None]:
        row = QHBoxLayout(self._sheet)
        row.setContentsMargins(*_AROUND)
        row.setSpacing(_BETWEEN)
        for column in columns:
            table = QWidget(self._sheet)
            row.addWidget(table, 1, Qt.AlignmentFlag.AlignTop)
            yield from _fill_table(table, column)
        for number, widget in enumerate(self._sheet.findChildren(QWidget)):
            widget.show()  # Qt does so in its next turn, and what is hidden has no size
            if number % _SHOWN == _SHOWN - 1:
                yield
        self._sheet.setMinimumSize(0, 0)  # it was reckoned; this is what its texts take
        self._area.setMinimumWidth(self._sheet.sizeHint().width() + self._bar)
        set_least(self, 520, 300)


def _size(columns: list[list[Section]], parent: QWidget) -> QSize:
    """What a sheet takes, by its texts alone: to ask its labels would be to make them all."""
    usual = parent.fontMetrics()
    font = parent.font()
    font.setWeight(font.Weight.DemiBold)
    bold = QFontMetrics(font)
    left, top, right, bottom = _AROUND
    width, height = left + right + _BETWEEN * (len(columns) - 1), 0
    for column in columns:
        rows = [row for section in column for row in section.rows]
        what, keys = (max(usual.horizontalAdvance(row[n]) for row in rows) for n in (0, 1))
        title = max(bold.horizontalAdvance(section.title) for section in column)
        width += max(what + _APART + keys, title) + _SPARE
        titles = len(column) * (bold.height() + _ABOVE_TITLE + _BELOW_TITLE + _ROW_GAP)
        height = max(height, len(rows) * (usual.height() + _ROW_GAP) + titles)
    return QSize(width, top + height + bottom)


def _columns(found: list[Section], number: int) -> list[list[Section]]:
    """The sections in their order, as evenly as they can be."""
    most = sum(len(section.rows) + 2 for section in found) / number
    columns: list[list[Section]] = [[]]
    used = 0
    for section in found:
        height = len(section.rows) + 2
        if used and used + height / 2 > most and len(columns) < number:
            columns.append([])
            used = 0
        columns[-1].append(section)
        used += height
    return columns


def _fill_table(table: QWidget, column: list[Section]) -> Iterator[None]:
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(_APART)
    grid.setVerticalSpacing(_ROW_GAP)
    row = 0
    for section in column:
        heading = dialogs.paragraph(section.title, table, bold=True)
        heading.setContentsMargins(0, _ABOVE_TITLE if row else 0, 0, _BELOW_TITLE)
        grid.addWidget(heading, row, 0, 1, 2)
        row += 1
        for what, keys in section.rows:
            shown = plain_label(keys, table)
            shown.setForegroundRole(dialogs.SECONDARY)
            grid.addWidget(plain_label(what, table), row, 0)
            grid.addWidget(shown, row, 1)
            row += 1
            yield
