"""The app's settings in the window: read once, kept at each change, in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.engine.model_ref import ModelRef, has, with_entry
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.sentences import together
from llama32_desktop.settings import Settings, load_settings, save_settings
from llama32_desktop.ui.kit.background import Background

AGAIN_MS: Final = 3000
"""So often settings that could not be written are tried again: a full disk may have room by
then."""


class SettingsKeeper(QObject):
    """Holds the settings; until they are read, the defaults."""

    ready = Signal(object)
    """They were read; with a sentence for the user, or an empty one."""

    problem = Signal(object)
    """A change could not be kept."""

    loading_changed = Signal()
    """A model is to be loaded in another way."""

    def __init__(
        self, background: Background, file: Callable[[], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._file = file
        self._settings = Settings()
        self._known = False
        self._early: dict[str, Any] = {}
        self._kept = True
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._keep)

    @property
    def value(self) -> Settings:
        return self._settings

    def read(self, taken: Callable[[], tuple[Settings, str]] | None = None) -> None:
        """Reads the file, or takes what was read already."""

        def then(result: tuple[Settings, str]) -> None:
            self._settings, notice = result
            self._known = True
            self.update(**self._early)
            self.ready.emit(notice)

        def failed(error: Exception) -> None:
            sentence = self.tr(
                "Your settings could not be read, so the app starts with its defaults and keeps "
                "no changes of them; start it again."
            )
            self.ready.emit(together([str(error), sentence]))

        self._background.run_task(taken or (lambda: load_settings(self._file())), then, failed)

    def update(self, **changes: Any) -> None:
        """Change fields of the settings and keep them.

        Before the file was read a change only waits: the defaults must never be written over it.
        """
        if not self._known:
            self._early.update(changes)
            return
        changed = msgspec.structs.replace(self._settings, **changes)
        if changed != self._settings:
            self._settings = changed  # a new one each time: the background saves this very state
            self._keep()

    def close(self) -> None:
        """Try once more to keep what could not be kept so far: the window closes."""
        if not self._kept:
            self._keep()

    def _keep(self) -> None:
        settings = self._settings

        def done(_: None) -> None:
            self._kept = True
            self._again.stop()

        self._background.run_task(
            lambda: save_settings(self._file(), settings), done, self._on_not_kept
        )

    def _on_not_kept(self, error: Exception) -> None:
        self._again.start()
        if self._kept:  # said once, until they were kept
            self._kept = False
            sentence = self.tr(
                "The settings could not be kept; the app tries again every few seconds and when it "
                "closes, and forgets them at its end where that fails too."
            )
            self.problem.emit(together([str(error), sentence]))

    # What is kept per model

    def set_model_settings(self, model: ModelRef, value: ModelSettings) -> None:
        self.update(model_settings=with_entry(self._settings.model_settings, model, value))
        self.loading_changed.emit()

    def set_sampling(self, model: ModelRef, value: Sampling, recommended: Sampling) -> None:
        """Keeps it where it is not what the model's file has: that may come to say another."""
        kept = with_entry(self._settings.sampling, model, value)
        if value == recommended:
            del kept[model.text]
        self.update(sampling=kept)

    def add_model(self, model: ModelRef) -> None:
        """Remember a model that is not in the models folder."""
        texts = self._settings.extra_models
        if not has(texts, model):
            self.update(extra_models=[*texts, model.text])
