"""The pictures of conversations: copies in the data folder, named after their content.

A picture that is added twice is kept once. A file appears under its name only when it is whole
and on the disk, so that a copy that was cut off is never taken for a picture.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import re
import tempfile
import time
from collections.abc import Collection
from pathlib import Path
from typing import IO, Final

from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.recovery import databases_set_aside
from llama32_desktop.engine.pictures import EXTENSIONS, PictureInfo, shown_name
from llama32_desktop.files import put_in_place, sync_folder
from llama32_desktop.paths import keep_private
from llama32_desktop.sentences import Sentence

_PART: Final = ".part"
_BLOCK: Final = 1024 * 1024
_HASH: Final = re.compile(r"[0-9a-f]{64}")


class PictureStore:
    """Keeps files as `folder/ab/abcd….png`; may be used from any thread.

    Args:
        folder: beside the database; made with the first picture.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @staticmethod
    def sha256_of(folder: str, name: str) -> str | None:
        """The SHA-256 that a picture's folder and name say; `None` where they are none of ours."""
        stem, dot, ending = name.partition(".")
        known = not dot or f".{ending}" in EXTENSIONS.values()
        return stem if known and _HASH.fullmatch(stem) and folder == stem[:2] else None

    def path(self, sha256: str, media_type: str) -> Path:
        """Where a picture is, or would be: it may have been removed by other hands.

        Raises:
            ValueError: `sha256` is no hash.
        """
        if not _HASH.fullmatch(sha256):
            raise ValueError(f"no hash: {sha256!r}")
        return self._folder / sha256[:2] / f"{sha256}{EXTENSIONS.get(media_type, '')}"

    def add(self, source_path: Path, info: PictureInfo) -> Attachment:
        """Keep a copy of a picture; durable when it returns.

        Args:
            info: what `engine.pictures.inspect_picture` said of the file.

        Raises:
            StoreError: the file cannot be read any more, has changed since it was inspected,
                or the copy cannot be written.
        """
        name = shown_name(source_path)
        try:
            source = source_path.open("rb")
        except OSError as error:
            raise StoreError(
                Sentence(
                    "“{0}” cannot be read ({1}), so it was not added; choose it again.",
                    name,
                    error.strerror,
                )
            ) from error
        with source:
            try:
                sha256, size = self._copy(source, info.media_type)
            except OSError as error:
                raise StoreError(
                    Sentence(
                        "“{0}” could not be kept with the conversation ({1}), so it was not "
                        "added; check the space on the disk and that the app's data folder can be "
                        "written.",
                        name,
                        error.strerror,
                    )
                ) from error
        if size != info.bytes:
            raise StoreError(
                Sentence("“{0}” has just changed, so it was not added; add it again.", name)
            )
        return Attachment(
            sha256=sha256,
            media_type=info.media_type,
            name=name,
            width=info.width,
            height=info.height,
            bytes=size,
        )

    def add_bytes(self, data: bytes, media_type: str) -> str:
        """Keep a picture that is in memory; durable when it returns.

        Returns:
            The SHA-256 of its content.

        Raises:
            StoreError: it cannot be written.
        """
        try:
            return self._copy(io.BytesIO(data), media_type)[0]
        except OSError as error:
            raise StoreError(
                Sentence(
                    "A picture could not be kept ({0}), so nothing was added; check the space on "
                    "the disk and that the app's data folder can be written.",
                    error.strerror,
                )
            ) from error

    def _copy(self, source: IO[bytes], media_type: str) -> tuple[str, int]:
        """Returns the content's SHA-256 and its size."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        keep_private(self._folder)
        digest = hashlib.sha256()
        descriptor, part = tempfile.mkstemp(suffix=_PART, dir=self._folder)
        try:
            with os.fdopen(descriptor, "wb") as copy:
                while block := source.read(_BLOCK):
                    digest.update(block)
                    copy.write(block)
                copy.flush()
                os.fsync(copy.fileno())
                size = copy.tell()
            target = self.path(digest.hexdigest(), media_type)
            if _has_size(target, size):
                os.utime(target)  # `remove_unused` must see that it is wanted again
            else:
                target.parent.mkdir(mode=0o700, exist_ok=True)
                put_in_place(Path(part), target)
                for folder in (target.parent, self._folder):
                    sync_folder(folder)
        finally:
            with contextlib.suppress(OSError):
                Path(part).unlink(missing_ok=True)
        return digest.hexdigest(), size

    def remove_unused(self, used: Collection[str], older_than_s: float = 3600) -> int:
        """Remove the pictures that no message holds, and what is left of copies cut off.

        Nothing is removed while a damaged database lies beside the folder: its messages may
        be saved yet, and their pictures are not among `used`.

        Args:
            used: what `Store.used_pictures` gave.
            older_than_s: younger files are kept, for a message that is not stored yet.

        Returns:
            How many pictures were removed; one that cannot be is kept for the next time.
        """
        if databases_set_aside(self._folder.parent):
            return 0
        before = time.time() - older_than_s
        for path in self._folder.glob(f"*{_PART}"):
            _remove_if_older(path, before)
        return sum(
            _remove_if_older(path, before)
            for path in self._folder.glob("??/*")
            if _HASH.fullmatch(path.stem) and path.stem not in used
        )


def _has_size(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except FileNotFoundError:
        return False


def _remove_if_older(path: Path, before: float) -> bool:
    try:
        if path.stat().st_mtime >= before:
            return False
        path.unlink()
    except OSError:
        return False
    return True
