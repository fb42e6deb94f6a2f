"""Reads and writes the conversations' store in the background, one task after the other."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.conversations.backup import finish_restore
from llama32_desktop.conversations.errors import MissingError
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Opened, Store, open_store
from llama32_desktop.ui.kit.background import Background

T = TypeVar("T")
AGAIN_MS: Final = 3000
"""So often what could not be written is tried again: a full disk may have room by then."""


class StoreClosedError(Exception):
    """The store could not be opened, so nothing can be read or kept."""


class Storage(QObject):
    """Opens the store and runs work on it."""

    opened = Signal(object)
    """With a sentence for the user, or an empty one."""
    unavailable = Signal(object)
    """The store cannot be opened; one sentence."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._store: Store | None = None  # set in the background only
        self._owed: dict[Hashable, Callable[[Store], Any]] = {}  # in the background only
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._try_again)
        self._long: Background | None = None
        self.asked = 0
        """How often work on the store was asked for; it only grows."""
        self.pictures: PictureStore | None = None
        """Where pictures are; `None` before the store is open."""

    def open(self, path: Callable[[], Path], pictures_folder: Callable[[], Path]) -> None:
        """Opens the store; the paths are asked in the background, as that may make folders."""

        def work() -> tuple[Opened, PictureStore]:
            finish_restore(path(), pictures_folder())
            opened = open_store(path())
            self._store = opened.store
            return opened, PictureStore(pictures_folder())

        def then(result: tuple[Opened, PictureStore]) -> None:
            opened, self.pictures = result
            self.opened.emit(opened.notice)

        self._background.run_task(work, then, lambda error: self.unavailable.emit(str(error)))

    def remove_unused_pictures(self) -> None:
        """Removes the files of pictures that no message holds any more."""
        pictures = self.pictures
        if pictures is not None:
            self.run(lambda store: pictures.remove_unused(store.used_pictures()))

    def run(
        self,
        work: Callable[[Store], T],
        then: Callable[[T], Any] | None = None,
        failed: Callable[[Exception], Any] | None = None,
    ) -> None:
        """Run `work` on the store in the background; see `Background.run_task`."""
        self.asked += 1

        def on_store() -> T:
            if self._store is None:
                raise StoreClosedError(
                    self.tr("The conversations are not open, so nothing was kept.")
                )
            return work(self._store)

        self._background.run_task(on_store, then, failed)

    def keep(
        self,
        key: Hashable,
        work: Callable[[Store], Any],
        failed: Callable[[Exception], Any] | None = None,
    ) -> None:
        """Run work that writes what a person or a model wrote.

        Where the store cannot do it, it is tried again every few seconds and before the store is
        closed, until it is done or other work of the same key was asked for.

        Args:
            failed: As of `run`; it hears of the first attempt only.
        """

        def lasting(store: Store) -> None:
            self._owed.pop(key, None)
            try:
                work(store)
            except MissingError:
                raise
            except Exception:  # of whatever kind: what a person wrote is not given up for it
                self._owed[key] = work
                raise

        def on_failed(error: Exception) -> None:
            self._again.start()
            (failed or self._background.failed.emit)(error)

        self.run(lasting, failed=on_failed)

    @property
    def owes(self) -> bool:
        """Whether something could not be written the last time it was tried."""
        return bool(self._owed)

    def caught_up(self, seconds: float) -> bool:
        """Waits for all that was asked for by now, at most so long; returns whether it was done."""
        return self._background.caught_up(seconds)

    def settle(self, then: Callable[[int], Any]) -> None:
        """Try again what is owed; `then` gets how much of it is left."""
        self.run(self._settle, then, lambda _: then(len(self._owed)))

    def _try_again(self) -> None:
        def then(left: int) -> None:
            if left:
                self._again.start()

        self.settle(then)

    def _settle(self, store: Store) -> int:
        """Do what is owed; returns how much of it is left."""
        for key, work in list(self._owed.items()):
            try:
                work(store)
            except MissingError:
                pass  # it belonged to what is deleted by now
            except Exception:  # the first attempt was said, and is in the log
                continue
            del self._owed[key]
        return len(self._owed)

    def run_long(
        self,
        work: Callable[[Store], T],
        then: Callable[[T], Any] | None = None,
        failed: Callable[[Exception], Any] | None = None,
    ) -> None:
        """Run work that takes long in a thread beside the one that keeps messages."""
        self.asked += 1
        if self._long is None:
            self._long = Background(self)
        store = self._store

        def on_store() -> T:
            if store is None:
                raise StoreClosedError(
                    self.tr("The conversations are not open, so nothing was done.")
                )
            return work(store)

        self._long.run_task(on_store, then, failed)

    def run_idle(
        self,
        work: Callable[[Store, Callable[[], bool]], T],
        then: Callable[[T], Any] | None = None,
        failed: Callable[[Exception], Any] | None = None,
    ) -> None:
        """Run work, as `run_long` does, that gives way to all else.

        Args:
            work: Gets beside the store what tells whether anything else was asked for since, or
                the app is being closed.
        """
        now = self.asked + 1  # with this one
        self.run_long(lambda store: work(store, lambda: self.asked != now), then, failed)

    def close_long(self) -> None:
        """Ends the thread of the long work, once it has seen that it is to stop."""
        self.asked += 1
        if self._long is not None:
            self._long.close()

    def close(self) -> None:
        """Closes the store behind all that was asked for."""

        def work() -> None:
            if self._store is not None:
                self._settle(self._store)
                self._owed.clear()
                self._store.close()
                self._store = None

        self._background.run_task(work)
