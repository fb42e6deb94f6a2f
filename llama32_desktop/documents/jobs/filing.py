"""Copies or moves files that are done, over none that is there, and takes it back.

Before anything is done to a file it stands in the job's store, and afterwards that it is done: what
is killed in between is brought to its end, or left as it was, when the job goes on.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import Final

from llama32_desktop.documents.jobs.content import content_of
from llama32_desktop.documents.jobs.filing_names import MissingFieldError, name_of
from llama32_desktop.documents.jobs.job import Filing, Stamp
from llama32_desktop.documents.jobs.store import Item, JobStore
from llama32_desktop.documents.jobs.work import extractions_of
from llama32_desktop.files import part_of, patiently
from llama32_desktop.sentences import Sentence

_MOST_NUMBERS: Final = 1000
"""Files of one name in a folder: “name 2.pdf”, “name 3.pdf” …"""


class FilingError(Exception):
    """A file was left where it is; one sentence."""


def file_item(store: JobStore, filing: Filing, item: Item, path: str) -> str:
    """Puts a file that is done where its fields say.

    Args:
        path: Where the file with that content is.

    Returns:
        Where it is now, or where its copy is.

    Raises:
        FilingError: it was left where it is.
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
        raise FilingError(
            Sentence("“{0}” is not there now, so the file was left where it is.", filing.folder)
        )
    target = _free(folder, name, item.sha256)
    if target is None:  # it is filed already
        return str(folder / name)
    number = store.begin_move(item.id, path, str(target), moved=filing.moved)
    try:
        _put(Path(path), target, item.sha256, moved=filing.moved)
    except OSError as error:
        store.end_move(number, "failed")
        raise FilingError(_refused(target, error)) from error
    store.end_move(number, "done")
    return str(target)


def settle(store: JobStore) -> None:
    """Brings to an end what was killed in the middle; what had not begun is filed again."""
    for move in store.moves("begun"):
        source, target = Path(move.source), Path(move.target)
        with contextlib.suppress(OSError):
            part_of(target).unlink(missing_ok=True)
        sha256 = store.sha256_of(move.item)
        if not sha256 or _hash(target) != sha256:
            store.end_move(move.id, "failed")
            continue
        if move.moved and _hash(source) == sha256:
            with contextlib.suppress(OSError):
                patiently(source.unlink)
        store.end_move(move.id, "done")


def undo(store: JobStore, number: int | None = None) -> tuple[list[str], list[str]]:
    """Takes back what was filed, the last first: moved files go back, copies go.

    Args:
        number: Of one move; all where it is left out.

    Returns:
        The files as they lie now, and a sentence for each that was left as it is: because it was
        changed or moved on since, or another file has its old name.
    """
    back: list[str] = []
    left: list[str] = []
    for move in reversed(store.moves("done")):
        if number is not None and move.id != number:
            continue
        target, source = Path(move.target), Path(move.source)
        sha256 = store.sha256_of(move.item)
        try:
            if not sha256 or _hash(target) != sha256:
                raise FilingError(
                    Sentence(
                        "“{0}” was changed or moved since, so it was left as it is.", move.target
                    )
                )
            if move.moved and os.path.lexists(source):
                raise FilingError(
                    Sentence("There is another file “{0}” now, so nothing was moved.", move.source)
                )
            if move.moved:
                source.parent.mkdir(parents=True, exist_ok=True)
                _put(target, source, sha256, moved=True)
            elif _hash(source) == sha256:
                patiently(target.unlink)
            else:
                raise FilingError(
                    Sentence(
                        "“{0}” is the last copy of its file, so it was left as it is.", move.target
                    )
                )
        except FilingError as error:
            left.append(error.args[0])
            continue
        except OSError as error:
            left.append(_refused(source, error))
            continue
        store.end_move(move.id, "undone")
        _remove_empty(target.parent)
        back.append(move.source)
    return back, left


def _free(folder: Path, name: str, sha256: str) -> Path | None:
    """A path that no file has; `None` where one of the name has that very content.

    Raises:
        FilingError: there are too many of that name, or a link leads out of the folder.
    """
    wanted = folder / name
    within = wanted.parent
    while not within.exists():
        within = within.parent
    if not within.resolve().is_relative_to(folder.resolve()):
        raise FilingError(
            Sentence("“{0}” leads elsewhere, so the file was left where it is.", wanted.parent)
        )
    for number in range(1, _MOST_NUMBERS):
        path = wanted
        if number > 1:
            path = wanted.with_name(f"{wanted.stem} {number}{wanted.suffix}")
        if not os.path.lexists(path):
            return path
        if _hash(path) == sha256:
            return None
    raise FilingError(
        Sentence("There are too many files “{0}”, so the file was left where it is.", wanted)
    )


def _put(source: Path, target: Path, sha256: str, *, moved: bool) -> None:
    """Copies or moves a file to a name that none has.

    Raises:
        OSError: it cannot be, or it is another file by now; both are as before.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if _hash(source) != sha256:
        raise OSError(0, "the file has changed")
    if moved and os.name == "nt":
        with contextlib.suppress(OSError):  # another disk
            patiently(lambda: source.rename(target))
            return
    elif moved:
        with contextlib.suppress(OSError):  # another disk, or one without such links
            os.link(source, target, follow_symlinks=False)  # where `rename` would write over one
            source.unlink()
            return
    _copy(source, target, sha256)
    if moved:
        patiently(source.unlink)


def _copy(source: Path, target: Path, sha256: str) -> None:
    part = part_of(target)
    part.unlink(missing_ok=True)
    try:
        with source.open("rb") as one, part.open("xb") as other:
            shutil.copyfileobj(one, other)
            other.flush()
            os.fsync(other.fileno())
        if _hash(part) != sha256:
            raise OSError(0, "the file has changed")
        shutil.copystat(source, part)
        if os.name == "nt":
            patiently(lambda: part.rename(target))
        else:
            _give_name(part, target)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _give_name(part: Path, target: Path) -> None:
    """Renames over nothing; a disk without links has no such step, and a look before is all."""
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(target):
            raise
        patiently(lambda: part.rename(target))


def _hash(path: Path) -> str:
    """Of a file that may be missing; empty then."""
    try:
        return content_of(str(path), str(path.parent), Stamp.of(path.lstat()))
    except Exception:
        return ""


def _remove_empty(folder: Path) -> None:
    """The folder that was made for a file, where nothing else is in it."""
    with contextlib.suppress(OSError):
        folder.rmdir()


def _refused(path: Path, error: OSError) -> Sentence:
    return Sentence(
        "“{0}” could not be written ({1}), so the file was left where it is.",
        path,
        error.strerror or type(error).__name__,
    )
