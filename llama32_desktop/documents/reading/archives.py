"""Office files are zip archives: what is in one, and whether it is safe to unpack."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import IO

from llama32_desktop.cage.handed import opened
from llama32_desktop.documents.reading.source import MOST_UNPACKED_BYTES, UnreadableError, shown
from llama32_desktop.sentences import Sentence


class _Archive(zipfile.ZipFile):
    """Closes its file too."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        try:
            super().__init__(stream)
        except BaseException:
            stream.close()
            raise

    def close(self) -> None:
        super().close()
        self._stream.close()


def archive_of(path: Path) -> zipfile.ZipFile:
    """The archive in a file.

    Raises:
        BadZipFile, ValueError, NotImplementedError: it is damaged, or none.
        OSError: it cannot be read.
    """
    return _Archive(opened(path))


def names_in(path: Path, *, checked: bool = True) -> frozenset[str]:
    """The names of an archive's members.

    Args:
        checked: Whether it is refused as a whole for what is refused of its members.

    Raises:
        UnreadableError: it is damaged, needs a password, or would unpack to more than
            `MOST_UNPACKED_BYTES`.
    """
    try:
        with archive_of(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise damaged(path) from error
    if checked and any(member.flag_bits & 1 for member in members):
        raise locked(path)
    if checked and sum(member.file_size for member in members) > MOST_UNPACKED_BYTES:
        raise UnreadableError(
            Sentence(
                "“{0}” unpacks to more than {1} MB, so it was not read; split it, and add the "
                "part that matters.",
                shown(path),
                MOST_UNPACKED_BYTES // 2**20,
            )
        )
    return frozenset(member.filename for member in members)


def damaged(path: Path) -> UnreadableError:
    """The sentence for a file whose inside makes no sense."""
    return UnreadableError(
        Sentence(
            "“{0}” is damaged or not complete, so it was not read; save or download it again.",
            shown(path),
        )
    )


def locked(path: Path) -> UnreadableError:
    """The sentence for a file that needs a password."""
    return UnreadableError(
        Sentence(
            "“{0}” is protected by a password, so it was not read; save it without one and add it "
            "again.",
            shown(path),
        )
    )
