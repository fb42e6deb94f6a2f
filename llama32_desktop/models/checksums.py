"""Whether a model's file still is what its source published, where that is known.

What this app fetches is verified before it has its name. Files of other apps, and files that a
person put in place, are read once and remembered by their length and time.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import paths
from llama32_desktop.files import write_whole
from llama32_desktop.json_text.halves import encoded, read_each
from llama32_desktop.models.catalogue import CheckpointSource, load_catalogue

_BLOB: Final = re.compile(r"(?:sha256[-:])?([0-9a-f]{64})")
"""The name of a file in the Hub's cache, or among Ollama's: its SHA-256."""
_BLOCK: Final = 2**20


class Checked(msgspec.Struct, frozen=True):
    """What was found of a file, as long as it is the same."""

    bytes: int
    time_ns: int
    right: bool


def published(path: Path) -> frozenset[str]:
    """The SHA-256 that the file must have one of, in hex; empty where none is known.

    Raises:
        OSError: there is no such file.
    """
    real = path.resolve(strict=True)
    if blob := _BLOB.fullmatch(real.name):
        return frozenset({blob[1]})
    size = real.stat().st_size
    return frozenset(
        file.sha256
        for model in load_catalogue()[0].models
        for variant in model.variants
        for source in variant.sources
        if not isinstance(source, CheckpointSource)
        for file in source.files
        if file.sha256 and file.bytes == size and Path(file.name).name == path.name
    )


class Check:
    """Reads a file from its beginning to its end, and may be stopped and go on."""

    def __init__(self, path: Path, wanted: frozenset[str]) -> None:
        self._path = path
        self._wanted = wanted
        self._digest = hashlib.sha256()
        self._position = 0
        self._state = _state(path)

    def run(self, stop: threading.Event) -> Checked | None:
        """Read on; `None` where it was stopped.

        Raises:
            OSError: the file cannot be read, or has changed since.
        """
        with self._path.open("rb", buffering=0) as stream:
            stream.seek(self._position)
            while block := stream.read(_BLOCK):
                self._digest.update(block)
                if hasattr(os, "posix_fadvise"):  # other files' pages are wanted more
                    os.posix_fadvise(
                        stream.fileno(), self._position, len(block), os.POSIX_FADV_DONTNEED
                    )
                self._position += len(block)
                if stop.is_set():
                    return None
        if _state(self._path) != self._state:
            raise OSError(f"{self._path} has changed")
        return Checked(*self._state, self._digest.hexdigest() in self._wanted)


class Checks:
    """What was found so far; for one thread at a time."""

    def __init__(self, file: Callable[[], Path] = paths.checks_file) -> None:
        self._file = file
        self._known: dict[str, Checked] | None = None

    def of(self, path: Path) -> Checked | None:
        """What was found of the file as it is now.

        Raises:
            OSError: there is no such file.
        """
        real = path.resolve(strict=True)
        found = self._read().get(str(real))
        return found if found and (found.bytes, found.time_ns) == _state(real) else None

    def keep(self, path: Path, found: Checked) -> None:
        """Remember it, on the disk too.

        Raises:
            OSError: the file cannot be written.
        """
        kept = {name: each for name, each in self._read().items() if Path(name).exists()}
        self._known = {**kept, str(path.resolve()): found}
        write_whole(self._file(), encoded(self._known, indent=2))

    def _read(self) -> dict[str, Checked]:
        if self._known is None:
            try:
                self._known = read_each(self._file().read_bytes(), Checked)
            except (OSError, ValueError, RecursionError):
                self._known = {}  # they can be read again
        return self._known


def stand_back() -> None:
    """Give this thread the lowest priority, for the processor and where possible for the disk."""
    system: str = sys.platform
    if system == "linux":
        import ctypes

        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 19)
        number = {"x86_64": 251, "aarch64": 30}.get(os.uname().machine)
        if number is not None:  # ioprio_set: of this thread, only while nobody else reads
            ctypes.CDLL(None).syscall(number, 1, 0, 3 << 13)
    elif system == "win32":
        import ctypes

        kernel = getattr(ctypes, "WinDLL")("kernel32")  # noqa: B009 - there on Windows alone
        kernel.GetCurrentThread.restype = ctypes.c_void_p
        kernel.SetThreadPriority(ctypes.c_void_p(kernel.GetCurrentThread()), 0x10000)


def _state(path: Path) -> tuple[int, int]:
    state = path.stat()
    return state.st_size, state.st_mtime_ns
