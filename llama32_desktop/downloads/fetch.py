"""Fetches one file: resumed, in pieces over several connections, verified, then in its place.

While it grows it is called `NAME.part`, and `NAME.part.progress` says what of it is there. It
gets its name when its SHA-256 is right, so a file under its name is always whole.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import filelock

from llama32_desktop.downloads.errors import DownloadError, StalledError, no_room, of_disk
from llama32_desktop.downloads.pieces import PieceFetcher, Room, free_space, remove
from llama32_desktop.downloads.progress_file import Progress, bytes_there
from llama32_desktop.downloads.remote import Remote, Source
from llama32_desktop.downloads.stop import Stop
from llama32_desktop.downloads.verify import is_right
from llama32_desktop.files import put_in_place
from llama32_desktop.sentences import Sentence

PIECE: Final = 64 * 2**20
CONNECTIONS: Final = 4
_TRIES: Final = 3
"""Times that a file is begun whose hash is wrong, or of which nothing comes any more."""


class Watcher:
    """Hears how a file's download goes; called from its threads. Overridden where needed."""

    def moved(self, bytes_done: int) -> None:
        """So much of the file is there."""

    def verifying(self, bytes_read: int) -> None:
        """So much of it was read again."""

    def note(self, sentence: str) -> None:
        """What happens beside the plan; empty: no longer."""


def part_of(target: Path) -> Path:
    """The growing file."""
    return target.with_name(target.name + ".part")


def progress_of(target: Path) -> Path:
    return target.with_name(target.name + ".part.progress")


def there_of(target: Path) -> int:
    """Bytes of a download that was begun, or 0."""
    return bytes_there(progress_of(target))


def discard(target: Path) -> None:
    """Remove what was fetched of a download that is not wanted any more."""
    for path in (part_of(target), progress_of(target), _lock_file(target)):
        remove(path)


def discard_begun(target: Path) -> bool:
    """Remove what a download left that was begun and not ended, if there is any.

    Raises:
        DownloadError: it is under way.
        OSError: the folder cannot be written.
    """
    if not part_of(target).exists() and not progress_of(target).exists():
        return False
    with _alone(target):
        discard_part(target)
    return True


def fetch(
    remote: Remote,
    new_source: Callable[[], Source],
    target: Path,
    *,
    stop: Stop,
    watcher: Watcher,
    connections: int = CONNECTIONS,
    piece: int = PIECE,
    room: Room = free_space,
) -> None:
    """Fetch a file to `target`, going on with what is there.

    Args:
        new_source: Makes what gives the bytes; called again for each try.
        stop: Ends it at once; what was fetched is kept.

    Raises:
        DownloadError: it cannot go on by itself; what was fetched is kept.
        StoppedError: it was asked to stop.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with _alone(target):
            if target.is_file() and is_right(target, remote, stop=stop, progress=watcher.verifying):
                return
            _fetch(remote, new_source, target, stop, watcher, connections, piece, room)
    except OSError as error:
        raise of_disk(error, str(target.parent)) from None


def _fetch(
    remote: Remote,
    new_source: Callable[[], Source],
    target: Path,
    stop: Stop,
    watcher: Watcher,
    connections: int,
    piece: int,
    room: Room,
) -> None:
    part = part_of(target)
    for attempt in range(1, _TRIES + 1):
        progress = _prepare(remote, target, piece)
        left = remote.bytes - progress.done
        try:
            free = room(part.parent)
            if free < left:
                raise no_room(str(part.parent), left, free)
            watcher.moved(progress.done)
            PieceFetcher(
                new_source(),
                part,
                progress,
                stop=stop,
                connections=connections,
                moved=lambda progress=progress: watcher.moved(progress.done),  # type: ignore[misc]
                note=watcher.note,
                room=room,
            ).run()
        except StalledError:
            if attempt == _TRIES:
                raise
            continue
        finally:
            progress.close()
        if is_right(part, remote, stop=stop, progress=watcher.verifying):
            _put_in_place(part, target)
            remove(progress_of(target))
            watcher.note("")
            return
        discard_part(target)
        if attempt < _TRIES:
            watcher.note(
                Sentence(
                    "{0} arrived with errors (its SHA-256 is wrong), so it was deleted and is "
                    "downloaded again.",
                    remote.name,
                )
            )
    raise DownloadError(
        "corrupt",
        Sentence(
            "{0} arrived with errors {1} times (its SHA-256 is wrong), so it was deleted: try "
            "again later, on another network, or choose another source.",
            remote.name,
            _TRIES,
        ),
    )


def discard_part(target: Path) -> None:
    remove(part_of(target))
    remove(progress_of(target))


def _prepare(remote: Remote, target: Path, piece: int) -> Progress:
    part = part_of(target)
    progress = Progress(progress_of(target), remote.identity, remote.bytes, piece)
    try:
        if not part.is_file() or part.stat().st_size != remote.bytes or not progress.resumed:
            progress.forget()
            with part.open("wb") as stream:
                stream.truncate(remote.bytes)
    except BaseException:
        progress.close()
        raise
    return progress


def _put_in_place(part: Path, target: Path) -> None:
    with part.open("r+b") as stream:
        os.fsync(stream.fileno())
    put_in_place(part, target)  # a virus scanner reads what is new
    with contextlib.suppress(OSError):  # not every system opens folders
        descriptor = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _lock_file(target: Path) -> Path:
    return target.with_name(target.name + ".part.lock")


@contextlib.contextmanager
def _alone(target: Path) -> Iterator[None]:
    """No second window or command fetches the same file into the same place."""
    lock = filelock.FileLock(_lock_file(target), timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise DownloadError(
            "other",
            Sentence(
                "{0} is being downloaded by another window or command of this app, so nothing was "
                "done to it: wait for that one, or end it.",
                target.name,
            ),
        ) from None
    try:
        yield
    finally:
        remove(_lock_file(target))  # while it is held: nobody else's is removed
        lock.release()
        if os.name == "nt":  # which removes no open file
            remove(_lock_file(target))
        with contextlib.suppress(OSError):
            target.parent.rmdir()  # only if nothing is in it
