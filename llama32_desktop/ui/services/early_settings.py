"""Reads the settings while Qt starts, so that the window can open in its last shape."""

from __future__ import annotations

import sys
import threading

from llama32_desktop import paths
from llama32_desktop.settings import Settings, load_settings


class EarlySettings(threading.Thread):
    """Reads the file once, in a thread that begins at once."""

    def __init__(self) -> None:
        super().__init__(name="early-settings", daemon=True)
        self._result: tuple[Settings, str] | None = None
        self._error: Exception | None = None
        self.start()

    def run(self) -> None:
        try:
            self._result = load_settings(paths.settings_file())
        except OSError as error:  # no folder can be made
            self._error = error
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
            self._error = OSError(f"{type(error).__name__}: {error}")

    def at_hand(self) -> Settings | None:
        """The settings, if they are there already; never waits."""
        return self._result[0] if self._result else None

    def taken(self) -> tuple[Settings, str]:
        """The settings and the sentence about them; waits for the disk.

        Raises:
            OSError: the folder for them cannot be made.
        """
        self.join()
        if self._result is None:
            raise self._error or OSError("the settings were not read")
        return self._result
