"""A new file that is either there as a whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from llama32_desktop.files import behind_links, put_in_place, sync_folder
from llama32_desktop.models.convert.errors import ConvertError
from llama32_desktop.models.convert.growing import SUFFIX, Growth, hold, is_same
from llama32_desktop.sentences import Sentence, rounded

_SHARING: Final = 32
"""Windows' error of a file that another process has open, which cannot be removed there."""


class NewFile:
    """A stream into the file that is made, and what is known of how far it is.

    Attributes:
        done: Bytes that an earlier run had written, and that are there.
    """

    def __init__(self, stream: BinaryIO, done: int, growth: Growth | None) -> None:
        self.stream, self.done = stream, done
        self._growth = growth
        self._written = done

    def begin_at(self, place: int) -> None:
        """Write from there on; what was behind it goes."""
        self.stream.seek(place)
        self.stream.truncate()
        self._written = place

    def write(self, data: bytes) -> None:
        self.stream.write(data)
        self._written += len(data)

    def settle(self) -> None:
        """What was written can be gone on behind, once the disk has it."""
        if self._growth is not None:
            self._growth.settle(self.stream, self._written)


@contextmanager
def new_file(path: Path, size: int, plan: str = "") -> Iterator[NewFile]:
    """A file in `path`'s folder that becomes `path` when the block ends without an error.

    Where `path` is a link, the file that it leads to is made. What an interrupted run of the same
    plan left there is gone on with; anything else makes room. The disk has the bytes before the
    name is given, so that not even a power cut leaves half a file under it.

    Args:
        plan: As `growing.made_of` says it; empty: the file is made in one run or not at all.

    Raises:
        ConvertError: there is no room for `size` bytes, or the file cannot be written.
    """
    path = behind_links(path)
    growing = path.with_name(path.name + SUFFIX)
    _check_replaceable(path)
    growth = Growth(growing, plan)
    taken = growth.take_up() if plan else None
    stream, done = taken or (None, 0)
    try:
        _check_room(path, size - (done or _bytes_of(growing)))
        if stream is None:
            growth.forget()
            growing.unlink(missing_ok=True)
            stream = growing.open("xb")
            hold(stream)
    except ConvertError:
        if stream is not None:
            stream.close()
        raise
    except OSError as error:
        if getattr(error, "winerror", None) == _SHARING and growing.exists():
            raise ConvertError(
                Sentence(
                    "Another conversion to {0} is under way, so this one was not begun: wait for "
                    "the other, or end it.",
                    path.name,
                )
            ) from None
        raise _unwritable(path, error) from None
    mine = os.fstat(stream.fileno())
    try:
        with stream:
            yield NewFile(stream, done, growth if plan else None)
            stream.flush()
            os.fsync(stream.fileno())
        if not is_same(growing, mine):
            raise ConvertError(
                Sentence(
                    "Another conversion to {0} was started, so this one was given up: let the "
                    "other finish.",
                    path.name,
                )
            )
        put_in_place(growing, path)
        with suppress(OSError):
            growth.forget()
        sync_folder(path.parent)
    except BaseException as error:
        # A wish to end is no fault of the file: a later run goes on with it.
        kept = plan and isinstance(error, KeyboardInterrupt | SystemExit)
        with suppress(OSError):
            if is_same(growing, mine) and not kept:
                growing.unlink()
                growth.forget()
        if isinstance(error, OSError):
            raise _unwritable(path, error) from None
        raise


def _bytes_of(growing: Path) -> int:
    """What an interrupted run has left, which makes room."""
    with suppress(OSError):
        return growing.stat().st_size
    return 0


def _check_replaceable(path: Path) -> None:
    """Refuse to write over what is no model."""
    try:
        if not path.exists():
            return
        if path.is_file():
            with path.open("rb") as stream:
                if stream.read(4) in (b"GGUF", b""):
                    return
    except OSError as error:
        raise _unwritable(path, error) from None
    raise ConvertError(
        Sentence(
            "{0} is there already and is no GGUF file, so nothing was written: choose another "
            "name.",
            path,
        )
    )


def _check_room(path: Path, size: int) -> None:
    folder = path.absolute().parent
    free = shutil.disk_usage(folder).free
    if free < size:
        raise ConvertError(
            Sentence(
                "The file needs {0} GB, but {1} has only {2} GB free, so nothing was written: "
                "make room, or choose another folder or a smaller type.",
                rounded(size / 1e9, 1),
                folder,
                rounded(free / 1e9, 1),
            )
        )


def _unwritable(path: Path, error: OSError) -> ConvertError:
    return ConvertError(
        Sentence(
            "{0} cannot be written ({1}), so the conversion was given up: check the folder and "
            "the disk's free space.",
            path,
            error.strerror or error,
        )
    )
