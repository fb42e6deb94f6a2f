"""The list of presets above the composer, opened with “/”."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from llama32_desktop.presets import Preset
from llama32_desktop.ui.chat.composer import Composer
from llama32_desktop.ui.kit.colour_sheets import follow_colours
from llama32_desktop.ui.kit.palettes import Colours

MOST_ROWS: Final = 8
WIDTH: Final = 380
_PRESET: Final = Qt.ItemDataRole.UserRole
_EDIT: Final = "edit"


def matching(presets: Sequence[Preset], typed: str) -> list[Preset]:
    """Those whose names have all the words that were typed, as beginnings of words first."""
    words = typed.casefold().split()
    found = [p for p in presets if all(word in p.name.casefold() for word in words)]
    return sorted(found, key=lambda p: not p.name.casefold().startswith(typed.casefold().strip()))


class PresetMenu(QFrame):
    """Up, Down and Enter choose while the cursor stays in the composer; Esc closes."""

    chosen = Signal(object)
    """A `Preset`."""
    edit_wanted = Signal()

    def __init__(self, composer: Composer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("presets")
        self._composer = composer
        self._over = parent
        self._presets: Sequence[Preset] = ()
        self._whole_text = False  # opened by a shortcut: what was written stays
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Presets"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        follow_colours(self, _sheet)
        composer.edit.textChanged.connect(self._on_text)
        composer.edit.installEventFilter(self)
        self.hide()

    def set_presets(self, presets: Sequence[Preset]) -> None:
        self._presets = presets

    def open(self) -> None:
        """Shows all presets; what stands in the composer goes into the chosen one's last blank."""
        self._whole_text = True
        self._composer.focus()
        self._fill("")

    def _on_text(self) -> None:
        text = self._composer.text()
        if text.startswith("/") and "\n" not in text and len(text) <= 60:
            self._whole_text = False
            self._fill(text[1:])
        else:
            self.hide()

    def _fill(self, typed: str) -> None:
        found = matching(self._presets, typed)
        if typed and not found:
            self.hide()
            return
        self.list.clear()
        for preset in found:
            self._add(preset.name, preset)
        self._add(self.tr("Edit presets…"), _EDIT)
        self.list.setCurrentRow(0)
        self._place()
        self.show()
        self.raise_()

    def _add(self, text: str, value: object) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(_PRESET, value)
        item.setSizeHint(QSize(WIDTH - 20, self.fontMetrics().height() + 12))

    def _place(self) -> None:
        rows = min(MOST_ROWS, self.list.count())
        height = rows * (self.fontMetrics().height() + 12) + 12
        top = self._composer.mapTo(self._over, QPoint(0, 0))
        width = min(WIDTH, self._composer.width())
        self.setGeometry(top.x(), max(0, top.y() - height - 6), width, height)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        value = item.data(_PRESET)
        self.hide()
        if not self._whole_text:
            self._composer.set_text("")
        if value == _EDIT:
            self.edit_wanted.emit()
        else:
            self.chosen.emit(value)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:  # noqa: N802
        if self.isHidden() or not isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.FocusOut and watched is self._composer.edit:
                self.hide()
            return super().eventFilter(watched, event)
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key, count = event.key(), self.list.count()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if step is not None:
            self.list.setCurrentRow((self.list.currentRow() + step) % count)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._choose(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return super().eventFilter(watched, event)
        return True


def _sheet(c: Colours) -> str:
    return (
        f"#presets {{ background: {c.raised}; border: 1px solid {c.border};"
        " border-radius: 10px; }"
        f"#presets QListWidget {{ background: {c.raised}; border: 0; outline: 0; }}"
        f"#presets QListWidget::item {{ color: {c.text}; border-radius: 6px;"
        " padding-left: 8px; }"
        f"#presets QListWidget::item:selected {{ background: {c.bubble}; color: {c.text}; }}"
    )
