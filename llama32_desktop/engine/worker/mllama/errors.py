"""What can go wrong with a vision model. Sentences are for people (`EngineError`)."""

from __future__ import annotations

from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.generation import AbortedError, ContextFullError

__all__ = ["AbortedError", "ContextFullError", "no_memory", "unsupported"]


def unsupported(name: str, why: str) -> EngineError:
    """A file that says or lacks something that this engine needs otherwise."""
    return EngineError(
        "unsupported",
        f"“{name}” cannot be loaded, because {why}: download the file again or choose another.",
    )


def no_memory(what: str) -> EngineError:
    return EngineError(
        "out_of_memory",
        f"The memory for {what} could not be had, so it was left undone: close other programs, or "
        "choose a smaller context or fewer layers on the GPU in the settings.",
    )
