"""What the app did and what went wrong, in a small file beside the data; never what was said.

An entry has the time, the process, and in words of the code what was done: a model loaded, a
download that failed. A failure's entry has the kind of the exception and the lines of code that it
passed; of errors of the system it has their text. An exception's own text may quote a conversation
or a document, so that it is left out. Before a process's first entry stands what it runs on.

The engine's client writes through `logging`, to the logger “llama32_desktop.engine”: it knows no
other room.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop import paths
from llama32_desktop.processes.fault_lines import fault_lines
from llama32_desktop.processes.uncaught import hand_over_uncaught

if TYPE_CHECKING:
    from llama32_desktop.growing_log import GrowingLog

_BYTES: Final = 500_000
_OLDER: Final = 2
"""Files that are kept beside the one that grows."""
_logger: Final = logging.getLogger("llama32_desktop")


class _Entries(logging.Handler):
    """Opens the file with the first entry: most commands write none."""

    def __init__(self) -> None:
        super().__init__()
        self._file: GrowingLog | None = None
        self._began = False

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._file is None:
                self._file = _opened()
            if not self._began:
                self._began = True
                self._file.emit(_first_entry(record))
            self._file.emit(record)
        except Exception:
            # Nothing can be kept, which the window says by itself. Whoever writes an entry often
            # has an exception in hand, and a second one would end its thread.
            return

    def close(self) -> None:
        with self.lock or threading.RLock():
            if self._file is not None:
                self._file.close()
            self._file, self._began = None, False
        super().close()


def log_file() -> Path:
    """The file that grows; there is none before the first entry."""
    return paths.data_folder() / "log.txt"


def event(what: str) -> None:
    """Write what was done, in words of the code: no text, name or path of the person's."""
    _logger.info("%s", what)


def note(error: BaseException, doing: str) -> None:
    """Write a failure; where the file cannot be written, nothing happens.

    Args:
        doing: What was done, in words of the code: “reading a document”.
    """
    note_lines(fault_lines(error), doing)


def note_lines(told: Iterable[str], doing: str) -> None:
    """As `note`, of an exception in another process, which sent its `fault_lines`."""
    _logger.error("%s: %s", doing, "\n".join(told))


def begin() -> None:
    """Write that the app was started, and on what; reads the versions of libraries."""
    event("started")


def close() -> None:
    """Let go of the file; the next entry opens it anew, in the folder that is the app's then."""
    _entries.close()


def last_lines(count: int) -> list[str]:
    """The newest lines, oldest first, from the older files too where they are needed.

    Raises:
        OSError: the log is there and cannot be read.
    """
    newest: deque[str] = deque(maxlen=count)
    file = log_file()
    for number in range(_OLDER, -1, -1):
        one = file.with_name(f"{file.name}.{number}") if number else file
        with suppress(FileNotFoundError), one.open(encoding="utf-8", errors="replace") as stream:
            newest.extend(line.rstrip("\n") for line in stream)
    return list(newest)


def install() -> None:
    """Let exceptions that nobody caught be written, in any thread, before they are shown."""
    hand_over_uncaught(note, then_show=True)


def _opened() -> GrowingLog:
    # Not before the window's first picture: it brings pickle and sockets with it.
    from llama32_desktop.growing_log import GrowingLog

    file = GrowingLog(
        log_file(), maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8", errors="replace"
    )
    file.setFormatter(logging.Formatter("%(asctime)s %(process)d %(message)s"))
    return file


def _first_entry(record: logging.LogRecord) -> logging.LogRecord:
    """What stands before a process's first entry, at the same time."""
    first = logging.makeLogRecord(record.__dict__)
    first.msg, first.args = ", ".join(surroundings()), ()
    return first


def surroundings() -> Iterable[str]:
    """The versions of the app and of what it stands on, the system and the machine."""
    import os
    import platform
    from importlib import metadata

    from llama32_desktop import __version__

    yield f"llama32-desktop {__version__}{' (packaged)' if getattr(sys, 'frozen', False) else ''}"
    yield f"Python {platform.python_version()}"
    for library in ("llama-cpp-python", "PySide6-Essentials"):
        with suppress(metadata.PackageNotFoundError):
            yield f"{library} {metadata.version(library)}"
    yield f"{platform.system()} {platform.release()} {platform.machine()}"
    yield f"{os.cpu_count()} cores"
    with suppress(ImportError, OSError):
        import psutil

        yield f"{psutil.virtual_memory().total / 2**30:.1f} GiB"


_entries: Final = _Entries()
_logger.addHandler(_entries)
_logger.setLevel(logging.INFO)
_logger.propagate = False
