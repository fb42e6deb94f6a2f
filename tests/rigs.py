"""What rigs have in common: a folder outside the checkout, built in steps with a stamp each."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]


class RigError(Exception):
    """A rig cannot be built or used; the text is a sentence for who runs the tests."""


class RigFolder:
    """The folder of a rig.

    Args:
        name: Its own in the person's cache.
        variable: What of the environment names another place.
        folder: Where it is, whatever these say.
    """

    def __init__(self, name: str, variable: str, folder: Path | None = None) -> None:
        cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
        self.folder = folder or Path(os.environ.get(variable) or str(Path(cache) / name))
        self.downloads = self.folder / "downloads"

    def has(self, step: str, version: str) -> bool:
        """Whether a step of the build has ended, from that."""
        stamp = self.stamp(step)
        return stamp.is_file() and stamp.read_text(encoding="utf-8") == version

    def stamp(self, step: str) -> Path:
        """The file that says that a step of the build has ended, and from what."""
        return self.folder / f"{step.replace(' ', '-').replace(chr(39), '')}.done"


def constrained(package: str) -> str:
    """The version of a package that releases are built with."""
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    name = package.replace("-", "_").lower()
    for line in lines:
        if line.split("==")[0].replace("-", "_").lower() == name:
            return line.split("==")[1].split(";")[0].strip()
    raise RigError(f"packaging/constraints.txt does not say which {package} a release has.")
