"""Remembers where a window stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from llama32_desktop.ui.kit.window_fit import bytes_of, fit, stand_on, text_of
from llama32_desktop.ui.services.settings import SettingsKeeper


class WindowPlace(QObject):
    """Puts a new window where one of its name stood last, at first on the window it belongs to.

    Args:
        name: Under which its place is kept, over restarts too.
    """

    def __init__(self, window: QWidget, name: str, settings: SettingsKeeper) -> None:
        super().__init__(window)
        self._window = window
        self._name = name
        self._settings = settings
        kept = settings.value.window_places.get(name, "")
        parent = window.parentWidget()
        if kept and window.restoreGeometry(bytes_of(kept)):
            fit(window)
        elif parent is not None:
            stand_on(window, parent)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        hidden = event.type() == QEvent.Type.Hide and not event.spontaneous()
        if hidden and isValid(self._window):  # else it is being destroyed, and was hidden before
            self._keep()
        return False

    def keep_shown(self) -> None:
        """To be called before the settings are closed: keeps the place of a window in sight."""
        if self._window.isVisible():
            self._keep()

    def _keep(self) -> None:
        places = {
            **self._settings.value.window_places,
            self._name: text_of(self._window.saveGeometry()),
        }
        self._settings.update(window_places=places)
