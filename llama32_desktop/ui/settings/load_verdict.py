"""What a model's load would come to, while the person changes how it is loaded."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from llama32_desktop.models.fit import Subject
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.models.installed_fit import fit_installed, subject_of_installed
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services.machine import MachineWatch
from llama32_desktop.ui.settings.load_form import LoadForm


class LoadVerdict(QObject):
    """Keeps the verdict of a form current; it lives as long as that.

    The file's header is read in the background, and the memory's speed is not measured for it.
    """

    def __init__(
        self,
        form: LoadForm,
        model: InstalledModel,
        machine: MachineWatch,
        background: Background,
    ) -> None:
        super().__init__(form)
        self._form = form
        self._model = model
        self._machine = machine
        self._subject: Subject | None = None
        self._soon = QTimer(self)  # a form that is filled changes many times
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)
        form.changed.connect(self._soon.start)
        machine.changed.connect(self._on_machine)
        background.run_task(lambda: subject_of_installed(model), self._take)
        machine.refresh(measure=False)

    def _take(self, subject: Subject | None) -> None:
        self._subject = subject
        self._form.verdict.setVisible(subject is not None)
        self._soon.start()

    def _on_machine(self, _: Hardware) -> None:
        self._soon.start()

    def _show(self) -> None:
        hardware = self._machine.hardware
        if self._subject is not None and hardware is not None:
            self._form.verdict.show_verdict(
                fit_installed(self._model, self._subject, hardware, self._form.value())
            )
