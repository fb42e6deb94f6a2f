"""Measures in idle moments which settings suit this machine, once per family of models."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.engine.machine import available_memory
from llama32_desktop.engine.protocol import Failed, LoadedModel, Tuning
from llama32_desktop.engine.supervisor import Supervisor
from llama32_desktop.models.tuned import Tunings, tuning_key
from llama32_desktop.ui.background import Background
from llama32_desktop.ui.engine_worker import EngineWorker

IDLE_MS: Final = 20_000
MEMORY_SHARE: Final = 0.6
"""A model larger than this part of the free memory is not measured: that loads it once more."""


class BackgroundTuner(QObject):
    """Waits until the app is idle, then measures in a process of its own."""

    tuned = Signal(object)

    def __init__(
        self,
        background: Background,
        tunings: Tunings,
        parent: QObject | None = None,
        *,
        idle_ms: int = IDLE_MS,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._tunings = tunings
        self._path = ""
        self._key = ""
        self._worker: EngineWorker | None = None
        self._retired: list[EngineWorker] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(idle_ms)
        self._timer.timeout.connect(self._start)

    @property
    def running(self) -> bool:
        return self._worker is not None

    def consider(self, model: LoadedModel) -> None:
        """Measure this model's family later, unless it is known or runs on a GPU."""
        self.forget()
        if model.gpu_layers:
            return  # what is measured is the processor
        path, architecture, parameters = model.path, model.architecture, model.parameters

        def unknown_key() -> str:
            key = tuning_key(architecture, parameters)
            fits = model.file_bytes < available_memory() * MEMORY_SHARE
            return key if fits and key not in self._tunings.known() else ""

        def then(key: str) -> None:
            if key:
                self._path, self._key = path, key
                self._timer.start()

        self._background.run_task(unknown_key, then)

    def touch(self) -> None:
        """The user does something: end what runs, and wait for the next idle moment."""
        self._end()
        if self._key:
            self._timer.start()

    def forget(self) -> None:
        """Measure nothing any more."""
        self._end()
        self._timer.stop()
        self._key = ""

    def close(self) -> None:
        """End what runs and wait for it."""
        self.forget()
        for worker in self._retired:
            worker.end()

    def _start(self) -> None:
        worker = EngineWorker(Supervisor(niceness=15), self)
        worker.tuned.connect(self._on_tuned)
        worker.failed.connect(self._on_failed)
        self._worker = worker
        worker.start()
        worker.tune(self._path)

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.tuned.disconnect(self._on_tuned)
            worker.failed.disconnect(self._on_failed)
            self._retired.append(worker)
            worker.finished.connect(self._clean_up)
            worker.end(wait=False)

    def _clean_up(self) -> None:
        for worker in [worker for worker in self._retired if worker.isFinished()]:
            self._retired.remove(worker)
            worker.deleteLater()

    def _on_tuned(self, _: int, tuning: Tuning) -> None:
        key = self._key
        self.forget()
        self._background.run_task(lambda: self._tunings.keep(key, tuning))
        self.tuned.emit(tuning)

    def _on_failed(self, _: int, failed: Failed) -> None:
        # Nobody asked for it, so nobody is told: the engine's defaults go on.
        self.forget()
