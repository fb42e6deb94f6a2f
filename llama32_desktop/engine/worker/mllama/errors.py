"""What can go wrong with a vision model. Sentences are for people (`EngineError`)."""

from __future__ import annotations

from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.generation import AbortedError, ContextFullError
from llama32_desktop.sentences import Sentence

__all__ = ["AbortedError", "ContextFullError", "no_memory", "unreadable", "unsupported"]


def unsupported(name: str, why: Sentence) -> EngineError:
    """A file that says or lacks something that this engine needs otherwise."""
    return EngineError(
        "unsupported",
        Sentence(
            "“{0}” cannot be loaded, because {1}: download the file again or choose another.",
            name,
            why,
        ),
    )


def no_memory(what: Sentence) -> EngineError:
    return EngineError(
        "out_of_memory",
        Sentence(
            "The memory for {0} could not be had, so it was left undone: close other programs, or "
            "choose a smaller context or fewer layers on the GPU in the settings.",
            what,
        ),
    )


def unreadable(name: str, error: OSError) -> EngineError:
    """A file that the system does not give."""
    return EngineError(
        "missing_file",
        Sentence(
            "“{0}” cannot be read ({1}), so no model was loaded: choose another file or look "
            "where it went.",
            name,
            error.strerror,
        ),
    )
