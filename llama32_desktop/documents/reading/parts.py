"""The parts of an office file: members of a ZIP archive, and how one refers to the others
(ECMA-376, part 2: Open Packaging Conventions)."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from llama32_desktop.documents.reading.archives import archive_of, damaged, names_in
from llama32_desktop.documents.reading.markup import Element, MarkupError, parsed


@dataclass(frozen=True)
class Relation:
    """What a part refers to."""

    kind: str
    """The last word of the relationship's type: “slide”, “image”."""
    target: str
    """A part's name; of what lies outside, its address."""
    inside: bool


class Parts:
    """An archive whose parts are read one by one."""

    def __init__(self, archive: zipfile.ZipFile, names: frozenset[str]) -> None:
        self._archive = archive
        self.names = names

    def data(self, name: str) -> bytes:
        """A part's bytes; empty where it is not there or damaged."""
        if name not in self.names:
            return b""
        try:
            return self._archive.read(name)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, ValueError):
            return b""

    def size(self, name: str) -> int:
        """How many bytes a part has, as the archive says."""
        return self._archive.getinfo(name).file_size if name in self.names else 0

    def xml(self, name: str) -> Element | None:
        """A part's root element; `None` where it is not there or damaged."""
        try:
            return parsed(self.data(name))
        except MarkupError:
            return None

    def relations(self, name: str) -> dict[str, Relation]:
        """By their ids, what a part refers to; of the package itself with an empty name."""
        folder, file = posixpath.split(name)
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = {}
        for element in root if root is not None else ():
            target = element.get("Target", "")
            inside = element.get("TargetMode") != "External"
            if inside:
                target = self.resolved(folder, target)
            kind = element.get("Type", "").rpartition("/")[2]
            found[element.get("Id", "")] = Relation(kind, target, inside)
        return found

    def resolved(self, folder: str, reference: str) -> str:
        """The name of the part that a reference from a folder leads to."""
        path = reference.partition("#")[0]
        joined = path if path.startswith("/") else posixpath.join("/", folder, path)
        name = posixpath.normpath(joined).lstrip("/")
        return name if name in self.names else unquote(name)


@contextmanager
def parts_of(path: Path) -> Iterator[Parts]:
    """Open an office file.

    Raises:
        UnreadableError: as `names_in`.
    """
    names = names_in(path)
    try:
        archive = archive_of(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise damaged(path) from error
    with archive:
        yield Parts(archive, names)
