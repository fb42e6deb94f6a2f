"""All conversations and their pictures in one file, made while the app runs, and brought back.

A backup is a zip with `manifest.json`, the database as SQLite's own backup made it, and the
pictures. Restoring checks all of it first; what was there before is kept beside it under another
name, so that nothing is ever lost.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
import sqlite3
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, Final, Literal

import msgspec

from llama32_desktop.cage import ordinary
from llama32_desktop.cage.folder import temporary_folder
from llama32_desktop.conversations import schema
from llama32_desktop.conversations.errors import CancelledError, StoreError
from llama32_desktop.conversations.index import empty_index
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.recovery import companion, name_before_restore
from llama32_desktop.conversations.store import Store
from llama32_desktop.conversations.zips import UNREADABLE
from llama32_desktop.databases import open_database
from llama32_desktop.files import part_file, put_in_place, write_whole
from llama32_desktop.sentences import Sentence

FORMAT: Final = "llama32-desktop backup"
VERSION: Final = 1
_DATABASE: Final = "conversations.sqlite3"
_MANIFEST: Final = "manifest.json"
_PICTURES: Final = "pictures/"
_READY: Final = "ready"
"""In the unpacked folder, once all is there and checked; holds the name under which the database
that was there before is kept, once that is chosen."""
_BLOCK: Final = 1024 * 1024
_MOST_MANIFEST_BYTES: Final = 32 * 1024 * 1024
"""Room for 200 000 pictures."""
_SPARE_BYTES: Final = 64 * 1024 * 1024
"""What restoring leaves free on the disk."""
_UNREADABLE: Final[tuple[type[Exception], ...]] = (*UNREADABLE, OSError)

Progress = Callable[[float], bool]
"""Told the done part; false stops."""


class _Manifest(msgspec.Struct, frozen=True, kw_only=True):
    format: Literal["llama32-desktop backup"] = FORMAT
    version: int = VERSION
    schema: int
    made_at: float
    files: dict[str, str]
    """The SHA-256 of each file in the zip."""


def back_up(
    store: Store, pictures_folder: Path, target: Path, progress: Progress = lambda _: True
) -> None:
    """Write a backup; it appears under its name when it is whole and checked.

    Raises:
        CancelledError: `progress` said so.
        StoreError: it cannot be written, or was not written right.
    """
    try:
        with part_file(target) as part:
            with temporary_folder(store.path.parent) as folder:
                database = folder / _DATABASE
                _copy_database(store, database, progress)
                _write(database, pictures_folder, part, progress)
            _check(part, lambda done: progress(0.8 + 0.2 * done))
    except OSError as error:
        raise StoreError(
            Sentence(
                "The backup “{0}” could not be written ({1}); your conversations are as they "
                "were; choose another place or free some space.",
                target.name,
                error.strerror,
            )
        ) from error


def _copy_database(store: Store, copy: Path, progress: Progress) -> None:
    with contextlib.closing(open_database(copy)) as target:
        # In one step: in several, a chat that goes on meanwhile would make it begin again.
        with store.second_connection() as source:
            source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
    if not progress(0.4):
        raise CancelledError


def _write(database: Path, pictures_folder: Path, part: Path, progress: Progress) -> None:
    found = (p for p in pictures_folder.glob("??/*") if _picture_of(p.parent.name, p.name))
    pictures = sorted(p for p in found if p.is_file())
    sizes = [database.stat().st_size, *(p.stat().st_size for p in pictures)]
    total, done = max(1, sum(sizes)), 0
    hashes: dict[str, str] = {}
    with contextlib.closing(open_database(database, mode="ro")) as copy:
        version = schema.version_of(copy)
    with zipfile.ZipFile(part, "w", allowZip64=True) as archive:
        for path, size in zip([database, *pictures], sizes, strict=True):
            name = _DATABASE if path is database else f"{_PICTURES}{path.parent.name}/{path.name}"
            kind = zipfile.ZIP_DEFLATED if path is database else zipfile.ZIP_STORED
            info = zipfile.ZipInfo(name, time.localtime()[:6])
            info.compress_type = kind
            try:
                source = path.open("rb")
            except FileNotFoundError:
                continue  # removed meanwhile: no message holds it
            with source, archive.open(info, "w", force_zip64=True) as target:
                hashes[name] = _copy(source, target)
            done += size
            if not progress(0.4 + 0.4 * done / total):
                raise CancelledError
        manifest = _Manifest(schema=version, made_at=time.time(), files=hashes)
        archive.writestr(_MANIFEST, msgspec.json.encode(manifest))


def _copy(source: IO[bytes], target: IO[bytes] | None) -> str:
    digest = hashlib.sha256()
    while block := source.read(_BLOCK):
        digest.update(block)
        if target is not None:
            target.write(block)
    return digest.hexdigest()


_picture_of = PictureStore.sha256_of


def _manifest_of(archive: zipfile.ZipFile) -> _Manifest:
    with archive.open(_MANIFEST) as file:
        data = file.read(_MOST_MANIFEST_BYTES + 1)
    if len(data) > _MOST_MANIFEST_BYTES:
        raise ValueError(_MANIFEST)
    return msgspec.json.decode(data, type=_Manifest)


def _check(backup: Path, progress: Progress, room: int | None = None) -> _Manifest:
    """Read all of a backup and hold it against its manifest.

    Args:
        room: Bytes that its files may take.

    Raises:
        StoreError: it is damaged, no backup, or a newer version's.
    """
    try:
        with ordinary.opened(backup) as file, zipfile.ZipFile(file) as archive:
            manifest = _manifest_of(archive)
            if manifest.version > VERSION or manifest.schema > schema.VERSION:
                raise StoreError(
                    Sentence(
                        "“{0}” was made by a newer version of this app, so it was not restored "
                        "and nothing has changed; install the newer version.",
                        backup.name,
                    )
                )
            if foreign := next((n for n in manifest.files if not _is_ours(n)), None):
                raise ValueError(foreign)
            size = sum(archive.getinfo(name).file_size for name in manifest.files)
            if room is not None and size > room:
                raise _no_unpacking(backup, os.strerror(errno.ENOSPC))
            for i, (name, expected) in enumerate(manifest.files.items(), 1):
                with archive.open(name) as member:
                    if _copy(member, None) != expected:
                        raise ValueError(name)
                if not progress(i / len(manifest.files)):
                    raise CancelledError
            if _DATABASE not in manifest.files:
                raise ValueError(_DATABASE)
            return manifest
    except _UNREADABLE as error:
        raise _unfit(backup) from error


def _no_unpacking(backup: Path, reason: str) -> StoreError:
    return StoreError(
        Sentence(
            "“{0}” could not be unpacked ({1}), so nothing has changed; free some space and try "
            "again.",
            backup.name,
            reason,
        )
    )


def _unfit(backup: Path) -> StoreError:
    return StoreError(
        Sentence(
            "“{0}” is damaged or no backup of this app, so nothing has changed; choose another "
            "file.",
            backup.name,
        )
    )


def _is_ours(name: str) -> bool:
    """The database, or a picture under the name that this app gives it."""
    if name == _DATABASE:
        return True
    folder, _, file = name.removeprefix(_PICTURES).partition("/")
    return name.startswith(_PICTURES) and _picture_of(folder, file) is not None


def _is_itself(name: str, sha256: str) -> bool:
    """Whether a picture is what its name says; one that went bad is no reason to lose the rest."""
    return name == _DATABASE or Path(name).stem == sha256


def prepare_restore(backup: Path, database: Path, progress: Progress = lambda _: True) -> Path:
    """Unpack a checked backup beside the database; `finish_restore` puts it in place.

    Args:
        database: Where the app's database is; it may be open, and is not touched.

    Returns:
        The folder with what was unpacked.

    Raises:
        CancelledError: `progress` said so.
        StoreError: the backup cannot be used; nothing has changed.
    """
    folder = _unpacked(database)
    shutil.rmtree(folder, ignore_errors=True)
    manifest = _check(backup, lambda done: progress(0.5 * done), _room(database.parent))
    try:
        folder.mkdir(mode=0o700, parents=True)
        (folder / _PICTURES).mkdir(mode=0o700)
        with ordinary.opened(backup) as file, zipfile.ZipFile(file) as archive:
            for i, (name, expected) in enumerate(manifest.files.items(), 1):
                if not _is_itself(name, expected):
                    continue
                path = folder / name
                path.parent.mkdir(mode=0o700, exist_ok=True)
                path.touch(mode=0o600)
                with archive.open(name) as source, path.open("wb") as target:
                    if _copy(source, target) != expected:
                        raise OSError(0, "the file has changed")
                    target.flush()
                    os.fsync(target.fileno())
                if not progress(0.5 + 0.5 * i / len(manifest.files)):
                    raise CancelledError
        if not _is_sound(folder / _DATABASE, manifest.schema):
            raise _unfit(backup)
        _forget_index(folder / _DATABASE)
        (folder / _READY).touch(mode=0o600)
    except _UNREADABLE as error:
        shutil.rmtree(folder, ignore_errors=True)
        reason = getattr(error, "strerror", None) or str(error)
        raise _no_unpacking(backup, reason) from error
    except (CancelledError, StoreError):
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder


def _room(folder: Path) -> int:
    """Bytes that a backup's files may take on the disk of a folder, or of one above it."""
    there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    return shutil.disk_usage(there).free - _SPARE_BYTES


def _unpacked(database: Path) -> Path:
    return database.with_name(f"{database.name}.restoring")


def is_restoring(database: Path) -> bool:
    """Whether a backup waits for `finish_restore` to put it in the place of this database."""
    return (_unpacked(database) / _READY).exists()


def _is_sound(database: Path, version: int) -> bool:
    """Whether it is an undamaged database of this app, of the version that the manifest says."""
    try:
        with contextlib.closing(open_database(database, mode="rw")) as db:
            return (
                db.execute("PRAGMA application_id").fetchone()[0] == schema.APPLICATION_ID
                and schema.version_of(db) == version
                and schema.is_exact(db)
                and db.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            )
    except sqlite3.Error:
        return False


def _forget_index(database: Path) -> None:
    """Begin the index of words anew: what a stranger wrote into it would be read by FTS5's own
    code, and could hide messages.

    Raises:
        ValueError: there is none that can be taken away.
    """
    try:
        with contextlib.closing(open_database(database, mode="rw", autocommit=True)) as db:
            if schema.version_of(db) >= schema.INDEX_SINCE:
                db.execute("BEGIN")
                empty_index(db)
                db.execute("COMMIT")
    except sqlite3.Error as error:
        raise ValueError(str(error)) from error


def finish_restore(database: Path, pictures_folder: Path) -> Path | None:
    """Put what `prepare_restore` unpacked in place; to be called while the database is closed.

    It is called at each start as well: whatever moment the app ended at, it goes on from there.
    Pictures are only added, as their names say what they hold; none that is there is replaced.

    Returns:
        Where the database that was there before is kept; `None` where there was nothing to do.

    Raises:
        OSError: a file cannot be moved; the next start tries again.
    """
    folder = _unpacked(database)
    new = folder / _DATABASE
    if not is_restoring(database):
        shutil.rmtree(folder, ignore_errors=True)
        return None
    pictures_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for path in sorted((folder / _PICTURES).glob("??/*")):
        target = pictures_folder / path.parent.name / path.name
        if not target.exists():
            target.parent.mkdir(mode=0o700, exist_ok=True)
            put_in_place(path, target)
    aside: Path | None = None
    if new.exists():
        aside = _put_aside(database, folder / _READY)
        put_in_place(new, database)
    shutil.rmtree(folder, ignore_errors=True)
    return aside


def _put_aside(database: Path, ready: Path) -> Path | None:
    """Move the database and what belongs to it, damaged or not; goes on where it was ended."""
    name = ready.read_text(encoding="utf-8")
    aside = database.with_name(name) if name else None
    # The database last: while it is there, a log that was moved is known to be its own.
    there = [e for e in ("-wal", "-shm", "-journal", "") if companion(database, e).exists()]
    if there and (aside is None or any(companion(aside, ending).exists() for ending in there)):
        aside = name_before_restore(database)
        write_whole(ready, aside.name.encode())
    for ending in there:
        assert aside is not None
        put_in_place(companion(database, ending), companion(aside, ending))
    return aside
