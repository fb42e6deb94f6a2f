"""The files of adapters, as both engines take them in."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.fingerprint import fingerprint
from llama32_desktop.sentences import Sentence


def identity(adapter: Adapter) -> str:
    """What numbers that an adapter changes depend on: its file's content, and its strength.

    Raises:
        OSError: the file cannot be read.
    """
    return f"{fingerprint([Path(adapter.path)])}*{adapter.strength!r}"


def unusable(adapter: Adapter, error: Exception, *, loading: bool = True) -> EngineError:
    """Why a model was not loaded with an adapter, or did not answer with it, in one sentence.

    Args:
        error: From reading the file, or what holding it against the model found.
    """
    if isinstance(error, OSError) and not loading:
        return EngineError(
            "missing_file",
            Sentence(
                "The adapter “{0}” of this conversation cannot be read ({1}), so nothing was "
                "answered: take it off in the conversation's own settings, or put the file back.",
                adapter.path,
                error.strerror,
            ),
        )
    if isinstance(error, FileNotFoundError):
        return EngineError(
            "missing_file",
            Sentence(
                "The adapter “{0}” is not there, so the model was not loaded: take it off in the "
                "model's settings, or put the file back.",
                adapter.path,
            ),
        )
    if isinstance(error, OSError):
        return EngineError(
            "missing_file",
            Sentence(
                "The adapter “{0}” cannot be read ({1}), so the model was not loaded: check its "
                "permissions, or take it off in the model's settings.",
                adapter.path,
                error.strerror,
            ),
        )
    return EngineError("unsupported", str(error))
