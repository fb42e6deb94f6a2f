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
    SetAsideError,
    load,
    save,
)
from llama32_desktop.ui.kit.background import Background

KEEP_MS: Final = 1000
"""After the last change."""
T = TypeVar("T", bound=KeptSummary | KeptTable | KeptNotes | KeptQuestions)


class WorkKeeper(QObject, Generic[T]):
    """Reads what was kept when it is made, in the background. Nothing is written over it until it
    is taken, and never where it is there but could not be read.

    Args:
        file: Where it is kept.
        current: Takes down in this thread what is to be kept now, for what makes that of it in the
            background.
        restore: Takes what was kept, or `None`; what is there already it leaves there.
        failed: Told why it could not be kept.
        say: Says a sentence on the page.
    """

    def __init__(
        self,
        file: Path,
        kind: type[T],
        current: Callable[[], Callable[[], T]],
        restore: Callable[[T | None], None],
        failed: Callable[[str], None],
        say: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._current = current
        self._failed = failed
        self._say = say
        self._background = Background(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep)
        self._restore = restore
        self._is_read = False
        self._hindrance: Exception | None = None
        """Why what was kept could not be read: it is not written over."""
        self._changed_before = False
        """Whether something changed before what was kept was taken."""
        self._waiting: list[Callable[[], None]] = []
        self._background.run_task(lambda: load(file, kind), self._take, self._on_unread)

    @property
    def is_read(self) -> bool:
        """Whether what was kept is shown, or is known not to be there."""
        return self._is_read

    def once_read(self, act: Callable[[], None]) -> None:
        """Does something to what was kept: now, or as soon as that is there."""
        if self._is_read:
            act()
        else:
            self._waiting.append(act)

    def note_change(self) -> None:
        """Something is other than what was kept."""
        if self._is_read:
            self._timer.start()
        else:
            self._changed_before = True

    def keep(self) -> None:
        """Keeps it at once; before what was kept is there, as soon as it is."""
        self._timer.stop()
        if not self._is_read:
            self._changed_before = True
        elif self._hindrance is not None:
            self._on_failed(self._hindrance)
        else:
            made = self._current()
            self._background.run_task(lambda: save(self._file, made()), failed=self._on_failed)

    def _take(self, kept: T | None) -> None:
        changed = self._changed_before
        try:
            self._restore(kept)
        except Exception as error:
            self._on_unread(error)
            raise
        self._go_on()
        if changed:
            self.note_change()

    def _on_unread(self, error: Exception) -> None:
        if isinstance(error, SetAsideError):
            self._take(None)
            self._say(error.args[0])
            return
        self._hindrance = error
        self._go_on()
        self._on_failed(error)

    def _go_on(self) -> None:
        self._is_read = True
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()

    def close(self) -> None:
        """Keeps the last change, and ends."""
        if self._timer.isActive():
            self.keep()
        self._background.close()

    def _on_failed(self, error: Exception) -> None:
        self._failed(getattr(error, "strerror", None) or str(error))
