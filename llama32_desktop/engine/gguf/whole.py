"""The header of a model that may come in several files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from llama32_desktop.engine.gguf.header import GgufHeader, read_header
from llama32_desktop.engine.gguf.part_names import all_parts


def whole_header(path: Path, read: Callable[[Path], GgufHeader] = read_header) -> GgufHeader:
    """A model's header with the tensors of all its parts.

    Args:
        path: Of the first part, which alone has the metadata.
        read: Reads the header of one file.

    Raises:
        GgufError, OSError: as `read_header`.
    """
    first, *others = (read(part) for part in all_parts(path))
    return replace(first, tensors=sum((other.tensors for other in others), first.tensors))
