"""Fetches the missing pieces of one file over several connections into its growing file."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from llama32_desktop.downloads.errors import (
    DownloadError,
    StalledError,
    StoppedError,
    TransientError,
    no_room,
    of_disk,
)
from llama32_desktop.downloads.progress_file import Progress
from llama32_desktop.downloads.remote import Opened, Source
from llama32_desktop.downloads.stop import Stop
from llama32_desktop.sentences import Sentence

RETRIES: Final = 8
"""Failures in a row, without a byte between them, before a download is given up."""
OFFLINE_RETRIES: Final = 3
"""Fewer where no connection comes about and nothing is there yet: a person waits for the answer.

What has begun outlasts a change of networks, and the start of a router."""
SYNC_S: Final = 4.0
STALL_S: Final = 90.0
"""Without a byte for so long, the connections are given up; waiting on a server's wish is none."""
_FIRST_WAIT_S: Final = 0.5
_MOST_WAIT_S: Final = 30.0
_LEAST_FREE: Final = 32 * 2**20

Room = Callable[[Path], int]


def free_space(folder: Path) -> int:
    """Bytes that the disk of this folder has free."""
    return shutil.disk_usage(folder).free


class PieceFetcher:
    """One run over the pieces of one file.

    Args:
        growing: The file that the bytes go to; it has its full length already.
        note: Takes one sentence on what holds the download up; an empty one when it goes on.
    """

    def __init__(
        self,
        source: Source,
        growing: Path,
        progress: Progress,
        *,
        stop: Stop,
        connections: int,
        moved: Callable[[], None],
        note: Callable[[str], None],
        room: Room,
    ) -> None:
        self._source = source
        self._growing = growing
        self._progress = progress
        self._stop = Stop()  # of this run: also set when one connection fails for good
        self._asked = stop
        self._connections = connections
        self._moved = moved
        self._note = note
        self._room = room
        self._lock = threading.Lock()
        self._todo = progress.missing()[::-1]
        self._sequential = False
        self._error: Exception | None = None
        self._resting = 0  # connections that wait before another try

    def run(self) -> None:
        """Fetch all that is missing.

        Raises:
            DownloadError: it cannot go on; what was fetched is noted.
            StoppedError: it was asked to stop.
        """
        threads = [
            threading.Thread(target=self._work, name="download", daemon=True)
            for _ in range(min(self._connections, len(self._todo)))
        ]
        with self._asked.calling(self._halt):
            for thread in threads:
                thread.start()
            with self._growing.open("r+b", buffering=0) as stream:
                self._watch(threads, stream.fileno())
        self._asked.check()
        if self._error is not None:
            raise self._error

    def _halt(self) -> None:
        self._stop.set()
        self._source.stop()

    def _watch(self, threads: list[threading.Thread], descriptor: int) -> None:
        """Until all have ended: put on the disk what was written, and see to its room."""
        done, since = self._progress.done, time.monotonic()
        try:
            while any(thread.is_alive() for thread in threads):
                self._join(threads, SYNC_S)
                if self._progress.done != done or self._resting:
                    done, since = self._progress.done, time.monotonic()
                elif time.monotonic() - since > STALL_S:
                    self._fail(StalledError(self._growing.name.removesuffix(".part")))
                left = self._progress.size - self._progress.done
                free = self._room(self._growing.parent)
                if free < min(left, _LEAST_FREE):
                    self._fail(no_room(str(self._growing.parent), left, free))
                self._sync(descriptor)
        except OSError as error:
            self._fail(of_disk(error, str(self._growing.parent)))
        except Exception as error:  # else the threads would go on behind a download that has failed
            self._fail(error)
        for thread in threads:
            thread.join()

    @staticmethod
    def _join(threads: list[threading.Thread], seconds: float) -> None:
        share = seconds / len(threads)
        for thread in threads:
            thread.join(share)

    def _sync(self, descriptor: int) -> None:
        written = self._progress.written()
        os.fsync(descriptor)
        self._progress.mark_synced(written)

    def _fail(self, error: Exception) -> None:
        with self._lock:
            self._error = self._error or error
        self._halt()

    def _work(self) -> None:
        try:
            with self._growing.open("r+b", buffering=0) as stream:
                while (index := self._take()) is not None:
                    self._fetch_piece(index, stream.fileno())
        except StoppedError:
            pass
        except OSError as error:
            self._fail(of_disk(error, str(self._growing.parent)))
        except Exception as error:
            self._fail(error)

    def _take(self) -> int | None:
        with self._lock:
            return self._todo.pop() if self._todo and not self._sequential else None

    def _fetch_piece(self, index: int, descriptor: int) -> None:
        progress = self._progress
        failures = 0
        while progress.start(index) < progress.end(index):
            self._stop.check()
            before = progress.done
            try:
                with self._source.open(progress.start(index), progress.end(index)) as opened:
                    if opened.whole:
                        if not self._claim_sequence():
                            return
                        self._take_whole(opened, descriptor)
                        return
                    self._take_range(index, opened, descriptor)
            except TransientError as error:
                if self._sequential and progress.done == progress.size:
                    return
                failures = 1 if progress.done > before else failures + 1
                if failures > (RETRIES if progress.done else retries_of(error)):
                    raise
                with self._lock:
                    self._sequential = False  # whoever comes first goes on
                wait = wait_of(error, failures)
                if wait > 2:
                    self._note(_holding_up(error, wait))
                self._rest(wait)
        self._note("")

    def _rest(self, seconds: float) -> None:
        with self._lock:
            self._resting += 1
        try:
            self._stop.wait(seconds)
        finally:
            with self._lock:
                self._resting -= 1

    def _claim_sequence(self) -> bool:
        """One connection alone goes on where the server knows no ranges."""
        with self._lock:
            if self._sequential:
                return False
            self._sequential = True
            return True

    def _take_range(self, index: int, opened: Opened, descriptor: int) -> None:
        progress = self._progress
        for chunk in opened:
            self._stop.check()
            start = progress.start(index)
            self._write(descriptor, chunk[: progress.end(index) - start], start)
            progress.note(index, min(len(chunk), progress.end(index) - start))
            self._moved()
        if progress.start(index) < progress.end(index):
            raise _cut()

    def _take_whole(self, opened: Opened, descriptor: int) -> None:
        """All bytes from the first on; those that are there already are not written again."""
        progress, position = self._progress, 0
        for chunk in opened:
            self._stop.check()
            while chunk and position < progress.size:
                index = position // progress.piece
                part = chunk[: progress.end(index) - position]
                there = progress.start(index) - position
                if there < len(part):
                    fresh = part[max(0, there) :]
                    self._write(descriptor, fresh, progress.start(index))
                    progress.note(index, len(fresh))
                position += len(part)
                chunk = chunk[len(part) :]
            self._moved()
        if progress.done < progress.size:
            raise _cut()

    def _write(self, descriptor: int, data: bytes, offset: int) -> None:
        os.lseek(descriptor, offset, os.SEEK_SET)  # each thread has a descriptor of its own
        view = memoryview(data)
        while view:
            view = view[os.write(descriptor, view) :]


def retries_of(error: TransientError) -> int:
    """How often such an error may come in a row, before anything is there."""
    return OFFLINE_RETRIES if error.kind in ("offline", "proxy") else RETRIES


def wait_of(error: TransientError, failures: int) -> float:
    """Seconds until the next try: what the server asks for, or longer each time."""
    wait = min(_MOST_WAIT_S, _FIRST_WAIT_S * 2 ** (failures - 1))
    return error.wait_s or wait * random.uniform(0.7, 1.3)  # not all connections at one moment


def _cut() -> TransientError:
    return TransientError(
        "cut",
        Sentence(
            "The server ended the connection before all was there, again and again. What was "
            "downloaded is kept: try again later."
        ),
    )


def _holding_up(error: DownloadError, wait: float) -> str:
    what = {
        "busy": Sentence("The server asks to wait"),
        "server": Sentence("The server has trouble"),
        "offline": Sentence("The server cannot be reached"),
        "proxy": Sentence("The proxy lets nothing through"),
    }.get(error.kind, Sentence("The connection was cut"))
    return Sentence("{0}: trying again in {1} s.", what, f"{wait:.0f}")


def remove(path: Path) -> None:
    """Remove a file that may not be there."""
    with contextlib.suppress(OSError):
        path.unlink()
