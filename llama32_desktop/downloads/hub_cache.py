"""The Hub's own cache, which other programs of this machine share.

Layout, as `huggingface_hub` documents it: `models--OWNER--REPO/` with `blobs/` by content,
`snapshots/COMMIT/` with links to them by name, `refs/` with the commit of a branch.
"""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path
from typing import Final

from llama32_desktop.downloads.names import inside, unsafe
from llama32_desktop.files import put_in_place

_IDENTITY: Final = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_REFS: Final = "main"


def folder() -> Path:
    """Where the cache is, by the same variables as `huggingface_hub`; not made here."""
    if named := os.environ.get("HF_HUB_CACHE") or os.environ.get("HUGGINGFACE_HUB_CACHE"):
        return Path(named).expanduser()
    if home := os.environ.get("HF_HOME"):
        return Path(home).expanduser() / "hub"
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(cache) / "huggingface" / "hub"


def blob(repo: str, identity: str) -> Path:
    """Where a file's content goes.

    Args:
        identity: The SHA-256 of a large file, git's SHA-1 of a small one.

    Raises:
        DownloadError: one of the names leads out of the cache.
    """
    if not _IDENTITY.fullmatch(identity):
        raise unsafe()
    return _repo(repo) / "blobs" / identity


def named(repo: str, commit: str, file: str) -> Path:
    """Where a file is found by its name.

    Raises:
        DownloadError: one of the names leads out of the cache.
    """
    if not _IDENTITY.fullmatch(commit):
        raise unsafe()
    return inside(_repo(repo) / "snapshots" / commit, file)


def find(repo: str, commit: str, file: str, size: int) -> Path | None:
    """The file, where another program fetched it before."""
    path = named(repo, commit, file)
    try:
        return path if path.stat().st_size == size else None
    except OSError:
        return None


def enter(repo: str, commit: str, file: str, content: Path) -> Path:
    """Give a fetched content its name.

    Returns:
        The path to use.

    Raises:
        OSError: the cache cannot be written.
    """
    path = named(repo, commit, file)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        with contextlib.suppress(FileNotFoundError):
            path.unlink()  # a link to what is gone
        try:
            path.symlink_to(os.path.relpath(content, path.parent))
        except (OSError, NotImplementedError):
            put_in_place(content, path)  # where links are for administrators, the Hub does the same
    refs = _repo(repo) / "refs"
    refs.mkdir(exist_ok=True)
    if not (refs / _REFS).exists():
        (refs / _REFS).write_text(commit, encoding="ascii")
    return path


def _repo(repo: str) -> Path:
    return inside(folder(), f"models--{repo.replace('/', '--')}")
