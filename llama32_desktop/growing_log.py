"""The file of `log`, which begins anew when it is large."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any


class GrowingLog(RotatingFileHandler):
    """The file that grows, for this person alone; another process may write into it too."""

    def _open(self) -> Any:
        Path(self.baseFilename).touch(mode=0o600)
        return super()._open()

    def doRollover(self) -> None:  # noqa: N802
        """Begins a new file; where another process keeps the old one open, goes on in that."""
        try:
            super().doRollover()
        except OSError:
            self.stream = self.stream or self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """A full disk must not make a second fault of the first."""
