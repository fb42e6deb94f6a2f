"""Keeps lessons as one JSON file in the data folder."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.documents.extraction.lessons.model import Supplier
from llama32_desktop.files import patiently, set_aside, write_whole
from llama32_desktop.json_text.entries import entries, listed

MOST: Final = 2000
"""Suppliers; the one that was corrected longest ago goes first."""


_lock: Final = threading.Lock()
"""One for all stores: the table and the settings change the same file."""


class LessonStore:
    """The suppliers whose documents were corrected; used from several threads."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def suppliers(self) -> tuple[Supplier, ...]:
        """All that was learnt and can be read; nothing where there is no file.

        A file that is no list of them is set aside, and never written over.
        """
        with _lock:
            with contextlib.suppress(OSError):  # another program has it, say
                return self._load()[0]
            return ()

    def change(
        self, edit: Callable[[tuple[Supplier, ...]], tuple[Supplier, ...]]
    ) -> tuple[Supplier, ...]:
        """Replace what was learnt by what `edit` makes of it, and return that.

        Raises:
            OSError: it cannot be read or written; what was kept before is still there.
        """
        with _lock:
            before, unknown = self._load()
            after = edit(before)[-MOST:]
            if after != before:
                write_whole(self._file, listed([*unknown[-MOST:], *after]))
            return after

    def _load(self) -> tuple[tuple[Supplier, ...], list[msgspec.Raw]]:
        """The suppliers, and what of the file is none that this version knows.

        Raises:
            OSError: it cannot be read.
        """
        try:
            known, unknown = entries(patiently(self._file.read_bytes), Supplier)
        except FileNotFoundError:
            return (), []
        except (ValueError, RecursionError):
            set_aside(self._file)
            return (), []
        return tuple(known), unknown
