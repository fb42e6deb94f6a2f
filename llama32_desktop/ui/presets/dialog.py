"""All presets in one dialog: the list at the left, what one holds at the right."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.own_choices import NONE, OwnChoices
from llama32_desktop.presets import Preset
from llama32_desktop.ui.choices.own_form import OwnForm
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.fields import fit_list, style_list, style_text_box
from llama32_desktop.ui.kit.focus import FocusKeeper
from llama32_desktop.ui.kit.page_parts import column_area, hold, widened
from llama32_desktop.ui.kit.pieces import Pieces, drawn, readied
from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.kit.sampling_form import SamplingForm
from llama32_desktop.ui.kit.setting_rows import calm, rows_of
from llama32_desktop.ui.kit.tab_order import TabByLines
from llama32_desktop.ui.kit.window_fit import set_least

_GAP: Final = 6
"""Pixels between the list and its buttons."""
_LEAST: Final = (620, 360)
"""Of the window, pixels."""
_BESIDE_BAR: Final = 8
"""Pixels between the fields and the bar that scrolls them."""


class PresetsDialog(TabByLines, QDialog):
    """Changes are kept with “Save” and forgotten with “Cancel”."""

    saved = Signal(tuple)
    """All presets, in their order."""
    rows_wanted = Signal(object)
    """The preset that is shown is to be run over the rows of a table."""

    def __init__(
        self,
        presets: Sequence[Preset],
        library: Sequence[Preset],
        models: Sequence[InstalledModel],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Presets"))
        self._presets = list(presets)
        self._library = tuple(library)
        self._shown = -1
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        style_list(self.list)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._area = column_area(self)
        self.form = _PresetForm(models, self._area.viewport())
        self.form.name.textEdited.connect(self._on_name)
        self.add = QPushButton(self.tr("New"), self)
        self.copy = QPushButton(self.tr("Duplicate"), self)
        self.remove = QPushButton(self.tr("Delete"), self)
        self.rows = QPushButton(self.tr("Run over rows…"), self)
        self.reset = QPushButton(self.tr("Restore built-in presets"), self)
        for button, slot in (
            (self.add, self._add),
            (self.copy, self._copy),
            (self.remove, self._remove),
            (self.rows, self._run_over_rows),
            (self.reset, self._reset),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, parent=self)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self._refill(0)
        FocusKeeper(self, lambda: self.list)
        for button in (self.add, self.copy, self.reset):
            button.ensurePolished()  # else it would not know its width yet
        pair = self.add.sizeHint().width() + self.copy.sizeHint().width() + _GAP
        fit_list(self.list, max(200, pair, self.reset.sizeHint().width()), 280)
        set_least(self, *_LEAST)
        self.resize(820, 620)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(_GAP)
        left.addWidget(self.list, 1)
        pair = QHBoxLayout()
        pair.setSpacing(_GAP)
        pair.addWidget(self.add)
        pair.addWidget(self.copy)
        left.addLayout(pair)
        left.addWidget(self.remove)
        left.addWidget(self.rows)
        left.addWidget(self.reset)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(left)
        hold(self._area, self.form)
        columns.addWidget(self._area, 1)
        self.form.filled.connect(self._widen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(columns, 1)
        layout.addWidget(self.buttons)

    def _widen(self) -> None:
        """A preset may have a sampling: its fields have their width beforehand."""
        sampling = self.form.sampling.minimumSizeHint().width() + _BESIDE_BAR
        widened(self._area, max(sampling, self.form.minimumSizeHint().width()))
        set_least(self, *_LEAST)

    def _refill(self, row: int) -> None:
        self._shown = -1
        self.list.clear()
        self.list.addItems([p.name for p in self._presets])
        self.list.setCurrentRow(min(row, len(self._presets) - 1))
        known = {p.id: p for p in self._presets}
        changed = any(known.get(p.id) != p for p in self._library)
        same = self.tr("The built-in presets are all there, as they came")
        set_usable(self.reset, "" if changed else same)

    def _take(self) -> None:
        """Keeps what stands in the form."""
        if 0 <= self._shown < len(self._presets):
            self._presets[self._shown] = self.form.value(self._presets[self._shown])

    def _show(self, row: int) -> None:
        self._take()
        self._shown = row
        has = 0 <= row < len(self._presets)
        self.form.setEnabled(has)
        for button in (self.copy, self.rows, self.remove):
            set_usable(button, "" if has else self.tr("Select a preset first"))
        if has:
            self.form.show_preset(self._presets[row])

    def _on_name(self, name: str) -> None:
        item = self.list.currentItem()
        if item is not None:
            item.setText(name)

    def _add(self) -> None:
        self._insert(Preset(id=_new_id(), name=self.tr("New preset")))

    def _copy(self) -> None:
        self._take()
        preset = self._presets[self._shown]
        name = self.tr("{0} (copy)").format(preset.name)
        self._insert(msgspec.structs.replace(preset, id=_new_id(), name=name))

    def _insert(self, preset: Preset) -> None:
        self._take()
        self._presets.append(preset)
        self._refill(len(self._presets) - 1)
        self.form.name.setFocus()
        self.form.name.selectAll()

    def _remove(self) -> None:
        row = self._shown
        del self._presets[row]
        self._refill(row)

    def _run_over_rows(self) -> None:
        self._take()
        self.rows_wanted.emit(self._presets[self._shown])

    def _reset(self) -> None:
        self._take()
        known = {p.id for p in self._library}
        self._presets = [*self._library, *(p for p in self._presets if p.id not in known)]
        self._refill(0)

    def _save(self) -> None:
        self._take()
        self.saved.emit(tuple(p for p in self._presets if p.name.strip()))
        self.accept()


class _PresetForm(QWidget):
    """The fields of one preset; its own choices and sampling come a piece at a time."""

    filled = Signal()
    """The last of them is there."""

    def __init__(self, models: Sequence[InstalledModel], parent: QWidget) -> None:
        super().__init__(parent)
        self.name = QLineEdit(self)
        self.name.setMaxLength(80)
        self.system_prompt = self._box(self.tr("What the model is told before the conversation"))
        self.message = self._box(self.tr("What stands in the message field; {{name}} is a blank"))
        self.message.setMinimumHeight(120)
        self.model = QComboBox(self)
        self.model.addItem(self.tr("Whichever is in use"), "")
        for model in models:
            self.model.addItem(model.name, model.ref.text)
        calm(self.model)
        self.own = QCheckBox(self.tr("Sampling of its own"), self)
        self.sampling = SamplingForm(self, whole=False)
        self._sampling = Sampling()
        """What its fields show as soon as they are there."""
        self._is_filled = False
        self._left = self._fill()
        self._pieces = Pieces(lambda: next(self._left, self) is None, self)
        self._pieces.begin()
        self._models = {model.ref.text: model for model in models}
        self.choices: OwnForm | None = None
        self._own = NONE
        """What that shows as soon as it is there."""
        self.model.currentIndexChanged.connect(self._show_choices)
        self.own.toggled.connect(lambda _: self._show_sampling())
        self.sampling.hide()
        blanks = dialogs.paragraph(
            self.tr(
                "Write a blank as {{name}}. Tab goes from one to the next in the message field, "
                "and what was written there before goes into the last one."
            ),
            self,
            role=dialogs.SECONDARY,
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, _BESIDE_BAR, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("S&ystem prompt"), self.system_prompt)
        form.addRow(self.tr("Messa&ge"), self.message)
        form.addRow("", blanks)
        form.addRow(self.tr("M&odel"), self.model)
        form.addRow("", self.own)
        form.addRow(self.sampling)

    def _fill(self) -> Iterator[None]:
        yield
        choices = OwnForm(self)
        form = self.layout()
        assert isinstance(form, QFormLayout)
        form.addRow(choices)
        self.choices = choices
        self._show_own(self._own)
        yield
        yield from self.sampling.pieces
        yield from readied(self.sampling)
        self.sampling.set_value(self._sampling)
        self._is_filled = True
        self.filled.emit()
        yield
        left = drawn(rows_of(self.sampling))
        self._show_sampling()
        yield from left

    def _show_sampling(self) -> None:
        self.sampling.setVisible(self._is_filled and self.own.isChecked())

    def _box(self, hint: str) -> PlainEdit:
        box = PlainEdit(self)
        box.setTabChangesFocus(True)
        box.setPlaceholderText(hint)
        box.setMinimumHeight(90)
        style_text_box(box)
        return box

    def show_preset(self, preset: Preset) -> None:
        self.name.setText(preset.name)
        self.system_prompt.setPlainText(preset.system_prompt)
        self.message.setPlainText(preset.message)
        if preset.model and self.model.findData(preset.model) < 0:
            self.model.addItem(self.tr("Not installed any more"), preset.model)
        self.model.setCurrentIndex(max(0, self.model.findData(preset.model)))
        self._sampling = preset.sampling or Sampling()
        self.own.setChecked(preset.sampling is not None)
        if self._is_filled:
            self.sampling.set_value(self._sampling)
        self._show_own(preset.own)

    def _show_choices(self) -> None:
        """Adapters are those of the model that the preset wants."""
        self._show_own(self._own_value())

    def _show_own(self, own: OwnChoices) -> None:
        self._own = own
        if self.choices is not None:
            self.choices.set_value(own, self._models.get(self.model.currentData() or ""))

    def _own_value(self) -> OwnChoices:
        return self._own if self.choices is None else self.choices.value()

    def value(self, former: Preset) -> Preset:
        """The preset as the fields have it, under its former id."""
        return Preset(
            id=former.id,
            name=self.name.text().strip() or former.name,
            system_prompt=self.system_prompt.toPlainText().strip(),
            message=self.message.toPlainText().strip(),
            model=self.model.currentData() or "",
            sampling=self._own_sampling() if self.own.isChecked() else None,
            own=self._own_value(),
        )

    def _own_sampling(self) -> Sampling:
        return self.sampling.value() if self._is_filled else self._sampling


def _new_id() -> str:
    return uuid.uuid4().hex
