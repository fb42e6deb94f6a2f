"""What was found out on this machine, kept over restarts."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec

from llama32_desktop.engine import machine
from llama32_desktop.files import write_whole

T = TypeVar("T")


def key_of(subject: str) -> str:
    """Names the machine, llama.cpp's version and what it was about, and tells nothing of them."""
    said = f"{machine.machine_key()}|{subject}"
    return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:32]


class KeptFindings(Generic[T]):
    """A file of findings by their keys; a damaged one has none.

    Args:
        file: `None` keeps nothing.
        kind: Of a finding.
        most: Findings in the file; of more the first go.
        largest: Bytes of a file that is read.
    """

    def __init__(self, file: Path | None, kind: Any, *, most: int, largest: int) -> None:
        self._file, self._most, self._largest = file, most, largest
        self._decoder: msgspec.json.Decoder[dict[str, T]] = msgspec.json.Decoder(dict[str, kind])

    def read(self) -> dict[str, T]:
        """All of them."""
        if self._file is not None:
            with suppress(OSError, msgspec.MsgspecError, ValueError):
                if self._file.stat().st_size <= self._largest:
                    return self._decoder.decode(self._file.read_bytes())
        return {}

    def write(self, key: str, finding: T | None) -> None:
        """Keep one behind all others; `None` forgets what is kept under its key."""
        if self._file is None:
            return
        found = self.read()
        found.pop(key, None)
        if finding is not None:
            found[key] = finding
        kept = dict(list(found.items())[-self._most :])
        with suppress(OSError):  # it is found out again then
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, msgspec.json.encode(kept), lasting=False)
