"""The one folder in which a caged process may write: made and removed by who starts it.

A parent that was killed leaves its children's folders; the next one takes them away.
"""

from __future__ import annotations

import contextlib
import os
from functools import cache
from pathlib import Path
from typing import Final

VARIABLE: Final = "LLAMA32_DESKTOP_FOLDER"
_PREFIX: Final = "llama32-work-"
_TEMPORARY: Final = ("TMPDIR", "TEMP", "TMP")


class WorkFolder:
    """A folder for a child's temporary files; removed by `remove`, or when nobody holds this."""

    def __init__(self) -> None:
        """
        Raises:
            OSError: it cannot be made.
        """
        import tempfile  # not for the child, which imports this module too

        _remove_left(tempfile.gettempdir())
        self._made = tempfile.TemporaryDirectory(
            prefix=f"{_PREFIX}{os.getpid()}-", ignore_cleanup_errors=True
        )
        self.path = Path(self._made.name)

    @property
    def variables(self) -> dict[str, str]:
        """For the child's environment: there its temporary files go into the folder."""
        return dict.fromkeys((*_TEMPORARY, VARIABLE), str(self.path))

    def remove(self) -> None:
        """Remove it with what the child left in it; to be called when the child has ended."""
        self._made.cleanup()


def work_folder() -> list[Path]:
    """The folder that this process was started with; none where it was not."""
    return [Path(path)] if (path := os.environ.get(VARIABLE)) else []


@cache
def _remove_left(place: str) -> None:
    """Remove the folders of parents that are gone; once a process."""
    import shutil

    import psutil

    for folder in Path(place).glob(f"{_PREFIX}*-*"):
        with contextlib.suppress(ValueError, OSError):
            parent = int(folder.name.removeprefix(_PREFIX).partition("-")[0])
            mine = os.name == "nt" or folder.lstat().st_uid == os.getuid()
            if mine and not folder.is_symlink() and not psutil.pid_exists(parent):
                shutil.rmtree(folder, ignore_errors=True)
