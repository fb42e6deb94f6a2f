"""Which process writes an answer, so that one whose process was killed is told from one that grows.

Beside the database lies a small file for each answer that is being written. It is there before
others can see the answer, and goes with its end; a killed process leaves it behind.
"""

from __future__ import annotations

import contextlib
import os
import platform
import sqlite3
import time
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec

from llama32_desktop.conversations.recovery import companion
from llama32_desktop.files import write_whole
from llama32_desktop.sentences import Sentence, stored

INTERRUPTED: Final = Sentence(
    "The app ended before this answer did; the part that had come was kept, and “Answer again” "
    "asks for it again."
)
STALE_S: Final = 600.0
"""Where nobody can tell whether a writer lives: an answer that nothing has come to for so long is
taken for one whose process has ended."""
_MARK: Final = "-writing-"
_LONGEST: Final = 2000
"""Bytes of a file that is believed."""
_SAME_S: Final = 1.0

State = Literal["lives", "ended", "own", "away", "none"]
"""Of an answer's writer: another process that lives or has ended, this process, one that cannot be
seen from here, or none that is known."""


class _Writer(msgspec.Struct):
    pid: Annotated[int, msgspec.Meta(ge=1, le=2**31 - 1)]
    started: float
    """In seconds since the epoch, and since the machine's start: a clock that is set changes one
    of them, on each system another."""
    uptime: float
    machine: str


def note(database: Path, message_id: int) -> None:
    """Leave this process's name with an answer; without one, others wait for `STALE_S`."""
    with contextlib.suppress(OSError):
        # After a loss of power no writer lives: nobody waits for the disk.
        write_whole(
            _file(database, message_id), msgspec.json.encode(_writer(os.getpid())), lasting=False
        )


def forget(database: Path, message_id: int) -> None:
    """Take the name away: the answer has ended."""
    with contextlib.suppress(OSError):
        _file(database, message_id).unlink(missing_ok=True)


def state(database: Path, message_id: int) -> State:
    """What is known of an answer's writer."""
    try:
        with _file(database, message_id).open("rb") as stream:
            noted = msgspec.json.decode(stream.read(_LONGEST), type=_Writer)
    except (OSError, ValueError, RecursionError):
        return "none"
    if noted.machine != _machine():
        return "away"
    import psutil

    try:
        found = _writer(noted.pid)
        ended = psutil.Process(noted.pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return "ended"
    except psutil.Error:
        return "away"
    same = (
        abs(found.started - noted.started) < _SAME_S or abs(found.uptime - noted.uptime) < _SAME_S
    )
    if ended or not same:
        return "ended"
    return "own" if noted.pid == os.getpid() else "lives"


def close(db: sqlite3.Connection, database: Path, message_id: int) -> None:
    """Have an answer end where its writer did; what had come of it stays."""
    db.execute(
        "UPDATE message SET state = 'cancelled', error = ? WHERE id = ? AND state = 'streaming'",
        (stored(INTERRUPTED), message_id),
    )
    forget(database, message_id)


def close_all(db: sqlite3.Connection, database: Path) -> None:
    """Close the answers that nobody writes, as a process that writes none itself."""
    left = list(database.parent.glob(f"{database.name}{_MARK}*"))
    if not left and db.execute(_STREAMING).fetchone() is None:
        return
    db.execute("BEGIN IMMEDIATE")  # nobody begins or ends an answer meanwhile
    try:
        kept = set()
        for number, touched in db.execute(_STREAMING).fetchall():
            writer = state(database, number)
            if writer == "lives" or (writer == "away" and not is_stale(touched)):
                kept.add(_file(database, number))
            else:
                close(db, database, number)
        for file in left:
            if file not in kept:
                with contextlib.suppress(OSError):
                    file.unlink(missing_ok=True)
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def is_stale(touched: float) -> bool:
    """Whether an answer was written at too long ago, in seconds since the epoch."""
    return time.time() - touched >= STALE_S


_STREAMING: Final = (
    "SELECT message.id, conversation.updated_at FROM message "
    "JOIN conversation ON conversation.id = message.conversation_id "
    "WHERE message.state = 'streaming'"
)


def _file(database: Path, message_id: int) -> Path:
    return companion(database, f"{_MARK}{message_id}")


def _writer(pid: int) -> _Writer:
    """Raises `psutil.Error` where there is none, or it may not be looked at."""
    import psutil

    booted = psutil.boot_time()
    started = psutil.Process(pid).create_time()
    return _Writer(pid, started, started - booted, _machine())


def _machine() -> str:
    """The machine's name, and what of its processes is seen: a container's are its own."""
    try:
        seen = str(Path("/proc/self/ns/pid").readlink())
    except OSError:
        seen = ""
    return f"{platform.node()} {seen}"
