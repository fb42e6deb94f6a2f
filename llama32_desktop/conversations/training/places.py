"""Where a training export goes: a folder or a zip, which is there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from llama32_desktop.conversations.errors import StoreError, not_exported
from llama32_desktop.files import part_file, part_of, put_in_place, sync_folder
from llama32_desktop.sentences import Sentence

Put = Callable[[str, bytes], None]
"""Writes a file under its name in there, with `/` between folders."""


@contextlib.contextmanager
def place(target: Path) -> Iterator[Put]:
    """Takes files; they are there, as `target`, when the block has ended well.

    A zip replaces a file of its name, a folder replaces nothing.

    Raises:
        StoreError: it cannot be written; one sentence.
    """
    try:
        with _zip(target) if target.suffix.lower() == ".zip" else _folder(target) as put:
            yield put
    except OSError as error:
        raise not_exported(target.name, error) from error


@contextlib.contextmanager
def _zip(target: Path) -> Iterator[Put]:
    with (
        part_file(target) as part,
        zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        yield archive.writestr


@contextlib.contextmanager
def _folder(target: Path) -> Iterator[Put]:
    if os.path.lexists(target) and not (target.is_dir() and not any(target.iterdir())):
        raise StoreError(
            Sentence("“{0}” is there already, so nothing was exported; choose another name.").of(
                target.name
            )
        )
    part = part_of(target)

    def put(name: str, data: bytes) -> None:
        file = part / name
        file.parent.mkdir(exist_ok=True)
        with file.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())

    try:
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        yield put
        with contextlib.suppress(FileNotFoundError):
            target.rmdir()  # the empty one of its name, which Windows would not replace
        put_in_place(part, target)
        sync_folder(target.parent)
    finally:
        shutil.rmtree(part, ignore_errors=True)
