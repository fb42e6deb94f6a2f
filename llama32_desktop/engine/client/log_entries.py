"""What the engine's client writes into the app's log: never a text that was asked or answered."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import PurePath
from typing import Final

from llama32_desktop.engine.protocol import Event, Failed, Loaded, LoadedModel
from llama32_desktop.processes.fault_lines import fault_lines, last_words
from llama32_desktop.processes.one_line import one_line

_log: Final = logging.getLogger("llama32_desktop.engine")


def note_event(event: Event) -> None:
    """Write what was loaded, and what failed; of all else nothing."""
    if isinstance(event, Loaded):
        _note_model(event.model)
    elif isinstance(event, Failed) and event.kind != "cancelled":
        _log.error("the engine refused (%s): %s", event.kind, "\n".join(event.fault))


def _note_model(model: LoadedModel) -> None:
    _log.info(
        "loaded %s: %s, %.2f GB, context %d, %s threads, %d of %d layers on %s, %.1f s",
        one_line(PurePath(model.ref.name).name),
        one_line(model.architecture),
        model.file_bytes / 1e9,
        model.context,
        model.settings.threads,
        model.gpu_layers,
        model.layers,
        one_line(model.device),
        model.load_s,
    )


def note_end(returncode: int, printed: Iterable[str]) -> None:
    """Write that the engine's process ended by itself, and its last words.

    Args:
        printed: The last lines of its standard error.
    """
    words = "\n    ".join(["", *last_words(printed)])
    _log.error("the engine ended, code %s%s", returncode, words)


def note_hanging() -> None:
    """Write that the engine's process is ended because it hangs."""
    _log.error("the engine did not answer a cancellation, and is ended")


def note_failure(error: Exception, doing: str) -> None:
    """Write a failure on this side of the pipe."""
    _log.error("%s: %s", doing, "\n".join(fault_lines(error)))
