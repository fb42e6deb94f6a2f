"""Folders for temporary files; among them the one in which a caged process may write, made and
removed by who starts it.

A process that was killed leaves its own and its children's; the next one takes them away.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

VARIABLE: Final = "LLAMA32_DESKTOP_FOLDER"
_PREFIX: Final = "llama32-work-"
_TEMPORARY: Final = ("TMPDIR", "TEMP", "TMP")


class WorkFolder:
    """A folder for a child's temporary files; removed by `remove`, or when nobody holds this.

    Args:
        within: Where it is made, if not where the system has such folders.
    """

    def __init__(self, within: Path | None = None) -> None:
        """
        Raises:
            OSError: it cannot be made.
        """
        import tempfile  # not for the child, which imports this module too

        remove_left(within or Path(tempfile.gettempdir()))
        self._made = tempfile.TemporaryDirectory(
            prefix=f"{_PREFIX}{os.getpid()}-", dir=within, ignore_cleanup_errors=True
        )
        self.path = Path(self._made.name)

    @property
    def variables(self) -> dict[str, str]:
        """For the child's environment: there its temporary files go into the folder."""
        return dict.fromkeys((*_TEMPORARY, VARIABLE), str(self.path))

    def remove(self) -> None:
        """Remove it with what the child left in it; to be called when the child has ended."""
        self._made.cleanup()


@contextlib.contextmanager
def temporary_folder(within: Path | None = None) -> Iterator[Path]:
    """A `WorkFolder` for this process's own files, for as long as the block lasts.

    Raises:
        OSError: it cannot be made.
    """
    folder = WorkFolder(within)
    try:
        yield folder.path
    finally:
        folder.remove()


def work_folder() -> list[Path]:
    """The folder that this process was started with; none where it was not."""
    return [Path(path)] if (path := os.environ.get(VARIABLE)) else []


@cache
def remove_left(place: Path) -> None:
    """Remove what processes that are gone left in a folder; once a process."""
    left = [*place.glob(f"{_PREFIX}*-*")]
    if not left:
        return
    import shutil

    import psutil

    for folder in left:
        with contextlib.suppress(ValueError, OSError):
            parent = int(folder.name.removeprefix(_PREFIX).partition("-")[0])
            mine = os.name == "nt" or folder.lstat().st_uid == os.getuid()
            if mine and not folder.is_symlink() and not psutil.pid_exists(parent):
                shutil.rmtree(folder, ignore_errors=True)
