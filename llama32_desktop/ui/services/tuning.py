"""Measures in idle moments which settings suit this machine, once per family of models."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.engine.client.pool import TUNING, EnginePool
from llama32_desktop.engine.machine import available_memory
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import LoadedModel, Tuned
from llama32_desktop.models.tuned import Tunings, tuning_key
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services.engine import Reply

IDLE_MS: Final = 20_000
NICENESS: Final = 15
MEMORY_SHARE: Final = 0.6
"""A model larger than this part of the free memory is not measured: that loads it once more."""


class BackgroundTuner(QObject):
    """Waits until the app is idle, then measures in an engine of its own."""

    tuned = Signal(object)

    def __init__(
        self,
        background: Background,
        tunings: Tunings,
        engines: EnginePool,
        parent: QObject | None = None,
        *,
        idle_ms: int = IDLE_MS,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._tunings = tunings
        self._engines = engines
        self._model: ModelRef | None = None
        self._key = ""
        self._reply: Reply | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(idle_ms)
        self._timer.timeout.connect(self._start)

    @property
    def running(self) -> bool:
        return self._reply is not None

    def consider(self, model: LoadedModel) -> None:
        """Measure this model's family later, unless it is known or runs on a GPU."""
        self.forget()
        if model.gpu_layers or not model.ref.is_file:
            return  # what is measured is the processor
        ref, architecture, parameters = model.ref, model.architecture, model.parameters

        def unknown_key() -> str:
            key = tuning_key(architecture, parameters)
            fits = model.file_bytes < available_memory() * MEMORY_SHARE
            return key if fits and key not in self._tunings.known() else ""

        def then(key: str) -> None:
            if key:
                self._model, self._key = ref, key
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

    def _start(self) -> None:
        model = self._model
        if model is None:
            return
        client = self._engines.take(TUNING, niceness=NICENESS)
        self._reply = reply = Reply(lambda listener: client.tune(model, listener=listener), self)
        reply.done.connect(lambda event: self._on_tuned(reply, event))
        reply.failed.connect(lambda _: self._on_failed(reply))

    def _end(self) -> None:
        if self._reply is not None:
            self._reply = None
            self._engines.end(TUNING)

    def _on_tuned(self, reply: Reply, event: Tuned) -> None:
        if reply is not self._reply:
            return
        key, tuning = self._key, event.tuning
        self.forget()
        self._background.run_task(lambda: self._tunings.keep(key, tuning))
        self.tuned.emit(tuning)

    def _on_failed(self, reply: Reply) -> None:
        # Nobody asked for it, so nobody is told: the engine's defaults go on.
        if reply is self._reply:
            self.forget()
