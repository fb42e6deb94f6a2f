"""Imports modules ahead of time, so that the window does not stand still when they are needed."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from typing import Final

from llama32_desktop.threads import LaterThread

_UI: Final = "llama32_desktop.ui."


class Preparation:
    """The imports; nothing is made of them yet.

    Those of the window's rooms come in the window's thread, as what they define is of Qt's classes,
    which the event loop uses. The others come in a thread of their own.
    """

    def __init__(self, modules: Sequence[str]) -> None:
        self._left = list(modules)
        self._thread: LaterThread | None = None

    def step(self) -> bool:
        """Imports the next module, or begins to; returns whether there may be another."""
        if self._left and not self.running:
            name = self._left.pop(0)
            if _is_of_window(name):
                importlib.import_module(name)
            else:
                self._begin([name])
        return bool(self._left)

    def finish(self) -> bool:
        """Goes on with all that is left, as far as that takes a moment; returns whether everything
        is there. Ask again while it is not."""
        if self.running:
            return False
        left = [name for name in self._left if name not in sys.modules]
        elsewhere = [name for name in left if not _is_of_window(name)]
        self._left = [name for name in left if _is_of_window(name)]
        if elsewhere:
            self._begin(elsewhere)
        elif self._left:
            importlib.import_module(self._left.pop(0))
        return not (self._left or self.running)

    @property
    def running(self) -> bool:
        """Whether something is being imported."""
        return self._thread is not None and self._thread.is_alive()

    def _begin(self, modules: Sequence[str]) -> None:
        def work() -> None:
            for name in modules:
                importlib.import_module(name)

        self._thread = LaterThread(work, "preparing")
        self._thread.start()


def _is_of_window(name: str) -> bool:
    return name.startswith(_UI)
