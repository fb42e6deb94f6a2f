"""Puts the list of conversations away while the window is too narrow for it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

NARROW: Final = 600
"""Below this width of both a message beside the list has less room than the list, pixels."""


class ListRoom(QObject):
    """The list goes when the window becomes narrow, and comes back with its width.

    What the person chooses meanwhile holds: a list that they show stays.

    Args:
        shown: The action that shows the list.
        narrow: Below this width of the window there is no room for it, pixels.
    """

    def __init__(self, window: QWidget, shown: QAction, narrow: int) -> None:
        super().__init__(window)
        self._window = window
        self._shown = shown
        self._least = narrow
        self._narrow = False
        self._put_away = False
        shown.triggered.connect(self._on_chosen)
        window.installEventFilter(self)

    @property
    def hidden(self) -> bool:
        """Whether the person hid the list; one that was put away comes back."""
        return not (self._shown.isChecked() or self._put_away)

    def look(self, *, put_away: bool | None = None) -> None:
        """Puts the list away, or brings it back, where the width asks for the other.

        Args:
            put_away: When the window stood here before, a list that is hidden was put away, or was
                hidden by the person; left out, the window has not just come back.
        """
        narrow = self._window.width() < self._least
        if narrow and (put_away is not None or not self._narrow):
            self._put_away = self._shown.isChecked() if put_away is None else put_away
            self._shown.setChecked(False)
        elif not narrow and self._put_away:
            self._put_away = False
            self._shown.setChecked(True)
        self._narrow = narrow

    def _on_chosen(self) -> None:
        self._put_away = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._window and isinstance(event, QResizeEvent):
            self.look()
        return False
