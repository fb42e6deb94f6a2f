"""Keeps what a person has under way on a page: a moment after each change, and at its end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from llama32_desktop.documents.kept import (
    KeptNotes,
    KeptQuestions,
    KeptSummary,
    KeptTable,
    load,
    save,
)
from llama32_desktop.ui.kit.background import Background

KEEP_MS: Final = 1000
"""After the last change."""
T = TypeVar("T", bound=KeptSummary | KeptTable | KeptNotes | KeptQuestions)


class WorkKeeper(QObject, Generic[T]):
    """Reads what was kept when it is made, in the background.

    Args:
        file: Where it is kept.
        current: What is to be kept now; called in this thread.
        restore: Takes what was kept, or `None`.
        failed: Told why it could not be kept.
    """

    def __init__(
        self,
        file: Path,
        kind: type[T],
        current: Callable[[], T],
        restore: Callable[[T | None], None],
        failed: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._current = current
        self._failed = failed
        self._background = Background(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep)
        self._background.run_task(lambda: load(file, kind), restore)

    def note_change(self) -> None:
        """Something is other than what was kept."""
        self._timer.start()

    def keep(self) -> None:
        """Keeps it at once."""
        self._timer.stop()
        work = self._current()
        self._background.run_task(lambda: save(self._file, work), failed=self._on_failed)

    def forget_change(self) -> None:
        """What is shown is what was kept."""
        self._timer.stop()

    def close(self) -> None:
        """Keeps the last change, and ends."""
        if self._timer.isActive():
            self.keep()
        self._background.close()

    def _on_failed(self, error: Exception) -> None:
        self._failed(getattr(error, "strerror", None) or str(error))
