"""Measures the memory that the loaded model takes: after the load, and after each answer."""

from __future__ import annotations

from PySide6.QtCore import QObject

from llama32_desktop.engine.protocol import LoadedModel
from llama32_desktop.models.measured import MeasuredUse
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.services.engine import EngineWorker
from llama32_desktop.ui.services.model_state import ModelState


class RealUse(QObject):
    """Holds what was expected of the loaded model, and the most that was found."""

    def __init__(
        self, engine: EngineWorker, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._background = background
        self._loaded: LoadedModel | None = None
        self._use: MeasuredUse | None = None

    @property
    def value(self) -> MeasuredUse | None:
        """Of the model that is loaded; `None` until it was measured, and on a GPU."""
        return self._use

    def follow(self, state: ModelState) -> None:
        """Measures again when another model is loaded, or the same one with other settings."""
        if state.loaded is not self._loaded:
            self._loaded, self._use = state.loaded, None
            self.measure()

    def measure(self) -> None:
        """Look now; memory that was not touched before an answer counts after it."""
        loaded, pid = self._loaded, self._engine.child_pid
        if loaded is None or pid is None or not loaded.ref.is_file:
            return

        def work() -> MeasuredUse | None:
            from llama32_desktop.models.real_use import measure_use

            return measure_use(loaded, pid)

        def then(use: MeasuredUse | None) -> None:
            if loaded is self._loaded:
                self._use = use

        self._background.run_task(work, then)
