"""Names of models that come in several files, `name-00001-of-00003.gguf` and on.

llama.cpp finds the parts by exactly these names, lower case.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, NamedTuple

_PART: Final = re.compile(r"(?P<stem>.+)-(?P<number>\d{5})-of-(?P<total>\d{5})")
MAX_PARTS: Final = 512


class Part(NamedTuple):
    """Which part of a model a file is; numbers start at 1."""

    stem: str
    number: int
    total: int


def part_of(path: Path) -> Part | None:
    """The part that a file's name says it is; `None` for a model in one file."""
    match = _PART.fullmatch(path.stem)
    if match is None:
        return None
    number, total = int(match["number"]), int(match["total"])
    return Part(match["stem"], number, total) if 1 <= number <= total <= MAX_PARTS else None


def stem_of(path: Path) -> str:
    """The file's name without its ending, and without the part's number."""
    part = part_of(path)
    return part.stem if part else path.stem


def all_parts(path: Path) -> list[Path]:
    """Every file of the model that `path` is a part of, in order, whether it exists or not."""
    part = part_of(path)
    if part is None:
        return [path]
    return [
        path.with_name(f"{part.stem}-{number:05}-of-{part.total:05}{path.suffix}")
        for number in range(1, part.total + 1)
    ]
