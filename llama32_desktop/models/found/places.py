"""Where the folders of other apps are looked for."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple

from llama32_desktop.engine.gguf.part_names import part_of

MAX_FILES: Final = 20_000
"""A folder with more than this is no models folder."""
MAX_DEPTH: Final = 8


class Candidate(NamedTuple):
    """A file that may be a model, under the name that its app gives it."""

    name: str
    path: Path
    projector: Path | None = None


@dataclass(frozen=True)
class Places:
    """This machine as far as the search depends on it; tests give their own."""

    home: Path = field(default_factory=Path.home)
    root: Path = Path("/")
    system: str = field(default_factory=platform.system)
    """Linux, Darwin or Windows."""
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)

    def variable(self, name: str) -> Path | None:
        """A folder that an environment variable names; `None` where it is not set."""
        return self.folder(self.environment.get(name, "").strip())

    def folder(self, value: str) -> Path | None:
        """The folder that a setting names; `None` for none, and for one that is relative to
        wherever a program was started."""
        if value == "~" or value.startswith(("~/", "~\\")):
            return self.home / value[2:]
        path = Path(value)
        return path if path.is_absolute() else None

    @property
    def local_data(self) -> Path:
        """Where programs keep what stays on this machine."""
        if self.system == "Windows":
            return self.variable("LOCALAPPDATA") or self.home / "AppData" / "Local"
        if self.system == "Darwin":
            return self.home / "Library" / "Application Support"
        return self.variable("XDG_DATA_HOME") or self.home / ".local" / "share"

    @property
    def config(self) -> Path:
        """Where programs keep what goes along with the user."""
        if self.system == "Windows":
            return self.variable("APPDATA") or self.home / "AppData" / "Roaming"
        if self.system == "Darwin":
            return self.home / "Library" / "Application Support"
        return self.variable("XDG_CONFIG_HOME") or self.home / ".config"

    @property
    def cache(self) -> Path:
        return self.variable("XDG_CACHE_HOME") or self.home / ".cache"


def gguf_files(folder: Path) -> Iterator[Path]:
    """Every GGUF file below a folder, of a model in parts only the first; within bounds."""
    if not os.path.isdir(folder):  # noqa: PTH112  (never raises, whatever settings call a folder)
        return
    left = MAX_FILES
    for parent, folders, names in os.walk(folder):  # errors are passed over
        if len(Path(parent).relative_to(folder).parts) >= MAX_DEPTH:
            folders.clear()
        folders.sort()
        for name in sorted(names):
            left -= 1
            if left < 0:
                return
            path = Path(parent) / name
            if path.suffix.lower() == ".gguf" and not _later_part(path):
                yield path


def _later_part(path: Path) -> bool:
    part = part_of(path)
    return part is not None and part.number > 1
