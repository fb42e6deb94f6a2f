"""The queue's file: read at the start, written whole when something changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import log
from llama32_desktop.downloads.entry import Kept
from llama32_desktop.files import set_aside, write_whole
from llama32_desktop.json_text.halves import encoded, read
from llama32_desktop.sentences import Sentence

_FORMAT: Final = 1


class _Journal(msgspec.Struct):
    format: int
    downloads: list[Kept]


def read_journal(path: Path) -> tuple[list[Kept], str]:
    """The downloads of the last time.

    Returns:
        Them, and a notice: empty, or one sentence where the file could not be read.
    """
    try:
        journal = read(path.read_bytes(), _Journal)
        if journal.format == _FORMAT:
            return journal.downloads, ""
    except FileNotFoundError:
        return [], ""
    except (OSError, ValueError, RecursionError):
        pass
    except Exception as error:
        log.note(error, "reading the list of downloads")
    try:
        aside = set_aside(path)
    except OSError:
        aside = path
    return [], (
        Sentence(
            "The list of downloads could not be read; it is kept as “{0}”. What was downloaded is "
            "still there: choose the model again, and it goes on.",
            aside,
        )
    )


def write_journal(path: Path, downloads: Sequence[Kept]) -> str:
    """Keep the downloads; returns one sentence where that was not possible."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, encoded(_Journal(_FORMAT, list(downloads)), own=True))
    except Exception as error:  # of the queue's thread, without which nothing would be fetched
        if isinstance(error, OSError):
            reason = error.strerror or str(error)
        else:
            reason = type(error).__name__
            log.note(error, "keeping the list of downloads")
        return Sentence(
            "The list of downloads cannot be written ({0}), so it is gone after a restart; what "
            "was downloaded stays: check the disk.",
            reason,
        )
    return ""
