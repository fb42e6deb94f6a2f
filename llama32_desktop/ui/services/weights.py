"""Checks in idle moments whether a model's file is what its source published, once per file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.engine.protocol import LoadedModel
from llama32_desktop.models.checksums import Check, Checked, Checks, published, stand_back
from llama32_desktop.ui.kit.background import Background

IDLE_MS: Final = 30_000


class WeightsCheck(QObject):
    """Waits until the app is idle, then reads the file of the loaded model, and stops for any
    other work."""

    right = Signal(str)
    """A file was read and is what it should be; one sentence."""
    wrong = Signal(str)
    """A file has other content than its source published; one sentence, once a start."""

    def __init__(
        self,
        is_busy: Callable[[], bool],
        parent: QObject | None = None,
        *,
        checks: Checks | None = None,
        idle_ms: int = IDLE_MS,
    ) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._checks = checks or Checks()
        self._background: Background | None = None
        self._check: Check | None = None
        self._path, self._name = Path(), ""
        self._said: set[Path] = set()
        self._stop = threading.Event()
        self._reading = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(idle_ms)
        self._timer.timeout.connect(self._read)

    @property
    def waiting(self) -> bool:
        """Whether a file is still to be read."""
        return self._check is not None

    def consider(self, model: LoadedModel) -> None:
        """Read this model's file later, where its SHA-256 is known and was never compared."""
        if not model.ref.is_file:
            self.forget()
            return
        path = Path(model.path)
        if path == self._path:
            self.touch()
            return
        self.forget()
        self._path, self._name = path, path.name
        if self._background is None:
            self._background = Background(self)
            self._background.run_task(stand_back, failed=lambda _: None)

        def work() -> Check | Checked | None:
            found = self._checks.of(path)
            wanted = published(path) if found is None else frozenset()
            return Check(path, wanted) if wanted else found

        def then(result: Check | Checked | None) -> None:
            if path != self._path:
                return
            if isinstance(result, Check):
                self._check = result
                self._timer.start()
            elif result is not None and not result.right:
                self._say_wrong()

        self._background.run_task(work, then, failed=lambda _: None)

    def touch(self) -> None:
        """The user does something: stop reading, and go on in the next idle moment."""
        self._stop.set()
        if self._check is not None:
            self._timer.start()

    def forget(self) -> None:
        """Read nothing any more."""
        self._stop.set()
        self._timer.stop()
        self._check = None
        self._path = Path()

    def close(self) -> None:
        self.forget()
        if self._background is not None:
            self._background.close()

    def _read(self) -> None:
        check, path, background = self._check, self._path, self._background
        if check is None or background is None:
            return
        if self._reading or self._is_busy():
            self._timer.start()
            return
        self._stop, self._reading = threading.Event(), True
        stop = self._stop

        def work() -> Checked | None:
            found = check.run(stop)
            if found is not None:
                self._checks.keep(path, found)
            return found

        def then(found: Checked | None) -> None:
            self._reading = False
            if found is None or check is not self._check:
                return
            self._check = None
            if found.right:
                sentence = self.tr("The file “{0}” was checked: it is what its source published.")
                self.right.emit(sentence.format(self._name))
            else:
                self._say_wrong()

        def failed(_: Exception) -> None:
            # Nobody asked for it: whatever is wrong with the file or the disk, its use will say.
            self._reading = False
            if check is self._check:
                self._check = None

        background.run_task(work, then, failed)

    def _say_wrong(self) -> None:
        if self._path not in self._said:
            self._said.add(self._path)
            self.wrong.emit(
                self.tr(
                    "The file “{0}” has other content than its source published (its SHA-256 is "
                    "another), so its answers may be wrong without a sign; download the model "
                    "again."
                ).format(self._name)
            )
