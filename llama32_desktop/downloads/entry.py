"""A download in the queue: what was asked for, how far it is, and what the journal keeps of it."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Final

import msgspec

from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.downloads.state import DownloadState, ErrorKind, FileState, Phase
from llama32_desktop.downloads.stop import Stop
from llama32_desktop.downloads.wanted import Wanted

_SPEED_S: Final = 5.0
ACTIVE: Final = ("preparing", "downloading", "verifying", "converting")


class KeptFile(msgspec.Struct, kw_only=True):
    """A file of a download, as the journal keeps it."""

    name: str
    target: str
    bytes: int
    done: int = 0
    fetched: bool = False
    """It was fetched by this download, and is whole."""


class Kept(msgspec.Struct, kw_only=True):
    """A download as the journal keeps it."""

    wanted: Wanted
    phase: Phase
    files: list[KeptFile] = []
    note: str = ""
    error: str = ""
    error_kind: ErrorKind = ""
    path: str = ""
    is_adapter: bool = False


class Meter:
    """Bytes per second over the last seconds."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, done: int) -> None:
        now = time.monotonic()
        if not self._seen or now - self._seen[-1][0] > 0.2:
            self._seen.append((now, done))
        while self._seen and now - self._seen[0][0] > _SPEED_S:
            self._seen.popleft()

    def reset(self) -> None:
        self._seen.clear()

    @property
    def speed(self) -> float:
        if len(self._seen) < 2:
            return 0.0
        (began, first), (_, last) = self._seen[0], self._seen[-1]
        return max(0.0, (last - first) / max(0.2, time.monotonic() - began))


@dataclass
class Entry:
    """One download while the app runs; its queue's lock guards it."""

    id: int
    wanted: Wanted
    phase: Phase = "waiting"
    files: list[KeptFile] = field(default_factory=list)
    note: str = ""
    error: str = ""
    error_kind: ErrorKind = ""
    path: str = ""
    is_adapter: bool = False
    stop: Stop = field(default_factory=Stop)
    thread: threading.Thread | None = None
    removed: bool = False
    watched: bool = True
    """Somebody has asked for it since the app began; else it goes on by itself."""
    meter: Meter = field(default_factory=Meter)
    converted: float = 0.0
    """As in `DownloadState`."""

    @property
    def done(self) -> int:
        return sum(file.done for file in self.files)

    @property
    def total(self) -> int:
        return sum(file.bytes for file in self.files)

    def fail(self, error: DownloadError) -> None:
        self.phase, self.error, self.error_kind = "failed", str(error), error.kind

    def begin(self) -> None:
        """It runs from now on."""
        self.phase, self.error, self.error_kind = "preparing", "", ""
        self.stop = Stop()
        self.meter.reset()
        self.converted = 0.0

    def state(self) -> DownloadState:
        """Its plain values."""
        speed = self.meter.speed if self.phase == "downloading" else 0.0
        done, total = self.done, self.total
        return DownloadState(
            id=self.id,
            key=self.wanted.key,
            title=self.wanted.title,
            phase=self.phase,
            bytes_done=done,
            bytes_total=total,
            bytes_per_s=speed,
            seconds_left=(total - done) / speed if speed > 0 else None,
            converted=self.converted if self.phase == "converting" else 0.0,
            files=tuple(
                FileState(name=f.name, bytes_done=f.done, bytes_total=f.bytes) for f in self.files
            ),
            note=self.note,
            error=self.error,
            error_kind=self.error_kind,
            path=self.path,
            is_adapter=self.is_adapter,
        )

    def kept(self) -> Kept:
        """What the journal keeps; what is under way goes on at the next start."""
        return Kept(
            wanted=self.wanted,
            phase="waiting" if self.phase in ACTIVE else self.phase,
            files=[msgspec.structs.replace(file) for file in self.files],
            note="" if self.phase in ACTIVE else self.note,
            error=self.error,
            error_kind=self.error_kind,
            path=self.path,
            is_adapter=self.is_adapter,
        )

    @classmethod
    def of(cls, number: int, kept: Kept) -> Entry:
        return cls(
            id=number,
            wanted=kept.wanted,
            phase="waiting" if kept.phase in ACTIVE else kept.phase,
            files=kept.files,
            note=kept.note,
            error=kept.error,
            error_kind=kept.error_kind,
            path=kept.path,
            is_adapter=kept.is_adapter,
            watched=False,
        )
