"""Which guard judges messages, documents and answers, and what follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from llama32_desktop.guards.categories import NAMES
from llama32_desktop.models.library import (
    InstalledModel,
    guard_models,
    kept_model,
    prompt_guards,
)
from llama32_desktop.settings import GuardAction, Settings
from llama32_desktop.ui.choices.offered_models import offered
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.fields import Choice
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.setting_rows import SettingRows
from llama32_desktop.ui.settings.pages import Page


class GuardPage(Page):
    """The guard model, what follows where it finds something, and the categories that count."""

    models_wanted = Signal()
    """A guard is to be downloaded."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""
        self._models: list[InstalledModel] = []
        self._networks: list[InstalledModel] = []
        self._known = False
        """Whether it is known which guards are installed."""
        self._background = background
        self.pieces = self._make()

    def _make(self) -> Iterator[None]:
        self.model: Choice[str] = Choice(self._offered(), self)
        self.model.currentIndexChanged.connect(self._show_able)
        self.network: Choice[str] = Choice(self._offered_networks(""), self)
        self.network.currentIndexChanged.connect(self._show_able)
        self.action: Choice[GuardAction] = Choice(
            [
                ("off", self.tr("Nothing is judged")),
                ("warn", self.tr("Say so, and go on")),
                ("hold", self.tr("Hold it back until I ask for it")),
            ],
            self,
        )
        yield
        self.missing = plain_label(
            self.tr(
                "No guard is installed, so nothing can be judged. Download Llama Guard 3 or Prompt "
                "Guard 2 under Models first."
            ),
            self,
        )
        self.missing.setWordWrap(True)
        self.download = QPushButton(self.tr("&Download a guard…"), self)
        self.download.setAutoDefault(False)
        self.download.clicked.connect(self.models_wanted)
        self.missing.hide()
        self.download.hide()
        yield
        self._about_kinds = self.tr(
            "The kinds of unsafe text that Llama Guard is asked for; Prompt Guard tells none"
        )
        categories = QWidget(self)
        column = QVBoxLayout(categories)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.boxes: dict[str, QCheckBox] = {}
        for code, name in NAMES.items():
            words = localised(name)
            box = QCheckBox(words[:1].upper() + words[1:], categories)
            self.boxes[code] = box
            column.addWidget(box)
            yield
        rows = SettingRows(self)
        rows.addWidget(self.missing)
        rows.addWidget(self.download, 0, Qt.AlignmentFlag.AlignLeft)
        yield
        rows.add(
            self.tr("What a &guard does"),
            self.action,
            self.tr(
                "A guard judges your messages, the documents that go with them, and answers while "
                "they are written. It is a model beside the one that answers: it takes memory and "
                "time, and it errs."
            ),
            self.tr("safety moderation filter unsafe") + " Llama Guard",
        )
        yield
        rows.add(
            self.tr("Guard &model"),
            self.model,
            self.tr(
                "Llama Guard 3, in any size; it is under Models. That with Vision judges pictures "
                "too; the others say that they do not."
            ),
            self.tr("safety moderation filter unsafe") + " Llama Guard",
        )
        yield
        rows.add(
            self.tr("&Instructions to the model"),
            self.network,
            self.tr(
                "Prompt Guard 2 looks into files, mails and web pages for texts that would give "
                "the model other instructions. It is small and quick, and judges nothing else."
            ),
            self.tr("injection hidden instructions") + " Prompt Guard",
        )
        yield
        rows.add(
            self.tr("What &counts"),
            categories,
            self._about_kinds,
            self.tr("categories hazards"),
            buddy=self.boxes["S1"],
        )
        rows.addStretch(1)
        self._background.run_task(lambda: (guard_models(), prompt_guards()), self._show_models)

    def _offered(self) -> list[tuple[str, str]]:
        """The guards that are installed, and the one that was chosen where it is not."""
        values = offered(self._models, self._wanted or None)
        if not values:
            return [("", self.tr("No guard is installed"))]
        return [*values, ("", self.tr("None"))] if self._networks else values

    def _offered_networks(self, wanted: str) -> list[tuple[str, str]]:
        """Nobody, and the networks as `_offered` has the guards."""
        return [("", self.tr("Nobody looks for them")), *offered(self._networks, wanted or None)]

    def _show_models(self, found: tuple[list[InstalledModel], list[InstalledModel]]) -> None:
        network = self.network.chosen()
        self._known = True
        self._models, self._networks = found
        self._offer(self.model.chosen() or self._wanted, network)

    def _offer(self, wanted: str, network: str) -> None:
        model = kept_model(self._models, wanted)
        self._wanted = wanted = model.ref.text if model else wanted
        self.model.set_values(self._offered())
        first = self._models[0].ref.text if self._models and not network else ""
        self.model.choose(wanted or first)
        self.network.set_values(self._offered_networks(network))
        self.network.choose(network)
        self._show_able()

    def _show_able(self) -> None:
        """Whether anything can judge, and whether what does tells kinds."""
        for box in self.boxes.values():
            set_usable(box, "" if self.model.chosen() else self._about_kinds)
        there = bool(self.model.chosen() or self.network.chosen())
        self.action.set_usable("warn", there)
        self.action.set_usable("hold", there)
        for offer in (self.missing, self.download):
            offer.setHidden(there or not self._known)

    def value(self) -> dict[str, Any]:
        chosen = [code for code, box in self.boxes.items() if box.isChecked()]
        model = self.model.chosen()
        every = len(chosen) in (0, len(self.boxes))
        return {
            "guard_action": self.action.chosen(),
            "guard_model": model,
            "prompt_guard_model": self.network.chosen(),
            "guard_categories": [] if every else chosen,
        }

    def set_value(self, settings: Settings) -> None:
        self._offer(settings.guard_model, settings.prompt_guard_model)
        self.action.choose(settings.guard_action)
        wanted = settings.guard_categories
        for code, box in self.boxes.items():
            box.setChecked(not wanted or code in wanted)
