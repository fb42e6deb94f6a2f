"""Which files make up a vision model: one for all, or a language model and its projector."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.engine.gguf.header import GgufHeader
from llama32_desktop.engine.gguf.projector import projector_beside
from llama32_desktop.engine.gguf.purpose import has_vision
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.sentences import Sentence


def find_projector(path: Path, header: GgufHeader) -> Path | None:
    """The projector of a language model that has none inside; `None` where it needs none.

    Looked for in the same folder; among several the one with the most similar name is taken.

    Raises:
        EngineError: kind `unsupported` for a projector by itself, `missing_file` where there
            is none.
    """
    if header.text("general.type") == "projector":
        raise EngineError(
            "unsupported",
            Sentence(
                "“{0}” is only the part of a vision model that looks at pictures; choose the "
                "language model's file beside it.",
                path.name,
            ),
        )
    if has_vision(header):
        return None
    found = projector_beside(path)
    if found is None:
        raise EngineError(
            "missing_file",
            Sentence(
                "“{0}” needs its projector, the file that looks at pictures (its name often holds "
                "“mmproj”), so it cannot be loaded; put that file into the same folder.",
                path.name,
            ),
        )
    return found
