"""Fields in which "Auto" is a value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QStandardItemModel, QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QToolButton,
    QWidget,
)

from llama32_desktop.ui.kit.colour_sheets import follow_colours
from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.kit.plain_text import plain_label, set_tooltip

T = TypeVar("T")
Rows = Sequence[tuple[str, QWidget, str]]
"""Label, field, and the hint of the field."""


def form_of(page: QWidget, rows: Rows = ()) -> QFormLayout:
    """The layout that all pages of the settings share."""
    form = QFormLayout(page)
    form.setContentsMargins(16, 16, 16, 16)
    form.setHorizontalSpacing(20)
    form.setVerticalSpacing(8)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for label, field, hint in rows:
        set_tooltip(field, hint)
        name = plain_label(label, page)
        name.setBuddy(field)
        form.addRow(name, field)
    return form


def add_clear_button(field: QLineEdit) -> None:
    """Gives a field of text the button that empties it, with a name for screen readers."""
    field.setClearButtonEnabled(True)
    name_buttons(field, QCoreApplication.translate("Fields", "Clear"))


def name_buttons(field: QLineEdit, name: str) -> None:
    """Gives those buttons in a field of text that have none a name for screen readers."""
    for button in field.findChildren(QToolButton):
        if not button.accessibleName():
            button.setAccessibleName(name)


def pad_number(box: QAbstractSpinBox) -> None:
    """Has a number stand where the text of other fields does."""
    # Not by `findChild`: random use met one that found none.
    box.lineEdit().setTextMargins(6, 0, 6, 0)  # the style's padding does not reach it


class AutoSpinBox(QSpinBox):
    """A whole number from `low` to `high`, or `None`, which stands below the lowest."""

    def __init__(
        self, low: int, high: int, auto_text: str, parent: QWidget | None = None, *, step: int = 1
    ) -> None:
        super().__init__(parent)
        self._low = low
        self.setRange(low - 1, high)
        self.setSingleStep(step)
        self.setSpecialValueText(auto_text)
        self.setGroupSeparatorShown(True)
        self.setAccelerated(True)
        pad_number(self)

    def number(self) -> int | None:
        return None if self.value() < self._low else self.value()

    def set_number(self, number: int | None) -> None:
        self.setValue(self.minimum() if number is None else number)

    def stepBy(self, steps: int) -> None:  # noqa: N802
        """Steps to multiples of the step; from Auto to the lowest number and back."""
        step, value = self.singleStep(), self.value()
        if step == 1:
            super().stepBy(steps)
        elif value < self._low:
            self.setValue(max(self._low, (steps - 1) * step) if steps > 0 else value)
        else:
            whole = value // step if steps > 0 else -(-value // step)
            wanted = (whole + steps) * step
            self.setValue(wanted if wanted >= self._low else self.minimum())

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Accepts an empty field while it is edited; left empty, it is Auto."""
        if not text.strip():
            return QValidator.State.Intermediate, text, position
        return super().validate(text, position)

    def fixup(self, text: str) -> str:
        return (text.strip() and super().fixup(text)) or self.specialValueText()


class Choice(QComboBox, Generic[T]):
    """One of a few values, each with its name."""

    def __init__(self, values: Sequence[tuple[T, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[T] = []
        # No wider than its place: a model's name may be longer than any window.
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.set_values(values)

    def set_values(self, values: Sequence[tuple[T, str]]) -> None:
        """Offers other values, the first of them chosen."""
        self.clear()
        self._values = [value for value, _ in values]
        self.addItems([name for _, name in values])

    def chosen(self) -> T:
        return self._values[self.currentIndex()]

    def choose(self, value: T) -> None:
        self.setCurrentIndex(self._values.index(value))

    def set_usable(self, value: T, usable: bool) -> None:
        """Whether a person can choose this value; the one that is chosen stays."""
        items = self.model()
        assert isinstance(items, QStandardItemModel)
        items.item(self._values.index(value)).setEnabled(usable)


class StopStrings(PlainEdit):
    """Texts that end an answer, one a line; line breaks and tabs are written `\\n` and `\\t`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        style_text_box(self)
        self.setFixedHeight(self.fontMetrics().height() * 3 + 16)

    def strings(self) -> tuple[str, ...]:
        return tuple(unescape(line) for line in self.toPlainText().splitlines() if line)

    def set_strings(self, strings: Sequence[str]) -> None:
        self.setPlainText("\n".join(escape(text) for text in strings))


def style_text_box(box: QPlainTextEdit) -> None:
    """Gives a box of several lines the look of the one-line fields."""
    follow_colours(
        box,
        lambda c: (
            f"QPlainTextEdit {{ color: {c.text}; placeholder-text-color: {c.secondary};"
            f" background: {c.raised};"
            f" border: 1px solid {c.border}; border-radius: 8px; padding: 3px; }}"
            f"QPlainTextEdit:focus {{ border-color: {c.accent}; }}"
        ),
    )


def fit_list(listed: QListWidget, least: int, most: int) -> None:
    """Makes a dialog's list at its left as wide as its rows, within bounds of pixels.

    The bar that a low dialog gives it has its room, too.
    """
    bar = listed.verticalScrollBar().sizeHint().width()
    around = 2 * listed.frameWidth() + 12 + bar
    listed.setFixedWidth(max(least, min(most, listed.sizeHintForColumn(0) + around)))


def style_list(listed: QListWidget) -> None:
    """Gives the list at a dialog's left its look; to be called before it has rows.

    A row that is wider ends with “…”: a bar below would take the place of one.
    """
    listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    follow_colours(
        listed,
        lambda c: (
            f"QListWidget {{ background: {c.sidebar}; border: 1px solid {c.border};"
            " border-radius: 8px; padding: 4px; outline: 0; }"
            f"QListWidget:focus {{ border-color: {c.accent}; }}"
            "QListWidget::item { padding: 5px 7px; border: 1px solid transparent;"
            " border-radius: 6px; }"
            f"QListWidget::item:hover {{ background: {c.hover}; }}"
            f"QListWidget::item:selected {{ background: {c.bubble}; color: {c.text}; }}"
            f"QListWidget::item:focus {{ border-color: {c.accent}; }}"
        ),
    )


_ESCAPES = {"\\\\": "\\", "\\n": "\n", "\\t": "\t", "\\r": "\r"}


def escape(text: str) -> str:
    """On one line."""
    for written, meant in _ESCAPES.items():
        text = text.replace(meant, written)
    return text


def unescape(text: str) -> str:
    """The reverse of `escape`."""
    result: list[str] = []
    position = 0
    while position < len(text):
        pair = text[position : position + 2]
        result.append(_ESCAPES.get(pair, text[position]))
        position += 2 if pair in _ESCAPES else 1
    return "".join(result)
