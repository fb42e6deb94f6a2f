"""The guard and the adapters that a conversation or a preset has of its own, as a form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from llama32_desktop.models.library import InstalledModel, guard_models
from llama32_desktop.own_choices import NONE, OwnChoices, OwnGuard
from llama32_desktop.settings import GuardAction
from llama32_desktop.ui.choices.adapter_form import AdapterForm, own_background
from llama32_desktop.ui.choices.offered_models import offered
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.fields import Choice
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.setting_rows import SettingRows


class OwnForm(QWidget):
    """What is left as it is holds from the settings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = own_background(self)
        self._own = NONE
        self._model: InstalledModel | None = None
        self._guards: Sequence[InstalledModel] = ()
        self.guard: Choice[GuardAction | None] = Choice(
            [
                (None, self.tr("As in the settings")),
                ("off", self.tr("Nothing is judged")),
                ("warn", self.tr("Say so, and go on")),
                ("hold", self.tr("Hold it back until I ask for it")),
            ],
            self,
        )
        self.guard_model: Choice[str] = Choice(self._offered(""), self)
        self.guard.currentIndexChanged.connect(self._show_guard)
        self.own = QCheckBox(self.tr("Other adapters than in the model's settings"), self)
        self.own.toggled.connect(self._show_adapters)
        self.adapters: AdapterForm | None = None
        rows = SettingRows(self)
        rows.add(
            self.tr("What a guard does &here"),
            self.guard,
            self.tr("The categories that count are those of the settings"),
            "Llama Guard",
        )
        self._guard_row = rows.add(self.tr("By &which guard"), self.guard_model, "", "Llama Guard")
        rows.add(
            "",
            self.own,
            self.tr(
                "Weights stay in memory. Where another conversation has others, the model reads "
                "this one again when it goes on"
            ),
            "LoRA",
        )
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(self._place)
        rows.addStretch(1)
        self._show_guard()
        self._background.run_task(guard_models, self._show_guards)

    def set_value(self, own: OwnChoices, model: InstalledModel | None) -> None:
        """Shows these choices, with the adapters of this model."""
        self._own, self._model = own, model
        guard = own.guard
        self.guard_model.set_values(self._offered(guard.model if guard else ""))
        self.guard_model.choose(guard.model if guard else "")
        self.guard.choose(guard.action if guard else None)
        there = model is not None and not model.server
        set_usable(self.own, "" if there else self.tr("Choose a model on this machine first"))
        self._remove_adapters()
        self.own.setChecked(there and own.adapters_of(model.ref if model else None) is not None)
        self._show_adapters()

    def value(self) -> OwnChoices:
        """As it is shown; other models' adapters stay as they were."""
        action, own = self.guard.chosen(), self._own
        guard = None if action is None else OwnGuard(action, self.guard_model.chosen())
        own = OwnChoices(guard, own.adapters)
        if self._model is None:
            return own
        chosen = self.adapters.value() if self.own.isChecked() and self.adapters else None
        return own.with_adapters(self._model.ref, chosen)

    def _offered(self, wanted: str) -> list[tuple[str, str]]:
        return [("", self.tr("That of the settings")), *offered(self._guards, wanted or None)]

    def _show_guards(self, found: Sequence[InstalledModel]) -> None:
        chosen, self._guards = self.guard_model.chosen(), found
        self.guard_model.set_values(self._offered(chosen))
        self.guard_model.choose(chosen)

    def _show_guard(self) -> None:
        self._guard_row.setVisible(self.guard.chosen() in ("warn", "hold"))

    def _show_adapters(self) -> None:
        model = self._model
        if self.own.isChecked() and self.adapters is None and model is not None:
            self.adapters = AdapterForm(model, self)
            self.adapters.set_value(self._own.adapters_of(model.ref) or ())
            self._place.addWidget(self.adapters)
        if self.adapters is not None:
            self.adapters.setVisible(self.own.isChecked())

    def _remove_adapters(self) -> None:
        if self.adapters is not None:
            remove(self.adapters)
            self.adapters = None
