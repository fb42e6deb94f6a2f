"""The part of a Llama 3.2 Vision model that looks; some come with it in a file of its own."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.engine.gguf.header import GgufError, read_header
from llama32_desktop.engine.gguf.purpose import has_vision


def projector_beside(path: Path) -> Path | None:
    """The projector in the folder of a language model; of several the most similar name."""
    found = [file for file in path.parent.glob("*.gguf") if file != path and _is_projector(file)]
    return max(found, key=lambda file: _alike(file.name, path.name), default=None)


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    differing = (number for number, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))


def _is_projector(path: Path) -> bool:
    try:
        header = read_header(path)
    except (GgufError, OSError):
        return False
    return header.text("general.type") == "projector" and has_vision(header)
