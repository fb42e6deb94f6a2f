"""What trials of rows found on this machine, kept over restarts."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Final

import msgspec

from llama32_desktop.engine import machine
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.llama_cpp.same_rows import (
    MOST,
    Trial,
    TrialEndedError,
    TrialFailedError,
    same_rows,
)
from llama32_desktop.files import write_whole

_MOST_KEPT: Final = 200
"""Trials in the file; of more the first go."""
_LARGEST: Final = 1 << 20
"""Bytes of a file that is read."""

Found = dict[str, Annotated[int, msgspec.Meta(ge=1, le=MOST)]]


class KnownRows:
    """How many rows of one loaded model are the same alone and together.

    One, as long as nobody knows.

    Args:
        trial: Tells it; `None` where nothing does.
        file: Where it is kept, with those of other models; empty: nowhere.
    """

    def __init__(self, trial: Trial | None, file: str = "") -> None:
        self._trial = trial
        self._file = Path(file) if file else None
        found = self._read().get(self._key) if trial else None
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
                    self._keep()
                except TrialFailedError:
                    pass
                self._trial = None
        return self.rows

    @property
    def _key(self) -> str:
        """Names the machine, llama.cpp's version and what is tried, and tells nothing of them."""
        assert self._trial is not None
        said = f"{machine.machine_key()}|{self._trial.name}"
        return hashlib.sha256(said.encode()).hexdigest()[:32]

    def _read(self) -> Found:
        if self._file is not None:
            with suppress(OSError, msgspec.MsgspecError, ValueError):
                if self._file.stat().st_size <= _LARGEST:
                    return msgspec.json.decode(self._file.read_bytes(), type=Found)
        return {}

    def _keep(self) -> None:
        if self._file is None:
            return
        found = self._read()
        found.pop(self._key, None)
        found[self._key] = self.rows
        kept = dict(list(found.items())[-_MOST_KEPT:])
        with suppress(OSError):  # it is tried again then
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, msgspec.json.encode(kept), lasting=False)
