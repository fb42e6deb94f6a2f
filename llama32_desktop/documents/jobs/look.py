"""Looks at a job's folder: which files are there, without opening any of them.

Nothing behind a symbolic link or a junction is looked at: whoever may write into the folder must
not have files read, moved or told of that lie elsewhere.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from llama32_desktop.documents.jobs.job import Job, Stamp
from llama32_desktop.documents.reading.folders import is_left_out, is_walked
from llama32_desktop.sentences import Sentence, grouped

MOST_FILES: Final = 200_000
"""Beyond these a folder is no inbox, and what stands here would fill the memory."""
MOST_DEEP: Final = 64
_UNFINISHED: Final = (".part", ".partial", ".crdownload", ".download", ".tmp", ".filepart", ".!ut")
"""Names that browsers and programs that synchronise give to files until they are whole."""


@dataclass
class Sight:
    """What there is in a folder.

    Attributes:
        files: The job's files, each with its stamp.
        folders: Those that were looked into, the job's own first.
        away: One sentence where the folder is not there or cannot be opened.
        left_out: One sentence for each folder in it that cannot be opened.
    """

    files: dict[str, Stamp] = field(default_factory=dict)
    folders: list[str] = field(default_factory=list)
    away: str = ""
    left_out: list[str] = field(default_factory=list)


def look(
    job: Job, but: Collection[str] = (), *, cancelled: Callable[[], bool] = lambda: False
) -> Sight:
    """The files of a job's folder that are meant.

    Args:
        but: Paths that are left out: what the job itself writes.
    """
    sight = Sight()
    deeper = [(job.folder, 0)]
    while deeper and not cancelled():
        folder, depth = deeper.pop()
        try:
            entries = list(_entries(folder))
        except OSError as error:
            if folder == job.folder:
                sight.away = _away(folder, error)
                return sight
            if not isinstance(error, FileNotFoundError):  # it went between two looks
                sight.left_out.append(
                    Sentence("“{0}” could not be opened ({1}).", folder, error.strerror)
                )
            continue
        sight.folders.append(folder)
        for entry in entries:
            if _is_link(entry):
                continue
            if _is_folder(entry):
                if job.subfolders and depth < MOST_DEEP and is_walked(entry.name):
                    deeper.append((entry.path, depth + 1))
            elif _meant(job, entry.name) and entry.path not in but:
                if len(sight.files) >= MOST_FILES:
                    sight.left_out.append(_too_many(job.folder))
                    return sight
                if stamp := _stamp(entry):
                    sight.files[entry.path] = stamp
    return sight


def _entries(folder: str) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        yield from entries


def _is_link(entry: os.DirEntry[str]) -> bool:
    is_junction = getattr(entry, "is_junction", None)  # since Python 3.12
    return entry.is_symlink() or bool(is_junction and is_junction())


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Asks the disk where its lists do not say, which may be refused."""
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _meant(job: Job, name: str) -> bool:
    return not is_left_out(name) and not name.lower().endswith(_UNFINISHED) and job.takes(name)


def _stamp(entry: os.DirEntry[str]) -> Stamp | None:
    """`None` where the file is gone already, or is none: a pipe would hold up whoever opens it."""
    try:
        if not entry.is_file(follow_symlinks=False):
            return None
        return Stamp.of(entry.stat(follow_symlinks=False))
    except OSError:
        return None


def _away(folder: str, error: OSError) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Sentence(
            "“{0}” is not there now, as where a drive is not connected, so no file was looked for; "
            "it goes on by itself when the folder is back.",
            folder,
        )
    return Sentence(
        "“{0}” cannot be opened now ({1}), so no file was looked for; it goes on by itself when "
        "the folder can be opened.",
        folder,
        error.strerror or type(error).__name__,
    )


def _too_many(folder: str) -> str:
    return Sentence(
        "“{0}” has more than {1} files; the rest of them was left out.",
        Path(folder).name,
        grouped(MOST_FILES),
    )
