"""Keeps lessons as one JSON file in the data folder."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.documents.extraction.lessons.model import Supplier
from llama32_desktop.files import put_in_place, write_whole

MOST: Final = 2000
"""Suppliers; the one that was corrected longest ago goes first."""


_lock: Final = threading.Lock()
"""One for all stores: the table and the settings change the same file."""


class LessonStore:
    """The suppliers whose documents were corrected; used from several threads."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def suppliers(self) -> tuple[Supplier, ...]:
        """All that was learnt; nothing where there is no file.

        A file that cannot be read is set aside as `.bad`, and never written over.
        """
        with _lock:
            return self._load()

    def change(
        self, edit: Callable[[tuple[Supplier, ...]], tuple[Supplier, ...]]
    ) -> tuple[Supplier, ...]:
        """Replace what was learnt by what `edit` makes of it, and return that.

        Raises:
            OSError: it cannot be written; what was kept before is still there.
        """
        with _lock:
            before = self._load()
            after = edit(before)[-MOST:]
            if after != before:
                write_whole(self._file, msgspec.json.format(msgspec.json.encode(after)))
            return after

    def _load(self) -> tuple[Supplier, ...]:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=tuple[Supplier, ...])
        except FileNotFoundError:
            return ()
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            with contextlib.suppress(OSError):
                put_in_place(self._file, self._file.with_name(f"{self._file.name}.bad"))
            return ()
