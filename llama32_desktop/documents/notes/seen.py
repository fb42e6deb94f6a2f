"""Which entries a person has seen, so that what is new since the last time can be said.

A file keeps a short digest of each, and no word of the notes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop import log
from llama32_desktop.documents.notes.model import Entry
from llama32_desktop.files import write_whole

_MOST: Final = 200_000
"""Digests of one set of folders: the oldest make room."""
_MOST_SETS: Final = 100
_DIGEST: Final = 16


class _Kept(msgspec.Struct):
    sets: dict[str, list[str]] = msgspec.field(default_factory=dict)
    """Digests of entries, the oldest first, by the digest of the folders they were found in."""


class Seen:
    """What was seen of the notes in some folders.

    Args:
        file: Where it is kept; what cannot be read there counts as nothing seen.
        paths: The folders and files that the notes are in, in any order.
        who: Tells apart who looks at them.

    Attributes:
        is_first: Whether nothing was seen of these folders before.
    """

    def __init__(self, file: Path, paths: Sequence[str], who: str) -> None:
        self._file = file
        self._set = _digest("\0".join((who, *sorted(paths))))
        known = self._read().sets.get(self._set)
        self.is_first = known is None
        self._known = set(known or ())

    def new(self, entries: Iterable[Entry]) -> list[Entry]:
        """Those that were not seen yet."""
        return [entry for entry in entries if _digest(entry.key) not in self._known]

    def keep(self, entries: Iterable[Entry]) -> None:
        """These are seen from now on; what was seen before stays so.

        Raises:
            OSError: it could not be written; all is as before.
        """
        kept = self._read()
        digests = dict.fromkeys(kept.sets.pop(self._set, []))
        digests.update(dict.fromkeys(_digest(entry.key) for entry in entries))
        kept.sets[self._set] = list(digests)[-_MOST:]
        while len(kept.sets) > _MOST_SETS:
            del kept.sets[next(iter(kept.sets))]
        write_whole(self._file, msgspec.json.encode(kept))
        self._known = set(digests)

    def _read(self) -> _Kept:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=_Kept)
        except FileNotFoundError:
            return _Kept()
        except (OSError, ValueError, RecursionError) as error:
            log.note(error, "reading which notes were seen")
            return _Kept()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGEST]
