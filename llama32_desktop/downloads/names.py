"""Names that a hub, a registry or a listing gives: each is checked here before it is a path.

Windows' rules hold on every system (Microsoft, “Naming Files, Paths, and Namespaces”): a name
that leaves its folder on one of them is refused on all.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Final

from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.sentences import Sentence

_MOST_BYTES: Final = 240
"""Of one part; file systems take 255, and a growing file's name is longer."""
_FORBIDDEN: Final = frozenset('<>:"|?*\\')
_DIRECTIONS: Final = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""They show a name in another order than it has."""
_UNSEEN: Final = ("Cc", "Cs", "Zl", "Zp")
_RESERVED: Final = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\..*)?",
    re.I | re.S,
)


def is_safe(name: str) -> bool:
    """Whether a relative path, its parts between slashes, stays below the folder it is put in."""
    return all(map(_is_safe_part, name.split("/")))


def inside(folder: Path, name: str) -> Path:
    """The path of a file in a folder; links on the way count as where they lead.

    Raises:
        DownloadError: the name leads out of the folder.
    """
    path = folder / name
    if is_safe(name) and path.parent.resolve().is_relative_to(folder.resolve()):
        return path
    raise unsafe()


def unsafe() -> DownloadError:
    """What is said of a name that leads out of its folder; it holds nothing of the name."""
    return DownloadError(
        "server",
        Sentence(
            "A file of this model has a name that could be put elsewhere on your disk, so nothing "
            "was downloaded: choose another source."
        ),
    )


def _is_safe_part(part: str) -> bool:
    return (
        bool(part)
        and part[0] not in ". "
        and part[-1] not in ". "
        and not any(c in _FORBIDDEN or c in _DIRECTIONS for c in part)
        and not any(unicodedata.category(c) in _UNSEEN for c in part)
        and not _RESERVED.fullmatch(part)
        and len(part.encode()) <= _MOST_BYTES
    )
