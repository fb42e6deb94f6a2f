"""What a model's load would come to, while the person changes how it is loaded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.models.draft_models import draft_models
from llama32_desktop.models.fit import Subject
from llama32_desktop.models.hardware import Hardware, OtherMachine
from llama32_desktop.models.installed_fit import fit_installed, subject_of_installed
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services.machine import MachineWatch
from llama32_desktop.ui.settings.load_form import LoadForm


class _Read(NamedTuple):
    """A model's memory, the models that can draft for it with theirs, and other machines."""

    subject: Subject | None
    drafts: list[tuple[InstalledModel, Subject | None]]
    machines: Mapping[str, OtherMachine | None]


class LoadVerdict(QObject):
    """Keeps the verdict of a form current, and offers draft models; it lives as long as that.

    Files are read in the background, and the memory's speed is not measured for it.
    """

    def __init__(
        self,
        form: LoadForm,
        model: InstalledModel,
        machine: MachineWatch,
        background: Background,
        extra: Sequence[str] = (),
    ) -> None:
        """
        Args:
            extra: Models that were opened from elsewhere.
        """
        super().__init__(form)
        self._form = form
        self._model = model
        self._machine = machine
        self._subject: Subject | None = None
        self._drafts: dict[str, Subject] = {}
        self._machines: Mapping[str, OtherMachine | None] = {}
        self._soon = QTimer(self)  # a form that is filled changes many times
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)
        form.changed.connect(self._soon.start)
        machine.changed.connect(self._on_machine)
        background.run_task(lambda: _read(model, extra), self._take)
        machine.refresh(measure=False)

    def _take(self, read: _Read) -> None:
        self._subject, drafts, self._machines = read
        subject = self._subject
        self._drafts = {each.path: its for each, its in drafts if its is not None}
        self._form.offer_draft_models([each for each, _ in drafts])
        self._form.offer_machines(list(self._machines))
        self._form.verdict.setVisible(subject is not None)
        self._soon.start()

    def _on_machine(self, _: Hardware) -> None:
        self._soon.start()

    def _show(self) -> None:
        hardware = self._machine.hardware
        if self._subject is not None and hardware is not None:
            settings = self._form.value()
            draft = self._draft(settings)
            self._form.verdict.show_verdict(
                fit_installed(self._model, self._subject, hardware, settings, draft, self._machines)
            )

    def _draft(self, settings: ModelSettings) -> Subject | None:
        """The model that drafts with these settings."""
        if settings.drafts == "off" or not self._drafts:
            return None
        if settings.draft_model == "auto":
            return next(iter(self._drafts.values()))
        return self._drafts.get(settings.draft_model)


def _read(model: InstalledModel, extra: Sequence[str]) -> _Read:
    from llama32_desktop.models.other_machines import other_machines

    drafts = [(each, subject_of_installed(each)) for each in draft_models(model, extra)]
    return _Read(subject_of_installed(model), drafts, other_machines())
