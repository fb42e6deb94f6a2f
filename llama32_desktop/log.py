"""What went wrong, in a small file beside the data; never what was said.

An entry has the time, what was done, the kind of the exception and the lines of code it passed, and
of errors of the system their text. An exception's own text may quote a conversation or a document,
so that it is left out.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Iterable, Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Final

from llama32_desktop import paths

_BYTES: Final = 500_000
_OLDER: Final = 2
"""Files that are kept beside the one that grows."""
_logger: Final = logging.getLogger("llama32_desktop")
_lock: Final = threading.Lock()


class _Handler(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """A full disk must not make a second fault of the first."""


def log_file() -> Path:
    """Where the entries stand."""
    return paths.data_folder() / "log.txt"


def note(error: BaseException, doing: str) -> None:
    """Write an entry; where the file cannot be written, nothing happens.

    Args:
        doing: What was done, in words of the code: “reading a document”.
    """
    note_lines(lines(error), doing)


def note_lines(told: Iterable[str], doing: str) -> None:
    """As `note`, of an exception in another process, which sent its `lines`."""
    with _lock:
        if not any(isinstance(one, _Handler) for one in _logger.handlers):
            _open()
    _logger.error("%s: %s", doing, "\n".join(told))


def install() -> None:
    """Let exceptions that nobody caught be written, in any thread, before they are shown."""
    shown, shown_of_thread = sys.excepthook, threading.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            note(error, "running")
        shown(kind, error, trace)

    def thread_hook(caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            note(caught.exc_value, f"running {caught.thread.name if caught.thread else 'a thread'}")
        shown_of_thread(caught)

    sys.excepthook, threading.excepthook = hook, thread_hook


def _open() -> None:
    _logger.propagate = False
    try:
        file = log_file()
        file.touch(mode=0o600)
        handler = _Handler(
            file, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8", errors="replace"
        )
    except OSError:
        if not _logger.handlers:  # else Python would write the entries to the terminal
            _logger.addHandler(logging.NullHandler())
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(message)s"))
    _logger.addHandler(handler)


def lines(error: BaseException) -> Iterator[str]:
    """What an entry says of an exception."""
    name = type(error).__name__
    yield f"{name} ({error.strerror})" if isinstance(error, OSError) and error.strerror else name
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"    {Path(frame.filename).name}:{frame.lineno} {frame.name}"
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and cause is not error:
        yield f"  after {type(cause).__name__}"
