"""Copies or moves files that are done, over none that is there, and takes it back.

Before anything is done to a file it stands in the job's store, and afterwards that it is done: what
is killed in between is brought to its end, or left as it was, when the job goes on.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from llama32_desktop.documents.jobs.content import Cancelled, never
from llama32_desktop.documents.jobs.filing_names import MissingFieldError, name_of
from llama32_desktop.documents.jobs.job import Filing
from llama32_desktop.documents.jobs.putting import give_name, hash_of, put
from llama32_desktop.documents.jobs.store import Item, JobStore, Move
from llama32_desktop.documents.jobs.work import extractions_of
from llama32_desktop.files import numbered, patiently, sync_folder
from llama32_desktop.sentences import Sentence


class FilingError(Exception):
    """A file was left where it is; one sentence."""


def file_item(
    store: JobStore, filing: Filing, item: Item, path: str, cancelled: Cancelled = never
) -> str:
    """Puts a file that is done where its fields say.

    Args:
        path: Where the file with that content is.
        cancelled: Asked with each MiB.

    Returns:
        Where it is now, or where its copy is.

    Raises:
        FilingError: it was left where it is.
        ReadingCancelledError: `cancelled` said so; `settle` brings it to its end.
    """
    extractions = extractions_of(item)
    if len(extractions) != 1:
        raise FilingError(Sentence("The file has several documents, so it was left where it is."))
    try:
        name = name_of(filing.pattern, extractions[0], path)
    except MissingFieldError as error:
        raise FilingError(error.args[0]) from None
    folder = Path(filing.folder)
    if not folder.is_dir():
        raise FilingError(_away(filing.folder))
    try:
        target, is_there = _place(folder, name, item.sha256, cancelled)
    except OSError as error:  # as of a folder that may not be entered
        raise FilingError(_refused(folder / name, error)) from error
    if is_there and filing.moved:
        raise FilingError(
            Sentence("“{0}” is there already, so the file was left where it is.", target)
        )
    if is_there:
        return str(target)
    number = store.begin_move(item, path, str(target), moved=filing.moved, folder=filing.folder)
    part = _part(store, target, number)
    try:
        put(
            *(Path(path), target, part, item.sha256),
            within=folder,
            moved=filing.moved,
            cancelled=cancelled,
        )
    except OSError as error:
        store.end_move(number, "failed")
        at_source = str(error.filename) == path
        raise FilingError(_refused(Path(path) if at_source else target, error)) from error
    store.end_move(number, "done")
    return str(target)


def settle(store: JobStore, cancelled: Cancelled = never) -> None:
    """Brings to an end what was killed in the middle; what had not begun is filed again.

    A move whose content is nowhere stays begun: its disk may be away.

    Raises:
        ReadingCancelledError: `cancelled` said so; what is left is brought to its end later.
    """
    for move in store.moves("begun"):
        with contextlib.suppress(OSError):
            if state := _settled(move, _part(store, Path(move.target), move.id), cancelled):
                store.end_move(move.id, state)


def _settled(move: Move, part: Path, cancelled: Cancelled) -> str:
    """What a move that was killed has come to; empty where that is not known.

    Raises:
        OSError: it cannot be brought to its end now.
    """
    source, target, sha256 = Path(move.source), Path(move.target), move.sha256
    if not sha256:  # an earlier version's, of what was replaced
        return "failed"
    at_source = hash_of(source, cancelled) == sha256
    at_target = hash_of(target, cancelled) == sha256
    if not at_source and not at_target:
        if hash_of(part, cancelled) != sha256:
            return ""
        give_name(part, target)  # the only copy: the disk had the removal and not the name
        sync_folder(target.parent)
        at_target = True
    part.unlink(missing_ok=True)
    if not at_target:
        return "failed"
    if move.moved and at_source:
        sync_folder(target.parent)
        patiently(source.unlink)
    return "done"


def undo(
    store: JobStore, number: int | None = None, cancelled: Cancelled = never
) -> tuple[list[str], list[str]]:
    """Takes back what was filed, the last first: moved files go back, copies go.

    Args:
        number: Of one move; all where it is left out.
        cancelled: Asked with each MiB.

    Returns:
        The files as they lie now, and a sentence for each that was left as it is: because it was
        changed or moved on since, or another file has its old name.

    Raises:
        ReadingCancelledError: `cancelled` said so; what is left is filed as it was.
    """
    job = store.job()
    back: list[str] = []
    left: list[str] = []
    for move in reversed(store.moves("done")):
        if number is not None and move.id != number:
            continue
        try:
            if job is not None and not Path(job.folder).is_dir():
                raise FilingError(_away(job.folder))
            _take_back(store, move, cancelled)
        except FilingError as error:
            left.append(error.args[0])
            continue
        except OSError as error:
            left.append(_refused(Path(move.source), error))
            continue
        _note_undone(store, move)
        back.append(move.source)
    return back, left


def _take_back(store: JobStore, move: Move, cancelled: Cancelled) -> None:
    """
    Raises:
        FilingError: it was left as it is; OSError: it cannot be taken back.
    """
    target, source = Path(move.target), Path(move.source)
    if not move.sha256 or hash_of(target, cancelled) != move.sha256:
        raise FilingError(
            Sentence("“{0}” was changed or moved since, so it was left as it is.", move.target)
        )
    if move.moved and not os.path.lexists(source):
        part, job = _part(store, source, move.id), store.job()
        within = source.parent if job is None else Path(job.folder)
        put(target, source, part, move.sha256, within=within, moved=True, cancelled=cancelled)
    elif hash_of(source, cancelled) == move.sha256:
        patiently(target.unlink)
    elif move.moved:
        raise FilingError(
            Sentence("There is another file “{0}” now, so nothing was moved.", move.source)
        )
    else:
        raise FilingError(
            Sentence("“{0}” is the last copy of its file, so it was left as it is.", move.target)
        )


def remove_copies(store: JobStore, item: Item, cancelled: Cancelled = never) -> None:
    """Takes back the copies of a content that its file has grown beyond: it is in the whole one.

    Raises:
        ReadingCancelledError: `cancelled` said so.
    """
    for move in store.moves("done"):
        if move.item != item.id or move.moved:
            continue
        target = Path(move.target)
        if move.sha256 == item.sha256 == hash_of(target, cancelled):
            with contextlib.suppress(OSError):
                patiently(target.unlink)
                _note_undone(store, move)


def _note_undone(store: JobStore, move: Move) -> None:
    """Keeps it, and removes the folders that were made for the file where nothing else is in them;
    the one that the person chose stays."""
    store.end_move(move.id, "undone")
    folder = Path(move.target).parent
    with contextlib.suppress(OSError):
        while move.folder and folder != Path(move.folder) and folder.is_relative_to(move.folder):
            folder.rmdir()
            folder = folder.parent


def _part(store: JobStore, target: Path, number: int) -> Path:
    """A name beside a file that no other job uses, and that is known after a restart."""
    return target.with_name(f".{store.path.stem[:12]}-{number}.part")


def _place(folder: Path, name: str, sha256: str, cancelled: Cancelled) -> tuple[Path, bool]:
    """A path that no file has, or that of a file with that very content, and whether it is that.

    Raises:
        FilingError: there are too many of that name, or a link leads out of the folder.
        OSError: a folder may not be entered.
    """
    wanted = folder / name
    within = wanted.parent
    while not within.exists():
        within = within.parent
    if not within.resolve().is_relative_to(folder.resolve()):
        raise FilingError(
            Sentence("“{0}” leads elsewhere, so the file was left where it is.", wanted.parent)
        )
    for path in numbered(wanted):
        if not os.path.lexists(path):
            return path, False
        if hash_of(path, cancelled) == sha256:
            return path, True
    raise FilingError(
        Sentence("There are too many files “{0}”, so the file was left where it is.", wanted)
    )


def _away(folder: str) -> Sentence:
    return Sentence("“{0}” is not there now, so the file was left where it is.", folder)


def _refused(path: Path, error: OSError) -> Sentence:
    return Sentence(
        "“{0}” could not be written ({1}), so the file was left where it is.",
        path,
        error.strerror or type(error).__name__,
    )
