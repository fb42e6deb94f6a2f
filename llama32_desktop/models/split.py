"""What to do with files of models in several that are not found together by their names.

llama.cpp counts the parts in `split.no` (from 0) and `split.count` of each header. Other programs
cut a file into pieces that are no models by themselves.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from llama32_desktop.engine.gguf.header import GgufHeader
from llama32_desktop.engine.gguf.part_names import MAX_PARTS, Part, part_of, stem_of
from llama32_desktop.sentences import Sentence

_PIECE: Final = re.compile(
    r"(?P<whole>.+\.gguf)[.-](?:split-?[a-z]{1,2}|part-?[a-z]{1,2}|(?:part|split)-?\d+(?:of\d+)?)",
    re.IGNORECASE,
)
"""As `split` and the archives of some who publish models call them."""


def about_piece(path: Path) -> str:
    """What to do with a piece of a file that was cut up; empty for any other file."""
    match = _PIECE.fullmatch(path.name)
    if match is None:
        return ""
    return Sentence(
        "“{0}” is a piece of a model's file that was cut up, so it cannot be loaded by itself: "
        "put all its pieces together in their order, into one file “{1}”, and choose that.",
        path.name,
        match["whole"],
    )


def about_part(path: Path, header: GgufHeader) -> str:
    """Why a part of a model is not found with the others by its name; empty where it is.

    Args:
        header: Of `path`.
    """
    number, total = header.number("split.no") + 1, header.number("split.count")
    if not 1 < total <= MAX_PARTS:
        return ""
    if _has_more(path, header):
        return Sentence(
            "“{0}” is the {1} parts of a model put one behind the other, which cannot be loaded: "
            "take the parts as they were, side by side in one folder, under names such as "
            "NAME-00001-of-{2}.gguf.",
            path.name,
            total,
            f"{total:05}",
        )
    if part_of(path) == Part(stem_of(path), number, total) and path.suffix == ".gguf":
        return ""
    return Sentence(
        "“{0}” is part {1} of a model in {2} parts, but its name does not say so, and the others "
        "are found by it: rename it to “{3}”.",
        path.name,
        number,
        total,
        _right_name(path, number, total),
    )


def _has_more(path: Path, header: GgufHeader) -> bool:
    """Whether another GGUF file begins behind this one's tensors."""
    try:
        with path.open("rb") as stream:
            stream.seek(header.needed_bytes)
            return b"GGUF" in stream.read(1 << 16)
    except OSError:
        return False


def _right_name(path: Path, number: int, total: int) -> str:
    """The name of a part, as those beside it have theirs."""
    ending = f"-of-{total:05}.gguf"
    beside = (other.name for other in sorted(path.parent.glob(f"*{ending}")))
    stems = (name.removesuffix(ending).rpartition("-")[0] for name in beside)
    own = re.sub(r"-\d{5}-of-\d{5}$", "", path.stem, flags=re.IGNORECASE)
    return f"{next(filter(None, stems), own)}-{number:05}{ending}"
