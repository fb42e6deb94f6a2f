"""The adapters of a model and their strengths, as a form."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDoubleSpinBox, QPushButton, QVBoxLayout, QWidget

from llama32_desktop import paths
from llama32_desktop.engine.adapters import MOST_ADAPTERS, MOST_STRENGTH, Adapter, active
from llama32_desktop.models.adapters import (
    OfferedAdapter,
    convert_folder,
    offered_adapter,
    offered_adapters,
)
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.elided import cut
from llama32_desktop.ui.kit.fields import pad_number
from llama32_desktop.ui.kit.numbers import number_text, size_text
from llama32_desktop.ui.kit.plain_text import plain_label, set_tooltip
from llama32_desktop.ui.kit.problem_label import ProblemLabel
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.setting_rows import SettingRows, slider_of

_LONGEST_NAME: Final = 48
_USUAL: Final = 1.0
"""The strength of one that was added just now: what was trained."""


class AdapterForm(QWidget):
    """`adapters` of `ModelSettings`: a strength for each that fits the model; 0 is off."""

    def __init__(self, model: InstalledModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        # Conversations are stored in the window's own: none waits for files of any length here.
        self._background, self._converter = own_background(self), own_background(self)
        self._chosen: tuple[Adapter, ...] = ()
        self._looked = False
        self.offered: list[OfferedAdapter] = []
        self.strengths: dict[str, QDoubleSpinBox] = {}
        """By the files' paths, in the order in which they are shown."""
        self._fields: dict[str, QWidget] = {}
        """Those strengths with their sliders."""
        self.none = plain_label("", self)
        self.none.setWordWrap(True)
        self.add = QPushButton(self.tr("Add an adapter…"), self)
        self.add.clicked.connect(self._ask)
        self.convert = QPushButton(self.tr("Convert a folder…"), self)
        self.convert.clicked.connect(self._ask_folder)
        self.problem = ProblemLabel(self.add, self)
        self._rows = QWidget(self)
        rows = SettingRows(self)
        rows.addWidget(self.none)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.addWidget(self._rows)
        rows.addLayout(self._place)
        rows.add(
            "",
            self.add,
            self.tr(
                "A LoRA adapter changes how the model writes. Those in the models folder are "
                "listed by themselves; another GGUF file is used where it lies"
            ),
            "LoRA PEFT fine-tuning",
        )
        rows.add(
            "",
            self.convert,
            self.tr(
                "A folder of PEFT, which has an adapter_config.json, becomes a GGUF file in the "
                "models folder"
            ),
            "LoRA PEFT safetensors",
        )
        rows.addWidget(self.problem)
        rows.addStretch(1)
        self._show_none(self.tr("Looking for adapters…"))

    def set_value(self, adapters: Sequence[Adapter]) -> None:
        """Shows these strengths, and looks what else there is."""
        self._chosen = tuple(adapters)
        if self._looked:
            self._show(self.offered)
            return
        chosen = [adapter.path for adapter in adapters]
        model = self._model
        self._background.run_task(lambda: offered_adapters(model, chosen), self._show)

    def value(self) -> tuple[Adapter, ...]:
        """Those that change anything; as they were set, until it is known what there is."""
        if not self._looked:
            return self._chosen
        shown = (Adapter(path, round(box.value(), 2)) for path, box in self.strengths.items())
        return active(tuple(shown))

    def _show(self, offered: Sequence[OfferedAdapter]) -> None:
        self._looked = True
        self.offered = list(offered)
        self.strengths.clear()
        self._fields.clear()
        remove(self._rows)
        self._rows = QWidget(self)
        rows = SettingRows(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        strengths = {adapter.path: adapter.strength for adapter in self._chosen}
        for each in self.offered:
            self._add_row(rows, each, strengths.get(each.path, 0.0))
        self._place.addWidget(self._rows)
        self._rows.setVisible(bool(self.offered))
        self._show_none("" if offered else self.tr("No adapter in the models folder fits."))
        self._bound()

    def _bound(self) -> None:
        """Where as many are on as can be applied, none is added or switched on."""
        full = len(self.value()) >= MOST_ADAPTERS
        reason = self.tr("There are as many as can be applied") if full else ""
        set_usable(self.add, reason)
        for path, field in self._fields.items():
            held = "" if self.strengths[path].value() else reason
            field.setEnabled(not held)
            set_tooltip(field, held)

    def _add_row(self, rows: SettingRows, offered: OfferedAdapter, strength: float) -> None:
        box = QDoubleSpinBox(self._rows)
        box.setRange(0, MOST_STRENGTH)
        box.setSingleStep(0.05)
        box.setDecimals(2)
        box.setSpecialValueText(self.tr("Off"))
        pad_number(box)
        box.setValue(strength)
        self.strengths[offered.path] = box
        box.setAccessibleName(offered.name)
        field = self._fields[offered.path] = slider_of(box, MOST_STRENGTH, self._rows)
        row = rows.add(
            cut(offered.name, _LONGEST_NAME).replace("&", "&&"),
            field,
            localised(offered.problem) if offered.problem else self._said(offered),
            "LoRA " + self.tr("adapter strength"),
            buddy=box,
        )
        box.valueChanged.connect(lambda _: self._bound())
        set_tooltip(row, f"{offered.name}\n{offered.path}")

    def _said(self, offered: OfferedAdapter) -> str:
        adapter = offered.adapter
        assert adapter is not None
        size, rank = size_text(adapter.bytes), number_text(adapter.rank)
        if not adapter.base:
            said = self.tr("Rank {0}, {1}; it does not say which model it was trained for")
            return said.format(rank, size)
        if offered.is_of_model:
            return self.tr("Rank {0}, {1}; trained for {2}").format(rank, size, adapter.base)
        said = self.tr("Rank {0}, {1}; trained for {2}, which may be another model than this one")
        return said.format(rank, size, adapter.base)

    def _show_none(self, sentence: str) -> None:
        self.none.setText(sentence)
        self.none.setVisible(bool(sentence))

    def _ask(self) -> None:
        dialogs.ask_model_file(
            paths.models_folder(), self.add_file, self, self.tr("Choose an adapter")
        )

    def add_file(self, path: str) -> None:
        """Adds an adapter's file, or says why it does not fit."""
        file, model = Path(path).absolute(), self._model
        self._background.run_task(lambda: offered_adapter(file, model), self._take)

    def _ask_folder(self) -> None:
        dialogs.ask_folder(
            self.tr("Choose an adapter's folder"), lambda folders: self.add_folder(folders[0]), self
        )

    def add_folder(self, folder: str) -> None:
        """Converts PEFT's folder and adds the adapter, or says why it cannot be.

        It goes on where the dialog is closed: the file is listed the next time.
        """
        path, model = Path(folder).absolute(), self._model
        set_usable(self.convert, self.tr("One is being converted"))
        self._converter.run_task(
            lambda: offered_adapter(convert_folder(path, model), model),
            self._converted,
            self._not_converted,
        )

    def _converted(self, offered: OfferedAdapter) -> None:
        set_usable(self.convert, "")
        self._take(offered)

    def _not_converted(self, error: Exception) -> None:
        set_usable(self.convert, "")
        self.problem.show_problem(localised(str(error)))

    def _take(self, offered: OfferedAdapter) -> None:
        self.problem.show_problem(localised(offered.problem))
        if offered.problem:
            return
        kept = [each for each in self.value() if each.path != offered.path]
        strength = _USUAL if len(kept) < MOST_ADAPTERS else 0.0
        self._chosen = (*kept, Adapter(offered.path, strength))
        others = [each for each in self.offered if each.path != offered.path]
        self._show([*others, offered])


def own_background(form: QWidget) -> Background:
    """One that ends with the form; nobody waits for what it has not done by then."""
    background = Background(form)
    background.destroyed.connect(lambda: background.close(wait=False))
    return background
