"""A file that grows over several runs: what an interrupted one had written is gone on with.

Beside `NAME.converting` lies `NAME.converting.json`, which says what the file is made of and how
many bytes of it the disk is known to have. A run with the same plan and the same sources goes on
behind them.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, BinaryIO, Final

from llama32_desktop import __version__
from llama32_desktop.cage import ordinary
from llama32_desktop.files import patiently, write_whole

if sys.platform != "win32":
    import fcntl

SUFFIX: Final = ".converting"
NOTE: Final = f"{SUFFIX}.json"
SETTLED_EVERY: Final = 256 * 1024 * 1024
"""Bytes after which the disk is waited for, and the note says so."""
_MOST_NOTE: Final = 10_000
_SAMPLES, _SAMPLE_BYTES = 256, 4096


def made_of(opening: bytes, said: Iterable[Path], sources: Iterable[Path]) -> str:
    """What a file is made of, in a word: its description, the files it is read from, the app.

    Args:
        opening: What stands before the numbers.
        said: Small files that say how the numbers are read; all of each counts.
        sources: The numbers' files. Copying keeps names, sizes and times, so some of what is in
            them counts too.

    Raises:
        OSError: one cannot be read.
    """
    seen = hashlib.sha256(f"{__version__}\n".encode())
    seen.update(opening)
    for path in sorted(said):
        seen.update(hashlib.sha256(path.read_bytes()).digest())
    for source in sorted(sources):
        known = source.stat()
        seen.update(f"\n{source.name} {known.st_size} {known.st_mtime_ns}".encode())
        with ordinary.opened(source) as stream:
            for place in range(0, known.st_size, max(known.st_size // _SAMPLES, _SAMPLE_BYTES)):
                stream.seek(place)
                seen.update(stream.read(_SAMPLE_BYTES))
    return seen.hexdigest()


def is_same(path: Path, known: os.stat_result) -> bool:
    """Whether a name is still that of a file that was opened by it."""
    try:
        return os.path.samestat(path.stat(), known)
    except FileNotFoundError:
        return False


class Growth:
    """How far the file at `growing` is.

    Args:
        plan: As `made_of` says it.
    """

    def __init__(self, growing: Path, plan: str) -> None:
        self._growing = growing
        self._note = growing.with_name(growing.name.removesuffix(SUFFIX) + NOTE)
        self._plan = plan
        self._settled = 0

    def take_up(self) -> tuple[BinaryIO, int] | None:
        """The file of an interrupted run with the same plan, and how much of it is whole; `None`
        where there is none, or another run is at it."""
        done = self._noted()
        if done <= 0:
            return None
        with contextlib.suppress(OSError):
            if sys.platform == "win32":  # which renames no file that another run has open
                aside = self._growing.with_name(f"{self._growing.name}~")
                patiently(lambda: self._growing.rename(aside))
                patiently(lambda: aside.rename(self._growing))
            stream = self._growing.open("r+b")
            if hold(stream) and os.fstat(stream.fileno()).st_size >= done:
                self._settled = done
                return stream, done
            stream.close()
        return None

    def settle(self, stream: BinaryIO, done: int) -> None:
        """Have the disk keep what was written, and note it, if it is much by now."""
        if done - self._settled < SETTLED_EVERY:
            return
        stream.flush()
        os.fsync(stream.fileno())
        note = json.dumps({"made_of": self._plan, "done": done})
        with contextlib.suppress(OSError):  # the file goes on without a note
            if not is_same(self._growing, os.fstat(stream.fileno())):
                return  # a later run has begun the file anew, of which this says nothing
            write_whole(self._note, note.encode(), lasting=False)
        self._settled = done

    def forget(self) -> None:
        """Remove the note.

        Raises:
            OSError: it is still there, and would be taken for that of another file.
        """
        patiently(lambda: self._note.unlink(missing_ok=True))

    def _noted(self) -> int:
        said: Any = None
        with contextlib.suppress(OSError, ValueError, RecursionError):
            if self._note.stat().st_size <= _MOST_NOTE:
                said = json.loads(self._note.read_bytes())
        if not isinstance(said, dict) or said.get("made_of") != self._plan:
            return 0
        done = said.get("done")
        return done if type(done) is int else 0


def hold(stream: BinaryIO) -> bool:
    """Whether this run has the file for itself, until it is closed; where that can be told."""
    if sys.platform != "win32":
        try:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
    return True
