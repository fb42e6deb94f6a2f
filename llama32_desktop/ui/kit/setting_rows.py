"""Settings below each other: a name, a field, and a line that says what it does."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.ui.kit.access_keys import without_key
from llama32_desktop.ui.kit.colour_sheets import follow_colours
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.theme import small_font

_WIDEST: Final = 460
"""Pixels of a field; a longer one is hard to take for one."""
_STEPPER: Final = 150
"""Pixels of a field with a number, unless its longest text needs more."""
_BEHIND_BOX: Final = 24
"""Pixels by which the line below a box to tick is set in: it stands below the box's words."""


class SettingRow(QWidget):
    """One setting.

    Args:
        name: With the letter of its key; a box to tick has its own.
        field: A widget, or one that holds several; `buddy` is the one that the name's key goes to.
        said: What it does, in a sentence.
        words: Other words that a person might look for, with spaces between them.
    """

    def __init__(
        self,
        name: str,
        field: QWidget,
        said: str,
        words: str,
        parent: QWidget,
        buddy: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._buddy = buddy or field
        self._words = words
        self.marked = False
        self.name: QLabel | None = plain_label(name, self) if name else None
        self.said = plain_label(_as_line(said), self)
        self.said.setWordWrap(True)
        self.said.setFont(small_font(self.font()))
        self.said.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.said.setVisible(bool(said))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if self.name is not None:
            self.name.setBuddy(self._buddy)
            column.addWidget(self.name)
        column.addLayout(_bounded(field))
        column.addWidget(self.said)
        if isinstance(field, QCheckBox):
            self.said.setContentsMargins(_BEHIND_BOX, 0, 0, 0)
        self._buddy.setAccessibleDescription(said)
        # Qt takes the name of a label beside a field, not of one around what the field is in.
        # A button is called what stands on it.
        nameless = not self._buddy.accessibleName() and not isinstance(self._buddy, QAbstractButton)
        if self._buddy is not field and nameless:
            self._buddy.setAccessibleName(without_key(name))
        for slider in field.findChildren(QSlider):
            slider.setAccessibleName(self._buddy.accessibleName())

    def has(self, wanted: str) -> bool:
        """Whether its name, its line, its choices or words for it have this text, casefolded."""
        texts = [self.said.text(), self._words, self._buddy.accessibleName()]
        if self.name is not None:
            texts.append(without_key(self.name.text()))
        for field in (self.field, *self.field.findChildren(QWidget)):
            if isinstance(field, QAbstractButton):
                texts.append(without_key(field.text()))
            elif isinstance(field, QComboBox):
                texts += [field.itemText(i) for i in range(field.count())]
        return any(wanted in text.casefold() for text in texts)

    def mark(self, marked: bool) -> None:
        """Has its name stand out, as one that was looked for."""
        if marked == self.marked:
            return
        self.marked = marked
        shown = self.name if self.name is not None else self.field
        kind = shown.metaObject().className()
        follow_colours(
            shown, lambda c: f"{kind} {{ background: {c.selection}; }}" if self.marked else ""
        )


def _as_line(said: str) -> str:
    """One sentence as it stands below a field, without its full stop; several keep theirs."""
    inner = said[:-1]
    several = "。" in inner or any(f"{end} " in inner for end in ".!?")
    return inner if said.endswith((".", "。")) and not several else said


class SettingRows(QVBoxLayout):
    """The rows of a page."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setContentsMargins(16, 16, 16, 16)
        self.setSpacing(18)

    def add(
        self,
        name: str,
        field: QWidget,
        said: str = "",
        words: str = "",
        *,
        buddy: QWidget | None = None,
    ) -> SettingRow:
        """Adds a setting; the arguments are those of `SettingRow`."""
        calm(field)
        row = SettingRow(name, field, said, words, self._page, buddy)
        self.addWidget(row)
        return row


def rows_of(page: QWidget) -> list[SettingRow]:
    """All settings of a page, wherever in it."""
    return page.findChildren(SettingRow)


def slider_of(box: QDoubleSpinBox | QSpinBox, most: float, parent: QWidget) -> QWidget:
    """A field with a slider beside it.

    Args:
        most: The slider ends there; what is higher can be typed.
    """
    both = QWidget(parent)
    slider = QSlider(Qt.Orientation.Horizontal, both)
    step = box.singleStep()
    # Of whole numbers it has those of the field, which screen readers say of both.
    unit = 1.0 if isinstance(box, QSpinBox) else step
    slider.setRange(round(box.minimum() / unit), round(most / unit))
    slider.setSingleStep(round(step / unit))
    slider.setPageStep(10 * slider.singleStep())
    slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field has the same keys

    def slid(place: int) -> None:
        steps = round(place * unit / step)
        if round(box.value() / step) == steps:
            typed(box.value())  # it stands at what the field says, between two steps too
        elif isinstance(box, QSpinBox):
            box.setValue(round(steps * step))
        else:
            box.setValue(steps * step)

    def typed(value: float) -> None:
        slider.blockSignals(True)
        slider.setValue(round(value / unit))
        slider.blockSignals(False)

    slider.valueChanged.connect(slid)
    box.valueChanged.connect(typed)
    typed(box.value())
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    box.setParent(both)
    _make_room(box)
    row.addWidget(box)
    row.addWidget(slider, 1)
    return both


class _Calm(QObject):
    """The wheel scrolls the page on; it changes a field only where that has the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() != QEvent.Type.Wheel:
            return False
        elsewhere = isinstance(watched, QWidget) and not watched.hasFocus()
        if elsewhere:
            event.ignore()
        return elsewhere


def calm(field: QWidget) -> None:
    """Keeps the wheel from changing a field, and those in it, that a page scrolls under it."""
    for each in (field, *field.findChildren(QWidget)):
        if isinstance(each, QComboBox | QAbstractSpinBox | QSlider):
            if each.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            each.installEventFilter(_Calm(each))


def _bounded(field: QWidget) -> QHBoxLayout:
    narrow = isinstance(field, QAbstractButton | QAbstractSpinBox)
    if isinstance(field, QAbstractSpinBox):
        _make_room(field)
    elif not narrow:
        field.setMaximumWidth(_WIDEST)
    row = QHBoxLayout()
    row.addWidget(field, 0 if narrow else 1)
    row.addStretch(1 if narrow else 0)
    return row


def _make_room(box: QAbstractSpinBox) -> None:
    """Has all fields with a number be as wide, but those whose longest text is longer."""
    margins = box.lineEdit().textMargins()  # which the size that Qt proposes leaves out
    wanted = box.sizeHint().width() + margins.left() + margins.right()
    box.setMinimumWidth(max(_STEPPER, wanted))
