"""The queue's file: read at the start, written whole when something changes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import log
from llama32_desktop.downloads.entry import Kept
from llama32_desktop.files import patiently, set_aside, write_whole
from llama32_desktop.json_text.entries import apart, each
from llama32_desktop.json_text.halves import encoded
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
    known: list[Kept] = []
    unknown: list[msgspec.Raw] = []
    try:
        journal = json.loads(patiently(path.read_bytes))
        if journal["format"] == _FORMAT:
            known, unknown = each(apart(journal["downloads"]), Kept)
            if not unknown:
                return known, ""
    except FileNotFoundError:
        return [], ""
    except (OSError, ValueError, RecursionError, LookupError, TypeError):
        pass
    except Exception as error:
        log.note(error, "reading the list of downloads")
    try:
        aside = set_aside(path)
    except OSError:
        aside = path
    return known, (
        Sentence(
            "Some downloads could not be read (downloads: {0}); the list with them is kept as "
            "“{1}”. What was downloaded is still there: choose the model again, and it goes on.",
            len(unknown),
            aside,
        )
        if known
        else Sentence(
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
