"""The size of the messages' text, as the View menu and the wheel have it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.services.settings import SettingsKeeper
from llama32_desktop.ui.window.actions import Actions

STEPS: Final = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""Per cent."""
NORMAL: Final = 100


class TextZoom(QObject):
    """Keeps the size as a setting, and says which way it can still go."""

    def __init__(
        self,
        actions: Actions,
        transcript: Transcript,
        settings: SettingsKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._transcript = transcript
        self._settings = settings
        actions.larger.triggered.connect(lambda: self.step(1))
        actions.smaller.triggered.connect(lambda: self.step(-1))
        actions.normal_size.triggered.connect(lambda: self._keep(NORMAL))
        transcript.zoom_wanted.connect(self.step)
        self.show()

    def step(self, steps: int) -> None:
        """Goes so many steps up, or down where it is negative, as far as there are any."""
        now = self._settings.value.text_zoom
        nearest = min(range(len(STEPS)), key=lambda i: abs(STEPS[i] - now))
        self._keep(STEPS[max(0, min(len(STEPS) - 1, nearest + steps))])

    def show(self) -> None:
        """Has the kept size hold."""
        zoom = self._settings.value.text_zoom
        self._transcript.set_zoom(zoom)
        self._actions.larger.setEnabled(zoom < STEPS[-1])
        self._actions.smaller.setEnabled(zoom > STEPS[0])
        self._actions.normal_size.setEnabled(zoom != NORMAL)

    def _keep(self, zoom: int) -> None:
        self._settings.update(text_zoom=zoom)
        self.show()
