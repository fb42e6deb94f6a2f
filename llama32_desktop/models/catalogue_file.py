"""Reads the app's catalogue, and a newer one that the user may have put beside the settings."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Final, Protocol, TypeVar

import msgspec

from llama32_desktop import paths
from llama32_desktop.cage import ordinary
from llama32_desktop.sentences import Sentence

FILE_NAME: Final = "catalogue.json"
MAX_BYTES: Final = 4 * 1024 * 1024


class _Edition(Protocol):
    @property
    def edition(self) -> int: ...


CatalogueT = TypeVar("CatalogueT", bound=_Edition)


def user_file() -> Path:
    """Where a newer catalogue may be put."""
    return paths.config_folder() / FILE_NAME


def read_catalogue_files(kind: type[CatalogueT]) -> tuple[CatalogueT, str]:
    """The newer of the two catalogues, and a notice (see `catalogue.load_catalogue`).

    Raises:
        OSError: the app's own is missing, which is an installation in pieces.
    """
    own = _own(kind, paths.resources_folder() / FILE_NAME)
    path = user_file()
    try:
        users = _read(kind, path)
    except FileNotFoundError:
        return own, ""
    except (OSError, ValueError, RecursionError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        return own, Sentence(
            "Your model catalogue {0} cannot be used ({1}), so the app uses its own: correct the "
            "file or remove it.",
            path,
            reason,
        )
    return (users, "") if users.edition > own.edition else (own, "")


@lru_cache(maxsize=4)
def _own(kind: type[CatalogueT], path: Path) -> CatalogueT:
    return _read(kind, path)


def _read(kind: type[CatalogueT], path: Path) -> CatalogueT:
    with ordinary.opened(path) as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError(f"it is longer than {MAX_BYTES // 1024**2} MB")
    return msgspec.json.decode(data, type=kind)
