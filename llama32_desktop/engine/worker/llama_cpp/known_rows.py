"""What trials of rows found on this machine, kept over restarts."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Annotated, Final

import msgspec

from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp.kept_findings import KeptFindings, key_of
from llama32_desktop.engine.worker.llama_cpp.same_rows import (
    MOST,
    Trial,
    TrialEndedError,
    TrialFailedError,
    same_rows,
)

_MOST_KEPT: Final = 200
"""Trials in the file; of more the first go."""
_LARGEST: Final = 1 << 20
"""Bytes of a file that is read."""

_Rows = Annotated[int, msgspec.Meta(ge=1, le=MOST)]


class KnownRows:
    """How many rows of one loaded model are the same alone and together.

    One, as long as nobody knows.

    Args:
        trial: Tells it; `None` where nothing does.
        file: Where it is kept, with those of other models; empty: nowhere.
    """

    def __init__(self, trial: Trial | None, file: str = "") -> None:
        self._trial = trial
        self._kept: KeptFindings[int] = KeptFindings(
            Path(file) if file else None, _Rows, most=_MOST_KEPT, largest=_LARGEST
        )
        found = self._kept.read().get(key_of(trial.name)) if trial else None
        self.rows = found or 1
        if found is not None:
            self._trial = None

    def find(self, cancel: CancelFlag) -> int:
        """Try it where it is not known; a set flag ends that, and it is tried the next time.

        What could not be tried is tried again with the next load: memory may be there by then.
        """
        if self._trial is not None:
            with suppress(TrialEndedError):
                try:
                    self.rows = same_rows(self._trial, cancel)
                    self._kept.write(key_of(self._trial.name), self.rows)
                except TrialFailedError:
                    pass
                self._trial = None
        return self.rows
