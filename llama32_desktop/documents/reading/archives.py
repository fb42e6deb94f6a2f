"""Office files are zip archives: what is in one, and whether it is safe to unpack."""

from __future__ import annotations

import zipfile
from pathlib import Path

from llama32_desktop.documents.reading.source import MOST_UNPACKED_BYTES, UnreadableError, shown


def names_in(path: Path, *, checked: bool = True) -> frozenset[str]:
    """The names of an archive's members.

    Args:
        checked: Whether it is refused as a whole for what is refused of its members.

    Raises:
        UnreadableError: it is damaged, needs a password, or would unpack to more than
            `MOST_UNPACKED_BYTES`.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise damaged(path) from error
    if checked and any(member.flag_bits & 1 for member in members):
        raise locked(path)
    if checked and sum(member.file_size for member in members) > MOST_UNPACKED_BYTES:
        raise UnreadableError(
            f"“{shown(path)}” unpacks to more than {MOST_UNPACKED_BYTES // 2**20} MB, so it was "
            "not read; split it, and add the part that matters."
        )
    return frozenset(member.filename for member in members)


def damaged(path: Path) -> UnreadableError:
    """The sentence for a file whose inside makes no sense."""
    return UnreadableError(
        f"“{shown(path)}” is damaged or not complete, so it was not read; save or fetch it again."
    )


def locked(path: Path) -> UnreadableError:
    """The sentence for a file that needs a password."""
    return UnreadableError(
        f"“{shown(path)}” is protected by a password, so it was not read; save it without one and "
        "add it again."
    )
